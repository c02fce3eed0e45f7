"""The kit and the policies that drills of tests are played with: those that come with the program."""

from __future__ import annotations

from functools import cache, lru_cache

from tests.training.lessons.world import RESOURCES, START, extras, lessons, scenarios
from workstation.app.drill import House, Plan
from workstation.app.policies import load
from workstation.domain.remarks import Convention
from workstation.domain.speech_check import PolicyCheck
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.ticket_policy import TicketPolicy
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.numbers import load_numbers
from workstation.training.crowd.wording import load_wording
from workstation.training.lessons.casting import cast
from workstation.training.lessons.lesson import Lesson
from workstation.training.understanding.understanding import Understanding


class Remembered:
    """Understanding and judgement of a text, worked out once: both depend on nothing else."""

    def __init__(self, judge) -> None:
        self.understand = self.findings = lru_cache(maxsize=None)(judge)


@cache
def house() -> House:
    """Read once for all tests; nothing in it changes."""
    training = RESOURCES / "training"
    kit = Kit(
        understanding=Remembered(Understanding.load(RESOURCES / "understanding").understand),
        speech=Remembered(PolicyCheck(load("speech", SpeechPolicy)).findings),
        numbers=load_numbers(training),
        wording=load_wording(training),
    )
    return House(kit=kit, convention=load("flags", Convention), tickets=load("tickets", TicketPolicy))


def planned(lesson: Lesson | str, seed: str = "7") -> Plan:
    """A drill of ``lesson`` with ``seed``."""
    found = lessons()[lesson] if isinstance(lesson, str) else lesson
    arrivals = cast(found, scenarios(), extras(), seed=seed, begun_at=START)
    return Plan(lesson=found, arrivals=arrivals, seed=seed, begun_at=START)
