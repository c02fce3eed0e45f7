"""The report as lines under headings: what the page shows, and what is written into files, is the same."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from workstation.domain.report import CustomerReport, Mark, PromiseMark, Quote, Report, StoreScores
from workstation.domain.report_attention import Late
from workstation.views.report.words import (
    MOVES,
    STEPS,
    Names,
    cause_words,
    clock,
    kind_words,
    mark_words,
    mood_words,
    outcome_words,
    part_words,
    points,
    quote_words,
    said,
    share,
    span,
    speaker_words,
    who_in,
)

MOST_LATES = 8
"""Late replies that are told of the whole lesson; the picture shows all."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line with what stands below it."""

    text: str
    side: str = ""
    """At its end: points, a time."""
    tone: str = ""
    """A colour of tokens; never the only sign."""
    at: int = 0
    """The moment it opens; 0: none."""
    heading: bool = False
    lines: tuple[Line, ...] = ()


def whole(report: Report, names: Names) -> tuple[Line, ...]:
    """The lesson as a whole: what cost most, attention, order, typing, store scores."""
    parts = (_causes(report, names), _lates(report, MOST_LATES), _best(report), _figures(report), _store(report.store))
    return tuple(one for one in parts if one is not None)


def of_attention(report: Report) -> tuple[Line, ...]:
    """What stands under the picture of attention: every late reply, and the best order."""
    parts = (_lates(report, len(report.attention.lates)), _best(report), _figures(report))
    return tuple(one for one in parts if one is not None)


def of_customer(customer: CustomerReport, names: Names) -> tuple[Line, ...]:
    """One customer: the points, STAR, SOR, what had to be told and done, promises."""
    parts = (
        _ending(customer), _marks(customer, names), _star(customer, names), _sor(customer, names),
        _requirements(customer, names), _promises(customer), _store(customer.store),
    )  # fmt: skip
    return tuple(one for one in parts if one is not None)


def late_words(report: Report, late: Late) -> str:
    """“You answered X 40 s late because you were 95 s in Y.”"""
    who = who_in(report, late.conversation)
    if not late.reply:
        told = said(QT_TRANSLATE_NOOP("Report", "{who} waited {waited} and was never answered"))
    else:
        told = said(QT_TRANSLATE_NOOP("Report", "You answered {who} {late} late"))
    told = told.format(who=who, late=span(late.late), waited=span(late.waited))
    if late.elsewhere and late.elsewhere[0].seconds >= max(late.here, 1):
        longest = late.elsewhere[0]
        because = said(QT_TRANSLATE_NOOP("Report", "{what}: meanwhile you were {time} with {other}"))
        return because.format(what=told, time=span(longest.seconds), other=who_in(report, longest.conversation))
    if late.here >= 1:
        because = said(QT_TRANSLATE_NOOP("Report", "{what}: the reply itself took {time}"))
        return because.format(what=told, time=span(late.here))
    return told


def quote_line(quote: Quote, names: Names) -> Line:
    """One quote as evidence."""
    text = _named(speaker_words(quote.speaker), quote_words(quote, names))
    return Line(text=text, side=clock(quote.at), at=quote.at)


def mark_line(mark: Mark, names: Names) -> Line:
    """One mark with its evidence."""
    return Line(
        text=_named(part_words(mark.part), mark_words(mark, names)), side=f"−{points(mark.points)}",
        tone="danger" if mark.points >= 5 else "warning", at=mark.moment, lines=_quotes(mark.quotes, names),
    )  # fmt: skip


def _heading(text: object, lines: Iterable[Line], side: str = "") -> Line:
    return Line(text=said(text), side=side, heading=True, lines=tuple(lines))


def _quotes(quotes: Iterable[Quote], names: Names) -> tuple[Line, ...]:
    return tuple(quote_line(one, names) for one in quotes)


def _causes(report: Report, names: Names) -> Line | None:
    if not report.causes:
        return None
    times = said(QT_TRANSLATE_NOOP("Report", "{what}, {times} times"))
    lines = [
        Line(
            text=times.format(what=_named(part_words(one.part), cause_words(one.reason)), times=one.times),
            side=f"−{points(one.points)}",
            tone="danger" if number == 0 else "",
            at=one.worst.moment,
            lines=(mark_line(one.worst, names),),
        )
        for number, one in enumerate(report.causes)
        if one.points >= 0.05
    ]
    return _heading(QT_TRANSLATE_NOOP("Report", "What cost most: begin here next time"), lines)


def _lates(report: Report, most: int) -> Line | None:
    lates = report.attention.lates
    if not lates:
        return None
    lines = [Line(text=late_words(report, one), side=clock(one.asked_at), at=one.asked_at) for one in lates[:most]]
    count = said(QT_TRANSLATE_NOOP("Report", "{count} replies")).format(count=len(lates))
    return _heading(QT_TRANSLATE_NOOP("Report", "Where attention was while somebody waited"), lines, count)


def _best(report: Report) -> Line | None:
    best = report.best
    if not best.turns:
        return None
    yours = said(QT_TRANSLATE_NOOP("Report", "You: {late} late in all, {count} in time, {wait} mean wait"))
    theirs = said(
        QT_TRANSLATE_NOOP("Report", "Best order found: {late} late in all, {count} in time, {wait} mean wait")
    )
    lines = [
        Line(text=yours.format(late=span(best.late), count=best.in_target, wait=span(best.mean_wait))),
        Line(text=theirs.format(late=span(best.best_late), count=best.best_in_target, wait=span(best.best_mean_wait))),
    ]
    return _heading(QT_TRANSLATE_NOOP("Report", "The same customers, the same hands, another order"), lines)


def _figures(report: Report) -> Line | None:
    typing = report.typing
    lines = []
    if typing is not None:
        written = said(
            QT_TRANSLATE_NOOP("Report", "{typed} characters typed, {inserted} inserted from phrases and the like")
        )
        speed = f"{typing.a_minute:.0f}" if typing.a_minute is not None else "–"
        a_minute = said(QT_TRANSLATE_NOOP("Report", "{speed} a minute")).format(speed=speed)
        lines.append(Line(text=written.format(typed=typing.typed, inserted=typing.inserted), side=a_minute))
    turned = said(
        QT_TRANSLATE_NOOP("Report", "Turned to another conversation {count} times; until the first key there")
    )
    count = len(report.attention.switches)
    lines.append(Line(text=turned.format(count=count), side=span(report.attention.switching)))
    idle = sum(one.idle for one in report.attention.switches)
    if idle:
        looked = said(QT_TRANSLATE_NOOP("Report", "Of these {count} times nothing was done there"))
        lines.append(Line(text=looked.format(count=idle)))
    return _heading(QT_TRANSLATE_NOOP("Report", "Writing and turning"), lines)


def _store(store: StoreScores | None) -> Line | None:
    if store is None:
        return None
    named = (
        (QT_TRANSLATE_NOOP("Report", "Goods as described"), store.goods),
        (QT_TRANSLATE_NOOP("Report", "Service"), store.service),
        (QT_TRANSLATE_NOOP("Report", "Logistics"), store.logistics),
    )
    lines = [Line(text=said(name), side=f"{value:.1f}") for name, value in named]
    return _heading(QT_TRANSLATE_NOOP("Report", "Store scores the customer would give"), lines)


def _ending(customer: CustomerReport) -> Line:
    """How it ended, and points part by part."""
    told = said(QT_TRANSLATE_NOOP("Report", "{outcome}, {mood} in the end; first reply {first}, on average {mean}"))
    lines = [
        Line(
            text=told.format(
                outcome=outcome_words(customer.outcome), mood=mood_words(customer.mood),
                first=span(customer.first_reply), mean=span(customer.mean_reply),
            ),
            side=span(customer.seconds), at=customer.came_at,
        ),
        Line(text=said(QT_TRANSLATE_NOOP("Report", "Messages written in a bad mood")), side=share(customer.negative)),
    ]  # fmt: skip
    if customer.review:
        review = said(QT_TRANSLATE_NOOP("Report", "Review: “{text}”")).format(text=customer.review)
        lines.append(Line(text=review, side="★" * customer.rating, at=customer.left_at))
    lines += [
        Line(
            text=part_words(one.part),
            side=f"{points(one.had)} / {points(one.possible)}" if one.possible else points(one.had),
        )
        for one in customer.parts
    ]
    if customer.capped:
        lines.append(
            Line(text=said(QT_TRANSLATE_NOOP("Report", "A critical violation leaves 40 at most")), tone="danger")
        )
    return _heading(QT_TRANSLATE_NOOP("Report", "How it ended"), lines, points(customer.points))


def _marks(customer: CustomerReport, names: Names) -> Line:
    lines = [mark_line(one, names) for one in customer.marks if one.points >= 0.05]
    if not lines:
        lines = [Line(text=said(QT_TRANSLATE_NOOP("Report", "Nothing was lost here.")), tone="success")]
    return _heading(QT_TRANSLATE_NOOP("Report", "What lost points"), lines)


def _star(customer: CustomerReport, names: Names) -> Line:
    lines = [
        Line(
            text=said(STEPS[one.step]),
            side=_reached(one.reached),
            tone="" if one.reached else "warning",
            at=one.quotes[0].at if one.quotes else 0,
            lines=_quotes(one.quotes, names),
        )
        for one in customer.star
    ]
    return _heading(QT_TRANSLATE_NOOP("Report", "STAR, step by step"), lines)


def _sor(customer: CustomerReport, names: Names) -> Line | None:
    if not customer.sor:
        return None
    lines = [
        Line(
            text=said(MOVES[one.move]),
            side=_reached(one.made),
            tone="" if one.made else "warning",
            at=one.quotes[0].at if one.quotes else 0,
            lines=_quotes(one.quotes, names),
        )
        for one in customer.sor
    ]
    return _heading(QT_TRANSLATE_NOOP("Report", "SOR, for the customer was upset"), lines)


def _requirements(customer: CustomerReport, names: Names) -> Line | None:
    if not customer.requirements:
        return None
    lines = [
        Line(
            text=_named(kind_words(one.kind), one.text),
            side="✓" if one.good else "✗",
            tone="" if one.good else "danger",
            at=one.quotes[0].at if one.quotes else 0,
            lines=_quotes(one.quotes, names),
        )
        for one in customer.requirements
    ]
    return _heading(QT_TRANSLATE_NOOP("Report", "What had to be told and done"), lines)


def _promises(customer: CustomerReport) -> Line | None:
    if not customer.promises:
        return None
    return _heading(QT_TRANSLATE_NOOP("Report", "Promises"), [_promise(one) for one in customer.promises])


def _promise(one: PromiseMark) -> Line:
    due = said(QT_TRANSLATE_NOOP("Report", "“{text}”, due by {due}")).format(text=one.promise.text, due=clock(one.due))
    how = {
        True: said(QT_TRANSLATE_NOOP("Report", "kept")),
        False: said(QT_TRANSLATE_NOOP("Report", "broken")),
        None: said(QT_TRANSLATE_NOOP("Report", "open")),
    }[one.kept]
    lines = (quote_line(one.settled, {}),) if one.settled is not None else ()
    tone = "danger" if one.kept is False else ""
    return Line(text=due, side=how, tone=tone, at=one.promise.at, lines=lines)


def _reached(yes: bool) -> str:
    return said(QT_TRANSLATE_NOOP("Report", "reached")) if yes else said(QT_TRANSLATE_NOOP("Report", "not reached"))


def _named(name: str, text: str) -> str:
    return said(QT_TRANSLATE_NOOP("Report", "{name}: {text}")).format(name=name, text=text)
