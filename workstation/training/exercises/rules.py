"""Questions about rules: numbers by choice and filled in, conduct, and who pays freight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random

from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Blank, Choice, Option
from workstation.domain.freight import FreightRule, Payer
from workstation.domain.pace import stream
from workstation.training.exercises.contents import ConductRule, NumberRule, Rules
from workstation.training.exercises.shop import Shop, askable, filled, numbers

_TIMES = (0.5, 2.0, 3.0, 1.5, 0.25, 4.0, 5.0)
OPTIONS = 4
"""Numbers to choose from."""


def rule_items(rules: Rules, shop: Shop, seed: str) -> Iterator[Choice | Blank]:
    """All of them. A question whose number the shop does not have is not asked."""
    known = numbers(shop)
    for one in rules.numbers:
        if askable(shop, known, "", one.ask, one.reason, f"{{{one.number}}}") and known[one.number] > 0:
            yield _chosen(one, known, rules.choose, seed)
            yield _filled_in(one, known)
    for rule in rules.conduct:
        if askable(shop, known, rule.unpublished, rule.ask, rule.right, rule.reason, *rule.wrong):
            yield _conduct(rule, known, seed)
    for cause in shop.after_sale.freight:
        yield _freight(cause, rules, seed)


def choice(
    exercise: Exercise, id: str, ask: str, right: Option, wrong: list[Option], reason: str, seed: str, about: str = ""
) -> Choice:
    """A choice with its options in an order drawn for ``seed``."""
    options = [right, *wrong]
    stream(seed, id, "options").shuffle(options)
    return Choice(
        id=id, exercise=exercise, ask=ask, reason=reason, options=tuple(options), right=options.index(right),
        about=about,
    )  # fmt: skip


def _chosen(one: NumberRule, known: Mapping[str, int], lead: str, seed: str) -> Choice:
    right, id = known[one.number], f"rule:{one.id}:choice={known[one.number]}"
    others = _near(right, one.unit == "%", stream(seed, id, "numbers"))
    return choice(
        Exercise.RULE, id, filled(one.ask, known).replace("____", lead), Option(text=f"{right} {one.unit}"),
        [Option(text=f"{other} {one.unit}") for other in others], filled(one.reason, known), seed,
    )  # fmt: skip


def _near(right: int, percent: bool, chance: Random) -> list[int]:
    """Other numbers that one may take for it."""
    usual = [round(right * times) for times in _TIMES] if right >= 4 else [right + step for step in (-1, 1, 2, 3, 5)]
    most = 100 if percent else 10**9
    fitting = [one for one in dict.fromkeys(usual) if 0 < one <= most and one != right]
    return fitting[:2] + chance.sample(fitting[2:], OPTIONS - 3)


def _filled_in(one: NumberRule, known: Mapping[str, int]) -> Blank:
    right = known[one.number]
    return Blank(
        id=f"rule:{one.id}:blank={right}", exercise=Exercise.RULE, ask=filled(one.ask, known),
        reason=filled(one.reason, known), right=right, unit=one.unit,
    )  # fmt: skip


def _conduct(rule: ConductRule, known: Mapping[str, int], seed: str) -> Choice:
    right = Option(text=filled(rule.right, known))
    wrong = [Option(text=filled(one, known)) for one in rule.wrong]
    return choice(
        Exercise.RULE, f"rule:{rule.id}", filled(rule.ask, known), right, wrong, filled(rule.reason, known), seed
    )  # fmt: skip


def _freight(cause: FreightRule, rules: Rules, seed: str) -> Choice:
    seller = cause.payer is Payer.SELLER
    right, other = (rules.seller, rules.buyer) if seller else (rules.buyer, rules.seller)
    reason = f"{cause.why}{cause.meanwhile}" if cause.needs_proof else cause.why
    wrong = [Option(text=one) for one in (other, *rules.third)]
    id = f"rule:freight_{cause.cause}={cause.payer.value}"
    return choice(
        Exercise.RULE, id, rules.freight.replace("{cause}", cause.label), Option(text=right), wrong, reason, seed
    )  # fmt: skip
