"""A whole shop, to be put into a room at once."""

from __future__ import annotations

import msgspec

from workstation.domain.customers import Customer
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.orders import Order
from workstation.domain.phrases import Phrase
from workstation.domain.products import Campaign, Product


class Stock(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that stands in a shop when its door opens."""

    name: str
    products: tuple[Product, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    knowledge: tuple[KnowledgeEntry, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    customers: tuple[Customer, ...] = ()
    orders: tuple[Order, ...] = ()
