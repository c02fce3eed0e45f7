"""Fairness at the level of one customer: what is better done is never worse rewarded."""

from __future__ import annotations

from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.crowd.room import SECOND, Talk
from tests.training.crowd.stories import CHASE, NEXT, RESHIP, SORRY, WHERE, story
from workstation.domain import practice_events as pe
from workstation.domain.flags import Flag
from workstation.training.crowd.plans import Plan

GOOD = (f"{SORRY}，{NEXT}", WHERE, CHASE, f"{WHERE}，{CHASE}", RESHIP, "我会一直跟着这个件的，还有别的可以帮您吗")
EMPTY = (
    "您好，在的",
    "亲亲，非常抱歉呢",
    "请稍等一下",
    "请您稍等两分钟，我查一下",
    "我们家是品牌直营",
    "欢迎光临本店，很高兴为您服务哦",
)
VIOLATIONS = (
    "您自己去问快递公司吧，不归我们管", "你有完没完", "加我微信聊吧", "给个好评返您十块钱红包", "您赶紧把差评删了",
    "假一赔十",
)  # fmt: skip
RANKS = {pe.Outcome.LOST: 0, pe.Outcome.CUT_OFF: 0, pe.Outcome.UNSOLVED: 0, pe.Outcome.SOLVED: 1}


class Step(NamedTuple):
    """A reply so many seconds after the customer fell silent; perhaps with deeds on the desk before it."""

    after: float
    text: str
    deeds: bool = False


STEPS = st.lists(
    st.builds(Step, st.floats(1, 120).map(lambda one: round(one, 1)), st.sampled_from(GOOD + EMPTY)),
    min_size=1,
    max_size=7,
)
KINDS = st.sampled_from(["emotional", "rational", "doubtful"])
MOODS = st.sampled_from(["furious", "upset", "neutral"])
SEEDS = st.integers(1, 40)


def silence(talk: Talk) -> None:
    """Until the customer has nothing more to say for now."""
    plans = talk.crowd._customers[1]._plans
    while talk.left is None and any(one in plans for one in (Plan.SPEAK, Plan.REACT, Plan.RETURN)):
        due = talk.crowd.next_due()
        if due is None:
            return
        talk.play(due)


def worth(kind: str, mood: str, seed: int, steps: list[Step]) -> tuple[int, int, float]:
    """How it ended: solved or not, stars, and how a customer felt who was served. (Who goes sooner frets less.)"""
    temper: dict[str, Any] = {"mood": mood, "patience": 60, "trust": 50}
    talk = Talk(story(customer__type=kind, customer__temper=temper), seed)
    talk.wait(1.5)
    for step in steps:
        silence(talk)
        if step.deeds:
            order = talk.arrivals[talk.conversation].orders["main"]
            talk.hands.look(talk.conversation, order, at=talk.now)
            talk.hands.remark(talk.conversation, order, Flag.BLUE, "停在武汉", at=talk.now)
        talk.reply(step.text, after=step.after)
    talk.play(talk.now + 1800 * SECOND)
    assert talk.left is not None
    solved = RANKS[talk.left.outcome]
    return solved, talk.left.rating, talk.mood.level if solved else 0


@settings(max_examples=40, deadline=None)
@given(KINDS, MOODS, SEEDS, STEPS, st.floats(0.05, 0.95))
def test_faster_is_never_worse(kind: str, mood: str, seed: int, steps: list[Step], factor: float) -> None:
    faster = [one._replace(after=round(one.after * factor, 1)) for one in steps]
    assert worth(kind, mood, seed, faster) >= worth(kind, mood, seed, steps)


@settings(max_examples=40, deadline=None)
@given(KINDS, MOODS, SEEDS, STEPS, st.sampled_from(VIOLATIONS), st.integers(0, 6))
def test_removing_a_violation_is_never_worse(
    kind: str, mood: str, seed: int, steps: list[Step], violation: str, at: int
) -> None:
    at %= len(steps)
    violating = [*steps[:at], steps[at]._replace(text=f"{steps[at].text}。{violation}"), *steps[at + 1 :]]
    assert worth(kind, mood, seed, steps) >= worth(kind, mood, seed, violating)


@settings(max_examples=40, deadline=None)
@given(KINDS, MOODS, SEEDS, STEPS, st.integers(0, 6))
def test_adding_a_required_action_is_never_worse(kind: str, mood: str, seed: int, steps: list[Step], at: int) -> None:
    at %= len(steps)
    doing = [*steps[:at], steps[at]._replace(deeds=True), *steps[at + 1 :]]
    assert worth(kind, mood, seed, doing) >= worth(kind, mood, seed, steps)
