"""Fit the figures of ``resources/grading/weights.json`` to rated conversations that lie outside the repository.

    python packaging/grading/fit.py ../shared/data/stc3_dev.jsonl

Writes the weights and prints r on the part held out. Of the file only figures are kept: no word of it enters the
weights, whose signs are our own lists of words. A quarter of the conversations, chosen by their ids, is held out.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import msgspec
import numpy as np
from sklearn.linear_model import RidgeCV
from sklearn.preprocessing import StandardScaler

from workstation.domain.values import Side
from workstation.training.grading.dialogue import Said, Spoken
from workstation.training.grading.grader import Grader, Weight, Weights
from workstation.training.grading.signs import read_file, seen_in

FOLDER = Path(__file__).parents[2] / "resources" / "grading"
SPREAD = 22.0
"""Points for one standard deviation of the prediction: nearly all conversations fall within 0 … 100."""


def rated(path: Path) -> list[tuple[Spoken, float, float]]:
    """Conversations with their mean S (satisfied) and A (accomplished), −2 … 2."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [(spoken(row), row["S"], row["A"]) for row in rows]


def spoken(row: dict) -> Spoken:
    """Speakers and words of a row, and nothing else of it."""
    sides = {"customer": Side.CUSTOMER}
    return Spoken(row["id"], tuple(Said(sides.get(one["sender"], Side.CLERK), one["text"]) for one in row["turns"]))


def is_held_out(id: str) -> bool:
    """Whether the conversation is kept apart from the fitting."""
    return hashlib.sha256(id.encode()).digest()[0] < 64


def correlation(grader: Grader, part: list[tuple[Spoken, float, float]]) -> tuple[float, float]:
    """Pearson's r of the score with S and with A."""
    scores = [grader.grade(talk).score for talk, _, _ in part]
    return tuple(float(np.corrcoef(scores, [one[at] for one in part])[0, 1]) for at in (1, 2))


def fitted(part: list[tuple[Spoken, float, float]]) -> Weights:
    """The figures for S and A together."""
    signs = read_file(FOLDER / "signs.toml").sign
    seen = [seen_in(talk, signs) for talk, _, _ in part]
    names = [one.name for one in seen[0]]
    strengths = np.array([[one.strength for one in row] for row in seen])
    wanted = np.array([(satisfied + accomplished) / 2 for _, satisfied, accomplished in part])
    scaler = StandardScaler().fit(strengths)
    model = RidgeCV(np.logspace(0, 4, 17)).fit(scaler.transform(strengths), wanted)
    spread = SPREAD / float(np.std(model.predict(scaler.transform(strengths))))
    points = model.coef_ / scaler.scale_ * spread
    neutral = 50 + float(np.mean(wanted)) * spread
    signs_of = {
        name: Weight(round(float(worth), 4), round(float(usual), 4))
        for name, worth, usual in zip(names, points, scaler.mean_, strict=True)
    }
    return Weights(base=round(neutral, 4), signs=signs_of)


def main() -> None:
    """Fit, write, tell."""
    everything = rated(Path(sys.argv[1]))
    kept = [one for one in everything if is_held_out(one[0].id)]
    weights = fitted([one for one in everything if not is_held_out(one[0].id)])
    (FOLDER / "weights.json").write_bytes(msgspec.json.format(msgspec.json.encode(weights), indent=1) + b"\n")
    s, a = correlation(Grader.load(FOLDER), kept)
    print(f"held out: {len(kept)} of {len(everything)}; r with S {s:.3f}, with A {a:.3f}")


if __name__ == "__main__":
    main()
