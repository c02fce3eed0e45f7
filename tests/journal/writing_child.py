"""A program that appends messages and drafts, and names each one that is safe, until somebody kills it."""

from __future__ import annotations

import os
import sys
from concurrent.futures import Future
from pathlib import Path

from workstation.domain.entry import Entry
from workstation.domain.events import DraftKept, MessageReceived, ReplySent
from workstation.domain.values import Buyer, Text
from workstation.journal.journal import Journal


def acknowledge(future: Future[list[Entry]]) -> None:
    """One line a commit, straight to the pipe."""
    os.write(1, b"%d\n" % future.result()[-1].seq)


def main() -> None:
    """Append for ever."""
    journal = Journal.open(Path(sys.argv[1]), threaded=True, tell=lambda _: None)
    os.write(1, b"ready\n")
    number = 0
    while True:
        number += 1
        one = f"c{number % 5}"
        asked = MessageReceived(conversation=one, channel="t", buyer=Buyer(id=one, name=one), body=Text(text="在吗"))
        last = journal.append(asked, at=number, clerk="")
        for event in (
            DraftKept(conversation=one, text="您" * (number % 40)),
            ReplySent(conversation=one, body=asked.body),
        ):
            last.add_done_callback(acknowledge)
            last = journal.append(event, at=number, clerk="小美")
        last.result()
        acknowledge(last)


if __name__ == "__main__":
    main()
