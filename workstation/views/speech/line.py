"""The quiet line below the text: why the words are forbidden, what may be said instead, and how to take that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from workstation.domain.speech import Finding, Severity
from workstation.views.composer.chips import ElidedLabel
from workstation.views.theme.tokens import MEASURES

ROLES = {Severity.MINOR: "muted", Severity.MAJOR: "warning", Severity.CRITICAL: "danger"}


class SpeechLine(QWidget):
    """One line that tells of one finding.

    Signals:
        better_requested(): the clerk wants the better words.
    """

    better_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = ElidedLabel(self)
        self.button = QPushButton(self.tr("Say it better"), self)
        self.button.setProperty("kind", "quiet")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.better_requested)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.tight, 0, 0, 0)
        row.setSpacing(MEASURES.space)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, finding: Finding | None, words: str, more: int, key: str) -> None:
        """Tell of ``finding``, none hides the line: its ``words``, how many ``more`` there are, the ``key`` to help."""
        self.setVisible(finding is not None)
        if finding is None:
            return
        told = self.tr("“{words}”: {why}").format(words=words, why=finding.why)
        if more:
            told = self.tr("{told} ({count} more)").format(told=told, count=more)
        self.label.setText(told)
        self.label.setToolTip(plain_tip(finding, self.tr("Better: {words}")))
        self.button.setVisible(bool(finding.better))
        button = self.tr("Say it better")
        self.button.setText(f"{button}  {key}" if key else button)
        self.button.setToolTip(self.tr("Better: {words}").format(words=finding.better))
        if self.label.property("role") != (role := ROLES[finding.severity]):
            self.label.setProperty("role", role)
            self.label.style().polish(self.label)


def plain_tip(finding: Finding, better: str) -> str:
    """Why, and what to say instead, as the lines of a tool tip."""
    return "\n".join((finding.why, better.format(words=finding.better))) if finding.better else finding.why
