"""Jumping in a recording of three hours: 15 customers at a time, drafts as typed, on the real replay window."""

from __future__ import annotations

import random
from time import perf_counter

from PySide6.QtWidgets import QApplication

from tests.bench.make_big import NOW, big_story
from tests.bench.row import Row, quantile, timed
from tests.bench.windows import Paints
from workstation.app.program import Program
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent, DraftKept, FocusChanged, ReplySent
from workstation.domain.values import Text
from workstation.replay.recording import Recording

HOURS = 3
MESSAGES = 6_000
JUMPS = 200
PIECE = 4
"""Letters between two kept drafts."""


def recording() -> Recording:
    """Three hours with drafts and focus before each reply, evenly spread."""
    events: list[AnyEvent] = []
    numbers: dict[int, int] = {}
    for entry in big_story(MESSAGES, 500, 40):
        event = entry.event
        if isinstance(event, ReplySent) and isinstance(event.body, Text):
            events.append(FocusChanged(conversation=event.conversation))
            words = event.body.text
            events += [
                DraftKept(conversation=event.conversation, text=words[:end]) for end in range(PIECE, len(words), PIECE)
            ]
        if (message := getattr(event, "message", None)) is not None:
            event = type(event)(conversation=event.conversation, message=numbers[message])  # type: ignore[call-arg, union-attr]
        events.append(event)
        numbers[entry.seq] = len(events)
    span = HOURS * 3_600_000
    begin = NOW - span
    entries = tuple(
        Entry(seq=seq, at=begin + seq * span // (len(events) + 1), clerk="小美", event=event)
        for seq, event in enumerate(events, 1)
    )
    return Recording(starts_at=begin, ends_at=NOW, practice=True, entries=entries)


def rows() -> list[Row]:
    """p95 of the jumps until every window is painted, against folding the whole recording once."""
    from tests.bench.room50 import Desk50

    host = Desk50()
    program: Program = host.program
    watched = recording()
    desk = program.watch(watched)
    desk.window.show()
    QApplication.processEvents()
    chosen = random.Random(3)
    history = desk.windows.panel.history
    paints, times = Paints(history.viewport()), []
    for _ in range(JUMPS):
        moment = chosen.randrange(watched.starts_at, watched.ends_at)
        seen, begun = paints.count, perf_counter()
        desk.replay.jump(moment)
        while paints.count == seen and perf_counter() - begun < 0.5:
            QApplication.processEvents()
        QApplication.processEvents()
        times.append((perf_counter() - begun) * 1000)
    fold = timed(lambda: desk.replay.player.jump(watched.ends_at))
    desk.window.close()
    host.close()
    return [
        Row("jump anywhere in a 3-hour recording, p95", quantile(times, 0.95), "ms", 100.0,
            note=f"{JUMPS} jumps over {len(watched.entries):,} entries, until painted"),
        Row("jump, p50", quantile(times, 0.5), "ms"),
        Row("jump, longest", max(times), "ms"),
        Row("jump to the end, the player alone", fold, "ms"),
    ]  # fmt: skip
