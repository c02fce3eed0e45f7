"""Trains the second opinion on forbidden speech: ``uv run packaging/speech/train.py``.

From the red team (``tests/domain/speech``) and the own-written labelled messages (``packaging/understanding/labelled``)
as innocents. Writes ``resources/speech/opinion.msgpack``; run it again after the red team grew.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from workstation.app.policies import load  # noqa: E402  found by the line above
from workstation.domain.speech_check import PolicyCheck  # noqa: E402
from workstation.domain.speech_folding import fold, spans  # noqa: E402
from workstation.domain.speech_opinion import ZERO, OpinionFile, runs  # noqa: E402
from workstation.domain.speech_policy import SpeechPolicy  # noqa: E402

RED_TEAM = ROOT / "tests" / "domain" / "speech"
LABELLED = ROOT / "packaging" / "understanding" / "labelled"
WEIGHTS = ROOT / "resources" / "speech" / "opinion.msgpack"
OFTEN = 2
"""A run of characters counts that occurs in so many sentences."""
STRENGTH = 10.0
"""Inverse of the regularisation."""
LEAST = -0.45
"""By how much a code must lead over innocence (chosen on sentences that it was not trained on)."""
VIOLATION, NEAR_MISS, INNOCENT = 2.5, 1.5, 1.0
"""How much an example of each sort counts."""

Example = tuple[str, str, float]
"""A folded sentence, its code ("" if innocent) and how much it counts."""


def main() -> int:
    """Train and write."""
    file = trained(list(examples()))
    WEIGHTS.parent.mkdir(exist_ok=True)
    WEIGHTS.write_bytes(msgspec.msgpack.encode(file))
    print(f"{len(file.runs.splitlines())} runs, {WEIGHTS.stat().st_size} bytes")
    return 0


def examples() -> Iterator[Example]:
    """What is learnt from. Labelled messages count as innocent where the rules agree."""
    policy = load("speech", SpeechPolicy)
    alike, check = policy.reads_as(), PolicyCheck(policy)
    for line in _lines(RED_TEAM / "violations.tsv"):
        text, _, code = line.partition("\t")
        yield "".join(fold(text[start:end], alike).text for start, end in spans(text)), code, VIOLATION
    innocents = [(line, NEAR_MISS) for line in _lines(RED_TEAM / "near_misses.txt")]
    innocents += [(line.split("\t")[0], INNOCENT) for file in sorted(LABELLED.glob("*.tsv")) for line in _lines(file)]
    for text, weight in innocents:
        if weight == NEAR_MISS or not check.findings(text):
            yield from ((fold(text[start:end], alike).text, "", weight) for start, end in spans(text) if start < end)


def trained(learnt: Sequence[Example]) -> OpinionFile:
    """The model, its weights in steps of a 127th of the greatest of a code."""
    codes = sorted({code for _, code, _ in learnt})
    sets = [sorted(set(runs(text))) for text, _, _ in learnt]
    counted = Counter(run for one in sets for run in one)
    vocabulary = {run: place for place, run in enumerate(sorted(run for run, n in counted.items() if n >= OFTEN))}
    model = LogisticRegression(C=STRENGTH, max_iter=300).fit(
        _matrix(sets, vocabulary), [code for _, code, _ in learnt], sample_weight=[weight for *_, weight in learnt]
    )
    steps = np.abs(model.coef_).max(axis=1) / 127
    whole = np.round(model.coef_ / steps[:, None]).astype(int) + ZERO
    return OpinionFile(
        codes=tuple(codes), runs="\n".join(vocabulary), weights=whole.T.astype(np.uint8).tobytes(),
        steps=_rounded(steps), bias=_rounded(model.intercept_), least=LEAST,
    )  # fmt: skip


def _matrix(sets: Sequence[Sequence[str]], vocabulary: dict[str, int]) -> csr_matrix:
    places = [[vocabulary[run] for run in one if run in vocabulary] for one in sets]
    values = [max(1, len(one)) ** -0.5 for one, known in zip(sets, places, strict=True) for _ in known]
    ends = np.cumsum([0, *map(len, places)])
    return csr_matrix((values, [place for one in places for place in one], ends), shape=(len(sets), len(vocabulary)))


def _rounded(values: np.ndarray) -> tuple[float, ...]:
    return tuple(round(float(value), 6) for value in values)


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").splitlines() if line]


if __name__ == "__main__":
    sys.exit(main())
