"""Over the queue: list or board, whose, which kind, words, and what can be done with all that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workstation.domain.ticket_policy import HouseRules
from workstation.domain.tickets import STEPS, Severity, Step, Ticket, TicketKind
from workstation.views.inbox.chips import Chip
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.filters import TicketFilter, Whose
from workstation.views.tickets.form import ChoiceBox
from workstation.views.tickets.parts import plain_label, push
from workstation.views.tickets.words import kind_words, severity_words, step_words


class SearchField(QLineEdit):
    """Words to look for.

    Signals:
        cleared(): Esc.
    """

    cleared = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows all again."""
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class QueueBar(QWidget):
    """Chooses what is shown.

    Signals:
        changed(): another filter.
        closed_changed(bool): closed ones shall be shown, or open ones.
        board_changed(bool): as a board, or as a list.
        opening_wanted(): a new ticket.
        export_wanted(), print_wanted(): what is shown, into a file or onto paper.
    """

    changed = Signal()
    closed_changed = Signal(bool)
    board_changed = Signal(bool)
    opening_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = False
        self.title = plain_label("title", wrap=False)
        self.title.setText(self.tr("Tickets"))
        self.list_button, self.board_button = QPushButton(self.tr("List")), QPushButton(self.tr("Board"))
        self.whose = {one: Chip(words, alarming=one is Whose.OVERDUE) for one, words in self._whose_words()}
        self.kind, self.severity, self.step, self.state = (ChoiceBox() for _ in range(4))
        self.words = SearchField()
        self.open = push(self.tr("New ticket"), self.opening_wanted)
        self.export = push(self.tr("Export …"), self.export_wanted)
        self.print = push(self.tr("Print …"), self.print_wanted)
        self._dress()
        self._lay_out()
        self._connect()

    def fill(self, rules: HouseRules) -> None:
        """The names of kinds and severities."""
        if self._filled:
            return
        self._filled = True
        self._fill(self.kind, self.tr("All kinds"), [(one, kind_words(rules, one)) for one in TicketKind])
        self._fill(self.severity, self.tr("Any severity"), [(one, severity_words(rules, one)) for one in Severity])
        self._fill(self.step, self.tr("All steps"), [(one, f"{one.value} {step_words(one)}") for one in STEPS])
        self._fill(self.state, self.tr("Open"), [(True, self.tr("Closed"))])

    @property
    def filter(self) -> TicketFilter:
        """What was chosen."""
        kind, severity, step = (box.currentData() for box in (self.kind, self.severity, self.step))
        whose = next((one for one, chip in self.whose.items() if chip.isChecked()), Whose.ALL)
        return TicketFilter(
            whose=whose,
            kind=TicketKind(kind) if kind else None,
            severity=Severity(severity) if severity else None,
            step=Step(step) if step else None,
            words=self.words.text().strip(),
        )

    @property
    def closed(self) -> bool:
        """Whether closed ones are asked for."""
        return bool(self.state.currentData())

    def show_counts(self, tickets: Sequence[Ticket], clerk: str, now: int) -> None:
        """How many stand behind each chip."""
        owners = [one.owner for one in tickets]
        self.whose[Whose.ALL].set_count(len(owners))
        self.whose[Whose.MINE].set_count(owners.count(clerk))
        self.whose[Whose.UNOWNED].set_count(owners.count(""))
        self.whose[Whose.OVERDUE].set_count(sum(1 for one in tickets if one.due is not None and one.due <= now))

    def clear(self) -> None:
        """Show all."""
        self.whose[Whose.ALL].setChecked(True)
        for box in (self.kind, self.severity, self.step):
            box.setCurrentIndex(0)
        self.words.clear()
        self.changed.emit()

    def _whose_words(self) -> list[tuple[Whose, str]]:
        return [
            (Whose.ALL, self.tr("All")),
            (Whose.MINE, self.tr("Mine")),
            (Whose.UNOWNED, self.tr("Unowned")),
            (Whose.OVERDUE, self.tr("Overdue")),
        ]

    def _dress(self) -> None:
        for button in (self.list_button, self.board_button):
            button.setCheckable(True)
            button.setProperty("kind", "chip")
        self.list_button.setChecked(True)
        self.whose[Whose.ALL].setChecked(True)
        self.words.setPlaceholderText(self.tr("Number, customer, order, words"))
        self.words.setAccessibleName(self.tr("Search tickets"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(150)
        for box, name in (
            (self.kind, self.tr("Kind")), (self.severity, self.tr("Severity")), (self.step, self.tr("Step")),
            (self.state, self.tr("Open or closed")),
        ):  # fmt: skip
            box.setAccessibleName(name)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(MEASURES.tight + 2)
        first.addWidget(self.title)
        first.addSpacing(MEASURES.wide)
        for chip in (self.list_button, self.board_button):
            first.addWidget(chip)
        first.addSpacing(MEASURES.wide)
        for one in self.whose.values():
            first.addWidget(one)
        first.addStretch(1)
        for button in (self.open, self.export, self.print):
            first.addWidget(button)
        for box in (self.state, self.kind, self.severity, self.step):
            second.addWidget(box)
        second.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.space)
        column.setSpacing(MEASURES.space)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        shape, whose = QButtonGroup(self), QButtonGroup(self)
        shape.addButton(self.list_button)
        shape.addButton(self.board_button)
        for chip in self.whose.values():
            whose.addButton(chip)
        shape.buttonClicked.connect(self._on_shape)
        whose.buttonClicked.connect(self.changed)
        for box in (self.kind, self.severity, self.step):
            box.currentIndexChanged.connect(self.changed)
        self.state.currentIndexChanged.connect(self._on_state)
        self.words.textChanged.connect(self.changed)
        self.words.cleared.connect(self.clear)

    def _on_shape(self) -> None:
        self.board_changed.emit(self.board_button.isChecked())

    def _on_state(self) -> None:
        for chip in self.whose.values():
            chip.setEnabled(not self.closed)
        self.board_button.setEnabled(not self.closed)
        self.closed_changed.emit(self.closed)

    def _fill(self, box: ChoiceBox, every: str, choices: Sequence[tuple[object, str]]) -> None:
        box.blockSignals(True)
        box.addItem(every, None)
        for value, words in choices:
            box.addItem(words, value)
        box.blockSignals(False)
