"""``workstation import-phrases`` and ``export-phrases``: the shop's quick replies, from files and into them."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path

import msgspec

from workstation.app.cli import speak
from workstation.app.clock import MachineClock
from workstation.app.commands.progress import Meter
from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.app.people import PeopleFile
from workstation.app.phrase_files import exported, headings, planned
from workstation.app.words import translate
from workstation.channels.phrase_files.reading import PhraseFile, Whose
from workstation.domain.phrase_import import PhrasePlan
from workstation.domain.phrases import Phrase, PhraseScope
from workstation.journal.connection import connect_to_read, schema_version
from workstation.journal.documents import phrases as stored
from workstation.journal.journal import Journal
from workstation.services.phrases import import_phrases
from workstation.views.imports.phrase_sentences import phrase_row_sentence

WITH_PHRASES = 2
"""The schema from which on a room has phrases."""


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Bring the file in, or write it, and print what became of each row."""
    speak()
    room = folder.room(arguments.room or RoomKind.SHOP)
    whose = _whose(arguments, folder)
    if arguments.command == "export-phrases":
        return _export(arguments, room, whose)
    return _import(arguments, room, whose)


def _whose(arguments: argparse.Namespace, folder: DataFolder) -> Whose:
    people = PeopleFile(folder.people).all()
    owner = people[0].name if people else ""
    if arguments.team:
        return Whose(PhraseScope.TEAM, owner)
    return Whose(PhraseScope.PERSONAL if arguments.mine else None, owner)


def _import(arguments: argparse.Namespace, room: RoomPaths, whose: Whose) -> int:
    for _ in PhraseFile(arguments.file, headings(), whose):  # ``ImportFailed`` before anything is made
        break
    with Meter(translate("CommandLine", "Reading")) as meter:
        if arguments.dry_run:
            plan = _plan(arguments, _known(room), whose, meter)
            done = plan is not None
        else:
            room.folder.mkdir(parents=True, exist_ok=True)
            journal = Journal.open(room.journal, threaded=False, tell=_nobody, backups=room.backups)
            with closing(journal):
                plan = _plan(arguments, _known(room), whose, meter)
                done = plan is not None and import_phrases(
                    journal, plan, arguments.file.name, clerk="", now=MachineClock().now(), stopped=meter.is_stopped
                )
    if plan is None:
        raise KeyboardInterrupt
    _print(plan, as_json=arguments.json, dry=arguments.dry_run)
    if not done:
        told = translate("CommandLine", "Stopped. What came in until then stays; the same command again adds the rest.")
        print(told, file=sys.stderr)
    return 0 if done else 1


def _plan(arguments: argparse.Namespace, known: list[Phrase], whose: Whose, meter: Meter) -> PhrasePlan | None:
    return planned(
        arguments.file, known, whose, replacing=arguments.replace, progress=meter.show, cancelled=meter.is_stopped
    )


def _known(room: RoomPaths) -> list[Phrase]:
    """The phrases as they are, also while the desk is open; none where there is no room yet."""
    if not room.journal.exists():
        return []
    with closing(connect_to_read(room.journal)) as connection:
        return list(stored.every(connection)) if schema_version(connection) >= WITH_PHRASES else []


def _export(arguments: argparse.Namespace, room: RoomPaths, whose: Whose) -> int:
    phrases = [one for one in _known(room) if _wanted(one, whose)]
    path: Path = arguments.file
    if not arguments.dry_run:
        exported(path, phrases)
    count = len(phrases)
    if arguments.json:
        print(msgspec.json.encode({**_summary(PhrasePlan(added=tuple(phrases))), "exported": count}).decode())
        return 0
    told = translate("CommandLine", "{count} phrases written to {path}")
    if arguments.dry_run:
        told = translate("CommandLine", "{count} phrases would be written to {path}; nothing was written")
    print(told.format(count=count, path=path))
    return 0


def _wanted(phrase: Phrase, whose: Whose) -> bool:
    if whose.scope is None or phrase.scope is not whose.scope:
        return whose.scope is None
    return phrase.scope is PhraseScope.TEAM or phrase.owner in ("", whose.owner)


def _summary(plan: PhrasePlan) -> dict[str, object]:
    return {
        "added": len(plan.added),
        "changed": len(plan.changed),
        "unchanged": len(plan.unchanged),
        "duplicates": len(plan.duplicates),
        "removed": len(plan.removed),
        "rejected": [
            {"row": one.row, "column": one.column, "reason": phrase_row_sentence(one)} for one in plan.rejected
        ],
    }


def _print(plan: PhrasePlan, *, as_json: bool, dry: bool) -> None:
    if as_json:
        print(msgspec.json.encode(_summary(plan)).decode())
        return
    told = translate(
        "CommandLine",
        "Phrases: added {added}, changed {changed}, unchanged {unchanged}, removed {removed}; rows twice {twice},"
        " rejected {bad}",
    )
    if dry:
        told = translate(
            "CommandLine",
            "Nothing was changed. There would be phrases: added {added}, changed {changed}, unchanged {unchanged},"
            " removed {removed}; rows twice {twice}, rejected {bad}",
        )
    print(
        told.format(
            added=len(plan.added), changed=len(plan.changed), unchanged=len(plan.unchanged),
            removed=len(plan.removed), twice=len(plan.duplicates), bad=len(plan.rejected),
        )
    )  # fmt: skip
    where = translate("CommandLine", "row {row}, {column}: {why}")
    for one in plan.rejected:
        print(where.format(row=one.row, column=one.column or "—", why=phrase_row_sentence(one)))


def _nobody(entries: object) -> None:
    """No window listens to an import on the command line."""
    del entries
