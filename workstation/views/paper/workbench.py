"""Documents to work on: a list at the left, at the right one of them read, changed, or how it came about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workstation.views.paper.finder import Finder
from workstation.views.paper.form import DocumentForm
from workstation.views.paper.history import History
from workstation.views.paper.reading import Reading
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES


class Workbench(QWidget):
    """Those who derive from it list, show and name their documents.

    Signals:
        keep_requested(object document): write it; one without a name is new.
        remove_requested(object document): take it out.
        link_requested(str url): open this address, agreed to.
    """

    keep_requested = Signal(object)
    remove_requested = Signal(object)
    link_requested = Signal(str)

    def __init__(self, finder: Finder, reading: Reading, form: DocumentForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder, self.reading, self.form = finder, reading, form
        self.history = History()
        self._document: Any = None
        self._removed: Any = None
        self._awaited = False
        self._listing = False
        self.new = QPushButton(self.tr("New"))
        self.new.setProperty("kind", "primary")
        self.past = QPushButton(self.tr("History"))
        self.past.setProperty("kind", "quiet")
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setProperty("kind", "quiet")
        self.undo_said = QLabel()
        self.undo_said.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton(self.tr("Undo"))
        self._lay_out()
        self._connect()
        self._show_undo()

    # What those who derive from it say

    def list_documents(self) -> None:
        """Show hits for what the finder asks for."""
        raise NotImplementedError

    def document(self, key: str) -> Any:
        """The document with this key as it stands now, or None."""
        raise NotImplementedError

    def key(self, document: Any) -> str:
        """What names a document."""
        raise NotImplementedError

    def called(self, document: Any) -> str:
        """What people call it."""
        raise NotImplementedError

    def show_document(self, document: Any) -> None:
        """Put its sheet into ``reading``."""
        raise NotImplementedError

    def fill_form(self, document: Any) -> None:
        """Put it into ``form``; None for a new one."""
        raise NotImplementedError

    def show_history(self, document: Any) -> None:
        """Put its versions into ``history``."""
        raise NotImplementedError

    # What one does

    @Slot()
    def read_anew(self) -> None:
        """The source has changed: list anew; what was being read is shown as it stands now."""
        document = self._document
        self._list()
        if document is not None and self.document(self.key(document)) is None and not self._busy():
            document = None  # taken out
        if document is not None:
            self._listing = True
            self.finder.stand_at(self.key(document))
            self._listing = False
        if self._right.currentWidget() is self.reading:
            self.open(self.key(document) if document is not None else self.finder.current)
        if self._removed is not None and self.document(self.key(self._removed)) is not None:
            self._removed = None
        self._show_undo()

    def _list(self) -> None:
        """Without reading what the list happens to stand at meanwhile."""
        self._listing = True
        self.list_documents()
        self._listing = False

    def open(self, key: str) -> None:
        """Read this one."""
        if self._busy():
            return
        self._document = self.document(key)
        there = self._document is not None
        self._right.setCurrentWidget(self.reading)
        self.reading.setVisible(there)
        for button in (self.past, self.remove):
            button.setEnabled(there)
        if there:
            self.show_document(self._document)
        else:
            self.reading.show_blocks(())

    def edit(self, key: str) -> None:
        """Change this one."""
        self.open(key)
        if self._document is not None:
            self._on_edit()

    def was_kept(self, document: Any) -> None:
        """It has been written, here or elsewhere; a form that waits for it is put away."""
        if not self._awaited:
            return
        mine = self._document is None or self.key(self._document) == self.key(document)
        if mine:
            self._awaited = False
            self._document = document
            self._right.setCurrentWidget(self.reading)
            self.open(self.key(document))

    def was_refused(self) -> None:
        """Nothing was written; the form stays as it is."""
        self._awaited = False

    def _busy(self) -> bool:
        """Whether something typed would be lost."""
        return self._right.currentWidget() is self.form and self.form.changed and not self._awaited

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "surface")
        head = QHBoxLayout()
        head.setContentsMargins(MEASURES.space, MEASURES.space, MEASURES.space, 0)
        head.addWidget(self.new)
        head.addStretch(1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.finder, 1)
        column.addWidget(self._undo_strip())
        for button in (self.past, self.remove):
            self.reading.add_button(button)
        self._right = QStackedWidget()
        self._right.setProperty("ground", "surface")
        for widget in (self.reading, self.form, self.history):
            self._right.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([340, 800])
        split.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setFocusProxy(self.finder)

    def _undo_strip(self) -> QFrame:
        self._strip = QFrame()
        self._strip.setProperty("ground", "raised")
        close = IconButton("close", self.tr("Close"), size=14)
        close.clicked.connect(self._on_undo_closed)
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.tight, MEASURES.tight)
        row.addWidget(self.undo_said, 1)
        row.addWidget(self.undo)
        row.addWidget(close)
        return self._strip

    def _connect(self) -> None:
        self.reading.offer(inserts=False, edits=True, back=False)
        self.finder.sought.connect(self._on_sought)
        self.finder.current_changed.connect(self._on_current)
        self.finder.chosen.connect(self._on_chosen)
        self.reading.edit_requested.connect(self._on_edit)
        self.reading.link_requested.connect(self.link_requested)
        self.reading.back_requested.connect(self.finder.focus_field)
        self.form.kept.connect(self._on_kept)
        self.form.left.connect(self._on_left)
        self.history.left.connect(self._on_left)
        self.history.restore_requested.connect(self._on_restore)
        self.new.clicked.connect(self._on_new)
        self.past.clicked.connect(self._on_past)
        self.remove.clicked.connect(self._on_remove)
        self.undo.clicked.connect(self._on_undo)

    def _show_undo(self) -> None:
        gone = self._removed is not None
        self._strip.setVisible(gone)
        if gone:
            self.undo_said.setText(self.tr("Removed: {name}").format(name=self.called(self._removed)))

    # Slots

    @Slot()
    def _on_sought(self) -> None:
        """The first one found is shown at once."""
        self._list()
        self.open(self.finder.current)

    @Slot(str)
    def _on_current(self, key: str) -> None:
        if not self._listing:
            self.open(key)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.open(key)
        self.reading.paper.setFocus()

    @Slot()
    def _on_new(self) -> None:
        if not self._busy():
            self._document = None
            self._begin(None)

    @Slot()
    def _on_edit(self) -> None:
        if self._document is not None:
            self._begin(self._document)

    def _begin(self, document: Any) -> None:
        self._awaited = False
        self.fill_form(document)
        self._right.setCurrentWidget(self.form)

    @Slot(object)
    def _on_kept(self, document: Any) -> None:
        if not self.form.changed:
            self._on_left()
            return
        self._awaited = True
        self.keep_requested.emit(document)

    @Slot(object)
    def _on_restore(self, document: Any) -> None:
        self._right.setCurrentWidget(self.reading)
        self.keep_requested.emit(document)

    @Slot()
    def _on_left(self) -> None:
        """Put form or history away; what was typed is given up."""
        self._awaited = False
        self._right.setCurrentWidget(self.reading)
        self.open(self.key(self._document) if self._document is not None else self.finder.current)

    @Slot()
    def _on_past(self) -> None:
        if self._document is not None:
            self.show_history(self._document)
            self._right.setCurrentWidget(self.history)

    @Slot()
    def _on_remove(self) -> None:
        if self._document is not None:
            self._removed = self._document
            self.remove_requested.emit(self._document)

    @Slot()
    def _on_undo(self) -> None:
        if self._removed is not None:
            self.keep_requested.emit(self._removed)

    @Slot()
    def _on_undo_closed(self) -> None:
        self._removed = None
        self._show_undo()
