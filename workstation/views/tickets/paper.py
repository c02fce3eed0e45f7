"""Tickets on paper and as a table of words: what is printed, and what goes into a file for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from workstation.domain.csv_text import harmless
from workstation.domain.ticket_policy import HouseRules
from workstation.domain.tickets import STEPS, Ticket
from workstation.views.tickets.words import (
    change_words,
    customer_words,
    kind_words,
    number_words,
    order_words,
    owner_words,
    severity_words,
    step_words,
)


def head() -> list[str]:
    """The headings of the table."""
    return [
        QCoreApplication.translate("Tickets", "No."),
        QCoreApplication.translate("Tickets", "Kind"),
        QCoreApplication.translate("Tickets", "Severity"),
        QCoreApplication.translate("Tickets", "Step"),
        QCoreApplication.translate("Tickets", "Customer"),
        QCoreApplication.translate("Tickets", "Order"),
        QCoreApplication.translate("Tickets", "Owner"),
        QCoreApplication.translate("Tickets", "Opened"),
        QCoreApplication.translate("Tickets", "Due"),
        QCoreApplication.translate("Tickets", "Closed"),
        QCoreApplication.translate("Tickets", "Outcome"),
        QCoreApplication.translate("Tickets", "What happened"),
    ]


def line(one: Ticket, rules: HouseRules) -> list[str]:
    """A ticket in the columns of ``head``; the customer's name masked."""
    return [
        str(one.number), kind_words(rules, one.kind), severity_words(rules, one.severity),
        f"{one.step.value} {step_words(one.step)}", customer_words(one), order_words(one), owner_words(one),
        _moment(one.opened_at), _moment(one.due), _moment(one.closed_at), _outcome(one),
        one.value("what_happened"),
    ]  # fmt: skip


def table(tickets: Iterable[Ticket], rules: HouseRules) -> list[list[str]]:
    """Headings and lines, safe to be opened in a spreadsheet: nothing in it is a formula."""
    return [head(), *([harmless(cell) for cell in line(one, rules)] for one in tickets)]


def document(tickets: Sequence[Ticket], rules: HouseRules, now: int) -> QTextDocument:
    """What is printed: one ticket whole, or several as a table. Words from outside are text, never markup."""
    made = QTextDocument()
    made.setHtml(_sheet(tickets[0], rules, now) if len(tickets) == 1 else _list(tickets, rules))
    return made


def _sheet(one: Ticket, rules: HouseRules, now: int) -> str:
    title = f"{number_words(one)} {kind_words(rules, one.kind)} · {severity_words(rules, one.severity)}"
    parts = [f"<h2>{escape(title)}</h2>", _rows(list(zip(head()[3:11], line(one, rules)[3:11], strict=True)))]
    for step in STEPS:
        parts.append(f"<h3>{step.value} {escape(step_words(step))}</h3>")
        parts.append(_rows([(fact.label, fact.words) for fact in one.facts if fact.step is step]))
    parts.append(_head(QCoreApplication.translate("Tickets", "Evidence")))
    parts.append(_rows([(_moment(quoted.said_at), quoted.text) for quoted in one.evidence]))
    parts.append(_head(QCoreApplication.translate("Tickets", "Notes")))
    parts.append(_rows([(f"{_moment(note.at)} {note.clerk}", note.text) for note in one.notes]))
    parts.append(_head(QCoreApplication.translate("Tickets", "History")))
    parts.append(_rows([(_moment(change.at), change_words(change, rules, now)) for change in one.history]))
    return "".join(parts)


def _list(tickets: Sequence[Ticket], rules: HouseRules) -> str:
    cells = [_cells("th", head()[:9]), *(_cells("td", line(one, rules)[:9]) for one in tickets)]
    title = escape(QCoreApplication.translate("Tickets", "Tickets"))
    return f'<h2>{title}</h2><table border="1" cellspacing="0" cellpadding="3" width="100%">{"".join(cells)}</table>'


def _head(words: str) -> str:
    return f"<h3>{escape(words)}</h3>"


def _cells(tag: str, words: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{_text(word)}</{tag}>' for word in words)}</tr>"


def _rows(pairs: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f'<tr><td width="30%">{_text(name)}</td><td>{_text(value)}</td></tr>' for name, value in pairs)
    return f'<table cellpadding="3" width="100%">{rows}</table>' if rows else "<p>—</p>"


def _text(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def _moment(at: int | None) -> str:
    return datetime.fromtimestamp(at / 1000).strftime("%Y-%m-%d %H:%M") if at is not None else ""


def _outcome(one: Ticket) -> str:
    if one.is_open:
        return ""
    return QCoreApplication.translate("Tickets", "confirmed by the customer") if one.confirmed else one.closing_reason
