"""Questions made of words alone: two wordings, cases for STAR, phrases to type, remarks for a flag."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Card, Choice, Option, Sorting, Typing
from workstation.domain.pace import stream
from workstation.domain.remarks import Convention, FlagRule
from workstation.training.exercises.contents import Cases, FlagRemark, Remarks, TypingWords, Wordings
from workstation.training.exercises.rules import choice
from workstation.training.exercises.shop import Shop, askable, filled, numbers

SHORTEST, LONGEST = 12, 70
"""Characters of a phrase that is typed."""
_OPENS = frozenset("{}[]")


def wording_items(wordings: Wordings, shop: Shop, seed: str) -> Iterator[Choice]:
    """The better of two."""
    known = numbers(shop)
    for one in wordings.pairs:
        if not askable(shop, known, one.unpublished, one.better, one.worse, one.reason):
            continue
        right, wrong = Option(text=filled(one.better, known)), [Option(text=filled(one.worse, known))]
        id, reason = f"wording:{one.id}", filled(one.reason, known)
        yield choice(Exercise.WORDING, id, wordings.ask, right, wrong, reason, seed, about=one.customer)


def star_items(cases: Cases, seed: str) -> Iterator[Sorting]:
    """The sentences of each case, in an order that tells nothing."""
    for one in cases.cases:
        cards = [Card(sentence.text, sentence.step) for sentence in one.sentences]
        stream(seed, one.id, "cards").shuffle(cards)
        yield Sorting(
            id=f"star:{one.id}", exercise=Exercise.STAR, ask=cases.ask.replace("{title}", one.title),
            reason=one.reason, cards=tuple(cards),
        )  # fmt: skip


def flag_items(remarks: Remarks, convention: Convention) -> Iterator[Choice]:
    """Remarks whose flag the shop's convention names; the flags stand as they do where remarks are written."""
    options = tuple(
        Option(text=rule.name, letter=rule.key, flag=rule.flag, why=rule.forbidden) for rule in convention.flags
    )
    for one in remarks.remarks:
        rule = _rule_for(one, convention)
        if rule is None:
            continue
        told = {"{remark}": one.remark, "{name}": rule.name, "{meaning}": rule.meaning}
        reason = remarks.reason
        for place, words in told.items():
            reason = reason.replace(place, words)
        yield Choice(
            id=f"flag:{one.id}={rule.flag.value}", exercise=Exercise.FLAG, ask=remarks.ask, reason=reason,
            options=options, right=convention.flags.index(rule), about=one.remark,
        )  # fmt: skip


def _rule_for(one: FlagRemark, convention: Convention) -> FlagRule | None:
    """The flag of the preset that is called so, else the one whose meaning names it; None if the shop has none."""
    for word in one.like:
        flag = next((preset.flag for preset in convention.presets if word == preset.text), None)
        named = next((rule for rule in convention.usable if word in rule.meaning), None)
        rule = convention.rule(flag) if flag is not None else named
        if rule is not None:
            return rule
    return None


def typing_items(words: TypingWords, shop: Shop) -> Iterator[Typing]:
    """The shop's phrases as they are sent, and some with Latin letters."""
    norms = {"{a_minute}": shop.exercises.typing_a_minute, "{accuracy}": shop.exercises.typing_accuracy}
    reason = words.reason
    for place, number in norms.items():
        reason = reason.replace(place, str(number))
    for text in dict.fromkeys((*shop.phrases, *words.latin)):
        if fits(text):
            yield Typing(id=f"typing:{text}", exercise=Exercise.TYPING, ask=words.ask, reason=reason, text=text)


def fits(text: str) -> bool:
    """Whether a phrase can be typed as it stands: one line, no places to fill, not too long."""
    return SHORTEST <= len(text) <= LONGEST and "\n" not in text and _OPENS.isdisjoint(text)
