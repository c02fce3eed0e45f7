"""What goes on in a customer, for those who work on it: state shared by hearing, reacting and waiting."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from workstation.domain import pace
from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived, ReplyDelivered
from workstation.training.crowd.agenda import Agenda
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.disclosure import Disclosure
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.promises import Promises
from workstation.training.crowd.requirements import Requirements
from workstation.training.crowd.saying import Utterance, raised
from workstation.training.crowd.talk import Talk
from workstation.training.crowd.temper import Temper
from workstation.training.crowd.traps import Traps
from workstation.training.crowd.turn import Turn
from workstation.training.scenarios.scenario import CustomerType

CHANNEL = "practice"
Emitted = MessageReceived | ReplyDelivered | pe.AnyPracticeEvent
_UNSOOTHED = frozenset(("progressed", "met", "core_met"))
_SYMPATHISED = {
    CustomerType.EMOTIONAL: "sympathised",
    CustomerType.RATIONAL: "sympathised_rational",
    CustomerType.DOUBTFUL: "sympathised_doubtful",
}


class Inner:
    """The parts of one customer, and what came out of them since it was last asked."""

    def __init__(self, run: str, arrival: Arrival, seed: int | str, kit: Kit) -> None:
        def stream(purpose: str) -> Random:
            return pace.stream(seed, f"customer {arrival.number}", purpose)

        scenario, orders = arrival.scenario, arrival.orders
        self.run, self.arrival, self.scenario, self.numbers = run, arrival, scenario, kit.numbers
        self.conversation = f"{CHANNEL}:{run}:{arrival.number}"
        self.stream: Callable[[str], Random] = stream
        self.agenda = Agenda(scenario)
        self.temper = Temper(scenario, kit.numbers, stream("temper"))
        self.promises = Promises(kit.numbers.promises)
        self.disclosure = Disclosure(scenario, kit.numbers.disclosure, stream("disclosure"))
        self.requirements = Requirements(scenario, orders)
        self.traps = Traps(scenario, orders)
        self.talk = Talk(scenario, arrival.buyer, orders, kit, stream)
        self.turn = Turn()
        self.soothed = False
        self.silent = stream("leaving").random() * 100 < scenario.customer.silent_leaver
        """Goes without a word when it comes to that, and neither complains nor threatens before."""
        self.last_reply = 0
        """The seq of the clerk's last reply, 0 before the first."""
        self.raised: set[str] = set()
        """Ids of the wants that were said."""
        self.away_for = 0
        """Seconds for which the customer will be away once all is said."""
        self.out: list[Emitted] = []

    def feel(self, name: str, because: int = 0) -> None:
        """Something happened, named by its row; told if it changed anything.

        Facts before sympathy: an upset emotional customer hears them, but the mood does not mend (DOMAIN D3).
        """
        emotional = self.scenario.customer.type is CustomerType.EMOTIONAL
        if name in _UNSOOTHED and emotional and self.temper.negative and not self.soothed:
            name = "unsoothed"
        before = self.temper.figures
        self.temper.apply(self.numbers.rows[name])
        self.tell_feeling(name, because, before)

    def words(self, text: str, *, stale: bool = False) -> Utterance:
        """``text`` as this one types it in the mood they are in."""
        return Utterance(body=self.talk.message(text, self.temper.mood), stale=stale)

    def sympathise(self, because: int) -> None:
        """The customer's own concern was named and something follows: counts once."""
        self.soothed = self.turn.soothed = True
        self.feel(_SYMPATHISED[self.scenario.customer.type], because)

    def meet(self, because: int) -> bool:
        """Strike off what is met now, by the entry ``because``; whether anything is."""
        met = self.agenda.settle()
        for want in met:
            if want.id not in self.raised:  # told before it was asked
                self.raised.add(want.id)
                self.out.append(raised(self.conversation, want))
            self.out.append(pe.WantMet(conversation=self.conversation, want=want.id, because=because))
            self.feel("core_met" if want.core else "met", because)
        self.turn.met += met
        return bool(met)

    def tell_feeling(self, reason: str, because: int, before: object = None) -> None:
        """Tell how it is now, unless it is as ``before``."""
        level, patience, trust, escalation = figures = self.temper.figures
        if figures != before:
            self.out.append(
                pe.MoodChanged(
                    conversation=self.conversation, mood=self.temper.mood, level=level, patience=patience,
                    trust=trust, escalation=escalation, reason=reason, because=because,
                )
            )  # fmt: skip
