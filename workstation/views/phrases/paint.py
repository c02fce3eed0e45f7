"""How a phrase is painted in a list: code, title and words with what matched marked; whose it is, its key, its use."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workstation.domain.phrases import PhraseKind, PhraseScope
from workstation.views.inbox.badge import LEFT, Fonts, badge_width, paint_badge, paint_chip
from workstation.views.phrases.marks import Span, excerpt, marks_of
from workstation.views.phrases.rows import INDEX, PhraseRow, PhraseRows
from workstation.views.phrases.words import (
    content_words,
    ends_soon,
    kind_words,
    scope_words,
    uses_words,
    validity_words,
)
from workstation.views.theme.tokens import MEASURES, Colours, colours

TALL, LOW = 48, 30
"""Heights of a row with two lines and with one."""
LINE = 18.0
CAP = 17.0
"""Height of the box around a code or a key."""
LONGEST = 160
"""Characters of the words that are laid out: more never fit."""
NARROW = 5.0
"""No line of words has characters narrower than this on average, logical pixels."""
_STATES = QStyle.StateFlag


class PhrasePaint(QStyledItemDelegate):
    """Paints a ``PhraseRow`` on two lines, or on one where it is to be short."""

    def __init__(self, parent: QObject | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._fonts: Fonts | None = None
        self._fonts_for = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: INDEX) -> QSize:
        """All rows are equally high."""
        return QSize(160, LOW if self._one_line else TALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: INDEX) -> None:
        """Paint one row."""
        row, rows, widget = index.data(Qt.ItemDataRole.UserRole), index.model(), option.widget
        if not isinstance(row, PhraseRow) or not isinstance(rows, PhraseRows) or not isinstance(widget, QWidget):
            return
        tones, fonts = colours(widget), self._measured(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, tones)
        words = content_words(row.phrase)[:LONGEST]
        marks = marks_of(row.found, rows.keys, words)
        box = QRectF(option.rect).adjusted(MEASURES.wide - 2, 0, -MEASURES.wide + 2, 0)
        if self._one_line:
            first = QRectF(box.left(), box.center().y() - LINE / 2 + 0.5, box.width(), LINE)
            second = self._right(painter, first, row, rows, fonts, tones)
            second = self._head(painter, second, row, marks.code, marks.title, fonts, tones, most=0.55)
        else:
            first = QRectF(box.left(), box.top() + 6, box.width(), LINE)
            rest = self._right(painter, first, row, rows, fonts, tones)
            self._head(painter, rest, row, marks.code, marks.title, fonts, tones)
            second = QRectF(box.left(), first.bottom() + 1, box.width(), LINE)
        shown, spans = excerpt(words, marks.text, max(8, int(second.width() / 13)))
        _marked(painter, second, shown, spans, fonts.small_metrics, tones, tones.muted, fonts)
        painter.restore()

    def _head(
        self, painter: QPainter, box: QRectF, row: PhraseRow, code_marks: tuple[Span, ...],
        title_marks: tuple[Span, ...], fonts: Fonts, tones: Colours, most: float = 1.0,
    ) -> QRectF:  # fmt: skip
        """Code and title from the left; what is left of the line."""
        left = box.left()
        if code := row.phrase.code:
            text = f"/{code}"
            width = min(fonts.words_metrics.horizontalAdvance(text) + 10, box.width() / 2)
            cap = QRectF(left, box.center().y() - CAP / 2, width, CAP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.accent_soft))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setFont(fonts.words)
            spans = tuple((begin + 1, end + 1) for begin, end in code_marks)
            place = cap.adjusted(5, 0, -2, 0)
            _marked(painter, place, text, spans, fonts.words_metrics, tones, tones.accent, fonts, bold=True)
            left = cap.right() + 6
        title = row.phrase.title or ("" if code else row.phrase.group)
        metrics = fonts.words_metrics
        room = max(0.0, min(box.right() - left, box.width() * most))
        place = QRectF(left, box.top(), room, box.height())
        _marked(painter, place, title, title_marks, metrics, tones, tones.text, fonts, bold=True)
        used = min(metrics.horizontalAdvance(title), room)
        left += used + MEASURES.wide
        return QRectF(left, box.top(), max(0.0, box.right() - left), box.height())

    def _right(
        self, painter: QPainter, box: QRectF, row: PhraseRow, rows: PhraseRows, fonts: Fonts, tones: Colours
    ) -> QRectF:
        """Use, validity, badges and key from the right; what is left of the line."""
        right = box.right()
        phrase = row.phrase
        if uses := uses_words(rows.uses(phrase.id)):
            right = _tiny(painter, box, right, uses, fonts, tones.muted)
        if row.favourite:
            right = self._badge(painter, box, right, f"Ctrl+{row.favourite}", fonts, tones.muted)
        if valid := validity_words(phrase, rows.today):
            soon = ends_soon(phrase, rows.today)
            right = self._badge(painter, box, right, valid, fonts, tones.warning if soon else tones.muted)
        if row.found.shadowed:
            words = self.tr("own one first")
            right = self._badge(painter, box, right, words, fonts, tones.warning)
        elif phrase.scope is PhraseScope.PERSONAL:
            words = self.tr("before the team's") if row.covers else scope_words(phrase.scope)
            right = self._badge(painter, box, right, words, fonts, tones.info)
        if phrase.kind is not PhraseKind.TEXT:
            right = self._badge(painter, box, right, kind_words(phrase.kind), fonts, tones.success)
        if row.suggested:
            words = self.tr("fits")
            width = badge_width(words, fonts.tiny_metrics)
            place = QRectF(right - width, box.center().y() - 8, width, 16)
            paint_chip(painter, place, words, fonts, tones.accent_text, tones.accent)
            right = place.left() - MEASURES.tight
        return QRectF(box.left(), box.top(), max(0.0, right - box.left()), box.height())

    def _badge(self, painter: QPainter, box: QRectF, right: float, words: str, fonts: Fonts, ink: str) -> float:
        width = badge_width(words, fonts.tiny_metrics)
        if right - width < box.left() + box.width() / 3:
            return right  # the name comes first
        place = QRectF(right - width, box.center().y() - 8, width, 16)
        paint_badge(painter, place, words, fonts, ink)
        return place.left() - MEASURES.tight

    def _measured(self, option: QStyleOptionViewItem) -> Fonts:
        key = option.font.key()
        if self._fonts is None or key != self._fonts_for:
            self._fonts, self._fonts_for = Fonts(option.font), key
        return self._fonts


def _ground(painter: QPainter, option: QStyleOptionViewItem, tones: Colours) -> None:
    if option.state & _STATES.State_Selected:
        painter.fillRect(option.rect, QColor(tones.selection))
        painter.fillRect(QRectF(option.rect.left(), option.rect.top(), 3, option.rect.height()), QColor(tones.accent))
    elif option.state & _STATES.State_MouseOver:
        painter.fillRect(option.rect, QColor(tones.hover))
    painter.setPen(QColor(tones.border))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _tiny(painter: QPainter, box: QRectF, right: float, words: str, fonts: Fonts, ink: str) -> float:
    width = fonts.tiny_metrics.horizontalAdvance(words)
    painter.setFont(fonts.tiny)
    painter.setPen(QColor(ink))
    painter.drawText(QRectF(right - width, box.top(), width + 1, box.height()), LEFT, words)
    return right - width - MEASURES.space


def _marked(
    painter: QPainter, box: QRectF, text: str, spans: tuple[Span, ...], metrics: QFontMetricsF, tones: Colours,
    ink: str, fonts: Fonts, *, bold: bool = False,
) -> None:  # fmt: skip
    """One line of text, cut with an ellipsis; what matched has another ground and a line under it."""
    if box.width() < metrics.averageCharWidth():
        return
    text = text[: int(box.width() / NARROW) + 2]  # a long text need not be measured whole
    if metrics.horizontalAdvance(text) > box.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    for begin, end in spans:
        if begin >= len(text):
            continue
        left = box.left() + metrics.horizontalAdvance(text[:begin])
        width = metrics.horizontalAdvance(text[begin:end])
        mark = QRectF(left, box.center().y() - 8, width, 16)
        painter.fillRect(mark, QColor(tones.warning_soft))
        painter.setPen(QPen(QColor(tones.warning), 1))
        painter.drawLine(QLineF(mark.left(), mark.bottom(), mark.right(), mark.bottom()))
    painter.setFont(fonts.words if bold else fonts.small)
    painter.setPen(QColor(ink))
    painter.drawText(box, LEFT, text)
