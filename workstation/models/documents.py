"""Documents on shelves: knowledge, products, promotions; a table for what they are and one for what they were."""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class _Document(SQLModel):
    """A document as JSON under its id."""

    id: str = Field(primary_key=True)
    data: str


class _Change(SQLModel):
    """How a document read after a change; no ``data`` where it was taken out."""

    change: int = Field(primary_key=True)
    id: str
    at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    data: str | None


class KnowledgeRow(_Document, table=True):
    """``domain.knowledge.KnowledgeEntry``."""

    __tablename__ = "knowledge"
    __table_args__ = ({"sqlite_with_rowid": False},)


class KnowledgeChangeRow(_Change, table=True):
    """Versions of entries."""

    __tablename__ = "knowledge_change"
    __table_args__ = (Index("knowledge_change_id", "id", "change"),)


class ProductRow(_Document, table=True):
    """``domain.products.Product``."""

    __tablename__ = "product"
    __table_args__ = ({"sqlite_with_rowid": False},)


class ProductChangeRow(_Change, table=True):
    """Versions of products."""

    __tablename__ = "product_change"
    __table_args__ = (Index("product_change_id", "id", "change"),)


class CampaignRow(_Document, table=True):
    """``domain.products.Campaign``."""

    __tablename__ = "campaign"
    __table_args__ = ({"sqlite_with_rowid": False},)


class CampaignChangeRow(_Change, table=True):
    """Versions of promotions."""

    __tablename__ = "campaign_change"
    __table_args__ = (Index("campaign_change_id", "id", "change"),)


DOCUMENTS = (KnowledgeRow, KnowledgeChangeRow, ProductRow, ProductChangeRow, CampaignRow, CampaignChangeRow)
"""The tables of documents on shelves."""
