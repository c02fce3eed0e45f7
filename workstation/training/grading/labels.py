"""What signs are called, for those who read a grade."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from workstation.training.grading.signs import read_file

_PLACES = {
    "first": ("开头", "at the beginning"),
    "later": ("后来", "later on"),
    "last": ("最后一句", "in the last message"),
}


def read_labels(path: Path, *, english: bool) -> Mapping[str, str]:
    """By the name of what is seen (``anger.last``, ``turns``): what to call it."""
    file = read_file(path)
    labels = {one.id: one.label_en if english else one.label for one in file.build}
    for sign in file.sign:
        for place, (chinese, foreign) in _PLACES.items():
            said = f"{sign.label_en}, {foreign}" if english else f"{sign.label}（{chinese}）"
            labels[f"{sign.id}.{place}"] = said
    return labels
