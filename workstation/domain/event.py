"""What all facts have in common."""

from __future__ import annotations

import msgspec


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind", tag=True):
    """The base of all facts. ``kind`` in the stored form is the class's name."""
