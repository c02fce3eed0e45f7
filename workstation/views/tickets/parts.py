"""Small parts of a ticket's form: kind and severity, the quoted messages, a row that asks why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from workstation.domain.ticket_policy import HouseRules
from workstation.domain.tickets import Evidence, Severity, TicketKind
from workstation.domain.values import Side
from workstation.views.inbox.sign import moment_words
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.form import ChoiceBox
from workstation.views.tickets.words import kind_words, severity_example, severity_words

ROWS = 3
"""Quoted messages to be seen at once."""


def plain_label(role: str = "", *, wrap: bool = True) -> QLabel:
    """A label for text from outside."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


def push(text: str, slot: object | None, kind: str = "") -> QPushButton:
    """A button that Enter presses, too."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setProperty("kind", kind)
    if slot is not None:
        button.clicked.connect(slot)
    return button


class ClassRow(QWidget):
    """Of what kind it is and how grave.

    Signals:
        changed(): somebody chose another kind or severity.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.severity = ChoiceBox(self), ChoiceBox(self)
        self.kind.setAccessibleName(self.tr("Kind of ticket"))
        self.severity.setAccessibleName(self.tr("Severity"))
        self.kind.setObjectName("ticket_kind")
        self.severity.setObjectName("ticket_severity")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.space)
        row.addWidget(self.kind)
        row.addWidget(self.severity)
        self.kind.currentIndexChanged.connect(self.changed)
        self.severity.currentIndexChanged.connect(self.changed)

    def show_class(self, kind: TicketKind, severity: Severity, rules: HouseRules) -> None:
        """Show these without a word."""
        for box in (self.kind, self.severity):
            box.blockSignals(True)
        if not self.kind.count():
            for one in TicketKind:
                self.kind.addItem(kind_words(rules, one), one)
            for grave in Severity:
                self.severity.addItem(severity_words(rules, grave), grave)
                example = severity_example(rules, grave)
                self.severity.setItemData(self.severity.count() - 1, example, Qt.ItemDataRole.ToolTipRole)
        self.kind.setCurrentIndex(list(TicketKind).index(kind))
        self.severity.setCurrentIndex(list(Severity).index(severity))
        for box in (self.kind, self.severity):
            box.blockSignals(False)
        self.severity.setToolTip(severity_example(rules, severity))

    @property
    def chosen(self) -> tuple[TicketKind, Severity]:
        """What stands there."""
        return TicketKind(self.kind.currentData()), Severity(self.severity.currentData())


class EvidenceList(QListWidget):
    """Messages quoted; Enter or a double click goes to one.

    Signals:
        message_requested(str conversation, int seq): show it where it was said.
    """

    message_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticket_evidence")
        self.setAccessibleName(self.tr("Evidence"))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._evidence: tuple[Evidence, ...] = ()
        self.itemActivated.connect(self._on_activated)

    def show_evidence(self, evidence: Sequence[Evidence], now: int) -> None:
        """Show these, in the order in which they were quoted."""
        self.setVisible(bool(evidence))
        if tuple(evidence) == self._evidence:
            return
        self._evidence = tuple(evidence)
        self.clear()
        for one in evidence:
            words = " ".join(one.text.split()) or self.tr("[picture or file]")
            item = QListWidgetItem(f"{moment_words(one.said_at, now)}  {self._side(one.side)}  {words}")
            item.setToolTip(one.text if "<" not in one.text else "")
            self.addItem(item)
        row = self.sizeHintForRow(0) if evidence else 0
        self.setFixedHeight(row * min(len(evidence), ROWS) + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the message also where the platform has another key for that."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._on_activated(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _on_activated(self, item: QListWidgetItem) -> None:
        one = self._evidence[self.row(item)]
        self.message_requested.emit(one.conversation, one.message)

    def _side(self, side: Side) -> str:
        match side:
            case Side.CUSTOMER:
                return self.tr("Customer:")
            case Side.CLERK | Side.AUTOMATIC:
                return self.tr("We:")
            case _:
                return self.tr("Note:")


class ReasonRow(QWidget):
    """Asks why before something that is recorded with a reason.

    Signals:
        given(str): the reason; never empty.
        left(): thought better of it.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setObjectName("ticket_reason")
        self.yes, self.no = push("", self._on_yes, "primary"), push(self.tr("Cancel"), self._on_no)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.space)
        row.addWidget(self.field, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.field.returnPressed.connect(self._on_yes)
        self.hide()

    def ask(self, question: str, verb: str) -> None:
        """Show the row with the keyboard in it."""
        self.field.clear()
        self.field.setPlaceholderText(question)
        self.field.setAccessibleName(question)
        self.yes.setText(verb)
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
        else:
            super().keyPressEvent(event)

    def _on_yes(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.hide()
            self.given.emit(reason)

    def _on_no(self) -> None:
        self.hide()
        self.left.emit()
