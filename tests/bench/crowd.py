"""200 simulated customers alive at once on the practice desk: lag of the loop, processor, late timers."""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
import time

from tests.bench.probe import LoopProbe
from tests.bench.room50 import Desk50, wait
from tests.bench.row import Row, quantile
from workstation.app.paths import DataFolder
from workstation.app.practice_material import read_material
from workstation.domain.events import MessageReceived
from workstation.domain.practice_events import CustomerLeft
from workstation.services import practice
from workstation.training.crowd.crowd import Crowd
from workstation.training.lessons.casting import cast
from workstation.training.lessons.lesson import Burst, Lesson

ALIVE = 200
WITHIN = 20
"""Seconds in which they come."""
SECONDS = int(os.environ.get("WORKSTATION_BENCH_SECONDS", "40"))
PLAIN_SECONDS = 10
LESSON = Lesson(
    id="crowd", title="200", about="200", level=5, minutes=1,
    bursts=(Burst(minute=0, customers=ALIVE, within=WITHIN),),
)  # fmt: skip


class Watched:
    """Brings a crowd into the practice room and notes how late what it delivers is."""

    def __init__(self, desk: Desk50) -> None:
        self._room = room = desk.desk.room
        material = read_material(DataFolder(room.paths.folder.parent), room.pictures)
        now = room.clock.now()
        arrivals = cast(LESSON, material.stories(), material.extras, seed="1", begun_at=now)
        self.late: list[int] = []
        self.left = 0
        crowd = Crowd(str(now), arrivals, "1", now, material.house.kit, self._deliver, room.confirm, self._record)
        room.channels.add(crowd)
        room.channels.set_running(True)

    def _deliver(self, event: MessageReceived, at: int) -> None:
        self.late.append(self._room.clock.now() - at)
        self._room.deliver(event, at)

    def _record(self, event, at: int) -> None:
        self.left += isinstance(event, CustomerLeft)
        practice.record(self._room.journal, event, clerk=self._room.feed.desk.clerk, now=at)


def rows() -> list[Row]:
    """All figures; the loop is watched from when everybody has come."""
    desk = Desk50()
    desk.desk.room.channels.set_running(False)
    watched = Watched(desk)
    wait((WITHIN + 5) * 1000)
    watched.late.clear()
    probe = LoopProbe()
    begun, worked = time.perf_counter(), time.process_time()
    probe.start()
    wait(SECONDS * 1000)
    probe.stop()
    spent = (time.process_time() - worked) / (time.perf_counter() - begun)
    alive, messages = ALIVE - watched.left, len(watched.late)
    desk.close()
    plain = plainly(max(messages, 100))
    note = f"{alive} of {ALIVE} still there after {SECONDS} s, {messages} messages"
    return [
        Row(f"crowd: {ALIVE} customers alive, lag of the loop, p99", quantile(probe.gaps, 0.99), "ms", 10.0, note=note),
        Row("crowd: longest gap", max(probe.gaps), "ms"),
        Row("crowd: processor, of one core", spent * 100, "%", 30.0, note="the probe's own timer of 1 ms is in it"),
        Row("crowd: messages late, p99, against plain asyncio", quantile(watched.late, 0.99), "ms", 2.0,
            quantile(plain, 0.99), target_is_ratio=True),
    ]  # fmt: skip


def plainly(count: int) -> list[float]:
    """``plain_timers`` in a process of its own: this one has Qt's loop."""
    timers = f"asyncio.run(plain_timers({count}, {PLAIN_SECONDS}))"
    code = f"import asyncio, json; from tests.bench.crowd import plain_timers; print(json.dumps({timers}))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    found: list[float] = json.loads(done.stdout)
    return found


async def plain_timers(count: int, seconds: float) -> list[float]:
    """Milliseconds by which asyncio's own timers are late, ``count`` of them spread over ``seconds``."""
    loop = asyncio.get_running_loop()
    chance, late = random.Random(1), []

    def due(moment: float) -> None:
        late.append((loop.time() - moment) * 1000)

    for _ in range(count):
        moment = loop.time() + chance.uniform(0, seconds)
        loop.call_at(moment, due, moment)
    await asyncio.sleep(seconds + 0.1)
    return late
