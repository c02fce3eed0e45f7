"""Somebody presses everything there is, in no order: nothing breaks, and the journal tells it as it was."""

import os
import random

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox

from tests.walks.sitting import click, proven
from workstation.domain.desk import fold

STEPS = 200
SEEDS = (int(os.environ.get("WALK_SEED", "3")),)
"""WALK_SEED lets another one press."""
NAMES = ("王小丽", "李雷", "韩梅梅", "赵六", "孙七")
ENDS = {
    "app.quit", "replay.open", "replay.export", "composer.file", "composer.picture", "file.import_chats",
    "import.orders", "phrases.import", "phrases.export",
}  # fmt: skip
"""Actions that end the program or ask the system for a file."""


class Monkey:
    """Types, clicks, presses keys and lets time pass, by chance."""

    def __init__(self, sitting, seed):
        self.sitting, self.chance = sitting, random.Random(seed)
        self.deeds = (self.customer, self.customer, self.types, self.types, self.sends, self.action, self.action)
        self.deeds += (self.action, self.clicks, self.waits, self.watches)
        self.dialogs = QTimer(interval=5)
        self.dialogs.timeout.connect(self.leave_dialog)

    def go(self):
        self.dialogs.start()
        for _ in range(STEPS):
            self.chance.choice(self.deeds)()
            QApplication.processEvents()
            self.keep_a_window()
        self.dialogs.stop()

    def customer(self):
        self.sitting.buyers.write(
            self.chance.choice(NAMES), self.chance.choice(("在吗", "发货了吗？", "谢谢", "😀👍🏻"))
        )

    def types(self):
        if (widget := QApplication.focusWidget()) is not None:
            QTest.keyClicks(widget, self.chance.choice(("hello ", "one moment", "a", "  ")))

    def sends(self):
        if (widget := QApplication.focusWidget()) is not None:
            QTest.keyClick(widget, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab)))

    def action(self):
        rows = [row.key for row in self.sitting.program.actions if row.key not in ENDS]
        self.sitting.program.actions.trigger(self.chance.choice(rows))

    def clicks(self):
        window = QApplication.activeWindow()
        buttons = window.findChildren(QAbstractButton) if window is not None else []
        seen = [one for one in buttons if one.isVisible() and one.isEnabled()]
        if seen:
            click(self.chance.choice(seen))

    def waits(self):
        self.sitting.clock.move_to(self.sitting.clock.now() + self.chance.choice((300, 3_000, 40_000)))
        for desk in self.sitting.program.desks.values():
            desk.room.beat()

    def watches(self):
        """A replay is opened, jumped about in, or closed."""
        program, now = self.sitting.program, self.sitting.clock.now()
        if not program.replays:
            self.sitting.desk.recorder.watch_span(now - 600_000, now + 1)
        elif self.chance.random() < 0.2:
            program.replays[0].window.close()
        else:
            recording = program.replays[0].recording
            program.replays[0].replay.jump(self.chance.randint(recording.starts_at, recording.ends_at))

    def leave_dialog(self):
        for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if isinstance(widget, QDialog):
                for field in widget.findChildren(QLineEdit):
                    if field.isVisible():
                        field.setText("Xiaoyun")
                if self.chance.random() < 0.6 and not isinstance(widget, QFileDialog | QMessageBox):
                    widget.accept()
                else:
                    widget.reject()
            elif widget is not None:
                widget.close()

    def keep_a_window(self):
        if self.chance.random() < 0.1 or QApplication.activeWindow() is None:
            self.sitting.desk.window.showNormal()
            self.sitting.desk.window.activateWindow()


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_breaks_and_the_journal_tells_it_as_it_was(shop, seed):
    monkey = Monkey(shop, seed)
    monkey.go()
    shop.settle()
    assert shop.state == fold(shop.written())
    shop.close()
    proven(shop.room.paths.journal)
