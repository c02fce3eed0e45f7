"""A lesson before it begins: what it is about, what load it means, and how it is to be played."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workstation.domain.lessons import LessonCard, LessonLoad
from workstation.views.practice.load_plot import LoadPlot
from workstation.views.practice.parts import number_box, plain_label
from workstation.views.practice.words import level_words, share_words, warning_words

MOST_SEED = 999_999


class LessonBrief(QFrame):
    """The chosen lesson.

    Signals:
        start_requested(str lesson, str seed, bool exam): let its customers come.
    """

    start_requested = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesson = ""
        self.setProperty("ground", "card")
        self.title, self.about = plain_label("", "title"), plain_label("", "muted")
        self.extent, self.par = plain_label(""), plain_label("")
        self.plot = LoadPlot()
        self.warnings = plain_label("", "warning")
        self.seed = number_box(1, MOST_SEED)
        self.seed.setToolTip(self.tr("The same number brings the same customers with the same words, every time."))
        self.exam = QCheckBox(self.tr("Exam: no hints, no warnings before sending; what happens is only recorded"))
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("kind", "primary")
        self.start.setAutoDefault(True)
        self.start.clicked.connect(self.ask)
        self._lay_out()

    def show_lesson(self, lesson: LessonCard) -> None:
        """Show this one; its load comes by ``show_load``."""
        self.lesson = lesson.id
        self.title.setText(lesson.title)
        self.about.setText(lesson.about)
        size = self.tr("{count} customers in {minutes} minutes · {hourly} an hour · difficulty {level}")
        self.extent.setText(
            size.format(
                count=lesson.customers, minutes=lesson.minutes, hourly=lesson.hourly, level=level_words(lesson.level)
            )
        )
        self.show_load(None)
        self.start.setEnabled(True)

    def show_load(self, load: LessonLoad | None) -> None:
        """What the lesson asks of a clerk; None while that is worked out."""
        self.plot.show_load(load)
        self.par.setVisible(load is not None)
        self.warnings.setVisible(bool(load and load.warnings))
        if load is None:
            return
        par = self.tr(
            "On average {mean} at once, {peak} at most. A practised clerk answers {share} in time here and reaches "
            "{score} points; the report shows your result beside that."
        )
        whole = load.load
        self.par.setText(
            par.format(
                mean=f"{whole.mean_at_once:.1f}", peak=whole.peak_at_once, share=share_words(whole.within_target),
                score=round(whole.score),
            )
        )  # fmt: skip
        self.warnings.setText("\n".join(warning_words(one) for one in load.warnings))

    def ask(self) -> None:
        """Ask for the lesson as it is set."""
        if self.lesson:
            self.start_requested.emit(self.lesson, str(self.seed.value()), self.exam.isChecked())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("Number"), self.seed)
        form.addRow("", self.exam)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.title, self.about, self.extent, self.plot, self.par, self.warnings):
            column.addWidget(widget)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch()
