"""The words about a customer's record: group reasons, money, days, ratings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDateTime

from workstation.domain.customer_groups import Because, Grouping
from workstation.domain.customer_profile import Alike, Profile
from workstation.domain.customers import Customer, Dealings, Rating, Review
from workstation.domain.masking import mask_name


def money(fen: int) -> str:
    """An amount in yuan, thousands apart."""
    return f"¥{fen / 100:,.2f}"


def reason_words(profile: Profile) -> str:
    """Why a customer is in their group."""
    grouping = profile.grouping
    if grouping is None:
        return QCoreApplication.translate("CustomerRecord", "As the platform says; not all of their orders are here")
    if grouping.because is Because.BY_HAND:
        return QCoreApplication.translate("CustomerRecord", "Set by hand: {reason}").format(
            reason=profile.customer.group_reason
        )
    return QCoreApplication.translate("CustomerRecord", "By rule: {reason}").format(
        reason=_by_rule(grouping, profile.customer, profile.dealings)
    )


def _by_rule(grouping: Grouping, customer: Customer, dealings: Dealings) -> str:
    match grouping.because:
        case Because.OPEN_COMPLAINT:
            return QCoreApplication.translate("CustomerRecord", "{count} open complaint tickets").format(
                count=dealings.open_complaints
            )
        case Because.BAD_REVIEW:
            bad = [one.day for one in customer.reviews if one.rating is Rating.BAD]
            return QCoreApplication.translate("CustomerRecord", "a bad review on {day}").format(
                day=max(bad, default="")
            )
        case Because.MUCH_SPENT:
            return QCoreApplication.translate("CustomerRecord", "{money} spent in all").format(
                money=money(dealings.spent_fen)
            )
        case Because.NO_ORDER:
            return QCoreApplication.translate("CustomerRecord", "no order yet")
        case _:
            return QCoreApplication.translate("CustomerRecord", "{count} orders").format(count=dealings.orders)


def orders_words(dealings: Dealings, today: str) -> str:
    """How much somebody bought: count, spent, last."""
    parts = [QCoreApplication.translate("CustomerRecord", "{count} orders").format(count=dealings.orders)]
    if dealings.spent_fen:
        parts.append(money(dealings.spent_fen))
    if dealings.last_day:
        parts.append(
            QCoreApplication.translate("CustomerRecord", "last on {day}").format(
                day=short_day(dealings.last_day, today)
            )
        )
    if dealings.refunds:
        parts.append(QCoreApplication.translate("CustomerRecord", "{count} refunds").format(count=dealings.refunds))
    return " · ".join(parts)


def short_day(day: str, today: str) -> str:
    """A day without its year if that is this one."""
    return day[5:] if day[:4] == today[:4] and len(day) == 10 else day


def due_words(day: str, today: str) -> str:
    """When a follow-up is due, as one says it."""
    days = (date.fromisoformat(day) - date.fromisoformat(today)).days
    shown = short_day(day, today)
    if days < 0:
        return QCoreApplication.translate("CustomerRecord", "{days} days overdue").format(days=-days)
    if days == 0:
        return QCoreApplication.translate("CustomerRecord", "Today")
    if days == 1:
        return QCoreApplication.translate("CustomerRecord", "Tomorrow · {day}").format(day=shown)
    return QCoreApplication.translate("CustomerRecord", "In {days} days · {day}").format(days=days, day=shown)


def moment_of(at: int, today: str) -> str:
    """The day and time of a moment (milliseconds since 1970 UTC), without the year if that is this one."""
    words = QDateTime.fromMSecsSinceEpoch(at).toString("yyyy-MM-dd HH:mm")
    return words[5:] if words[:4] == today[:4] else words


def today_of(now: int) -> str:
    """The local day of a moment, ISO 8601."""
    return QDateTime.fromMSecsSinceEpoch(now).toString("yyyy-MM-dd")


def rating_words(rating: Rating) -> str:
    """The rating with its sign."""
    match rating:
        case Rating.GOOD:
            return QCoreApplication.translate("CustomerRecord", "✓ Good")
        case Rating.NEUTRAL:
            return QCoreApplication.translate("CustomerRecord", "– Neutral")
        case Rating.BAD:
            return QCoreApplication.translate("CustomerRecord", "✗ Bad")


def ratings_words(reviews: tuple[Review, ...]) -> str:
    """How many of each rating."""
    return " · ".join(
        f"{rating_words(rating)} {count}" for rating in Rating if (count := sum(r.rating is rating for r in reviews))
    )


def alike_words(alike: Alike) -> str:
    """Why two records may be one person."""
    return (
        QCoreApplication.translate("CustomerRecord", "same phone")
        if alike is Alike.PHONE
        else QCoreApplication.translate("CustomerRecord", "same address")
    )


def account_words(id: str, name: str) -> str:
    """A masked name that can still be told from others by the end of the account."""
    return f"{mask_name(name)} · …{id[-4:]}" if id and id != name else mask_name(name)
