"""What was found in a reply that was sent (DOMAIN D8).

No window shows it in the history: it is about the clerk, not the customer, and others look over one's shoulder. It is
there for the coach, for quality inspection and for figures.
"""

from __future__ import annotations

from workstation.domain.event import Event
from workstation.domain.speech import Severity


class SpeechFound(Event, frozen=True):
    """Forbidden speech stood in the reply ``message`` (its seq) when it was sent, by the rules in force then."""

    conversation: str
    message: int
    code: str
    severity: Severity
    start: int
    end: int
    """Characters of the reply's text, ``end`` not included."""
    words: str
    """What stands there."""


AnySpeechEvent = SpeechFound
