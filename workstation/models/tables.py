"""All tables together, for what compares or creates the schema."""

from __future__ import annotations

from sqlmodel import SQLModel

from workstation.models.conversation import ConversationRow
from workstation.models.documents import DOCUMENTS
from workstation.models.entry import EntryRow
from workstation.models.message import MessageRow
from workstation.models.meta import MetaRow
from workstation.models.order import OrderChangeRow, OrderRow
from workstation.models.origin import OriginRow
from workstation.models.phrase import PhraseFavouriteRow, PhraseKeyRow, PhraseUseRow
from workstation.models.remark import PaymentReminderRow, RemarkRow
from workstation.models.round import RoundRow
from workstation.models.stay import StayRow
from workstation.models.ticket import TicketFactRow, TicketRow

ALL = (
    EntryRow,
    OriginRow,
    MessageRow,
    ConversationRow,
    StayRow,
    RoundRow,
    MetaRow,
    OrderRow,
    OrderChangeRow,
    RemarkRow,
    PaymentReminderRow,
    TicketRow,
    TicketFactRow,
    *DOCUMENTS,
    PhraseKeyRow,
    PhraseUseRow,
    PhraseFavouriteRow,
)
"""Every table, parents first."""

METADATA = SQLModel.metadata
"""What SQLAlchemy knows of them."""
