"""Attention, best order, typing, promises, store scores: worked out by hand on small made-up lessons."""

from __future__ import annotations

import pytest

from tests.training.coach.drills import played
from workstation.domain import events as ev
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.values import Buyer, Text
from workstation.training.coach.report import report

START = 1_795_413_600_000
LOAD = pe.Load(customers=2, minutes=5, mean_at_once=1, peak_at_once=2, within_target=1)


class Told:
    """A lesson told fact by fact; moments in seconds."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.add(0, pe.LessonBegun(run="r", lesson="l", title="t", seed="1", load=LOAD))

    def add(self, second: float, *events) -> int:
        for event in events:
            at, seq = START + round(second * 1000), len(self.entries) + 1
            self.entries.append(Entry(seq=seq, at=at, clerk="小美", event=event))
        return len(self.entries)

    def comes(self, name: str, second: float = 0) -> None:
        self.add(second, pe.CustomerCame(conversation=name, run="r", scenario="s", title=name, task="问题"))
        self.asks(name, second)

    def asks(self, name: str, second: float) -> int:
        buyer = Buyer(id=name, name=name)
        return self.add(
            second, ev.MessageReceived(conversation=name, channel="practice", buyer=buyer, body=Text("在吗"))
        )

    def looks(self, name: str, second: float) -> None:
        self.add(second, ev.FocusChanged(conversation=name))

    def replies(self, name: str, second: float, typed: int = 4) -> int:
        return self.add(second, ev.ReplySent(conversation=name, body=Text("在的亲"), typed=typed))

    def leaves(self, name: str, second: float, mood=pe.Mood.NEUTRAL) -> None:
        self.add(second, pe.CustomerLeft(conversation=name, outcome=pe.Outcome.SOLVED, mood=mood))


def two() -> Told:
    """A is answered after 95 s although B, who came at 5 s, took all of them; B is in time."""
    told = Told()
    told.comes("A")
    told.comes("B", 5)
    told.looks("B", 5)
    told.replies("B", 35)
    told.looks("A", 90)
    told.replies("A", 100)
    told.leaves("A", 110)
    told.leaves("B", 120)
    return told


def test_a_late_reply_names_where_the_clerk_was_meanwhile():
    (late,) = report(two().entries).attention.lates
    assert (late.conversation, late.waited, late.late, late.here) == ("A", 100, 70, 10)
    assert [(one.conversation, one.seconds) for one in late.elsewhere] == [("B", 85)]


def test_spans_tell_what_was_in_front_from_when_to_when():
    spans = report(two().entries).attention.spans
    assert [(one.conversation, one.begins - START, one.ends - START) for one in spans] == [
        ("B", 5_000, 90_000), ("A", 90_000, 120_000),
    ]  # fmt: skip


def test_a_switch_costs_the_time_until_something_is_done_there():
    switches = report(two().entries).attention.switches
    assert [(one.came_from, one.to, one.cost, one.idle) for one in switches] == [
        ("", "B", 30, False), ("B", "A", 10, False),
    ]  # fmt: skip


def test_to_look_in_and_do_nothing_costs_the_whole_stay():
    told = Told()
    told.comes("A")
    told.comes("B")
    told.looks("A", 1)
    told.looks("B", 9)
    told.replies("B", 10)
    told.leaves("B", 20)
    first = report(told.entries).attention.switches[0]
    assert (first.to, first.cost, first.idle) == ("A", 8, True)


def test_a_reply_from_a_tile_takes_the_attention_there():
    told = Told()
    told.comes("A")
    told.comes("B")
    told.looks("A", 1)
    told.replies("B", 10)
    told.leaves("B", 20)
    assert [one.conversation for one in report(told.entries).attention.spans] == ["A", "B"]


def test_a_pause_takes_no_time_of_a_span_a_switch_or_a_wait():
    told = Told()
    told.comes("A")
    told.looks("A", 2)
    told.add(5, pe.LessonPaused(run="r"))
    told.add(605, pe.LessonResumed(run="r", milliseconds=600_000))
    told.replies("A", 610)
    told.leaves("A", 620)
    found = report(told.entries)
    assert sum(one.seconds for one in found.attention.spans) == 18
    assert found.attention.switches[0].cost == 8
    assert found.customers[0].first_reply == 10
    assert found.attention.lates == ()


def test_the_best_order_answers_first_who_is_quick_to_answer():
    told = Told()
    told.comes("slow")
    told.comes("quick")
    told.looks("slow", 1)
    told.replies("slow", 61)
    told.looks("quick", 61)
    told.replies("quick", 66)
    told.leaves("slow", 70)
    told.leaves("quick", 71)
    best = report(told.entries).best
    assert [one.conversation for one in best.turns] == ["quick", "slow"]
    assert best.exact
    assert (best.late, best.best_late) == ((61 - 30) + (66 - 30), 65 - 30)


def test_the_best_order_is_never_worse_than_the_trainees():
    for clerk in ("ideal", "average", "slow", "rude"):
        best = report(played("four_burst", clerk)).best
        assert best.best_late <= best.late
        assert len({(one.conversation, one.message) for one in best.turns}) == len(best.turns)


def test_typing_counts_while_keys_come_and_not_while_the_clerk_thinks():
    told = Told()
    told.comes("A")
    told.looks("A", 0)
    for second in (10, 12, 14, 40, 42):
        told.add(second, ev.DraftKept(conversation="A", text="在的" * second))
    told.replies("A", 44, typed=16)
    told.leaves("A", 50)
    typing = report(told.entries).typing
    assert typing is not None
    assert (typing.writing, typing.a_minute, typing.typed) == (8, 120, 16)


def test_a_clerk_who_was_not_seen_typing_has_no_speed():
    typing = report(played("four_burst", "average")).typing
    assert typing is not None
    assert typing.a_minute is None
    assert typing.typed


@pytest.mark.parametrize(
    ("mood", "service"), [(pe.Mood.PLEASED, 5.0), (pe.Mood.NEUTRAL, 4.7), (pe.Mood.UPSET, 3.8), (pe.Mood.FURIOUS, 3.0)]
)
def test_the_last_mood_stands_in_the_score_for_the_service(mood, service):
    told = Told()
    told.comes("A")
    told.replies("A", 10)
    told.leaves("A", 20, mood)
    store = report(told.entries).store
    assert store is not None
    assert store.service == service
    assert store.service <= store.goods == store.logistics


def test_turns_taken_upset_and_false_words_cost_store_scores():
    told = Told()
    told.comes("A")
    mood = pe.MoodChanged(conversation="A", mood=pe.Mood.UPSET, patience=50, trust=50)
    reply = told.replies("A", 10)
    told.add(10, mood, pe.RequirementBroken(conversation="A", requirement="x", because=reply, code="wrong_fact"))
    told.asks("A", 15)
    told.leaves("A", 20)
    found = report(told.entries)
    assert found.customers[0].negative == 0.5
    assert found.store is not None
    assert (found.store.service, found.store.goods, found.store.logistics) == (3.7, 3.7, 4.7)


def test_each_promise_says_when_it_was_due_and_whether_it_was_kept():
    told = Told()
    told.comes("A")
    marks = []
    for second, kept in ((10, True), (100, False), (300, None)):
        reply = told.replies("A", second)
        told.add(second, pe.PromiseHeard(conversation="A", message=reply, due=START + (second + 60) * 1000))
        if kept is not None:
            because = told.replies("A", second + 30) if kept else 0
            told.add(second + 61, pe.PromiseSettled(conversation="A", message=reply, kept=kept, because=because))
        marks.append((reply, START + (second + 60) * 1000, kept))
    told.leaves("A", 400)
    found = report(told.entries)
    promises = found.customers[0].promises
    assert [(one.promise.seq, one.due, one.kept) for one in promises] == marks
    assert [one.settled.text if one.settled else "" for one in promises] == ["在的亲", "", ""]
    assert found.kept_promises == (1, 2)
