"""The worked example of docs/drill.md is what it says it is: a clerk that somebody else brings."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.training.lessons.world import scenarios
from tests.training.lessons.world_house import house, planned
from workstation.app.drill import rehearsed
from workstation.domain import events as ev
from workstation.domain.order_desk_events import OrdersShown
from workstation.domain.trouble import Trouble
from workstation.training.lessons.arriving import coming
from workstation.training.lessons.clerks import CLERKS, clerk_named
from workstation.training.lessons.reading import read_lesson

DOCUMENT = Path(__file__).parents[2] / "docs" / "drill.md"


@pytest.fixture
def mine(tmp_path, monkeypatch):
    """The example as a module on the path."""
    (example,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    assert 25 <= len(example.splitlines()) <= 35
    (tmp_path / "mine_of_drill.py").write_text(example, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "mine_of_drill:Looker"
    sys.modules.pop("mine_of_drill", None)


def test_the_example_looks_orders_up_and_answers_ten_seconds_after_a_message(mine):
    entries = rehearsed(house(), planned("two_at_once"), clerk_named(mine))
    first = next(one for one in entries if isinstance(one.event, ev.MessageReceived))
    reply = next(one for one in entries if isinstance(one.event, ev.ReplySent))
    assert reply.conversation == first.conversation
    assert reply.at == first.at + 10_000
    assert any(isinstance(one.event, OrdersShown) for one in entries)


def test_the_clerks_of_the_document_are_those_that_there_are():
    described = re.findall(r"^\| `(\w+)` \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert described == list(CLERKS)


@pytest.mark.parametrize("name", ["nobody", "no_such_module:Clerk", "json:Clerk", ":", "json:"])
def test_a_clerk_that_is_not_there_is_a_trouble_that_names_the_others(name):
    with pytest.raises(Trouble) as told:
        clerk_named(name)
    assert told.value.code == "clerk_unknown"
    assert "ideal" in told.value.values["known"]


def test_the_lesson_of_the_document_is_sound():
    (example,) = re.findall(r"```yaml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    reading = read_lesson(example, scenarios())
    assert reading.faults == ()
    assert coming(reading.sound, scenarios(), "7")
