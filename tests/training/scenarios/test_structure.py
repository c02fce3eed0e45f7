import time
from pathlib import Path

import pytest

from workstation.domain.faults import MOST
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.structure import Shape
from workstation.training.scenarios.yaml_lines import read_yaml

EXAMPLE = (Path(__file__).resolve().parents[3] / "resources/scenarios/parcel_stuck.yaml").read_text(encoding="utf-8")
SHAPE = Shape(Scenario)


def read(text):
    return SHAPE.read(read_yaml(text))


def test_a_sound_file_becomes_a_scenario():
    reading = read(EXAMPLE)
    assert reading.faults == ()
    assert reading.sound.wants[0].core


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("level: 1", "level: 9", "out_of_range"),
        ("level: 1", "level: 1.5", "whole_number_wanted"),
        ("title: 快递三天没动", "title: 12", "text_wanted"),
        ("title: 快递三天没动", "title: ''", "text_empty"),
        ("title: 快递三天没动", "title: [一, 二]", "list_for_text"),
        ("title: 快递三天没动", "title: " + "长" * 301, "text_too_long"),
        ("flag: blue }", "flag: bleu }", "not_a_choice"),
        ("look: main }", "look: ../main }", "bad_id"),
        ("look: main }", 'look: "main\\n" }', "bad_id"),
        ("traps: []", "traps:", "nothing_there"),
        ('price: "119.00"', "price: 119.00", "text_wanted"),
        ('price: "119.00"', 'price: "119"', "bad_money"),
        ('created: "-6d 21:10"', "created: 昨天", "bad_moment"),
        ('created: "-6d 21:10"', 'created: "-6d 25:10"', "bad_moment"),
        ("skills: [logistics, flags, promise]", "skills: logistics", "list_wanted"),
        ("remark: { flag: blue }", "remark: blue", "fields_wanted"),
        ("core: true", "core: yes", "true_or_false"),
        ("shop:", "shopp:", "field_unknown"),
    ],
)
def test_each_misfit_is_named_where_it_stands(old, new, code):
    assert old in EXAMPLE
    changed = EXAMPLE.replace(old, new, 1)
    (found,) = read(changed).faults
    assert found.code == code
    assert found.line == EXAMPLE[: EXAMPLE.index(old)].count("\n") + 1


def test_a_misspelt_field_is_told_once_and_the_right_word_with_it():
    (found,) = read(EXAMPLE.replace("    met: { facts", "    mett: { facts")).faults
    assert (found.code, found.values["near"]) == ("field_unknown", "met")


def test_missing_fields_are_told_together_where_they_belong():
    text = EXAMPLE.replace("title: 快递三天没动\n", "").replace("stage: after\n", "")
    (found,) = read(text).faults
    assert (found.line, found.code, found.values["names"]) == (1, "field_missing", "title, stage")


def test_all_faults_of_a_file_are_told_at_once_in_order():
    text = EXAMPLE.replace("level: 1", "level: 9").replace("look: main }", "look: M }").replace("traps: []", "traps: 3")
    text = text.replace("minutes: 3", "minutes: 3\nminutes: 4")
    codes = [one.code for one in read(text).faults]
    assert codes == ["out_of_range", "twice", "bad_id", "list_wanted"]


def test_a_list_or_a_word_is_no_scenario():
    assert [one.code for one in read("- a\n").faults] == ["fields_wanted"]
    assert [one.code for one in read("parcel\n").faults] == ["fields_wanted"]


@pytest.mark.parametrize(
    "text",
    ["".join(f"titel{at}: 1\n" for at in range(9_000)), "wants: [" + "{}," * 19_000 + "]"],
    ids=["fields", "wants"],
)
def test_thousands_of_faults_take_no_long_time(text):
    began = time.process_time()
    assert 10 < len(read(text).faults) <= MOST
    assert time.process_time() - began < 10  # a guard against a file that hangs the program, not a measure
