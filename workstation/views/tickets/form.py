"""The small form of a step: one editor a field, prefilled, the required ones marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from workstation.domain.ticket_policy import Field, FieldType, HouseRules
from workstation.domain.tickets import Fact, Step
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.words import choices_of, field_words

NO_DATE = QDate(2000, 1, 1)
"""What a date field shows as empty."""
ISO = "yyyy-MM-dd"


class Lines(QPlainTextEdit):
    """Several lines of text in which Tab goes on to the next field."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * lines + 16
        self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is the form's."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceBox(QComboBox):
    """A choice that the wheel does not change by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls the form."""
        event.ignore()  # type: ignore[attr-defined]


Editor = QLineEdit | Lines | ChoiceBox | QDateEdit


class StepForm(QWidget):
    """Editors for some fields.

    Signals:
        edited(): somebody changed a value.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[Field, ...] = ()
        self._editors: dict[str, Editor] = {}
        self._shown: dict[str, str] = {}
        self._step = Step.SITUATION
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(MEASURES.wide)
        self._form.setVerticalSpacing(MEASURES.tight + 2)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def show_fields(
        self,
        fields: Sequence[Field],
        step: Step,
        values: Mapping[str, str],
        rules: HouseRules,
        *,
        editable: bool = True,
    ) -> None:
        """Show these fields with ``values`` in them; those typed in but not kept stay if the fields are the same."""
        wanted = tuple(fields)
        if (wanted, step) != (self._fields, self._step):
            self._build(wanted, step, rules)
            typed: dict[str, str] = {}
        else:
            typed = self.typed()
        for field in wanted:
            value = values.get(field.id, "")
            self._shown[field.id] = value
            self._put(field, typed.get(field.id, value))
            self._editors[field.id].setEnabled(editable)

    def facts(self) -> tuple[Fact, ...]:
        """What stands in the fields that are not empty, or were not."""
        found = []
        for field in self._fields:
            value = self.value(field.id)
            if value or self._shown.get(field.id):
                fact = Fact(
                    field=field.id, step=self._step, label=field_words(field), value=value, shown=self._words(field)
                )
                found.append(fact)
        return tuple(found)

    def value(self, field: str) -> str:
        """What stands in a field, empty if it is not there."""
        editor = self._editors.get(field)
        match editor:
            case QLineEdit():
                return editor.text().strip()
            case Lines():
                return editor.toPlainText().strip()
            case ChoiceBox():
                return str(editor.currentData() or "")
            case QDateEdit():
                return "" if editor.date() == NO_DATE else editor.date().toString(ISO)
            case _:
                return ""

    def typed(self) -> dict[str, str]:
        """What was changed and not kept yet."""
        return {
            field.id: self.value(field.id)
            for field in self._fields
            if self.value(field.id) != self._shown.get(field.id, "").strip()
        }

    def put(self, values: Mapping[str, str]) -> None:
        """Put values in, as if they had been typed."""
        for field in self._fields:
            if field.id in values:
                self._put(field, values[field.id])

    def mark_missing(self) -> bool:
        """Mark the required fields that are empty and go to the first of them; whether there are any."""
        missing = [field for field in self._fields if field.required and not self.value(field.id)]
        for field in self._fields:
            editor = self._editors[field.id]
            editor.setProperty("wrong", field in missing)
            editor.style().unpolish(editor)
            editor.style().polish(editor)
        if missing:
            self._editors[missing[0].id].setFocus()
        return bool(missing)

    def focus_first(self) -> None:
        """Put the keyboard into the first field that is still empty, else into the first."""
        empty = next((one.id for one in self._fields if one.required and not self.value(one.id)), "")
        editor = self._editors.get(empty) or next(iter(self._editors.values()), None)
        if editor is not None:
            editor.setFocus()

    def editor(self, field: str) -> QWidget:
        """The editor of a field."""
        return self._editors[field]

    def _build(self, fields: tuple[Field, ...], step: Step, rules: HouseRules) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields, self._step = fields, step
        self._shown = {}
        self._editors = {field.id: self._made(field, rules) for field in fields}
        for field in fields:
            editor = self._editors[field.id]
            words = field_words(field)
            editor.setObjectName(f"field_{field.id}")
            editor.setAccessibleName(f"{words} *" if field.required else words)
            label = QLabel(f"{words} *" if field.required else words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
            label.setBuddy(editor)
            self._form.addRow(label, editor)

    def _made(self, field: Field, rules: HouseRules) -> Editor:
        editor: Editor
        match field.type:
            case FieldType.CHOICE:
                editor = ChoiceBox()
                editor.addItem(self.tr("Choose …"), "")
                for name, words in choices_of(field, rules):
                    editor.addItem(words, name)
                editor.currentIndexChanged.connect(self.edited)
            case FieldType.DATE:
                editor = QDateEdit()
                editor.setCalendarPopup(True)
                editor.setDisplayFormat(ISO)
                editor.setMinimumDate(NO_DATE)
                editor.setSpecialValueText("—")
                editor.dateChanged.connect(self.edited)
            case _ if field.lines > 1:
                editor = Lines(field.lines, self)
                editor.textChanged.connect(self.edited)
            case _:
                editor = QLineEdit()
                if field.type is FieldType.MONEY:
                    editor.setPlaceholderText("0.00")
                editor.textChanged.connect(self.edited)
        return editor

    def _put(self, field: Field, value: str) -> None:
        if self.value(field.id) == value:
            return
        editor = self._editors[field.id]
        blocked = editor.blockSignals(True)
        match editor:
            case QLineEdit():
                editor.setText(value)
                editor.setCursorPosition(0)
            case Lines():
                editor.setPlainText(value)
            case ChoiceBox():
                editor.setCurrentIndex(max(0, editor.findData(value)))
            case QDateEdit():
                moment = QDate.fromString(value, ISO)
                editor.setDate(moment if moment.isValid() else NO_DATE)
        editor.blockSignals(blocked)

    def _words(self, field: Field) -> str:
        editor = self._editors[field.id]
        return editor.currentText() if isinstance(editor, ChoiceBox) and editor.currentData() else ""
