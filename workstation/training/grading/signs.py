"""The signs that can be seen in a conversation: groups of words, and how the talk is built."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from workstation.domain.values import Side
from workstation.training.grading.dialogue import Spoken

_FULL = str.maketrans({"?": "？", "!": "！"})


class Sign(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words of one meaning, looked for in what one side says."""

    id: str
    side: Side
    label: str
    label_en: str
    words: tuple[str, ...]


class Seen(NamedTuple):
    """How strongly a sign is there, and in which turns (places from 0)."""

    name: str
    """``sign.place``: ``anger.last``; or a measure of the talk's build: ``turns``."""
    strength: float
    turns: tuple[int, ...]


class Build(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a measure of the talk's build is called."""

    id: str
    label: str
    label_en: str


class SignFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``signs.toml`` as it stands."""

    sign: tuple[Sign, ...]
    build: tuple[Build, ...]


def read_file(path: Path) -> SignFile:
    """The TOML file. ``OSError``, ``ValueError`` if it cannot be read."""
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), SignFile)


def seen_in(talk: Spoken, signs: Sequence[Sign]) -> list[Seen]:
    """Everything that is looked for, also what is not there (strength 0), always in the same order."""
    return [*_words(talk, signs), *_build(talk)]


def _words(talk: Spoken, signs: Sequence[Sign]) -> Iterator[Seen]:
    for sign in signs:
        turns = [(place, _counted(text, sign.words)) for place, text in talk.of(sign.side)]
        first, later, last = turns[:1], turns[1:], turns[1:][-1:]
        for where, part in (("first", first), ("later", later), ("last", last)):
            found = [(place, count) for place, count in part if count]
            strength = sum(count for _, count in found)
            yield Seen(f"{sign.id}.{where}", min(strength, _MOST) ** 0.5, tuple(place for place, _ in found))


_MOST = 9
"""More of the same says nothing more."""


def _counted(text: str, words: Sequence[str]) -> int:
    plain = text.lower().translate(_FULL)
    return sum(plain.count(word) for word in words)


def _build(talk: Spoken) -> Iterator[Seen]:
    """How the talk is built: its length, who has the last word, whether answers take up what was asked, repetition."""
    customer, clerk = talk.of(Side.CUSTOMER), talk.of(Side.CLERK)
    last = len(talk.turns) - 1
    has_last = last >= 0 and talk.turns[last].side is Side.CUSTOMER
    yield Seen("turns", min(len(talk.turns), 12), ())
    yield Seen("customer_last", float(has_last), (last,) if has_last else ())
    yield Seen("customer_returns", float(len(customer) > 1), tuple(place for place, _ in customer[1:]))
    yield _length("customer_first_length", customer[:1])
    yield _length("customer_later_length", customer[1:])
    yield _length("customer_last_length", customer[1:][-1:])
    yield _length("clerk_length", clerk)
    yield _length("clerk_last_length", clerk[-1:])
    yield _answered("takes_up_question", customer[:1], clerk)
    yield _answered("takes_up_later", customer[1:], clerk)
    yield _repeated(clerk)


def _length(name: str, turns: Sequence[tuple[int, str]]) -> Seen:
    characters = sum(len(text) for _, text in turns)
    return Seen(name, (1 + characters) ** 0.5, tuple(place for place, _ in turns))


def _answered(name: str, asked: Sequence[tuple[int, str]], clerk: Sequence[tuple[int, str]]) -> Seen:
    """Share of the customer's pairs of characters that come back in an answer."""
    wanted = set[str]().union(*(_pairs(text) for _, text in asked))
    shares = [(place, len(wanted & _pairs(text))) for place, text in clerk]
    taken = len(wanted & set[str]().union(*(_pairs(text) for _, text in clerk)))
    best = max(shares, key=lambda one: one[1], default=None)
    return Seen(name, taken / (1 + len(wanted)), (best[0],) if best and best[1] else ())


def _repeated(clerk: Sequence[tuple[int, str]]) -> Seen:
    """How alike two of the clerk's turns are, 0 … 1: the same template again."""
    most, where = 0.0, tuple[int, ...]()
    for number, (place, text) in enumerate(clerk):
        for earlier, before in clerk[:number]:
            both, either = _pairs(text) & _pairs(before), _pairs(text) | _pairs(before)
            alike = len(both) / (1 + len(either))
            if alike > most:
                most, where = alike, (earlier, place)
    return Seen("repeats_itself", most, where)


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}
