"""Write down what the shop knows and sells, and look it up beside a conversation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from sqlite3 import Connection

from msgspec.structs import replace

from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.knowledge_events import (
    CampaignsSet,
    KnowledgeKept,
    KnowledgeOpened,
    KnowledgeRemoved,
    ProductKept,
    ProductOpened,
    ProductRemoved,
)
from workstation.domain.pinyin import spellings
from workstation.domain.products import Campaign, Product
from workstation.domain.refused import Reason, Refused
from workstation.journal.documents.shelves import CAMPAIGNS, KNOWLEDGE, PRODUCTS
from workstation.services.appending import Appends, Changes

BATCH = 200
"""Documents of one transaction of an import."""


def keep_entry(journal: Changes, entry: KnowledgeEntry, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Write an entry, new or changed. Refused: no title, no text, or days the wrong way round."""
    kept = checked_entry(entry)

    def work(db: Connection) -> Sequence[AnyEvent]:
        changed = KNOWLEDGE.put(db, kept.id, kept, at=now, clerk=clerk)
        return [KnowledgeKept(entry=kept)] if changed else []

    return journal.change(work, at=now, clerk=clerk)


def remove_entry(journal: Changes, entry: KnowledgeEntry, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Take an entry out; its versions stay, so that it can be brought back by ``keep_entry``."""

    def work(db: Connection) -> Sequence[AnyEvent]:
        gone = KNOWLEDGE.remove(db, entry.id, at=now, clerk=clerk)
        return [KnowledgeRemoved(id=entry.id, title=entry.title)] if gone else []

    return journal.change(work, at=now, clerk=clerk)


def open_entry(journal: Appends, desk: Desk, entry: KnowledgeEntry, *, clerk: str, now: int) -> Future[list[Entry]]:
    """The clerk reads an entry, beside the conversation in front if there is one."""
    return journal.append(KnowledgeOpened(entry=entry, conversation=desk.focus), at=now, clerk=clerk)


def keep_product(journal: Changes, product: Product, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Write a product, new or changed. Refused: no code or no title."""
    kept = checked_product(product)

    def work(db: Connection) -> Sequence[AnyEvent]:
        changed = PRODUCTS.put(db, kept.code, kept, at=now, clerk=clerk)
        return [ProductKept(product=kept)] if changed else []

    return journal.change(work, at=now, clerk=clerk)


def remove_product(journal: Changes, product: Product, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Take a product out; its versions stay."""

    def work(db: Connection) -> Sequence[AnyEvent]:
        gone = PRODUCTS.remove(db, product.code, at=now, clerk=clerk)
        return [ProductRemoved(code=product.code, title=product.title)] if gone else []

    return journal.change(work, at=now, clerk=clerk)


def open_product(journal: Appends, desk: Desk, product: Product, *, clerk: str, now: int) -> Future[list[Entry]]:
    """The clerk looks at a product, beside the conversation in front if there is one."""
    return journal.append(ProductOpened(product=product, conversation=desk.focus), at=now, clerk=clerk)


def set_campaigns(journal: Changes, campaigns: Sequence[Campaign], *, clerk: str, now: int) -> Future[list[Entry]]:
    """These are the shop's promotions from now on."""
    wanted = {one.code: one for one in campaigns}

    def work(db: Connection) -> Sequence[AnyEvent]:
        for gone in [one.code for one in CAMPAIGNS.all(db) if one.code not in wanted]:
            CAMPAIGNS.remove(db, gone, at=now, clerk=clerk)
        for code, one in wanted.items():
            CAMPAIGNS.put(db, code, one, at=now, clerk=clerk)
        return [CampaignsSet(campaigns=tuple(wanted.values()))]

    return journal.change(work, at=now, clerk=clerk)


def checked_entry(entry: KnowledgeEntry) -> KnowledgeEntry:
    """The entry as it is kept: trimmed, with its pinyin. Raises ``Refused``."""
    title, text = entry.title.strip(), entry.text.strip()
    if not title or not text:
        raise Refused(Reason.KNOWLEDGE_INCOMPLETE)
    if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
        raise Refused(Reason.DAYS_REVERSED, first=entry.valid_from, last=entry.valid_to)
    return replace(entry, title=title, text=text, keys=spellings(title))


def checked_product(product: Product) -> Product:
    """The product as it is kept: trimmed, with its pinyin. Raises ``Refused``."""
    code, title = product.code.strip(), product.title.strip()
    if not code or not title:
        raise Refused(Reason.PRODUCT_INCOMPLETE)
    return replace(product, code=code, title=title, keys=(*spellings(product.name), *spellings(title)))


def bring_in(
    journal: Changes, documents: Sequence[KnowledgeEntry | Product], *, clerk: str, now: int,
    stopped: Callable[[], bool] = lambda: False,
) -> bool:  # fmt: skip
    """Write entries and products, new or changed, some hundred at a time; False if it was stopped in between."""
    for start in range(0, len(documents), BATCH):
        if stopped():
            return False
        work = partial(_put_all, documents[start : start + BATCH], at=now, clerk=clerk)
        journal.change(work, at=now, clerk=clerk).result()
    return True


def _put_all(
    documents: Sequence[KnowledgeEntry | Product], db: Connection, *, at: int, clerk: str
) -> Sequence[AnyEvent]:
    facts: list[AnyEvent] = []
    for one in documents:
        if isinstance(one, KnowledgeEntry):
            if KNOWLEDGE.put(db, one.id, one, at=at, clerk=clerk):
                facts.append(KnowledgeKept(entry=one))
        elif PRODUCTS.put(db, one.code, one, at=at, clerk=clerk):
            facts.append(ProductKept(product=one))
    return facts
