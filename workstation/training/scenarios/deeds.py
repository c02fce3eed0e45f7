"""Whether each step of a clerk and each thing asked of one is exactly one thing, and one that the desk can do."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain.faults import Fault, fault
from workstation.domain.tickets import TicketKind
from workstation.training.scenarios.parts import EACH, mappings, texts
from workstation.training.scenarios.references import ACTIONS, DEEDS
from workstation.training.scenarios.structure import nearest
from workstation.training.scenarios.surroundings import Surroundings
from workstation.training.scenarios.yaml_lines import Path, Sheet

DEED = ("say", "look", "reveal", "remark", "ticket", "remind")
ACTION = ("look", "reveal", "remark", "ticket", "remind", "speech")


def deed_faults(sheet: Sheet, surroundings: Surroundings) -> Iterator[Fault]:
    """Deeds and actions that are nothing or several things, and what the desk would not take."""
    for where in DEEDS:
        yield from _one_of(sheet, where, DEED, "deed_fields")
        yield from _wordless_remarks(sheet, where)
    for where in ACTIONS:
        yield from _one_of(sheet, where, ACTION, "action_fields")
    for where in (*DEEDS, *ACTIONS):
        for path, ticket in mappings(sheet.value, *where, "ticket"):
            yield from _ticket(sheet, path, ticket, surroundings)
    for path, _ in texts(sheet.value, "requires", EACH, "speech"):
        yield fault(sheet.key(path), "speech_required")
    for steps in (("never", EACH, "speech"), ("traps", EACH, "falls_speech", EACH)):
        yield from _codes(sheet, steps, surroundings.speech_codes)


def _one_of(sheet: Sheet, where: tuple[str, ...], fields: tuple[str, ...], code: str) -> Iterator[Fault]:
    for path, deed in mappings(sheet.value, *where):
        given = [name for name in fields if deed.get(name) is not None]
        if len(given) != 1:
            place = sheet.key((*path, given[1])) if given else sheet.place(path)
            yield fault(place, code, given=", ".join(given), known=", ".join(fields))


def _wordless_remarks(sheet: Sheet, where: tuple[str, ...]) -> Iterator[Fault]:
    for path, remark in mappings(sheet.value, *where, "remark"):
        if not remark.get("says"):
            yield fault(sheet.place(path), "remark_wordless")


def _codes(sheet: Sheet, steps: tuple[str, ...], known: frozenset[str]) -> Iterator[Fault]:
    for path, code in texts(sheet.value, *steps):
        if code not in known:
            names = sorted(known)
            yield fault(
                sheet.place(path), "unknown_speech", name=code, near=nearest(code, names), known=", ".join(names)
            )


def _ticket(sheet: Sheet, path: Path, ticket: dict[str, object], surroundings: Surroundings) -> Iterator[Fault]:
    """The fields of a ticket against the policy: whether that kind has them, and their choices."""
    kind, facts = ticket.get("kind"), ticket.get("facts")
    if not isinstance(kind, str) or kind not in set(TicketKind) or not isinstance(facts, dict):
        return
    fields = surroundings.fields(TicketKind(kind))
    if fields is None:
        return
    for name, value in facts.items():
        where = (*path, "facts", name)
        field = fields.get(name)
        if field is None:
            names = list(fields)
            yield fault(
                sheet.key(where), "unknown_ticket_field",
                name=name, kind=kind, near=nearest(name, names), known=", ".join(names),
            )  # fmt: skip
            continue
        choices = surroundings.choices(field)
        if choices is not None and isinstance(value, str) and value not in choices:
            yield fault(
                sheet.place(where), "not_a_choice",
                field=name, value=value, near=nearest(value, list(choices)), choices=", ".join(choices),
            )  # fmt: skip
