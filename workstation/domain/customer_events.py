"""What happens with the archive of customers. Each fact carries the record as it stands after it."""

from __future__ import annotations

from workstation.domain.customer_profile import Profile
from workstation.domain.customers import Customer
from workstation.domain.event import Event
from workstation.domain.values import Group


class CustomerKept(Event, frozen=True):
    """A record was made, or its plain fields (contacts, city, occupation …) were changed."""

    customer: Customer


class CustomerGrouped(Event, frozen=True):
    """A group was set by hand with a reason, or given back to the rule (None)."""

    customer: Customer
    group: Group | None
    reason: str = ""


class CustomerTagged(Event, frozen=True):
    """The customer's own tags are now those of the record."""

    customer: Customer


class CustomerNoted(Event, frozen=True):
    """A clerk noted something about the customer."""

    customer: Customer
    text: str


class CustomerBlacklisted(Event, frozen=True):
    """Put on the blacklist with a reason, or taken off it (empty)."""

    customer: Customer
    reason: str


class FollowUpPlanned(Event, frozen=True):
    """A call or message was promised for a day."""

    customer: Customer
    follow_up: int


class FollowUpDone(Event, frozen=True):
    """It was made, with what came of it."""

    customer: Customer
    follow_up: int
    outcome: str


class FollowUpMoved(Event, frozen=True):
    """It was put off (or brought forward) to another day, ISO 8601."""

    customer: Customer
    follow_up: int
    day: str


class CustomersMerged(Event, frozen=True):
    """Two records turned out to be one customer; ``gone`` lives on as another account of ``customer``."""

    customer: Customer
    gone: str


class CustomerLookedAt(Event, frozen=True):
    """The clerk opened a record; if ``revealed`` they asked for the contacts, and saw these."""

    id: str
    name: str
    revealed: bool = False
    phone: str = ""
    address: str = ""


class CustomerShown(Event, frozen=True):
    """This stood beside the conversation about its customer, contacts masked."""

    conversation: str
    profile: Profile


class CustomersExported(Event, frozen=True):
    """The list of customers was written into a file, with contacts unmasked if ``revealed``."""

    count: int
    revealed: bool = False


CHANGES = (
    CustomerKept, CustomerGrouped, CustomerTagged, CustomerNoted, CustomerBlacklisted, FollowUpPlanned, FollowUpDone,
    FollowUpMoved, CustomersMerged,
)  # fmt: skip
"""The facts that a record became another; each carries it as it is now."""

AnyCustomerEvent = (
    CustomerKept
    | CustomerGrouped
    | CustomerTagged
    | CustomerNoted
    | CustomerBlacklisted
    | FollowUpPlanned
    | FollowUpDone
    | FollowUpMoved
    | CustomersMerged
    | CustomerLookedAt
    | CustomerShown
    | CustomersExported
)
