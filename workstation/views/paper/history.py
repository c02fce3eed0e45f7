"""How a document came about: who changed it when, what was different, and back to how it was."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSplitter, QVBoxLayout, QWidget

from workstation.views.paper.blocks import Block, Kind, Run, words
from workstation.views.paper.paper import Paper
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES


class Past(msgspec.Struct, frozen=True):
    """One version: ``lines`` are its words, line by line; None where it was taken out."""

    at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    document: object
    lines: tuple[str, ...] | None


def differences(before: Sequence[str], after: Sequence[str]) -> tuple[Block, ...]:
    """What changed, a block a line: with a sign in front, what stayed the same only near to it."""
    blocks: list[Block] = []
    for line in difflib.unified_diff(before, after, lineterm="", n=2):
        if line.startswith(("---", "+++")):
            continue
        if line.startswith("@@"):
            if blocks:
                blocks.append(Block(runs=(Run("⋯", tone="muted"),), offered=False))
            continue
        sign, text = line[0], line[1:]
        tone = {"+": "success", "-": "danger"}.get(sign, "muted")
        marker = {"+": "＋", "-": "－"}.get(sign, "　")
        run = words(text or " ", tone=tone, struck=sign == "-", bold=sign == "+")
        blocks.append(Block(kind=Kind.ITEM, marker=marker, runs=(run,), offered=False))
    if not blocks:
        nothing = QCoreApplication.translate("Differences", "Nothing was different.")
        blocks.append(Block(runs=(words(nothing, tone="muted"),), offered=False))
    return tuple(blocks)


class History(QWidget):
    """The versions at the left, what one of them changed at the right.

    Signals:
        restore_requested(object document): make it read as it did then.
        left(): back to the document.
    """

    restore_requested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[Past, ...] = ()
        self.back = IconButton("left", self.tr("Back (Esc)"))
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "heading")
        self.restore = QPushButton(self.tr("Restore this version"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setProperty("frame", "none")
        self.paper = Paper(self.tr("What was different"))
        self.paper.set_offering(False)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.paper.left.connect(self.left)
        self.restore.clicked.connect(self._on_restore)
        self.list.currentRowChanged.connect(self._on_row)

    def show_versions(self, title: str, versions: Sequence[Past]) -> None:
        """List these, newest first."""
        self._versions = tuple(versions)
        self.title.setText(title)
        self.list.clear()
        for one in versions:
            when = QDateTime.fromMSecsSinceEpoch(one.at).toString("yyyy-MM-dd HH:mm")
            gone = self.tr("removed") if one.lines is None else ""
            self.list.addItem("  ".join(word for word in (when, one.clerk, gone) if word))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MEASURES.tight, MEASURES.tight, MEASURES.space, MEASURES.tight)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.restore)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.paper)
        split.setSizes([220, 480])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._versions):
            self.paper.show_blocks(())
            self.restore.setEnabled(False)
            return
        before = self._versions[row + 1].lines if row + 1 < len(self._versions) else ()
        self.paper.show_blocks(differences(before or (), self._versions[row].lines or ()))
        self.restore.setEnabled(row > 0 and self._versions[row].document is not None)

    @Slot()
    def _on_restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions) and self._versions[row].document is not None:
            self.restore_requested.emit(self._versions[row].document)
