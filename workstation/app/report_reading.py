"""Reads the journal for reports: a lesson's entries, a person's attempts. On a thread, with a reader of its own."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from workstation.app.policies import load_or_default
from workstation.app.resources import resource
from workstation.domain.entry import Entry
from workstation.domain.practice_events import LessonBegun, LessonEnded, LessonSealed
from workstation.domain.report import Attempt, Report
from workstation.domain.speech_policy import SpeechPolicy
from workstation.journal.reader import Reader
from workstation.training.coach.report import report
from workstation.training.crowd.numbers import load_numbers

MOST_ATTEMPTS = 60
"""The latest of them are shown."""


def names_of(root: Path) -> Mapping[str, str]:
    """What the customers' reasons and codes of speech are called, by the numbers and the policy in force."""
    speech = load_or_default("speech", SpeechPolicy, root)[0]
    reasons = {name: row.why for name, row in load_numbers(resource("training")).rows.items()}
    return reasons | {code: kind.why for code, kind in speech.codes.items()}


def lesson_report(journal: Path, run: str = "") -> Report:
    """The report of a lesson of this journal, of the latest one by default; empty if there is none."""
    with closing(Reader.open(journal)) as reader:
        found = _lessons(reader)
        chosen = [number for number, one in enumerate(found) if run in ("", _begun(one).run)]
        return report(_entries(reader, found, chosen[-1]), run) if chosen else Report()


def seal_of(journal: Path, run: str) -> LessonSealed | None:
    """How the exam ``run`` was sealed; None if it was not, or is not of this journal."""
    if not journal.exists():
        return None
    with closing(Reader.open(journal)) as reader:
        sealed = (one.event for one in reader.all_of(LessonSealed.__name__))
        return next((one for one in sealed if isinstance(one, LessonSealed) and one.run == run), None)


def attempts(journal: Path, clerk: str) -> tuple[Attempt, ...]:
    """The lessons that ``clerk`` took to their end, the earliest first."""
    with closing(Reader.open(journal)) as reader:
        found = _lessons(reader)
        own = [number for number, one in enumerate(found) if one.clerk == clerk][-MOST_ATTEMPTS:]
        tried = (_attempt(_entries(reader, found, number)) for number in own)
        return tuple(one for one in tried if one is not None)


def _attempt(entries: list[Entry]) -> Attempt | None:
    """None while it runs, and of one in which nobody came."""
    found = report(entries)
    ended = any(isinstance(one.event, LessonEnded) and one.event.run == found.run for one in entries)
    if not ended or not found.customers:
        return None
    return Attempt(
        run=found.run, lesson=found.lesson, title=found.title, clerk=found.clerk, begun_at=found.begun_at,
        minutes=found.minutes, customers=len(found.customers), points=found.points,
        par=found.par.score if found.par else 0.0, exam=found.exam,
    )  # fmt: skip


def _lessons(reader: Reader) -> list[Entry]:
    return reader.all_of(LessonBegun.__name__)


def _entries(reader: Reader, lessons: list[Entry], number: int) -> list[Entry]:
    """From a lesson's beginning until before the next one's."""
    last = lessons[number + 1].seq - 1 if number + 1 < len(lessons) else reader.last_seq()
    return reader.entries(lessons[number].seq, last)


def _begun(entry: Entry) -> LessonBegun:
    if not isinstance(entry.event, LessonBegun):
        raise TypeError(type(entry.event).__name__)
    return entry.event
