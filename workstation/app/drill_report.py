"""The report of a drill as lines for a terminal: the score beside the par of its load, then customer by customer."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from workstation.app.words import translate
from workstation.domain.practice_events import Outcome
from workstation.training.lessons.score import CustomerScore, Score


def report(found: Score, clerk: str, seed: str) -> str:
    """All of it, in the program's language."""
    return "\n".join([*_whole(found, clerk, seed), "", *_customers(found.customers)])


def _whole(found: Score, clerk: str, seed: str) -> list[str]:
    title = translate("CommandLine", "{title} ({lesson}), clerk {clerk}, seed {seed}")
    line = translate("CommandLine", "Score {score:.1f} (par {par:.1f})")
    target = translate("CommandLine", "Answered within 20 s: {share:.0%} (par {par:.0%})")
    load = translate("CommandLine", "{customers} customers in {minutes:.0f} min; at once {mean:.1f}, at most {peak}")
    typed = translate("CommandLine", "Characters typed {typed}, inserted {inserted}")
    par = found.par
    return [
        title.format(title=found.title, lesson=found.lesson, clerk=clerk, seed=seed),
        line.format(score=found.points, par=par.score if par else 0.0),
        target.format(share=found.within_target, par=par.within_target if par else 0.0),
        load.format(
            customers=len(found.customers), minutes=found.minutes, mean=found.mean_at_once, peak=found.peak_at_once
        ),
        typed.format(typed=found.typed, inserted=found.inserted),
    ]


def _customers(customers: Sequence[CustomerScore]) -> list[str]:
    head = [
        translate("CommandLine", "Story"), translate("CommandLine", "Outcome"), translate("CommandLine", "Rating"),
        translate("CommandLine", "Score"), translate("CommandLine", "First reply"),
        translate("CommandLine", "Mean reply"), translate("CommandLine", "Missed"),
        translate("CommandLine", "Violations"),
    ]  # fmt: skip
    rows = [head, *(_row(one) for one in customers)]
    widths = [max(_width(row[at]) for row in rows) for at in range(len(head))]
    return [
        "  ".join(text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _row(one: CustomerScore) -> list[str]:
    return [
        one.title, _outcome(one.outcome), str(one.rating or "–"), f"{one.points:.1f}", _seconds(one.first_reply),
        _seconds(one.mean_reply), " ".join(one.missed) or "–", " ".join(one.violations) or "–",
    ]  # fmt: skip


def _outcome(outcome: Outcome) -> str:
    return {
        Outcome.SOLVED: translate("CommandLine", "solved"),
        Outcome.UNSOLVED: translate("CommandLine", "not solved"),
        Outcome.LOST: translate("CommandLine", "lost"),
        Outcome.CUT_OFF: translate("CommandLine", "cut off"),
    }[outcome]


def _seconds(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f} s"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
