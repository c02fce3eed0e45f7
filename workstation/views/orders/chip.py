"""The customer's order in the head of a conversation: its flag, the tail of its number, its state."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from workstation.domain.orders import OrderKey
from workstation.domain.remarks import Convention, flag_of
from workstation.domain.shown_orders import ShownOrder
from workstation.views.orders.flag import HEIGHT, WIDTH, flag_icon, flag_name, letter_of
from workstation.views.orders.words import status_words


class OrderChip(QToolButton):
    """Hidden without an order.

    Signals:
        order_requested(object OrderKey): it was pressed.
    """

    order_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: OrderKey | None = None
        self.setProperty("kind", "chip")
        self.setIconSize(QSize(WIDTH - 4, HEIGHT - 4))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_order(self, shown: ShownOrder | None, convention: Convention) -> None:
        """Show this one, or nothing."""
        self._key = shown.key if shown is not None else None
        self.setVisible(shown is not None)
        if shown is None:
            return
        flag = flag_of(shown.order, shown.remarks)
        words = f"…{shown.order.order_no[-4:]} {status_words(shown.order)}"
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonTextOnly
        self.setToolButtonStyle(beside if flag is not None else alone)
        self.setIcon(flag_icon(self, flag, letter_of(convention, flag)) if flag is not None else QIcon())
        self.setText(words)
        self.setAccessibleName(" ".join(filter(None, (self.tr("Order"), words, flag_name(convention, flag)))))
        last = shown.remarks[-1].line if shown.remarks else ""
        self.setToolTip(last if "<" not in last else "")

    def _on_clicked(self) -> None:
        if self._key is not None:
            self.order_requested.emit(self._key)
