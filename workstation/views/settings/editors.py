"""One editor for each kind of setting: shows a value, and says when the person has chosen another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from workstation.domain.settings import Kind, Setting, Value
from workstation.views.settings.words import shown

_CLOCK = "HH:mm"


class Editor(QWidget):
    """The field of one setting.

    Signals:
        chosen(object): the person entered this value and left the field, or pressed Enter.
        typing(object): the value as it stands while it is being entered.
    """

    chosen = Signal(object)
    typing = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self.field = self._make()
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        if setting.kind is not Kind.TEXT:
            row.addStretch(1)

    def value(self) -> Value:
        """What stands in the field."""
        match self.field:
            case QCheckBox() as box:
                return box.isChecked()
            case QComboBox() as combo:
                return str(combo.currentData())
            case QSpinBox() | QDoubleSpinBox() as spin:
                return spin.value()
            case QTimeEdit() as clock:
                return clock.time().toString(_CLOCK)
            case QLineEdit() as line:
                return line.text()
        raise AssertionError(self.field)

    def show_value(self, value: Value) -> None:
        """Put ``value`` into the field without telling anybody."""
        with QSignalBlocker(self.field):
            match self.field:
                case QCheckBox() as box:
                    box.setChecked(bool(value))
                case QComboBox() as combo:
                    combo.setCurrentIndex(max(0, combo.findData(value)))
                case QSpinBox() as spin:
                    spin.setValue(int(value))
                case QDoubleSpinBox() as number:
                    number.setValue(float(value))
                case QTimeEdit() as clock:
                    clock.setTime(QTime.fromString(str(value), _CLOCK))
                case QLineEdit() as line:
                    line.setText(str(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel that only wants to scroll the page changes no value."""
        if event.type() == QEvent.Type.Wheel and not self.field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _make(self) -> QWidget:
        match self._setting.kind:
            case Kind.SWITCH:
                return self._switch()
            case Kind.CHOICE:
                return self._choice()
            case Kind.WHOLE | Kind.NUMBER:
                return self._number()
            case Kind.TIME:
                return self._time()
            case Kind.TEXT:
                return self._text()

    def _switch(self) -> QWidget:
        box = QCheckBox(self.tr("On"))
        box.toggled.connect(self._on_chosen)
        return box

    def _choice(self) -> QWidget:
        combo = QComboBox()
        for value, label in self._setting.choices:
            combo.addItem(shown(label), value)
        combo.currentIndexChanged.connect(self._on_chosen)
        return combo

    def _number(self) -> QWidget:
        spin = QSpinBox() if self._setting.kind is Kind.WHOLE else QDoubleSpinBox()
        if isinstance(spin, QSpinBox):
            spin.setRange(int(self._setting.minimum), int(self._setting.maximum))
        else:
            spin.setRange(self._setting.minimum, self._setting.maximum)
        spin.setSuffix(f" {shown(self._setting.unit)}" if self._setting.unit else "")
        return self._stepped(spin)

    def _time(self) -> QWidget:
        clock = QTimeEdit()
        clock.setDisplayFormat(_CLOCK)
        return self._stepped(clock)

    def _stepped(self, field: QAbstractSpinBox) -> QWidget:
        field.setKeyboardTracking(False)
        field.editingFinished.connect(self._on_chosen)
        return field

    def _text(self) -> QWidget:
        line = QLineEdit()
        line.textEdited.connect(self._on_typing)
        line.editingFinished.connect(self._on_chosen)
        return line

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(self.value())

    @Slot()
    def _on_typing(self) -> None:
        self.typing.emit(self.value())
