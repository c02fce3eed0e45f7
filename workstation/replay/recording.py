"""A recording: a span of the journal with what is needed to understand it without the journal."""

from __future__ import annotations

import msgspec

from workstation.domain.conversation import Conversation
from workstation.domain.customer_events import CustomerShown
from workstation.domain.entry import Entry
from workstation.domain.figures import Figures
from workstation.domain.lines import Line
from workstation.domain.sources import PastConversation
from workstation.domain.tickets import Ticket


class Recording(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk was like at the start, and every fact of the span in order of seq."""

    starts_at: int
    """Milliseconds since 1970 UTC."""
    ends_at: int
    """Milliseconds since 1970 UTC; not before the last entry."""
    practice: bool
    """Whether it comes from a practice room."""
    conversations: tuple[Conversation, ...] = ()
    """On the desk at the start."""
    tickets: tuple[Ticket, ...] = ()
    """Open at the start, and closed ones of the customers that appear."""
    customers: tuple[CustomerShown, ...] = ()
    """What stood last beside each conversation before the start."""
    figures: Figures = msgspec.field(default_factory=Figures)
    """The day's figures at the start."""
    seat: tuple[Entry, ...] = ()
    """The last facts about the seat before the start: who sat there, presence, limits."""
    orders: tuple[Entry, ...] = ()
    """The last facts before the start that said which orders stood beside the conversations that appear."""
    earlier: tuple[Line, ...] = ()
    """The last lines before the start of the conversations that appear, and of those in ``past``, oldest first."""
    past: tuple[PastConversation, ...] = ()
    """Earlier conversations of the customers that appear, over before the start, the newest first."""
    entries: tuple[Entry, ...] = ()
    pictures: dict[str, bytes] = msgspec.field(default_factory=dict)
    """Pictures and files seen in it, by SHA-256."""
