"""The column in which everything of the exercises stands: in the middle, not wider than is read easily."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.views.theme.tokens import MEASURES


def in_the_middle(page: QWidget, widest: int) -> QVBoxLayout:
    """An empty column in the middle of ``page``, at most ``widest`` logical pixels wide."""
    held = QWidget()
    held.setMaximumWidth(widest)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEASURES.broad)
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 16, 24, 16)
    row.addStretch(1)
    row.addWidget(held, 1_000)
    row.addStretch(1)
    return column
