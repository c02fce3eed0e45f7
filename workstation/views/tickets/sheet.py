"""The widgets of a ticket and their places; what they say and do is ``detail.py``'s."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.asks import TicketAsks
from workstation.views.tickets.form import StepForm
from workstation.views.tickets.hand_over import GiveMenu, LinkMenu
from workstation.views.tickets.parts import ClassRow, EvidenceList, ReasonRow, plain_label, push
from workstation.views.tickets.steps import StepSigns


class TicketSheet(TicketAsks):
    """Head, form of a step, evidence, notes, history, and at the foot what can be done.

    ``brief`` leaves out what the strip over a conversation says already. Its signals are those of ``TicketAsks``.
    """

    def __init__(self, *, brief: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief = brief
        self.setObjectName("ticket_detail")
        self.setAccessibleName(self.tr("Ticket"))
        self._make()
        self._lay_out()

    def _make(self) -> None:
        self.title, self.about = plain_label("heading", wrap=False), plain_label("muted", wrap=False)
        self.signs, self.class_row = StepSigns(self), ClassRow(self)
        self.form, self.evidence, self.why = StepForm(), EvidenceList(), ReasonRow()
        self.claim = push(self.tr("Take over"), None)
        self.give_button, self.link_button = push(self.tr("Give to …"), None), push(self.tr("Belongs to …"), None)
        self.give_menu, self.link_menu = GiveMenu(self.give_button), LinkMenu(self.link_button)
        self.give_button.setMenu(self.give_menu)
        self.link_button.setMenu(self.link_menu)
        self.print_button = push(self.tr("Print …"), None)
        self.promise = push(self.tr("Promise a time …"), None)
        self.go_on = push("", None, "primary")
        self.keep = push(self.tr("Save"), None)
        self.back = push(self.tr("Back a step …"), None)
        self.close_button = push(self.tr("Close …"), None)
        self.reopen = push(self.tr("Reopen …"), None)
        self.freight, self.compensation = plain_label("warning"), plain_label("muted")
        self.step_title = plain_label("heading", wrap=False)
        self.due = QDateTimeEdit()
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.due.setAccessibleName(self.tr("Promised for"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note how it goes; Enter keeps it"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setObjectName("ticket_note")
        self.notes, self.history = plain_label(), plain_label("muted")
        self.closing = plain_label("success")
        self.empty = plain_label("empty")
        self.empty.setText(self.tr("Choose a ticket on the left.\nIts form, its evidence and its history stand here."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sections: list[QLabel] = []

    def _lay_out(self) -> None:
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        beside = MEASURES.wide
        body.setContentsMargins(beside, MEASURES.space, beside, MEASURES.space)
        body.setSpacing(MEASURES.space)
        if self._brief:
            body.addLayout(
                _row(self.title, self.class_row, self.about, None, self.claim, self.give_button, self.promise)
            )
        else:
            body.addLayout(_row(self.title, None, self.claim, self.promise, self.print_button))
            body.addWidget(self.about)
            body.addLayout(_row(self.signs, self.class_row, None))
            body.addLayout(_row(self.give_button, self.link_button, None))
        self.link_button.setVisible(not self._brief)
        self.signs.setVisible(not self._brief)
        body.addWidget(self.step_title)
        body.addWidget(self.form)
        body.addWidget(self.freight)
        body.addWidget(self.compensation)
        body.addWidget(self.closing)
        body.addWidget(self._section(self.tr("Evidence")))
        body.addWidget(self.evidence)
        body.addWidget(self._section(self.tr("Notes")))
        body.addWidget(self.note)
        body.addWidget(self.notes)
        body.addWidget(self._section(self.tr("History")))
        body.addWidget(self.history)
        body.addStretch(1)
        self._foot = QFrame()
        self._foot.setProperty("ground", "surface")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(beside, MEASURES.space, beside, MEASURES.space)
        foot.addLayout(_row(self.due, self.why))
        foot.addLayout(_row(self.go_on, self.keep, None, self.back, self.close_button, self.reopen))
        self.scrolled = QScrollArea()
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setWidget(self._body)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setProperty("ground", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scrolled, 1)
        column.addWidget(self._foot)
        column.addWidget(self.empty)
        self.due.hide()

    def _section(self, text: str) -> QLabel:
        label = plain_label("tiny", wrap=False)
        label.setText(text)
        self._sections.append(label)
        return label


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Side by side; None is a stretch."""
    row = QHBoxLayout()
    row.setSpacing(MEASURES.space)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
