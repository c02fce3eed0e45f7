"""When the program may draw attention to itself, and how. No Qt here."""

from __future__ import annotations

from enum import Flag, StrEnum, auto

import msgspec

from workstation.domain.values import Presence


class Cause(StrEnum):
    """What happened."""

    MESSAGE = "message"
    """A customer wrote."""
    SLOW_REPLY = "slow_reply"
    """Somebody is about to wait longer than the hard limit."""


class Sign(Flag):
    """Ways to draw attention."""

    NONE = 0
    SOUND = auto()
    TASKBAR = auto()
    MESSAGE = auto()
    """A message beside the tray."""


class Quiet(msgspec.Struct, frozen=True, kw_only=True):
    """Hours without sounds and tray messages; minutes after midnight, may pass over midnight; equal = never."""

    begins: int = 0
    ends: int = 0

    def covers(self, minute: int) -> bool:
        """Whether ``minute`` (0–1439, local time) is one of them."""
        if self.begins <= self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What the clerk wants, from the settings."""

    sound: bool = True
    taskbar: bool = True
    tray: bool = True
    muted: bool = False
    """No sound and no tray message until it is taken back."""
    quiet: Quiet = Quiet()


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """How things stand when something happens."""

    minute: int
    """Local time, minutes after midnight."""
    active: bool
    """A window of the program is in front."""
    in_front: bool
    """The clerk looks at this very conversation."""
    presence: Presence = Presence.ONLINE
    since_last: int | None = None
    """Milliseconds since the last sound; None if there was none."""


SOUND_GAP = 2_000
"""Sounds closer together than this are one noise, milliseconds."""


def should_alert(cause: Cause, wishes: Wishes, situation: Situation) -> Sign:
    """The signs to give.

    Nothing for what the clerk looks at already. In quiet hours, muted or away only the taskbar speaks. A tray message
    only if no window of ours is in front; a sound at most every ``SOUND_GAP``. A slow reply sounds even while the
    clerk works in another conversation, a message only if the program is not in front.
    """
    if situation.active and situation.in_front:
        return Sign.NONE
    signs = Sign.NONE
    silent = wishes.muted or wishes.quiet.covers(situation.minute) or situation.presence is Presence.AWAY
    if wishes.taskbar and not situation.active:
        signs |= Sign.TASKBAR
    if silent:
        return signs
    if wishes.tray and not situation.active:
        signs |= Sign.MESSAGE
    rested = situation.since_last is None or situation.since_last >= SOUND_GAP
    if wishes.sound and rested and (cause is Cause.SLOW_REPLY or not situation.active):
        signs |= Sign.SOUND
    return signs
