"""What can happen at the desk: one frozen struct per kind of fact, named in the past tense.

Events carry the values needed to show them, so that a replay is true even after a rename.
A new kind needs a golden line in ``tests/domain/golden/`` (STYLE 20). Those of one subject stand in a module of their
own (``X_events.py``) and are joined here into ``AnyEvent``.
"""

from __future__ import annotations

from workstation.domain.customer_events import AnyCustomerEvent
from workstation.domain.event import Event
from workstation.domain.exercise_events import AnyExerciseEvent
from workstation.domain.knowledge_events import (
    CampaignsSet,
    KnowledgeKept,
    KnowledgeOpened,
    KnowledgeRemoved,
    ProductKept,
    ProductOpened,
    ProductRemoved,
    ShopStocked,
)
from workstation.domain.order_desk_events import AnyOrderDeskEvent
from workstation.domain.order_events import OrdersImported
from workstation.domain.phrase_events import AnyPhraseEvent
from workstation.domain.practice_events import AnyPracticeEvent
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.speech_events import AnySpeechEvent
from workstation.domain.ticket_events import AnyTicketEvent
from workstation.domain.values import AnyBody, Buyer, DraftMode, Limits, Presence, Role, Side


class SignedIn(Event, frozen=True):
    """Somebody sat down at the desk."""

    name: str
    role: Role


class SignedOut(Event, frozen=True):
    """Somebody left the desk."""

    name: str


class PresenceChanged(Event, frozen=True):
    """The clerk became online, busy or away."""

    presence: Presence


class LimitsSet(Event, frozen=True):
    """The times in force at the desk were set (DOMAIN D2)."""

    limits: Limits


class FocusChanged(Event, frozen=True):
    """Another conversation, or none (empty), came to the front. ``window`` names the window."""

    conversation: str
    window: str = "desk"


class MessageReceived(Event, frozen=True):
    """A customer wrote. Opens the conversation, or opens it again, if it is not on the desk."""

    conversation: str
    channel: str
    buyer: Buyer
    body: AnyBody
    origin: str = ""
    """The channel's own number of the message; the same origin is never appended twice."""


class ReplySent(Event, frozen=True):
    """The clerk sent a reply; the channel has yet to deliver it."""

    conversation: str
    body: AnyBody
    quote: int | None = None
    """The seq of the message quoted."""
    typed: int = 0
    """Characters that came from the keyboard."""
    inserted: int = 0
    """Characters that came from a phrase, the clipboard or a suggestion."""


class AutoReplySent(Event, frozen=True):
    """The desk answered by itself. Does not stop the clock (DOMAIN D2)."""

    conversation: str
    body: AnyBody


class ReplyDelivered(Event, frozen=True):
    """The channel delivered the reply ``message`` (its seq)."""

    conversation: str
    message: int


class ReplyFailed(Event, frozen=True):
    """The channel could not deliver the reply ``message`` (its seq)."""

    conversation: str
    message: int
    reason: str


class MessageRecalled(Event, frozen=True):
    """A message (its seq) was taken back within the time allowed; the original stays in the journal."""

    conversation: str
    message: int
    by: Side


class NoteAdded(Event, frozen=True):
    """The clerk left a note that the customer never sees."""

    conversation: str
    text: str


class MessageImported(Event, frozen=True):
    """A line of an earlier conversation was brought in from a file, as history."""

    conversation: str
    channel: str
    buyer: Buyer
    side: Side
    sender: str
    said_at: int
    """When it was said, milliseconds since 1970 UTC."""
    body: AnyBody
    origin: str
    """Identifies the line in its file, so that importing twice adds nothing."""


class DraftKept(Event, frozen=True):
    """What stands in the composer of a conversation, kept as it is typed."""

    conversation: str
    text: str
    mode: DraftMode = DraftMode.REPLY


class ConversationRead(Event, frozen=True):
    """The clerk saw what had come in."""

    conversation: str


class PinChanged(Event, frozen=True):
    """The conversation was pinned to the top of the list, or let go."""

    conversation: str
    pinned: bool


class TagsChanged(Event, frozen=True):
    """The conversation's tags are now these, in this order."""

    conversation: str
    tags: tuple[str, ...]


class ConversationHeld(Event, frozen=True):
    """Put on hold (挂起), with a note and perhaps the time it comes back by itself."""

    conversation: str
    note: str = ""
    until: int | None = None
    """Milliseconds since 1970 UTC."""


class ConversationResumed(Event, frozen=True):
    """Taken off hold."""

    conversation: str


class ConversationClosed(Event, frozen=True):
    """The clerk finished with it; it leaves the desk and stays in the history."""

    conversation: str


class ConversationReopened(Event, frozen=True):
    """The clerk took a closed conversation back onto the desk."""

    conversation: str
    channel: str
    buyer: Buyer
    tags: tuple[str, ...] = ()


class ConversationTransferred(Event, frozen=True):
    """Handed over (转接) to another clerk by name, with a note."""

    conversation: str
    to: str
    note: str = ""


class CustomerRevealed(Event, frozen=True):
    """The clerk asked to see the customer's data unmasked."""

    conversation: str


class AlertRaised(Event, frozen=True):
    """The slow-reply reminder named these conversations, the worst first (DOMAIN D2)."""

    conversation: str
    """The worst of them."""
    others: tuple[str, ...] = ()


AnyEvent = (
    SignedIn
    | SignedOut
    | PresenceChanged
    | LimitsSet
    | FocusChanged
    | MessageReceived
    | ReplySent
    | AutoReplySent
    | ReplyDelivered
    | ReplyFailed
    | MessageRecalled
    | NoteAdded
    | MessageImported
    | DraftKept
    | ConversationRead
    | PinChanged
    | TagsChanged
    | ConversationHeld
    | ConversationResumed
    | ConversationClosed
    | ConversationReopened
    | ConversationTransferred
    | CustomerRevealed
    | AlertRaised
    | AnyCustomerEvent
    | KnowledgeKept
    | KnowledgeRemoved
    | KnowledgeOpened
    | ProductKept
    | ProductRemoved
    | ProductOpened
    | CampaignsSet
    | ShopStocked
    | AnyPhraseEvent
    | RemarkAdded
    | OrdersImported
    | AnySpeechEvent
    | AnyTicketEvent
    | AnyOrderDeskEvent
    | AnyPracticeEvent
    | AnyExerciseEvent
)
