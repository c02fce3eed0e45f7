"""What the demo shop sells, knows and says: products, promotions, knowledge, phrases, as of the day it is built."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.phrases import Phrase
from workstation.domain.products import Campaign, Product
from workstation.domain.trouble import Trouble
from workstation.training.shop.material import Table, converted, table

FENCE = "+++"
"""Stands before and after what is said of a knowledge entry."""
OWNER = "小美"
"""Whose the personal phrases of the demo shop are, unless somebody else sits there."""


def products(folder: Path, today: date) -> list[Product]:
    """The products in ``folder/products``, by file and in their order there."""
    return [
        converted(_dated(one, today, restock_day="restock"), Product, file)
        for file, one in _rows(folder / "products", "product")
    ]


def campaigns(folder: Path, today: date) -> list[Campaign]:
    """The promotions of ``campaigns.toml``, some over, some to come."""
    file = folder / "campaigns.toml"
    return [
        converted(_dated(one, today, from_day="first_day", to_day="last_day"), Campaign, file)
        for one in table(file)["campaign"]
    ]


def phrases(folder: Path, today: date, owner: str = OWNER) -> list[Phrase]:
    """The quick replies in ``folder/phrases``; personal ones are ``owner``'s."""
    found = []
    for file, one in _rows(folder / "phrases", "phrase"):
        fields = _dated(one, today, from_day="valid_from", to_day="valid_to")
        if fields.get("scope") == "personal":
            fields["owner"] = owner
        found.append(converted(fields, Phrase, file))
    return found


def knowledge(folder: Path, today: date) -> list[KnowledgeEntry]:
    """The entries in ``folder/knowledge``, by file name."""
    return [_entry(file, today) for file in sorted((folder / "knowledge").glob("*.md"))]


def _entry(file: Path, today: date) -> KnowledgeEntry:
    try:
        _, head, text = file.read_text(encoding="utf-8").split(FENCE, 2)
        fields = tomllib.loads(head)
    except (OSError, ValueError) as fault:
        raise Trouble("shop_unreadable", file=file.name, reason=str(fault)) from fault
    fields = _dated(fields, today, from_day="valid_from", to_day="valid_to")
    return converted({"id": f"demo:{file.stem}", "text": text.strip(), **fields}, KnowledgeEntry, file)


def _rows(folder: Path, name: str) -> Iterator[tuple[Path, Table]]:
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise Trouble("shop_unreadable", file=folder.name, reason="no files")
    for file in files:
        for one in table(file).get(name, []):
            yield file, one


def _dated(fields: Table, today: date, **names: str) -> Table:
    """``fields`` with numbers of days, counted from today, put as days under their ``names``."""
    after = dict(fields)
    for relative, name in names.items():
        if relative in after:
            after[name] = (today + timedelta(days=int(after.pop(relative)))).isoformat()
    return after
