"""Reads a scenario: the YAML, its fields, its ids, its rules, its own answers; all faults of a file at once."""

from __future__ import annotations

from functools import lru_cache

from workstation.domain.faults import in_order
from workstation.training.scenarios.deeds import deed_faults
from workstation.training.scenarios.model_answers import answer_faults
from workstation.training.scenarios.references import picture_faults, reference_faults
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.story import story_faults
from workstation.training.scenarios.structure import Reading, Shape
from workstation.training.scenarios.surroundings import Surroundings
from workstation.training.scenarios.yaml_lines import read_yaml


def read_scenario(data: bytes | str, surroundings: Surroundings | None = None) -> Reading[Scenario]:
    """The scenario in ``data``, a file's bytes or an editor's text, with whatever is wrong with it. Never raises."""
    around = surroundings or Surroundings()
    reading = scenario_shape().read(read_yaml(data))
    sheet = reading.sheet
    if sheet.value is None:
        return reading
    found = [*picture_faults(sheet, around.pictures), *reading.faults, *reference_faults(sheet)]
    found += [*deed_faults(sheet, around), *story_faults(sheet)]
    if not found and reading.draft is not None:
        found += answer_faults(reading.draft, sheet, around)
    return Reading(reading.draft, sheet, in_order(found))


@lru_cache(maxsize=1)
def scenario_shape() -> Shape[Scenario]:
    """The shape of scenario files."""
    return Shape(Scenario)
