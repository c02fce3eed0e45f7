"""A room without windows: what it does by itself about replies, automatic answers, and its end."""

from contextlib import closing

import pytest

from tests.entries import buyer
from workstation.app.paths import RoomKind, RoomPaths
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.events import (
    AutoReplySent,
    ConversationResumed,
    FocusChanged,
    MessageReceived,
    ReplyDelivered,
    ReplyFailed,
    SignedOut,
)
from workstation.domain.trouble import Trouble
from workstation.domain.values import DraftMode, Limits, Role, Text
from workstation.journal.reader import Reader
from workstation.services import conversations, replies

NOBODY = "play:王小丽"
"""A conversation that came in through a channel which is not there any more."""


class Sitting:
    """A room with 小美 in it; ``heard`` is everything announced."""

    def __init__(self, kind, folder, clock, qtbot):
        self.qtbot, self.heard = qtbot, []
        self.tasks = Tasks()
        self.room = Room(kind, RoomPaths(folder), clock, self.tasks)
        self.room.no_channel = "nobody carries it out"
        self.room.feed.happened.connect(self.heard.append)
        self.room.begin("小美", Role.CLERK, Limits())
        self.settle()

    @property
    def by(self):
        return {"clerk": "小美", "now": self.room.clock.now()}

    def settle(self):
        """Wait until everything asked for has been told."""
        self.room.journal.append(clerk="", at=0).result()
        with closing(Reader.open(self.room.paths.journal)) as reader:
            last = reader.last_seq()
        self.qtbot.waitUntil(lambda: self.room.feed.desk.seq >= last)

    def asks(self, text="在吗"):
        name = NOBODY
        message = MessageReceived(conversation=name, channel="play", buyer=buyer("王小丽"), body=Text(text=text))
        self.room.deliver(message, self.room.clock.now())
        self.settle()

    def answers(self):
        replies.send_reply(self.room.journal, self.room.feed.desk, NOBODY, Text(text="您好"), **self.by)
        self.settle()

    def of(self, kind):
        return [one.event for one in self.heard if isinstance(one.event, kind)]


@pytest.fixture
def sit(tmp_path, clock, qtbot):
    sittings = []

    def make(kind=RoomKind.SHOP):
        sittings.append(Sitting(kind, tmp_path / kind.value, clock, qtbot))
        return sittings[-1]

    yield make
    for one in sittings:
        one.room.close()
        one.tasks.shutdown()


def test_a_reply_that_no_channel_carries_out_fails_in_the_shop(sit, qtbot):
    shop = sit()
    shop.asks()
    shop.answers()
    qtbot.waitUntil(lambda: bool(shop.of(ReplyFailed)))
    assert shop.of(ReplyFailed)[0].reason == "nobody carries it out"


def test_in_practice_it_arrives_for_the_customer_was_played_in_an_earlier_sitting(sit, qtbot):
    practice = sit(RoomKind.PRACTICE)
    practice.asks()
    practice.answers()
    qtbot.waitUntil(lambda: bool(practice.of(ReplyDelivered)))
    assert not practice.of(ReplyFailed)


def test_a_new_customer_is_greeted_once_however_often_they_write(sit):
    shop = sit()
    shop.room.auto_reply = lambda: "您好，马上为您服务"
    shop.asks()
    shop.settle()
    conversations.mark_read(shop.room.journal, shop.room.feed.desk, NOBODY, **shop.by)
    shop.settle()
    shop.room.clock.move_to(shop.room.clock.now() + 5_000)
    shop.asks("还在吗")
    shop.settle()
    assert len(shop.of(AutoReplySent)) == 1


def test_what_was_on_hold_comes_back_once_at_its_time(sit):
    shop = sit()
    shop.asks()
    until = shop.room.clock.now() + 1_000
    conversations.hold(shop.room.journal, shop.room.feed.desk, NOBODY, "", until, **shop.by)
    shop.settle()
    shop.room.clock.move_to(until)
    shop.room.beat()
    shop.room.beat()  # before the fact has come back
    shop.settle()
    assert len(shop.of(ConversationResumed)) == 1


def test_at_its_end_whoever_sat_there_is_signed_out(sit):
    shop = sit()
    shop.room.close()
    with closing(Reader.open(shop.room.paths.journal)) as reader:
        assert reader.entries(reader.last_seq(), reader.last_seq())[0].event == SignedOut(name="小美")


def test_what_could_not_be_written_at_the_end_is_not_passed_over(sit):
    shop = sit()
    shop.asks()
    full = shop.room.journal._db
    shop.settle()
    (pages,) = full.execute("PRAGMA page_count").fetchone()
    full.execute(f"PRAGMA max_page_count = {pages}")
    draft = "还没写完的话" * 5_000
    shop.room.teller.watch(
        replies.keep_draft(shop.room.journal, shop.room.feed.desk, NOBODY, draft, DraftMode.REPLY, **shop.by)
    )
    assert "disk_full" in [trouble.code for trouble in shop.room.close()]


def test_a_folder_that_cannot_be_made_is_a_known_trouble(tmp_path, clock, qapp):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(Trouble):
        Room(RoomKind.SHOP, RoomPaths(tmp_path / "file" / "shop"), clock, Tasks())


def test_turning_back_before_the_first_turn_was_written_ends_where_the_clerk_is(sit):
    shop = sit()
    for conversation in ("王小丽", "赵静", "王小丽"):  # within one write of the disk
        shop.room.intents.change_focus(conversation, "desk")
    shop.room.intents.change_focus("王小丽", "desk")
    shop.settle()
    assert [one.conversation for one in shop.of(FocusChanged)] == ["王小丽", "赵静", "王小丽"]
