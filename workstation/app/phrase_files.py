"""Files of phrases brought in and written out, for the command line and for the windows."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from workstation.app.resources import resource
from workstation.channels.chat_files.lines import Progress
from workstation.channels.phrase_files.headings import Headings
from workstation.channels.phrase_files.reading import PhraseFile, Whose
from workstation.channels.phrase_files.writing import write
from workstation.domain.orders import RejectedRow
from workstation.domain.phrase_import import FileRow, PhrasePlan, Replaced, plan
from workstation.domain.phrases import Phrase, PhraseScope
from workstation.domain.pinyin import sound


@cache
def headings() -> Headings:
    """The known headings."""
    with resource("phrases/headings.toml").open("rb") as file:
        return Headings(tomllib.load(file))


def planned(
    path: Path, known: Iterable[Phrase], whose: Whose, *, replacing: bool = False,
    progress: Progress | None = None, cancelled: Callable[[], bool] | None = None,
) -> PhrasePlan | None:  # fmt: skip
    """What the file would do to the phrases that are ``known``; None if it was cancelled. For a thread.

    ``replacing``: what is not in the file is taken out, of those whose phrases the file is about: all of the scope that
    ``whose`` names; else the team's, and everybody's own too if the file tells one from the other. Raises
    ``ImportFailed``.
    """
    file = PhraseFile(path, headings(), whose, progress, cancelled)
    rows, rejected = list[FileRow](), list[RejectedRow]()
    for one in file:
        if isinstance(one, FileRow):
            rows.append(one)
        else:
            rejected.append(one)
    if file.stopped:
        return None
    replaced = _replaced(whose, file.says_whose) if replacing else None
    return plan(rows, known, rejected, replaced, finish=_finished)


def exported(path: Path, phrases: Iterable[Phrase]) -> int:
    """Write ``phrases`` by scope, group and code; how many. ``Trouble`` if it cannot be written."""
    return write(path, sorted(phrases, key=_order), headings())


def _replaced(whose: Whose, says_whose: bool) -> Replaced:
    if whose.scope is PhraseScope.TEAM:
        return Replaced(team=True)
    if whose.scope is PhraseScope.PERSONAL:
        return Replaced(team=False, owners=frozenset((whose.owner,)))
    return Replaced(team=True, owners=None if says_whose else frozenset())


def _finished(phrase: Phrase) -> Phrase:
    return replace(phrase, sound=sound(phrase.name))


def _order(phrase: Phrase) -> tuple[bool, str, str, str, str]:
    return (phrase.scope is not PhraseScope.TEAM, phrase.owner, phrase.group, phrase.code, phrase.text)
