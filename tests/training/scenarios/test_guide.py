"""The guide for authors: its worked example is sound and passes its own tests, and no field is left out."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from workstation.app.paths import DataFolder
from workstation.app.scenario_files import surroundings
from workstation.app.scenario_tests import failed_tests
from workstation.app.trial_kit import read_trial_kit
from workstation.domain.speech import SpeechCode
from workstation.domain.tickets import TicketKind
from workstation.training.scenarios.reading import read_scenario
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.story import CLERKS, PLACEHOLDERS

GUIDE = (Path(__file__).resolve().parents[3] / "docs" / "scenarios.zh.md").read_text(encoding="utf-8")
EXAMPLE = re.search(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)[1]


def test_the_worked_example_is_sound_and_passes_its_own_tests(tmp_path):
    folder = DataFolder(tmp_path)
    kit = read_trial_kit(folder)
    reading = read_scenario(EXAMPLE, surroundings(folder, kit.house.kit.speech))
    assert reading.faults == ()
    assert failed_tests(reading, kit) == ()


def test_every_field_and_choice_is_in_the_guide():
    schema = msgspec.json.schema(Scenario)["$defs"]
    fields = {name for part in schema.values() for name in part.get("properties", ())}
    choices = {str(one) for part in schema.values() for one in part.get("enum", ())} - {"grey", "yellow"}
    words = {*fields, *choices, *CLERKS, *PLACEHOLDERS, *SpeechCode, *TicketKind}
    assert {one for one in words if not re.search(rf"(?<![a-z_]){re.escape(one)}(?![a-z_])", GUIDE)} == set()
