"""Trains the model that understands clerks, on the own-written messages: ``uv run packaging/understanding/train.py``.

Writes ``resources/understanding/weights.msgpack``. The same messages give the same bytes on the same machine.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import msgspec
import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from labelled import Message, Part, acts_of, digest, files, read  # noqa: E402  found by the line above
from variations import varied  # noqa: E402

from workstation.domain.acts import Act  # noqa: E402
from workstation.training.understanding.units import runs, units  # noqa: E402
from workstation.training.understanding.weights import ZERO, WeightsFile  # noqa: E402

WEIGHTS = ROOT / "resources" / "understanding" / "weights.msgpack"
ACTS = tuple(Act)
OFTEN = 3
"""A run of characters counts that occurs in so many parts."""
STRENGTH = 12.0
"""Inverse of the regularisation."""
SEED = 1


def main() -> int:
    """Train and write."""
    messages = [message for file in files() for message in read(file)]
    file = trained(messages)
    WEIGHTS.parent.mkdir(exist_ok=True)
    WEIGHTS.write_bytes(msgspec.msgpack.encode(file))
    print(f"{len(messages)} messages, {file.runs.count(chr(10)) + 1} runs, {WEIGHTS.stat().st_size} bytes")
    return 0


def examples(messages: Sequence[Message]) -> Iterator[Part]:
    """What is learnt from: each part, its variations, neighbours with nothing between, whole messages with commas."""
    chance = Random(SEED)
    for message in messages:
        for part in message:
            yield part
            yield from varied(part, chance)
        for pair in pairwise(message):
            yield Part("".join(part.text for part in pair), acts_of(pair))
        if len(message) > 1:
            yield Part("，".join(part.text.rstrip("，,") for part in message), acts_of(message))


def trained(messages: Sequence[Message]) -> WeightsFile:
    """The model of ``messages``, its weights in steps of a 127th of the greatest of an act."""
    vocabulary, coefficients, bias = _fitted(list(examples(messages)))
    steps = np.abs(coefficients).max(axis=1) / 127
    whole = np.round(coefficients / steps[:, None]).astype(int) + ZERO
    return WeightsFile(
        labelled=digest(), acts=ACTS, runs="\n".join(vocabulary), weights=whole.T.astype(np.uint8).tobytes(),
        steps=_rounded(steps), bias=_rounded(bias),
    )  # fmt: skip


def _rounded(values: np.ndarray) -> tuple[float, ...]:
    return tuple(round(float(value), 6) for value in values)


def _fitted(parts: Sequence[Part]) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Runs, weights an act and run, bias an act; a run that stands in many parts weighs less (idf)."""
    read_parts = [_runs(part.text) for part in parts]
    counted = Counter(run for one in read_parts for run in one)
    vocabulary = sorted(run for run, times in counted.items() if times >= OFTEN)
    rarity = np.log(len(parts) / np.array([counted[run] for run in vocabulary])) / 4
    table = _table(read_parts, vocabulary) @ diags(rarity)
    models = [
        LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=2000, random_state=0).fit(
            table, [act in part.acts for part in parts]
        )
        for act in ACTS
    ]
    weights = np.array([one.coef_[0] * rarity for one in models])
    return vocabulary, weights, np.array([one.intercept_[0] for one in models])


def _runs(text: str) -> frozenset[str]:
    return runs("".join(unit.read for unit in units(text)))


def _table(parts: Sequence[frozenset[str]], vocabulary: Sequence[str]) -> csr_matrix:
    column = {run: at for at, run in enumerate(vocabulary)}
    rows, columns, values = [], [], []
    for row, one in enumerate(parts):
        known = sorted(column[run] for run in one if run in column)
        rows += [row] * len(known)
        columns += known
        values += [max(1, len(known)) ** -0.5] * len(known)
    return csr_matrix((values, (rows, columns)), shape=(len(parts), len(vocabulary)))


if __name__ == "__main__":
    raise SystemExit(main())
