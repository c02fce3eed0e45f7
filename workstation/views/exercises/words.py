"""Short exercises in words: kinds, answers, and when something returns."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workstation.domain.anomalies import Anomaly
from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import AnyItem, Hunt, Sorting, Stack, Typing, Verdict
from workstation.domain.order_times import DAY, HOUR
from workstation.domain.tickets import Step
from workstation.views.orders.words import anomaly_kind, anomaly_words

_KINDS = {
    Exercise.RULE: QT_TRANSLATE_NOOP("Exercises", "Rules"),
    Exercise.WORDING: QT_TRANSLATE_NOOP("Exercises", "The better wording"),
    Exercise.TYPING: QT_TRANSLATE_NOOP("Exercises", "Typing"),
    Exercise.STAR: QT_TRANSLATE_NOOP("Exercises", "Sort by STAR"),
    Exercise.FLAG: QT_TRANSLATE_NOOP("Exercises", "Flags"),
    Exercise.HUNT: QT_TRANSLATE_NOOP("Exercises", "What is wrong with the order"),
}
_ABOUT = {
    Exercise.RULE: QT_TRANSLATE_NOOP("Exercises", "Times, limits and rules, as your shop has set them"),
    Exercise.WORDING: QT_TRANSLATE_NOOP("Exercises", "Two replies to the same customer: which is better, and why"),
    Exercise.TYPING: QT_TRANSLATE_NOOP("Exercises", "The shop's own phrases: characters a minute, and how exact"),
    Exercise.STAR: QT_TRANSLATE_NOOP("Exercises", "Put the sentences of a case under S, T, A and R"),
    Exercise.FLAG: QT_TRANSLATE_NOOP("Exercises", "Which flag a remark gets, by your shop's convention"),
    Exercise.HUNT: QT_TRANSLATE_NOOP("Exercises", "Look at an order and find what is not as it should be"),
}
_STEPS = {
    Step.SITUATION: QT_TRANSLATE_NOOP("Exercises", "Situation"),
    Step.TASK: QT_TRANSLATE_NOOP("Exercises", "Task"),
    Step.ACTION: QT_TRANSLATE_NOOP("Exercises", "Action"),
    Step.RESULT: QT_TRANSLATE_NOOP("Exercises", "Result"),
}


def said(source: object) -> str:
    """A sentence of this context in the language in force."""
    return QCoreApplication.translate("Exercises", str(source))


def kind_words(exercise: Exercise) -> str:
    """What a kind is called."""
    return said(_KINDS[exercise])


def about_words(exercise: Exercise) -> str:
    """What one does in it."""
    return said(_ABOUT[exercise])


def step_words(step: Step) -> str:
    """``S Situation``."""
    return f"{step.value} {said(_STEPS[step])}"


def stack_words(stack: Stack) -> str:
    """How many questions of a kind are due and new."""
    if stack.due:
        return QCoreApplication.translate("Exercises", "{due} due · {fresh} new").format(
            due=stack.due, fresh=stack.fresh
        )
    if stack.fresh:
        return QCoreApplication.translate("Exercises", "{fresh} new").format(fresh=stack.fresh)
    return QCoreApplication.translate("Exercises", "all answered")


def option_words(option: Anomaly | None) -> str:
    """What may be wrong with an order; None: nothing."""
    return anomaly_kind(option) if option is not None else QCoreApplication.translate("Exercises", "Nothing is wrong")


def verdict_title(item: AnyItem, verdict: Verdict) -> str:
    """Right or wrong, with what would have been right."""
    if isinstance(item, Typing):
        return _typed(verdict)
    if verdict.right:
        return QCoreApplication.translate("Exercises", "Right")
    if isinstance(item, Sorting):
        words = QCoreApplication.translate("Exercises", "{count} of {all} lie wrong; the letters show where to")
        return words.format(count=len(verdict.wrong), all=len(item.cards))
    if item.exercise is Exercise.WORDING:
        return QCoreApplication.translate("Exercises", "The other one is better")
    correct = option_words(item.found.kind if item.found else None) if isinstance(item, Hunt) else verdict.correct
    return QCoreApplication.translate("Exercises", "Not right. It is: {correct}").format(correct=correct)


def _typed(verdict: Verdict) -> str:
    figures = QCoreApplication.translate("Exercises", "{a_minute} characters a minute, {accuracy} % exact").format(
        a_minute=verdict.a_minute, accuracy=verdict.accuracy
    )
    if not verdict.right:
        judged = QCoreApplication.translate("Exercises", "Too many slips")
    elif verdict.slow:
        judged = QCoreApplication.translate("Exercises", "Exact, but still slow")
    else:
        judged = QCoreApplication.translate("Exercises", "Well done")
    return f"{judged} · {figures}"


def reason_words(item: AnyItem, verdict: Verdict) -> str:
    """Why; with an order first what the desk says of it."""
    if isinstance(item, Hunt) and item.found is not None:
        return f"{anomaly_words(item.found)}\n{verdict.reason}"
    return verdict.reason


def return_words(due: int, now: int) -> str:
    """When a question comes again."""
    left = due - now
    if left < HOUR:
        words = QCoreApplication.translate("Exercises", "in {minutes} min")
        return words.format(minutes=max(1, round(left / 60_000)))
    if left < DAY:
        return QCoreApplication.translate("Exercises", "in {hours} h").format(hours=round(left / HOUR))
    return QCoreApplication.translate("Exercises", "in {days} d").format(days=round(left / DAY))
