"""The customers of a recording as far as it has been shown: what stood beside each conversation then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

from workstation.domain.customer_events import CustomerLookedAt, CustomerShown
from workstation.domain.customer_profile import Contacts, Listed, Profile, Wanted
from workstation.domain.customers import CustomerVersion, Due
from workstation.domain.values import Buyer
from workstation.replay.recording import Recording

Seen = TypeVar("Seen")


class RecordedCustomers:
    """Implements ``domain.customer_profile.CustomerSource`` over a recording up to ``shown()`` entries."""

    def __init__(self, recording: Recording, shown: Callable[[], int]) -> None:
        self._shown = shown
        self._beside: dict[str, list[tuple[int, Profile]]] = defaultdict(list)
        self._seen: dict[str, list[tuple[int, Contacts]]] = defaultdict(list)
        for before in recording.customers:
            self._beside[before.conversation].append((0, before.profile))
        for place, entry in enumerate(recording.entries, start=1):
            event = entry.event
            if isinstance(event, CustomerShown):
                self._beside[event.conversation].append((place, event.profile))
            elif isinstance(event, CustomerLookedAt) and event.revealed:
                self._seen[event.id].append((place, Contacts(phone=event.phone, address=event.address)))

    def beside(self, conversation: str, buyer: Buyer) -> Profile | None:
        """What was shown last beside the conversation."""
        del buyer
        return self._latest(self._beside.get(conversation, []))

    def profile(self, id: str) -> Profile | None:
        """The customer as shown last, beside whatever conversation."""
        found = [one for of in self._beside.values() for one in of if one[1].customer.id == id]
        return self._latest(sorted(found, key=lambda one: one[0]))

    def contacts(self, id: str) -> Contacts | None:
        """Phone and address, if they were unmasked by then."""
        return self._latest(self._seen.get(id, []))

    def listed(self, wanted: Wanted, after: str, limit: int) -> list[Listed]:
        """The page of customers is not part of a recording."""
        del wanted, after, limit
        return []

    def count(self, wanted: Wanted) -> int:
        """None: see ``listed``."""
        del wanted
        return 0

    def tags(self, limit: int) -> list[tuple[str, int]]:
        """None: see ``listed``."""
        del limit
        return []

    def due(self, day: str, limit: int) -> list[Due]:
        """None: see ``listed``."""
        del day, limit
        return []

    def versions_of(self, id: str) -> list[CustomerVersion]:
        """None: what a record read before is not part of a recording."""
        del id
        return []

    def _latest(self, of: list[tuple[int, Seen]]) -> Seen | None:
        shown = self._shown()
        return next((one for place, one in reversed(of) if place <= shown), None)
