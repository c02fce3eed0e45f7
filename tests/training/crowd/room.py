"""A practice room in memory: entries with rising numbers, simulated customers, a clerk who is scripted or a test."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import yaml

from workstation.app.policies import load
from workstation.domain import practice_events as pe
from workstation.domain import ticket_events as te
from workstation.domain.channel import Actor
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.events import ConversationClosed, FocusChanged, MessageReceived, ReplySent
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import OrderRevealed, OrdersShown, PaymentReminded
from workstation.domain.orders import Order, key_of
from workstation.domain.pace import stream
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.shown_orders import ShownOrder, masked
from workstation.domain.speech_check import PolicyCheck
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.tickets import STEPS, Fact, Step, place
from workstation.domain.values import Buyer, Text, plain
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.crowd import Crowd
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.numbers import load_numbers
from workstation.training.crowd.wording import load_wording
from workstation.training.lessons.clerk import MakeClerk
from workstation.training.lessons.extras import Extras, read_extras
from workstation.training.lessons.shop_orders import document
from workstation.training.scenarios.scenario import Scenario, TicketAction
from workstation.training.understanding.understanding import Understanding

RESOURCES = Path(__file__).parents[3] / "resources"
START = 1_795_000_000_000
SECOND = 1000
RUN = "r"


@cache
def kit() -> Kit:
    """The real one."""
    folder = RESOURCES / "training"
    return Kit(
        understanding=Understanding.load(RESOURCES / "understanding"),
        speech=PolicyCheck(load("speech", SpeechPolicy)),
        numbers=load_numbers(folder), wording=load_wording(folder),
    )  # fmt: skip


@cache
def _extras() -> Extras:
    return read_extras(RESOURCES)


@cache
def shipped(name: str) -> Scenario:
    """A scenario of the product."""
    text = (RESOURCES / "scenarios" / f"{name}.yaml").read_text(encoding="utf-8")
    return msgspec.convert(yaml.safe_load(text), Scenario)


@cache
def parcel() -> Scenario:
    """A scenario of the tests' own, which nobody's work on the content changes."""
    text = (Path(__file__).parent / "parcel.yaml").read_text(encoding="utf-8")
    return msgspec.convert(yaml.safe_load(text), Scenario)


def every_scenario() -> list[Scenario]:
    return [shipped(one.stem) for one in sorted((RESOURCES / "scenarios").glob("*.yaml"))]


def changed(base: Scenario, **values: Any) -> Scenario:
    """``base`` with other values, given as they stand in YAML; dots become double underscores: customer__type."""
    tree = msgspec.to_builtins(base)
    for path, value in values.items():
        *parents, last = path.split("__")
        at = tree
        for parent in parents:
            at = at[int(parent)] if parent.isdigit() else at.setdefault(parent, {})
        at[int(last) if last.isdigit() else last] = value
    return msgspec.convert(tree, Scenario)


def arrival(scenario: Scenario, number: int = 1, at: int = 1000, seed: str = "s") -> Arrival:
    buyer = Buyer(id=f"buyer {number}", name=f"客户{number}", group=scenario.customer.group)
    begun = datetime.fromtimestamp(START / 1000)
    orders = {
        one.id: document(one, buyer.name, _extras(), begun, stream(seed, str(number), one.id))
        for one in scenario.shop.orders
    }
    return Arrival(number=number, scenario=scenario, buyer=buyer, at=at, orders=orders)


class Room:
    """Appends what it is told and tells everybody, as the journal in line does."""

    def __init__(self, arrivals: Sequence[Arrival], seed: int | str = 1, with_kit: Kit | None = None) -> None:
        self.kit = with_kit or kit()
        self.arrivals = {f"practice:{RUN}:{one.number}": one for one in arrivals}
        self.seed = seed
        self.now = START
        self.entries: list[Entry] = []
        self.crowd = self.fresh_crowd()
        self.actors: list[Actor] = [self.crowd]
        load_ = pe.Load(customers=len(arrivals), minutes=1, mean_at_once=1, peak_at_once=1, within_target=1)
        self.append(pe.LessonBegun(run=RUN, lesson="l", title="t", seed=str(seed), load=load_), START)

    def fresh_crowd(self) -> Crowd:
        return Crowd(RUN, self.arrivals.values(), self.seed, START, self.kit, self.append, self.append, self.append)

    def append(self, event: Event, at: int) -> Entry:
        entry = Entry(seq=len(self.entries) + 1, at=at, clerk="小夏", event=event)
        self.entries.append(entry)
        for actor in self.actors:
            actor.hear(entry)
        return entry

    def staff(self, make: MakeClerk) -> None:
        self.actors.append(make(Hands(self), self.arrivals, str(self.seed)))

    def play(self, until: int) -> None:
        """Let everybody act up to ``until``."""
        while True:
            dues = [due for one in self.actors if (due := one.next_due()) is not None]
            if not dues or min(dues) > until:
                self.now = max(self.now, until)
                return
            self.now = max(self.now, min(dues))
            for actor in self.actors:
                actor.advance(self.now)

    def finish(self, minutes: float = 60) -> None:
        """Play until everybody is gone, or so long."""
        until = START + round(minutes * 60 * SECOND)
        while not self.crowd.finished and self.now < until:
            self.play(min(until, self.now + 5 * SECOND))

    def facts(self, kind: type[Any], conversation: str = f"practice:{RUN}:1") -> list[Any]:
        return [one.event for one in self.entries if isinstance(one.event, kind) and one.conversation == conversation]

    def transcript(self, conversation: str = f"practice:{RUN}:1") -> str:
        lines = []
        for entry in self.entries:
            if entry.conversation != conversation:
                continue
            seconds = (entry.at - START) / 1000
            match entry.event:
                case MessageReceived(body=body):
                    lines.append(f"{seconds:7.1f} 客: {plain(body)}")
                case ReplySent(body=body):
                    lines.append(f"{seconds:7.1f}      服: {plain(body)}")
                case pe.MoodChanged() as one:
                    figures = f"{one.mood.value} {one.level} p{one.patience} t{one.trust} {one.escalation.value}"
                    lines.append(f"{seconds:7.1f}           {one.reason}: {figures}")
                case FocusChanged() | pe.CustomerCame():
                    pass
                case other:
                    lines.append(f"{seconds:7.1f}           {other!r:.160}")
        return "\n".join(lines)


class Talk(Room):
    """A room with one customer and a test that is the clerk."""

    def __init__(self, scenario: Scenario, seed: int | str = 2, with_kit: Kit | None = None) -> None:
        super().__init__([arrival(scenario)], seed, with_kit)
        self.conversation = f"practice:{RUN}:1"
        self.hands = Hands(self)

    def wait(self, seconds: float) -> None:
        self.play(self.now + round(seconds * SECOND))

    def said(self) -> list[str]:
        return [plain(one.body) for one in self.facts(MessageReceived)]

    def reply(self, text: str, after: float = 8) -> Entry:
        """Reply so many seconds after now; what comes of it at once is let out."""
        self.wait(after)
        entry = self.append(ReplySent(conversation=self.conversation, body=Text(text=text)), self.now)
        self.play(self.now)
        return entry

    def listen(self, most: float = 40) -> list[str]:
        """Wait until the customer has said something and falls silent for 8 s, or so long; what was said."""
        before, until = len(self.said()), self.now + round(most * SECOND)
        heard = before
        while self.now < until:
            self.wait(8)
            if len(self.said()) == heard and heard > before:
                break
            heard = len(self.said())
        return self.said()[before:]

    @property
    def mood(self) -> pe.MoodChanged:
        return self.facts(pe.MoodChanged)[-1]

    @property
    def left(self) -> pe.CustomerLeft | None:
        found = self.facts(pe.CustomerLeft)
        return found[0] if found else None


class Hands:
    """Deeds as facts, without the services' rules."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def reply(self, conversation: str, text: str, *, typed: int, inserted: int, at: int) -> None:
        self._room.append(
            ReplySent(conversation=conversation, body=Text(text=text), typed=typed, inserted=inserted), at
        )

    def look(self, conversation: str, order: Order, *, at: int) -> None:
        self._room.append(OrdersShown(conversation=conversation, orders=(ShownOrder(order=masked(order)),)), at)

    def reveal(self, conversation: str, order: Order, *, at: int) -> None:
        event = OrderRevealed(
            conversation=conversation, platform=order.platform, order_no=order.order_no, receiver=order.receiver,
            phone=order.phone, address=order.address,
        )  # fmt: skip
        self._room.append(event, at)

    def remark(self, conversation: str, order: Order, flag: Flag, text: str, *, at: int) -> None:
        event = RemarkAdded(
            platform=order.platform, order_no=order.order_no, flag=flag, text=text, line=text,
            conversation=conversation,
        )  # fmt: skip
        self._room.append(event, at)

    def ticket(self, conversation: str, wanted: TicketAction, order: Order | None, *, at: int) -> None:
        facts = tuple(
            Fact(field=name, step=Step.SITUATION, label=name, value=value) for name, value in wanted.facts.items()
        )
        key = key_of(order) if order else None
        opened = self._room.append(
            te.TicketOpened(matter=wanted.kind, conversation=conversation, order=key, facts=facts), at
        )
        for before, step in pairwise(STEPS):
            if place(step) <= place(wanted.step):
                self._room.append(te.TicketMoved(ticket=opened.seq, to=step, came_from=before), at)

    def remind(self, conversation: str, order: Order, text: str, *, at: int) -> None:
        event = PaymentReminded(platform=order.platform, order_no=order.order_no, conversation=conversation)
        self._room.append(event, at)

    def focus(self, conversation: str, *, at: int) -> None:
        self._room.append(FocusChanged(conversation=conversation), at)

    def close(self, conversation: str, *, at: int) -> None:
        self._room.append(ConversationClosed(conversation=conversation), at)
