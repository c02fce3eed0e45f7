"""Rules beside the model: where certain words are said, an act is likelier or less likely. A table, not code."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from workstation.domain.acts import Act
from workstation.training.understanding.words import Pattern, fits, forms, parse_pattern


class Rule(msgspec.Struct, frozen=True):
    """``says`` is a pattern of ``words``; where it fits, the scores of acts change by so much."""

    says: str
    scores: dict[Act, float]
    why: str = ""


class RulesFile(msgspec.Struct, frozen=True):
    """The table as it is written."""

    rule: tuple[Rule, ...]


class Rules:
    """All rules, their patterns taken apart once."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules: list[tuple[Pattern, list[tuple[Act, float]]]] = [
            (parse_pattern(one.says), list(one.scores.items())) for one in rules
        ]

    def changes(self, unit: str) -> dict[Act, float]:
        """What the rules add to the scores of ``unit``."""
        written = forms(unit)
        changes: dict[Act, float] = {}
        for pattern, scores in self._rules:
            if fits(written, pattern):
                for act, score in scores:
                    changes[act] = changes.get(act, 0.0) + score
        return changes


def read_rules(path: Path) -> Rules:
    """The rules in the TOML file ``path``; ``msgspec.ValidationError`` and ``ValueError`` name what is wrong in it."""
    return Rules(msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), RulesFile).rule)
