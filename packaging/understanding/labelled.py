"""The labelled messages: own-written, a line each, text and acts with a tab between.

``¦`` parts a message where one deed ends and another begins, in the text and in the acts alike; a message is read
without it. The guide is in docs/understanding.md.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from workstation.domain.acts import Act

FOLDER = Path(__file__).parent / "labelled"
HELD_OUT = Path(__file__).parent / "held_out.tsv"
PART = " ¦ "


class Part(NamedTuple):
    """A piece of a message and what it does."""

    text: str
    acts: frozenset[Act]


Message = tuple[Part, ...]


def files() -> list[Path]:
    """Those that the model is trained on."""
    return sorted(FOLDER.glob("*.tsv"))


def digest() -> str:
    """SHA-256 of all of them, names and contents, whatever the line ends of the checkout."""
    total = hashlib.sha256()
    for file in files():
        total.update(file.name.encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return total.hexdigest()


def read(path: Path) -> list[Message]:
    """The messages of one file; ``ValueError`` names the line that is wrong."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_message(line, f"{path.name}, line {number}") for number, line in enumerate(lines, 1) if line]


def _message(line: str, place: str) -> Message:
    text, _, acts = line.partition("\t")
    texts, labels = text.split(PART), acts.split(PART)
    if len(texts) != len(labels) or not all(texts) or not all(labels):
        raise ValueError(f"{place}: texts and acts do not go together")
    try:
        return tuple(Part(one, frozenset(map(Act, label.split()))) for one, label in zip(texts, labels, strict=True))
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from error


def text_of(message: Message) -> str:
    """The message as a clerk sends it."""
    return " ".join(part.text for part in message)


def acts_of(message: Message) -> frozenset[Act]:
    """What the whole message does; nothing but other is other."""
    acts = frozenset[Act]().union(*(part.acts for part in message))
    return acts - {Act.OTHER} or acts
