"""``workstation practice``: simulated customers without a window, answered by a scripted clerk."""

from __future__ import annotations

import argparse
from functools import partial

from workstation.app.clock import MachineClock
from workstation.app.headless import HeadlessSession, beginning
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.resources import resource
from workstation.app.words import translate
from workstation.domain.channel import Confirm, Deliver
from workstation.training.cast import load_cast
from workstation.training.population import Population

MINUTE = 60_000


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Play ``--minutes`` in the practice room, by default those that end now, and say what happened."""
    room = folder.room(RoomKind.PRACTICE)
    length = arguments.minutes * MINUTE
    starts_at = beginning(room.journal, arguments.start, MachineClock().now() - length)
    room.folder.mkdir(parents=True, exist_ok=True)
    session = HeadlessSession(
        room.journal, starts_at, partial(simulated, arguments.seed),
        clerk=translate("CommandLine", "Scripted clerk"), after=arguments.after,
    )  # fmt: skip
    try:
        session.run(length)
    finally:
        session.close()
    told = translate("CommandLine", "{minutes} minutes, {replies} replies, {entries} facts in {path}")
    print(
        told.format(
            minutes=arguments.minutes, replies=session.answers.replies, entries=session.entries, path=room.journal
        )
    )
    return 0


def simulated(seed: int, starts_at: int, deliver: Deliver, confirm: Confirm) -> Population:
    """The eight simulated customers."""
    return Population(load_cast(resource("customers")).customers, seed, starts_at, deliver, confirm)
