import ast
import string
from pathlib import Path

import pytest

from workstation.domain.refused import Reason, Refused
from workstation.domain.trouble import Trouble
from workstation.journal import troubles
from workstation.views.notices.sentences import REFUSALS, TROUBLES, crash_sentence, sentence

ROOT = Path(__file__).resolve().parents[3] / "workstation"


def codes() -> dict[str, set[str]]:
    """Every trouble that the source raises by name, with the values that it always gives."""
    found: dict[str, set[str]] = {}
    for path in ROOT.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or getattr(call.func, "id", "") != "Trouble":
                continue
            if call.args and isinstance(call.args[0], ast.Constant):
                given = {keyword.arg for keyword in call.keywords if keyword.arg}
                found.setdefault(call.args[0].value, given).intersection_update(given)
    for code in [*troubles._BY_SQLITE.values(), *troubles._BY_ERRNO.values()]:
        found.setdefault(code, {"path", "folder", "detail"})
    return found


@pytest.mark.parametrize("reason", list(Reason))
def test_every_refusal_has_a_sentence(reason):
    assert sentence(Refused(reason)).endswith(".")


def test_every_trouble_has_a_sentence():
    assert set(codes()) - set(TROUBLES) == set()


@pytest.mark.parametrize("said", [Trouble("disk_full", path="D:/店铺/journal.db"), Trouble("never_heard_of")])
def test_a_sentence_names_the_place_or_the_code(said):
    assert (said.values.get("path") or said.code) in sentence(said)


def test_a_value_that_is_not_given_breaks_nothing():
    assert "…" in sentence(Trouble("writer_busy", path="x"))


def test_braces_in_a_path_are_left_alone():
    assert "{0}.db" in sentence(Trouble("file_locked", path="{0}.db"))


def test_a_crash_names_its_report():
    assert "crash-1.txt" in crash_sentence("crash-1.txt")


def test_all_places_of_the_sentences_can_be_read():
    for text in [*REFUSALS.values(), *TROUBLES.values()]:
        assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(text))
