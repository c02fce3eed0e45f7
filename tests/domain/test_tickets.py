"""Tickets are a fold of their facts; the rules say when a step is done and who leads it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.domain.strategies import stories
from tests.domain.ticket_strategies import TICKET_EVENTS
from tests.entries import START, Story
from workstation.app.policies import load as load_policy
from workstation.domain import ticket_events as ev
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.freight import AfterSale, Payer, freight_payer
from workstation.domain.ticket_fold import OpenTickets
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.ticket_rules import (
    by_deadline,
    in_the_way,
    is_done,
    is_upset,
    least_loaded,
    likely_kind,
    likely_severity,
    missing,
)
from workstation.domain.tickets import STEPS, Fact, Severity, Step, Ticket, TicketKind
from workstation.journal.codec import decode_entry

GOLDEN = Path(__file__).parent / "golden" / "tickets.jsonl"


@pytest.fixture(scope="module")
def policy() -> TicketPolicy:
    return load_policy("tickets", TicketPolicy)


@pytest.fixture(scope="module")
def after_sale() -> AfterSale:
    return load_policy("after_sale", AfterSale)


def ticket(number: int = 1, kind: TicketKind = TicketKind.OTHER, **values: object) -> Ticket:
    return Ticket(number=number, kind=kind, opened_at=START, opened_by="小美", **values)  # type: ignore[arg-type]


def filled(one: Ticket, policy: TicketPolicy, *steps: Step) -> Ticket:
    """The ticket with all fields of these steps filled in."""
    facts = tuple(
        Fact(field=field.id, step=step, label=field.label, value=field.choices[0].id if field.choices else "1")
        for step in steps
        for field in policy.form_of(one.kind, step)
    )
    return replace(one, facts=facts)


def golden() -> list[Entry]:
    rows = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
    return [decode_entry(r["seq"], r["at"], r["clerk"], r["kind"], r["version"], json.dumps(r["data"])) for r in rows]


def test_the_golden_lines_fold_to_what_they_always_did() -> None:
    entries = golden()
    before = fold(entries[:11]).tickets.get(1)
    assert before is not None
    assert (before.kind, before.severity, before.step, before.owner) == ("exchange", "severe", "T", "小刚")
    assert [one.field for one in before.facts] == ["what_happened", "verified", "responsibility"]
    assert ([one.message for one in before.evidence], before.notes[0].text) == ([4, 6], "已联系快递")
    assert (before.due, before.due_by_hand) == (1795399200000, True)
    assert before.order is not None
    assert before.order.order_no == "261122-1"
    assert len(fold(entries[:12]).tickets) == 0
    again = fold(entries).tickets.get(1)
    assert again is not None
    assert (again.is_open, again.history[-1].what, again.version) == (True, "TicketReopened", 13)


@given(st.lists(TICKET_EVENTS, max_size=25), st.integers(0, 25), st.integers(0, 25))
def test_tickets_read_after_the_first_facts_give_the_same_as_tickets_read_before(
    events: list[ev.AnyTicketEvent], started: int, read: int
) -> None:
    """The desk starts at ``started`` without them; what was read by ``read`` comes in at the end."""
    story = Story()
    entries = [story.wait(5).tell(event) for event in events]
    late = OpenTickets(complete=False)
    for entry in entries[started:]:
        late.apply(entry)
    late.take(list(fold(entries[: max(started, read)]).tickets))
    assert late == fold(entries).tickets
    assert late.complete


@given(stories())
def test_closed_tickets_are_not_on_the_desk(entries: list[Entry]) -> None:
    assert all(one.is_open for one in fold(entries).tickets)


def test_every_kind_asks_for_something_in_each_step(policy: TicketPolicy) -> None:
    for kind in TicketKind:
        for step in STEPS:
            assert missing(ticket(kind=kind), policy, step), (kind, step)


def test_a_step_is_done_when_what_it_requires_is_there(policy: TicketPolicy) -> None:
    one = ticket(kind=TicketKind.COMPLAINT)
    assert not is_done(one, policy, Step.SITUATION)
    assert in_the_way(one, policy, Step.ACTION) is not None
    one = filled(one, policy, Step.SITUATION, Step.TASK)
    assert is_done(one, policy, Step.SITUATION)
    assert in_the_way(one, policy, Step.ACTION) is None


def test_the_result_is_done_only_when_the_customer_confirms(policy: TicketPolicy) -> None:
    one = filled(ticket(), policy, *STEPS)
    assert is_done(one, policy, Step.RESULT)
    waiting = Fact(field=policy.closing.field, step=Step.RESULT, label="", value="waiting")
    facts = tuple(waiting if fact.field == waiting.field else fact for fact in one.facts)
    assert not is_done(replace(one, facts=facts), policy, Step.RESULT)


def test_a_complaint_is_answered_within_a_quarter_of_an_hour_and_an_exchange_takes_five_days(
    policy: TicketPolicy,
) -> None:
    minute, day = 60_000, 86_400_000
    assert policy.due(TicketKind.COMPLAINT, Severity.MILD, Step.SITUATION, 0) == 15 * minute
    assert policy.due(TicketKind.EXCHANGE, Severity.MILD, Step.TASK, 0) == 5 * day
    assert policy.due(TicketKind.LOGISTICS, Severity.MILD, Step.TASK, 0) == day


def test_the_least_loaded_clerk_on_duty_leads_the_next_one() -> None:
    tickets = [ticket(1, owner="小美"), ticket(2, owner="小美"), ticket(3, owner="小刚"), ticket(4, owner="小强")]
    assert least_loaded(["小美", "小刚"], tickets) == "小刚"
    assert least_loaded(["小美", "小兰"], tickets) == "小兰"
    assert least_loaded([], tickets) == ""


def test_overdue_ones_stand_first() -> None:
    tickets = [ticket(1), ticket(2, due=START + 9), ticket(3, due=START - 9), ticket(4, due=START - 50)]
    assert [one.number for one in by_deadline(tickets)] == [4, 3, 2, 1]


def test_words_of_the_customer_speak_for_a_kind_and_a_severity(policy: TicketPolicy) -> None:
    assert likely_kind("我的包裹三天没动了，物流没更新", policy) is TicketKind.LOGISTICS
    assert likely_kind("发票抬头写错了", policy) is TicketKind.INVOICE
    assert likely_kind("你好", policy) is TicketKind.OTHER
    assert likely_severity("再不处理我打12315", policy) is Severity.SEVERE
    assert likely_severity("你好", policy) is Severity.MILD


def test_anger_is_seen_in_words_and_in_exclamation_marks_of_the_latest_lines(policy: TicketPolicy) -> None:
    assert is_upset(["你们就是骗人的"], policy)
    assert is_upset(["快点！", "！！"], policy)
    assert not is_upset(["你们就是骗人的", "好吧", "那谢谢你", "没事了"], policy)
    assert not is_upset([], policy)


@pytest.mark.parametrize(
    ("cause", "proven", "payer"),
    [
        ("wrong_item", True, Payer.SELLER), ("wrong_item", False, Payer.UNDECIDED), ("quality", True, Payer.SELLER),
        ("courier_damage", True, Payer.SELLER), ("dislike", False, Payer.BUYER),
        ("wrong_size_chosen", True, Payer.BUYER), ("misuse", True, Payer.BUYER),
    ],
)  # fmt: skip
def test_freight_is_paid_by_the_rule_table_with_its_reason(
    after_sale: AfterSale, cause: str, proven: bool, payer: Payer
) -> None:
    found = freight_payer(cause, proven, after_sale)
    assert found is not None
    assert found.payer is payer
    assert found.why
    assert found.why_en


def test_a_cause_that_the_table_does_not_know_is_not_decided(after_sale: AfterSale) -> None:
    assert freight_payer("full_moon", True, after_sale) is None


def test_a_desk_without_tickets_read_is_not_complete() -> None:
    assert not Desk(tickets=None).tickets.complete


def test_a_feed_keeps_the_desk_it_is_given_also_an_empty_one() -> None:
    from workstation.app.clock import SteppedClock
    from workstation.views.feed import Feed

    desk = Desk(tickets=None)
    assert Feed(SteppedClock(START), desk).desk is desk
