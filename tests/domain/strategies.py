"""Made-up conversations and facts for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.domain.ticket_strategies import TICKET_EVENTS
from tests.entries import START, Story, buyer
from workstation.domain import events as ev
from workstation.domain.conversation import Conversation, State
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import OrderHandled, OrderRevealed, OrdersShown, PaymentReminded
from workstation.domain.order_policy import Deed
from workstation.domain.orders import Order, Platform
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.shown_orders import ShownOrder
from workstation.domain.values import DraftMode, Limits, Side, Text

SHOWN = ShownOrder(order=Order(platform=Platform.TAOBAO, order_no="1", receiver="王**", phone="138****1234"))
MOMENTS = st.integers(START - 600_000, START)
LIMITS = st.builds(
    Limits,
    first_reply=st.integers(1, 300),
    target=st.integers(1, 300),
    hard=st.integers(1, 600),
    remind_before=st.integers(0, 120),
)
CONVERSATIONS = st.lists(
    st.builds(
        Conversation,
        id=st.text("abcdefghij", min_size=1, max_size=3),
        channel=st.just("test"),
        buyer=st.just(buyer()),
        opened_at=MOMENTS,
        state=st.sampled_from([State.OPEN, State.HELD]),
        waiting_since=st.none() | MOMENTS,
        answered=st.booleans(),
        unread=st.integers(0, 3),
        pinned=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)

_NAMES = st.sampled_from(["王小丽", "李想", "赵敏"])
_TEXT = st.sampled_from(["在吗", "包裹呢", ""])


def _about(kind: type[Event], **fields: st.SearchStrategy[object]) -> st.SearchStrategy[Event]:
    return st.builds(kind, conversation=_NAMES, **fields)


EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.tuples(_NAMES, _TEXT).map(
        lambda both: ev.MessageReceived(
            conversation=both[0], channel="test", buyer=buyer(both[0]), body=Text(text=both[1])
        )
    ),
    _about(ev.ReplySent, body=st.builds(Text, text=_TEXT)),
    _about(ev.AutoReplySent, body=st.builds(Text, text=_TEXT)),
    _about(ev.NoteAdded, text=_TEXT),
    _about(ev.DraftKept, text=_TEXT, mode=st.sampled_from(DraftMode)),
    _about(ev.MessageRecalled, message=st.integers(1, 30), by=st.sampled_from([Side.CLERK, Side.CUSTOMER])),
    _about(ev.ReplyDelivered, message=st.integers(1, 30)),
    _about(ev.ConversationRead),
    _about(ev.PinChanged, pinned=st.booleans()),
    _about(ev.TagsChanged, tags=st.just(("物流",))),
    _about(ev.ConversationHeld, note=_TEXT, until=st.none() | MOMENTS),
    _about(ev.ConversationResumed),
    _about(ev.ConversationClosed),
    _NAMES.map(lambda name: ev.ConversationReopened(conversation=name, channel="test", buyer=buyer(name))),
    _about(ev.ConversationTransferred, to=st.just("小刚")),
    _about(ev.CustomerRevealed),
    _about(
        RemarkAdded,
        platform=st.sampled_from(Platform),
        order_no=st.just("3151200044718812345"),
        flag=st.sampled_from(Flag),
        text=st.just("催快递"),
        line=st.just("催快递—小美—2026-11-22 10:00"),
    ),
    _about(OrdersShown, orders=st.just((SHOWN,))),
    _about(OrderRevealed, platform=st.just(SHOWN.order.platform), order_no=st.just("1"), phone=st.just("13800001234")),
    _about(OrderHandled, platform=st.just(SHOWN.order.platform), order_no=st.just("1"), deed=st.sampled_from(Deed)),
    _about(PaymentReminded, platform=st.just(SHOWN.order.platform), order_no=st.just("1")),
    st.builds(ev.LimitsSet, limits=LIMITS),
    st.builds(ev.FocusChanged, conversation=_NAMES),
    TICKET_EVENTS,
)


@st.composite
def stories(draw: st.DrawFn) -> list[Entry]:
    """Entries with rising numbers and moments that never fall."""
    story = Story()
    for event, seconds in draw(st.lists(st.tuples(EVENTS, st.integers(0, 400)), max_size=30)):
        story.wait(seconds).tell(event)
    return story.entries
