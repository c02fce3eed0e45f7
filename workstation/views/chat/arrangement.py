"""Where the parts of a row stand: measured once for a width, kept, and only moved sideways when the view widens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from workstation.domain.lines import Delivery, Line
from workstation.domain.values import AnyBody, File, OrderCard, Picture, ProductCard, Side, Text
from workstation.views.chat import wording
from workstation.views.chat.plain_text import capped, one_line, shown
from workstation.views.chat.rows import Row
from workstation.views.chat.words import Words, lay_out
from workstation.views.theme.tokens import MEASURES, Colours, colours

MARGIN = MEASURES.broad
PAD_X = MEASURES.wide
PAD_Y = MEASURES.space
WIDEST = 560
"""Pixels that words take at most before they break."""
CARD = QSizeF(300, 0)
PICTURE = QSizeF(240, 240)


class Place(Enum):
    """Which edge a row's box keeps to."""

    LEFT = auto()
    RIGHT = auto()
    MIDDLE = auto()
    FULL = auto()


class HitKind(Enum):
    """What a click in a row can mean."""

    LINK = auto()
    QUOTE = auto()
    ORDER = auto()
    PRODUCT = auto()
    PICTURE = auto()
    FILE = auto()
    MORE = auto()


class Hit(msgspec.Struct, frozen=True):
    """A thing to click: its kind, and the address, number or hash it stands for."""

    kind: HitKind
    value: str = ""
    name: str = ""
    """What the file or picture was called."""


class Look:
    """Fonts and colours in force for a widget while rows are measured."""

    def __init__(self, widget: QWidget) -> None:
        self.colours: Colours = colours(widget)
        self.text = _font(widget, MEASURES.base)
        self.small = _font(widget, MEASURES.small)
        self.tiny = _font(widget, MEASURES.tiny)
        self.bold = _font(widget, MEASURES.base)
        self.bold.setBold(True)
        self.text_metrics = QFontMetricsF(self.text)
        self.small_metrics = QFontMetricsF(self.small)
        self.tiny_metrics = QFontMetricsF(self.tiny)

    @property
    def head(self) -> int:
        """Height of the line with name and time."""
        return int(self.small_metrics.height()) + MEASURES.tight


class Teller:
    """Answers what measuring must know besides the row itself."""

    def __init__(
        self,
        now: Callable[[], int],
        revealed: Callable[[], bool],
        line: Callable[[int], Line | None],
        expanded: set[int],
    ) -> None:
        self.now = now
        self.revealed = revealed
        self.line = line
        self.expanded = expanded


@dataclass(slots=True)
class Arrangement:
    """A row measured. Rectangles count from the top left of its box; the box stands at ``left(width)``."""

    row: Row
    wrap: float
    place: Place
    height: int = 0
    top: int = 0
    """Pixels of air and heading above the box."""
    box: QSizeF = field(default_factory=QSizeF)
    head: str = ""
    badge: str = ""
    words: Words | None = None
    quote: QRectF | None = None
    quoted: str = ""
    card: QRectF | None = None
    title: Words | None = None
    picture: QRectF | None = None
    more: QRectF | None = None
    more_words: str = ""
    below: Words | None = None
    hits: list[tuple[QRectF, Hit]] = field(default_factory=list)
    rigid: bool = False
    """Its breaks would change with the width."""
    measured_for: int = 0
    """The width of the view it was measured for."""

    def left(self, width: int) -> float:
        """Where the box begins in a view ``width`` wide."""
        match self.place:
            case Place.RIGHT:
                return width - MARGIN - self.box.width()
            case Place.MIDDLE:
                return max(0.0, (width - self.box.width()) / 2)
            case _:
                return MARGIN

    def width(self, width: int) -> float:
        """How wide the box is in a view ``width`` wide."""
        return width - 2 * MARGIN if self.place is Place.FULL else self.box.width()

    def fits(self, row: Row, width: int) -> bool:
        """Whether it still holds for ``row`` in a view ``width`` wide."""
        if self.row is not row:
            return False
        if width == self.measured_for:
            return True
        if self.place is Place.FULL:
            return False
        wrap = wrap_of(width)
        return wrap == self.wrap or (not self.rigid and self.box.width() - 2 * PAD_X <= wrap)

    def hit(self, point: QPointF) -> Hit | None:
        """What lies under ``point``, counted from the top left of the box."""
        if self.words and (url := self.words.link_at(point)):
            return Hit(HitKind.LINK, url)
        return next((hit for rect, hit in self.hits if rect.contains(point)), None)


def wrap_of(width: int) -> float:
    """Where words break in a view ``width`` wide."""
    return float(max(80, min(WIDEST, int(width * 0.72)) - 2 * PAD_X))


def arrange(row: Row, width: int, look: Look, teller: Teller) -> Arrangement:
    """Measure ``row`` for a view ``width`` wide."""
    made = _arrange(row, width, wrap_of(width), look, teller)
    made.measured_for = width
    return made


def displayed(line: Line, expanded: set[int]) -> str:
    """The words of ``line`` as they are laid out, long ones cut unless its seq is in ``expanded``; safe to paint."""
    if isinstance(line.body, Text) and line.side is not Side.SYSTEM and not line.recalled:
        return capped(shown(line.body.text), whole=line.seq in expanded)[0]
    return wording.line_words(line)


def _arrange(row: Row, width: int, wrap: float, look: Look, teller: Teller) -> Arrangement:
    if row.day:
        return _centred(row, wrap, wording.day_and_time(row.line.at, teller.now()), look, air=MEASURES.space)
    line = row.line
    if line.recalled or line.side is Side.SYSTEM:
        return _centred(row, wrap, wording.line_words(line), look, air=MEASURES.tight)
    if line.side is Side.NOTE:
        return _note(row, width, wrap, look, teller)
    return _bubble(row, wrap, look, teller)


def _centred(row: Row, wrap: float, text: str, look: Look, air: int) -> Arrangement:
    words = lay_out(text, look.small, wrap, middle=True)
    words.place = QPointF(PAD_X, 2)
    made = Arrangement(row, wrap, Place.MIDDLE, top=air, words=words, rigid=words.soft)
    made.box = QSizeF(words.width + 2 * PAD_X, words.height + 4)
    made.height = int(made.box.height()) + 2 * air
    return made


def _note(row: Row, width: int, wrap: float, look: Look, teller: Teller) -> Arrangement:
    inner = width - 2 * MARGIN - 2 * PAD_X
    made = Arrangement(row, wrap, Place.FULL, top=MEASURES.space)
    made.head = wording.heading(row.line, teller.revealed())
    made.badge = wording.note_badge()
    y: float = PAD_Y + look.head
    y = _put_words(made, row.line, y, inner, look, teller)
    made.box = QSizeF(inner + 2 * PAD_X, y + PAD_Y)
    made.height = int(made.top + made.box.height()) + MEASURES.tight
    made.rigid = True
    return made


def _bubble(row: Row, wrap: float, look: Look, teller: Teller) -> Arrangement:
    line = row.line
    place = Place.LEFT if line.side is Side.CUSTOMER else Place.RIGHT
    made = Arrangement(row, wrap, place, top=3)
    if row.heads:
        made.head = wording.heading(line, teller.revealed())
        made.badge = wording.automatic_badge() if line.side is Side.AUTOMATIC else ""
        made.top = MEASURES.space + look.head
    y: float = PAD_Y
    if line.quote is not None:
        y = _put_quote(made, line.quote, y, wrap, look, teller)
    y = _put_body(made, line, y, wrap, look, teller)
    made.box = QSizeF(_inner_width(made) + 2 * PAD_X, y + PAD_Y)
    _stretch_quote(made)
    made.height = int(made.top + made.box.height()) + 3
    if line.delivery is Delivery.FAILED:
        _put_below(made, wording.delivery_words(line), look)
    return made


def _put_body(made: Arrangement, line: Line, y: float, wrap: float, look: Look, teller: Teller) -> float:
    match line.body:
        case Text():
            return _put_words(made, line, y, wrap, look, teller)
        case Picture() as body:
            return _put_picture(made, body, y, wrap)
        case _ as body:
            return _put_card(made, body, y, wrap, look)


def _put_words(made: Arrangement, line: Line, y: float, wrap: float, look: Look, teller: Teller) -> float:
    whole = line.body.text if isinstance(line.body, Text) else ""
    text, cut = capped(shown(whole), whole=line.seq in teller.expanded)
    made.words = lay_out(text, look.text, wrap, look.colours.accent)
    made.words.place = QPointF(PAD_X, y)
    made.rigid = made.rigid or made.words.soft
    y += made.words.height
    if cut:
        made.more_words = wording.show_all_words(len(whole))
        made.more = QRectF(
            PAD_X, y + MEASURES.tight, min(wrap, look.small_metrics.horizontalAdvance(made.more_words) + 2), look.head
        )
        made.hits.append((made.more, Hit(HitKind.MORE, str(line.seq))))
        y = made.more.bottom()
    return y


def _put_quote(made: Arrangement, seq: int, y: float, wrap: float, look: Look, teller: Teller) -> float:
    quoted = teller.line(seq)
    text = wording.quoted(quoted, teller.revealed()) if quoted else wording.quote_missing()
    made.quoted = look.small_metrics.elidedText(text, Qt.TextElideMode.ElideRight, wrap - 2 * MEASURES.space)
    width = look.small_metrics.horizontalAdvance(made.quoted) + 2 * MEASURES.space + 2
    made.quote = QRectF(PAD_X, y, min(wrap, width), look.head + MEASURES.tight)
    made.rigid = True
    return made.quote.bottom() + MEASURES.tight


def _stretch_quote(made: Arrangement) -> None:
    if made.quote is not None and made.row.line.quote is not None:
        made.quote.setWidth(made.box.width() - 2 * PAD_X)
        made.hits.append((made.quote, Hit(HitKind.QUOTE, str(made.row.line.quote))))


def _put_picture(made: Arrangement, body: Picture, y: float, wrap: float) -> float:
    size = QSizeF(max(1, body.width), max(1, body.height))
    room = QSizeF(min(PICTURE.width(), wrap), PICTURE.height())
    if size.width() > room.width() or size.height() > room.height():
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    made.picture = QRectF(PAD_X, y, max(48.0, size.width()), max(48.0, size.height()))
    made.hits.append((made.picture, Hit(HitKind.PICTURE, body.sha256, body.name)))
    return made.picture.bottom()


def _put_card(made: Arrangement, body: AnyBody, y: float, wrap: float, look: Look) -> float:
    width = min(CARD.width(), wrap)
    text_width = width - _indent(body)
    title = one_line(body.name if isinstance(body, File) else getattr(body, "title", ""))
    mode = Qt.TextElideMode.ElideMiddle if isinstance(body, File) else Qt.TextElideMode.ElideRight
    lines = 1.0 if isinstance(body, File) else 1.85
    made.title = lay_out(look.text_metrics.elidedText(title, mode, text_width * lines), look.text, text_width)
    head = 0 if isinstance(body, File) else look.head
    made.title.place = QPointF(PAD_X + _indent(body), y + head)
    bottom = y + head + made.title.height + MEASURES.tight + look.head
    made.card = QRectF(PAD_X, y, width, max(bottom - y, 48.0 if _indent(body) else 0.0))
    made.rigid = True
    made.hits.append((made.card, _hit_of(body)))
    return made.card.bottom()


def _indent(body: AnyBody) -> int:
    """Room for the sign at the left of a card."""
    return 0 if isinstance(body, OrderCard) else 44


def _hit_of(body: AnyBody) -> Hit:
    match body:
        case OrderCard(order_no=number):
            return Hit(HitKind.ORDER, number)
        case ProductCard(product=product):
            return Hit(HitKind.PRODUCT, product)
        case File(sha256=sha256, name=name) | Picture(sha256=sha256, name=name):
            return Hit(HitKind.FILE, sha256, name)
        case _:
            raise TypeError(type(body).__name__)


def _put_below(made: Arrangement, text: str, look: Look) -> None:
    made.below = lay_out(text, look.small, made.wrap)
    made.below.place = QPointF(made.box.width() - made.below.width, made.box.height() + 2)
    made.height += int(made.below.height) + 4
    made.rigid = True


def _inner_width(made: Arrangement) -> float:
    rects = [one for one in (made.quote, made.card, made.picture, made.more) if one is not None]
    return max([made.words.width if made.words else 24.0, *(rect.width() for rect in rects)])


def _font(widget: QWidget, pixels: int) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(pixels)
    return font
