"""``workstation scenario check``: every fault of scenario files, with file, line and a sentence."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import msgspec

from workstation.app.commands.progress import Meter
from workstation.app.paths import DataFolder
from workstation.app.scenario_files import shipped_folder, strictly
from workstation.app.scenario_tests import failed_tests
from workstation.app.trial import TrialKit
from workstation.app.trial_kit import read_trial_kit
from workstation.app.words import translate
from workstation.domain.faults import Fault, Place, fault
from workstation.training.scenarios.shelf import load_shelf, read_file, scenario_files
from workstation.training.scenarios.surroundings import Surroundings
from workstation.views.scenarios.sentences import fault_sentence


class Checked(msgspec.Struct, frozen=True):
    """A file, the scenario in it if it is sound, and what is wrong."""

    path: Path
    id: str
    faults: tuple[Fault, ...]


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Check the files and folders named, else all that are shipped; 1 if anything is wrong."""
    around = strictly(folder)
    checked = [one for path in arguments.paths or [shipped_folder()] for one in _checked(path, around)]
    if arguments.tests and any(one.id for one in checked):
        checked = _all_tested(checked, read_trial_kit(folder), around)
    (_print_json if arguments.json else _print)(checked)
    return 1 if any(one.faults for one in checked) else 0


def _checked(path: Path, around: Surroundings) -> Iterator[Checked]:
    if not path.is_dir():
        reading = read_file(path, around)
        yield Checked(path, reading.sound.id if reading.sound is not None else "", reading.faults)
        return
    if not scenario_files(path):
        yield Checked(path, "", (fault(Place(1, 1, 0), "no_files"),))
    shelf = load_shelf([path], around)
    found = [Checked(one, name, ()) for name, one in shelf.paths.items()]
    found += [Checked(one.path, "", one.faults) for one in shelf.unfit]
    yield from sorted(found, key=lambda one: one.path)


def _all_tested(checked: list[Checked], kit: TrialKit, around: Surroundings) -> list[Checked]:
    done: list[Checked] = []
    with Meter(translate("CommandLine", "Playing the tests")) as meter:
        for one in checked:
            meter.show(len(done), len(checked))
            done.append(_tested(one, kit, around))
    return done


def _tested(one: Checked, kit: TrialKit, around: Surroundings) -> Checked:
    """Besides, the file's own tests, where nothing else is wrong with it."""
    if one.faults:
        return one
    return Checked(one.path, one.id, failed_tests(read_file(one.path, around), kit))


def _print(checked: list[Checked]) -> None:
    for one in checked:
        for found in one.faults:
            print(f"{one.path}:{found.line}:{found.column}: {fault_sentence(found)}")
    count = sum(len(one.faults) for one in checked)
    if count:
        told = translate("CommandLine", "{files} files looked at, {count} faults.")
    else:
        told = translate("CommandLine", "{files} files looked at, nothing wrong.")
    print(told.format(files=len(checked), count=count))


def _print_json(checked: list[Checked]) -> None:
    files = [{"path": str(one.path), "id": one.id, "faults": [_told(found) for found in one.faults]} for one in checked]
    count = sum(len(one.faults) for one in checked)
    print(msgspec.json.encode({"files": files, "faults": count}).decode())


def _told(found: Fault) -> dict[str, str | int]:
    return {"line": found.line, "column": found.column, "code": found.code, "message": fault_sentence(found)}
