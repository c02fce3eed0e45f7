"""``workstation import-knowledge`` and ``import-products``: what the shop knows and sells, from its own files."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

import msgspec

from workstation.app.cli import speak
from workstation.app.clock import MachineClock
from workstation.app.commands.progress import Meter
from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.app.shop_files import ShopPlan, planned_knowledge, planned_products
from workstation.app.words import translate
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.products import Product
from workstation.journal.connection import connect_to_read, schema_version
from workstation.journal.documents.shelves import KNOWLEDGE, PRODUCTS
from workstation.journal.journal import Journal
from workstation.services.knowledge import bring_in
from workstation.views.imports.shop_sentences import shop_row_sentence

WITH_SHELVES = 2
"""The schema from which on a room keeps knowledge and products."""


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Bring the file or folder in and print what came of it."""
    speak()
    room = folder.room(arguments.room or RoomKind.SHOP)
    knowledge = arguments.command == "import-knowledge"
    plan = _plan(arguments, room, knowledge=knowledge)  # ``ImportFailed`` before anything is made
    done = True
    if not arguments.dry_run and (plan.added or plan.changed):
        room.folder.mkdir(parents=True, exist_ok=True)
        with (
            Meter(translate("CommandLine", "Writing")) as meter,
            closing(Journal.open(room.journal, threaded=False, tell=_nobody, backups=room.backups)) as journal,
        ):
            plan = _plan(arguments, room, knowledge=knowledge)  # of the room that nobody else changes now
            documents = (*plan.added, *plan.changed)
            done = bring_in(journal, documents, clerk="", now=MachineClock().now(), stopped=meter.is_stopped)
    _print(plan, knowledge=knowledge, as_json=arguments.json, dry=arguments.dry_run)
    if not done:
        told = translate("CommandLine", "Stopped. What came in until then stays; the same command again adds the rest.")
        print(told, file=sys.stderr)
    return 0 if done else 1


def _plan(arguments: argparse.Namespace, room: RoomPaths, *, knowledge: bool) -> ShopPlan:
    if knowledge:
        return planned_knowledge(arguments.file, _entries(room))
    return planned_products(arguments.file, _products(room))


def _entries(room: RoomPaths) -> dict[str, KnowledgeEntry]:
    """The entries as they are, also while the desk is open; none where there is no room yet."""
    if not room.journal.exists():
        return {}
    with closing(connect_to_read(room.journal)) as db:
        return {one.id: one for one in KNOWLEDGE.all(db)} if schema_version(db) >= WITH_SHELVES else {}


def _products(room: RoomPaths) -> dict[str, Product]:
    if not room.journal.exists():
        return {}
    with closing(connect_to_read(room.journal)) as db:
        return {one.code: one for one in PRODUCTS.all(db)} if schema_version(db) >= WITH_SHELVES else {}


def _print(plan: ShopPlan, *, knowledge: bool, as_json: bool, dry: bool) -> None:
    place = "file" if knowledge else "column"
    if as_json:
        rejected = [{"row": one.row, place: one.column, "reason": shop_row_sentence(one)} for one in plan.rejected]
        told = {
            "added": len(plan.added),
            "changed": len(plan.changed),
            "unchanged": plan.unchanged,
            "rejected": rejected,
        }
        print(msgspec.json.encode(told).decode())
        return
    said = translate("CommandLine", "Added {added}, changed {changed}, unchanged {unchanged}, rejected {bad}")
    if dry:
        said = translate(
            "CommandLine",
            "Nothing was changed. There would be: added {added}, changed {changed}, unchanged {unchanged},"
            " rejected {bad}",
        )
    counts = {"added": len(plan.added), "changed": len(plan.changed), "unchanged": plan.unchanged}
    print(said.format(bad=len(plan.rejected), **counts))
    where = translate("CommandLine", "row {row}, {column}: {why}")
    for one in plan.rejected:
        print(where.format(row=one.row, column=one.column or "—", why=shop_row_sentence(one)))


def _nobody(entries: object) -> None:
    """No window listens to an import on the command line."""
    del entries
