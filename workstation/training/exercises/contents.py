"""What exercises are made of: the files of ``resources/exercises``, read strictly."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from workstation.domain.anomalies import Anomaly
from workstation.domain.faults import Fault
from workstation.domain.tickets import Step
from workstation.domain.trouble import Trouble
from workstation.training.scenarios.structure import Shape
from workstation.training.scenarios.yaml_lines import read_yaml

Kind = TypeVar("Kind", bound=msgspec.Struct)


class NumberRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rule with a number that the shop sets; asked by choice and filled in. ``{…}`` are numbers by name."""

    id: str
    ask: str
    number: str
    unit: str
    reason: str


class ConductRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question with one right answer."""

    id: str
    ask: str
    right: str
    wrong: tuple[str, ...]
    reason: str
    unpublished: str = ""
    """Not asked by a shop that has published this promise."""


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules.yaml``."""

    numbers: tuple[NumberRule, ...]
    conduct: tuple[ConductRule, ...]
    freight: str
    """How one is asked who pays freight; ``{cause}``."""
    seller: str
    buyer: str
    third: tuple[str, ...]
    """Answers about freight that are never right."""
    choose: str
    """What stands before the numbers to choose from."""


class WordingPair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two ways to answer the same customer; ``{…}`` are numbers by name."""

    id: str
    customer: str
    better: str
    worse: str
    reason: str
    unpublished: str = ""
    """Not asked by a shop that has published this promise: the worse one would be true there."""


class Wordings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``wordings.yaml``."""

    ask: str
    pairs: tuple[WordingPair, ...]


class Sentence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence of a case."""

    step: Step
    text: str


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A case told in sentences, in their order."""

    id: str
    title: str
    sentences: tuple[Sentence, ...]
    reason: str


class Cases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``star.yaml``."""

    ask: str
    cases: tuple[Case, ...]


class FlagRemark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A remark; ``like`` are words by which the shop's convention knows its matter, the surest first."""

    id: str
    remark: str
    like: tuple[str, ...]


class Remarks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``flags.yaml``."""

    ask: str
    reason: str
    """``{remark}``, ``{name}``, ``{meaning}``."""
    remarks: tuple[FlagRemark, ...]


class Goods(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something made-up orders are of; ``price`` in yuan."""

    title: str
    code: str
    skus: tuple[str, ...]
    price: str


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who does not exist."""

    account: str
    name: str
    address: str
    vague: str
    """The same address as somebody in a hurry writes it: no street, no number."""
    change: str
    """What they write with the order when it shall go elsewhere."""


class Hunts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``orders.yaml``."""

    ask: str
    nothing: str
    """The reason where an order is as it should be."""
    advice: dict[Anomaly, str]
    """What a clerk does then."""
    goods: tuple[Goods, ...]
    people: tuple[Person, ...]
    couriers: tuple[str, ...]
    steps: tuple[str, ...]
    """What a parcel's track says, the first first."""


class TypingWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``typing.yaml``: the phrases themselves are the shop's."""

    ask: str
    reason: str
    """``{a_minute}``, ``{accuracy}``: what the shop wants."""
    latin: tuple[str, ...]
    """Phrases with Latin letters and digits."""


class Contents(msgspec.Struct, frozen=True):
    """All of it."""

    rules: Rules
    wordings: Wordings
    cases: Cases
    remarks: Remarks
    hunts: Hunts
    typing: TypingWords


def load_contents(folder: Path) -> Contents:
    """Read ``resources/exercises``.

    Raises:
        Trouble: ``exercise_unreadable``, naming file, line and what is wrong there (a code of ``Fault``).
    """
    return Contents(
        rules=_read(folder / "rules.yaml", Rules),
        wordings=_read(folder / "wordings.yaml", Wordings),
        cases=_read(folder / "star.yaml", Cases),
        remarks=_read(folder / "flags.yaml", Remarks),
        hunts=_read(folder / "orders.yaml", Hunts),
        typing=_read(folder / "typing.yaml", TypingWords),
    )


def _read(file: Path, kind: type[Kind]) -> Kind:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Trouble("exercise_unreadable", file=str(file), line=1, reason=error.strerror or "") from error
    reading = Shape(kind).read(read_yaml(data))
    if reading.sound is None:
        first = reading.faults[0]
        raise Trouble("exercise_unreadable", file=str(file), line=first.line, reason=_said(first))
    return reading.sound


def _said(one: Fault) -> str:
    return " ".join([one.code, *(f"{name}={value}" for name, value in one.values.items())])
