"""All simulated customers of a lesson together, as a channel of the practice room."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

from workstation.domain import practice_events as pe
from workstation.domain.channel import Confirm, Deliver, Record
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, PresenceChanged, ReplyDelivered, SignedIn
from workstation.domain.values import Presence
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.customer import Customer
from workstation.training.crowd.following import as_heard
from workstation.training.crowd.hearing import Hearing
from workstation.training.crowd.inner import CHANNEL
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.outputs import Output
from workstation.training.crowd.phrasing import Phrasing
from workstation.training.crowd.rewordings import Rewordings, worded
from workstation.training.crowd.routes import Routes
from workstation.training.scenarios.scenario import Scenario


class Strayed(ValueError):  # noqa: N818  a name like Refused and Trouble
    """Recorded entries are not what this crowd would have done: another scenario, seed or version. Has the seq."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"entry {seq} is not what the customers would have done")
        self.seq = seq


class Crowd:
    """A ``Channel``: brings its customers in, hears what is said and done, and tells what goes on in them.

    ``hear`` only plans; whatever comes of it goes out with the next ``advance``, for which ``next_due`` asks at once.
    Customers live in the lesson's own time, which stands still in a pause: nobody has to be put off.
    """

    name = CHANNEL

    def __init__(
        self, run: str, arrivals: Iterable[Arrival], seed: int | str, begun_at: int, kit: Kit,
        deliver: Deliver, confirm: Confirm, record: Record,
    ) -> None:  # fmt: skip
        """``begun_at``: the moment of ``LessonBegun``, milliseconds since 1970 UTC."""
        self.run = run
        self._hearings: dict[str, Hearing] = {}
        self._customers = {
            one.number: Customer(run, one, seed, begun_at, kit, self._hearing(one.scenario, kit)) for one in arrivals
        }
        self._routes = Routes(run, self._customers.values())
        self._heap: list[tuple[int, int]] = []
        for customer in self._customers.values():
            self._plan(customer)
        self._deliver, self._confirm, self._record = deliver, confirm, record
        self._phrasing: Phrasing | None = None
        self._rewordings = Rewordings()
        self._outbox: list[Output] = []
        self._offset = 0  # milliseconds that time stood still so far
        self._paused: int | None = None  # the lesson's time at which it stands still
        self._latest = begun_at
        self._heard_at = begun_at
        self._taking = True
        self._ended = False

    @property
    def finished(self) -> bool:
        """Everybody has come and left, and the time to wrap up after the last one is over; or the lesson ended."""
        return not self._outbox and (self._ended or all(one.gone for one in self._customers.values()))

    def owns(self, conversation: str) -> bool:
        """Whether the conversation is one of this run."""
        return self._routes.number(conversation) is not None

    def hear(self, entry: Entry) -> None:
        """Do what was due before it, then let whom it concerns hear of it.

        Who sits down finds the desk as the last entry left it: if it was not paused then, the program was broken off,
        and the time since stood still.
        """
        if isinstance(entry.event, SignedIn) and self._paused is None:
            self._offset += max(0, entry.at - self._heard_at)
        self._heard_at = max(self._heard_at, entry.at)
        now = self._lesson_time(entry.at)
        self._latest = max(self._latest, entry.at)
        self._act_until(now)
        self._hear_of_lesson(entry, now)
        if (number := self._routes.concerned(entry)) is not None:
            customer = self._customers[number]
            customer.hear(entry, now)
            self._take(customer, entry.at)

    def advance(self, now: int) -> None:
        """Let out what is planned up to ``now``; what comes back of it through ``hear`` is taken in meanwhile."""
        self._latest = max(self._latest, now)
        while True:
            while self._outbox:
                self._let_out(self._outbox.pop(0))
            customer = self._next()
            if customer is None or customer.due is None or customer.due > self._lesson_time(now):
                return
            self._act(customer)

    def next_due(self) -> int | None:
        """The next deed; what is ready to go out is due already."""
        if self._outbox:
            return self._outbox[0].at
        customer = self._next()
        return None if customer is None or customer.due is None else customer.due + self._offset

    def shift(self, milliseconds: int) -> None:
        """The machine slept: told as a pause of its own, so that a recording knows of it. In a pause it is nothing."""
        if self._paused is not None or self._ended:
            return
        self._paused = self._lesson_time(self._latest)
        self._outbox += (
            Output(self._latest, pe.LessonPaused(run=self.run)),
            Output(self._latest + milliseconds, pe.LessonResumed(run=self.run, milliseconds=milliseconds)),
        )

    def follow(self, entries: Iterable[Entry]) -> None:
        """Stand where a crowd stood that heard ``entries``, of which some are its own. ``Strayed`` if they do not fit.

        Only for a fresh crowd. What the recorded one was about to say goes out with the next ``advance``.
        """
        for entry in as_heard(entries, self._is_own, self._routes.concerned):
            self.hear(entry)
            if self._is_own(entry):
                self._strike_out(entry)

    def phrase_by(self, phrasing: Phrasing | None) -> None:
        """From now on messages may be worded by ``phrasing``; None: as planned. Who follows does so before this."""
        self._phrasing = phrasing
        for customer in self._customers.values():
            self._ask_ahead(customer)

    def _ask_ahead(self, customer: Customer) -> None:
        if self._phrasing is not None:
            self._phrasing.ask(customer)

    def _hearing(self, scenario: Scenario, kit: Kit) -> Hearing:
        """Its patterns, taken apart once for all who play it."""
        if scenario.id not in self._hearings:
            self._hearings[scenario.id] = Hearing(scenario, kit)
        return self._hearings[scenario.id]

    def _is_own(self, entry: Entry) -> bool:
        own = isinstance(entry.event, MessageReceived | ReplyDelivered | pe.CustomerFact)
        return own and self.owns(entry.conversation)

    def _strike_out(self, entry: Entry) -> None:
        """What was recorded has been let out already; on a slow desk facts may stand in another order than here."""
        if isinstance(entry.event, pe.MessagePhrased):
            self._rewordings.keep(entry.event)
            return
        planned = self._rewordings.planned(entry.event)
        for place, output in enumerate(self._outbox):
            if output.event == planned:
                del self._outbox[place]
                return
        raise Strayed(entry.seq)

    def _lesson_time(self, at: int) -> int:
        return self._paused if self._paused is not None else at - self._offset

    def _hear_of_lesson(self, entry: Entry, now: int) -> None:
        event = entry.event
        if isinstance(event, PresenceChanged):
            self._hear_presence(event.presence, now)
        elif isinstance(event, pe.LessonPaused) and event.run == self.run:
            self._paused = now
        elif isinstance(event, pe.LessonResumed) and event.run == self.run and self._paused is not None:
            self._offset += event.milliseconds
            self._paused = None
        elif isinstance(event, pe.LessonEnded) and event.run == self.run:
            self._end(entry, now)

    def _hear_presence(self, presence: Presence, now: int) -> None:
        """While the clerk is busy or away nobody new comes; who wanted to comes a little later."""
        self._taking = presence is Presence.ONLINE
        if self._taking:
            for customer in self._customers.values():
                customer.come_after(now)
                self._plan(customer)

    def _end(self, entry: Entry, now: int) -> None:
        self._ended = True
        for customer in self._customers.values():
            customer.end(now)
            self._take(customer, entry.at)

    def _act_until(self, now: int) -> None:
        while (customer := self._next()) is not None and customer.due is not None and customer.due <= now:
            self._act(customer)

    def _act(self, customer: Customer) -> None:
        due = customer.due
        if due is not None:
            customer.act()
            self._take(customer, due + self._offset)

    def _take(self, customer: Customer, at: int) -> None:
        self._outbox += [Output(at, event) for event in customer.take()]
        self._plan(customer)
        self._ask_ahead(customer)

    def _plan(self, customer: Customer) -> None:
        if customer.due is not None:
            heapq.heappush(self._heap, (customer.due, customer.number))

    def _next(self) -> Customer | None:
        """Who acts next, by due time and number; nobody in a pause. Plans that were dropped are thrown away."""
        while self._heap and self._paused is None and not self._ended:
            due, number = self._heap[0]
            customer = self._customers[number]
            if customer.due == due and (self._taking or customer.came):
                return customer
            heapq.heappop(self._heap)
        return None

    def _let_out(self, output: Output) -> None:
        if isinstance(output.event, MessageReceived):
            self._say(output.event, output.at)
        elif isinstance(output.event, ReplyDelivered):
            self._confirm(output.event, output.at)
        else:
            self._record(output.event, output.at)

    def _say(self, planned: MessageReceived, at: int) -> None:
        """As it was worded before the program was broken off, as it is worded now, or as planned."""
        said = self._rewordings.said(planned)
        if said is None and self._phrasing is not None:
            fact = self._phrasing.of(planned)
            if fact is not None:
                self._record(fact, at)
                said = worded(planned, fact)
        self._deliver(said or planned, at)
