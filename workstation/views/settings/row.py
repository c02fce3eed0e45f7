"""One setting as a row: name, field, reset, a line of help, and why a value was not taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workstation.domain.settings import Setting, Value, unfit
from workstation.views.settings.editors import Editor
from workstation.views.settings.words import help_of, shown, why
from workstation.views.theme.tokens import MEASURES

NAME_WIDTH = 190


class SettingRow(QFrame):
    """A row of the settings window.

    Signals:
        setting_requested(str, object): the person wants this value for this key; it fits.
    """

    setting_requested = Signal(str, object)

    def __init__(self, setting: Setting, value: Value, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._value = value
        self.editor = Editor(setting)
        self.reset = QPushButton(self.tr("Reset"))
        self._help = QLabel(help_of(setting))
        self._error = QLabel()
        self._name = QLabel(shown(setting.label))
        self._arrange()
        self.editor.chosen.connect(self._on_chosen)
        self.editor.typing.connect(self._on_typing)
        self.reset.clicked.connect(self._on_reset)
        self.show_value(value)

    def show_value(self, value: Value) -> None:
        """Show what holds now."""
        self._value = value
        self.editor.show_value(value)
        self.reset.setVisible(value != self.setting.default)
        self._show_error("")

    def matches(self, words: str) -> bool:
        """Whether every one of ``words`` stands in the name, the help or the choices."""
        labels = [shown(label) for _, label in self.setting.choices]
        text = " ".join([self._name.text(), self._help.text(), shown(self.setting.group), *labels]).casefold()
        return all(word in text for word in words.casefold().split())

    def error(self) -> str:
        """Why what stands in the field is not saved, empty if it is."""
        return self._error.text()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.space)
        grid.setHorizontalSpacing(MEASURES.wide)
        grid.setVerticalSpacing(MEASURES.tight)
        grid.setColumnMinimumWidth(0, NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.reset, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._help, 1, 1, 1, 2)
        grid.addWidget(self._error, 2, 1, 1, 2)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self._name.setBuddy(self.editor.field)
        self._name.setWordWrap(True)
        for label, role in ((self._help, "muted"), (self._error, "danger")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._error.hide()
        name = self._name.text()
        self.reset.setProperty("kind", "quiet")
        self.reset.setAccessibleName(self.tr("Reset {setting} to its default").format(setting=name))
        self.editor.field.setAccessibleName(name)
        self.editor.field.setAccessibleDescription(self._help.text())

    def _show_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))

    @Slot(object)
    def _on_typing(self, value: Value) -> None:
        reason = unfit(self.setting, value)
        self._show_error(why(self.setting, reason) if reason else "")

    @Slot(object)
    def _on_chosen(self, value: Value) -> None:
        self._on_typing(value)
        if not self.error() and value != self._value:
            self.setting_requested.emit(self.setting.key, value)

    @Slot()
    def _on_reset(self) -> None:
        self.setting_requested.emit(self.setting.key, self.setting.default)
