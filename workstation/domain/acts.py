"""What a clerk's message does, and what was understood of it (issue 4; the guide is in ``docs/understanding.md``)."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Act(StrEnum):
    """One thing that a message does, in the order of the guide. A message may do several."""

    GREET = "greet"
    EMPATHISE = "empathise"
    OWN = "own"
    ASK = "ask"
    HOLD = "hold"
    INFORM = "inform"
    PROPOSE = "propose"
    COMMIT = "commit"
    CONFIRM = "confirm"
    THANK = "thank"
    RECOMMEND = "recommend"
    REFUSE = "refuse"
    OTHER = "other"


class Understood(msgspec.Struct, frozen=True):
    """What a message was understood to do.

    An unsure result has no acts and ``sure`` is false: whoever hears it asks what was meant and punishes nobody.
    """

    acts: tuple[Act, ...]
    """In the order of the guide, each once."""
    sure: bool
    due: int | None = None
    """Seconds from the message until what it promises or asks to wait for; None where no span is named."""
    due_words: str = ""
    """The words that name that time, as written: 两分钟, 24小时内, 今晚; empty where none do."""
