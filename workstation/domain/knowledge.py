"""What the shop knows: entries that a clerk reads from while answering (DOMAIN D1, D6–D9)."""

from __future__ import annotations

from typing import Protocol

import msgspec


class KnowledgeEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry. Days are ISO 8601 (``2026-11-22``), empty where there is no bound."""

    id: str
    title: str
    text: str
    """Markdown. Shown with its headings, lists and tables; HTML in it is only ever words."""
    category: str = ""
    tags: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    """Codes of the products it is about."""
    categories: tuple[str, ...] = ()
    """Categories of products it is about."""
    policies: tuple[str, ...] = ()
    """Names of the policies it explains."""
    valid_from: str = ""
    valid_to: str = ""
    keys: tuple[str, ...] = ()
    """How the title is written in pinyin: whole and by initials; worked out when it is kept."""

    def holds_on(self, day: str) -> bool:
        """Whether the entry is in force on a day."""
        return (not self.valid_from or self.valid_from <= day) and (not self.valid_to or day <= self.valid_to)


class KnowledgeFound(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that was found, and the part of it that the words stand in."""

    entry: KnowledgeEntry
    snippet: str
    in_force: bool


class KnowledgeVersion(msgspec.Struct, frozen=True, kw_only=True):
    """How an entry read after one change. ``entry`` is None where it was taken out."""

    at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    entry: KnowledgeEntry | None


class KnowledgeSource(Protocol):
    """The shop's knowledge, for panels."""

    def search(
        self, words: str, day: str, limit: int, *, category: str = "", product: str = ""
    ) -> list[KnowledgeFound]:
        """Entries with all of ``words`` in title, pinyin, tags or text, the best first; all of them for no words.

        Those not in force on ``day`` come last. ``product`` narrows to entries about this product's code.
        """
        ...

    def entry(self, id: str) -> KnowledgeEntry | None:
        """One entry."""
        ...

    def categories(self) -> list[str]:
        """The categories in use, in the order in which they came."""
        ...

    def versions(self, id: str) -> list[KnowledgeVersion]:
        """How the entry changed, newest first."""
        ...
