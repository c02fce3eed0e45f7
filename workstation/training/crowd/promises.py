"""Promises heard: until when a customer waits, what was kept and what was broken."""

from __future__ import annotations

import msgspec

from workstation.domain import pace
from workstation.domain.acts import Act
from workstation.training.crowd.hearing import Heard
from workstation.training.crowd.numbers import Promising


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """Something promised in ``message``. ``due``: milliseconds of the lesson's time."""

    message: int
    due: int


class Promises:
    """One promise within the talk at a time; a later one takes its place."""

    def __init__(self, numbers: Promising) -> None:
        self._numbers = numbers
        self._holds = 0
        self._calmed = 0
        self.current: Promise | None = None
        """What is waited for."""

    @property
    def breaks_at(self) -> int | None:
        """When it is broken unless somebody comes back."""
        return self.current.due + round(self._numbers.tolerance * pace.SECOND) if self.current else None

    def heard_in(self, heard: Heard) -> int | None:
        """The milliseconds from now for which ``heard`` promises something; None if it promises nothing with a time.

        Nobody asks to wait for days: a longer span beside such words is no promise but what happened.
        """
        holds, within = Act.HOLD in heard.acts, self._numbers.within_talk
        if heard.due is not None and (Act.COMMIT in heard.acts or (holds and heard.due <= within)):
            return heard.due * pace.SECOND
        return self._numbers.unnamed_hold * pace.SECOND if holds else None

    def take(self, message: int, span: int, now: int) -> bool:
        """Wait for it, if it lies within the talk. False: asked to wait once too often, nobody waits for it."""
        if span > self._numbers.within_talk * pace.SECOND:
            return True
        self._holds += 1
        if self._holds > self._numbers.holds:
            return False
        self.current = Promise(message=message, due=now + span)
        return True

    def drop(self) -> Promise | None:
        """Nobody waits for it any more; what it was."""
        promise, self.current = self.current, None
        return promise

    def keep(self) -> tuple[Promise | None, bool]:
        """Somebody came back in time: the promise kept, and whether it calms."""
        promise = self.drop()
        if promise is None:
            return None, False
        self._calmed += 1
        return promise, self._calmed <= self._numbers.kept_counts

    def fresh(self) -> None:
        """Something was done since: one may be asked to wait again."""
        self._holds = 0
