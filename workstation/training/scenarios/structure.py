"""Whether a file has the fields that its kind of file has, each with a value that fits: a struct, or every fault."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from workstation.domain.faults import Fault, Place, fault, in_order
from workstation.training.scenarios.yaml_lines import Path, Sheet

Kind = TypeVar("Kind", bound=msgspec.Struct)

ENOUGH = 200
"""Misfits, and fields of one thing, that are looked at; ``faults.MOST`` of them are told."""

_TITLED = frozenset(("id", "moment", "money"))
"""Titles of patterns that have a sentence of their own."""
_LENGTHS = {"minLength": "text_empty", "maxLength": "text_too_long", "minItems": "too_few", "maxItems": "too_many"}
_RANGES = frozenset(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"))


class Reading(NamedTuple, Generic[Kind]):
    """What came of a file."""

    draft: Kind | None
    """The struct, if one can be made, perhaps with faults: fit to be shown, not to be played."""
    sheet: Sheet
    faults: tuple[Fault, ...]

    @property
    def sound(self) -> Kind | None:
        """The struct, if nothing is wrong with it."""
        return None if self.faults else self.draft


class Shape(Generic[Kind]):
    """A kind of file: the struct that it becomes, and the JSON Schema made from that."""

    def __init__(self, kind: type[Kind]) -> None:
        self._kind = kind

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema, a document of any depth."""
        return msgspec.json.schema(self._kind)

    def read(self, sheet: Sheet) -> Reading[Kind]:
        """``sheet`` as a struct; never raises."""
        if sheet.value is None:
            return Reading(None, sheet, sheet.faults or (fault(Place(1, 1, 0), "empty"),))
        try:
            return Reading(msgspec.convert(sheet.value, self._kind), sheet, sheet.faults)
        except (msgspec.ValidationError, RecursionError) as error:
            found = (*sheet.faults, *self._misfits(sheet))
            return Reading(None, sheet, in_order(found or (_unnamed(sheet, str(error)),)))

    def _misfits(self, sheet: Sheet) -> Iterator[Fault]:
        from jsonschema import Draft202012Validator  # slow to import, and only faults need it

        for error in islice(Draft202012Validator(self.schema).iter_errors(sheet.value), ENOUGH):
            yield from _told(error, sheet)


def _told(error: Any, sheet: Sheet) -> Iterator[Fault]:
    """The faults in ``error``, a jsonschema ``ValidationError`` (imported late, so without its type)."""
    path: Path = tuple(error.absolute_path)
    values: dict[str, str | int] = {"field": _field(path)}
    rule, limit, found = error.validator, error.validator_value, error.instance
    place = sheet.place(path)
    if rule in ("anyOf", "oneOf"):
        yield from _of_the_likely(error, sheet)
    elif rule == "additionalProperties":
        yield from _unknown_fields(error.schema, found, path, sheet)
    elif rule == "required":
        if missing := _missing(error.schema, limit, found):
            yield fault(place, "field_missing", names=", ".join(missing), **values)
    elif rule == "type":
        yield fault(place, _type_code(limit, found), **values)
    elif rule == "enum":
        choices = [str(one) for one in limit if one is not None]
        yield fault(
            place,
            "not_a_choice",
            value=_shown(found),
            choices=", ".join(choices),
            near=nearest(found, choices),
            **values,
        )
    elif rule == "pattern":
        title = error.schema.get("title", "")
        code = f"bad_{title}" if title in _TITLED else "bad_form"
        yield fault(place, code, value=_shown(found), **values)
    elif rule in _LENGTHS:
        yield fault(place, _LENGTHS[rule], limit=limit, **values)
    elif rule in _RANGES:
        yield fault(place, "out_of_range", value=_shown(found), range=_range(error.schema), **values)
    elif rule == "propertyNames":
        yield fault(place, "bad_id", value=_shown(found), **values)
    else:
        yield fault(place, "unfit", why=error.message[:200], **values)


def _of_the_likely(error: Any, sheet: Sheet) -> Iterator[Fault]:
    """Of several shapes (mostly: this or nothing) the one that was meant: the last that has more than a wrong type."""
    branches: dict[int, list[Any]] = {}
    for inner in error.context:
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)
    real = [one for one in branches.values() if not (one[0].validator == "type" and one[0].validator_value == "null")]
    deeper = [one for one in real if one[0].validator != "type"]
    for inner in (deeper or real or [[]])[0]:
        yield from _told(inner, sheet)


def _unknown_fields(
    schema: Mapping[str, Any], found: Mapping[str, object], path: Path, sheet: Sheet
) -> Iterator[Fault]:
    known = list(schema.get("properties", ()))
    for key in islice(found, ENOUGH):
        if key not in known:
            near = nearest(key, [one for one in known if one not in found] or known)
            yield fault(
                sheet.key((*path, key)),
                "field_unknown",
                field=key,
                near=near,
                holder=_field(path),
                known=", ".join(known),
            )


def _missing(schema: Mapping[str, Any], required: list[str], found: Mapping[str, object]) -> list[str]:
    """What is missing and does not merely stand there misspelt, which is told of by itself."""
    known = [one for one in schema.get("properties", ()) if one not in found]
    misspelt = {nearest(key, known) for key in islice(found, ENOUGH) if key not in schema.get("properties", ())}
    return [name for name in required if name not in found and name not in misspelt]


def _type_code(wanted: object, found: object) -> str:
    if found is None:
        return "nothing_there"
    if wanted == "string":
        return "list_for_text" if isinstance(found, list | dict) else "text_wanted"
    return {
        "array": "list_wanted",
        "object": "fields_wanted",
        "integer": "whole_number_wanted",
        "number": "number_wanted",
        "boolean": "true_or_false",
    }.get(str(wanted), "unfit_type")


def _range(schema: Mapping[str, Any]) -> str:
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    if low is None:
        return f"≤ {high}"
    above = ">" if "exclusiveMinimum" in schema else "≥"
    return f"{above} {low}" if high is None else f"{low} … {high}"


def nearest(word: object, known: list[str]) -> str:
    """Which of ``known`` was probably meant by ``word``; empty if none is like it."""
    return next(iter(difflib.get_close_matches(str(word), known, 1, 0.6)), "")


def _field(path: Path) -> str:
    """How a field is called in a sentence: its last name, ``wants[2]`` for a place in a list (counted from 1)."""
    names = [one for one in path if isinstance(one, str)]
    if not names:
        return ""
    return f"{names[-1]}[{path[-1] + 1}]" if path and isinstance(path[-1], int) else names[-1]


def _shown(value: object) -> str:
    text = ("false", "true")[value] if isinstance(value, bool) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _unnamed(sheet: Sheet, said: str) -> Fault:
    """What only msgspec objects to, at the place that it names: ``… - at `$.wants[0].met```."""
    why, _, where = said.partition(" - at `$")
    parts = re.findall(r"\.(\w+)|\[(\d+)\]", where)
    path: Path = tuple(name or int(number) for name, number in parts)
    return fault(sheet.place(path), "unfit", field=_field(path), why=why)
