"""Whether a scenario can be played to its end: one core want, all within reach, patterns and times that hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from workstation.domain.faults import Fault, fault
from workstation.training.scenarios.parts import EACH, all_texts, each, mappings, texts
from workstation.training.scenarios.structure import nearest
from workstation.training.scenarios.yaml_lines import Path, Sheet
from workstation.training.understanding.words import parse_pattern

PLACEHOLDERS = ("order_no", "product", "name", "courier", "tracking_no")
"""What ``{…}`` in anybody's words may stand for."""

CLERKS = ("ideal", "average", "slow", "rude", "silent", "template", "promiser", "kind", "lines")
"""Who may play a test; ``lines`` plays the ``turns`` of the file."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_PATTERNS = (
    ("customer", "concern", EACH),
    ("knows", EACH, "asked", EACH),
    ("does_not_know", EACH, "asked", EACH),
    ("facts", EACH, "says", EACH),
    ("solutions", EACH, "says", EACH),
    ("requires", EACH, "remark", "says", EACH),
    ("never", EACH, "remark", "says", EACH),
    ("traps", EACH, "falls_says", EACH),
    ("traps", EACH, "holds", EACH),
)
_TIMES = ("created", "paid", "shipped", "received")
_DAY = re.compile(r"-([0-9]{1,3})d(?: ([0-9]{2}:[0-9]{2}))?")
_NO_WANT: dict[str, object] = {}


def story_faults(sheet: Sheet) -> Iterator[Fault]:
    """What keeps the story from going as it is told."""
    yield from _core(sheet)
    yield from _reach(sheet)
    yield from _patterns(sheet)
    yield from _placeholders(sheet)
    yield from _times(sheet)
    yield from _traps(sheet)
    yield from _tests(sheet)


def _core(sheet: Sheet) -> Iterator[Fault]:
    wants = list(mappings(sheet.value, "wants", EACH))
    core = [path for path, want in wants if want.get("core") is True]
    if wants and not core:
        yield fault(sheet.place(("wants",)), "core_missing")
    for path in core[1:]:
        yield fault(sheet.key((*path, "core")), "core_twice", first=sheet.place((*core[0], "core")).line)


def _reach(sheet: Sheet) -> Iterator[Fault]:
    """Wants that nobody can meet, and with them all that come after."""
    refused = {
        str(one.get("id")) for _, one in mappings(sheet.value, "solutions", EACH) if one.get("accepted") is False
    }
    wrong = {str(one.get("id")) for _, one in mappings(sheet.value, "facts", EACH) if one.get("wrong") is True}
    for path, fact in mappings(sheet.value, "facts", EACH):
        if fact.get("required") is True and fact.get("wrong") is True:
            yield fault(sheet.key((*path, "wrong")), "required_and_wrong", name=str(fact.get("id")))
    for path, want in mappings(sheet.value, "wants", EACH):
        if path == ("wants", 0) and want.get("with_previous") is True:
            yield fault(sheet.key((*path, "with_previous")), "nothing_before")
        met = want.get("met")
        if not isinstance(met, dict):
            continue
        solutions = [one for _, one in texts(met, "solutions", EACH)]
        if solutions and all(one in refused for one in solutions):
            yield fault(sheet.place((*path, "met", "solutions")), "only_refused", names=", ".join(solutions))
        for where, name in texts(met, "facts", EACH):
            if name in wrong:
                yield fault(sheet.place((*path, "met", *where)), "met_by_wrong", name=name)


def _patterns(sheet: Sheet) -> Iterator[Fault]:
    for steps in _PATTERNS:
        for path, pattern in texts(sheet.value, *steps):
            try:
                if not parse_pattern(pattern).needed:
                    yield fault(sheet.place(path), "pattern_bars_only", pattern=pattern)
            except ValueError:
                yield fault(sheet.place(path), "bad_pattern", pattern=pattern)


def _placeholders(sheet: Sheet) -> Iterator[Fault]:
    for path, text in all_texts(sheet.value):
        for found in _PLACEHOLDER.finditer(text):
            if found[1] not in PLACEHOLDERS:
                known = ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)
                near = nearest(found[1], list(PLACEHOLDERS))
                yield fault(sheet.place(path), "unknown_placeholder", name=found[0], near=near, known=known)
                break


def _times(sheet: Sheet) -> Iterator[Fault]:
    """Moments of an order that run backwards, as far as ``-3d 18:20`` can tell without knowing the time of day."""
    for path, order in mappings(sheet.value, "shop", "orders", EACH):
        named: list[tuple[Path, str]] = [((name,), str(order.get(name))) for name in _TIMES if name in order]
        yield from _backwards(sheet, path, named)
        yield from _backwards(sheet, path, list(texts(order, "track", EACH, "at")))


def _backwards(sheet: Sheet, path: Path, moments: list[tuple[Path, str]]) -> Iterator[Fault]:
    days = [(where, text, found) for where, text in moments if (found := _DAY.fullmatch(text))]
    for (_, before, one), (where, text, other) in pairwise(days):
        earlier, later = -int(one[1]), -int(other[1])
        clocks = one[2] and other[2]
        if later < earlier or (later == earlier and clocks and other[2] < one[2]):
            yield fault(sheet.place((*path, *where)), "times_reversed", value=text, before=before)


def _traps(sheet: Sheet) -> Iterator[Fault]:
    for path, trap in mappings(sheet.value, "traps", EACH):
        if not any(trap.get(name) for name in ("falls_says", "falls_speech", "falls_reveal")):
            yield fault(sheet.place(path), "trap_harmless")


def _tests(sheet: Sheet) -> Iterator[Fault]:
    for path, script in mappings(sheet.value, "tests", EACH):
        clerk = script.get("clerk")
        if isinstance(clerk, str) and clerk not in CLERKS:
            values = {"field": "clerk", "value": clerk, "near": nearest(clerk, list(CLERKS))}
            yield fault(sheet.place((*path, "clerk")), "not_a_choice", choices=", ".join(CLERKS), **values)
        lines = clerk == "lines"
        if lines and not script.get("turns"):
            yield fault(sheet.place((*path, "clerk")), "lines_missing")
        if not lines and script.get("turns"):
            yield fault(sheet.key((*path, "turns")), "lines_unused", clerk=str(clerk))
        expect = script.get("expect", _NO_WANT)
        least, most = (_number(expect, name) for name in ("rating_at_least", "rating_at_most"))
        if least is not None and most is not None and least > most:
            yield fault(sheet.place((*path, "expect", "rating_at_least")), "ratings_reversed", least=least, most=most)


def _number(holder: object, name: str) -> int | None:
    return next((one for _, one in each(holder, name) if isinstance(one, int)), None)
