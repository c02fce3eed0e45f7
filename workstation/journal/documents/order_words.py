"""The words by which orders are found: characters and pairs, and fours of digits and letters."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from workstation.domain.orders import Order
from workstation.journal.words import fold

_LATIN = re.compile(r"[0-9a-z]{4,}")
_SIGNS = {code: 0xE000 + code for code in range(0x80) if not chr(code).isalnum()}
"""The index takes ASCII signs for blanks, so they stand in it under numbers of the private area."""
MOST_TOKENS = 12
"""More would not narrow a search any further."""


def words_of(order: Order, remarks: list[str]) -> str:
    """Everything of an order that is looked through, folded, a line each."""
    items = [text for item in order.items for text in (item.title, item.sku, item.code, item.sub_order)]
    texts = dict.fromkeys(
        (
            order.order_no, order.buyer, order.receiver, order.phone, order.address, order.tracking_no, order.courier,
            *items, order.message, order.memo, order.status_word, order.after_sale, *remarks,
        )
    )  # fmt: skip
    return fold("\n".join(one for one in texts if one))


def tokens(words: str) -> str:
    """What the index holds for an order, as it takes it.

    Every character and pair of neighbours but digits, for nearly all orders have each of those: one to three digits
    are found sooner by looking at the newest orders. Longer numbers are cut into fours, which few orders have.
    """
    found: set[str] = set()
    for run in words.split():
        found.update(_fours(run) if run.isdigit() and run.isascii() else _of_run(run))
    return " ".join(found)


def needed(words: list[str]) -> list[str]:
    """Tokens that every order with all of the folded ``words`` in it has; none for one to three digits."""
    found: dict[str, None] = {}
    for word in words:
        latin = [four for run in _LATIN.findall(word) for four in (*_fours(run)[::4], run[-4:])]
        pairs = [word] if len(word) == 1 else list(map("".join, pairwise(word)))
        found.update(dict.fromkeys(latin))
        found.update(dict.fromkeys(one.translate(_SIGNS) for one in pairs if not _is_digits(one)))
    return sorted(found, key=len, reverse=True)[:MOST_TOKENS]


@lru_cache(maxsize=20_000)
def _of_run(run: str) -> tuple[str, ...]:
    """The tokens of words without a blank; goods, places and states come again and again."""
    found = {four for latin in _LATIN.findall(run) for four in _fours(latin)}
    found.update(run)
    found.update(map("".join, pairwise(run)))
    return tuple(one.translate(_SIGNS) for one in found if not _is_digits(one))


def _fours(run: str) -> list[str]:
    return [run[at : at + 4] for at in range(len(run) - 3)]


def _is_digits(token: str) -> bool:
    return len(token) < 4 and token.isascii() and token.isdigit()
