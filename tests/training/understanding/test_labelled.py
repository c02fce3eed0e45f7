"""The labelled messages, the weights made of them, and the figures told of them belong together."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

import pytest

from workstation.app.resources import resource
from workstation.domain.acts import Act
from workstation.training.understanding.weights import read_weights

ROOT = Path(__file__).resolve().parents[3]
FLOOR = 0.85
"""Micro F1 on the own messages kept apart."""


@pytest.fixture(scope="module")
def packaging():
    """The modules of ``packaging/understanding`` by name."""
    sys.path.insert(0, str(ROOT / "packaging" / "understanding"))
    try:
        yield lambda name: importlib.import_module(name)
    finally:
        sys.path.pop(0)


@pytest.fixture(scope="module")
def labelled(packaging):
    return packaging("labelled")


@pytest.fixture(scope="module")
def messages(labelled):
    return [message for file in labelled.files() for message in labelled.read(file)]


def test_the_weights_are_of_the_labelled_messages_that_are_there(labelled):
    current = "uv run packaging/understanding/train.py"
    assert read_weights(resource("understanding") / "weights.msgpack").labelled == labelled.digest(), current


def test_there_are_messages_of_each_act_and_enough_of_all(labelled, messages):
    assert len(messages) >= 3_000
    for act in Act:
        assert sum(act in labelled.acts_of(message) for message in messages) >= 100, act


def test_none_is_there_twice_and_none_kept_apart_is_learnt_from(labelled, messages):
    texts = [labelled.text_of(message) for message in messages]
    assert len(set(texts)) == len(texts)
    assert not {labelled.text_of(message) for message in labelled.read(labelled.HELD_OUT)} & set(texts)


@pytest.mark.parametrize("line", ["没有制表符", "您好 ¦ 在的\tgreet", "您好\tgreat", "\tgreet", "您好\t"])
def test_a_line_that_is_wrong_is_named(labelled, tmp_path, line):
    path = tmp_path / "wrong.tsv"
    path.write_text(f"您好\tgreet\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"wrong\.tsv, line 2"):
        labelled.read(path)


def test_the_own_messages_kept_apart_are_understood_and_the_document_says_how_well(packaging):
    measure = packaging("measure")
    judged = measure.judge(measure.messages_of(measure.HELD_OUT))
    assert measure.figure(judged).f1 >= FLOOR
    said = re.findall(
        r"<!-- own -->\n\n(.*?)\n\n<!-- /own -->", (ROOT / "docs/understanding.md").read_text("utf-8"), re.S
    )
    assert said == [measure.table(judged)], "uv run packaging/understanding/report.py own"
