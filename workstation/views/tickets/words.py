"""What of a ticket is said in words: kinds, steps, deadlines, its history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from workstation.domain.freight import Freight, Payer, freight_payer
from workstation.domain.masking import mask_name
from workstation.domain.ticket_policy import Choice, Field, HouseRules
from workstation.domain.tickets import Change, Severity, Step, Ticket, TicketKind
from workstation.views.inbox.sign import moment_words, span_words

Rules = Callable[[], HouseRules]
"""The shop's rules, read when they are first asked for."""

DAY = 86_400
"""Seconds."""


def in_language(chinese: str, english: str) -> str:
    """Of a policy's words those in the language of the program."""
    return chinese if QCoreApplication.translate("Policy", "en") == "zh" or not english else english


def kind_words(rules: HouseRules, kind: TicketKind) -> str:
    """The kind's name."""
    found = rules.tickets.kinds[kind]
    return in_language(found.label, found.label_en)


def severity_words(rules: HouseRules, severity: Severity) -> str:
    """The severity's name."""
    found = rules.tickets.severities[severity]
    return in_language(found.label, found.label_en)


def severity_example(rules: HouseRules, severity: Severity) -> str:
    """By what one knows it."""
    found = rules.tickets.severities[severity]
    return in_language(found.example, found.example_en)


def field_words(field: Field | Choice) -> str:
    """The label of a field or a choice."""
    return in_language(field.label, field.label_en)


def choices_of(field: Field, rules: HouseRules) -> list[tuple[str, str]]:
    """(id, words) of what can be answered."""
    if field.choices_from == "freight":
        return [(one.cause, in_language(one.label, one.label_en)) for one in rules.after_sale.freight]
    return [(one.id, field_words(one)) for one in field.choices]


def step_words(step: Step) -> str:
    """The step's name."""
    match step:
        case Step.SITUATION:
            return QCoreApplication.translate("Tickets", "Situation")
        case Step.TASK:
            return QCoreApplication.translate("Tickets", "Task")
        case Step.ACTION:
            return QCoreApplication.translate("Tickets", "Action")
        case Step.RESULT:
            return QCoreApplication.translate("Tickets", "Result")


def number_words(ticket: Ticket) -> str:
    """#1024."""
    return f"#{ticket.number}"


def customer_words(ticket: Ticket) -> str:
    """The customer's name, masked."""
    return mask_name(ticket.customer_name)


def order_words(ticket: Ticket) -> str:
    """The order's number: that of the link, else what was entered."""
    return ticket.order.order_no if ticket.order is not None else ticket.value("order_no")


def owner_words(ticket: Ticket) -> str:
    """Who leads it."""
    return ticket.owner or QCoreApplication.translate("Tickets", "Nobody yet")


def due_words(ticket: Ticket, now: int) -> str:
    """How long is left, or by how much it is late; when it was closed, if it is."""
    if ticket.closed_at is not None:
        return QCoreApplication.translate("Tickets", "closed {time}").format(time=moment_words(ticket.closed_at, now))
    if ticket.due is None:
        return QCoreApplication.translate("Tickets", "no deadline")
    left = (ticket.due - now) // 1000
    if left <= 0:
        return QCoreApplication.translate("Tickets", "over {time}").format(time=long_span(-left))
    return QCoreApplication.translate("Tickets", "{time} left").format(time=long_span(left))


def long_span(seconds: int) -> str:
    """A stretch of time that may be days."""
    if seconds < DAY:
        return span_words(seconds)
    return QCoreApplication.translate("Tickets", "{days} d {hours} h").format(
        days=seconds // DAY, hours=seconds % DAY // 3600
    )


def freight_of(ticket_value: Callable[[str], str], rules: HouseRules) -> Freight | None:
    """Who pays the freight by what was entered (``cause``, ``proof``); None if that is not known."""
    return freight_payer(ticket_value("cause"), ticket_value("proof") == "yes", rules.after_sale)


def freight_words(freight: Freight) -> str:
    """Who pays, and why."""
    match freight.payer:
        case Payer.SELLER:
            who = QCoreApplication.translate("Tickets", "Freight: the shop pays.")
        case Payer.BUYER:
            who = QCoreApplication.translate("Tickets", "Freight: the customer pays.")
        case Payer.UNDECIDED:
            who = QCoreApplication.translate("Tickets", "Freight: not decided yet.")
    return f"{who} {in_language(freight.why, freight.why_en)}"


def change_words(change: Change, rules: HouseRules, now: int) -> str:
    """A line of a ticket's history without its moment."""
    who = change.clerk or QCoreApplication.translate("Tickets", "The desk")
    first, second = (*change.values, "", "")[:2]
    match change.what:
        case "TicketOpened":
            said = QCoreApplication.translate("Tickets", "{who} opened it")
            led = (
                QCoreApplication.translate("Tickets", "given to {name} automatically").format(name=first)
                if first
                else ""
            )
            return _joined(said.format(who=who), led)
        case "TicketClaimed":
            return QCoreApplication.translate("Tickets", "{who} took it over").format(who=who)
        case "TicketAssigned":
            return QCoreApplication.translate("Tickets", "{who} gave it to {name}").format(who=who, name=first)
        case "TicketMoved":
            return _moved_words(change, who, first)
        case "TicketDueSet":
            moment = moment_words(int(first), now) if first.isdecimal() else "…"
            said = QCoreApplication.translate("Tickets", "{who} promised it for {time}").format(who=who, time=moment)
            return _joined(said, second)
        case "TicketReclassified":
            named = f"{kind_words(rules, TicketKind(first))} · {severity_words(rules, Severity(second))}"
            return QCoreApplication.translate("Tickets", "{who} put it down as {kind}").format(who=who, kind=named)
        case "TicketClosed":
            if first:
                return QCoreApplication.translate("Tickets", "{who} closed it: {reason}").format(who=who, reason=first)
            return QCoreApplication.translate("Tickets", "{who} closed it, confirmed by the customer").format(who=who)
        case "TicketReopened":
            return QCoreApplication.translate("Tickets", "{who} reopened it: {reason}").format(who=who, reason=first)
        case _:
            return who


def _moved_words(change: Change, who: str, reason: str) -> str:
    step, came_from = change.step or Step.SITUATION, change.came_from or Step.SITUATION
    said = QCoreApplication.translate("Tickets", "{who}: {before} → {after}").format(
        who=who, before=came_from.value, after=step.value
    )
    return _joined(f"{said} {step_words(step)}", reason)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
