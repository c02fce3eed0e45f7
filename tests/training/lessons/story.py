"""A customer's facts put together by hand, for tests of the score."""

from __future__ import annotations

from workstation.domain import events as ev
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.practice_events import Mood, Outcome, Requirement, RequirementKind
from workstation.domain.values import Buyer, Text

START = 1_795_413_600_000
LOAD = pe.Load(customers=1, minutes=3, mean_at_once=1, peak_at_once=1, within_target=0.9, score=95.0)
REQUIRED = (
    Requirement(id="where", kind=RequirementKind.FACT, text="停在哪里"),
    Requirement(id="blue", kind=RequirementKind.ACTION, text="蓝旗备注"),
    Requirement(id="never", kind=RequirementKind.NEVER, text="推给快递"),
)


class Story:
    """Facts of one customer, second by second."""

    def __init__(self, number: int = 1, required=REQUIRED, par: int = 300) -> None:
        self.entries: list[Entry] = []
        self.conversation = f"practice:r:{number}"
        self.add(0, pe.LessonBegun(run="r", lesson="hour", title="一小时", seed="1", load=LOAD))
        self.add(0, pe.CustomerCame(
            conversation=self.conversation, run="r", scenario="stuck", title="快递没动", task="查件",
            requirements=required, par_seconds=par,
        ))  # fmt: skip

    def add(self, second: float, event: Event) -> int:
        at = START + round(second * 1000)
        self.entries.append(Entry(seq=len(self.entries) + 1, at=at, clerk="小美", event=event))
        return len(self.entries)

    def asks(self, second: float, text: str = "在吗") -> int:
        buyer = Buyer(id="b", name="客户")
        return self.add(second, ev.MessageReceived(self.conversation, "practice", buyer, Text(text=text)))

    def replies(self, second: float, typed: int = 10, inserted: int = 5) -> int:
        return self.add(second, ev.ReplySent(self.conversation, Text(text="您好"), typed=typed, inserted=inserted))

    def wants(self, second: float, want: str = "where") -> int:
        return self.add(second, pe.WantRaised(conversation=self.conversation, want=want, text="查件", message=3))

    def gets(self, second: float, want: str = "where", because: int = 5) -> int:
        return self.add(second, pe.WantMet(conversation=self.conversation, want=want, because=because))

    def meets(self, second: float, requirement: str, because: int = 5) -> int:
        fact = pe.RequirementMet(conversation=self.conversation, requirement=requirement, because=because)
        return self.add(second, fact)

    def breaks(self, second: float, because: int = 5, *, critical: bool = False, code: str = "push_off") -> int:
        return self.add(second, pe.RequirementBroken(
            conversation=self.conversation, requirement="never", because=because, code=code, critical=critical,
        ))  # fmt: skip

    def feels(self, second: float, mood: Mood, trust: int = 50, because: int = 5) -> int:
        return self.add(second, pe.MoodChanged(
            conversation=self.conversation, mood=mood, patience=50, trust=trust, reason="template", because=because,
        ))  # fmt: skip

    def leaves(self, second: float, outcome: Outcome = Outcome.SOLVED, mood: Mood = Mood.PLEASED, rating: int = 5):
        return self.add(
            second, pe.CustomerLeft(conversation=self.conversation, outcome=outcome, mood=mood, rating=rating)
        )


def handled(
    *, first: float = 8, later: float = 9, met: tuple[str, ...] = ("where", "blue"), outcome: Outcome = Outcome.SOLVED,
    broken: int = 0, critical: int = 0, mood: Mood = Mood.PLEASED,
) -> list[Entry]:  # fmt: skip
    """A customer handled so well."""
    story = Story()
    asked = story.asks(1)
    story.wants(1)
    story.replies(1 + first)
    story.asks(15 + first)
    reply = story.replies(15 + first + later)
    for one in met:
        story.meets(15 + first + later, one, reply)
    for number in range(broken + critical):
        story.breaks(16 + first + later, story.replies(16 + first + later), critical=number < critical)
    if outcome is Outcome.SOLVED:
        story.gets(16 + first + later, because=reply)
    story.leaves(30 + first + later, outcome, mood)
    assert asked == 3
    return story.entries
