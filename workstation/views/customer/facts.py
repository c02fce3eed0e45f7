"""What is known about the customer, a line each; what is not known has no line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from workstation.domain.values import Buyer
from workstation.views.theme.tokens import MEASURES


class Facts(QWidget):
    """City, first purchase, orders, remark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEASURES.wide)
        self._grid.setVerticalSpacing(MEASURES.tight)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self._add("city", self.tr("City"))
        self._add("since", self.tr("First purchase"))
        self._add("orders", self.tr("Orders"))
        self._add("remark", self.tr("Remark"))

    def show_buyer(self, buyer: Buyer) -> None:
        """Show what is known of ``buyer``; hides itself if that is nothing."""
        orders = self.tr("{count} in all").format(count=buyer.orders) if buyer.orders else ""
        values = {"city": buyer.city, "since": buyer.since, "orders": orders, "remark": buyer.remark}
        for key, value in values.items():
            title, words = self._lines[key]
            words.setText(value)
            words.setVisible(bool(value))
            title.setVisible(bool(value))
        self.setVisible(any(values.values()))

    def words(self, key: str) -> QLabel:
        """The label of ``city``, ``since``, ``orders`` or ``remark``."""
        return self._lines[key][1]

    def _add(self, key: str, title: str) -> None:
        name, words = QLabel(title), QLabel()
        name.setProperty("role", "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(title)
        row = self._grid.rowCount()
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(words, row, 1)
        self._lines[key] = (name, words)
