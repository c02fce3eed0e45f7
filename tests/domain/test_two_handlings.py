"""What is told of a lesson that was handled twice."""

from __future__ import annotations

import pytest

from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.events import DraftKept, MessageReceived, ReplySent
from workstation.domain.two_handlings import Change, compared
from workstation.domain.values import Buyer, Limits, Text

REQUIRED = pe.Requirement(id="flag", kind=pe.RequirementKind.ACTION, text="留蓝旗备注")
LOAD = pe.Load(customers=2, minutes=1, mean_at_once=1, peak_at_once=1, within_target=1)


class Lesson:
    """A lesson with two customers, told fact by fact."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.tells(0, pe.LessonBegun(run="r", lesson="l", title="t", seed="7", load=LOAD))
        for place, name in enumerate("ab", 1):
            came = pe.CustomerCame(
                run="r", conversation=name, scenario="s", title="事由", task="", requirements=(REQUIRED,)
            )
            self.tells(place, came)
            said = MessageReceived(
                conversation=name, buyer=Buyer(id=name, name=f"客户{name}"), channel="practice", body=Text(text="在吗")
            )
            self.tells(place, said)

    def tells(self, seconds: int, *events) -> Lesson:
        for event in events:
            entry = Entry(seq=len(self.entries) + 1, at=seconds * 1000, clerk="小美", event=event)
            self.entries.append(entry)
        return self

    def answers(self, seconds: int, conversation: str, text: str = "您好") -> Lesson:
        return self.tells(seconds, ReplySent(conversation=conversation, body=Text(text=text)))

    def loses(self, seconds: int, conversation: str, outcome: pe.Outcome, rating: int, mood: pe.Mood) -> Lesson:
        return self.tells(
            seconds,
            pe.CustomerLeft(
                conversation=conversation, outcome=outcome, mood=mood, rating=rating,
            ),
        )  # fmt: skip


def told(two, conversation):
    return {one.change: one for one in next(x for x in two.pairs if x.conversation == conversation).differences}


def test_without_a_difference_nothing_parts_them():
    two = compared(Lesson().answers(9, "a").entries, Lesson().answers(9, "a").entries, 3_000, Limits())
    assert two.parted_at is None
    assert not any(one.differences for one in two.pairs)


def test_what_was_only_typed_does_not_part_them():
    typed = Lesson().tells(4, DraftKept(conversation="a", text="您")).answers(9, "a")
    assert compared(Lesson().answers(9, "a").entries, typed.entries, 3_000, Limits()).parted_at is None


@pytest.mark.parametrize(("first", "second"), [(("a", 9), ("b", 7)), (("b", 7), ("a", 9))])
def test_they_part_at_the_first_reply_that_one_of_them_has_alone(first, second):
    one, other = Lesson().answers(first[1], first[0]), Lesson().answers(second[1], second[0])
    two = compared(one.entries, other.entries, 3_000, Limits())
    assert two.parted_at == 7_000
    assert (two.first_original, two.first_branch) == (first[0], second[0])


def test_where_one_goes_on_longer_they_part_where_the_other_ends():
    two = compared(Lesson().answers(9, "a").entries, Lesson().answers(9, "a").answers(20, "b").entries, 0, Limits())
    assert two.parted_at == 20_000


def test_outcome_rating_mood_wait_and_duties_are_told():
    original = Lesson().answers(60, "a").loses(90, "a", pe.Outcome.LOST, 1, pe.Mood.UPSET)
    met = pe.RequirementMet(conversation="a", requirement="flag", because=1)
    branch = Lesson().answers(20, "a").tells(30, met).loses(90, "a", pe.Outcome.SOLVED, 5, pe.Mood.PLEASED)
    found = told(compared(original.entries, branch.entries, 3_000, Limits()), "a")
    assert set(found) == {Change.OUTCOME, Change.RATING, Change.HAPPIER, Change.SOONER, Change.DONE}
    assert (found[Change.OUTCOME].before, found[Change.OUTCOME].after) == (pe.Outcome.LOST, pe.Outcome.SOLVED)
    assert (found[Change.RATING].before, found[Change.RATING].after) == (1, 5)
    assert found[Change.SOONER].milliseconds == 40_000
    assert found[Change.DONE].text == "留蓝旗备注"
    back = told(compared(branch.entries, original.entries, 3_000, Limits()), "a")
    assert set(back) == {Change.OUTCOME, Change.RATING, Change.UNHAPPIER, Change.LATER, Change.LEFT_UNDONE}


def test_a_fact_is_told_and_a_deed_is_done():
    fact = pe.Requirement(id="fact", kind=pe.RequirementKind.FACT, text="到了武汉")
    one, other = Lesson(), Lesson()
    for lesson in (one, other):
        came = pe.CustomerCame(run="r", conversation="c", scenario="s", title="", task="", requirements=(fact,))
        lesson.tells(3, came)
    other.tells(4, pe.RequirementMet(conversation="c", requirement="fact", because=1))
    assert set(told(compared(one.entries, other.entries, 0, Limits()), "c")) == {Change.TOLD}
    assert set(told(compared(other.entries, one.entries, 0, Limits()), "c")) == {Change.UNTOLD}


def test_who_came_in_one_alone_is_told():
    short = [one for one in Lesson().entries if one.conversation != "b"]
    assert set(told(compared(short, Lesson().entries, 0, Limits()), "b")) == {Change.NEW}
    assert set(told(compared(Lesson().entries, short, 0, Limits()), "b")) == {Change.NOT_YET}


def test_without_a_lesson_there_is_nothing_to_compare():
    with pytest.raises(ValueError, match="no lesson"):
        compared([], Lesson().entries, 0, Limits())
