"""What views see of a recording at a moment: only what had been said and done by then."""

from tests.entries import START, Story, buyer
from workstation.domain.conversation import State
from workstation.domain.events import ConversationClosed, ConversationReopened, MessageRecalled, ReplyDelivered
from workstation.domain.lines import Delivery
from workstation.domain.sources import PastConversation
from workstation.domain.values import Side
from workstation.replay.recording import Recording
from workstation.replay.sources import RecordedLines


def told() -> tuple[RecordedLines, list[int]]:
    story = Story()
    story.asks("王小丽", "羽绒服什么时候发货")
    sent = story.wait(5).answers("王小丽", "今天就发")
    story.tell(ReplyDelivered(conversation="王小丽", message=sent.seq))
    story.tell(MessageRecalled(conversation="王小丽", message=sent.seq, by=Side.CLERK))
    story.asks("赵静", "在吗")
    whole = Recording(starts_at=START, ends_at=story.now, practice=True, entries=tuple(story.entries))
    shown = [0]
    return RecordedLines(whole, lambda: shown[0]), shown


def test_a_line_is_there_only_once_it_was_said():
    lines, shown = told()
    assert lines.before("王小丽", None, 10) == []
    shown[0] = 1
    assert [line.seq for line in lines.before("王小丽", None, 10)] == [1]
    assert lines.line(2) is None


def test_delivery_and_recall_come_when_they_came():
    lines, shown = told()
    shown[0] = 2
    assert lines.line(2).delivery is Delivery.SENDING
    shown[0] = 3
    assert (lines.line(2).delivery, lines.line(2).recalled) == (Delivery.SENT, False)
    shown[0] = 4
    assert lines.line(2).recalled


def test_slices_stand_around_a_position():
    lines, shown = told()
    shown[0] = 5
    first = lines.line(1)
    assert [line.seq for line in lines.after("王小丽", first.position, 10)] == [2]
    assert [line.seq for line in lines.before("王小丽", first.position, 10)] == []


def test_search_finds_what_was_said_and_not_taken_back():
    lines, shown = told()
    shown[0] = 3
    assert [found.line.seq for found in lines.search("发", 10)] == [2, 1]
    shown[0] = 5
    assert [found.line.seq for found in lines.search("发", 10)] == [1]
    assert lines.search("羽绒服 发货", 10)[0].buyer.name == "王小丽"


def test_earlier_conversations_are_those_that_were_carried_along():
    old = PastConversation(
        id="old", channel="test", buyer=buyer("王小丽"), state=State.TRANSFERRED, last_at=START - 9, last_text="谢谢"
    )
    whole = Recording(starts_at=START, ends_at=START + 1, practice=True, past=(old,))
    lines = RecordedLines(whole, lambda: 0)
    assert lines.past("小丽", 10) == [old]
    assert lines.past("赵", 10) == []
    assert lines.conversation("old") == old


def test_a_conversation_is_past_from_when_it_was_closed_until_it_was_reopened():
    story = Story()
    story.asks("王小丽", "在吗")
    story.tell(ConversationClosed(conversation="王小丽"))
    story.tell(ConversationReopened(conversation="王小丽", channel="test", buyer=buyer("王小丽")))
    whole = Recording(starts_at=START, ends_at=story.now, practice=True, entries=tuple(story.entries))
    shown = [0]
    lines = RecordedLines(whole, lambda: shown[0])
    found = []
    for shown[0] in range(4):
        found.append([one.state for one in lines.past("", 10)])
    assert found == [[], [], [State.CLOSED], []]
