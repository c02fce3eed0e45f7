"""Which export a heading belongs to, and where each meaning stands in it. Never by position."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from workstation.channels.order_files.profiles import Field, Layout, Profile, word
from workstation.channels.sheets.row import Row


class Binding(msgspec.Struct, frozen=True, kw_only=True):
    """A layout found in a file: ``places`` has for each meaning its columns, the preferred one first."""

    profile: Profile
    layout: Layout
    headings: tuple[str, ...]
    """As they stand in the file, without outer blanks."""
    places: dict[Field, tuple[int, ...]]
    score: int


def recognise(heading: Row, profiles: Iterable[Profile]) -> Binding | None:
    """The layout that knows most of the heading, or None if no platform tells itself."""
    words = [word(cell) for cell in heading.cells]
    headings = tuple(cell.strip(" \t\ufeff") for cell in heading.cells)
    found = [
        binding
        for profile in profiles
        for layout in profile.layout
        if (binding := _bind(profile, layout, words, headings))
    ]
    return max(found, key=lambda binding: binding.score, default=None)


def _bind(profile: Profile, layout: Layout, words: list[str], headings: tuple[str, ...]) -> Binding | None:
    places: dict[Field, tuple[int, ...]] = {}
    for field, aliases in layout.columns.items():
        known = [word(alias) for alias in aliases]
        where = tuple(place for alias in known for place, one in enumerate(words) if one == alias)
        if where:
            places[field] = where
    telling = sum(1 for one in layout.telling if word(one) in words)
    if not telling or not all(field in places for field in layout.needs):
        return None
    used = {place for where in places.values() for place in where}
    return Binding(profile=profile, layout=layout, headings=headings, places=places, score=len(used) + 2 * telling)
