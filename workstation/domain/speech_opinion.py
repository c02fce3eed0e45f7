"""A second opinion on a clerk's words: a linear model of runs of characters, for wordings that no rule foresaw.

It is learnt from the red team and from innocent messages (``packaging/speech/train.py``); pure Python, a few ten
microseconds a sentence. It says what kind of forbidden speech a sentence resembles, not where in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

ZERO = 128
"""What is added to each weight, so that none is negative."""
LONGEST_RUN = 3
"""Characters."""
SHORTEST = 6
"""Chinese characters of a sentence that says enough to be judged: of other scripts it has learnt next to nothing."""
_CHINESE = range(0x4E00, 0xA000)


class OpinionFile(msgspec.Struct, frozen=True):
    """What the training script writes, as MessagePack."""

    codes: tuple[str, ...]
    """The kinds it knows; the first, "", is all that is innocent."""
    runs: str
    """The known runs of characters, a line each."""
    weights: bytes
    """A byte for each run and code, ``ZERO`` more than the weight in steps."""
    steps: tuple[float, ...]
    """How much a step is, for each code."""
    bias: tuple[float, ...]
    """The score of a code before anything is known."""
    least: float
    """By how much a code must lead over innocence to be told."""


class Opinion:
    """The model, ready."""

    def __init__(self, file: OpinionFile) -> None:
        self._file = file
        self._rows = {run: row * len(file.codes) for row, run in enumerate(file.runs.split("\n"))}

    def code(self, text: str) -> str | None:
        """The kind of forbidden speech that a folded sentence resembles clearly enough; None where it does not."""
        if sum(ord(sign) in _CHINESE for sign in text) < SHORTEST:
            return None
        lead, code = self.lead(text)
        return code if lead > self._file.least else None

    def lead(self, text: str) -> tuple[float, str]:
        """The likeliest code and by how much it leads over innocence, below 0 if it does not."""
        file, all_runs = self._file, set(runs(text))
        width = len(file.codes)
        known = [file.weights[row : row + width] for run in all_runs if (row := self._rows.get(run)) is not None]
        sums = [sum(column) - ZERO * len(known) for column in zip(*known, strict=True)] or [0] * width
        scale = max(1, len(all_runs)) ** -0.5
        innocent, *scores = (
            bias + one * step * scale for one, bias, step in zip(sums, file.bias, file.steps, strict=True)
        )
        best = max(range(len(scores)), key=scores.__getitem__)
        return scores[best] - innocent, file.codes[1 + best]


def runs(text: str) -> Iterator[str]:
    """All runs of one to three characters in a folded sentence, its begin and end marked."""
    marked = f"^{text}$"
    for length in range(1, LONGEST_RUN + 1):
        for place in range(len(marked) - length + 1):
            yield marked[place : place + length]


def read_opinion(path: Path) -> Opinion:
    """The model in the file ``path``; ``OSError`` and ``msgspec.DecodeError`` where it is missing or damaged."""
    return Opinion(msgspec.msgpack.decode(path.read_bytes(), type=OpinionFile))
