"""The window in which scenarios are written: list, text with its faults, briefing, and a test chat beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from workstation.domain.briefing import Briefing, ScenarioFile
from workstation.domain.faults import Fault
from workstation.domain.trouble import Trouble
from workstation.views.notices.bar import NoticeBar
from workstation.views.scenarios.code_editor import CodeEditor
from workstation.views.scenarios.fault_list import FaultList
from workstation.views.scenarios.preview import Preview
from workstation.views.scenarios.questions import Then, ask_about_changes, ask_about_file
from workstation.views.scenarios.shelf_list import ShelfList
from workstation.views.scenarios.test_chat import TestChat
from workstation.views.theme.tokens import MEASURES

PAUSE = 250
"""Milliseconds after the last key until the text is checked."""


class ScenarioWindow(QWidget):
    """Shows what it is given; files, checks and talks are asked for.

    Signals:
        file_requested(str path): show another file.
        copy_requested(): make a copy of what is shown that can be changed.
        save_requested(str text): write it.
        edited(str text): the text is another one and nobody has typed for a moment.
        tests_requested(): play the scenario's own tests.
        reload_requested(): the file was changed elsewhere, and that is to be taken.
        discarded(): what was changed and not saved is given up.
        closed(): the window goes.
    """

    file_requested = Signal(str)
    copy_requested = Signal()
    save_requested = Signal(str)
    edited = Signal(str)
    tests_requested = Signal()
    reload_requested = Signal()
    discarded = Signal()
    closed = Signal()

    def __init__(self, chat: TestChat, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("scenario_window")
        self.setWindowTitle(self.tr("Scenarios"))
        self.resize(1240, 680)
        self.chat = chat
        self.files, self.editor, self.faults, self.preview = ShelfList(), CodeEditor(), FaultList(), Preview()
        self.notices = NoticeBar()
        self.title, self.state = _label("heading"), _label("muted")
        self.copy = QPushButton(self.tr("&Copy and change"))
        self.tests = QPushButton(self.tr("Play its &tests"))
        self.tests.setToolTip(self.tr("Plays the tests in the file with scripted clerks (F7)"))
        self.save = QPushButton(self.tr("&Save"))
        self.save.setProperty("kind", "primary")
        self.tabs = QTabWidget()
        self.file = ""
        """The path of what is shown."""
        self._own = False
        self._then: Then | None = None  # what waits for the text to be saved
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self._lay_out()
        self._connect()

    @property
    def changed(self) -> bool:
        """Something is not saved."""
        return self._own and self.editor.document().isModified()

    @property
    def text(self) -> str:
        """As it stands in the editor."""
        return self.editor.toPlainText()

    def show_files(self, files: Sequence[ScenarioFile]) -> None:
        """The list."""
        self.files.show_files(files, self.file)

    def show_text(self, file: ScenarioFile, text: str, draft: str | None = None) -> None:
        """Another file; ``draft``: what was typed into it and never saved, which undo takes back."""
        self.file, self._own = file.path, file.own
        self.editor.show_faults(())
        self.editor.setReadOnly(not file.own)
        self.editor.setPlainText(text)
        self.editor.document().setModified(False)
        if draft is not None and draft != text:
            self.editor.replace_all(draft)
            self.notices.show_sentence(self.tr("Brought back what was not saved last time. Undo returns to the file."))
        self.title.setText(file.title)
        self.files.choose(file.path)
        self._show_state()
        self._on_pause()

    def show_checked(self, faults: Sequence[Fault], briefing: Briefing | None) -> None:
        """What is wrong with the text, and what it tells (None: that cannot be seen yet)."""
        self.editor.show_faults(faults)
        self.faults.show_faults(faults)
        self.faults.setVisible(bool(faults))
        self.preview.show_briefing(briefing)
        if briefing is not None:
            self.title.setText(briefing.title)
        self._show_state()

    def show_testing(self, testing: bool) -> None:
        """Its tests are played; the button waits."""
        self.tests.setEnabled(not testing)

    def show_saved(self, text: str) -> None:
        """``text`` stands in the file; what waited for that goes on."""
        if text == self.text:
            self.editor.document().setModified(False)
        self._show_state()
        then, self._then = self._then, None
        if then is not None and not self.changed:
            then()

    def show_not_saved(self, trouble: Trouble) -> None:
        """It could not be written."""
        self._then = None
        self.notices.tell(trouble)

    def show_reloaded(self, text: str) -> None:
        """The file was changed elsewhere and nothing was unsaved here."""
        self.editor.replace_all(text)
        self.editor.document().setModified(False)
        self.notices.show_sentence(self.tr("The file was changed by another program and is shown as it is now."))
        self._on_pause()

    def ask_about_file(self) -> None:
        """The file was changed elsewhere, and here too."""
        ask_about_file(self, self.reload_requested.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.changed:
            event.ignore()
            ask_about_changes(self, self._save_and(self.close), self._discard_and(self.close))
            return
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        head, left, middle = QHBoxLayout(), QWidget(), QWidget()
        head.addWidget(self.title)
        head.addWidget(self.state, 1)
        head.addWidget(self.tests)
        head.addWidget(self.save)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.files, 1)
        column.addWidget(self.copy)
        writing = QSplitter(Qt.Orientation.Vertical)
        writing.addWidget(self.editor)
        writing.addWidget(self.faults)
        writing.setSizes([460, 120])
        writing.setChildrenCollapsible(False)
        within = QVBoxLayout(middle)
        within.setContentsMargins(MEASURES.space, 0, MEASURES.space, 0)
        within.addLayout(head)
        within.addWidget(writing, 1)
        self.faults.hide()
        self.tabs.addTab(self.preview, self.tr("Briefing"))
        self.tabs.addTab(self.chat, self.tr("Test chat"))
        self.tabs.setDocumentMode(True)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setObjectName("scenario_splitter")
        for part, stretch in ((left, 0), (middle, 3), (self.tabs, 2)):
            parts.addWidget(part)
            parts.setStretchFactor(parts.count() - 1, stretch)
        parts.setSizes([200, 600, 420])
        parts.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.wide)
        whole.setSpacing(MEASURES.space)
        whole.addWidget(self.notices)
        whole.addWidget(parts, 1)

    def _connect(self) -> None:
        self.files.file_requested.connect(self._on_file)
        self.copy.clicked.connect(self.copy_requested)
        self.save.clicked.connect(self._on_save)
        self.tests.clicked.connect(self.tests_requested)
        self.editor.textChanged.connect(self._pause.start)
        self.editor.document().modificationChanged.connect(self._show_state)
        self.faults.place_requested.connect(self.editor.go_to)
        for keys, deed in (
            (QKeySequence(QKeySequence.StandardKey.Save), self._on_save),
            (QKeySequence("F5"), self._on_restart),
            (QKeySequence("F6"), self._next_part),
            (QKeySequence("F7"), self.tests.click),
            (QKeySequence("F8"), self._next_fault),
            (QKeySequence("Ctrl+W"), self.close),
        ):
            QShortcut(keys, self).activated.connect(deed)
        self.save.setToolTip(QKeySequence(QKeySequence.StandardKey.Save).toString())

    def _show_state(self) -> None:
        count = len(self.editor.faults)
        parts = []
        if not self._own and self.file:
            parts.append(self.tr("comes with the program: copy it to change it"))
        if self.changed:
            parts.append(self.tr("not saved"))
        parts.append(self.tr("{count} faults").format(count=count) if count else self.tr("nothing wrong"))
        self.state.setText(" · ".join(parts))
        self.save.setEnabled(self._own)

    def _on_pause(self) -> None:
        self._pause.stop()
        self.edited.emit(self.text)

    def _on_file(self, path: str) -> None:
        if self.changed:
            self.files.choose(self.file)
            then = self._go_on(path)
            ask_about_changes(self, self._save_and(then), self._discard_and(then))
        else:
            self.file_requested.emit(path)

    def _go_on(self, path: str) -> Then:
        return lambda: self.file_requested.emit(path)

    def _save_and(self, then: Then) -> Then:
        def save() -> None:
            self._then = then
            self._on_save()

        return save

    def _discard_and(self, then: Then) -> Then:
        def discard() -> None:
            self.editor.document().setModified(False)
            self.discarded.emit()
            then()

        return discard

    def _on_save(self) -> None:
        if self._own:
            self.save_requested.emit(self.text)

    def _on_restart(self) -> None:
        self.tabs.setCurrentWidget(self.chat)
        self.chat.restart.click()

    def _next_part(self) -> None:
        """F6: list, text, what is beside it, and round again."""
        beside = self.chat.editor if self.tabs.currentWidget() is self.chat else self.preview
        parts: list[QWidget] = [self.files, self.editor, beside]
        held = next((at for at, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(held + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _next_fault(self) -> None:
        """F8: to the next fault behind the caret, then the first again."""
        at = self.editor.textCursor().blockNumber() + 1
        found = self.editor.faults
        if found:
            following = next((one for one in found if one.line > at), found[0])
            self.editor.go_to(following.line, following.column)


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made
