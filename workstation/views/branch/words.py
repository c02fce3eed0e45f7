"""What is otherwise in a lesson that was taken over, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workstation.domain.lesson_progress import Progress, Visit
from workstation.domain.masking import mask_name
from workstation.domain.practice_events import Outcome
from workstation.domain.two_handlings import Change, Difference, Pair, TwoHandlings
from workstation.views.practice.words import outcome_words, span_words
from workstation.views.replay.track import clock_time

_CHANGES = {
    Change.OUTCOME: QT_TRANSLATE_NOOP("SideBySide", "{after} instead of {before}"),
    Change.RATING: QT_TRANSLATE_NOOP("SideBySide", "rating {after} instead of {before}"),
    Change.SOONER: QT_TRANSLATE_NOOP("SideBySide", "waited {time} less for the first reply"),
    Change.LATER: QT_TRANSLATE_NOOP("SideBySide", "waited {time} more for the first reply"),
    Change.DONE: QT_TRANSLATE_NOOP("SideBySide", "now done: {text}"),
    Change.LEFT_UNDONE: QT_TRANSLATE_NOOP("SideBySide", "not done any more: {text}"),
    Change.TOLD: QT_TRANSLATE_NOOP("SideBySide", "now told: {text}"),
    Change.UNTOLD: QT_TRANSLATE_NOOP("SideBySide", "not told any more: {text}"),
    Change.SPARED: QT_TRANSLATE_NOOP("SideBySide", "fault avoided: {text}"),
    Change.FAULT: QT_TRANSLATE_NOOP("SideBySide", "new fault: {text}"),
    Change.MORE_TRAPS: QT_TRANSLATE_NOOP("SideBySide", "fell into more traps"),
    Change.FEWER_TRAPS: QT_TRANSLATE_NOOP("SideBySide", "fell into fewer traps"),
    Change.HAPPIER: QT_TRANSLATE_NOOP("SideBySide", "in a better mood at the end"),
    Change.UNHAPPIER: QT_TRANSLATE_NOOP("SideBySide", "in a worse mood at the end"),
    Change.NEW: QT_TRANSLATE_NOOP("SideBySide", "came only this time: the original ended before"),
    Change.NOT_YET: QT_TRANSLATE_NOOP("SideBySide", "did not come this time"),
}


def _tr(text: object) -> str:
    return QCoreApplication.translate("SideBySide", str(text))


def visit_words(visit: Visit | None) -> str:
    """How it went with a customer: outcome, rating, first reply."""
    if visit is None:
        return "–"
    rating = "★" * visit.rating
    first = QCoreApplication.translate("SideBySide", "first reply {time}").format(time=span_words(visit.first_reply))
    return " · ".join(one for one in (outcome_words(visit.outcome), rating, first) if one)


def pair_words(pair: Pair) -> str:
    """All that is otherwise for a customer."""
    joined = QCoreApplication.translate("SideBySide", "; ").join(_difference(one) for one in pair.differences)
    return joined or QCoreApplication.translate("SideBySide", "the same")


def headline(two: TwoHandlings) -> str:
    """Where the two part and what came of it in all."""
    if two.parted_at is None:
        return QCoreApplication.translate(
            "SideBySide", "Taken over at {time}. So far both are the same: nothing was said or done otherwise."
        ).format(time=clock_time(two.taken_at))
    told = QCoreApplication.translate("SideBySide", "Taken over at {taken}, otherwise from {parted} on.").format(
        taken=clock_time(two.taken_at), parted=clock_time(two.parted_at)
    )
    return _after(_after(told, _first(two)), _ended(two))


def _after(one: str, other: str) -> str:
    """Two sentences, as the language sets them."""
    both = QCoreApplication.translate("SideBySide", "{one} {other}").format(one=one, other=other)
    return both if other else one


def _first(two: TwoHandlings) -> str:
    names = {one.conversation: mask_name(one.shown.name) for one in two.pairs}
    before, after = names.get(two.first_original), names.get(two.first_branch)
    if not after or two.first_original == two.first_branch:
        return ""
    if not before:
        return QCoreApplication.translate("SideBySide", "This time {name} was answered first.").format(name=after)
    return QCoreApplication.translate(
        "SideBySide", "This time {name} was answered first, in the original {other}."
    ).format(name=after, other=before)


def _ended(two: TwoHandlings) -> str:
    told = QCoreApplication.translate("SideBySide", "Solved: {after} (original {before}); mean reply {mean} ({other}).")
    return told.format(
        after=two.branch.left(Outcome.SOLVED), before=two.original.left(Outcome.SOLVED),
        mean=_mean(two.branch), other=_mean(two.original),
    )  # fmt: skip


def _mean(progress: Progress) -> str:
    return span_words(progress.mean_reply)


def _difference(one: Difference) -> str:
    return _tr(_CHANGES[one.change]).format(
        before=_value(one.before), after=_value(one.after), time=span_words(one.milliseconds), text=one.text
    )


def _value(value: Outcome | int | None) -> str:
    if isinstance(value, int):
        return "★" * value if value else QCoreApplication.translate("SideBySide", "none")
    return outcome_words(value)
