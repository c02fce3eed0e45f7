"""The head of a conversation: who it is, which order, what state, how long is left, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workstation.domain.conversation import Conversation, State
from workstation.domain.values import Limits, OrderCard
from workstation.views.actions.hints import KeysOf, hinted, no_keys
from workstation.views.composer.chips import ElidedLabel
from workstation.views.conversation.countdown import CountdownChip
from workstation.views.conversation.name_plate import NamePlate
from workstation.views.conversation.orders import order_words
from workstation.views.conversation.verbs import ACTIONS, SHAPES, Verb, offered, words
from workstation.views.customer.words import shown_name
from workstation.views.inbox.sign import moment_words
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES

TAGS_SHOWN = 3
WORDED = 700
"""Width from which the verbs have words beside their icons."""
AT_ONCE = 2
"""Buttons made in one turn of the loop: each takes more than a millisecond."""
SIDE_BY_SIDE = 5
"""Verbs with a button of their own at most; the menu has all."""


class VerbButton(IconButton):
    """A button for one verb; words beside the icon where there is room.

    Signals:
        chosen(Verb): it was pressed.
    """

    chosen = Signal(object)

    def __init__(self, verb: Verb, name: str, parent: QWidget | None = None) -> None:
        super().__init__(SHAPES[verb], name, parent, size=MEASURES.broad)
        self._verb = verb
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def set_words(self, name: str, keys: KeysOf) -> None:
        """What it does is called otherwise now."""
        self.set_name(name)
        self.setText(name)
        self.show_keys(keys)

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys that do the same."""
        self.setToolTip(hinted(self.text(), keys(ACTIONS[self._verb])))

    def _on_clicked(self) -> None:
        self.chosen.emit(self._verb)


class Header(QWidget):
    """Two rows: name, group, countdown and verbs; order, state and tags. Verbs that do not fit stand in a menu.

    Signals:
        chosen(Verb): the clerk wants this done with the conversation shown.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversation_header")
        self.name, self.detail = NamePlate(self), ElidedLabel(self)
        self.countdown = CountdownChip(self)
        self.tags = [QLabel(self) for _ in range(TAGS_SHOWN)]
        self.more = IconButton(
            "more", self.tr("All that can be done with this conversation"), self, size=MEASURES.broad
        )
        self.menu = QMenu(self)
        self.buttons: list[VerbButton] = []
        """Those of the verbs that are offered."""
        self._made: dict[Verb, VerbButton] = {}
        self._lines: dict[Verb, QAction] = {}
        self._state: tuple[object, ...] = ()
        self._told: tuple[list[str], str] = ([], "")
        self._order_named = False
        self._compact = False
        self._aside: QWidget | None = None
        self._aside_needed: Callable[[], bool] = bool
        self._keys: KeysOf = no_keys
        self._verbs = QHBoxLayout()
        self._dress()
        self._lay_out()

    def show_state(
        self, conversation: Conversation | None, name: str, order: OrderCard | None, limits: Limits, now: int,
        can: Callable[[Verb], bool],
    ) -> None:  # fmt: skip
        """Show a conversation on the desk, or one of the history (None) under ``name``, and the verbs that one can."""
        self.countdown.show_round(conversation, limits, now)
        if conversation is not None:
            self.name.show_name(shown_name(conversation), conversation.buyer.group)
        else:
            self.name.show_name(name, None)
        self._told = (self._states(conversation, now), order_words(order) if order else "")
        self._show_detail()
        self._show_tags(conversation.tags if conversation else ())
        self._show_verbs(conversation, [verb for verb in offered(conversation) if can(verb)])
        self._fit()

    def furnish(self, verbs: Iterable[Verb]) -> bool:
        """Make a few buttons of ``verbs`` before they are offered; False if all are there."""
        missing = [verb for verb in verbs if verb not in self._made][:AT_ONCE]
        for verb in missing:
            self._name_verb(verb, words(verb, None))
            self._made[verb].hide()
            self._made[verb].ensurePolished()
        return bool(missing)

    def _show_detail(self) -> None:
        states, order = self._told
        detail = " · ".join([*states, *([order] if order and not self._order_named else [])])
        self.detail.setText(detail)
        self.detail.setToolTip(detail if "<" not in detail else "")
        self.detail.setVisible(not self._compact or bool(detail))

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys of the verbs on buttons and in the menu."""
        self._keys = keys
        for button in self._made.values():
            button.show_keys(keys)
        for action in self._lines.values():
            self._name_keys(action)

    def tick(self, conversation: Conversation | None, limits: Limits, now: int) -> None:
        """A second passed."""
        self.countdown.show_round(conversation, limits, now)

    def set_compact(self, compact: bool) -> None:
        """Give the room of the second row to the history while there is nothing in it."""
        self._compact = compact
        self.detail.setVisible(not compact or bool(self.detail.text()))
        self.show_aside()

    def put_first(self, widget: QWidget) -> None:
        """Let ``widget`` stand before the name."""
        self._lead.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def put_before_tags(self, widget: QWidget) -> None:
        """Let ``widget`` stand at the beginning of the second row."""
        self._second.insertWidget(0, widget)

    def name_order_elsewhere(self, named: bool) -> None:
        """Whether something put into the header names the order already, so that it need not be said twice."""
        if named != self._order_named:
            self._order_named = named
            self._show_detail()

    def put_aside(self, widget: QWidget, needed: Callable[[], bool]) -> None:
        """Let ``widget`` stand at the end of the second row; where it is low only if it is ``needed``."""
        self._aside, self._aside_needed = widget, needed
        self._second.addWidget(widget)
        self.show_aside()

    def show_aside(self) -> None:
        """Whether what stands aside is needed may have changed."""
        if self._aside is not None:
            self._aside.setVisible(not self._compact or self._aside_needed())

    def minimumSizeHint(self) -> QSize:
        """It can be made narrow; what does not fit goes into the menu."""
        return QSize(240, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many verbs side by side as fit."""
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        self.detail.setProperty("role", "muted")
        for label in self.tags:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "badge")
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            label.hide()
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self.menu.triggered.connect(self._on_triggered)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(MEASURES.space)
        self._verbs.setSpacing(2)
        first.addWidget(self.name)
        first.addWidget(self.countdown)
        first.addStretch(1)
        first.addLayout(self._verbs)
        first.addWidget(self.more)
        second.setSpacing(MEASURES.tight)
        for label in self.tags:
            second.addWidget(label)
        second.addSpacing(MEASURES.tight)
        second.addWidget(self.detail, 1000)
        second.addStretch(1)
        self._lead, self._second = first, second
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.space, MEASURES.tight)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)

    def _states(self, conversation: Conversation | None, now: int) -> list[str]:
        if conversation is None:
            return [self.tr("Not on the desk")]
        states = [self.tr("Pinned")] if conversation.pinned else []
        if conversation.state is State.HELD:
            until = conversation.held_until
            held = self.tr("On hold till {time}").format(time=moment_words(until, now)) if until else self.tr("On hold")
            states.append(f"{held}: {conversation.held_note}" if conversation.held_note else held)
        return states

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        for place, label in enumerate(self.tags):
            label.setVisible(place < len(tags))
            label.setText(tags[place] if place < len(tags) else "")
        if len(tags) > TAGS_SHOWN:
            self.tags[-1].setText(f"{tags[TAGS_SHOWN - 1]} +{len(tags) - TAGS_SHOWN}")

    def _show_verbs(self, conversation: Conversation | None, verbs: list[Verb]) -> None:
        """Each verb has one button and one line of the menu, made when it is first offered, and kept."""
        state = (tuple(verbs), conversation is not None and conversation.pinned)
        if state == self._state:
            return
        self._state = state
        for verb in verbs:
            self._name_verb(verb, words(verb, conversation))
        shown = [self._made[verb] for verb in verbs]
        if shown == self.buttons:
            return
        for button in self.buttons:
            button.hide()
            self._verbs.removeWidget(button)
        for action in self.menu.actions():
            self.menu.removeAction(action)
        self.buttons = shown
        for button in shown:
            self._verbs.insertWidget(0, button)
        self.menu.addActions([self._lines[verb] for verb in verbs])
        for one, following in pairwise((*shown, self.more)):
            QWidget.setTabOrder(one, following)

    def _name_verb(self, verb: Verb, name: str) -> None:
        button = self._made.get(verb)
        if button is None:
            button = self._made[verb] = VerbButton(verb, name, self)
            button.chosen.connect(self.chosen)
            button.show_keys(self._keys)
            action = self._lines[verb] = QAction(name, self.menu)
            action.setData(verb)
            self._name_keys(action)
        elif button.text() != name:
            button.set_words(name, self._keys)
            self._lines[verb].setText(name)
            self._name_keys(self._lines[verb])

    def _name_keys(self, action: QAction) -> None:
        """Behind a tab: Qt sets what follows it at the right of the menu."""
        name, keys = action.text().partition("\t")[0], self._keys(ACTIONS[Verb(action.data())])
        action.setText(f"{name}\t{keys}" if keys else name)

    def _fit(self) -> None:
        left = self.width() - MEASURES.wide - MEASURES.space
        fixed = [self.name, self.more, *([] if self.countdown.isHidden() else [self.countdown])]
        left -= sum(widget.sizeHint().width() + MEASURES.space for widget in fixed) + MEASURES.space
        worded = self.width() >= WORDED
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for place, button in enumerate(self.buttons):
            button.setToolButtonStyle(beside if worded else alone)
            left -= button.sizeHint().width() + 2
            button.setVisible(left >= 0 and place < SIDE_BY_SIDE)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(Verb(action.data()))
