"""The words of the report: parts, reasons, steps, deeds, and spans and shares as they are read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime

from workstation.domain.masking import mask_name, mask_phones_in
from workstation.domain.practice_events import Mood, Outcome, RequirementKind
from workstation.domain.report import CustomerReport, Mark, Quote, Report, Speaker
from workstation.domain.tickets import Sor, Step

Names = Mapping[str, str]
"""What codes of speech and of the customers' numbers are called, by the policy in force."""
PARTS = {
    "outcome": QT_TRANSLATE_NOOP("Report", "Outcome"),
    "requirements": QT_TRANSLATE_NOOP("Report", "Facts and actions"),
    "speed": QT_TRANSLATE_NOOP("Report", "Speed"),
    "mood": QT_TRANSLATE_NOOP("Report", "Last mood"),
    "process": QT_TRANSLATE_NOOP("Report", "Process"),
    "violations": QT_TRANSLATE_NOOP("Report", "Violations"),
}
_REASONS = {
    "want_open": QT_TRANSLATE_NOOP("Report", "Not resolved: {about}"),
    "not_solved": QT_TRANSLATE_NOOP("Report", "The customer did not leave solved"),
    "unmet": QT_TRANSLATE_NOOP("Report", "Not told or not done: {about}"),
    "slow_first": QT_TRANSLATE_NOOP("Report", "The first reply came late"),
    "slow_reply": QT_TRANSLATE_NOOP("Report", "A reply came late"),
    "slow_whole": QT_TRANSLATE_NOOP("Report", "The whole matter took long"),
    "no_reply": QT_TRANSLATE_NOOP("Report", "Never answered"),
    "mood": QT_TRANSLATE_NOOP("Report", "The customer left {about}"),
    "promise_broken": QT_TRANSLATE_NOOP("Report", "A promise was broken"),
    "annoyed": QT_TRANSLATE_NOOP("Report", "A reply cost trust: {about}"),
    "violation": QT_TRANSLATE_NOOP("Report", "Forbidden: {about}"),
    "critical": QT_TRANSLATE_NOOP("Report", "Critical violation: {about}"),
}
_GROUPED = {
    "want_open": QT_TRANSLATE_NOOP("Report", "Wants that were not resolved"),
    "unmet": QT_TRANSLATE_NOOP("Report", "Facts not told, actions not done"),
    "slow_first": QT_TRANSLATE_NOOP("Report", "First replies after 30 s"),
    "slow_reply": QT_TRANSLATE_NOOP("Report", "Later replies after 20 s"),
    "slow_whole": QT_TRANSLATE_NOOP("Report", "Matters that took long"),
    "mood": QT_TRANSLATE_NOOP("Report", "Customers who did not leave pleased"),
    "promise_broken": QT_TRANSLATE_NOOP("Report", "Broken promises"),
    "annoyed": QT_TRANSLATE_NOOP("Report", "Replies that cost trust"),
    "violation": QT_TRANSLATE_NOOP("Report", "Things forbidden"),
    "critical": QT_TRANSLATE_NOOP("Report", "Critical violations"),
}
STEPS = {
    Step.SITUATION: QT_TRANSLATE_NOOP("Report", "S  Situation: looked, asked, told what is known"),
    Step.TASK: QT_TRANSLATE_NOOP("Report", "T  Task: took on the core problem"),
    Step.ACTION: QT_TRANSLATE_NOOP("Report", "A  Action: offered or did something"),
    Step.RESULT: QT_TRANSLATE_NOOP("Report", "R  Result: the customer said it is solved"),
}
MOVES = {
    Sor.SYMPATHISE: QT_TRANSLATE_NOOP("Report", "Sympathise"),
    Sor.OWN: QT_TRANSLATE_NOOP("Report", "Own it"),
    Sor.RESOLVE: QT_TRANSLATE_NOOP("Report", "Resolve"),
    Sor.DISMISSED: QT_TRANSLATE_NOOP("Report", "Put aside"),
}
_MOODS = {
    Mood.FURIOUS: QT_TRANSLATE_NOOP("Report", "furious"),
    Mood.UPSET: QT_TRANSLATE_NOOP("Report", "upset"),
    Mood.NEUTRAL: QT_TRANSLATE_NOOP("Report", "calm"),
    Mood.PLEASED: QT_TRANSLATE_NOOP("Report", "pleased"),
}
_OUTCOMES = {
    Outcome.SOLVED: QT_TRANSLATE_NOOP("Report", "solved"),
    Outcome.UNSOLVED: QT_TRANSLATE_NOOP("Report", "not solved"),
    Outcome.LOST: QT_TRANSLATE_NOOP("Report", "lost"),
    Outcome.CUT_OFF: QT_TRANSLATE_NOOP("Report", "broken off"),
}
_KINDS = {
    RequirementKind.FACT: QT_TRANSLATE_NOOP("Report", "To be told"),
    RequirementKind.ACTION: QT_TRANSLATE_NOOP("Report", "To be done"),
    RequirementKind.NEVER: QT_TRANSLATE_NOOP("Report", "Never"),
}
_SPEAKERS = {
    Speaker.CUSTOMER: QT_TRANSLATE_NOOP("Report", "Customer"),
    Speaker.CLERK: QT_TRANSLATE_NOOP("Report", "You"),
    Speaker.DEED: QT_TRANSLATE_NOOP("Report", "On the desk"),
    Speaker.INSIDE: QT_TRANSLATE_NOOP("Report", "In the customer"),
}
_DEEDS = {
    "OrdersShown": QT_TRANSLATE_NOOP("Report", "looked at the order {text}"),
    "OrderRevealed": QT_TRANSLATE_NOOP("Report", "looked at the personal data of order {text}"),
    "RemarkAdded": QT_TRANSLATE_NOOP("Report", "wrote the remark “{text}”"),
    "TicketOpened": QT_TRANSLATE_NOOP("Report", "opened a ticket"),
    "OrderHandled": QT_TRANSLATE_NOOP("Report", "set about the order {text}"),
    "PaymentReminded": QT_TRANSLATE_NOOP("Report", "reminded of payment, order {text}"),
    "SorNoted": QT_TRANSLATE_NOOP("Report", "noted a move of SOR"),
    "ConversationClosed": QT_TRANSLATE_NOOP("Report", "closed the conversation"),
    "ConversationTransferred": QT_TRANSLATE_NOOP("Report", "handed the conversation over"),
    "MoodChanged": QT_TRANSLATE_NOOP("Report", "the mood became: {text}"),
    "CustomerLeft": QT_TRANSLATE_NOOP("Report", "left: {text}"),
    "CustomerCame": QT_TRANSLATE_NOOP("Report", "came: {text}"),
    "WantRaised": QT_TRANSLATE_NOOP("Report", "now wants: {text}"),
    "TrapSet": QT_TRANSLATE_NOOP("Report", "tried: {text}"),
    "TrapAnswered": QT_TRANSLATE_NOOP("Report", "it was fallen for"),
    "RequirementBroken": QT_TRANSLATE_NOOP("Report", "should not have happened: {text}"),
    "PromiseSettled": QT_TRANSLATE_NOOP("Report", "the promise was settled"),
    "PromiseHeard": QT_TRANSLATE_NOOP("Report", "heard a promise"),
}
TONES = {
    Outcome.SOLVED: "success", Outcome.UNSOLVED: "warning", Outcome.LOST: "danger", Outcome.CUT_OFF: "muted",
}  # fmt: skip


def said(text: object) -> str:
    """A source string of the report in the language in force."""
    return QCoreApplication.translate("Report", str(text))


def who(customer: CustomerReport) -> str:
    """A customer by masked name and matter."""
    return f"{mask_name(customer.name)} · {customer.title}" if customer.name else customer.title


def who_in(report: Report, conversation: str) -> str:
    """The customer of a conversation, also of one that is not part of the lesson."""
    customer = report.customer(conversation)
    return who(customer) if customer is not None else said(QT_TRANSLATE_NOOP("Report", "another conversation"))


def part_words(part: str) -> str:
    """A part of the score."""
    return said(PARTS[part]) if part in PARTS else part


def mark_words(mark: Mark, names: Names) -> str:
    """Why points were lost."""
    about = mood_words(mark.about) if mark.reason == "mood" else names.get(mark.about, mark.about)
    sentence = _REASONS.get(mark.reason)
    return said(sentence).format(about=about) if sentence else mark.reason


def cause_words(reason: str) -> str:
    """Marks of the same reason, together."""
    sentence = _GROUPED.get(reason) or _REASONS.get(reason)
    return said(sentence).format(about="") if sentence else reason


def mood_words(mood: str) -> str:
    """How the customer feels."""
    return said(_MOODS[Mood(mood)]) if mood in set(Mood) else mood


def outcome_words(outcome: str) -> str:
    """How it ended."""
    return said(_OUTCOMES[Outcome(outcome)]) if outcome in set(Outcome) else outcome


def kind_words(kind: RequirementKind) -> str:
    """What a requirement asks for."""
    return said(_KINDS[kind])


def speaker_words(speaker: Speaker) -> str:
    """Whose a quote is."""
    return said(_SPEAKERS[speaker])


def quote_words(quote: Quote, names: Names) -> str:
    """What was said, or what the fact says."""
    if quote.speaker in (Speaker.CUSTOMER, Speaker.CLERK):
        return mask_phones_in(quote.text) or said(QT_TRANSLATE_NOOP("Report", "(a picture or file)"))
    text = {"MoodChanged": mood_words, "CustomerLeft": outcome_words}.get(quote.kind, str)(quote.text)
    sentence = _DEEDS.get(quote.kind)
    return said(sentence).format(text=names.get(text, text)) if sentence else " ".join((quote.kind, text)).strip()


def clock(moment: int) -> str:
    """``HH:mm:ss`` local, of a moment in milliseconds since 1970 UTC."""
    return QDateTime.fromMSecsSinceEpoch(moment).toString("HH:mm:ss")


def day(moment: int) -> str:
    """``yyyy-MM-dd HH:mm`` local."""
    return QDateTime.fromMSecsSinceEpoch(moment).toString("yyyy-MM-dd HH:mm")


def span(seconds: float | None) -> str:
    """``8 s``, ``1:25``; a dash where there is none."""
    if seconds is None:
        return "–"
    if seconds >= 60:
        minutes, rest = divmod(round(seconds), 60)
        return f"{minutes}:{rest:02}"
    return said(QT_TRANSLATE_NOOP("Report", "{count} s")).format(count=round(seconds))


def share(value: float) -> str:
    """A share of 0 … 1 in percent."""
    return f"{round(value * 100)}%"


def points(value: float) -> str:
    """Points without a needless nought."""
    return f"{value:.1f}".removesuffix(".0")
