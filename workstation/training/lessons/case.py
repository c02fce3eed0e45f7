"""One customer as a scripted clerk has them in mind: what was heard, what is still to be done."""

from __future__ import annotations

from collections import deque

from workstation.domain import events as ev
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.values import plain
from workstation.training.crowd.arrival import Arrival
from workstation.training.lessons.filling import places
from workstation.training.scenarios.scenario import ClerkDeed
from workstation.training.understanding.words import says


class Case:
    """What a clerk knows of one customer."""

    def __init__(self, conversation: str, arrival: Arrival) -> None:
        self.conversation = conversation
        self.arrival = arrival
        self.values = places(arrival)
        self.waiting_since: int | None = None
        """Moment of the first message that was not answered yet."""
        self.heard_at = 0
        """Moment of the customer's latest message."""
        self.later: int | None = None
        """When to look again whether they have more to say; None: nobody waits for that."""
        self.unread = 0
        """Characters not read yet."""
        self.answered = False
        """Anything was said to them."""
        self.last_words = ""
        """What the customer wrote last."""
        self.wants: list[str] = []
        self.met: set[str] = set()
        self.todo: deque[ClerkDeed] = deque()
        """Deeds still to be done, in order."""
        self.acted_at = 0
        """Moment of the last deed for them."""
        self.forgotten: list[ClerkDeed] = []
        """What one would do if the customer asked again."""
        self.repeated = 0
        """How often something was said again."""
        self.said: list[str] = []
        """Everything said to them."""
        self.asked = False
        """The last thing said was a question: the customer's turn."""
        self.closing = False
        """The closing words were said."""
        self.gone = False
        self.closed = False

    @property
    def done(self) -> bool:
        """All that the customer wanted is met."""
        return len(self.met) >= len(self.arrival.scenario.wants)

    def hear(self, entry: Entry) -> None:
        """Take in what concerns this customer; wants and traps are the clerk's business."""
        match entry.event:
            case ev.MessageReceived(body=body):
                words = plain(body)
                self.waiting_since = entry.at if self.waiting_since is None else self.waiting_since
                self.heard_at = entry.at
                self.unread += len(words)
                self.last_words = words
                self.asked = False
            case ev.ReplySent():
                self.waiting_since = None
                self.later = None
                self.answered = True
            case pe.WantRaised(want=want):
                self.wants.append(want)
            case pe.WantMet(want=want):
                self.met.add(want)
            case pe.CustomerLeft():
                self.gone = True
                self.todo = deque(one for one in self.todo if one.say is None)
            case ev.ConversationClosed() | ev.ConversationTransferred():
                self.closed = True
            case _:
                pass


def asks(case: Case, text: str) -> bool:
    """Whether ``text`` asks the customer something: it is their turn then."""
    scenario = case.arrival.scenario
    questions = [one.asked for one in scenario.knows] + [one.asked for one in scenario.does_not_know]
    return text.rstrip().endswith(("？", "?", "吗")) or any(says(text, one) for some in questions for one in some)
