"""Lines as they stood at a moment, and replies of which nobody said what became."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.entries import START
from tests.journal.stories import answers, asks
from workstation.domain import events as ev
from workstation.domain.lines import Delivery, amended, line_of
from workstation.domain.values import Side
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader


def add(journal, *events):
    return journal.append(*events, at=START, clerk="小美").result()


def test_what_was_done_to_a_line_later_is_not_seen_yet(journal, reader):
    add(journal, asks())
    (sent,) = add(journal, answers())
    (arrived,) = add(journal, ev.ReplyDelivered(conversation="王小丽", message=sent.seq))
    (recalled,) = add(journal, ev.MessageRecalled(conversation="王小丽", message=sent.seq, by=Side.CLERK))

    def stood(seq):
        line = reader.standing_at("王小丽", seq, 10)[-1]
        return line.delivery, line.recalled

    assert stood(arrived.seq) == (Delivery.SENDING, False)
    assert stood(recalled.seq) == (Delivery.SENT, False)
    assert stood(recalled.seq + 1) == (Delivery.SENT, True)


deeds = st.lists(st.sampled_from(["ask", "answer", "arrive", "fail", "recall"]), max_size=25)


@given(deeds=deeds, at=st.integers(1, 30), count=st.integers(1, 12))
@settings(max_examples=30)
def test_lines_stand_as_the_fold_of_the_facts_before_says(tmp_path_factory, deeds, at, count):
    path = tmp_path_factory.mktemp("room") / "journal.db"
    told = []
    journal = Journal.open(path, threaded=False, tell=told.extend)
    sent = 1
    for deed in deeds:
        match deed:
            case "ask":
                add(journal, asks())
            case "answer":
                sent = add(journal, answers())[0].seq
            case "arrive":
                add(journal, ev.ReplyDelivered(conversation="王小丽", message=sent))
            case "fail":
                add(journal, ev.ReplyFailed(conversation="王小丽", message=sent, reason="x"))
            case _:
                add(journal, ev.MessageRecalled(conversation="王小丽", message=sent, by=Side.CLERK))
    reader = Reader.open(path)
    assert reader.standing_at("王小丽", at, count) == folded(told, at)[-count:]
    reader.close()
    journal.close()


def folded(entries, before):
    from msgspec.structs import replace

    lines = {}
    for entry in entries:
        if entry.seq < before:
            if (line := line_of(entry)) is not None:
                lines[line.seq] = line
            if (change := amended(entry)) is not None and change[0] in lines:
                lines[change[0]] = replace(lines[change[0]], **change[1])
    return list(lines.values())


def test_replies_on_their_way_are_named_until_somebody_says_what_became_of_them(journal, reader):
    add(journal, asks(), asks("赵静"))
    first, second, third = (add(journal, answers(one))[0].seq for one in ("王小丽", "赵静", "王小丽"))
    add(journal, ev.ReplyDelivered(conversation="王小丽", message=first))
    assert reader.undelivered(third) == [(second, "赵静"), (third, "王小丽")]
    assert reader.undelivered(second) == [(second, "赵静")]
    add(journal, ev.ConversationClosed(conversation="赵静"))
    assert reader.undelivered(third) == [(third, "王小丽")]
