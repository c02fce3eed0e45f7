"""Made-up facts about tickets, sensible or not, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.entries import START
from workstation.domain import ticket_events as ev
from workstation.domain.orders import OrderKey, Platform
from workstation.domain.tickets import Evidence, Fact, Severity, Sor, Step, Ticket, TicketKind
from workstation.domain.values import Side

_NUMBERS = st.integers(1, 30)
_WORDS = st.sampled_from(["", "破了", "已退回", "客户同意 ABC"])
_MOMENTS = st.integers(START, START + 9_000_000)
_ORDERS = st.none() | st.builds(OrderKey, st.sampled_from(Platform), st.sampled_from(["20264471", "1"]))
_NAMES = st.sampled_from(["王小丽", "李想", ""])
FACTS = st.builds(
    Fact,
    field=st.sampled_from(["what_happened", "amount", "cause"]),
    step=st.sampled_from(Step),
    label=st.just("字段"),
    value=_WORDS,
    shown=_WORDS,
)
EVIDENCE = st.builds(
    Evidence, message=_NUMBERS, conversation=_NAMES, said_at=_MOMENTS, side=st.sampled_from(Side), text=_WORDS
)
TICKETS = st.builds(
    Ticket,
    number=_NUMBERS,
    kind=st.sampled_from(TicketKind),
    opened_at=_MOMENTS,
    opened_by=st.just("小美"),
    order=_ORDERS,
    closed_at=st.none() | _MOMENTS,
    facts=st.lists(FACTS, max_size=2, unique_by=lambda one: one.field).map(tuple),
)
_FACTS = st.lists(FACTS, max_size=3).map(tuple)
_EVIDENCE = st.lists(EVIDENCE, max_size=3, unique_by=lambda one: one.message).map(tuple)
_CONVERSATIONS = st.sampled_from(["王小丽", "李想", "王", "李", ""])

TICKET_EVENTS: st.SearchStrategy[ev.AnyTicketEvent] = st.one_of(
    *[
        st.builds(
            ev.TicketOpened, matter=st.sampled_from(TicketKind), severity=st.sampled_from(Severity),
            conversation=_CONVERSATIONS, customer=_NAMES, order=_ORDERS, owner=_NAMES, automatic=st.booleans(),
            due=st.none() | _MOMENTS, facts=_FACTS, evidence=_EVIDENCE,
        )
    ] * 4,  # most others need an open one
    st.builds(ev.TicketClaimed, ticket=_NUMBERS),
    st.builds(ev.TicketAssigned, ticket=_NUMBERS, to=_NAMES, automatic=st.booleans()),
    st.builds(ev.TicketFactsSet, ticket=_NUMBERS, facts=_FACTS),
    st.builds(ev.EvidenceAdded, ticket=_NUMBERS, evidence=_EVIDENCE),
    st.builds(
        ev.TicketMoved, ticket=_NUMBERS, to=st.sampled_from(Step), came_from=st.sampled_from(Step), reason=_WORDS
    ),
    st.builds(ev.TicketNoteAdded, ticket=_NUMBERS, text=_WORDS),
    st.builds(ev.TicketDueSet, ticket=_NUMBERS, due=st.none() | _MOMENTS, by_hand=st.booleans(), reason=_WORDS),
    st.builds(ev.TicketLinked, ticket=_NUMBERS, conversation=_CONVERSATIONS, customer=_NAMES, order=_ORDERS),
    st.builds(
        ev.TicketReclassified, ticket=_NUMBERS, matter=st.sampled_from(TicketKind), severity=st.sampled_from(Severity)
    ),
    st.builds(ev.SorNoted, conversation=st.sampled_from(["王小丽", "李想", "王", "李"]), move=st.sampled_from(Sor)),
    st.builds(ev.TicketClosed, ticket=_NUMBERS, confirmed=st.booleans(), reason=_WORDS),
    st.builds(ev.TicketReopened, ticket=_NUMBERS, stood=TICKETS, reason=_WORDS),
)  # fmt: skip
