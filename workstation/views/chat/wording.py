"""The words of the history: moments, system lines, marks, and what a screen reader says of a line."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from workstation.domain.lines import Delivery, Line
from workstation.domain.masking import mask_name
from workstation.domain.values import AnyBody, File, OrderCard, Picture, ProductCard, Side, Text
from workstation.views.chat.plain_text import one_line, shown

QUARTER = 900_000
"""Milliseconds; time zones differ by whole quarters of an hour."""


translate = QCoreApplication.translate


def day_of(at: int) -> int:
    """The local day of ``at`` as a running number."""
    return _day_of_quarter(at // QUARTER)


@lru_cache(maxsize=4096)
def _day_of_quarter(quarter: int) -> int:
    return datetime.fromtimestamp(quarter * QUARTER / 1000).toordinal()


def clock(at: int) -> str:
    """Local time as ``10:02``."""
    return datetime.fromtimestamp(at / 1000).strftime("%H:%M")


def day_and_time(at: int, now: int) -> str:
    """The words of a day line: 今天 10:02, 昨天 10:02, 11月20日 10:02, 2025年11月20日 10:02."""
    return f"{_day(at, now)} {clock(at)}"


def _day(at: int, now: int) -> str:
    day, today = day_of(at), day_of(now)
    if day == today:
        return translate("Chat", "Today")
    if day == today - 1:
        return translate("Chat", "Yesterday")
    then = date.fromordinal(day)
    shape = (
        translate("Chat", "{month}/{day}")
        if then.year == date.fromordinal(today).year
        else translate("Chat", "{year}-{month}-{day}")
    )
    return shape.format(year=then.year, month=then.month, day=then.day)


def sender_of(line: Line, revealed: bool) -> str:
    """Who says the line, safe to paint; a customer's name masked unless ``revealed``."""
    if line.side is Side.AUTOMATIC:
        return translate("Chat", "Automatic reply")
    if line.side is Side.CUSTOMER and not revealed:
        return mask_name(one_line(line.sender))
    return one_line(line.sender)


def system_words(line: Line) -> str:
    """The sentence of a system line, worded from the name of its event."""
    who = one_line(line.sender)
    note = one_line(line.body.text) if isinstance(line.body, Text) else ""
    sentence = _system_sentence(line.event, who, note)
    return sentence.strip()


def _system_sentence(event: str, who: str, note: str) -> str:
    match event:
        case "ConversationHeld":
            return _with_note(translate("Chat", "{who} put the conversation on hold").format(who=who), note)
        case "ConversationResumed":
            return translate("Chat", "{who} took the conversation off hold").format(who=who)
        case "ConversationClosed":
            return translate("Chat", "{who} closed the conversation").format(who=who)
        case "ConversationReopened":
            return translate("Chat", "{who} reopened the conversation").format(who=who)
        case "ConversationTransferred":
            to, _, rest = note.partition(" ")
            return _with_note(
                translate("Chat", "{who} transferred the conversation to {to}").format(who=who, to=to), rest
            )
        case _:
            return note


def _with_note(sentence: str, note: str) -> str:
    return translate("Chat", "{sentence}: {note}").format(sentence=sentence, note=note) if note else sentence


def recalled_words() -> str:
    """The line in place of a message that was taken back."""
    return translate("Chat", "A message was recalled")


def automatic_badge() -> str:
    """The badge on what the desk said by itself."""
    return translate("Chat", "Automatic")


def note_badge() -> str:
    """The badge on a note, which the customer never sees."""
    return translate("Chat", "Internal · not sent to the customer")


def status_words(status: str) -> str:
    """The state of an order in a word; empty if unknown."""
    words = {
        "unpaid": translate("Chat", "Awaiting payment"),
        "paid": translate("Chat", "Awaiting shipment"),
        "shipped": translate("Chat", "Shipped"),
        "done": translate("Chat", "Completed"),
        "closed": translate("Chat", "Closed"),
    }
    return words.get(status, "")


def pieces_words(pieces: int) -> str:
    """How many pieces an order has."""
    return translate("Chat", "Pieces: {count}").format(count=pieces)


def order_words(number: str) -> str:
    """The head of an order card."""
    return translate("Chat", "Order {number}").format(number=one_line(number))


def product_words(product: str) -> str:
    """The head of a product card."""
    return translate("Chat", "Product {number}").format(number=one_line(product))


def price_words(price: str) -> str:
    """A price as ``¥ 129.00``; empty if unknown."""
    return f"¥ {one_line(price)}" if price else ""


def picture_missing() -> str:
    """What stands in place of a picture that is not on this machine."""
    return translate("Chat", "The picture is not on this computer")


def picture_loading() -> str:
    """What stands in place of a picture not yet read."""
    return translate("Chat", "Loading picture")


def show_all_words(count: int) -> str:
    """The link below a long message."""
    return translate("Chat", "Show all · {count} characters").format(count=f"{count:,}")


def size_words(size: int) -> str:
    """A file's size in a unit people read."""
    if size < 1024:
        return f"{size} B"
    if size < 1024 * 1024:
        return f"{size / 1024:.0f} KB"
    return f"{size / 1024 / 1024:.1f} MB"


def delivery_words(line: Line) -> str:
    """How far a reply has come, with the reason if it failed; empty for lines of others."""
    if line.side is not Side.CLERK:
        return ""
    match line.delivery:
        case Delivery.SENDING:
            return translate("Chat", "Sending")
        case Delivery.FAILED:
            reason = one_line(line.reason)
            failed = translate("Chat", "Not delivered")
            return translate("Chat", "{sentence}: {note}").format(sentence=failed, note=reason) if reason else failed
        case _:
            return translate("Chat", "Sent")


def body_words(body: AnyBody) -> str:
    """A body in words, for quotes, copies and screen readers; safe to paint."""
    match body:
        case Text(text=text):
            return shown(text)
        case Picture(name=name):
            return translate("Chat", "[Picture] {name}").format(name=one_line(name)).strip()
        case File(name=name, size=size):
            return translate("Chat", "[File] {name} {size}").format(name=one_line(name), size=size_words(size))
        case OrderCard(title=title, status=status, total=total):
            parts = (order_words(body.order_no), one_line(title), status_words(status), price_words(total))
            return " · ".join(part for part in parts if part)
        case ProductCard(title=title, price=price):
            facts = (product_words(body.product), one_line(title), price_words(price))
            return " · ".join(part for part in facts if part)


def line_words(line: Line) -> str:
    """What a line says, whatever its kind."""
    if line.recalled:
        return recalled_words()
    return system_words(line) if line.side is Side.SYSTEM else body_words(line.body)


def heading(line: Line, revealed: bool) -> str:
    """«王** 10:02», as it stands above lines that are copied."""
    return f"{sender_of(line, revealed)} {clock(line.at)}".strip()


def spoken(line: Line, revealed: bool) -> str:
    """What a screen reader says of a line."""
    if line.recalled or line.side is Side.SYSTEM:
        return f"{clock(line.at)}: {line_words(line)}"
    mark = f" ({note_badge()})" if line.side is Side.NOTE else ""
    delivery = f" ({delivery_words(line)})" if line.side is Side.CLERK else ""
    return f"{heading(line, revealed)}: {line_words(line)}{mark}{delivery}"


def quoted(line: Line, revealed: bool) -> str:
    """The one line that stands for a quoted message."""
    if line.recalled:
        return recalled_words()
    text = " ".join(body_words(line.body).split())[:200]
    return f"{sender_of(line, revealed)}: {text}"


def quote_missing() -> str:
    """What stands where a quoted message cannot be found."""
    return translate("Chat", "The quoted message is not here")


def escaped(text: str) -> str:
    """``text`` for a tool tip, which would else guess at HTML."""
    from html import escape

    return f"<span>{escape(text)}</span>"
