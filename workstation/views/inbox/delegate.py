"""A row of the conversation list, painted: two lines, the urgency first."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.domain.conversation import Conversation, State
from workstation.views.customer.words import group_sign, shown_name
from workstation.views.inbox.badge import (
    Fonts,
    badge_width,
    count_words,
    group_ink,
    paint_badge,
    paint_chip,
    paint_count,
    paint_text,
)
from workstation.views.inbox.glyphs import paint_mark, paint_pause, paint_pencil, paint_pin
from workstation.views.inbox.rows import InboxRole
from workstation.views.inbox.sign import Mark, Sign
from workstation.views.inbox.words import draft_words, preview
from workstation.views.theme.tokens import MEASURES, Colours, colours

GLYPH = 14.0
LINE = 18.0
COLUMN = 66.0
"""Width kept for the words of the sign, so that names stand in a column."""
FRESH = 6
"""Rows painted anew in one turn of the loop: each takes up to a millisecond, and countdowns change them all at once."""
PICTURES = 64
"""Rows kept as they were painted: some more than fit into a window."""
_STATES = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
"""What of a row's state shows."""
WIDE = 252.0
"""From this width on there is room for the column and for tags."""


class InboxDelegate(QStyledItemDelegate):
    """Paints a ``Conversation`` with its ``Sign``. The conversation in front gets an accent edge."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.front = ""
        """Id of the conversation in front, empty if none."""
        self._fonts: Fonts | None = None
        self._fonts_for = ""
        self.may_make = FRESH
        """How many rows may still be painted anew in this paint of the list; the others wait as they looked."""
        self.left_some = False
        """Whether any row waits."""
        self._pictures: OrderedDict[str, tuple[tuple[object, ...], Conversation, QPixmap]] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally high."""
        return QSize(220, MEASURES.row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        one, sign = index.data(InboxRole.CONVERSATION), index.data(InboxRole.SIGN)
        if not isinstance(one, Conversation) or not isinstance(sign, Sign):
            return
        painter.drawPixmap(option.rect.topLeft(), self._picture(option, one, sign))

    def _picture(self, option: QStyleOptionViewItem, one: Conversation, sign: Sign) -> QPixmap:
        """The row as it was painted last, or painted anew where something shows differently.

        A message moves rows: most of those that have to be painted look as they did.
        """
        tones, scale = colours(option.widget), option.widget.devicePixelRatioF()
        size, state = option.rect.size(), option.state & _STATES
        share = round(sign.left * 100)
        key = (
            sign.mark, sign.words, share, state.value, size.width(), size.height(),
            scale, tones.scheme, one.id == self.front, option.font.key(),
        )  # fmt: skip
        known = self._pictures.get(one.id)
        if known is not None and known[0] == key and known[1] is one:
            self._pictures.move_to_end(one.id)
            return known[2]
        if known is not None and self.may_make <= 0 and known[0][4:8] == key[4:8]:
            self.left_some = True
            return known[2]
        self.may_make -= 1
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        painter = QPainter(picture)
        painter.setFont(option.font)
        self._paint_row(painter, QRectF(0, 0, size.width(), size.height()), option, one, sign, tones)
        painter.end()
        self._pictures[one.id] = (key, one, picture)
        while len(self._pictures) > PICTURES:
            self._pictures.popitem(last=False)
        return picture

    def _paint_row(
        self,
        painter: QPainter,
        box: QRectF,
        option: QStyleOptionViewItem,
        one: Conversation,
        sign: Sign,
        tones: Colours,
    ) -> None:
        fonts = self._fonts_of(option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._paint_ground(painter, box, option, one, sign, tones)
        inner = box.adjusted(MEASURES.wide, 0, -MEASURES.wide + 2, 0)
        first = QRectF(inner.left(), box.top() + 9, inner.width(), LINE)
        second = QRectF(inner.left(), box.top() + 32, inner.width(), LINE)
        _paint_first(painter, first, one, sign, fonts, tones, ground)
        _paint_second(painter, second, one, sign, fonts, tones)

    def _fonts_of(self, option: QStyleOptionViewItem) -> Fonts:
        key = option.font.key()
        if self._fonts is None or key != self._fonts_for:
            self._fonts, self._fonts_for = Fonts(option.font), key
        return self._fonts

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRectF,
        option: QStyleOptionViewItem,
        one: Conversation,
        sign: Sign,
        tones: Colours,
    ) -> str:
        ground = ground_tone(sign.mark, option.state, tones)
        _fill(painter, box, ground)
        _fill(painter, QRectF(box.left(), box.bottom() - 1, box.width(), 1), tones.border)
        edge = tones.accent if one.id == self.front else edge_tone(sign.mark, tones)
        if edge:
            _fill(painter, QRectF(box.left(), box.top(), 3, box.height() - 1), edge)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tones.accent))
            painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -2.5))
        return ground


def _fill(painter: QPainter, box: QRectF, tone: str) -> None:
    """As ``fillRect``, whose first call sets up the 170 gradients that Qt knows by name: 3 ms of the start."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone))
    painter.drawRect(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def ground_tone(mark: Mark, state: QStyle.StateFlag, tones: Colours) -> str:
    """The ground of a row: chosen, deepened by lateness, under the pointer, or plain."""
    if state & QStyle.StateFlag.State_Selected:
        return tones.selection
    if mark is Mark.OVERDUE:
        return tones.danger_soft
    if mark is Mark.LATE:
        return tones.warning_soft
    return tones.hover if state & QStyle.StateFlag.State_MouseOver else tones.surface


def edge_tone(mark: Mark, tones: Colours) -> str:
    """The edge at the left of a late row, empty for the others."""
    return {Mark.OVERDUE: tones.danger, Mark.LATE: tones.warning}.get(mark, "")


def mark_tone(mark: Mark, tones: Colours) -> str:
    """The colour of sign and words."""
    match mark:
        case Mark.OVERDUE:
            return tones.danger
        case Mark.LATE:
            return tones.warning
        case Mark.DUE | Mark.UNREAD:
            return tones.accent
        case Mark.ANSWERED | Mark.HELD:
            return tones.muted


def _paint_first(
    painter: QPainter, box: QRectF, one: Conversation, sign: Sign, fonts: Fonts, tones: Colours, ground: str
) -> None:
    """Sign, time, name, group; at the right what is unread and the pin."""
    tone = mark_tone(sign.mark, tones)
    glyph = QRectF(box.left(), box.top() + (LINE - GLYPH) / 2, GLYPH, GLYPH)
    paint_mark(painter, glyph, sign.mark, sign.left, QColor(tone), QColor(ground))
    left, right = glyph.right() + 5, box.right()
    waits = sign.mark in (Mark.OVERDUE, Mark.LATE, Mark.DUE)
    font, metrics = (fonts.words, fonts.words_metrics) if waits else (fonts.small, fonts.small_metrics)
    width = metrics.horizontalAdvance(sign.words) + 1
    paint_text(painter, QRectF(left, box.top(), width, LINE), sign.words, font, metrics, tone)
    left += (max(width, COLUMN) if box.width() >= WIDE - 20 else width) + 6
    if one.unread:
        width = max(16.0, badge_width(count_words(one.unread), fonts.tiny_metrics) + 2)
        pill = QRectF(right - width, box.top() + 1, width, 16)
        paint_count(painter, pill, one.unread, fonts, tones.surface, tones.danger)
        right = pill.left() - 5
    if one.pinned:
        paint_pin(painter, QRectF(right - 13, box.top() + 3, 12, 12), QColor(tones.muted))
        right -= 18
    if waits and one.state is State.HELD:
        paint_pause(painter, QRectF(right - 13, box.top() + 3, 12, 12), QColor(tones.muted))
        right -= 17
    badge = group_sign(one.buyer.group)
    badge_needs = badge_width(badge, fonts.tiny_metrics)
    name = shown_name(one)
    name_width = min(fonts.name_metrics.horizontalAdvance(name) + 1, max(0.0, right - left - badge_needs - 6))
    paint_text(painter, QRectF(left, box.top(), name_width, LINE), name, fonts.name, fonts.name_metrics, tones.text)
    spot = QRectF(left + name_width + 6, box.top() + 1, badge_needs, 16)
    if spot.right() <= right:
        paint_badge(painter, spot, badge, fonts, group_ink(one.buyer.group, tones))


def _paint_second(painter: QPainter, box: QRectF, one: Conversation, sign: Sign, fonts: Fonts, tones: Colours) -> None:
    """The draft in red or what was said last; at the right the tags."""
    right = _paint_tags(painter, box, one.tags, fonts, tones)
    left = box.left()
    if one.draft.strip():
        paint_pencil(painter, QRectF(left, box.top() + 3, 12, 12), QColor(tones.danger))
        words, tone = draft_words(one.draft), tones.danger
        left += 17
    elif one.state is State.HELD and one.held_note and sign.mark is Mark.HELD:
        words, tone = one.held_note, tones.muted
    else:
        words, tone = preview(one.last), tones.text if one.unread else tones.muted
    text = QRectF(left, box.top(), right - left, LINE)
    paint_text(painter, text, words, fonts.small, fonts.small_metrics, tone)


def _paint_tags(painter: QPainter, box: QRectF, tags: tuple[str, ...], fonts: Fonts, tones: Colours) -> float:
    """At most two tags and how many more there are; returns where they begin."""
    if not tags:
        return box.right()
    room = 2 if box.width() >= WIDE else 1
    shown = list(tags[:room]) + ([f"+{len(tags) - room}"] if len(tags) > room else [])
    right = box.right()
    for tag in reversed(shown):
        words = fonts.tiny_metrics.elidedText(tag, Qt.TextElideMode.ElideRight, 60)
        width = badge_width(words, fonts.tiny_metrics)
        chip = QRectF(right - width, box.top() + 1, width, 16)
        paint_chip(painter, chip, words, fonts, tones.info, tones.hover)
        right = chip.left() - MEASURES.tight
    return right - MEASURES.tight
