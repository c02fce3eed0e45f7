"""Who sits at the desk, what is in front of them, and which limits are in force."""

from __future__ import annotations

from concurrent.futures import Future

from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import (
    AlertRaised,
    FocusChanged,
    LimitsSet,
    PresenceChanged,
    SignedIn,
    SignedOut,
)
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Limits, Presence, Role
from workstation.services.appending import Appends


def sign_in(journal: Appends, name: str, role: Role, *, now: int) -> Future[list[Entry]]:
    """Sit down at the desk under a name (客服名). Refused: no name."""
    if not name.strip():
        raise Refused(Reason.NAME_MISSING)
    return journal.append(SignedIn(name=name.strip(), role=role), at=now, clerk=name.strip())


def sign_out(journal: Appends, desk: Desk, *, now: int) -> Future[list[Entry]] | None:
    """Leave the desk; None if nobody sits there."""
    if not desk.clerk:
        return None
    return journal.append(SignedOut(name=desk.clerk), at=now, clerk=desk.clerk)


def set_presence(
    journal: Appends, desk: Desk, presence: Presence, *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Become online, busy or away; None if it is so already."""
    if desk.presence is presence:
        return None
    return journal.append(PresenceChanged(presence=presence), at=now, clerk=clerk)


def set_limits(journal: Appends, desk: Desk, limits: Limits, *, clerk: str, now: int) -> Future[list[Entry]] | None:
    """Put these times in force (DOMAIN D2); None if they are already."""
    if desk.limits == limits:
        return None
    return journal.append(LimitsSet(limits=limits), at=now, clerk=clerk)


def change_focus(
    journal: Appends, desk: Desk, conversation: str, window: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Another conversation came to the front.

    Not compared with the desk: an earlier turn may still be on its way there.
    """
    del desk
    return journal.append(FocusChanged(conversation=conversation, window=window), at=now, clerk=clerk)


def raise_alert(journal: Appends, worst: str, others: tuple[str, ...], *, clerk: str, now: int) -> Future[list[Entry]]:
    """The slow-reply reminder named these, the worst first."""
    return journal.append(AlertRaised(conversation=worst, others=others), at=now, clerk=clerk)
