"""Phrases at one desk: the panel 短语, the menu and the suggestions of every composer, the keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from workstation.app.desk_windows import DeskWindows
from workstation.app.phrase_values import Facts, PhraseValues
from workstation.app.subject_places import PHRASES
from workstation.domain.entry import Entry
from workstation.domain.lines import Line, LineSource
from workstation.domain.phrase_events import PhraseUsed
from workstation.domain.phrases import FAVOURITES, Phrase, PhraseSource
from workstation.domain.sources import PictureSource
from workstation.views.actions.hints import KeysOf

if TYPE_CHECKING:
    from workstation.app.phrase_care import PhraseCare
    from workstation.app.phrase_intents import PhraseIntents
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.phrases.inline_menu import InlineMenu
    from workstation.views.phrases.panel import PhrasePanel
    from workstation.views.phrases.questions import Questions
    from workstation.views.phrases.suggestions import SuggestionRow
    from workstation.views.phrases.writing import PhraseWriter

SOON = 40
"""Milliseconds after a composer was made until it has its menu: it is painted first."""
HINT_HEIGHT = 24
"""Height that the row above a composer has from the beginning, so that nothing moves when suggestions come."""


class Parts(NamedTuple):
    """What phrases need that start-up does not."""

    phrases: PhraseSource
    intents: PhraseIntents | None = None
    care: Callable[[], PhraseCare] | None = None
    """What looks after phrases, made when it is first asked for."""


class PhraseDesk(QObject):
    """Joins phrases to the windows of one feed. Where it is not ``live``, as in a replay, one can look and no more.

    Signals:
        refreshed(): there are other phrases now.
    """

    refreshed = Signal()

    def __init__(
        self, windows: DeskWindows, lines: LineSource, pictures: PictureSource, make: Callable[[PhraseDesk], Parts],
        parent: QObject | None = None, *, live: bool = True,
    ) -> None:  # fmt: skip
        """``make`` is called when phrases are first shown, after the first paint."""
        super().__init__(parent)
        self.windows, self._make, self._live = windows, make, live
        self._parts: Parts | None = None
        self._care: PhraseCare | None = None
        self.values = PhraseValues(lambda: windows.feed.desk, lines)
        self._lines = lines
        self._pictures = pictures
        self._suggesting = True
        self._keys: KeysOf = windows.keys
        self._writer: PhraseWriter | None = None
        self._questions: Questions | None = None
        self._composers: list[_Joined] = []
        self._waiting: list[ConversationPanel] = []
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._on_soon)
        self._panel = windows.places.take_tab(PHRASES, self._made_panel)
        windows.panel_made.connect(self._on_panel_made)
        windows.turned.connect(self._on_turned)
        windows.keys_shown.connect(self._on_keys_shown)
        windows.deeds |= self._deeds()
        if not live:
            windows.feed.happened.connect(self._on_recorded)
        for panel in windows.panels():
            self._on_panel_made(panel)

    @property
    def parts(self) -> Parts:
        """Where phrases come from, and whom changes are asked of."""
        if self._parts is None:
            self._parts = self._make(self)
        return self._parts

    @property
    def phrases(self) -> PhraseSource:
        """The phrases of whoever sits here."""
        return self.parts.phrases

    @property
    def intents(self) -> PhraseIntents | None:
        """Whom changes are asked of; None where nothing can be changed."""
        return self.parts.intents

    @property
    def panel(self) -> PhrasePanel:
        """The panel in the side column."""
        return self._panel.content

    @property
    def writer(self) -> PhraseWriter:
        """What puts phrases into replies."""
        if self._writer is None:
            from workstation.views.phrases.writing import PhraseWriter

            self._writer = PhraseWriter(self.values, self._pictures, self)
            if self.intents is not None:
                self._writer.used.connect(self.intents.use)
        return self._writer

    @property
    def questions(self) -> Questions:
        """What customers asked last."""
        if self._questions is None:
            from workstation.views.phrases.questions import Questions

            self._questions = Questions(self.windows.feed, self._lines, self)
        return self._questions

    def set_orders(self, orders: Facts) -> None:
        """Where facts of a conversation's order come from."""
        self.values.orders = orders

    def set_shop(self, shop: Callable[[], Mapping[str, str]]) -> None:
        """Where the shop's own values come from."""
        self.values.shop = shop

    def set_suggesting(self, suggesting: bool) -> None:
        """Whether suggestions stand above composers."""
        if suggesting != self._suggesting:
            self._suggesting = suggesting
            for one in self._joined():
                self._dress(one)

    def refresh(self) -> None:
        """There are other phrases now."""
        self.refreshed.emit()
        if self._panel.made:
            self.panel.refresh()
        for one in self._joined():
            if one.row is not None:
                one.row.refresh()

    def look_for(self) -> None:
        """Show the panel with the keyboard in its field."""
        windows = self.windows
        if windows.desk is not None:
            windows.desk.activateWindow()
            windows.desk.show_page("reception")
        windows.reception.show_panel(PHRASES)
        self.panel.look_for()

    @property
    def care(self) -> PhraseCare | None:
        """What looks after phrases, where they can be changed."""
        if self._care is None and self.parts.care is not None:
            self._care = self.parts.care()
        return self._care

    def open_manager(self) -> None:
        """The window in which phrases are looked after."""
        if self.care is not None:
            self.care.open_manager()

    def save_front(self) -> None:
        """Make a phrase of the reply in front, or of one's last message."""
        if self.care is not None:
            self.care.save_front()

    def rest(self) -> None:
        """The room closes: read nothing any more."""
        self._soon.stop()
        if self._care is not None:
            self._care.close()

    def _on_recorded(self, entry: Entry) -> None:
        """In a replay: what the clerk used stands on top."""
        if isinstance(entry.event, PhraseUsed):
            self.refresh()

    def _on_edit(self, phrase_id: str) -> None:
        if self.care is not None:
            self.care.edit(phrase_id)

    def _on_line(self, line: Line) -> None:
        if self.care is not None:
            self.care.save_line(line)

    def insert(self, phrase: Phrase, send: bool = False) -> None:
        """Put a phrase into the reply in front."""
        self.writer.write(self.windows.front_panel().composer, phrase, send=send)

    def insert_favourite(self, number: int) -> None:
        """Put the favourite with this number into the reply in front; say so if there is none."""
        phrase = self.phrases.favourites().get(number)
        if phrase is not None:
            self.insert(phrase)
        else:
            self.windows.front_panel().composer.say(
                self.tr("No favourite is on key {number} yet. The menu of a phrase puts one there.")
                .format(number=number)
            )  # fmt: skip

    def insert_suggestion(self, number: int) -> None:
        """Put the suggestion with this number into the reply in front."""
        front = self.windows.front_panel()
        for one in self._joined():
            if one.panel is front and one.row is not None:
                one.row.choose(number)

    def _deeds(self) -> dict[str, Callable[[], object]]:
        deeds: dict[str, Callable[[], object]] = {"phrases.find": self.look_for}
        if self._live:
            deeds |= {f"phrases.favourite_{one}": partial(self.insert_favourite, one) for one in FAVOURITES}
            deeds |= {"phrases.manager": self.open_manager, "phrases.save": self.save_front}
            deeds |= {f"phrases.suggestion_{one}": partial(self.insert_suggestion, one) for one in (1, 2, 3)}
        return deeds

    def _made_panel(self) -> PhrasePanel:
        from workstation.views.phrases.panel import PhrasePanel

        panel = PhrasePanel(self.windows.feed, self.phrases, self.questions)
        panel.show_keys(self._keys)
        if self.intents is not None:
            panel.phrase_requested.connect(self.insert)
            panel.favourite_requested.connect(self._on_favourite)
            panel.manager_requested.connect(self.open_manager)
            panel.edit_requested.connect(self._on_edit)
        panel.show_conversation(self.windows.conversation)
        return panel

    # Composers

    def _on_panel_made(self, panel: ConversationPanel) -> None:
        if self._live:
            if self._suggesting:
                panel.composer.hints.reserve(HINT_HEIGHT)
            self._waiting.append(panel)
            self._soon.start()

    def _on_soon(self) -> None:
        waiting, self._waiting = self._waiting, []
        for panel in waiting:
            if isValid(panel):
                self._join(panel)

    def _join(self, panel: ConversationPanel) -> None:
        from workstation.views.phrases.inline_menu import InlineMenu

        menu = InlineMenu(panel.composer, self.phrases)
        panel.history.phrase_requested.connect(self._on_line)
        joined = _Joined(panel, menu)
        menu.phrase_requested.connect(partial(self.writer.write, panel.composer))
        self._composers.append(joined)
        self._dress(joined)

    def _dress(self, joined: _Joined) -> None:
        """Give the composer its row of suggestions, or take it away."""
        composer = joined.panel.composer
        if self._suggesting and joined.row is None:
            from workstation.views.phrases.suggestions import SuggestionRow

            joined.row = SuggestionRow(composer, self.phrases, self.questions)
            joined.row.phrase_requested.connect(partial(self.writer.write, composer))
            joined.row.show_keys(self._keys)
        elif not self._suggesting and joined.row is not None:
            joined.row.setParent(None)
            joined.row.deleteLater()
            joined.row = None
        composer.hints.reserve(HINT_HEIGHT if self._suggesting else 0)

    def _joined(self) -> list[_Joined]:
        self._composers = [one for one in self._composers if isValid(one.panel)]
        return self._composers

    def _on_turned(self, conversation: str) -> None:
        if self._panel.made:
            self.panel.show_conversation(conversation)

    def _on_keys_shown(self, keys: KeysOf) -> None:
        self._keys = keys
        if self._panel.made:
            self.panel.show_keys(keys)
        for one in self._joined():
            if one.row is not None:
                one.row.show_keys(keys)

    def _on_favourite(self, number: int, phrase_id: str) -> None:
        if self.intents is not None:
            self.intents.set_favourite(number, self.phrases.phrase(phrase_id) if phrase_id else None)


class _Joined:
    """A composer with its menu and its row of suggestions."""

    def __init__(self, panel: ConversationPanel, menu: InlineMenu) -> None:
        self.panel, self.menu = panel, menu
        self.row: SuggestionRow | None = None
