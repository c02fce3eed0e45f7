"""Recorded messages that read otherwise than planned, as their ``MessagePhrased`` told."""

from __future__ import annotations

from msgspec.structs import replace

from workstation.domain.event import Event
from workstation.domain.events import MessageReceived
from workstation.domain.practice_events import MessagePhrased
from workstation.domain.values import Text


def worded(planned: MessageReceived, fact: MessagePhrased) -> MessageReceived:
    """The planned message in the words that were told."""
    return replace(planned, body=Text(text=fact.words))


class Rewordings:
    """What a crowd that follows a recording has read of words and not yet of their messages, by origin."""

    def __init__(self) -> None:
        self._facts: dict[str, MessagePhrased] = {}

    def keep(self, fact: MessagePhrased) -> None:
        """The next message of this origin has these words."""
        self._facts[fact.origin] = fact

    def planned(self, event: Event) -> Event:
        """A recorded event as it was planned: a message that was worded anew has its template again."""
        fact = self._facts.get(event.origin) if isinstance(event, MessageReceived) else None
        if fact is None or not isinstance(event, MessageReceived) or event.body != Text(text=fact.words):
            return event
        del self._facts[fact.origin]
        return replace(event, body=Text(text=fact.template))

    def said(self, planned: MessageReceived) -> MessageReceived | None:
        """How a planned message was to be said when the program was broken off between its two facts; else None."""
        fact = self._facts.pop(planned.origin, None)
        return worded(planned, fact) if fact is not None and planned.body == Text(text=fact.template) else None
