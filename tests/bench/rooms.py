"""The rooms that are measured: made once in the machine's temporary folder, then used again."""

from __future__ import annotations

import json
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
    folder.settings.write_text(json.dumps({"backup_daily": False}), encoding="utf-8")
    return folder


def _room(name: str, messages: int, conversations: int, open_: int, long: int = 0) -> DataFolder:
    folder = seated(CACHE / name)
    make_big(journal(folder), messages, conversations, open_, long=long)
    return folder
