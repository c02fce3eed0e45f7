"""Whether every id that a scenario uses is there, and each name is given once."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain.faults import Fault, fault
from workstation.training.scenarios.parts import EACH, each, mappings, texts
from workstation.training.scenarios.structure import nearest
from workstation.training.scenarios.yaml_lines import Path, Sheet

MAIN = "main"
"""What an order is called whose file does not name it."""
OPENING = "opening"
"""A trap that is set with the first message."""

DEEDS = (
    ("wants", EACH, "handled", EACH),
    ("traps", EACH, "handled", EACH),
    ("closing", EACH),
    ("tests", EACH, "turns", EACH, EACH),
)
"""Where steps of a clerk stand."""
ACTIONS = (("requires", EACH), ("never", EACH))

_UNIQUE = (("knows",), ("solutions",), ("wants",), ("traps",), ("facts", "requires", "never"))
"""Lists within which an id may stand once; what a clerk is judged by shares one."""

_USES: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "order",
        (
            ("knows", EACH, "order_card"),
            ("wants", EACH, "order_card"),
            ("traps", EACH, "falls_reveal"),
            *((*where, field) for where in (*ACTIONS, *DEEDS) for field in ("look", "reveal", "remind")),
            *((*where, "remark", "order") for where in (*ACTIONS, *DEEDS)),
        ),
    ),
    ("fact", (("wants", EACH, "met", "facts", EACH), ("wants", EACH, "met", "any_fact", EACH))),
    ("solution", (("wants", EACH, "met", "solutions", EACH),)),
    ("action", (("wants", EACH, "met", "actions", EACH),)),
    ("want", (("traps", EACH, "after"),)),
    ("requirement", (("tests", EACH, "expect", "unmet", EACH),)),
    ("trap", (("tests", EACH, "expect", "fell", EACH),)),
)


def reference_faults(sheet: Sheet) -> Iterator[Fault]:
    """Ids that stand twice, and names of nothing."""
    for lists in _UNIQUE:
        yield from _twice(sheet, lists)
    yield from _order_twice(sheet)
    known = _known(sheet)
    for kind, uses in _USES:
        for steps in uses:
            yield from _unknown(sheet, kind, steps, known[kind])


def picture_faults(sheet: Sheet, pictures: frozenset[str] | None) -> Iterator[Fault]:
    """Pictures that are not among ``pictures``, or said to be there without a name; None: nobody knows which are."""
    names = sorted(pictures or ())
    for holder in ("knows", "wants"):
        for path, found in each(sheet.value, holder, EACH, "picture"):
            if isinstance(found, bool):
                yield fault(sheet.place(path), "picture_nameless", known=", ".join(names))
            elif pictures is not None and isinstance(found, str) and found not in pictures:
                known, near = ", ".join(names), nearest(found, names)
                yield fault(sheet.place(path), "unknown_picture", name=found, near=near, known=known)


def order_ids(value: object) -> list[str]:
    """The ids of the orders, in their order."""
    return [str(one.get("id", MAIN)) for _, one in mappings(value, "shop", "orders", EACH)]


def _known(sheet: Sheet) -> dict[str, list[str]]:
    def ids(*lists: str) -> list[str]:
        return [name for one in lists for _, name in texts(sheet.value, one, EACH, "id")]

    return {
        "order": order_ids(sheet.value),
        "fact": ids("facts"),
        "solution": ids("solutions"),
        "action": ids("requires"),
        "want": [*ids("wants"), OPENING],
        "trap": ids("traps"),
        "requirement": ids("facts", "requires", "never"),
    }


def _unknown(sheet: Sheet, kind: str, steps: tuple[str, ...], known: list[str]) -> Iterator[Fault]:
    for path, name in texts(sheet.value, *steps):
        if name not in known:
            yield fault(
                sheet.place(path), f"unknown_{kind}", name=name, near=nearest(name, known), known=", ".join(known)
            )


def _twice(sheet: Sheet, lists: tuple[str, ...]) -> Iterator[Fault]:
    first: dict[str, Path] = {}
    for name in lists:
        for path, found in texts(sheet.value, name, EACH, "id"):
            if found in first:
                yield fault(sheet.place(path), "id_twice", name=found, first=sheet.place(first[found]).line)
            first.setdefault(found, path)
    if "wants" in lists and OPENING in first:
        yield fault(sheet.place(first[OPENING]), "id_reserved", name=OPENING)


def _order_twice(sheet: Sheet) -> Iterator[Fault]:
    first: dict[str, Path] = {}
    for path, order in mappings(sheet.value, "shop", "orders", EACH):
        found = str(order.get("id", MAIN))
        if found in first:
            code = "id_twice" if "id" in order else "order_id_missing"
            yield fault(sheet.place((*path, "id")), code, name=found, first=sheet.place(first[found]).line)
        first.setdefault(found, (*path, "id"))
