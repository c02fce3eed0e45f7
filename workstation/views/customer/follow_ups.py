"""Calls and messages promised to a customer: what is due when, done or put off, and a field to promise one."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.customers import FollowUp
from workstation.views.conversation.flow import FlowLayout
from workstation.views.customer.wording import due_words, moment_of
from workstation.views.theme.tokens import MEASURES

DAYS = (1, 3, 7)
"""Quick choices: so many days from today."""
USUAL = 3
DONE_SHOWN = 2


class FollowUpRow(QFrame):
    """One that is still to be made.

    Signals:
        done_wanted(int): it was made.
        moved_wanted(int, object): put it off to this day (``date``), None asks for one.
    """

    done_wanted = Signal(int)
    moved_wanted = Signal(int, object)

    def __init__(self, one: FollowUp, today: str, *, can_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._today = one.id, today
        self.setProperty("ground", "card")
        late = one.day < today
        when = QLabel(due_words(one.day, today))
        if late:
            when.setText(f"⚠ {when.text()}")
        when.setProperty("role", "danger" if late else "warning" if one.day == today else "muted")
        about = QLabel(one.about)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.done = _chip(self.tr("Done"), self.tr("Done: {about}").format(about=one.about))
        self.later = _chip(self.tr("Later"), self.tr("Put off: {about}").format(about=one.about))
        self.done.clicked.connect(self._on_done)
        self.later.clicked.connect(self._on_later)
        head = QHBoxLayout()
        head.setSpacing(MEASURES.tight)
        head.addWidget(when, 1)
        head.addWidget(self.done)
        head.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.space, MEASURES.tight, MEASURES.tight, MEASURES.tight)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(about)
        for button in (self.done, self.later):
            button.setVisible(can_change)
        self.setAccessibleName(f"{when.text()}, {one.about}")

    def menu(self) -> QMenu:
        """To which day it can be put off."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days in DAYS:
            menu.addAction(in_days(days)).setData(date.fromisoformat(self._today) + timedelta(days=days))
        menu.addAction(self.tr("Another day…"))
        menu.triggered.connect(self._on_day)
        return menu

    def _on_done(self) -> None:
        self.done_wanted.emit(self._id)

    def _on_later(self) -> None:
        self.menu().popup(self.later.mapToGlobal(QPoint(0, self.later.height())))

    def _on_day(self, action: object) -> None:
        self.moved_wanted.emit(self._id, action.data())  # type: ignore[attr-defined]  # a QAction


def in_days(days: int) -> str:
    """A quick choice in words."""
    return {
        1: QCoreApplication.translate("FollowUps", "Tomorrow"),
        3: QCoreApplication.translate("FollowUps", "In 3 days"),
        7: QCoreApplication.translate("FollowUps", "In a week"),
    }[days]


class FollowUps(QWidget):
    """What is still to be made, the last ones made, and a field for the next.

    Signals:
        planned(object, str): promise for this day (``date``), None asks for one; what it is about.
        done_wanted(int): this one was made.
        moved_wanted(int, object): put this one off to a day (``date``), None asks for one.
    """

    planned = Signal(object, str)
    done_wanted = Signal(int)
    moved_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = "1970-01-01"
        self.rows: list[FollowUpRow] = []
        self.field = QLineEdit(maxLength=200)
        self.field.setPlaceholderText(self.tr("What to ask or tell, Enter plans it"))
        self.field.setAccessibleName(self.tr("New follow-up"))
        self.field.returnPressed.connect(self._on_return)
        self.choices = QButtonGroup(self)
        self._when = QWidget()
        flow = FlowLayout(self._when)
        for days in DAYS:
            button = _chip(in_days(days), in_days(days))
            button.setCheckable(True)
            button.setChecked(days == USUAL)
            self.choices.addButton(button, days)
            flow.addWidget(button)
        self.other = _chip(self.tr("Another day…"), self.tr("Another day…"))
        self.other.clicked.connect(self._on_other)
        flow.addWidget(self.other)
        self.done = QLabel()
        self.done.setTextFormat(Qt.TextFormat.PlainText)
        self.done.setWordWrap(True)
        self.done.setProperty("role", "tiny")
        self.done.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._list = QVBoxLayout()
        self._list.setSpacing(MEASURES.tight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.tight)
        column.addLayout(self._list)
        column.addWidget(self.done)
        column.addWidget(self.field)
        column.addWidget(self._when)

    def show_follow_ups(self, all_: tuple[FollowUp, ...], today: str, *, can_change: bool) -> None:
        """Show these as they stand ``today`` (ISO 8601)."""
        self._today = today
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        pending = sorted((one for one in all_ if one.done_at is None), key=lambda one: (one.day, one.id))
        self.rows = [FollowUpRow(one, today, can_change=can_change) for one in pending]
        for row in self.rows:
            row.done_wanted.connect(self.done_wanted)
            row.moved_wanted.connect(self.moved_wanted)
            self._list.addWidget(row)
            row.show()
        made = sorted((one for one in all_ if one.done_at is not None), key=lambda one: -(one.done_at or 0))
        self.done.setText("\n".join(self._made_words(one) for one in made[:DONE_SHOWN]))
        self.done.setVisible(bool(made))
        self.field.setVisible(can_change)
        self._when.setVisible(can_change)

    def leave(self) -> None:
        """Another customer: forget what was written."""
        self.field.clear()
        self.choices.button(USUAL).setChecked(True)

    def taken(self) -> None:
        """The day asked for was given: the field is free again."""
        self.field.clear()

    def _made_words(self, one: FollowUp) -> str:
        words = self.tr("✓ {moment} · {about}").format(moment=moment_of(one.done_at or 0, self._today), about=one.about)
        return f"{words} → {one.outcome}" if one.outcome else words

    def _on_return(self) -> None:
        words = self.field.text().strip()
        if words:
            day = date.fromisoformat(self._today) + timedelta(days=self.choices.checkedId())
            self.field.clear()
            self.planned.emit(day, words)

    def _on_other(self) -> None:
        words = self.field.text().strip()
        if words:
            self.planned.emit(None, words)
        else:
            self.field.setFocus()


def _chip(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "chip")
    button.setAccessibleName(name)
    return button
