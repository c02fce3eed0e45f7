"""What of a message would better be a variable, were it a phrase. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import msgspec

from workstation.domain.variables import places

SHORTEST = 2
"""Characters a value must have to be looked for: single ones stand everywhere."""


class Proposal(msgspec.Struct, frozen=True):
    """``value`` stands in the message where the variable ``name`` could."""

    value: str
    name: str

    @property
    def variable(self) -> str:
        """As it is written in a phrase."""
        return f"{{{self.name}}}"


def proposals(text: str, values: Mapping[str, str]) -> list[Proposal]:
    """The values that stand in ``text``, the longest first, so that none takes a part of another."""
    found = [Proposal(value, name) for name, value in values.items() if len(value) >= SHORTEST and value in text]
    return sorted(found, key=lambda one: -len(one.value))


def with_variables(text: str, chosen: Collection[Proposal]) -> str:
    """``text`` with the chosen values replaced; variables that stand there already are left alone."""
    for one in sorted(chosen, key=lambda one: -len(one.value)):
        text = _replaced(text, one)
    return text


def _replaced(text: str, proposal: Proposal) -> str:
    parts, last = [], 0
    for place in places(text):
        parts += [text[last : place.start].replace(proposal.value, proposal.variable), text[place.start : place.end]]
        last = place.end
    return "".join((*parts, text[last:].replace(proposal.value, proposal.variable)))
