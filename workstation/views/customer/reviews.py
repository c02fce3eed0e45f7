"""What a customer wrote in reviews, the latest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.customers import Rating, Review
from workstation.views.customer.wording import rating_words, ratings_words, short_day
from workstation.views.theme.tokens import MEASURES

SHOWN = 5
ROLES = {Rating.GOOD: "success", Rating.NEUTRAL: "muted", Rating.BAD: "danger"}


class Reviews(QWidget):
    """How many of each rating, and the latest with their words and the shop's answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.sum = QLabel()
        self.sum.setProperty("role", "muted")
        self._column.addWidget(self.sum)
        self.labels: list[QLabel] = []
        self._shown: tuple[object, ...] = ()

    def show_reviews(self, reviews: tuple[Review, ...], today: str) -> None:
        """Show these; hides itself without any."""
        self.setVisible(bool(reviews))
        if self._shown == (reviews, today):
            return
        self._shown = (reviews, today)
        for label in self.labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = []
        self.sum.setText(ratings_words(reviews))
        for one in sorted(reviews, key=lambda each: each.day, reverse=True)[:SHOWN]:
            order = self.tr("Order …{tail}").format(tail=one.order_no[-4:]) if one.order_no else ""
            head = " · ".join(part for part in (rating_words(one.rating), short_day(one.day, today), order) if part)
            self._add(head, ROLES[one.rating])
            for words in (one.text, *self._more(one)):
                if words:
                    self._add(words)

    def _more(self, one: Review) -> list[str]:
        later = self.tr("Later: {words}").format(words=one.later) if one.later else ""
        answer = self.tr("Our answer: {words}").format(words=one.answer) if one.answer else ""
        return [later, answer]

    def _add(self, words: str, role: str = "") -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            label.setProperty("role", role)
            label.setContentsMargins(0, MEASURES.tight, 0, 0)
        self._column.addWidget(label)
        self.labels.append(label)
