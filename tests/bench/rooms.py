"""The rooms that are measured: made once in the machine's temporary folder, then used again."""

from __future__ import annotations

import json
import sqlite3
import tempfile
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

from tests.bench.make_big import make_big
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.people import PeopleFile
from workstation.app.resources import resource
from workstation.domain.people import Person
from workstation.domain.values import Role
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services.stocking import is_stocked, stock_room
from workstation.training.shop.demo import build

CACHE = Path(tempfile.gettempdir()) / "workstation-bench"
"""Delete it to have the rooms made anew (a minute, 750 MB)."""

SHADOW = "CREATE TABLE '"
"""So begins what SQLite says of the tables that an index of words made for itself."""


LAYOUT = "[shop]\nplace=@Rect(2 2 1280 800)\nmaximised=false\n"
"""The desk was open before: it knows where its window stood, and need not find out what the screen has room for."""


def big() -> DataFolder:
    """1,000,000 messages in 20,000 conversations of which 200 are open, and c0 with 100,000 more."""
    return _room("big", 1_000_000, 20_000, 200, long=100_000)


def small() -> DataFolder:
    """The same 200 open of 20,000 conversations, with a message or two each."""
    return _room("small", 20_200, 20_000, 200)


def demo() -> DataFolder:
    """The small room with the demo shop in it: 133 products, 2,300 orders, 560 customers."""
    folder = _room("demo", 20_200, 20_000, 200)
    with closing(Journal.open(journal(folder), threaded=False, tell=lambda _entries: None)) as room:
        with closing(Reader.open(room.path)) as reader:
            done = reader.with_connection(is_stocked)
        if not done:
            now = time.time()
            stock = build(resource("shop"), datetime.fromtimestamp(now))
            stock_room(room, stock, clerk="小美", now=round(now * 1000), progress=lambda _done, _all: True)
    return folder


def journal(folder: DataFolder) -> Path:
    """The database of the shop in ``folder``."""
    return folder.room(RoomKind.SHOP).journal


def seated(root: Path) -> DataFolder:
    """A data folder where 小美 sits; no daily backup, which would copy the whole room meanwhile."""
    folder = DataFolder(root)
    root.mkdir(parents=True, exist_ok=True)
    if not PeopleFile(folder.people).all():
        PeopleFile(folder.people).keep(Person(name="小美", role=Role.CLERK))
    if not folder.layout.exists():
        folder.layout.write_text(LAYOUT, encoding="utf-8")
    folder.settings.write_text(json.dumps({"backup_daily": False}), encoding="utf-8")
    return folder


def _room(name: str, messages: int, conversations: int, open_: int, long: int = 0) -> DataFolder:
    folder = seated(CACHE / name)
    path = journal(folder)
    if path.exists() and not _brought_to_head(path):
        path.unlink()
    make_big(path, messages, conversations, open_, long=long)
    return folder


def _brought_to_head(path: Path) -> bool:
    """Migrate a room made earlier; what was added to its last step since then is added. False: it has to be made anew.

    Until a version is released its migration is changed in place: the number of the schema tells not enough.
    """
    Journal.open(path, threaded=False, tell=lambda _entries: None).close()
    with tempfile.TemporaryDirectory() as other:
        fresh = Path(other) / "journal.db"
        Journal.open(fresh, threaded=False, tell=lambda _entries: None).close()
        wanted = _schema(fresh)
    there = _schema(path)
    if any(there[name] != sql for name, sql in wanted.items() if name in there):
        return False
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for name in (one for one in wanted if one not in there):
            db.execute(wanted[name])
    return True


def _schema(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as db:
        made = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        return {name: sql for name, sql in db.execute(made) if not sql.startswith(SHADOW)}
