"""Documents on shelves: knowledge, products, promotions; a table for what they are and one for what they were."""

from __future__ import annotations

from sqlalchemy import Index, text
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


class CustomerRow(_Document, table=True):
    """``domain.customers.Customer``."""

    __tablename__ = "customer"
    __table_args__ = ({"sqlite_with_rowid": False},)


class CustomerChangeRow(_Change, table=True):
    """Versions of records."""

    __tablename__ = "customer_change"
    __table_args__ = (Index("customer_change_id", "id", "change"),)


class CustomerFoundRow(SQLModel, table=True):
    """What a customer is found by."""

    __tablename__ = "customer_found"
    __table_args__ = (
        Index("customer_found_due", "due", "id", sqlite_where=text("due <> ''")),
        Index("customer_found_phone", "phone", "id", sqlite_where=text("phone <> ''")),
        Index("customer_found_address", "address", "id", sqlite_where=text("address <> ''")),
        Index("customer_found_grp", "grp", "id"),
        {"sqlite_with_rowid": False},
    )

    id: str = Field(primary_key=True)
    name: str
    words: str
    """Everything that is looked through, folded, a line each."""
    grp: str
    """The group by hand or by rule, as last worked out."""
    due: str
    """The day of the earliest open follow-up, empty if there is none."""
    phone: str
    """Its digits, empty where they are not all known: the same number may be the same person."""
    address: str
    """Folded and without blanks, empty where it is not known in full."""
    blacklisted: bool


class CustomerNameRow(SQLModel, table=True):
    """Whose account a name is, merged ones included."""

    __tablename__ = "customer_name"
    __table_args__ = (Index("customer_name_id", "id"), {"sqlite_with_rowid": False})

    name: str = Field(primary_key=True)
    id: str


class PhraseRow(_Document, table=True):
    """``domain.phrases.Phrase``."""

    __tablename__ = "phrase"
    __table_args__ = ({"sqlite_with_rowid": False},)


class PhraseChangeRow(_Change, table=True):
    """Versions of phrases."""

    __tablename__ = "phrase_change"
    __table_args__ = (Index("phrase_change_id", "id", "change"),)


class CustomerTagRow(SQLModel, table=True):
    """Who has a tag."""

    __tablename__ = "customer_tag"
    __table_args__ = (Index("customer_tag_id", "id"), {"sqlite_with_rowid": False})

    tag: str = Field(primary_key=True)
    id: str = Field(primary_key=True)


DOCUMENTS = (
    CustomerRow,
    CustomerChangeRow,
    CustomerFoundRow,
    CustomerNameRow,
    CustomerTagRow,
    KnowledgeRow,
    KnowledgeChangeRow,
    ProductRow,
    ProductChangeRow,
    CampaignRow,
    CampaignChangeRow,
    PhraseRow,
    PhraseChangeRow,
)
"""The tables of documents on shelves."""
