"""S T A R as four small signs: done, under way, to come."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.ticket_rules import is_done
from workstation.domain.tickets import STEPS, Step, Ticket, place
from workstation.views.theme.tokens import MEASURES, Colours, colours
from workstation.views.tickets.words import step_words

NAME = "STAR"
SIZE = 20
"""Logical pixels of a sign."""


class Stand(StrEnum):
    """How far a step has come."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


def stands(ticket: Ticket | None, policy: TicketPolicy | None) -> dict[Step, Stand]:
    """How far each step of ``ticket`` has come; all to come without one."""
    if ticket is None or policy is None:
        return dict.fromkeys(STEPS, Stand.LATER)
    return {step: _stand(ticket, policy, step) for step in STEPS}


def _stand(ticket: Ticket, policy: TicketPolicy, step: Step) -> Stand:
    if place(step) < place(ticket.step) or (not ticket.is_open and is_done(ticket, policy, step)):
        return Stand.DONE if is_done(ticket, policy, step) else Stand.LATER
    if step is not ticket.step:
        return Stand.LATER
    return Stand.DONE if is_done(ticket, policy, step) else Stand.NOW


def paint_step(painter: QPainter, box: QRectF, step: Step, stand: Stand, c: Colours) -> None:
    """A sign into ``box``: filled with a letter when done, a thick ring where one is, a thin ring for what comes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(box.width(), box.height())
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    round_box = box.adjusted(1.5, 1.5, -1.5, -1.5)
    ink = {Stand.DONE: c.accent_text, Stand.NOW: c.accent, Stand.LATER: c.muted}[stand]
    edge = c.border if stand is Stand.LATER else c.accent
    painter.setPen(QPen(QColor(edge), 2.0 if stand is Stand.NOW else 1.2))
    painter.setBrush(QColor(c.accent) if stand is Stand.DONE else QColor(c.surface))
    painter.drawEllipse(round_box)
    font = painter.font()
    font.setPixelSize(max(9, round(box.height() * 0.55)))
    font.setBold(stand is not Stand.LATER)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, step.value)
    painter.restore()


class StepButton(QToolButton):
    """One sign.

    Signals:
        chosen(Step): it was pressed.
    """

    chosen = Signal(object)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.stand = Stand.LATER
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"step_{step.value}")
        self.setProperty("kind", "step")
        self.setFixedSize(SIZE + 4, SIZE + 4)
        self.clicked.connect(self._on_clicked)
        self.show_stand(Stand.LATER, lit=False)

    def show_stand(self, stand: Stand, *, lit: bool) -> None:
        """How far it has come; ``lit`` if it is the one being looked at."""
        self.stand = stand
        self.setProperty("lit", lit)
        name = f"{self.step.value} {step_words(self.step)}"
        said = {
            Stand.DONE: QCoreApplication.translate("Tickets", "done"),
            Stand.NOW: QCoreApplication.translate("Tickets", "under way"),
            Stand.LATER: QCoreApplication.translate("Tickets", "to come"),
        }[stand]
        self.setAccessibleName(f"{name}: {said}")
        self.setToolTip(f"{name}: {said}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE + 4, SIZE + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, with a frame while the keyboard is on it and a line below while it is looked at."""
        del event
        c = colours(self.window())
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.border), 1))
            painter.setBrush(QColor(c.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_step(painter, box, self.step, self.stand, c)
        if self.property("lit"):
            painter.setPen(QPen(QColor(c.accent), 2))
            y = self.height() - 1.0
            painter.drawLine(QPointF(5, y), QPointF(self.width() - 5, y))

    def _on_clicked(self) -> None:
        self.chosen.emit(self.step)


class StepSigns(QWidget):
    """The four signs of a ticket, or of none.

    Signals:
        chosen(Step): one was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {step: StepButton(step, self) for step in STEPS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.tight // 2)
        for button in self.buttons.values():
            button.chosen.connect(self.chosen)
            row.addWidget(button)
        self.setAccessibleName(NAME)

    def show_ticket(self, ticket: Ticket | None, policy: TicketPolicy | None, lit: Step | None = None) -> None:
        """How far this one has come; ``lit`` is the step being looked at."""
        for step, stand in stands(ticket, policy).items():
            self.buttons[step].show_stand(stand, lit=step is lit)
