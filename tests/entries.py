"""Entries for tests: a story told with rising seq and moment."""

from __future__ import annotations

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.values import AnyBody, Buyer, Group, Text

START = 1_795_312_800_000
"""2026-11-22 02:00 UTC, 10:00 in China."""


def buyer(name: str = "王小丽", group: Group = Group.NEW) -> Buyer:
    """A buyer whose id is the name."""
    return Buyer(id=name, name=name, group=group)


class Story:
    """Tells entries one after the other; ``entries`` holds them all."""

    def __init__(self, clerk: str = "小美", start: int = START) -> None:
        self.clerk = clerk
        self.now = start
        self.entries: list[Entry] = []

    def wait(self, seconds: float) -> Story:
        """Let time pass."""
        self.now += round(seconds * 1000)
        return self

    def tell(self, event: ev.AnyEvent) -> Entry:
        """One fact, now."""
        entry = Entry(seq=len(self.entries) + 1, at=self.now, clerk=self.clerk, event=event)
        self.entries.append(entry)
        return entry

    def asks(self, conversation: str, body: AnyBody | str = "在吗", by: Buyer | None = None) -> Entry:
        """The customer of ``conversation`` writes; the conversation's name is the buyer's unless given."""
        said = Text(text=body) if isinstance(body, str) else body
        return self.tell(
            ev.MessageReceived(conversation=conversation, channel="test", buyer=by or buyer(conversation), body=said)
        )

    def answers(self, conversation: str, text: str = "您好，在的") -> Entry:
        """The clerk replies."""
        return self.tell(ev.ReplySent(conversation=conversation, body=Text(text=text)))
