"""What opens under the head of a conversation: the form of its ticket's step, or that of a new ticket."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from workstation.domain.tickets import TicketSource
from workstation.views.feed import Feed
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.detail import Known, TicketDetail
from workstation.views.tickets.opening import OpeningForm
from workstation.views.tickets.words import Rules

SHARE = 0.52
"""Of the conversation's height at most."""
LEAST = 180
"""Logical pixels."""


class TicketDrawer(QFrame):
    """Either ``opening`` or ``detail``; folds away by Esc and by its button.

    Signals:
        folded(): it is to be seen no more; the keyboard belongs to the composer.
    """

    folded = Signal()

    def __init__(
        self, feed: Feed, rules: Rules, tickets: TicketSource, known: Known, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ticket_drawer")
        self.setProperty("ground", "surface")
        self.detail = TicketDetail(feed, rules, tickets, known, brief=True)
        self.opening = OpeningForm(feed, rules)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self._stack.addWidget(self.opening)
        self.fold_button = IconButton("close", self.tr("Fold away"), self, size=14)
        self.fold_button.clicked.connect(self.fold)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, MEASURES.tight, 0)
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self.fold_button)
        row.setAlignment(self.fold_button, Qt.AlignmentFlag.AlignTop)
        self.detail.left.connect(self.fold)
        self.opening.left.connect(self.fold)
        self.hide()

    @property
    def is_opening(self) -> bool:
        """Whether a new ticket is being written."""
        return not self.isHidden() and self._stack.currentWidget() is self.opening

    def show_detail(self) -> None:
        """The ticket's form."""
        self._stack.setCurrentWidget(self.detail)
        self._unfold()

    def show_opening(self) -> None:
        """The form of a new ticket."""
        self._stack.setCurrentWidget(self.opening)
        self._unfold()

    def fold(self) -> None:
        """Put it away; what was typed stays."""
        if not self.isHidden():
            self.hide()
            self.folded.emit()

    def sizeHint(self) -> QSize:
        """As high as its share of the conversation."""
        parent = self.parentWidget()
        height = round(parent.height() * SHARE) if parent is not None else 320
        return QSize(super().sizeHint().width(), max(LEAST, min(420, height)))

    def minimumSizeHint(self) -> QSize:
        """It can be squeezed, its form scrolls."""
        return QSize(0, LEAST)

    def _unfold(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.show()
