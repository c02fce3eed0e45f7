"""Orders: a large export brought in while the windows go on, and finding any of 200,000."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.bench import rooms
from tests.bench.probe import LoopProbe
from tests.bench.room50 import Desk50, wait
from tests.bench.row import Row, median, quantile, timed
from tests.order_samples import many_taobao, table, taobao_headings, write_csv
from workstation.app.order_importing import ReadHere, import_orders, putting
from workstation.app.order_importing_desk import OrderImportDesk
from workstation.app.paths import DataFolder
from workstation.app.resources import resource
from workstation.channels.order_files.profiles import load_profiles
from workstation.domain.orders import Order
from workstation.journal.documents.order_words import words_of
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader

ROWS = 50_000
STORED = 200_000
QUERIES = 2_000
LENGTHS = (1, 2, 3, 4, 6, 18)
"""Characters of what is sought: a surname, a phone's tail, a whole number."""


def rows() -> list[Row]:
    """Import of 50,000 rows with the longest gap of the loop meanwhile; search in 200,000 orders."""
    return [*_import(), *_search()]


def _import() -> list[Row]:
    path = _export(0)
    quiet = LoopProbe()
    quiet.start()
    wait(5_000)
    quiet.stop()
    desk, probe = Desk50(), LoopProbe()
    imports = OrderImportDesk(desk.desk.room, desk.program.folder, desk.program.tasks, desk.desk.window)
    before = _own_orders(desk)
    probe.start()
    imports.dialog.look_at(str(path))
    looked = _until(lambda: imports.dialog.start.isEnabled())
    imports.dialog.start.click()
    took = _until(lambda: imports.dialog.leave.isVisibleTo(imports.dialog))
    probe.stop()
    count = desk.desk.room.reader.orders.count() - before
    imports.dialog.close()
    desk.close()
    assert count == ROWS, count
    long = sum(gap > 16 for gap in probe.gaps)
    return [
        Row(f"import of a {ROWS:,}-row GBK export", took, "s", 20.0,
            note=f"{path.stat().st_size / 1e6:.0f} MB, {len(taobao_headings('2021'))} columns"),
        Row("looking at it first (what is new, changed, doubtful)", looked, "s"),
        Row("longest event-loop gap meanwhile", max(probe.gaps), "ms", 16.0, max(quiet.gaps),
            note=f"{long} gaps over 16 ms; 50 conversations open; floor: an idle loop"),
        Row("event-loop gap meanwhile, p99.9", quantile(probe.gaps, 0.999), "ms", None, quantile(quiet.gaps, 0.999)),
    ]  # fmt: skip


def _own_orders(desk: Desk50) -> int:
    """How many the practice shop has, once it has been stocked."""
    before, count = -1, desk.desk.room.reader.orders.count()
    while count != before:
        wait(3_000)
        before, count = count, desk.desk.room.reader.orders.count()
    return count


def _until(done: Callable[[], bool]) -> float:
    """Let the loop run until then; how long that was, seconds."""
    begun = time.perf_counter()
    while not done():
        wait(50)
    return time.perf_counter() - begun


def _search() -> list[Row]:
    chosen = random.Random(7)
    with closing(Reader.open(rooms.journal(stored()))) as reader:
        some = [order for place, order in enumerate(reader.orders.all()) if place % 97 == 0]
        queries = [part_of(chosen, chosen.choice(some)) for _ in range(QUERIES)]
        reader.orders.search("围", 50)
        find = reader.orders.search
        times = [median([timed(partial(find, words, 50)) for _ in range(3)]) for words in queries]
    return [
        Row(f"order search, {STORED:,} orders, any field, newest 50, p99", quantile(times, 0.99), "ms", 20.0,
            note=f"{QUERIES:,} queries of 1–18 characters"),
        Row("order search, p50", quantile(times, 0.5), "ms"),
        Row("order search, longest", max(times), "ms"),
    ]  # fmt: skip


def part_of(chosen: random.Random, order: Order) -> str:
    """Some neighbouring characters of something on the order, or now and then some that stand nowhere together."""
    text = chosen.choice([part for part in words_of(order, []).split() if part])
    if chosen.random() < 0.1:
        return "".join(chosen.choices(text, k=3))
    length = chosen.choice(LENGTHS)
    begin = chosen.randrange(max(1, len(text) - length + 1))
    return text[begin : begin + length]


def stored() -> DataFolder:
    """A shop with 200,000 orders, made once."""
    folder = rooms.seated(rooms.CACHE / "orders")
    path = rooms.journal(folder)
    if path.exists():
        return folder
    path.parent.mkdir(parents=True, exist_ok=True)
    profiles = load_profiles([resource("order_profiles")])
    with closing(Journal.open(path, threaded=False, tell=lambda _entries: None)) as journal:
        for part in range(STORED // ROWS):
            import_orders(ReadHere(_export(part), profiles), putting(journal, f"{part}.csv", clerk="", now=0))
    return folder


def _export(part: int) -> Path:
    path = Path(tempfile.gettempdir()) / "workstation-bench" / f"orders-{part}.csv"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_csv(path, table(taobao_headings("2021"), many_taobao(ROWS, seed=part + 1, first=part * ROWS)), "gbk")
    return path
