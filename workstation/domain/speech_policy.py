"""The policy ``speech``: what a shop's clerks must not say, and what the shop has published (DOMAIN D8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from workstation.domain.speech import Severity
from workstation.domain.speech_patterns import Part, Step, Words, parse


class Keeps(StrEnum):
    """How a number in a promise must stand to the published one for the promise to be covered."""

    AT_LEAST = "at_least"
    """Ship within 48 hours: whoever says 72 promises less."""
    AT_MOST = "at_most"
    """Return within 7 days: whoever says 15 promises more."""


class Kind(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said of a code where its rules say nothing of their own."""

    severity: Severity
    why: str
    why_en: str
    better: str


class Published(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that the shop promises everybody."""

    promise: str
    """The name by which rules know it."""
    says: str
    """How the shop says it."""
    number: float | None = None
    """The hours, days, times … in it."""


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that must not be said, by patterns (``speech_patterns``)."""

    code: str
    say: tuple[str, ...]
    unless: tuple[str, ...] = ()
    """Patterns around it that make it harmless; ``&name`` stands for those of ``contexts``."""
    severity: Severity | None = None
    why: str = ""
    why_en: str = ""
    better: str = ""
    promise: str = ""
    """Harmless if the shop has published this."""
    keeps: Keeps | None = None
    """… with a number, that of the pattern, multiplied by ``times`` and increased by ``plus``."""
    times: float = 1
    plus: float = 0

    def __post_init__(self) -> None:
        if not self.say:
            raise ValueError("say must hold a pattern")
        if self.keeps and not self.promise:
            raise ValueError("keeps needs a promise")


class SpeechPolicy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of it. ``ValueError`` where a pattern cannot be read or a name is unknown."""

    codes: dict[str, Kind]
    rules: tuple[Rule, ...]
    published: tuple[Published, ...] = ()
    words: dict[str, tuple[str, ...]] = {}
    contexts: dict[str, tuple[str, ...]] = {}
    second_opinion: bool = False
    """Whether a learnt model (``speech_opinion``) is heard where no rule finds anything."""
    alike: dict[str, str] = {}
    """What reads as the key: all characters of the value."""

    def __post_init__(self) -> None:
        words = self.word_lists()
        for name in self.contexts:
            _check(self._unfolded((f"&{name}",), ()), words, f"contexts.{name}")
        for number, rule in enumerate(self.rules):
            if rule.code not in self.codes:
                raise ValueError(f"{rule.code} is not in codes - at `$.rules[{number}].code`")
            _check(rule.say, words, f"rules[{number}].say", finds=True)
            _check(self._unfolded(rule.unless, ()), words, f"rules[{number}].unless")

    def exceptions(self, rule: Rule) -> tuple[str, ...]:
        """The patterns that make what ``rule`` finds harmless. ``ValueError`` for an unknown context."""
        return tuple(self._unfolded(rule.unless, ()))

    def _unfolded(self, patterns: Iterable[str], within: tuple[str, ...]) -> Iterator[str]:
        for pattern in patterns:
            name = pattern.removeprefix("&")
            if name == pattern:
                yield pattern
            elif name in within or name not in self.contexts:
                raise ValueError(f"there is no context {pattern}, or it holds itself")
            else:
                yield from self._unfolded(self.contexts[name], (*within, name))

    def word_lists(self) -> Words:
        """The named words. ``ValueError`` where one cannot be read."""
        try:
            return Words(self.words, self.reads_as())
        except ValueError as error:
            raise ValueError(f"{error} - at `$.words`") from error

    def reads_as(self) -> dict[int, str]:
        """The table of alike characters, as ``str.translate`` takes it."""
        return {ord(letter): key for key, letters in self.alike.items() for letter in letters}


def compiled(patterns: Iterable[str], words: Words) -> tuple[tuple[Step, ...], ...]:
    """Patterns as steps. ``ValueError`` for the first that is none."""
    return tuple(parse(pattern, words) for pattern in patterns)


def _check(patterns: Iterable[str], words: Words, key: str, *, finds: bool = False) -> None:
    """Read all of them; those that ``finds`` something must say words and may not say ``@``."""
    try:
        for steps in compiled(patterns, words):
            if finds and (not any(step.has_words for step in steps) or any(Part.FOUND in step.what for step in steps)):
                raise ValueError("what is said must hold words, and @ stands in exceptions only")
    except ValueError as error:
        raise ValueError(f"{error} - at `$.{key}`") from error
