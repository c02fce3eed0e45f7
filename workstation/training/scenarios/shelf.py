"""All scenarios of some folders, by id: those that come with the program, and the shop's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from workstation.domain.faults import Fault, Place, fault
from workstation.training.scenarios.reading import read_scenario
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.structure import Reading
from workstation.training.scenarios.surroundings import Surroundings
from workstation.training.scenarios.yaml_lines import LARGEST

SUFFIXES = frozenset((".yaml", ".yml"))
MOST_FILES = 2_000
"""Files of a folder that are looked at."""


class Unfit(NamedTuple):
    """A file that holds no scenario that can be played."""

    path: Path
    faults: tuple[Fault, ...]


class Shelf(NamedTuple):
    """What a lesson may draw from."""

    scenarios: Mapping[str, Scenario]
    paths: Mapping[str, Path]
    unfit: tuple[Unfit, ...]


def load_shelf(folders: Sequence[Path], surroundings: Surroundings | None = None) -> Shelf:
    """All sound scenarios; one of a later folder takes the place of an earlier one with the same id."""
    scenarios: dict[str, Scenario] = {}
    paths: dict[str, Path] = {}
    unfit: list[Unfit] = []
    for folder in folders:
        here: dict[str, Path] = {}
        for path in scenario_files(folder):
            reading = read_file(path, surroundings)
            if reading.sound is None:
                unfit.append(Unfit(path, reading.faults))
            elif (first := here.get(reading.sound.id)) is not None:
                place = reading.sheet.place(("id",))
                unfit.append(Unfit(path, (fault(place, "id_taken", name=reading.sound.id, path=first.name),)))
            else:
                here[reading.sound.id] = path
                scenarios[reading.sound.id] = reading.sound
        paths.update(here)
    return Shelf(scenarios, paths, tuple(unfit))


def scenario_files(folder: Path) -> list[Path]:
    """The files of ``folder`` by name, not of folders in it; none if it is not there."""
    if not folder.is_dir():
        return []
    found = sorted(one for one in folder.iterdir() if one.suffix in SUFFIXES and one.is_file())
    return found[:MOST_FILES]


def read_file(path: Path, surroundings: Surroundings | None = None) -> Reading[Scenario]:
    """The scenario in ``path``, read no further than a file may go; one that cannot be opened is a fault too."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return Reading(None, read_scenario(b"").sheet, (fault(Place(1, 1, 0), "no_such_file"),))
    except OSError as error:
        told = fault(Place(1, 1, 0), "not_read", why=error.strerror or type(error).__name__)
        return Reading(None, read_scenario(b"").sheet, (told,))
    return read_scenario(data, surroundings)
