"""Start and memory: the real program in processes of its own, taking turns with a bare PySide6 window."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import rooms
from tests.bench.row import Row, median

ROUNDS = 9
SETTLED = 3.0
"""Seconds after which memory is read."""

Told = dict[str, float]


def rows() -> list[Row]:
    """Start with 200 open conversations out of 20,000 and 1,000,000 messages; memory; a room that is not there yet."""
    big, small, demo = str(rooms.big().root), str(rooms.small().root), str(rooms.demo().root)
    for root in (big, small, demo):
        child("desk", root, "--room", "shop")  # the file into the page cache
    bare, ours, shops = [], [], []
    for _ in range(ROUNDS):
        bare.append(child("bare", big)["painted"] * 1000)
        ours.append(child("desk", big, "--room", "shop")["painted"] * 1000)
        shops.append(child("desk", demo, "--room", "shop")["painted"] * 1000)
    empty = [child("bare", big, settle=SETTLED) for _ in range(3)]
    full = [child("desk", big, "--room", "shop", settle=SETTLED) for _ in range(3)]
    few = [child("desk", small, "--room", "shop", settle=SETTLED) for _ in range(3)]
    grown = _middle(full, "rss") - _middle(few, "rss")
    return [
        Row("start to the painted desk, 200 open of 20,000", median(ours), "ms", 1.6, median(bare),
            target_is_ratio=True, note=f"median of {ROUNDS}; peer: bare PySide6 window"),
        Row("start with the demo shop, 200 open of 20,000", median(shops), "ms", 1.6, median(bare),
            target_is_ratio=True, note=f"median of {ROUNDS}; peer: bare PySide6 window"),
        Row("memory after start (resident)", _middle(full, "rss"), "MB", 2.0, _middle(empty, "rss"),
            target_is_ratio=True, note=f"{SETTLED:g} s after the paint"),
        Row("memory after start (its own alone)", _middle(full, "own"), "MB", None, _middle(empty, "own")),
        Row("memory: growth with 1,000,000 messages in the file", grown, "MB", 10.0,
            note="against the same desk over 20,200 messages"),
        Row("start into a fresh room (makes the database)", median(_fresh()), "ms", None, median(bare),
            note="once in a room's life: Alembic"),
    ]  # fmt: skip


def child(*words: str, settle: float = 0.0) -> Told:
    """What one process told."""
    kind, *rest = words
    command = [sys.executable, "-m", "tests.bench.start_child", kind, str(time.monotonic()), str(settle), *rest]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    told: Told = json.loads(done.stdout.splitlines()[-1])
    return told


def _fresh() -> list[float]:
    times = []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            root = rooms.seated(Path(folder)).root
            times.append(child("desk", str(root), "--room", "shop")["painted"] * 1000)
    return times


def _middle(told: list[Told], what: str) -> float:
    return median([one[what] for one in told])
