"""Ctrl+C in the terminal, and the system that shuts down: the desk closes properly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.app.commands.processes import ROOT, WORKSTATION
from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.domain.events import SignedOut
from workstation.domain.people import Person
from workstation.domain.values import Role
from workstation.journal.reader import Reader

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


def wait(child: subprocess.Popen[str], until) -> None:
    limit = time.monotonic() + 40
    while not until():
        assert child.poll() is None, child.communicate()
        assert time.monotonic() < limit
        time.sleep(0.05)  # another process: there is nothing else to wait for


@contextmanager
def desk(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program with its windows, ended at last."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [*WORKSTATION, *arguments], cwd=ROOT, text=True, env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as child:  # fmt: skip
        try:
            yield child
        finally:
            child.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_desk_signs_out_and_closes(tmp_path: Path, number):
    PeopleFile(DataFolder(tmp_path).people).keep(Person(name="小美", role=Role.CLERK))
    with desk("--data", str(tmp_path), "--room", "shop") as child:
        wait(child, lambda: (tmp_path / "shop" / "backups").exists())  # made when the desk has been painted
        child.send_signal(number)
        _, objected = child.communicate(timeout=40)
    assert child.returncode == 0
    assert "Traceback" not in objected
    with closing(Reader.open(tmp_path / "shop" / "journal.db")) as reader:
        last = reader.last_seq()
        assert isinstance(reader.entries(last, last)[0].event, SignedOut)


def test_who_is_asked_for_a_name_may_be_called_off(tmp_path: Path):
    with desk("--data", str(tmp_path)) as child:
        wait(child, lambda: (tmp_path / "reports").exists())
        time.sleep(1.5)  # until the dialog stands
        child.send_signal(signal.SIGTERM)
        _, objected = child.communicate(timeout=40)
    assert "Traceback" not in objected
    assert not (tmp_path / "shop").exists()
