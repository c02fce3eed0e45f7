"""The words of practice: outcomes, spans, shares, warnings of a load."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workstation.domain.lessons import LessonWarning
from workstation.domain.practice_events import Outcome, Requirement, RequirementKind

_OUTCOMES = {
    Outcome.SOLVED: QT_TRANSLATE_NOOP("Practice", "solved"),
    Outcome.UNSOLVED: QT_TRANSLATE_NOOP("Practice", "not solved"),
    Outcome.LOST: QT_TRANSLATE_NOOP("Practice", "lost"),
    Outcome.CUT_OFF: QT_TRANSLATE_NOOP("Practice", "broken off"),
}
TONES = {Outcome.SOLVED: "success", Outcome.UNSOLVED: "warning", Outcome.LOST: "danger", Outcome.CUT_OFF: "muted"}
"""The role (``sheet.py``) in which an outcome stands; the words say it, too."""
_MISSING = {
    RequirementKind.FACT: QT_TRANSLATE_NOOP("Practice", "not told: {0}"),
    RequirementKind.ACTION: QT_TRANSLATE_NOOP("Practice", "not done: {0}"),
    RequirementKind.NEVER: QT_TRANSLATE_NOOP("Practice", "must not happen: {0}"),
}
_WARNINGS = {
    "impossible": QT_TRANSLATE_NOOP(
        "Practice", "Nobody can keep this up: on average {0} customers at once, a clerk handles four."
    ),
    "one_at_a_time": QT_TRANSLATE_NOOP(
        "Practice",
        "{0} an hour of {1} minutes each is one customer at a time on average; several at once come in bursts.",
    ),
    "typing": QT_TRANSLATE_NOOP(
        "Practice", "A reply of {0} characters takes {1} s to type: at this load quick replies are needed."
    ),
    "target": QT_TRANSLATE_NOOP("Practice", "Not even a practised clerk answers more than {0} in time here."),
}


def _tr(text: object) -> str:
    return QCoreApplication.translate("Practice", str(text))


def outcome_words(outcome: Outcome | None) -> str:
    """How it ended; still here if None."""
    return _tr(_OUTCOMES[outcome]) if outcome is not None else QCoreApplication.translate("Practice", "still here")


def missing_words(requirement: Requirement) -> str:
    """What was not told, not done, or should not have happened."""
    return _tr(_MISSING[requirement.kind]).format(requirement.text)


def warning_words(warning: LessonWarning) -> str:
    """The warning as a sentence; an unknown code as it is."""
    sentence = _WARNINGS.get(warning.code)
    return _tr(sentence).format(*warning.values) if sentence else warning.code


def span_words(milliseconds: int | None) -> str:
    """``8 s``, ``1:25``; a dash where there is none."""
    if milliseconds is None:
        return "–"
    seconds = round(milliseconds / 1000)
    if seconds >= 60:
        return clock_words(milliseconds)
    return QCoreApplication.translate("Practice", "{count} s").format(count=seconds)


def clock_words(milliseconds: int) -> str:
    """``m:ss`` of a span."""
    minutes, seconds = divmod(max(0, milliseconds) // 1000, 60)
    return f"{minutes}:{seconds:02}"


def share_words(share: float | None) -> str:
    """A share of 0 … 1 in percent; a dash where there is none."""
    return "–" if share is None else f"{round(share * 100)}%"


def level_words(level: int) -> str:
    """Five marks, so many of them full."""
    return "●" * level + "○" * (5 - level)
