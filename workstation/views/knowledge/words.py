"""The words of the knowledge screens that are made from values."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime

CONTEXT = "Knowledge"
_POLICIES = {
    "after_sale": QT_TRANSLATE_NOOP("Knowledge", "After-sale rules"),
    "flags": QT_TRANSLATE_NOOP("Knowledge", "Remarks and flags"),
    "orders": QT_TRANSLATE_NOOP("Knowledge", "Order rules"),
    "reviews": QT_TRANSLATE_NOOP("Knowledge", "Review rules"),
    "tickets": QT_TRANSLATE_NOOP("Knowledge", "Ticket rules"),
    "timing": QT_TRANSLATE_NOOP("Knowledge", "Reply times and terms"),
}


def policy_words(name: str) -> str:
    """What a policy is called; its own name if it is one of the shop's."""
    known = _POLICIES.get(name)
    return QCoreApplication.translate(CONTEXT, str(known)) if known else name


def policy_names() -> dict[str, str]:
    """The policies there are, by name, as they are called."""
    return {name: policy_words(name) for name in _POLICIES}


def validity(first: str, last: str) -> str:
    """From when to when something holds, empty if always. Days are ISO 8601."""
    if first and last:
        return QCoreApplication.translate("Knowledge", "in force {first} to {last}").format(first=first, last=last)
    if last:
        return QCoreApplication.translate("Knowledge", "in force until {last}").format(last=last)
    if first:
        return QCoreApplication.translate("Knowledge", "in force from {first}").format(first=first)
    return ""


def day_of(moment: int) -> str:
    """The local day of a moment (milliseconds since 1970 UTC), ISO 8601."""
    return QDateTime.fromMSecsSinceEpoch(moment).toString("yyyy-MM-dd")
