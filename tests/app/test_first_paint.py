"""What start-up must not load: measured by ``make bench ARGS=start``, guarded here."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from workstation.app.language import DEFAULT, compiled
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.people import PeopleFile
from workstation.domain.people import Person
from workstation.domain.values import Role
from workstation.journal.journal import Journal

PROGRAM = """
import os, sys
sys.argv = ["workstation", "--data", sys.argv[1], "--room", "shop"]
from workstation.app.beginning import begin
begin(sys.argv[1:])
from workstation.app import cli

def listen_and_do(arguments, folder):
    from workstation.app.late_modules import LateModule
    from workstation.app.start import AfterPaint
    def painted(self):
        print(" ".join(name for name, one in sorted(sys.modules.items()) if type(one) is not LateModule), flush=True)
        os._exit(0)
    AfterPaint._on_painted = painted
    return do(arguments, folder)

do, cli._do = cli._do, listen_and_do
from workstation.__main__ import main
main()
"""

HEAVY = (
    "sqlalchemy", "sqlmodel", "alembic", "asyncio", "qasync", "ssl", "PySide6.QtNetwork", "platformdirs", "subprocess",
    "tomllib", "gzip", "html", "csv", "workstation.replay.player", "workstation.channels.chat_files",
    "workstation.training", "workstation.views.settings", "workstation.views.search.window",
    "workstation.views.conversation.panel", "workstation.views.chat.history", "workstation.views.composer.composer",
    "workstation.views.customer.panel", "workstation.views.customer.past", "workstation.views.windows.tiles",
    "workstation.app.command_line", "workstation.app.command_lines", "workstation.app.attachments", "socket",
    "argparse", "inspect", "dataclasses",
    "typing_extensions", "hashlib", "traceback", "ipaddress", "bz2", "lzma",
    "workstation.app.subject_desks", "workstation.app.order_desk", "workstation.app.tickets_desk",
    "workstation.app.phrase_desk", "workstation.app.knowledge_desk", "workstation.app.room_recordings",
    "workstation.journal.tickets", "workstation.journal.documents",
    "fsrs", "workstation.app.exercises_door", "workstation.app.exercises_desk",
    "httpx", "keyring", "workstation.app.phrasing",
    "shibokensupport.signature.parser", "shibokensupport.signature.layout",
    "shibokensupport.signature.lib.pyi_generator",
)  # fmt: skip


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules at the first paint of a room that was there before."""
    compiled(DEFAULT)  # in a fresh checkout the first start makes it
    folder = DataFolder(tmp_path_factory.mktemp("data"))
    PeopleFile(folder.people).keep(Person(name="小美", role=Role.CLERK))
    paths = folder.room(RoomKind.SHOP)
    paths.folder.mkdir(parents=True)
    Journal.open(paths.journal, threaded=False, tell=lambda _: None).close()
    command = [sys.executable, "-c", PROGRAM, str(folder.root)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("module", HEAVY)
def test_it_is_not_loaded_at_the_first_paint(module: str, loaded: set[str]) -> None:
    assert module not in loaded


SEEN = ("actions", "inbox", "notices", "theme", "windows")
"""The packages of views of which the first paint shows something."""
SEEN_BESIDE = {
    "workstation.views.conversation.absent", "workstation.views.customer.nobody",
    "workstation.views.customer.words", "workstation.views.sign_in.pin_gate",
}  # fmt: skip
MOST_MODULES = 177
"""Of our own. Each costs some 0.2 ms; who needs more loads something else after the paint (``views/windows/later.py``,
``DeskWindows.complete``, an import within a function), or counts anew and says so in docs/performance.md."""


def test_of_the_views_only_what_the_first_paint_shows_is_loaded(loaded: set[str]) -> None:
    views = {name for name in loaded if name.startswith("workstation.views.") and name.count(".") > 2}
    assert {one for one in views if one.split(".")[2] not in SEEN} - SEEN_BESIDE == set()


def test_a_start_loads_no_more_modules_than_it_did(loaded: set[str]) -> None:
    assert sum(name.startswith("workstation.") for name in loaded) <= MOST_MODULES


def test_the_desk_itself_is(loaded: set[str]) -> None:
    assert "workstation.views.inbox.panel" in loaded
