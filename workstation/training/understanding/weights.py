"""The weights of the linear model: a file of less than a megabyte, read into whole numbers that add up quickly.

The weights of a run of characters, one an act, are the bytes of one long number with room between them, so that one
addition adds them for all acts at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from struct import Struct

import msgspec

from workstation.domain.acts import Act

LANE = 4
"""Bytes of room for the sum of an act: enough for 16 million runs."""
ZERO = 128
"""What is added to each weight, so that none is negative."""


class WeightsFile(msgspec.Struct, frozen=True):
    """What the training script writes, as MessagePack."""

    labelled: str
    """SHA-256 of the labelled messages it was trained on."""
    acts: tuple[Act, ...]
    runs: str
    """The known runs of characters, a line each."""
    weights: bytes
    """A byte for each run and act, ``ZERO`` more than the weight in steps."""
    steps: tuple[float, ...]
    """How much a step is, for each act."""
    bias: tuple[float, ...]
    """The score of an act before anything is known. From 0 on an act is rather meant than not."""


class Weights:
    """The model: scores of all acts for the runs of a unit."""

    def __init__(self, file: WeightsFile) -> None:
        self.acts, self.labelled = file.acts, file.labelled
        self._steps, self._bias = file.steps, file.bias
        self._sums = Struct(f"<{len(file.acts)}I")
        width = self._sums.size
        wide = bytearray(LANE * len(file.weights))
        wide[::LANE] = file.weights
        self._packed = {
            run: int.from_bytes(wide[at * width : (at + 1) * width], "little")
            for at, run in enumerate(file.runs.split("\n"))
        }

    def scores(self, runs: Iterable[str]) -> tuple[float, ...]:
        """For each act its score for a unit of these ``runs``; unknown ones count nothing."""
        known = list(filter(None, map(self._packed.get, runs)))  # no run's weights are 0: each has ZERO added
        sums = self._sums.unpack(sum(known).to_bytes(self._sums.size, "little"))
        zero, scale = ZERO * len(known), max(1, len(known)) ** -0.5
        return tuple(
            bias + (one - zero) * step * scale for one, bias, step in zip(sums, self._bias, self._steps, strict=True)
        )

    def knows(self, runs: Iterable[str]) -> float:
        """The share of ``runs`` of two characters that are known: near 0 for what is no clerk's Chinese."""
        pairs = [run for run in runs if len(run) == 2]
        return sum(run in self._packed for run in pairs) / max(1, len(pairs))


def read_weights(path: Path) -> Weights:
    """The weights in the file ``path``; ``OSError`` and ``msgspec.DecodeError`` where it is missing or damaged."""
    return Weights(msgspec.msgpack.decode(path.read_bytes(), type=WeightsFile))
