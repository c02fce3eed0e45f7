"""The figures in the status bar: first-reply time and customers answered, by clock hour (DOMAIN D2, D12)."""

from __future__ import annotations

import msgspec

from workstation.domain import events as ev
from workstation.domain.conversation import Conversation
from workstation.domain.entry import Entry

HOUR = 3_600_000
"""Milliseconds."""


class Hour(msgspec.Struct, kw_only=True):
    """What was done in one clock hour."""

    first_replies: int = 0
    first_reply_ms: int = 0
    """Sum of the first-reply times, milliseconds."""
    answered: set[str] = msgspec.field(default_factory=set)
    """Ids of the conversations that got a reply."""


class Figures(msgspec.Struct):
    """Figures by hour; the key is the moment divided by an hour, both in milliseconds since 1970 UTC."""

    hours: dict[int, Hour] = msgspec.field(default_factory=dict)

    def copy(self) -> Figures:
        """Figures of their own, equal to these."""
        return Figures(
            hours={
                key: Hour(
                    first_replies=hour.first_replies,
                    first_reply_ms=hour.first_reply_ms,
                    answered=set(hour.answered),
                )
                for key, hour in self.hours.items()
            }
        )

    def apply(self, before: Conversation, entry: Entry) -> None:
        """Count a clerk's reply to ``before``; nothing else counts."""
        if not isinstance(entry.event, ev.ReplySent):
            return
        hour = self.hours.setdefault(entry.at // HOUR, Hour())
        hour.answered.add(before.id)
        if not before.answered and before.waiting_since is not None:
            hour.first_replies += 1
            hour.first_reply_ms += entry.at - before.waiting_since

    def answered_in_hour(self, now: int) -> int:
        """Customers answered in the clock hour of ``now``."""
        hour = self.hours.get(now // HOUR)
        return len(hour.answered) if hour else 0

    def mean_first_reply(self, since: int) -> int | None:
        """Mean first-reply time in milliseconds over the hours that began at or after ``since``; None if none."""
        hours = [hour for key, hour in self.hours.items() if key * HOUR >= since]
        count = sum(hour.first_replies for hour in hours)
        return sum(hour.first_reply_ms for hour in hours) // count if count else None
