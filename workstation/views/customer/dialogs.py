"""The questions about a customer's record: group, blacklist, follow-ups, details."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QWidget

from workstation.domain.customers import Customer
from workstation.domain.masking import mask_name
from workstation.domain.values import Group
from workstation.views.conversation.dialogs import Question
from workstation.views.customer.words import group_words

LONGEST = 200
"""Characters of a reason or an outcome."""


class ReasonDialog(Question):
    """One line of words; ``required`` keeps the button shut while it is empty."""

    def __init__(self, parent: QWidget | None, about: str, *, required: bool = True) -> None:
        super().__init__(parent, about)
        self._required = required
        self.words = QLineEdit(maxLength=LONGEST)
        self.words.textChanged.connect(self._on_changed)
        self._on_changed("")

    def text(self) -> str:
        """What was written."""
        return self.words.text().strip()

    def _on_changed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()) or not self._required)


class GroupDialog(ReasonDialog):
    """Which group by hand, and why."""

    def __init__(self, parent: QWidget | None, customer: Customer, group: Group) -> None:
        super().__init__(parent, "")
        self.about.setText(
            self.tr("{name} · by hand it stays until it is given back to the rule.").format(
                name=mask_name(customer.name)
            )
        )
        self.setWindowTitle(self.tr("Set the group by hand"))
        self.accept_button.setText(self.tr("Set"))
        self.group = QComboBox()
        for one in Group:
            self.group.addItem(group_words(one), one)
        self.group.setCurrentIndex(list(Group).index(group))
        self.words.setText(customer.group_reason)
        self.words.setPlaceholderText(self.tr("e.g. bought for a whole company in our other shop"))
        self.form.addRow(self.tr("&Group"), self.group)
        self.form.addRow(self.tr("&Reason"), self.words)
        self.finish()
        self.group.setFocus()

    def chosen(self) -> Group:
        """The group."""
        return Group(self.group.currentData())


class BlacklistDialog(ReasonDialog):
    """Why somebody comes onto the blacklist."""

    def __init__(self, parent: QWidget | None, customer: Customer) -> None:
        super().__init__(parent, "")
        name = mask_name(customer.name)
        self.about.setText(
            self.tr("{name} · every clerk sees the mark and the reason beside the conversation.").format(name=name)
        )
        self.setWindowTitle(self.tr("Put on the blacklist"))
        self.accept_button.setText(self.tr("Put on"))
        self.accept_button.setProperty("kind", "danger")
        self.words.setPlaceholderText(self.tr("What happened, e.g. swapped the goods in three returns"))
        self.form.addRow(self.tr("&Reason"), self.words)
        self.finish()
        self.words.setFocus()


class OutcomeDialog(ReasonDialog):
    """What came of a follow-up; may stay empty."""

    def __init__(self, parent: QWidget | None, about: str) -> None:
        super().__init__(parent, about, required=False)
        self.setWindowTitle(self.tr("Follow-up done"))
        self.accept_button.setText(self.tr("Done"))
        self.words.setPlaceholderText(self.tr("What came of it, e.g. the refund has arrived"))
        self.form.addRow(self.tr("&Outcome"), self.words)
        self.finish()
        self.words.setFocus()


class DayDialog(Question):
    """A day from today on."""

    def __init__(self, parent: QWidget | None, about: str, today: str) -> None:
        super().__init__(parent, about)
        self.setWindowTitle(self.tr("Day of the follow-up"))
        self.accept_button.setText(self.tr("Choose"))
        first = QDate.fromString(today, "yyyy-MM-dd")
        self.day = QDateEdit(first.addDays(1))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumDate(first)
        self.form.addRow(self.tr("&Day"), self.day)
        self.finish()
        self.day.setFocus()

    def chosen(self) -> date:
        """The day."""
        return date.fromisoformat(self.day.date().toString("yyyy-MM-dd"))


class PlanDialog(ReasonDialog):
    """A follow-up that is offered, with its day."""

    def __init__(self, parent: QWidget | None, name: str, about: str, today: str) -> None:
        super().__init__(parent, mask_name(name))
        self.setWindowTitle(self.tr("Plan a follow-up"))
        self.accept_button.setText(self.tr("Plan"))
        first = QDate.fromString(today, "yyyy-MM-dd")
        self.day = QDateEdit(first.addDays(3))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumDate(first)
        self.words.setText(about)
        self.form.addRow(self.tr("&About"), self.words)
        self.form.addRow(self.tr("&Day"), self.day)
        self.finish()
        self.words.setFocus()

    def chosen(self) -> date:
        """The day."""
        return date.fromisoformat(self.day.date().toString("yyyy-MM-dd"))


class FieldsDialog(Question):
    """Contacts, city, occupation, purchase power. What is masked is kept unless something is written there."""

    def __init__(self, parent: QWidget | None, customer: Customer, phone: str = "", address: str = "") -> None:
        """``phone`` and ``address`` are given where they were unmasked."""
        super().__init__(parent, mask_name(customer.name))
        self.setWindowTitle(self.tr("Details of the customer"))
        self.accept_button.setText(self.tr("Save"))
        self._before = {
            "phone": phone, "address": address, "city": customer.city, "occupation": customer.occupation,
            "power": customer.power,
        }  # fmt: skip
        titles = {
            "phone": self.tr("&Phone"),
            "address": self.tr("&Address"),
            "city": self.tr("C&ity"),
            "occupation": self.tr("&Occupation"),
            "power": self.tr("P&urchase power"),
        }
        self.fields: dict[str, QLineEdit] = {}
        for key, title in titles.items():
            self.fields[key] = QLineEdit(self._before[key], maxLength=LONGEST)
            self.form.addRow(title, self.fields[key])
        for key, shown in (("phone", customer.phone), ("address", customer.address)):
            if shown and not self._before[key]:
                self.fields[key].setPlaceholderText(self.tr("{masked} — stays if left empty").format(masked=shown))
        self.fields["power"].setPlaceholderText(self.tr("In your words, e.g. high, waits for sales"))
        self.finish()
        self.fields["phone"].setFocus()

    def changed(self) -> dict[str, str]:
        """The fields that are others now."""
        now = {key: field.text().strip() for key, field in self.fields.items()}
        return {key: value for key, value in now.items() if value != self._before[key]}


def warning(words: str) -> QLabel:
    """A sentence of warning in a dialog."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setProperty("role", "warning")
    return label
