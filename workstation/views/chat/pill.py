"""The pill at the lower edge that says how much is new below, and goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from workstation.views.theme.tokens import MEASURES


class Pill(QPushButton):
    """Hidden at the end; «N new messages ↓» or «back to the newest ↓» elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("new_messages")
        self.setProperty("kind", "primary")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def tell(self, count: int, far: bool) -> None:
        """Show ``count`` new messages; with none, show the way back if it is ``far``."""
        text = self.tr("{count} new ↓").format(count=count) if count else self.tr("Back to the newest ↓")
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.place()
        if self.isHidden() == bool(count or far):
            self.setVisible(bool(count or far))
            self.place()

    def place(self) -> None:
        """Stand in the middle of the lower edge; the corner is the undo bar's."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - MEASURES.wide)
        self.raise_()
