"""What happens with knowledge and products. What was looked at is whole in the fact, so that a replay can show it."""

from __future__ import annotations

from workstation.domain.event import Event
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.products import Campaign, Product


class KnowledgeKept(Event, frozen=True):
    """An entry was written or changed."""

    entry: KnowledgeEntry


class KnowledgeRemoved(Event, frozen=True):
    """An entry was taken out; its versions stay."""

    id: str
    title: str


class KnowledgeOpened(Event, frozen=True):
    """The clerk read an entry, beside ``conversation`` if one was in front."""

    entry: KnowledgeEntry
    conversation: str = ""


class ProductKept(Event, frozen=True):
    """A product was written or changed."""

    product: Product


class ProductRemoved(Event, frozen=True):
    """A product was taken out."""

    code: str
    title: str


class ProductOpened(Event, frozen=True):
    """The clerk looked at a product, beside ``conversation`` if one was in front."""

    product: Product
    conversation: str = ""


class CampaignsSet(Event, frozen=True):
    """The shop's promotions are now these."""

    campaigns: tuple[Campaign, ...]


class ShopStocked(Event, frozen=True):
    """A whole shop was brought in at once, such as the demo shop: whoever keeps documents in memory reads them anew."""

    shop: str
    products: int = 0
    knowledge: int = 0
    phrases: int = 0
    customers: int = 0
    orders: int = 0
