"""Orders as last imported, and what imports changed of them."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel


class OrderRow(SQLModel, table=True):
    """An order. ``id`` rises with the moment at which it was placed, so that the search index gives newest first."""

    __tablename__ = "shop_order"
    __table_args__ = (
        Index("shop_order_key", "order_no", "platform", unique=True),
        Index("shop_order_buyer", "buyer", "id"),
        Index("shop_order_unpaid", "created", sqlite_where=text("status = 'unpaid'")),
        Index("shop_order_flag", "flag", "id", sqlite_where=text("flag <> ''")),
    )

    id: int = Field(primary_key=True)
    platform: str
    order_no: str
    buyer: str
    status: str
    """Empty if unknown."""
    created: str
    """ISO 8601 local, empty if unknown."""
    flag: str
    """The latest one, of the import or of a remark made here; empty if there is none."""
    as_of: str
    """When the newest of its files was exported, as its name tells (digits), else empty."""
    words: str
    """Everything that is looked through, folded, remarks made here included."""
    data: str
    """``domain.orders.Order`` as JSON."""


class OrderChangeRow(SQLModel, table=True):
    """A field that an import changed, or would have if its file were not an older one."""

    __tablename__ = "order_change"
    __table_args__ = (Index("order_change_key", "order_no", "platform", "id"),)

    id: int = Field(primary_key=True)
    platform: str
    order_no: str
    at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    file: str
    field: str
    before: str
    after: str
    taken: bool
