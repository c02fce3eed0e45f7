"""What the shop sells: the facts a clerk knows of a product (DOMAIN D9)."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

import msgspec


class Fab(msgspec.Struct, frozen=True, kw_only=True):
    """One line of selling: feature → advantage → benefit."""

    feature: str
    advantage: str
    benefit: str


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What customers ask about a product, and what is true."""

    ask: str
    answer: str


class SizeTable(msgspec.Struct, frozen=True, kw_only=True):
    """Measurements: one row a size, the first column names it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Campaign(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A promotion. Days are ISO 8601, both included."""

    code: str
    name: str
    kind: str
    rule: str
    first_day: str
    last_day: str
    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    def runs_on(self, day: str) -> bool:
        """Whether it is on at this day."""
        return self.first_day <= day <= self.last_day


class Product(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A product as the shop describes it."""

    code: str
    title: str
    """As it stands on the shelf."""
    name: str = ""
    """What clerks call it."""
    category: str = ""
    price: Decimal | None = None
    """Yuan."""
    list_price: Decimal | None = None
    colours: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    size_table: SizeTable | None = None
    material: str = ""
    care: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    use: str = ""
    suits: str = ""
    not_for: str = ""
    fab: tuple[Fab, ...] = ()
    accessories: tuple[str, ...] = ()
    goes_with: tuple[str, ...] = ()
    """Codes of products to recommend with it."""
    stock: dict[str, int] = msgspec.field(default_factory=dict)
    """Pieces by ``colour/size``, or by colour or size alone."""
    restock: str = ""
    """The day new ones are expected, ISO 8601, empty if unknown."""
    campaigns: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    weight_g: int = 0
    ships: str = ""
    keys: tuple[str, ...] = ()
    """How name and title are written in pinyin; worked out when it is kept."""

    @property
    def pieces(self) -> int:
        """All pieces in stock."""
        return sum(self.stock.values())

    @property
    def called(self) -> str:
        """The short name, or the title."""
        return self.name or self.title


class ProductVersion(msgspec.Struct, frozen=True, kw_only=True):
    """How a product read after one change. ``product`` is None where it was taken out."""

    at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    product: Product | None


class ProductSource(Protocol):
    """The shop's products, for panels."""

    def search_products(self, words: str, limit: int, *, category: str = "") -> list[Product]:
        """Products with all of ``words`` in code, name, title, pinyin, material or facts, the best first."""
        ...

    def product(self, code: str) -> Product | None:
        """The product with this code."""
        ...

    def titled(self, title: str) -> Product | None:
        """The product an order's item or a card means by its title."""
        ...

    def campaigns_of(self, product: Product) -> list[Campaign]:
        """The promotions the product takes part in, over or to come ones included, by first day."""
        ...

    def product_categories(self) -> list[str]:
        """The categories in use, in the order in which they came."""
        ...

    def product_versions(self, code: str) -> list[ProductVersion]:
        """How the product changed, newest first."""
        ...
