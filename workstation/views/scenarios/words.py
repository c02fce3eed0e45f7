"""The words of scenarios: kinds of customers, moods, and what went on inside one, for the test chat and a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from workstation.domain import practice_events as pe
from workstation.domain.acts import Act
from workstation.domain.event import Event
from workstation.domain.tickets import Severity
from workstation.domain.values import Group
from workstation.domain.words import QT_TRANSLATE_NOOP

_MOODS = {
    pe.Mood.FURIOUS: QT_TRANSLATE_NOOP("Scenarios", "furious"),
    pe.Mood.UPSET: QT_TRANSLATE_NOOP("Scenarios", "upset"),
    pe.Mood.NEUTRAL: QT_TRANSLATE_NOOP("Scenarios", "calm"),
    pe.Mood.PLEASED: QT_TRANSLATE_NOOP("Scenarios", "pleased"),
}
_OUTCOMES = {
    pe.Outcome.SOLVED: QT_TRANSLATE_NOOP("Scenarios", "solved"),
    pe.Outcome.UNSOLVED: QT_TRANSLATE_NOOP("Scenarios", "not solved"),
    pe.Outcome.LOST: QT_TRANSLATE_NOOP("Scenarios", "lost"),
    pe.Outcome.CUT_OFF: QT_TRANSLATE_NOOP("Scenarios", "broken off"),
}
_ESCALATIONS = {
    pe.Escalation.NONE: "",
    pe.Escalation.NUDGED: QT_TRANSLATE_NOOP("Scenarios", "asked again"),
    pe.Escalation.COMPLAINED: QT_TRANSLATE_NOOP("Scenarios", "complained"),
    pe.Escalation.THREATENED: QT_TRANSLATE_NOOP("Scenarios", "threatened"),
    pe.Escalation.DISPUTED: QT_TRANSLATE_NOOP("Scenarios", "opened a dispute"),
}
_ACTS = {
    Act.GREET: QT_TRANSLATE_NOOP("Scenarios", "greets"),
    Act.EMPATHISE: QT_TRANSLATE_NOOP("Scenarios", "sympathises"),
    Act.OWN: QT_TRANSLATE_NOOP("Scenarios", "takes responsibility"),
    Act.ASK: QT_TRANSLATE_NOOP("Scenarios", "asks"),
    Act.HOLD: QT_TRANSLATE_NOOP("Scenarios", "asks to wait"),
    Act.INFORM: QT_TRANSLATE_NOOP("Scenarios", "informs"),
    Act.PROPOSE: QT_TRANSLATE_NOOP("Scenarios", "proposes"),
    Act.COMMIT: QT_TRANSLATE_NOOP("Scenarios", "promises"),
    Act.CONFIRM: QT_TRANSLATE_NOOP("Scenarios", "confirms"),
    Act.THANK: QT_TRANSLATE_NOOP("Scenarios", "thanks"),
    Act.RECOMMEND: QT_TRANSLATE_NOOP("Scenarios", "recommends"),
    Act.REFUSE: QT_TRANSLATE_NOOP("Scenarios", "refuses"),
    Act.OTHER: QT_TRANSLATE_NOOP("Scenarios", "other"),
}
_TYPES = {
    "emotional": QT_TRANSLATE_NOOP("Scenarios", "emotional: calm first, then solve"),
    "rational": QT_TRANSLATE_NOOP("Scenarios", "rational: facts and options"),
    "doubtful": QT_TRANSLATE_NOOP("Scenarios", "doubtful: proof and patience"),
}
_SEVERITIES = {
    Severity.MILD: QT_TRANSLATE_NOOP("Scenarios", "mild"),
    Severity.MEDIUM: QT_TRANSLATE_NOOP("Scenarios", "medium"),
    Severity.SEVERE: QT_TRANSLATE_NOOP("Scenarios", "severe"),
}
_GROUPS = {
    Group.VIP: QT_TRANSLATE_NOOP("Scenarios", "VIP"),
    Group.NEW: QT_TRANSLATE_NOOP("Scenarios", "new customer"),
    Group.OLD: QT_TRANSLATE_NOOP("Scenarios", "regular customer"),
    Group.COMPLAINT: QT_TRANSLATE_NOOP("Scenarios", "has complained before"),
    Group.POTENTIAL: QT_TRANSLATE_NOOP("Scenarios", "potential customer"),
}
_STAGES = {
    "before": QT_TRANSLATE_NOOP("Scenarios", "before the sale"),
    "during": QT_TRANSLATE_NOOP("Scenarios", "during the sale"),
    "after": QT_TRANSLATE_NOOP("Scenarios", "after the sale"),
}


def plain_tip(text: str) -> str:
    """``text`` for a tool tip, which would take anything like HTML for it."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


def mood_words(mood: pe.Mood) -> str:
    """How the customer feels."""
    return _said(_MOODS[mood])


def type_words(kind: str) -> str:
    """A type of customer, and what it asks for (DOMAIN D3)."""
    return _said(_TYPES.get(kind, kind))


def severity_words(severity: Severity) -> str:
    """How grave the matter is."""
    return _said(_SEVERITIES[severity])


def group_words(group: Group) -> str:
    """The group of the customer (DOMAIN D10)."""
    return _said(_GROUPS[group])


def stage_words(stage: str) -> str:
    """When in a sale it plays."""
    return _said(_STAGES.get(stage, stage))


def list_words(parts: list[str] | tuple[str, ...]) -> str:
    """Several things in a sentence."""
    return _said(QT_TRANSLATE_NOOP("Scenarios", ", ")).join(parts)


def inner_words(event: Event, texts: Mapping[str, str], reasons: Mapping[str, str]) -> str:
    """What the fact says of the customer's inside; empty for what is not told. ``texts``: what ids stand for."""

    def named(one: str, kind: str = "") -> str:
        return texts.get(f"{kind}{one}", one)

    match event:
        case pe.WantRaised():
            return _said(QT_TRANSLATE_NOOP("Scenarios", "Now wants: {what}")).format(what=event.text)
        case pe.WantMet():
            return _said(QT_TRANSLATE_NOOP("Scenarios", "Has what was wanted: {what}")).format(
                what=named(event.want, "want:")
            )
        case pe.ReplyUnderstood():
            return _understood(event, texts)
        case pe.RequirementMet():
            return _said(QT_TRANSLATE_NOOP("Scenarios", "Done: {what}")).format(what=named(event.requirement))
        case pe.RequirementBroken():
            what = texts.get(event.requirement) or reasons.get(event.code, event.code or event.requirement)
            return _said(QT_TRANSLATE_NOOP("Scenarios", "Should not have happened: {what}")).format(what=what)
        case pe.TrapSet():
            return _said(QT_TRANSLATE_NOOP("Scenarios", "Sets a trap: {what}")).format(what=event.text)
        case pe.TrapAnswered():
            fell = QT_TRANSLATE_NOOP("Scenarios", "Walked into the trap: {what}")
            held = QT_TRANSLATE_NOOP("Scenarios", "Kept out of the trap: {what}")
            return _said(fell if event.fell else held).format(what=named(event.trap, "trap:"))
        case pe.PromiseHeard():
            return _said(QT_TRANSLATE_NOOP("Scenarios", "Heard a promise"))
        case pe.PromiseSettled():
            kept = QT_TRANSLATE_NOOP("Scenarios", "The promise was kept")
            broken = QT_TRANSLATE_NOOP("Scenarios", "The promise was broken")
            return _said(kept if event.kept else broken)
        case pe.MoodChanged():
            return _felt(event, reasons)
        case pe.CustomerLeft():
            return left_words(event)
        case _:
            return ""


def left_words(event: pe.CustomerLeft) -> str:
    """How it ended."""
    parts = [_said(_OUTCOMES[event.outcome]), mood_words(event.mood)]
    if event.rating:
        parts.append(_said(QT_TRANSLATE_NOOP("Scenarios", "rated {rating} of 5")).format(rating=event.rating))
    if event.escalation is not pe.Escalation.NONE:
        parts.append(_said(_ESCALATIONS[event.escalation]))
    if event.silently:
        parts.append(_said(QT_TRANSLATE_NOOP("Scenarios", "went without a word")))
    if event.review:
        parts.append(_said(QT_TRANSLATE_NOOP("Scenarios", "review: “{review}”")).format(review=event.review))
    return _said(QT_TRANSLATE_NOOP("Scenarios", "The customer has left: {how}")).format(how=list_words(parts))


def _understood(event: pe.ReplyUnderstood, texts: Mapping[str, str]) -> str:
    if not event.sure and not event.facts and not event.solutions and not event.asked:
        return _said(QT_TRANSLATE_NOOP("Scenarios", "Did not understand this reply"))
    parts = [_said(_ACTS[one]) for one in event.acts]
    parts += [texts.get(one, one) for one in event.facts]
    parts += [texts.get(f"solution:{one}", one) for one in event.solutions]
    parts += [
        _said(QT_TRANSLATE_NOOP("Scenarios", "asked for “{what}”")).format(what=texts.get(f"known:{one}", one))
        for one in event.asked
    ]
    return _said(QT_TRANSLATE_NOOP("Scenarios", "Understood: {what}")).format(what=list_words(parts) or "–")


def _felt(event: pe.MoodChanged, reasons: Mapping[str, str]) -> str:
    told = _said(QT_TRANSLATE_NOOP("Scenarios", "Mood {mood}, patience {patience}, trust {trust}")).format(
        mood=mood_words(event.mood), patience=event.patience, trust=event.trust
    )
    why = reasons.get(event.reason, event.reason)
    parts = [told, *([_said(_ESCALATIONS[event.escalation])] if event.escalation is not pe.Escalation.NONE else [])]
    return list_words(parts) + (f"（{why}）" if why else "")


def _said(text: object) -> str:
    return QCoreApplication.translate("Scenarios", str(text))
