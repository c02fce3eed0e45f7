"""Trains the model that understands clerks, on the own-written messages: ``uv run packaging/understanding/train.py``.

Writes ``resources/understanding/weights.msgpack``. The same messages give the same bytes on the same machine.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from labelled import Message, Part, acts_of, digest, files, read  # noqa: E402  found by the line above

from workstation.domain.acts import Act  # noqa: E402
from workstation.training.understanding.units import runs, units  # noqa: E402
from workstation.training.understanding.weights import ZERO, WeightsFile  # noqa: E402

WEIGHTS = ROOT / "resources" / "understanding" / "weights.msgpack"
ACTS = tuple(Act)
OFTEN = 2
"""A run of characters counts that occurs in so many parts."""
STRENGTH = 8.0
"""Inverse of the regularisation."""
FOLDS = 5
TRIED = [step / 10 for step in range(-16, 5)]
USUAL = -0.8
"""The threshold where too little is labelled to find one."""
FEW = 60


def main() -> int:
    """Train, choose thresholds on folds, write."""
    messages = [message for file in files() for message in read(file)]
    thresholds = chosen_thresholds(messages)
    file = trained(messages, thresholds)
    WEIGHTS.parent.mkdir(exist_ok=True)
    WEIGHTS.write_bytes(msgspec.msgpack.encode(file))
    print(f"{len(messages)} messages, {file.runs.count(chr(10)) + 1} runs, {WEIGHTS.stat().st_size} bytes")
    print("thresholds:", ", ".join(f"{act} {value:+.1f}" for act, value in zip(ACTS, thresholds, strict=True)))
    return 0


def examples(messages: Sequence[Message]) -> Iterator[Part]:
    """What is learnt from: each part, neighbours without anything between, and whole messages with commas."""
    for message in messages:
        yield from message
        for one, other in pairwise(message):
            yield Part(one.text + other.text, acts_of((one, other)))
        if len(message) > 1:
            yield Part("，".join(part.text.rstrip("，,") for part in message), acts_of(message))


def trained(messages: Sequence[Message], thresholds: Sequence[float]) -> WeightsFile:
    """The model of ``messages``, its weights in steps of a 127th of the greatest of an act."""
    vocabulary, coefficients, bias = _fitted(messages)
    steps = np.abs(coefficients).max(axis=1) / 127
    whole = np.round(coefficients / steps[:, None]).astype(int) + ZERO
    kept = np.flatnonzero((whole != ZERO).any(axis=0))
    known = np.array(vocabulary)[kept]
    return WeightsFile(
        labelled=digest(), acts=ACTS, runs="\n".join(known), weights=whole[:, kept].T.astype(np.uint8).tobytes(),
        steps=_rounded(steps), bias=_rounded(bias), thresholds=tuple(thresholds),
    )  # fmt: skip


def _rounded(values: np.ndarray) -> tuple[float, ...]:
    return tuple(round(float(value), 6) for value in values)


def _fitted(messages: Sequence[Message]) -> tuple[list[str], np.ndarray, np.ndarray]:
    parts = list(examples(messages))
    read_parts = [_runs(part.text) for part in parts]
    counted = Counter(run for one in read_parts for run in one)
    vocabulary = sorted(run for run, times in counted.items() if times >= OFTEN)
    table = _table(read_parts, vocabulary)
    models = [
        LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=2000, random_state=0).fit(
            table, [act in part.acts for part in parts]
        )
        for act in ACTS
    ]
    return vocabulary, np.array([one.coef_[0] for one in models]), np.array([one.intercept_[0] for one in models])


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


def chosen_thresholds(messages: Sequence[Message]) -> list[float]:
    """For each act the threshold with the best F1 on the folds, each judged by a model of the others."""
    scored: list[tuple[frozenset[Act], np.ndarray]] = []
    for fold in range(FOLDS):
        rest = [one for at, one in enumerate(messages) if at % FOLDS != fold]
        judged = [part for at, one in enumerate(messages) if at % FOLDS == fold for part in one]
        vocabulary, coefficients, bias = _fitted(rest)
        scores = _table([_runs(part.text) for part in judged], vocabulary) @ coefficients.T + bias
        scored += zip((part.acts for part in judged), scores, strict=True)
    return [_best_threshold(act, at, scored) for at, act in enumerate(ACTS)]


def _best_threshold(act: Act, at: int, scored: Sequence[tuple[frozenset[Act], np.ndarray]]) -> float:
    gold = np.array([act in acts for acts, _ in scored])
    scores = np.array([one[at] for _, one in scored])
    if gold.sum() < FEW:
        return USUAL
    return max(TRIED, key=lambda tried: (_f1(gold, scores >= tried), -abs(tried - USUAL)))


def _f1(gold: np.ndarray, found: np.ndarray) -> float:
    return float(2 * (gold & found).sum() / max(1, gold.sum() + found.sum()))


if __name__ == "__main__":
    raise SystemExit(main())
