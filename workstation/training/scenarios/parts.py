"""Goes through the plain values of a file that may be wrong anywhere: what is not as expected is passed over."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.training.scenarios.yaml_lines import Path

EACH = "*"
"""A step through every value of a list, or of a mapping."""


def each(value: object, *steps: str) -> Iterator[tuple[Path, object]]:
    """Path and value of everything that ``steps`` lead to, in the order of the file."""
    return _walk(value, (), steps)


def texts(value: object, *steps: str) -> Iterator[tuple[Path, str]]:
    """As ``each``, but only what is text."""
    return ((path, found) for path, found in each(value, *steps) if isinstance(found, str))


def mappings(value: object, *steps: str) -> Iterator[tuple[Path, dict[str, object]]]:
    """As ``each``, but only what has fields."""
    return ((path, found) for path, found in each(value, *steps) if isinstance(found, dict))


def all_texts(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text in ``value``, however deep (files are bounded: ``yaml_lines.DEEPEST``)."""
    if isinstance(value, str):
        yield path, value
    for step, inner in _inner(value):
        yield from all_texts(inner, (*path, step))


def _walk(value: object, path: Path, steps: tuple[str, ...]) -> Iterator[tuple[Path, object]]:
    if not steps:
        yield path, value
        return
    step, rest = steps[0], steps[1:]
    if step == EACH:
        for name, inner in _inner(value):
            yield from _walk(inner, (*path, name), rest)
    elif isinstance(value, dict) and step in value:
        yield from _walk(value[step], (*path, step), rest)


def _inner(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, list):
        yield from enumerate(value)
    elif isinstance(value, dict):
        yield from value.items()
