"""A sheet with what one does with it over it: back to the list, put all into the reply, copy, edit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workstation.views.paper.blocks import Block
from workstation.views.paper.markdown import OUR_LINKS
from workstation.views.paper.paper import Paper
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES


class Reading(QWidget):
    """Signals:

    insert_requested(str): put this plain text into the reply.
    link_requested(str): open this address; the person has seen it whole and said so.
    subject_requested(str): a ``product:`` or ``knowledge:`` link was clicked.
    back_requested(), edit_requested(): its buttons.
    """

    insert_requested = Signal(str)
    link_requested = Signal(str)
    subject_requested = Signal(str)
    back_requested = Signal()
    edit_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Paper(name)
        self.back = IconButton("left", self.tr("Back to the list (Esc)"))
        self.whole = QPushButton(self.tr("Put all into the reply"))
        self.whole.setProperty("kind", "quiet")
        self.whole.setToolTip(self.tr("Ctrl+Enter; Enter or a click takes a single piece"))
        self.copy = IconButton("copy", self.tr("Copy (the selection, else everything)"))
        self.edit = IconButton("edit", self.tr("Edit"))
        self._asked: QDialog | None = None
        self._lay_out()
        self.paper.insert_requested.connect(self.insert_requested)
        self.paper.link_requested.connect(self._on_link)
        self.paper.left.connect(self.back_requested)
        self.back.clicked.connect(self.back_requested)
        self.whole.clicked.connect(self.paper.take_whole)
        self.copy.clicked.connect(self.paper.copy_chosen)
        self.edit.clicked.connect(self.edit_requested)
        self.setFocusProxy(self.paper)

    def add_button(self, button: QWidget) -> None:
        """One more deed, in front of copying."""
        self._head.insertWidget(self._head.indexOf(self.copy), button)

    def add_strip(self, strip: QWidget) -> None:
        """Something of its own between the buttons and the sheet."""
        self._column.insertWidget(self._column.indexOf(self.paper), strip)

    def offer(self, *, inserts: bool, edits: bool, back: bool = True) -> None:
        """Which of the deeds somebody hears."""
        self.paper.set_offering(inserts)
        self.whole.setVisible(inserts)
        self.edit.setVisible(edits)
        self.back.setVisible(back)

    def show_blocks(self, blocks: Sequence[Block], words: Sequence[str] = ()) -> None:
        """Show these from the top, with ``words`` marked."""
        self.paper.show_blocks(blocks, words)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(MEASURES.tight, MEASURES.tight, MEASURES.tight, 0)
        self._head.setSpacing(0)
        self._head.addWidget(self.back)
        self._head.addStretch(1)
        for button in (self.whole, self.copy, self.edit):
            self._head.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.paper, 1)

    @Slot(str)
    def _on_link(self, href: str) -> None:
        """Our own lead on at once; a web address is shown whole first."""
        if href.startswith(OUR_LINKS):
            self.subject_requested.emit(href)
            return
        from workstation.views.chat.link_dialog import LinkDialog

        asked = LinkDialog(href, self)
        asked.setWindowTitle(self.tr("Link"))
        asked.accepted.connect(self._on_link_agreed)
        self._asked = asked
        asked.open()

    @Slot()
    def _on_link_agreed(self) -> None:
        if self._asked is not None:
            self.link_requested.emit(self._asked.url)  # type: ignore[attr-defined]
