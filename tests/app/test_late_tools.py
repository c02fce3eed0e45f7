"""PySide's signature tools: not executed by a start, there when asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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


LIBRARY = """
import sys
for name in ("logging", "zipfile", "pathlib"):
    sys.modules.pop(name, None)
from workstation.app.late_modules import LateModule
from workstation.app.late_tools import LIBRARY, import_library
there = set(sys.modules)
import_library()
"""


def told_by_library(words: str) -> str:
    """What a fresh process says that imported Python's library as a start does."""
    done = subprocess.run([sys.executable, "-c", LIBRARY + words], capture_output=True, text=True, timeout=60)
    return (done.stdout + done.stderr).strip()


def test_what_explains_mistakes_is_not_executed_by_importing_the_log() -> None:
    assert (
        told_by_library("print(all(type(sys.modules[one]) is LateModule for one in LIBRARY if one not in there))")
        == "True"
    )


def test_a_mistake_is_logged_with_its_way() -> None:
    told = told_by_library("""
import logging
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("a mistake")
""")
    assert "a mistake" in told
    assert "Traceback (most recent call last)" in told
    assert told.endswith("ZeroDivisionError: division by zero")


def test_files_are_copied_and_packed_as_ever(tmp_path: Path) -> None:
    told = told_by_library(f"""
import shutil, zipfile, lzma
with zipfile.ZipFile({str(tmp_path / "packed.zip")!r}, "w", zipfile.ZIP_LZMA) as packed:
    packed.writestr("one", "eins")
shutil.copy({str(tmp_path / "packed.zip")!r}, {str(tmp_path / "copy.zip")!r})
print(zipfile.ZipFile({str(tmp_path / "copy.zip")!r}).read("one").decode(), lzma.decompress(lzma.compress(b"x")))
""")
    assert told == "eins b'x'"
