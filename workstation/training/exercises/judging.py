"""What an answer is worth, with the reason. An answer is text: a place (``0`` …), a number, steps (``STAR``), words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from workstation.domain.exercise_policy import ExercisePolicy
from workstation.domain.exercises import AnyItem, Blank, Choice, Hunt, Sorting, Typing, Verdict
from workstation.domain.speech_numbers import value

_NUMBER = re.compile(r"\d+(\.\d+)?|[零〇一二两三四五六七八九十百千万]+")
_ALIKE = str.maketrans("“”‘’", "\"\"''")


def judge(item: AnyItem, answer: str, seconds: float, policy: ExercisePolicy) -> Verdict:
    """What became of ``answer``, given after ``seconds``."""
    match item:
        case Choice():
            return _choice(item, answer)
        case Blank():
            return _blank(item, answer)
        case Sorting():
            return _sorting(item, answer)
        case Typing():
            return _typing(item, answer, seconds, policy)
        case Hunt():
            return _hunt(item, answer)


def _place(answer: str, count: int) -> int | None:
    return int(answer) if answer.isdecimal() and int(answer) < count else None


def _choice(item: Choice, answer: str) -> Verdict:
    place = _place(answer, len(item.options))
    chosen = item.options[place] if place is not None else None
    reason = item.reason
    if chosen is not None and chosen.why and place != item.right:
        reason = f"{chosen.why}。{item.reason}"
    return Verdict(
        right=place == item.right, answer=chosen.text if chosen is not None else answer,
        correct=item.options[item.right].text, reason=reason,
    )  # fmt: skip


def _hunt(item: Hunt, answer: str) -> Verdict:
    place = _place(answer, len(item.options))
    right = item.found.kind if item.found is not None else None
    chosen = item.options[place] if place is not None else None
    return Verdict(
        right=place is not None and chosen == right, answer=chosen.value if chosen is not None else "",
        correct=right.value if right is not None else "", reason=item.reason,
    )  # fmt: skip


def _blank(item: Blank, answer: str) -> Verdict:
    found = _NUMBER.search(unicodedata.normalize("NFKC", answer))
    given = value(found[0]) if found is not None else None
    return Verdict(
        right=given == item.right, answer=answer.strip()[:40], correct=f"{item.right} {item.unit}".strip(),
        reason=item.reason,
    )  # fmt: skip


def _sorting(item: Sorting, answer: str) -> Verdict:
    given = answer.ljust(len(item.cards), "-")
    wrong = tuple(at for at, card in enumerate(item.cards) if given[at] != card.step.value)
    return Verdict(
        right=not wrong, answer=answer, correct="".join(card.step.value for card in item.cards), reason=item.reason,
        wrong=wrong,
    )  # fmt: skip


def _typing(item: Typing, answer: str, seconds: float, policy: ExercisePolicy) -> Verdict:
    typed = answer.strip()
    percent = accuracy(item.text, typed)
    a_minute = round(len(typed) * 60 / seconds) if seconds > 0 else 0
    right = percent >= policy.typing_accuracy
    return Verdict(
        right=right, answer=typed[: 4 * len(item.text)], correct=item.text, reason=item.reason, a_minute=a_minute,
        accuracy=percent, slow=right and a_minute < policy.typing_a_minute,
    )  # fmt: skip


def accuracy(wanted: str, typed: str) -> int:
    """Percent of characters that need no mending (0 … 100, rounded down); width of signs does not count."""
    one, other = _plain(wanted), _plain(typed[: 4 * len(wanted) + 4])
    longest = max(len(one), len(other))
    return 100 * (longest - _apart(one, other)) // longest if longest else 100


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_ALIKE)


def _apart(one: Sequence[str], other: Sequence[str]) -> int:
    """How many characters must be put in, taken out or changed (Levenshtein)."""
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        here = [row]
        for column, against in enumerate(other, start=1):
            here.append(min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != against)))
        above = here
    return above[-1]
