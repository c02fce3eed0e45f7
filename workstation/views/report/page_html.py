"""The report as one HTML page that needs nothing else; every word from outside is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workstation.domain.report import Report
from workstation.views.report.sections import Line, of_customer, whole
from workstation.views.report.words import Names, day, points, said, share, span, who
from workstation.views.theme.tokens import LIGHT

INDENT = 18
"""Pixels that a line stands below the one it belongs to."""
_STYLE = f"""
body {{ font-family: "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: {LIGHT.text}; margin: 24px; }}
h1 {{ font-size: 22px; }} h2 {{ font-size: 17px; margin-top: 26px; }} h3 {{ font-size: 14px; margin: 14px 0 4px 0; }}
td {{ font-size: 13px; padding: 2px 6px; vertical-align: top; }} .side, .evidence {{ color: {LIGHT.muted}; }}
.danger {{ color: {LIGHT.danger}; }} .warning {{ color: {LIGHT.warning}; }} .success {{ color: {LIGHT.success}; }}
"""
"""Paper is light, whatever the desk's theme."""


def report_html(report: Report, names: Names) -> str:
    """The whole report, the lesson first, then every customer."""
    return _page(report, "\n".join(_bodies(report, names)))


def report_pages(report: Report, names: Names) -> list[str]:
    """The same as pages for paper: the lesson, then each customer on pages of their own."""
    return [_page(report, body) for body in _bodies(report, names)]


def _page(report: Report, body: str) -> str:
    title = escape(_title(report))
    head = f"<head><meta charset='utf-8'><title>{title}</title><style>{_STYLE}</style></head>"
    return f"<!DOCTYPE html><html>{head}<body>{body}</body></html>"


def _title(report: Report) -> str:
    return said(QT_TRANSLATE_NOOP("Report", "{title}: report")).format(title=report.title)


def _bodies(report: Report, names: Names) -> Iterator[str]:
    lesson = (f"<h1>{escape(_title(report))}</h1>", _head(report), *_sections(whole(report, names)))
    yield "\n".join(lesson)
    for customer in report.customers:
        heading = f"<h2>{escape(who(customer))} · {escape(points(customer.points))}</h2>"
        yield "\n".join((heading, *_sections(of_customer(customer, names))))


def _head(report: Report) -> str:
    par = report.par
    told = (
        (QT_TRANSLATE_NOOP("Report", "Clerk"), report.clerk),
        (QT_TRANSLATE_NOOP("Report", "Begun"), day(report.begun_at)),
        (QT_TRANSLATE_NOOP("Report", "Points"), points(report.points)),
        (QT_TRANSLATE_NOOP("Report", "Par of this load"), points(par.score) if par and par.score else "–"),
        (QT_TRANSLATE_NOOP("Report", "Replies in time"), share(report.within_target)),
        (QT_TRANSLATE_NOOP("Report", "First reply"), span(report.first_reply)),
        (QT_TRANSLATE_NOOP("Report", "Later replies"), span(report.mean_reply)),
    )
    rows = (f"<tr><td>{escape(said(name))}</td><td>{escape(value)}</td></tr>" for name, value in told)
    return f"<table>{''.join(rows)}</table>"


def _sections(lines: Iterable[Line]) -> Iterator[str]:
    for section in lines:
        yield f"<h3>{escape(section.text)}</h3>"
        yield f"<table width='100%' cellspacing='0'>{''.join(_rows(section.lines, 0))}</table>"


def _rows(lines: Iterable[Line], depth: int) -> Iterator[str]:
    for line in lines:
        style = f" style='padding-left: {depth * INDENT + 6}px'"
        look = f" class='{'evidence' if depth else escape(line.tone)}'"
        yield (
            f"<tr><td{look}{style}>{escape(line.text)}</td>"
            f"<td class='side' align='right' width='90'>{escape(line.side)}</td></tr>"
        )
        yield from _rows(line.lines, depth + 1)
