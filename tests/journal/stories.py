"""Made-up facts for tests of the journal, single and as hypothesis strategies."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.domain.ticket_strategies import TICKET_EVENTS
from tests.entries import START, buyer
from workstation.domain import events as ev
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.orders import Platform
from workstation.domain.phrase_events import FavouriteChosen, PhraseUsed
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.values import (
    DraftMode,
    File,
    Limits,
    OrderCard,
    Picture,
    Presence,
    ProductCard,
    Role,
    Side,
    Text,
)

HOUR = 3_600_000


def asks(conversation: str = "王小丽", text: str = "在吗", origin: str = "") -> ev.MessageReceived:
    return ev.MessageReceived(
        conversation=conversation, channel="test", buyer=buyer(conversation), body=Text(text=text), origin=origin
    )


def answers(conversation: str = "王小丽", text: str = "您好") -> ev.ReplySent:
    return ev.ReplySent(conversation=conversation, body=Text(text=text))


def imported(conversation: str, text: str, said_at: int, origin: str) -> ev.MessageImported:
    return ev.MessageImported(
        conversation=conversation, channel="file", buyer=buyer(conversation), side=Side.CUSTOMER,
        sender=conversation, said_at=said_at, body=Text(text=text), origin=origin,
    )  # fmt: skip


ids = st.sampled_from(["王", "李", "赵"])
words = st.text("退款发票好的 abＡ１1。，😀", max_size=12)
bodies = st.one_of(
    st.builds(Text, text=words),
    st.builds(Picture, sha256=st.just("ab" * 32), width=st.just(3), height=st.just(4), name=words),
    st.builds(File, sha256=st.just("cd" * 32), name=words, size=st.integers(0, 99)),
    st.builds(OrderCard, order_no=st.just("20264471"), title=words),
    st.builds(ProductCard, product=st.just("p1"), title=words),
)
buyers = ids.map(buyer)
seqs = st.integers(1, 30)
origins = st.sampled_from(["", "", "1", "2", "3"])
said = st.integers(START - 9 * HOUR, START + 9 * HOUR)
channels = st.just("test")

facts = st.one_of(
    st.builds(ev.SignedIn, name=st.sampled_from(["小美", "小强"]), role=st.sampled_from(Role)),
    st.builds(ev.SignedOut, name=st.just("小美")),
    st.builds(
        RemarkAdded, platform=st.sampled_from(Platform), order_no=st.sampled_from(["1", "2"]),
        flag=st.sampled_from(Flag), text=words, line=words, conversation=st.sampled_from(["", "王"]),
    ),
    st.builds(PaymentReminded, platform=st.sampled_from(Platform), order_no=st.sampled_from(["1", "2"])),
    st.builds(ev.PresenceChanged, presence=st.sampled_from(Presence)),
    st.builds(ev.LimitsSet, limits=st.builds(Limits, hard=st.integers(60, 300))),
    st.builds(ev.FocusChanged, conversation=st.one_of(ids, st.just(""))),
    st.builds(ev.MessageReceived, conversation=ids, channel=channels, buyer=buyers, body=bodies, origin=origins),
    st.builds(ev.MessageReceived, conversation=ids, channel=channels, buyer=buyers, body=bodies),
    st.builds(ev.ReplySent, conversation=ids, body=bodies, quote=st.one_of(st.none(), seqs)),
    st.builds(ev.AutoReplySent, conversation=ids, body=bodies),
    st.builds(ev.ReplyDelivered, conversation=ids, message=seqs),
    st.builds(ev.ReplyFailed, conversation=ids, message=seqs, reason=words),
    st.builds(ev.MessageRecalled, conversation=ids, message=seqs, by=st.just(Side.CLERK)),
    st.builds(ev.NoteAdded, conversation=ids, text=words),
    st.builds(
        ev.MessageImported, conversation=ids, channel=channels, buyer=buyers, side=st.sampled_from(Side),
        sender=words, said_at=said, body=bodies, origin=origins,
    ),
    st.builds(ev.DraftKept, conversation=ids, text=words, mode=st.sampled_from(DraftMode)),
    st.builds(ev.ConversationRead, conversation=ids),
    st.builds(ev.PinChanged, conversation=ids, pinned=st.booleans()),
    st.builds(ev.TagsChanged, conversation=ids, tags=st.just(("急",))),
    st.builds(ev.ConversationHeld, conversation=ids, note=words, until=st.one_of(st.none(), said)),
    st.builds(ev.ConversationResumed, conversation=ids),
    st.builds(ev.ConversationClosed, conversation=ids),
    st.builds(ev.ConversationReopened, conversation=ids, channel=channels, buyer=buyers),
    st.builds(ev.ConversationTransferred, conversation=ids, to=st.just("小强"), note=words),
    st.builds(ev.CustomerRevealed, conversation=ids),
    st.builds(ev.AlertRaised, conversation=ids),
    st.builds(PhraseUsed, phrase=st.sampled_from(["p1", "p2"]), conversation=ids, text=words),
    st.builds(FavouriteChosen, number=st.integers(1, 9), phrase=st.sampled_from(["", "p1", "p2"])),
    TICKET_EVENTS,
)  # fmt: skip
"""Any fact, sensible or not."""

appends = st.lists(st.tuples(st.lists(facts, min_size=1, max_size=4), st.integers(0, HOUR)), max_size=14)
"""What is appended together, and how long after the one before, milliseconds."""
