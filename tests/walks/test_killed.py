"""kill -9 in the middle of a word: what was sent is there, and so is what was typed up to half a second before."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from tests.walks.sitting import entries_of, proven, seat
from workstation.domain.desk import fold
from workstation.domain.events import DraftKept, ReplySent
from workstation.domain.values import plain

ROOT = Path(__file__).parents[2]
KILLS = 6
ALLOWED = 500
"""Milliseconds of typing that may be lost."""


def killed_after(folder: Path, seconds: float) -> tuple[int, list[list[str]]]:
    """Let the child type for so long, kill it; when that was (milliseconds), and the lines it said."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.walks.typing_child", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdout is not None
        said = [child.stdout.readline()]
        end = time.monotonic() + seconds
        while time.monotonic() < end and said[-1]:
            said.append(child.stdout.readline())
        child.kill()
        at = time.time_ns() // 1_000_000
        said += child.stdout.readlines()
    whole = [line.decode().rstrip("\n").split(" ", 2) for line in said if line.endswith(b"\n")]
    assert whole[0][0] == "ready"
    return at, whole


def test_killed_again_and_again_it_keeps_what_was_sent_and_all_but_the_last_half_second(tmp_path):
    seat(tmp_path)
    journal = tmp_path / "shop" / "journal.db"
    chosen = random.Random(9)
    for _ in range(KILLS):
        before = entries_of(journal)[-1].seq if journal.exists() else 0
        killed_at, said = killed_after(tmp_path, chosen.uniform(0.2, 1.2))
        entries = proven(journal)
        sent = {str(one.seq): plain(one.event.body) for one in entries if isinstance(one.event, ReplySent)}
        for kind, _, text in said:
            if kind == "sent":
                seq, words = text.split(" ", 1)
                assert sent[seq] == words
        surely = [(int(at), text) for kind, at, text in said if kind == "key" and int(at) <= killed_at - ALLOWED]
        if surely:
            new = [one.event for one in entries if one.seq > before]
            kept = [one.text for one in new if isinstance(one, DraftKept)]
            kept += [plain(one.body) for one in new if isinstance(one, ReplySent)]
            assert any(text.startswith(surely[-1][1]) for text in kept)
        assert fold(entries).get("walk:王小丽") is not None
    assert sent
