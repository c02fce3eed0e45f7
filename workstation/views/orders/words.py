"""Orders in words: platforms, states, deeds, anomalies, deadlines, money, moments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workstation.domain.anomalies import Anomaly, Found
from workstation.domain.masking import mask_address, mask_name, mask_phone
from workstation.domain.order_policy import Deadline, Deed, Due
from workstation.domain.order_times import DAY, HOUR
from workstation.domain.orders import Order, OrderChange, OrderStatus, Platform

_PLATFORMS = {
    Platform.TAOBAO: QT_TRANSLATE_NOOP("Orders", "Taobao"),
    Platform.PDD: QT_TRANSLATE_NOOP("Orders", "Pinduoduo"),
    Platform.DOUYIN: QT_TRANSLATE_NOOP("Orders", "Douyin"),
    Platform.JD: QT_TRANSLATE_NOOP("Orders", "JD"),
    Platform.ALIBABA_1688: QT_TRANSLATE_NOOP("Orders", "1688"),
}
_STATES = {
    OrderStatus.UNPAID: QT_TRANSLATE_NOOP("Orders", "Unpaid"),
    OrderStatus.PAID: QT_TRANSLATE_NOOP("Orders", "To be shipped"),
    OrderStatus.SHIPPED: QT_TRANSLATE_NOOP("Orders", "Shipped"),
    OrderStatus.DONE: QT_TRANSLATE_NOOP("Orders", "Completed"),
    OrderStatus.CLOSED: QT_TRANSLATE_NOOP("Orders", "Closed"),
}
_DEEDS = {
    Deed.REMIND: QT_TRANSLATE_NOOP("Orders", "Remind of payment"),
    Deed.VERIFY_ADDRESS: QT_TRANSLATE_NOOP("Orders", "Verify address"),
    Deed.CHANGE_PRICE: QT_TRANSLATE_NOOP("Orders", "Change price"),
    Deed.ASK_TRACK: QT_TRANSLATE_NOOP("Orders", "Look for parcel"),
    Deed.REFUND: QT_TRANSLATE_NOOP("Orders", "Refund"),
    Deed.RETURN: QT_TRANSLATE_NOOP("Orders", "Return"),
    Deed.EXCHANGE: QT_TRANSLATE_NOOP("Orders", "Exchange"),
    Deed.RESHIP: QT_TRANSLATE_NOOP("Orders", "Reship"),
}
_ANOMALIES = {
    (Anomaly.OTHER_ACCOUNT, ""): QT_TRANSLATE_NOOP(
        "Orders", "Placed with another account: tell nothing of receiver, phone or address."
    ),
    (Anomaly.PAYMENT_OVER, ""): QT_TRANSLATE_NOOP(
        "Orders", "The time to pay is over; the platform may have closed it. Import anew before you go on."
    ),
    (Anomaly.PAYMENT_DUE, ""): QT_TRANSLATE_NOOP("Orders", "Unpaid, closes in {minutes} min."),
    (Anomaly.ADDRESS_UNCLEAR, "receiver"): QT_TRANSLATE_NOOP("Orders", "The receiver's name is missing."),
    (Anomaly.ADDRESS_UNCLEAR, "phone"): QT_TRANSLATE_NOOP("Orders", "The phone number is missing or wrong."),
    (Anomaly.ADDRESS_UNCLEAR, "address"): QT_TRANSLATE_NOOP("Orders", "The address is missing."),
    (Anomaly.ADDRESS_UNCLEAR, "short"): QT_TRANSLATE_NOOP(
        "Orders", "The address has no street or number. Verify it before shipping."
    ),
    (Anomaly.ADDRESS_CHANGED, "message"): QT_TRANSLATE_NOOP(
        "Orders", "The customer's message speaks of another address. Verify it before shipping."
    ),
    (Anomaly.AMOUNT_DIFFERS, "more"): QT_TRANSLATE_NOOP(
        "Orders", "{total} was asked for, more than goods {goods} and freight {freight}."
    ),
    (Anomaly.AMOUNT_DIFFERS, "less"): QT_TRANSLATE_NOOP(
        "Orders", "{total} is much less than the goods ({goods}). Check the discount."
    ),
    (Anomaly.DUPLICATE, ""): QT_TRANSLATE_NOOP("Orders", "The same goods as order …{order} of this customer: twice?"),
    (Anomaly.SUSPICIOUS, "pieces"): QT_TRANSLATE_NOOP(
        "Orders", "Unusually many pieces: {count}. Check before shipping."
    ),
    (Anomaly.SUSPICIOUS, "orders"): QT_TRANSLATE_NOOP(
        "Orders", "{count} unpaid or closed orders of this customer in a short time."
    ),
    (Anomaly.OUT_OF_STOCK, ""): QT_TRANSLATE_NOOP("Orders", "Out of stock: {product} ({left} left)."),
    (Anomaly.WAYBILL_UNKNOWN, ""): QT_TRANSLATE_NOOP("Orders", "Shipped, but there is no waybill number."),
    (Anomaly.NOT_MOVING, "still"): QT_TRANSLATE_NOOP("Orders", "The parcel has not moved for {days} days."),
    (Anomaly.NOT_MOVING, "no_track"): QT_TRANSLATE_NOOP("Orders", "Shipped {days} days ago and no track yet."),
}
_KINDS = {
    Anomaly.OTHER_ACCOUNT: QT_TRANSLATE_NOOP("Orders", "Another account"),
    Anomaly.PAYMENT_OVER: QT_TRANSLATE_NOOP("Orders", "Payment overdue"),
    Anomaly.PAYMENT_DUE: QT_TRANSLATE_NOOP("Orders", "About to expire"),
    Anomaly.ADDRESS_UNCLEAR: QT_TRANSLATE_NOOP("Orders", "Address unclear"),
    Anomaly.ADDRESS_CHANGED: QT_TRANSLATE_NOOP("Orders", "Address to change"),
    Anomaly.AMOUNT_DIFFERS: QT_TRANSLATE_NOOP("Orders", "Amount differs"),
    Anomaly.DUPLICATE: QT_TRANSLATE_NOOP("Orders", "Duplicate"),
    Anomaly.SUSPICIOUS: QT_TRANSLATE_NOOP("Orders", "Suspicious"),
    Anomaly.OUT_OF_STOCK: QT_TRANSLATE_NOOP("Orders", "Out of stock"),
    Anomaly.WAYBILL_UNKNOWN: QT_TRANSLATE_NOOP("Orders", "No waybill"),
    Anomaly.NOT_MOVING: QT_TRANSLATE_NOOP("Orders", "Not moving"),
}
_DEADLINES = {
    Deadline.PAY: QT_TRANSLATE_NOOP("Orders", "Payment"),
    Deadline.REFUND: QT_TRANSLATE_NOOP("Orders", "Answer the refund"),
    Deadline.EXCHANGE: QT_TRANSLATE_NOOP("Orders", "Answer the exchange"),
    Deadline.REVIEW: QT_TRANSLATE_NOOP("Orders", "Review"),
    Deadline.EXPLAIN: QT_TRANSLATE_NOOP("Orders", "Explain a review"),
    Deadline.FOLLOW_UP: QT_TRANSLATE_NOOP("Orders", "Follow-up review"),
}
MOST_DIGITS = 12
"""Money with more digits was not made by a shop and is shown as it stands."""
GRAVE = frozenset((Anomaly.OTHER_ACCOUNT, Anomaly.PAYMENT_OVER, Anomaly.AMOUNT_DIFFERS, Anomaly.OUT_OF_STOCK))
"""Anomalies in the colour of danger; the others warn."""


def _said(source: object) -> str:
    return QCoreApplication.translate("Orders", str(source))


def platform_words(platform: Platform) -> str:
    """The platform's name."""
    return _said(_PLATFORMS[platform])


def status_words(order: Order) -> str:
    """The state; a word that nobody knows stands as the platform wrote it."""
    if order.status is None:
        return order.status_word or QCoreApplication.translate("Orders", "Status unknown")
    return state_words(order.status)


def state_words(status: OrderStatus) -> str:
    """One of the five states."""
    return _said(_STATES[status])


def deed_words(deed: Deed) -> str:
    """What a button for it says."""
    return _said(_DEEDS[deed])


def anomaly_words(found: Found) -> str:
    """The anomaly with its reason, a sentence."""
    return _said(_ANOMALIES[(found.kind, found.why)]).format(**found.values)


def anomaly_kind(kind: Anomaly) -> str:
    """The kind in a word or two, for filters."""
    return _said(_KINDS[kind])


def deadline_words(what: Deadline) -> str:
    """What must happen."""
    return _said(_DEADLINES[what])


def due_words(due: Due, now: int) -> str:
    """How long is left, and until when."""
    if due.at is None:
        return QCoreApplication.translate("Orders", "within {span} of the application; see the platform").format(
            span=span_words(due.hours * HOUR)
        )
    until = moment_words(due.at, now)
    if due.at <= now:
        return QCoreApplication.translate("Orders", "over since {time}").format(time=until)
    left = span_words(due.at - now)
    return QCoreApplication.translate("Orders", "{span} left, till {time}").format(span=left, time=until)


def span_words(span: int) -> str:
    """A length of time, milliseconds, in its two largest units."""
    days, rest = divmod(max(0, span), DAY)
    hours, rest = divmod(rest, HOUR)
    minutes = rest // 60_000
    if days:
        return QCoreApplication.translate("Orders", "{days} d {hours} h").format(days=days, hours=hours) if hours else (
            QCoreApplication.translate("Orders", "{days} d").format(days=days)
        )  # fmt: skip
    if hours:
        return QCoreApplication.translate("Orders", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return QCoreApplication.translate("Orders", "{minutes} min").format(minutes=minutes)


def moment_words(at: int, now: int) -> str:
    """A moment: the time today, else day and time, with the year if it is another."""
    one, today = datetime.fromtimestamp(at / 1000), datetime.fromtimestamp(now / 1000)
    if one.date() == today.date():
        return f"{one:%H:%M}"
    return f"{one:%m-%d %H:%M}" if one.year == today.year else f"{one:%Y-%m-%d %H:%M}"


def iso_words(text: str | None) -> str:
    """``2026-11-22T10:05:00`` as ``2026-11-22 10:05``; what is not told is a dash."""
    return text[:16].replace("T", " ") if text else "—"


def money(amount: Decimal | None) -> str:
    """Yuan with two decimals; a dash if not known."""
    if amount is None:
        return "—"
    return f"¥{amount:.2f}" if amount.is_finite() and amount.adjusted() < MOST_DIGITS else str(amount)


_FIELDS = {
    "buyer": QT_TRANSLATE_NOOP("Orders", "account"),
    "status": QT_TRANSLATE_NOOP("Orders", "status"),
    "status_word": QT_TRANSLATE_NOOP("Orders", "status on the platform"),
    "total": QT_TRANSLATE_NOOP("Orders", "amount"),
    "freight": QT_TRANSLATE_NOOP("Orders", "freight"),
    "receiver": QT_TRANSLATE_NOOP("Orders", "receiver"),
    "phone": QT_TRANSLATE_NOOP("Orders", "phone"),
    "address": QT_TRANSLATE_NOOP("Orders", "address"),
    "created": QT_TRANSLATE_NOOP("Orders", "placed"),
    "paid": QT_TRANSLATE_NOOP("Orders", "paid"),
    "shipped": QT_TRANSLATE_NOOP("Orders", "shipped on"),
    "received": QT_TRANSLATE_NOOP("Orders", "received"),
    "items": QT_TRANSLATE_NOOP("Orders", "goods"),
    "pieces": QT_TRANSLATE_NOOP("Orders", "pieces"),
    "tracking_no": QT_TRANSLATE_NOOP("Orders", "waybill"),
    "courier": QT_TRANSLATE_NOOP("Orders", "courier"),
    "track": QT_TRANSLATE_NOOP("Orders", "track"),
    "message": QT_TRANSLATE_NOOP("Orders", "message"),
    "memo": QT_TRANSLATE_NOOP("Orders", "remark"),
    "flag": QT_TRANSLATE_NOOP("Orders", "flag"),
    "close_reason": QT_TRANSLATE_NOOP("Orders", "reason of closing"),
    "after_sale": QT_TRANSLATE_NOOP("Orders", "after-sale"),
    "refund": QT_TRANSLATE_NOOP("Orders", "refund"),
    "invoice": QT_TRANSLATE_NOOP("Orders", "invoice"),
    "shop": QT_TRANSLATE_NOOP("Orders", "shop"),
}


def change_words(change: OrderChange, now: int) -> str:
    """What an import changed, a line: when, what, from and to, by which file. Personal data masked."""
    mask = {"receiver": mask_name, "invoice": mask_name, "phone": mask_phone, "address": mask_address}
    before, after = (mask.get(change.field, str)(one) or "—" for one in (change.before, change.after))
    if change.field == "status":
        before, after = (state_words(OrderStatus(one)) if one in set(OrderStatus) else one for one in (before, after))
    name = _said(_FIELDS[change.field]) if change.field in _FIELDS else change.field
    words = QCoreApplication.translate("Orders", "{time} {field}: {before} → {after} ({file})")
    if not change.taken:
        words = QCoreApplication.translate(
            "Orders", "{time} {field} stayed {before}; the older file {file} says {after}"
        )
    return words.format(
        time=moment_words(change.at, now), field=name, before=_short(before), after=_short(after), file=change.file
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


def filled(words: str, values: Mapping[str, str]) -> str:
    """``words`` with their places filled; a part in [ ] with an empty place in it stays out."""
    import re

    def part(found: re.Match[str]) -> str:
        names = re.findall(r"\{(\w+)\}", found[1])
        return found[1] if all(values.get(name) for name in names) else ""

    kept = re.sub(r"\[([^\[\]]*)\]", part, words)
    return re.sub(r"\{(\w+)\}", lambda place: values.get(place[1], ""), kept)
