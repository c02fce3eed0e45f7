"""kill -9 at any moment keeps everything that was acknowledged."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from workstation.domain.desk import fold
from workstation.journal.reader import Reader
from workstation.journal.verify import verify

ROOT = Path(__file__).parents[2]


def killed_after(room: Path, commits: int) -> int:
    """Let the child write into ``room``, kill it after so many acknowledgements; the last acknowledged seq."""
    command = [sys.executable, str(Path(__file__).with_name("writing_child.py")), str(room)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}) as child:
        assert child.stdout is not None
        told = [child.stdout.readline() for _ in range(commits + 1)]
        child.kill()
        told += child.stdout.readlines()
    safe = [int(line) for line in told if line[:-1].isdigit() and line.endswith(b"\n")]
    return safe[-1]


def test_killed_fifty_times_it_keeps_every_acknowledged_fact(room):
    chosen = random.Random(50)
    for _ in range(50):
        safe = killed_after(room, chosen.randint(1, 60))
        with closing(Reader.open(room)) as reader:
            last = reader.last_seq()
            assert last >= safe
            entries = reader.entries(1, last)
            assert reader.open_desk(10**6) == fold(entries)
    report = verify(room)
    assert report.ok
    assert report.entries == last
