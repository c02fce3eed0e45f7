"""What bringing a file of phrases in would do: new, changed, the same, twice, replaced, taken out.

The rules of identity stand in ``order_headings.md``, "Phrase files"; see docs/phrase-files.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec
from msgspec.structs import replace

from workstation.domain.orders import RejectedRow
from workstation.domain.phrases import Phrase, PhraseIdentity, PhraseScope, check_edit, content, identity
from workstation.domain.values import Role

REPLACED_LATER = "replaced_later"
"""Reason code: a later row of the file has the same code and another text."""
LONGEST_VALUE = 60


class FileRow(msgspec.Struct, frozen=True):
    """A good row of a file. ``given`` names the fields of ``phrase`` for which the file has a column."""

    number: int
    phrase: Phrase
    given: frozenset[str]
    code_heading: str = ""


class FileChoice(msgspec.Struct, frozen=True):
    """A file to be brought in, and how."""

    path: str
    scope: PhraseScope | None = None
    """Whose all of them become; None: as the file says, else the team's."""
    replacing: bool = False
    """Take out what is not in the file."""


class Change(msgspec.Struct, frozen=True):
    """A phrase before and after."""

    before: Phrase
    after: Phrase


class PhrasePlan(msgspec.Struct, frozen=True, kw_only=True):
    """What a file would do to the phrases there are; nothing is done yet. Rows are lines of the file."""

    added: tuple[Phrase, ...] = ()
    changed: tuple[Change, ...] = ()
    unchanged: tuple[Phrase, ...] = ()
    duplicates: tuple[int, ...] = ()
    """Rows that say again what another row says."""
    rejected: tuple[RejectedRow, ...] = ()
    """Bad rows, and those whose code a later row has with another text, by row."""
    removed: tuple[Phrase, ...] = ()
    """What the file, replacing, takes out because it is not in it."""

    def is_empty(self) -> bool:
        """Whether it would change nothing."""
        return not (self.added or self.changed or self.removed)


class Replaced(msgspec.Struct, frozen=True):
    """Whose phrases a file takes the place of."""

    team: bool
    owners: frozenset[str] | None = frozenset()
    """Whose personal ones; None for everybody's."""

    def covers(self, phrase: Phrase) -> bool:
        """Whether it is taken out if it is not in the file."""
        if phrase.scope is PhraseScope.TEAM:
            return self.team
        return self.owners is None or phrase.owner in self.owners


def plan(
    rows: Sequence[FileRow], known: Iterable[Phrase], rejected: Iterable[RejectedRow] = (),
    replaced: Replaced | None = None, finish: Callable[[Phrase], Phrase] = lambda one: one,
) -> PhrasePlan:  # fmt: skip
    """What ``rows`` would do to the phrases that are ``known``; ``finish`` makes a phrase ready to be kept.

    ``replaced``: whose phrases the file takes the place of; None to add to them.
    """
    winners, duplicates, beaten = _winners(rows)
    there = {identity(one): one for one in known}
    moves = _Moves(there.values(), winners)
    added, changed, unchanged = list[Phrase](), list[Change](), list[Phrase]()
    met: set[str] = set()
    for key, row in winners.items():
        before = there.get(key) or moves.find(row)
        if before is None:
            added.append(finish(row.phrase))
            continue
        met.add(before.id)
        after = _merged(before, row, finish)
        if after == before:
            unchanged.append(before)
        else:
            changed.append(Change(before, after))
    removed = [one for one in there.values() if replaced and one.id not in met and replaced.covers(one)]
    return PhrasePlan(
        added=tuple(added), changed=tuple(changed), unchanged=tuple(unchanged), duplicates=tuple(sorted(duplicates)),
        rejected=tuple(sorted([*rejected, *beaten], key=lambda one: one.row)), removed=tuple(removed),
    )  # fmt: skip


def check_plan(planned: PhrasePlan, clerk: str, role: Role) -> None:
    """``Refused`` unless ``clerk`` may do all of it."""
    for one in (*planned.added, *planned.removed):
        check_edit(one, clerk, role)
    for change in planned.changed:
        check_edit(change.before, clerk, role)
        check_edit(change.after, clerk, role)


def _winners(rows: Sequence[FileRow]) -> tuple[dict[PhraseIdentity, FileRow], list[int], list[RejectedRow]]:
    """The last row of each identity, rows that say the same as it, and rows that say something else."""
    winners = {identity(row.phrase): row for row in rows}
    duplicates, beaten = list[int](), list[RejectedRow]()
    for row in rows:
        winner = winners[identity(row.phrase)]
        if winner is row:
            continue
        if content(winner.phrase) == content(row.phrase):
            duplicates.append(row.number)
        else:
            value = row.phrase.text[:LONGEST_VALUE]
            beaten.append(RejectedRow(row=row.number, column=row.code_heading, reason=REPLACED_LATER, value=value))
    return winners, duplicates, beaten


class _Moves:
    """Finds the phrase that only changed its team mark, for files that say whose each is."""

    def __init__(self, known: Iterable[Phrase], winners: dict[PhraseIdentity, FileRow]) -> None:
        self._others: dict[tuple[PhraseIdentity, str], list[Phrase]] = {}
        for one in known:
            if identity(one) not in winners:
                self._others.setdefault(_scopeless(one), []).append(one)

    def find(self, row: FileRow) -> Phrase | None:
        """The phrase of the other scope with the same code (or group) and content; each is given once."""
        phrase = row.phrase
        if "scope" not in row.given:
            return None
        for one in self._others.get(_scopeless(phrase), []):
            if one.scope is not phrase.scope:
                self._others[_scopeless(phrase)].remove(one)
                return one
        return None


def _scopeless(phrase: Phrase) -> tuple[PhraseIdentity, str]:
    return identity(replace(phrase, scope=PhraseScope.TEAM, owner="")), content(phrase)


def _merged(before: Phrase, row: FileRow, finish: Callable[[Phrase], Phrase]) -> Phrase:
    fields = {name: getattr(row.phrase, name) for name in row.given}
    after = replace(before, **{**fields, "scope": row.phrase.scope, "owner": row.phrase.owner})
    return before if after == before else finish(after)
