import ast
import re
from pathlib import Path

from workstation.domain.faults import Fault
from workstation.views.scenarios.sentences import SENTENCES, fault_sentence

SOURCE = Path(__file__).resolve().parents[3] / "workstation"
CODE = re.compile(r"\"([a-z]+(?:_[a-z0-9]+)*)\"")

FUTURE = "from __future__ import annotations\n"
MAKERS = ("fault", "stop", "nothing")
"""Functions that are given a code."""


def source(folder):
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((SOURCE / folder).rglob("*.py"))).replace(
        FUTURE, ""
    )


def test_every_code_of_a_fault_has_a_sentence():
    calls = [
        node
        for node in ast.walk(ast.parse(source("training/scenarios") + source("training/lessons")))
        if isinstance(node, ast.Call)
    ]
    makers = [one for one in calls if getattr(one.func, "id", getattr(one.func, "attr", "")).lstrip("_") in MAKERS]
    texts = [[a.value for a in one.args if isinstance(a, ast.Constant) and isinstance(a.value, str)] for one in makers]
    codes = {found[0] for found in texts if found}
    assert len(codes) > 40
    assert codes - set(SENTENCES) == set()


def test_every_sentence_is_of_a_code_that_there_is():
    said = set(CODE.findall(source("training") + source("app")))
    unknown = {code for code in SENTENCES if code not in said and not code.startswith(("unknown_", "bad_"))}
    assert unknown == set()


def test_the_sentence_names_what_was_probably_meant():
    told = fault_sentence(Fault(line=1, column=1, code="field_unknown", values={"field": "mett", "near": "met"}))
    assert told == "There is no field “mett” here. Is “met” meant?"


def test_otherwise_it_names_what_there_is():
    values = {"name": "third", "near": "", "known": "main, second"}
    told = fault_sentence(Fault(line=1, column=1, code="unknown_order", values=values))
    assert told == "There is no order “third” under shop.orders. There is: main, second."


def test_braces_and_line_breaks_in_a_file_do_no_harm():
    values = {"field": "level", "value": "{0.__class__}\n{x}", "range": "1 … 5"}
    told = fault_sentence(Fault(line=1, column=1, code="out_of_range", values=values))
    assert told == "{0.__class__} {x} does not do for level: 1 … 5."
