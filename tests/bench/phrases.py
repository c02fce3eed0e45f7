"""Finding a phrase among 40,000 while one types, against ``fzf --filter --exact`` on the same phrases."""

from __future__ import annotations

import random
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.bench.many_phrases import MANY, phrases
from tests.bench.row import Row, median, quantile, timed
from workstation.domain.phrase_search import MOST_RECENT, PhraseIndex
from workstation.domain.phrases import Phrase

KEYS = 400
"""What is typed: each is typed key by key, so there are some 1,800 searches."""
SHOWN = 50
"""Results asked for."""
ROUNDS = 12
"""Searches by fzf: it takes a tenth of a second each."""
ALONE = tuple("abcdefghijklmnopqrstuvwxyz") + tuple("退换亲的货")


def rows() -> list[Row]:
    """p99 and p50 of a search, each measured three times and the middle counted; the same keys through fzf."""
    all_of_them = phrases()
    making = timed(lambda: PhraseIndex(all_of_them, {}))
    index = PhraseIndex(all_of_them, {})
    typed = [*ALONE, *(word[:end] for word in words(all_of_them) for end in range(1, len(word) + 1))]
    first = [timed(lambda: search(index, keys)) for keys in typed]  # noqa: B023
    times = [median([timed(lambda: search(index, keys)) for _ in range(3)]) for keys in typed]  # noqa: B023
    changed = used_then_searched(index, all_of_them, typed)
    fuzzy = finder(all_of_them, random.Random(5).sample(typed, ROUNDS))
    ours, note = median(times), f"{len(typed):,} searches of 1–8 keys, {SHOWN} results"
    return [
        Row(f"phrase search, {MANY:,} phrases, p99", quantile(times, 0.99), "ms", 4.0, note=note),
        Row("phrase search, p99 the first time a key is typed", quantile(first, 0.99), "ms", 8.0),
        Row("phrase search, longest", max(times), "ms"),
        Row("phrase search after each use, p99", quantile(changed, 0.99), "ms", 8.0),
        Row("phrase search, p50; fzf --filter --exact, p50", ours, "ms", 1 / 20, fuzzy, target_is_ratio=True,
            note=f"fzf takes {fuzzy / ours:,.0f}× as long" if fuzzy else "fzf is not installed"),
        Row("phrase index made", making, "ms", note="on a thread, after the first paint"),
    ]  # fmt: skip


def words(made: list[Phrase], seed: int = 3) -> list[str]:
    """What people type: codes, pieces of titles and texts, pinyin and initials of titles, up to eight keys."""
    drawn = random.Random(seed)
    found = []
    for one in drawn.sample(made, KEYS):
        spoken = [part.split("/")[0] for part in one.sound.split() if part != ","]
        begin = drawn.randrange(max(1, len(one.text) - 8))
        options = (one.code, one.title or one.text, one.text[begin:], "".join(spoken), "".join(x[0] for x in spoken))
        found.append(drawn.choice(options)[: drawn.randint(1, 8)])
    return found


def search(index: PhraseIndex, keys: str) -> object:
    """A search as the desk does it."""
    return index.search(keys, SHOWN, _any)


def used_then_searched(index: PhraseIndex, made: list[Phrase], typed: list[str]) -> list[float]:
    """Milliseconds of searches each after another phrase was used, as far as the index is not stale."""
    times = []
    for one, keys in zip(made, typed[-MOST_RECENT:], strict=False):
        index.use(one.id, 1)
        times.append(timed(lambda: search(index, keys)))  # noqa: B023
    return times


def finder(made: list[Phrase], typed: list[str]) -> float | None:
    """Milliseconds of ``fzf --filter --exact``, the middle; None where it is not installed."""
    program = shutil.which("fzf")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "phrases.txt"
        lines = (f"{one.code}\t{one.title}\t{one.text}\t{one.sound}" for one in made)
        path.write_text("\n".join(line.replace("\n", " ") for line in lines), encoding="utf-8")
        return median([timed(lambda: _filtered(program, path, keys)) for keys in typed])  # noqa: B023


def _filtered(program: str, path: Path, keys: str) -> None:
    with path.open("rb") as lines:
        subprocess.run([program, "--exact", f"--filter={keys}"], stdin=lines, stdout=subprocess.DEVNULL, check=False)


def _any(_phrase: Phrase) -> bool:
    return True
