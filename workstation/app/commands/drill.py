"""``workstation drill``: a lesson played by a scripted clerk, without windows, and what it was worth."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import msgspec

from workstation.app.cli import speak
from workstation.app.drill import REHEARSED, Drill, Plan
from workstation.app.drill_report import report
from workstation.app.next_moment import next_moment
from workstation.app.par import MOMENT, Pars
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.pictures import PictureStore
from workstation.app.practice_material import Material, read_material
from workstation.app.words import translate
from workstation.domain.entry import Entry
from workstation.domain.trouble import Trouble
from workstation.journal.journal import Journal
from workstation.training.lessons.casting import cast
from workstation.training.lessons.clerks import CLERKS, clerk_named
from workstation.training.lessons.lesson import Lesson
from workstation.training.lessons.reading import read_file
from workstation.training.lessons.score import Score, score
from workstation.views.scenarios.sentences import fault_sentence


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """List the lessons and clerks, or play one: in the data folder named, else in one that is gone afterwards."""
    speak()
    if arguments.list or not arguments.lesson:
        with _room(None) as (passing, _):
            _list(_material(passing), as_json=arguments.json)
        return 0
    make_clerk = clerk_named(arguments.clerk)
    with _room(folder if arguments.data else None) as (place, journal):
        _opened(journal, _nobody).close()  # whatever is wrong with the room is told before anything is worked out
        material = _material(place)
        lesson = _lesson(material, arguments.lesson)
        seed = arguments.seed or lesson.seed
        par = Pars(journal.with_name(PARS)).of(lesson, material.stories(), material.extras, material.house, seed)
        begun_at = next_moment(journal, MOMENT)  # always the same, that the same seed gives the same journal
        arrivals = cast(lesson, material.stories(), material.extras, seed=seed, begun_at=begun_at)
        plan = Plan(lesson=lesson, arrivals=arrivals, seed=seed, begun_at=begun_at, load=par.load)
        open_journal = partial(_opened, journal)
        with closing(Drill(material.house, plan, make_clerk, open_journal, REHEARSED)) as drill:
            found = score(drill.run(stage=True))
        _tell(found, arguments, seed, journal if arguments.data else None)
    return 0


PARS = "pars.json"
"""Beside the journal, as on the desk."""


@contextmanager
def _room(folder: DataFolder | None) -> Iterator[tuple[DataFolder, Path]]:
    """The practice room of ``folder``, or of a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="workstation-drill-") as passing:
        place = folder or DataFolder(Path(passing))
        room = place.room(RoomKind.PRACTICE)
        room.folder.mkdir(parents=True, exist_ok=True)
        yield place, room.journal


def _opened(path: Path, tell: Callable[[list[Entry]], None]) -> Journal:
    return Journal.open(path, threaded=False, tell=tell)


def _nobody(entries: list[Entry]) -> None:
    """No window listens to a drill."""
    del entries


def _material(folder: DataFolder) -> Material:
    return read_material(folder, PictureStore(folder.room(RoomKind.PRACTICE).pictures))


def _lesson(material: Material, name: str) -> Lesson:
    if name.endswith((".yaml", ".yml")):
        return _from_file(Path(name).expanduser(), material)
    if name not in material.lessons:
        raise Trouble("lesson_unknown", lesson=name, known=", ".join(material.lessons))
    return material.lessons[name]


def _from_file(path: Path, material: Material) -> Lesson:
    reading = read_file(path, material.stories())
    if reading.sound is None:
        first = reading.faults[0]
        raise Trouble("lesson_unreadable", file=str(path), line=first.line, reason=fault_sentence(first))
    return reading.sound


def _list(material: Material, *, as_json: bool) -> None:
    if as_json:
        told = {
            "lessons": [msgspec.to_builtins(one) for one in material.lessons.values()],
            "clerks": list(CLERKS),
        }
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        return
    for one in material.lessons.values():
        print(f"{one.id}  {one.title}\n    {one.about}")
    print(translate("CommandLine", "Clerks: {clerks}").format(clerks=" ".join(CLERKS)))


def _tell(found: Score, arguments: argparse.Namespace, seed: str, kept: Path | None) -> None:
    if arguments.json:
        told = {"clerk": arguments.clerk, "seed": seed, **msgspec.to_builtins(found)}
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        return
    print(report(found, arguments.clerk, seed))
    if kept is not None:
        print(translate("CommandLine", "Kept in {path}").format(path=kept))
