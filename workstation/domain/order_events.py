"""What can happen to orders as a whole: they are brought in from a file. Each one stands in the store."""

from __future__ import annotations

from workstation.domain.event import Event


class OrdersImported(Event, frozen=True):
    """Orders were brought in from a file; how they are now is read from the store. Who and when stand in the entry."""

    file: str
    """Its name, without folders."""
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    platform: str = ""
