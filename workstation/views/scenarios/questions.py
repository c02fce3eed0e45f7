"""What is asked before something that was typed would be lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

Then = Callable[[], object]


def ask_about_changes(parent: QWidget, save: Then, discard: Then) -> QMessageBox:
    """What was changed is not saved: save it, give it up, or stay."""
    translate = QCoreApplication.translate
    box = _box(parent, translate("ScenarioQuestions", "What you changed is not saved."))
    box.addButton(translate("ScenarioQuestions", "Save"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(save)
    give_up = box.addButton(translate("ScenarioQuestions", "Give it up"), QMessageBox.ButtonRole.DestructiveRole)
    give_up.clicked.connect(discard)
    box.addButton(translate("ScenarioQuestions", "Stay here"), QMessageBox.ButtonRole.RejectRole)
    box.open()
    return box


def ask_about_file(parent: QWidget, reload: Then) -> QMessageBox:
    """The file and what stands here are both others than they were."""
    translate = QCoreApplication.translate
    box = _box(
        parent,
        translate("ScenarioQuestions", "Another program has changed this file, and you have changed it here."),
    )
    take = box.addButton(translate("ScenarioQuestions", "Take the file"), QMessageBox.ButtonRole.DestructiveRole)
    take.clicked.connect(reload)
    box.addButton(translate("ScenarioQuestions", "Keep mine"), QMessageBox.ButtonRole.RejectRole)
    box.open()
    return box


def _box(parent: QWidget, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName("scenario_question")
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(text)
    box.finished.connect(box.deleteLater)
    return box
