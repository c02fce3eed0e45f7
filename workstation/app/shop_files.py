"""The shop's own knowledge and products from files: what would come of them, for the command line and for windows."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workstation.app.resources import resource
from workstation.channels.shop_files.markdown_files import KnowledgeFiles
from workstation.channels.shop_files.product_file import ProductFile
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.orders import RejectedRow
from workstation.domain.products import Product
from workstation.domain.refused import Refused
from workstation.services.knowledge import checked_entry, checked_product


class ShopPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What a file would do: entries or products that are new, changed, and the same as before; and what is bad."""

    added: tuple[KnowledgeEntry | Product, ...] = ()
    changed: tuple[KnowledgeEntry | Product, ...] = ()
    unchanged: int = 0
    rejected: tuple[RejectedRow, ...] = ()


def planned_knowledge(path: Path, known: Mapping[str, KnowledgeEntry]) -> ShopPlan:
    """What the Markdown at ``path`` would do to the entries that are ``known`` by id. Raises ``ImportFailed``."""
    added, changed, rejected, unchanged = [], [], [], 0
    for one in KnowledgeFiles(path):
        if isinstance(one, RejectedRow):
            rejected.append(one)
            continue
        entry = checked_entry(one)
        if entry.id not in known:
            added.append(entry)
        elif known[entry.id] != entry:
            changed.append(entry)
        else:
            unchanged += 1
    return ShopPlan(added=tuple(added), changed=tuple(changed), unchanged=unchanged, rejected=tuple(rejected))


def planned_products(path: Path, known: Mapping[str, Product]) -> ShopPlan:
    """What the table at ``path`` would do to the products that are ``known`` by code. Raises ``ImportFailed``."""
    with resource("products/headings.toml").open("rb") as file:
        columns = tomllib.load(file)["columns"]
    table = ProductFile(path, columns)
    given, rejected = table.read(known)
    added, changed, unchanged = [], [], 0
    for one in given:
        before = known.get(one.code)
        try:
            product = checked_product(one.upon(before))
        except Refused:
            rejected.append(RejectedRow(row=one.row, column="", reason="no_title", value=one.code))
            continue
        if before is None:
            added.append(product)
        elif replace(before, keys=product.keys) != product:
            changed.append(product)
        else:
            unchanged += 1
    rejected.sort(key=lambda one: one.row)
    return ShopPlan(added=tuple(added), changed=tuple(changed), unchanged=unchanged, rejected=tuple(rejected))
