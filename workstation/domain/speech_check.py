"""Checks a clerk's words against a shop's policy (DOMAIN D8). Pure; the time grows with the text and no faster."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from workstation.domain.speech import Finding, Severity
from workstation.domain.speech_folding import Sentence, fold, spans
from workstation.domain.speech_matching import Found, Pattern, Places, Vocabulary
from workstation.domain.speech_numbers import value
from workstation.domain.speech_opinion import Opinion
from workstation.domain.speech_patterns import Step, What, Words
from workstation.domain.speech_policy import Keeps, Published, Rule, SpeechPolicy, compiled

MOST = 20
"""Findings told of one text."""
KEPT = 64
"""Sentences whose findings are remembered: while one types only the last one changes."""

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}


class PolicyCheck:
    """The rules of a policy, ready: a ``SpeechCheck``."""

    def __init__(self, policy: SpeechPolicy, *, english: bool = False, opinion: Opinion | None = None) -> None:
        """``english``: reasons are told in English. ``opinion``: heard on sentences in which no rule finds anything."""
        words = policy.word_lists()
        self._alike = policy.reads_as()
        self._rules = tuple(_Rule(rule, policy, words, english) for rule in policy.rules)
        self._vocabulary = Vocabulary(steps for rule in self._rules for steps in rule.parts())
        self._opinion = opinion if policy.second_opinion else None
        self._kinds, self._english = policy.codes, english
        self._told = lru_cache(KEPT)(self._judge)

    def findings(self, text: str) -> tuple[Finding, ...]:
        """What is forbidden in ``text``, in the order of its places, each place once for a code."""
        told: list[Finding] = []
        for start, end in spans(text):
            told += (replace(one, start=one.start + start, end=one.end + start) for one in self._told(text[start:end]))
            if len(told) >= MOST:
                break
        return tuple(told[:MOST])

    def _judge(self, text: str) -> tuple[Finding, ...]:
        """The findings in one sentence."""
        sentence = fold(text, self._alike)
        places = self._vocabulary.read(sentence)
        told = tuple(_apart(one for rule in self._rules for one in rule.findings(sentence, places)))
        return told or tuple(self._resembling(sentence, places))

    def _resembling(self, sentence: Sentence, places: dict[What, Places]) -> Iterator[Finding]:
        """The second opinion on a sentence, unless the rules of that code saw something and excused it."""
        code = self._opinion.code(sentence.text) if self._opinion and sentence.text else None
        kind = self._kinds.get(code or "")
        if kind is None or any(rule.code == code and rule.sees(sentence, places) for rule in self._rules):
            return
        why = kind.why_en if self._english else kind.why
        yield Finding(code or "", kind.severity, why, kind.better, sentence.origins[0], sentence.origins[-1] + 1)


class _Rule:
    """One rule with its patterns."""

    def __init__(self, rule: Rule, policy: SpeechPolicy, words: Words, english: bool) -> None:
        kind = policy.codes[rule.code]
        self._rule, self.code = rule, rule.code
        self._say = tuple(Pattern(steps) for steps in compiled(rule.say, words))
        self._unless = tuple(Pattern(steps) for steps in compiled(policy.exceptions(rule), words))
        self._published = tuple(one for one in policy.published if rule.promise and one.promise == rule.promise)
        self._severity = rule.severity or kind.severity
        self._better = rule.better or kind.better
        self._why = (rule.why_en or kind.why_en) if english else (rule.why or kind.why)

    def parts(self) -> Iterator[tuple[Step, ...]]:
        """The steps of all its patterns."""
        for pattern in (*self._say, *self._unless):
            yield pattern.steps

    def findings(self, sentence: Sentence, places: dict[What, Places]) -> Iterator[Finding]:
        """What it finds in a sentence and nothing excuses."""
        for pattern in self._say:
            for found in pattern.look(sentence, places):
                if not self._covers(found) and not self._excused(sentence, places, found):
                    yield self._finding(sentence, found)

    def sees(self, sentence: Sentence, places: dict[What, Places]) -> bool:
        """Whether one of its patterns stands in a sentence, excused or not."""
        return any(True for pattern in self._say for _ in pattern.look(sentence, places))

    def _excused(self, sentence: Sentence, places: dict[What, Places], found: Found) -> bool:
        return any(pattern.around(sentence, places, found) for pattern in self._unless)

    def _covers(self, found: Found) -> bool:
        return any(covered(self._rule, one, found.number) for one in self._published)

    def _finding(self, sentence: Sentence, found: Found) -> Finding:
        start, end = sentence.origins[found.start], sentence.origins[found.end - 1] + 1
        return Finding(self._rule.code, self._severity, self._why, self._better, start, end)


def covered(rule: Rule, published: Published, number: str) -> bool:
    """Whether what the shop has published covers what was said with this number."""
    if rule.keeps is None or published.number is None:
        return True
    said = value(number)
    if said is None:
        return False
    said = said * rule.times + rule.plus
    return said >= published.number if rule.keeps is Keeps.AT_LEAST else said <= published.number


def _apart(findings: Iterator[Finding]) -> list[Finding]:
    """Of findings of one code that overlap the worst, then the longest; in the order of their places."""
    kept: list[Finding] = []
    for one in sorted(findings, key=_rank):
        if not any(one.code == other.code and one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: (one.start, one.end))


def _rank(one: Finding) -> tuple[int, int, int]:
    return -_WEIGHT[one.severity], one.start - one.end, one.start
