"""The shelves of a room: what lies on each."""

from __future__ import annotations

from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.products import Campaign, Product
from workstation.journal.documents.shelf import Shelf

KNOWLEDGE = Shelf("knowledge", KnowledgeEntry)
"""Entries by id."""
PRODUCTS = Shelf("product", Product)
"""Products by code."""
CAMPAIGNS = Shelf("campaign", Campaign)
"""Promotions by code."""
