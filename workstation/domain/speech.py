"""Forbidden speech (违规用语): what a check of a clerk's words finds, and who is asked for it (DOMAIN D8)."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

import msgspec


class Severity(StrEnum):
    """How much harm it does. The order of the members is their order."""

    MINOR = "minor"
    """Better said otherwise."""
    MAJOR = "major"
    """Against the rules: a complaint or a penalty may follow."""
    CRITICAL = "critical"
    """Data disclosed, money or the shop at stake: the platform punishes it."""


class SpeechLevel(StrEnum):
    """What a desk does about forbidden speech. Each does what the one before does, and more."""

    OFF = "off"
    RECORD = "record"
    """Writes down what was found in replies that were sent: an exam."""
    UNDERLINE = "underline"
    """Shows it while one types."""
    WARN = "warn"
    """Stops the send with a word, once: a coach."""


class SpeechCode(StrEnum):
    """The kinds of forbidden speech that the program knows. A shop's policy may add others of its own."""

    DISCLOSE_DATA = "disclose_data"
    """Telling a customer's data (name, phone, address), or another account's, in the chat."""
    PROMISE_NOT_COVERED = "promise_not_covered"
    """A promise that the shop has not published."""
    OFF_PLATFORM = "off_platform"
    """Asking to chat, pay or deal elsewhere."""
    EXAGGERATION = "exaggeration"
    """Saying more of a product's effect or rank than can be proven."""
    CASH_FOR_REVIEW = "cash_for_review"
    """Money or a gift for a good review."""
    INSULT_OR_BLAME = "insult_or_blame"
    """Insulting, mocking or blaming the customer."""
    PRESS_PAYMENT = "press_payment"
    """Pressing for payment."""
    PRESS_REVIEW = "press_review"
    """Pressing over a review or a complaint: to change, delete or withdraw it, or not to make one."""
    PUSH_OFF = "push_off"
    """推诿: not our business, ask somebody else."""


class Finding(msgspec.Struct, frozen=True):
    """One piece of forbidden speech: characters ``start`` up to before ``end`` of the text, counted by code points."""

    code: str
    """One of ``SpeechCode``, or a code of the shop's own."""
    severity: Severity
    why: str
    """Why it is forbidden, in the language in force: a sentence."""
    better: str
    """What may be said instead of the whole sentence, in Chinese as it would be sent; "" if nothing."""
    start: int
    end: int


class SpeechCheck(Protocol):
    """Judges a clerk's words before or after they are sent."""

    def findings(self, text: str) -> tuple[Finding, ...]:
        """What is forbidden in ``text``, in the order of its places; () where all is well. Never raises."""
