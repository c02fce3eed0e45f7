"""Open tickets, lead them through STAR, close them only with the customer's word or a supervisor's reason."""

from __future__ import annotations

import pytest

from tests.entries import START
from workstation.app.policies import load as load_policy
from workstation.domain import ticket_events as ev
from workstation.domain.orders import OrderKey, Platform
from workstation.domain.refused import Reason, Refused
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.tickets import STEPS, Evidence, Fact, Severity, Sor, Step, TicketKind
from workstation.domain.values import Presence, Role, Side
from workstation.services import seat, tickets

POLICY = load_policy("tickets", TicketPolicy)


def fact(field, value, step=Step.SITUATION):
    label = next((one.label for one in POLICY.fields if one.id == field), field)
    return Fact(field=field, step=step, label=label, value=value)


def facts_of(kind, step, **values):
    """Everything that ``step`` asks for."""
    sample = {"text": "已处理", "date": "2026-11-23", "money": "12.5"}
    return [
        fact(one.id, values.get(one.id) or (_first(one) if one.type == "choice" else sample[one.type]), step)
        for one in POLICY.form_of(kind, step)
    ]


def _first(field):
    return field.choices[0].id if field.choices else "quality"


def opened(shop, kind=TicketKind.COMPLAINT, **values):
    values.setdefault("facts", [fact("what_happened", "杯子碎了")])
    future = tickets.open_ticket(shop.journal, shop.desk, POLICY, kind, **values, **shop.by)
    return future.result()[0].seq


def do(shop, verb, *values, **named):
    future = verb(shop.journal, shop.desk, *values, **named, **shop.by)
    return future and future.result()


def lead_to(shop, number, last):
    for step in STEPS[: STEPS.index(last)]:
        kind = shop.desk.tickets.get(number).kind
        do(shop, tickets.finish_step, POLICY, number, facts_of(kind, step))


def refused(shop, verb, *values, **named):
    with pytest.raises(Refused) as caught:
        do(shop, verb, *values, **named)
    return caught.value


def test_a_ticket_is_named_by_its_entry_and_led_by_whoever_sits_there(shop):
    number = opened(shop)
    one = shop.desk.tickets.get(number)
    assert (one.number, one.owner, one.automatic, one.step) == (number, "小美", True, Step.SITUATION)
    assert one.due == START + 15 * 60_000


def test_nobody_leads_it_while_the_seat_is_away(shop):
    do(shop, seat.set_presence, Presence.AWAY)
    assert shop.desk.tickets.get(opened(shop)).owner == ""


def test_a_ticket_about_nothing_is_refused(shop):
    with pytest.raises(Refused) as caught:
        tickets.open_ticket(shop.journal, shop.desk, POLICY, TicketKind.OTHER, **shop.by)
    assert caught.value.reason is Reason.NOTHING_KNOWN


def test_the_next_step_waits_for_the_facts_of_this_one(shop):
    number = opened(shop)
    said = refused(shop, tickets.move, POLICY, number, Step.TASK)
    assert said.reason is Reason.STEP_NOT_DONE
    assert said.values["step"] == "S"
    assert "核实" in said.values["fields"]
    do(shop, tickets.finish_step, POLICY, number, facts_of(TicketKind.COMPLAINT, Step.SITUATION))
    assert shop.desk.tickets.get(number).step is Step.TASK


def test_no_step_is_jumped_over(shop):
    number = opened(shop)
    lead_to(shop, number, Step.TASK)
    assert refused(shop, tickets.move, POLICY, number, Step.RESULT).values["step"] == "T"


def test_the_deadline_follows_the_policy_until_somebody_promises_one(shop):
    number = opened(shop)
    lead_to(shop, number, Step.TASK)
    assert shop.desk.tickets.get(number).due == START + 2 * 86_400_000
    do(shop, tickets.reclassify, POLICY, number, TicketKind.COMPLAINT, Severity.SEVERE)
    assert shop.desk.tickets.get(number).due == START + 8 * 3_600_000
    do(shop, tickets.set_due, number, START + 3_600_000, "答应一小时内")
    lead_to_action = facts_of(TicketKind.COMPLAINT, Step.TASK)
    do(shop, tickets.finish_step, POLICY, number, lead_to_action)
    assert shop.desk.tickets.get(number).due == START + 3_600_000


def test_going_back_needs_a_reason_and_is_recorded(shop):
    number = opened(shop)
    lead_to(shop, number, Step.ACTION)
    assert refused(shop, tickets.move, POLICY, number, Step.SITUATION).reason is Reason.BACK_WITHOUT_REASON
    do(shop, tickets.move, POLICY, number, Step.SITUATION, "客户补充了照片")
    one = shop.desk.tickets.get(number)
    assert (one.step, one.history[-1].came_from, one.history[-1].values) == ("S", "A", ("客户补充了照片",))


def test_it_is_not_closed_before_the_customer_confirms(shop):
    number = opened(shop)
    assert refused(shop, tickets.close, POLICY, number).reason is Reason.STEP_NOT_DONE
    lead_to(shop, number, Step.RESULT)
    assert refused(shop, tickets.close, POLICY, number).reason is Reason.NOT_CONFIRMED
    do(shop, tickets.set_facts, POLICY, number, [fact("customer_confirmed", "waiting", Step.RESULT)])
    assert refused(shop, tickets.close, POLICY, number).reason is Reason.NOT_CONFIRMED
    do(shop, tickets.set_facts, POLICY, number, [fact("customer_confirmed", "yes", Step.RESULT)])
    do(shop, tickets.close, POLICY, number)
    assert shop.desk.tickets.get(number) is None
    assert shop.last() == ev.TicketClosed(ticket=number, confirmed=True)


def test_a_supervisor_closes_any_with_a_reason_and_a_clerk_none(shop):
    number = opened(shop)
    assert refused(shop, tickets.close, POLICY, number, "客户失联").reason is Reason.SUPERVISOR_ONLY
    seat.sign_in(shop.journal, "老周", Role.SUPERVISOR, now=shop.clock.now()).result()
    assert refused(shop, tickets.close, POLICY, number, " ").reason is Reason.REASON_MISSING
    do(shop, tickets.close, POLICY, number, "客户失联")
    assert shop.last() == ev.TicketClosed(ticket=number, reason="客户失联")


def test_a_closed_one_is_reopened_with_a_reason_and_stands_as_it_stood(shop):
    number = opened(shop)
    before = shop.desk.tickets.get(number)
    seat.sign_in(shop.journal, "老周", Role.SUPERVISOR, now=shop.clock.now()).result()
    do(shop, tickets.close, POLICY, number, "客户失联")
    stood = shop.reader.tickets.ticket(number)
    assert refused(shop, tickets.claim, number).reason is Reason.TICKET_CLOSED
    assert refused(shop, tickets.reopen, stood, "").reason is Reason.REASON_MISSING
    do(shop, tickets.reopen, stood, "客户又来了")
    after = shop.desk.tickets.get(number)
    assert (after.facts, after.step, after.is_open) == (before.facts, before.step, True)
    assert refused(shop, tickets.reopen, stood, "再来").reason is Reason.TICKET_OPEN
    assert refused(shop, tickets.reopen, None, "再来").reason is Reason.UNKNOWN_TICKET


def test_values_are_cleaned_and_those_that_do_not_fit_are_refused(shop):
    number = opened(shop, TicketKind.REFUND)
    do(shop, tickets.set_facts, POLICY, number, [fact("amount", "￥1,299.5", Step.TASK)])
    assert shop.desk.tickets.get(number).value("amount") == "1299.50"
    for field, value in (("amount", "很多"), ("done_when", "明天"), ("responsibility", "moon")):
        assert refused(shop, tickets.set_facts, POLICY, number, [fact(field, value)]).reason is Reason.FIELD_UNFIT


def test_what_is_so_already_is_not_written_again(shop):
    number = opened(shop)
    quote = Evidence(message=1, conversation="王小丽", said_at=START, side=Side.CUSTOMER, text="碎了")
    assert do(shop, tickets.add_evidence, number, [quote])
    assert do(shop, tickets.add_evidence, number, [quote]) is None
    assert do(shop, tickets.set_facts, POLICY, number, [fact("what_happened", "杯子碎了")]) is None
    assert do(shop, tickets.claim, number)  # was given to her by the desk
    assert do(shop, tickets.claim, number) is None
    assert do(shop, tickets.move, POLICY, number, Step.SITUATION) is None
    assert do(shop, tickets.assign, number, "小刚")
    assert do(shop, tickets.assign, number, "小刚") is None


def test_the_moves_for_an_upset_customer_are_noted_once_in_the_conversation(shop):
    shop.receive()
    assert do(shop, tickets.note_sor, "王小丽", Sor.SYMPATHISE)
    assert do(shop, tickets.note_sor, "王小丽", Sor.SYMPATHISE) is None
    assert shop.desk.get("王小丽").calming == (Sor.SYMPATHISE,)


def test_tickets_are_found_by_customer_conversation_order_and_words(shop):
    order = OrderKey(Platform.TAOBAO, "3312904471920077")
    one = opened(shop, conversation="王小丽", customer="王小丽", customer_name="王小丽", order=order)
    opened(shop, TicketKind.OTHER, customer="李想")
    read = shop.reader.tickets
    assert [found.number for found in read.of(conversation="王小丽")] == [one]
    assert [found.number for found in read.of(customer="王小丽")] == [one]
    assert [found.number for found in read.of(order=order)] == [one]
    assert read.of() == []
    seat.sign_in(shop.journal, "老周", Role.SUPERVISOR, now=shop.clock.now()).result()
    do(shop, tickets.close, POLICY, one, "客户失联")
    assert [found.number for found in read.closed("碎了 331290", None, 9)] == [one]
    assert read.closed("没有这个", None, 9) == []
    assert len(read.open()) == 1


def test_what_is_too_long_is_refused_and_never_cut_off(shop):
    with pytest.raises(Refused) as caught:
        opened(shop, facts=[fact("what_happened", "长" * 2_001)])
    assert (caught.value.reason, caught.value.values) == (Reason.TEXT_TOO_LONG, {"length": 2_001, "longest": 2_000})
