"""Writing a remark with the keyboard alone: a letter chooses the flag, a number a preset, Enter adds."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from workstation.domain.flags import Flag
from workstation.domain.remarks import Convention, FlagRule, Preset, full_text
from workstation.views.conversation.flow import FlowLayout
from workstation.views.orders.flag import HEIGHT, WIDTH, flag_icon
from workstation.views.theme.tokens import MEASURES

NUMBERED = 9
"""Presets that have a number key."""


class FlagChip(QToolButton):
    """A flag to choose. A forbidden one cannot be checked; pressing it says why.

    Signals:
        chosen(FlagRule): it was pressed, or its key was.
    """

    chosen = Signal(object)

    def __init__(self, rule: FlagRule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = rule
        self.setProperty("kind", "chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(WIDTH, HEIGHT))
        self.setText(f"{rule.key} ✕" if rule.forbidden else rule.key)
        self.setCheckable(not rule.forbidden)
        self.setAccessibleName(f"{rule.name} {rule.key}")
        self.setAccessibleDescription(rule.forbidden or rule.meaning)
        self.setToolTip(f"{rule.name}：{rule.forbidden or rule.meaning}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)

    def showEvent(self, event: QShowEvent) -> None:
        """The scheme may have changed since it was drawn."""
        self.setIcon(flag_icon(self, self.rule.flag, self.rule.letter))
        super().showEvent(event)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.rule)


class PresetChip(QToolButton):
    """A remark often made, with its number.

    Signals:
        taken(Preset): it was pressed, or its key was.
    """

    taken = Signal(object)

    def __init__(self, number: int, preset: Preset, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = preset
        self._letter = letter
        self.setProperty("kind", "chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(WIDTH - 4, HEIGHT - 3))
        self.setText(f"{number} {preset.text}" if number <= NUMBERED else preset.text)
        self.setAccessibleName(f"{letter} {preset.text}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def showEvent(self, event: QShowEvent) -> None:
        """The scheme may have changed since it was drawn."""
        self.setIcon(flag_icon(self, self.preset.flag, self._letter))
        super().showEvent(event)

    def _on_clicked(self) -> None:
        self.taken.emit(self.preset)


class RemarkForm(QFrame):
    """Flags, presets, the words, how many bytes; cleared when the fact has come.

    Signals:
        remark_requested(Flag, str text): this shall stand below the others.
        left(): Esc was pressed.
    """

    remark_requested = Signal(object, str)
    left = Signal()

    def __init__(self, convention: Convention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._convention = convention
        self._lines: list[str] = []
        self._clerk, self._now = "", 0
        self.flag = convention.usable[0].flag
        self.setProperty("ground", "card")
        self.setAccessibleName(self.tr("Add a remark"))
        self.flags = [FlagChip(rule, self) for rule in convention.flags]
        letters = {rule.flag: rule.letter for rule in convention.flags}
        self.presets = [
            PresetChip(number, preset, letters[preset.flag], self)
            for number, preset in enumerate(convention.presets, 1)
        ]
        self.meaning, self.bytes = QLabel(self), QLabel(self)
        self.field = QLineEdit(self)
        self.add = QPushButton(self.tr("Add"), self)
        self._dress()
        self._lay_out()
        self._connect()
        self._choose(self.flag)

    def start(self, lines: list[str], clerk: str, now: int) -> None:
        """Open it for an order with these ``lines``; keys choose the flag first."""
        self._lines, self._clerk, self._now = lines, clerk, now
        self.show()
        self._count()
        next(chip for chip in self.flags if chip.rule.flag is self.flag).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """The remark stands: an empty field, out of the way."""
        self.field.clear()
        self.hide()

    def take(self, preset: Preset) -> None:
        """Put a preset into the form, the caret behind it."""
        self._choose(preset.flag)
        self.field.setText(preset.text)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter for a flag, a number for a preset, Esc to leave; what the field takes never comes here."""
        key, word = event.key(), event.text().upper()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.field.setFocus()
        elif key == Qt.Key.Key_Up:
            next(chip for chip in self.flags if chip.rule.flag is self.flag).setFocus()
        elif word.isdecimal() and 1 <= int(word) <= min(NUMBERED, len(self.presets)):
            self.take(self.presets[int(word) - 1].preset)
        elif chip := next((one for one in self.flags if word and one.rule.key.upper() == word), None):
            self._on_flag(chip.rule)
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.bytes.setTextFormat(Qt.TextFormat.PlainText)
        self.bytes.setProperty("role", "tiny")
        self.field.setPlaceholderText(self.tr("What is to be remarked"))
        self.field.setAccessibleName(self.tr("Words of the remark"))
        self.add.setProperty("kind", "primary")
        self.add.setAutoDefault(False)

    def _lay_out(self) -> None:
        flags, presets, foot = FlowLayout(), FlowLayout(), QHBoxLayout()
        for chip in self.flags:
            flags.addWidget(chip)
        for preset in self.presets:
            presets.addWidget(preset)
        foot.addWidget(self.bytes, 1)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.space, MEASURES.space, MEASURES.space, MEASURES.space)
        column.setSpacing(MEASURES.tight + 2)
        column.addLayout(flags)
        column.addWidget(self.meaning)
        column.addWidget(self.field)
        column.addLayout(foot)
        column.addLayout(presets)
        chain = [*self.flags, self.field, self.add, *self.presets]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        for chip in self.flags:
            chip.chosen.connect(self._on_flag)
        for preset in self.presets:
            preset.taken.connect(self.take)
        self.field.textChanged.connect(self._count)
        self.field.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)

    def _on_flag(self, rule: FlagRule) -> None:
        if rule.forbidden:
            self._explain(rule.forbidden, "danger")
            return
        self._choose(rule.flag)
        self.field.setFocus()

    def _choose(self, flag: Flag) -> None:
        self.flag = flag
        for chip in self.flags:
            chip.setChecked(chip.rule.flag is flag)
        rule = self._convention.rule(flag)
        if rule is not None:
            self._explain(f"{rule.name}：{rule.meaning}", "muted")

    def _explain(self, words: str, role: str) -> None:
        self.meaning.setText(words)
        self.meaning.setAccessibleName(words)
        self.meaning.setProperty("role", role)
        self.meaning.style().unpolish(self.meaning)
        self.meaning.style().polish(self.meaning)

    def _count(self) -> None:
        words, limit = self.field.text().strip(), self._convention.limit
        lines = [*self._lines, *([self._convention.worded(words, self._clerk, self._now)] if words else [])]
        paste = full_text(lines, self._convention)
        text = self.tr("With this line {size} of {limit} bytes").format(size=paste.size, limit=limit)
        if paste.over:
            text = self.tr("{over} bytes over the {limit} of the platform").format(over=paste.over, limit=limit)
        self.bytes.setText(text)
        self.bytes.setProperty("role", "danger" if paste.over else "tiny")
        self.bytes.style().unpolish(self.bytes)
        self.bytes.style().polish(self.bytes)
        self.add.setEnabled(bool(words))

    def _on_add(self) -> None:
        words = self.field.text().strip()
        if words:
            self.remark_requested.emit(self.flag, words)
