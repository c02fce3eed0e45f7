"""Enums of Qt made quickly are what ``enum`` makes, to the last detail."""

from __future__ import annotations

import subprocess
import sys

import pytest

from workstation.app import quick_enums

DESCRIBE = """
import enum, importlib, sys

if sys.argv[1] == "quick":
    from workstation.app.quick_enums import make_enums_quickly
    make_enums_quickly()
    assert enum.EnumType._create_.__module__ == "workstation.app.quick_enums"

def enums(holder, found):
    for one in list(vars(holder).values()):
        if isinstance(one, enum.EnumType) and one.__module__.startswith("PySide6"):
            found[f"{one.__module__}.{one.__qualname__}"] = one
        elif isinstance(one, type) and one.__module__.startswith("PySide6"):
            enums(one, found)

def asked(what):
    try:
        return repr(what())
    except Exception as error:
        return f"{type(error).__name__} {error}"

found = {}
for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork"):
    module = importlib.import_module(f"PySide6.{name}")
    for each in dir(module):
        getattr(module, each)
    enums(module, found)
for name, one in sorted(found.items()):
    members, owns = list(one.__members__.values()), vars(one)
    data = {key: repr(value) for key, value in owns.items() if not callable(value) and " at 0x" not in repr(value)}
    print(name, one.__mro__, sorted(owns), sorted(data.items()), list(one), len(one), one.__doc__, sorted(dir(one)))
    for key, member in one.__members__.items():
        print(key, repr(vars(member)), str(member), f"{member}", member.name, member.value, sorted(vars(member)))
    print(asked(lambda: one(77777)), asked(lambda: one(3)), asked(lambda: one.no), asked(lambda: one["no"]))
    if members:
        first, last = members[0], members[-1]
        print(asked(lambda: ~first), asked(lambda: first | last), asked(lambda: list(first | last)))
        print(first in one, first == first.value, one(last.value) is last)
        print(asked(lambda: setattr(one, last.name, 1)), asked(lambda: delattr(one, last.name)), sorted(dir(first)))
print(len(found))
"""


def described(how: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", DESCRIBE, how], capture_output=True, text=True, check=True, timeout=100
    )
    return done.stdout.splitlines()


def kept() -> bool:
    """Whether this Python's own way is kept: of another version, or one that makes something else of a probe."""
    return not quick_enums.KNOWN or not quick_enums._agrees()


@pytest.mark.skipif(kept(), reason="this Python's own way is kept")
def test_every_enum_of_qt_is_as_python_makes_it() -> None:
    regular, quick = described("regular"), described("quick")
    assert int(regular[-1]) > 500
    assert quick == regular


def test_a_python_that_makes_something_else_of_them_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_enums.make_enums_regularly()
    monkeypatch.setattr(quick_enums, "_fill", lambda *_: None)
    quick_enums.make_enums_quickly()
    assert quick_enums.EnumType._create_ is quick_enums._REGULAR
