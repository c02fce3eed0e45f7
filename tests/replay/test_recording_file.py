"""Recordings as files: the same when opened again, and safe when they come from a stranger."""

import gzip
import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.entries import START, Story, buyer
from workstation.domain.conversation import Conversation, State
from workstation.domain.customer_events import CustomerKept, CustomerShown
from workstation.domain.customer_profile import Profile
from workstation.domain.customers import Customer, CustomerNote, Dealings
from workstation.domain.events import ConversationHeld, ReplyDelivered
from workstation.domain.lines import Line
from workstation.domain.order_desk_events import OrdersShown
from workstation.domain.orders import Order, Platform
from workstation.domain.shown_orders import ShownOrder
from workstation.domain.sources import PastConversation
from workstation.domain.ticket_events import EvidenceAdded, TicketDueSet, TicketOpened, TicketReopened
from workstation.domain.tickets import Evidence, Severity, Ticket, TicketKind
from workstation.domain.trouble import Trouble
from workstation.domain.values import Picture, Side, Text
from workstation.replay.recording import Recording
from workstation.replay.recording_file import open_recording, write_recording


@pytest.fixture
def recording() -> Recording:
    story = Story()
    story.asks("王小丽", "昨天的包裹怎么还没动")
    picture = b"not really a picture"
    story.wait(3).asks("王小丽", Picture(sha256=sha256(picture).hexdigest(), width=4, height=3))
    sent = story.wait(9).answers("王小丽", "您好，我马上为您查看")
    story.tell(ReplyDelivered(conversation="王小丽", message=sent.seq))
    said = Line(seq=1, conversation="赵静", at=START - 5, side=Side.CUSTOMER, sender="赵静", body=Text(text="有货吗"))
    return Recording(
        starts_at=START,
        ends_at=START + 60_000,
        practice=False,
        conversations=(Conversation(id="赵静", channel="test", buyer=buyer("赵静"), opened_at=START - 5),),
        earlier=(said,),
        past=(
            PastConversation(
                id="old",
                channel="test",
                buyer=buyer("赵静"),
                state=State.CLOSED,
                last_at=START - 9_000,
                last_text="谢谢",
            ),
        ),
        entries=tuple(story.entries),
        pictures={sha256(picture).hexdigest(): picture},
    )


@pytest.fixture
def path(recording, tmp_path):
    write_recording(recording, tmp_path / "hour")
    return tmp_path / "hour"


def lines_of(path):
    return gzip.decompress(path.read_bytes()).splitlines()


def change(path, number, how):
    lines = lines_of(path)
    value = json.loads(lines[number])
    how(value)
    lines[number] = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    path.write_bytes(gzip.compress(b"\n".join(lines) + b"\n"))


def test_a_recording_written_and_opened_is_the_same(recording, path):
    assert open_recording(path) == recording


def test_the_same_recording_gives_the_same_bytes(recording, path, tmp_path):
    write_recording(recording, tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == path.read_bytes()


def test_a_changed_word_is_noticed_and_its_line_named(path):
    change(path, 1, lambda line: line["event"]["body"].update(text="别的话"))
    with pytest.raises(Trouble) as trouble:
        open_recording(path)
    assert (trouble.value.code, trouble.value.values["line"]) == ("recording_changed", 2)


def test_a_line_taken_out_is_noticed(path):
    lines = lines_of(path)
    del lines[2]
    path.write_bytes(gzip.compress(b"\n".join(lines)))
    with pytest.raises(Trouble, match="recording_changed"):
        open_recording(path)


def test_a_picture_that_is_not_the_one_named_is_noticed(recording, path):
    write_recording(replace(recording, pictures=dict.fromkeys(recording.pictures, b"another")), path)
    with pytest.raises(Trouble, match="recording_changed"):
        open_recording(path)


def test_a_newer_recording_is_refused_by_name(path):
    change(path, 0, lambda header: header.update(version=99))
    with pytest.raises(Trouble, match="newer_recording"):
        open_recording(path)


def test_a_file_cut_off_in_the_middle_is_called_damaged(path):
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(Trouble, match="recording_damaged"):
        open_recording(path)


@given(content=st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(gzip.compress)))
def test_whatever_else_a_file_holds_it_is_refused_with_a_sentence(content, tmp_path_factory):
    path = tmp_path_factory.mktemp("stranger") / "file"
    path.write_bytes(content)
    with pytest.raises(Trouble):
        open_recording(path)


def test_a_file_that_cannot_be_read_is_a_known_trouble(tmp_path):
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(Trouble, match="file_not_read"):
            open_recording(path)


def test_brackets_nested_without_end_are_refused_like_any_other_nonsense(path):
    lines = lines_of(path)
    lines[0] = b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"," + lines[0][1:]
    path.write_bytes(gzip.compress(b"\n".join(lines)))
    with pytest.raises(Trouble, match="not_a_recording"):
        open_recording(path)


@pytest.mark.parametrize("moment", [-1, 2**62])
def test_moments_that_no_calendar_has_are_refused(recording, path, moment):
    write_recording(replace(recording, entries=tuple(replace(one, at=moment) for one in recording.entries)), path)
    with pytest.raises(Trouble, match="recording_changed"):
        open_recording(path)
    write_recording(replace(recording, ends_at=moment), path)
    with pytest.raises(Trouble, match="recording_changed"):
        open_recording(path)


NEVER = 2**62
CUSTOMER = Customer(id="王小丽", name="王小丽", notes=(CustomerNote(at=NEVER, clerk="小美", text="x"),))
SHOWN = CustomerShown(conversation="王小丽", profile=Profile(customer=CUSTOMER, dealings=Dealings()))
QUOTED = (Evidence(message=1, conversation="王小丽", said_at=NEVER, side=Side.CUSTOMER, text="x"),)
ORDER = Order(platform=Platform.TAOBAO, order_no="1")
TICKET = Ticket(
    number=1, kind=TicketKind.OTHER, severity=Severity.MILD, opened_at=NEVER, opened_by="小美", version=1
)  # fmt: skip


@pytest.mark.parametrize(
    "fact",
    [
        OrdersShown(conversation="王小丽", orders=(ShownOrder(order=ORDER, asked_at=NEVER),)),
        TicketOpened(matter=TicketKind.OTHER, due=NEVER),
        TicketOpened(matter=TicketKind.OTHER, evidence=QUOTED),
        EvidenceAdded(ticket=1, evidence=QUOTED),
        TicketDueSet(ticket=1, due=NEVER),
        TicketReopened(ticket=1, stood=TICKET, reason="x"),
        SHOWN,
        CustomerKept(customer=CUSTOMER),
        ConversationHeld(conversation="王小丽", note="", until=NEVER),
    ],
    ids=lambda fact: type(fact).__name__,
)
def test_a_moment_within_a_fact_that_no_calendar_has_is_refused(recording, path, fact):
    last = recording.entries[-1]
    write_recording(replace(recording, entries=(*recording.entries, replace(last, seq=last.seq + 1, event=fact))), path)
    with pytest.raises(Trouble, match="recording_changed"):
        open_recording(path)


def test_a_moment_in_what_stood_beside_a_conversation_at_the_start_is_refused_if_no_calendar_has_it(recording, path):
    write_recording(replace(recording, customers=(SHOWN,)), path)
    with pytest.raises(Trouble, match="recording_changed"):
        open_recording(path)
