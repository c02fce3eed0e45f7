"""What lessons are made of, read on a thread: lessons, scenarios, people, and what simulated customers share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from workstation.app.drill import House
from workstation.app.paths import DataFolder
from workstation.app.pictures import PictureStore
from workstation.app.policies import load_or_default
from workstation.app.resources import resource
from workstation.app.scenario_files import shelf
from workstation.app.scenario_pictures import kept_pictures
from workstation.app.speech_rules import speech_check_or_default
from workstation.app.words import language
from workstation.domain.lessons import LessonCard
from workstation.domain.remarks import Convention
from workstation.domain.ticket_policy import TicketPolicy
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.numbers import load_numbers
from workstation.training.crowd.wording import load_wording
from workstation.training.lessons.arriving import coming
from workstation.training.lessons.extras import Extras, read_extras
from workstation.training.lessons.lesson import Lesson
from workstation.training.lessons.reading import lesson_shelf
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.shelf import Unfit
from workstation.training.understanding.understanding import Understanding


class Material(NamedTuple):
    """All of it; nothing in it changes."""

    lessons: Mapping[str, Lesson]
    scenarios: Mapping[str, Scenario]
    extras: Extras
    house: House
    """What a lesson is played with: understanding, numbers, words, the shop's policies."""
    own: frozenset[str] = frozenset()
    """Lessons that were written here."""
    unfit: tuple[Unfit, ...] = ()
    """Files of lessons that cannot be played."""

    def cards(self) -> tuple[LessonCard, ...]:
        """The lessons as the page offers them, the easiest first."""
        return tuple(self._card(one) for one in self.lessons.values())

    def stories(self) -> tuple[Scenario, ...]:
        """The scenarios in the order of their ids."""
        return tuple(self.scenarios[one] for one in sorted(self.scenarios))

    def _card(self, lesson: Lesson) -> LessonCard:
        customers = len(coming(lesson, self.stories(), lesson.seed))
        return LessonCard(
            id=lesson.id, title=lesson.title, about=lesson.about, level=lesson.level, minutes=lesson.minutes,
            customers=customers, hourly=round(customers * 60 / lesson.minutes), own=lesson.id in self.own,
        )  # fmt: skip


def read_material(folder: DataFolder, pictures: PictureStore) -> Material:
    """Read everything; pictures that customers send are put into the room's store.

    Raises:
        Trouble: a file that comes with the program cannot be read.
    """
    training = resource("training")
    kit = Kit(
        understanding=Understanding.load(resource("understanding")),
        speech=speech_check_or_default(folder.root, english=language() == "en")[0],
        numbers=load_numbers(training), wording=load_wording(training), pictures=kept_pictures(folder, pictures),
    )  # fmt: skip
    house = House(
        kit=kit, convention=load_or_default("flags", Convention, folder.root)[0],
        tickets=load_or_default("tickets", TicketPolicy, folder.root)[0],
    )  # fmt: skip
    scenarios = shelf(folder).scenarios
    lessons = lesson_shelf((resource("lessons"), folder.lessons), scenarios.values())
    return Material(
        lessons=lessons.lessons, own=lessons.own, unfit=lessons.unfit, scenarios=scenarios,
        extras=read_extras(resource("")), house=house,
    )  # fmt: skip
