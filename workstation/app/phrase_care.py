"""Looking after phrases at one live desk: the window for it, saving a message as a phrase, files in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workstation.app.phrase_desk import PhraseDesk
from workstation.app.phrase_shelf import PhraseShelf
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.lines import Line
from workstation.domain.phrases import Phrase, may_edit
from workstation.domain.trouble import Trouble
from workstation.domain.values import Side, Text
from workstation.views.phrases.dialog import PhraseDialog, scopes_for
from workstation.views.phrases.history import HistoryDialog, Version
from workstation.views.phrases.manager import PhraseManager, own_copy
from workstation.views.windows.windows import to_front

if TYPE_CHECKING:
    from workstation.app.phrase_importing_desk import PhraseImportDesk
    from workstation.app.phrase_intents import PhraseIntents
    from workstation.views.conversation.panel import ConversationPanel

LOOK_BACK = 30
"""Lines in which one's own last message is looked for."""


class PhraseCare(QObject):
    """What is beyond using phrases; made when it is first asked for.

    Signals:
        opened(QWidget): a window of this room was opened.
    """

    opened = Signal(QWidget)

    def __init__(self, desk: PhraseDesk, room: Room, tasks: Tasks, intents: PhraseIntents) -> None:
        super().__init__(desk)
        self._desk, self._room, self._tasks, self._intents = desk, room, tasks, intents
        self.imports: PhraseImportDesk | None = None
        self.manager: PhraseManager | None = None
        desk.refreshed.connect(self._on_refreshed)

    def open_manager(self, phrase_id: str | None = None) -> PhraseManager:
        """The window, with this phrase in its form ("" for a new one)."""
        if self.manager is None:
            self.manager = manager = PhraseManager(self._room.feed, self._desk.phrases)
            manager.keep_requested.connect(self._intents.keep)
            manager.remove_requested.connect(self._intents.remove)
            manager.restore_requested.connect(self._intents.restore)
            manager.history_requested.connect(self.show_history)
            manager.picture_chosen.connect(self._on_picture)
            manager.import_requested.connect(self.choose_import)
            manager.export_requested.connect(self.choose_export)
            self.opened.emit(manager)
        to_front(self.manager)
        if phrase_id is not None:
            self.manager.stand_on(phrase_id)
        return self.manager

    def edit(self, phrase_id: str) -> None:
        """Change a phrase; the team's is copied by whoever may not."""
        phrase, desk = self._desk.phrases.phrase(phrase_id), self._room.feed.desk
        if phrase is None:
            self.open_manager("")
        elif may_edit(phrase, desk.clerk, desk.role):
            self.open_manager(phrase_id)
        else:
            self._ask(own_copy(phrase), {})

    def save_front(self) -> None:
        """Make a phrase of what stands in the reply in front, else of one's own last message."""
        panel = self._desk.windows.front_panel()
        text = panel.composer.editor.toPlainText().strip() or self._last_said(panel)
        if text:
            self.save(text, panel.conversation)
        else:
            panel.composer.say(self.tr("Write something first, or send a message: that becomes a phrase."))

    def save_line(self, line: Line) -> None:
        """Make a phrase of a line of the history."""
        if isinstance(line.body, Text):
            self.save(line.body.text, line.conversation)

    def save(self, text: str, conversation: str) -> None:
        """Make a phrase of ``text``; what was this customer's alone is proposed as variables."""
        found = self._room.feed.desk.get(conversation)
        values = dict(self._desk.values(conversation))
        if found is not None and found.buyer.name in text:
            values["客户名"] = found.buyer.name
        scope = scopes_for(self._room.feed.desk.role)[-1]
        self._ask(Phrase(scope=scope, text=text), values)

    def show_history(self, phrase_id: str) -> None:
        """How a phrase read before."""
        shelf, desk = self._desk.phrases, self._room.feed.desk
        if not isinstance(shelf, PhraseShelf):
            return
        versions = [Version(one.at, one.clerk, one.document) for one in shelf.versions(phrase_id)]
        phrase = shelf.phrase(phrase_id)
        writable = phrase is not None and may_edit(phrase, desk.clerk, desk.role)
        dialog = HistoryDialog(versions, writable=writable, parent=self.manager)
        dialog.version_requested.connect(self._intents.keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_import(self) -> PhraseImportDesk:
        """Show the dialog that brings phrases in, over the window."""
        from workstation.app.phrase_importing_desk import PhraseImportDesk  # only for those who import

        self.imports = PhraseImportDesk(self._room, self._tasks, self.manager or self._window())
        self.imports.dialog.open()
        return self.imports

    def choose_export(self) -> None:
        """Ask where to and write what one sees."""
        from workstation.app.phrase_importing_desk import PhraseExport  # only for those who export

        export = PhraseExport(self._room, self._tasks, self.manager or self._window())
        export.objected.connect(self._desk.windows.notices.tell)
        export.written.connect(self._desk.windows.notices.show_sentence)
        export.ask()

    def close(self) -> None:
        """The room closes."""
        if self.imports is not None:
            self.imports.stop()
        if self.manager is not None:
            self.manager.close()
            self.manager.deleteLater()
            self.manager = None

    def _ask(self, phrase: Phrase, values: dict[str, str]) -> None:
        role = self._room.feed.desk.role
        dialog = PhraseDialog(self._desk.phrases, phrase, role, values, self._window())
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, PhraseDialog):
            self._intents.keep(dialog.phrase())

    def _on_picture(self, path: str) -> None:
        """The picture is kept beside the database, the form gets its hash."""
        try:
            kept = self._room.pictures.keep_file(Path(path))
        except Trouble as trouble:
            self._desk.windows.notices.tell(trouble)
            return
        if self.manager is not None:
            self.manager.form.show_picture(kept)

    def _on_refreshed(self) -> None:
        if self.manager is not None and self.manager.isVisible():
            self.manager.refresh()

    def _last_said(self, panel: ConversationPanel) -> str:
        clerk = self._room.feed.desk.clerk
        for line in reversed(self._room.reader.before(panel.conversation, None, LOOK_BACK)):
            if line.side is Side.CLERK and line.sender == clerk and isinstance(line.body, Text):
                return line.body.text
        return ""

    def _window(self) -> QWidget:
        return self._desk.windows.front_panel().window()
