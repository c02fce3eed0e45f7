"""PySide's signature tools: not executed by a start, there when asked for."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

START = """
import sys
finders = sys.meta_path
before = list(finders)
from workstation.app.late_modules import LateModule
from workstation.app.late_tools import LATE, signature_tools_later
with signature_tools_later():
    import PySide6.QtCore
import PySide6.QtWidgets
from PySide6.QtCore import QObject, QPoint
assert sys.meta_path is finders and finders == before, finders
"""


def run(words: str, **environment: str) -> str:
    """What a fresh process says; ``PYSIDE6_OPTION_PYTHON_ENUM=1`` is PySide's own way."""
    done = subprocess.run(
        [sys.executable, "-c", START + words], capture_output=True, text=True, timeout=60,
        env={**os.environ, **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_none_is_executed_by_importing_pyside() -> None:
    assert run("print(all(type(sys.modules[name]) is LateModule for name in LATE))") == "True"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("QPoint('a')", "PySide6.QtCore.QPoint.__init__"),
        ("QObject().setObjectName(1, 2)", "setObjectName"),
        ("QPoint(1, 2).nothing", "nothing"),
        ("QObject(nothing=1)", "nothing"),
    ],
)
def test_a_wrong_call_is_explained_as_ever(words: str, said: str) -> None:
    asked = f"""
def told():
    try:
        {words}
    except Exception as error:
        return type(error).__name__ + " " + str(error)
print(told())
"""
    told = run(asked)
    assert said in told
    assert told == run(asked, PYSIDE6_OPTION_PYTHON_ENUM="1")  # the plain way


def test_signatures_can_be_asked_for() -> None:
    asked = "from PySide6.support.signature import get_signature; print(get_signature(QPoint.setX))"
    assert run(asked) == run(asked, PYSIDE6_OPTION_PYTHON_ENUM="1") == "(self, x: int, /) -> None"


def test_a_tool_that_was_executed_is_an_ordinary_module() -> None:
    asked = """
from PySide6.support.signature.lib import pyi_generator as tool
tool.indent
print(type(tool).__name__, tool.__spec__.name, tool.__file__, tool.__package__, tool.__loader__ is tool.__spec__.loader)
print(sorted(vars(tool)))
"""
    assert run(asked) == run(asked, PYSIDE6_OPTION_PYTHON_ENUM="1")
