"""Whether other words say what the template says: no new fact, nothing lost, the customer's own voice, one line.

Rather too strict: words that fail cost nothing, the template is said. Lists: ``resources/training/phrasing.yaml``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

import msgspec
import yaml

FILE = "phrasing.yaml"
SHORTEST, LONGEST = 0.5, 2.0
"""Bounds of the length, in templates."""
OWN, KEPT = 0.4, 0.4
"""Least share of the words' weighty characters that the template has, and of the template's that the words have."""

_MARKS = frozenset("，。！？、；～~…,.!?; ")
_CHINESE = re.compile(r"[一-鿿㐀-䶿]")
_NUMBERS = re.compile(r"\d+")
_LATIN = re.compile(r"[a-z]+")
_EITHER_OR = re.compile(r"(.)[不没]\1")


class Fault(StrEnum):
    """Why words are not used."""

    EMPTY = "empty"
    LENGTH = "length"
    MARKUP = "markup"
    """More than one line, role marks, markup, another script: any character that plain Chinese does without."""
    ROLE = "role"
    """A clerk's or a machine's voice."""
    NEW_FACT = "new_fact"
    LOST_FACT = "lost_fact"
    OTHER_ACT = "other_act"
    """Asks where the template tells, or denies where it does not."""
    OFF_TOPIC = "off_topic"


class PhrasingRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file: lists of words and patterns, and what the model is told."""

    prompt: str
    roles: tuple[str, ...]
    """Patterns of a clerk's or a machine's voice; those that the template has are borne."""
    facts: tuple[str, ...]
    """Patterns of what is a fact: stands in both or in neither."""
    questions: tuple[str, ...]
    negations: tuple[str, ...]
    harmless_negations: tuple[str, ...]
    """Words with a negation in them that deny nothing."""
    light: str
    """Characters that weigh nothing."""


def load_phrasing_rules(folder: Path) -> PhrasingRules:
    """The rules in ``folder``. ``msgspec.ValidationError``, ``yaml.YAMLError`` or OSError if they are unfit."""
    return msgspec.convert(yaml.safe_load((folder / FILE).read_text(encoding="utf-8")), PhrasingRules)


class PhrasingChecks:
    """Judges words; the patterns taken apart once."""

    def __init__(self, rules: PhrasingRules) -> None:
        self._roles = [re.compile(one) for one in rules.roles]
        self._facts = re.compile("|".join(rules.facts))
        self._questions = re.compile("|".join(rules.questions))
        self._negations = re.compile("|".join(rules.negations))
        self._harmless = re.compile("|".join(rules.harmless_negations))
        self._light = frozenset(rules.light)

    def fault(self, template: str, words: str, known: Sequence[str] = ()) -> Fault | None:
        """Why ``words`` do not do for ``template``, None if they do. ``known``: what may be named beside it."""
        if not words.strip() or not _CHINESE.search(words):
            return Fault.EMPTY
        if not SHORTEST * len(template) <= len(words) <= LONGEST * len(template):
            return Fault.LENGTH
        if any(not _is_plain(one) and one not in template for one in words):
            return Fault.MARKUP
        said, meant = _folded(words), _folded(template)
        if any(one.search(said) and not one.search(meant) for one in self._roles):
            return Fault.ROLE
        return self._fault_of_facts(meant, said, _folded(" ".join(known))) or self._fault_of_act(meant, said)

    def _fault_of_facts(self, meant: str, said: str, known: str) -> Fault | None:
        for found in (_NUMBERS, _LATIN, self._facts):
            there = {one.group() for one in found.finditer(meant)}
            here = {one.group() for one in found.finditer(said)}
            if here - there - {one.group() for one in found.finditer(known)}:
                return Fault.NEW_FACT
            if there - here:
                return Fault.LOST_FACT
        weighty, own = self._weighty(said), self._weighty(meant)
        if weighty and len(weighty & (own | self._weighty(known))) < OWN * len(weighty):
            return Fault.NEW_FACT
        return Fault.OFF_TOPIC if own and len(weighty & own) < KEPT * len(own) else None

    def _fault_of_act(self, meant: str, said: str) -> Fault | None:
        same = self._asks(meant) == self._asks(said) and self._denies(meant) == self._denies(said)
        return None if same else Fault.OTHER_ACT

    def _asks(self, text: str) -> bool:
        return bool(self._questions.search(text) or _EITHER_OR.search(text))

    def _denies(self, text: str) -> bool:
        return bool(self._negations.search(self._harmless.sub("", _EITHER_OR.sub("", text))))

    def _weighty(self, text: str) -> set[str]:
        return set(_CHINESE.findall(text)) - self._light


def _is_plain(character: str) -> bool:
    if character in _MARKS or _CHINESE.match(character):
        return True
    return unicodedata.normalize("NFKC", character).isascii() and character.isalnum()


def _folded(text: str) -> str:
    """Full-width and upper case make no difference."""
    return unicodedata.normalize("NFKC", text).casefold()
