"""A buyer's message arrives: channel, reception, journal, feed, list and history."""

from tests.walks.sitting import lines_shown
from workstation.domain.events import MessageReceived
from workstation.domain.urgency import Urgency, urgency
from workstation.domain.values import Text
from workstation.views.inbox.rows import InboxRole


def row(sitting, conversation):
    rows = sitting.desk.windows.inbox.rows
    return rows.index(rows.row_of(conversation))


def test_it_is_a_row_of_the_journal_before_any_window_shows_it(shop):
    at_publishing = []

    def on_happened(entry):
        if isinstance(entry.event, MessageReceived):
            at_publishing.append(entry in shop.written())

    shop.room.feed.happened.connect(on_happened)
    shop.writes("王小丽", "你好，昨天的包裹怎么还没动")
    assert at_publishing == [True]


def test_the_list_shows_whose_it_is_and_counts_the_seconds_down(shop):
    conversation = shop.writes("王小丽", "在吗")
    sign = row(shop, conversation).data(InboxRole.SIGN)
    assert row(shop, conversation).data() == "王**"
    assert sign.words == "0:30"
    shop.pass_time(12)
    assert row(shop, conversation).data(InboxRole.SIGN).words == "0:18"
    shop.pass_time(30)
    assert urgency(shop.one(conversation), shop.state.limits, shop.clock.now()) is Urgency.OVERDUE
    assert "0:12" in row(shop, conversation).data(InboxRole.SIGN).words


def test_the_open_history_shows_it_and_what_comes_after(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.until(lambda: lines_shown(shop.panel.history) == ["在吗"])
    shop.writes("王小丽", "有人吗")
    shop.until(lambda: lines_shown(shop.panel.history) == ["在吗", "有人吗"])


def test_a_second_message_does_not_restart_the_clock(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.pass_time(10)
    shop.writes("王小丽", "有人吗")
    assert row(shop, conversation).data(InboxRole.SIGN).words == "0:20"
    assert [entry.event.body for entry in shop.facts(MessageReceived)] == [Text(text="在吗"), Text(text="有人吗")]


def test_the_same_message_coming_twice_is_one(shop):
    message = MessageReceived(
        conversation="walk:李四", channel="walk", buyer=shop.one(shop.writes("李四", "在吗")).buyer,
        body=Text(text="我的订单呢"), origin="7",
    )  # fmt: skip
    shop.room.deliver(message, shop.clock.now())
    shop.room.deliver(message, shop.clock.now())
    shop.settle()
    assert [one.event.body.text for one in shop.written() if isinstance(one.event, MessageReceived)] == [
        "在吗",
        "我的订单呢",
    ]
