"""Fill a room with a whole shop at once, piece by piece, so that whoever chats meanwhile never waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from sqlite3 import Connection
from typing import Any

from msgspec.structs import replace

from workstation.domain.events import AnyEvent
from workstation.domain.knowledge_events import ShopStocked
from workstation.domain.orders import FoundOrder, Order
from workstation.domain.phrases import Phrase, identity
from workstation.domain.stock import Stock
from workstation.journal.documents import customers as archive
from workstation.journal.documents import orders as order_store
from workstation.journal.documents import phrases as phrase_shelf
from workstation.journal.documents.shelf import Shelf
from workstation.journal.documents.shelves import CAMPAIGNS, KNOWLEDGE, PRODUCTS
from workstation.services.appending import Changes
from workstation.services.knowledge import checked_entry, checked_product
from workstation.services.phrases import as_kept

PIECE = 100
"""Documents written at once."""
STOCKED = "stocked"
"""Key in ``meta`` of the shop that was put in."""
FILE = "demo"
"""What the orders' changes name as the file they came from."""

Piece = Sequence[Any]  # documents of one kind, which the step that puts them in knows
Put = Callable[[Connection, Piece], None]
Progress = Callable[[int, int], bool]
"""(done, all): called before each piece; False stops."""


def stock_room(journal: Changes, stock: Stock, *, clerk: str, now: int, progress: Progress) -> bool:
    """Put a shop in and tell it by one fact at the end; False if ``progress`` stopped it. Not on the windows' thread.

    Personal phrases without owner become ``clerk``'s. Coming again goes on: what stands there already stays.
    Raises ``Trouble`` if the journal cannot be written.
    """
    pieces = list(_pieces(stock, clerk, now))
    for done, (put, piece) in enumerate(pieces):
        if not progress(done, len(pieces)):
            return False
        journal.change(partial(_quietly, put, piece), at=now, clerk=clerk).result()
    journal.change(partial(_finish, stock), at=now, clerk=clerk).result()
    return True


def is_stocked(db: Connection) -> bool:
    """Whether a whole shop was put into the room before."""
    return db.execute("SELECT 1 FROM meta WHERE key = ?", (STOCKED,)).fetchone() is not None


def told(stock: Stock) -> ShopStocked:
    """The fact that ``stock`` was put in."""
    return ShopStocked(
        shop=stock.name, products=len(stock.products), knowledge=len(stock.knowledge), phrases=len(stock.phrases),
        customers=len(stock.customers), orders=len(stock.orders),
    )  # fmt: skip


def _pieces(stock: Stock, clerk: str, now: int) -> Iterator[tuple[Put, Piece]]:
    steps: tuple[tuple[Piece, Put], ...] = (
        ([(one.code, checked_product(one)) for one in stock.products], partial(_shelve, PRODUCTS, clerk, now)),
        ([(one.code, one) for one in stock.campaigns], partial(_shelve, CAMPAIGNS, clerk, now)),
        ([(one.id, checked_entry(one)) for one in stock.knowledge], partial(_shelve, KNOWLEDGE, clerk, now)),
        ([as_kept(one, clerk) for one in stock.phrases], partial(_keep_phrases, clerk, now)),
        (stock.customers, partial(_keep_customers, clerk, now)),
        (stock.orders, partial(_keep_orders, clerk, now)),
    )
    for documents, put in steps:
        for start in range(0, len(documents), PIECE):
            yield put, documents[start : start + PIECE]


def _finish(stock: Stock, db: Connection) -> Sequence[AnyEvent]:
    db.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (STOCKED, stock.name))
    return [told(stock)]


def _quietly(put: Put, piece: Piece, db: Connection) -> Sequence[AnyEvent]:
    """One fact at the end tells of all of it."""
    put(db, piece)
    return ()


def _shelve(shelf: Shelf[Any], clerk: str, now: int, db: Connection, piece: Piece) -> None:
    for id_, document in piece:
        shelf.put(db, id_, document, at=now, clerk=clerk)


def _keep_phrases(clerk: str, now: int, db: Connection, piece: Sequence[Phrase]) -> None:
    for one in piece:
        if phrase_shelf.id_of(db, identity(one)) is None:
            phrase_shelf.put(db, replace(one, id=phrase_shelf.next_id(db)), at=now, clerk=clerk)


def _keep_customers(clerk: str, now: int, db: Connection, piece: Piece) -> None:
    archive.put_new(db, piece, at=now, clerk=clerk)


def _keep_orders(clerk: str, now: int, db: Connection, piece: Sequence[Order]) -> None:
    found = [FoundOrder(order=one, row=0) for one in piece]
    order_store.put(db, found, order_store.Tally(), file=FILE, as_of="", at=now, clerk=clerk)
