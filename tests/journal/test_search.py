"""Search: any words, from one character, everything that has them, newest first."""

from __future__ import annotations

import random
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.entries import START
from tests.journal.stories import answers, asks, imported
from workstation.domain.events import ConversationHeld, MessageRecalled, NoteAdded
from workstation.domain.values import Side
from workstation.journal.indexer import Indexer
from workstation.journal.journal import Journal
from workstation.journal.words import fold, needed, tokens


def found(reader, words: str, limit: int = 50) -> list[int]:
    return [one.line.seq for one in reader.search(words, limit)]


@pytest.mark.parametrize("indexed", [True, False])
@pytest.mark.parametrize(
    "words", ["款", "退款", "款什", "4471", "71", "ABC", "ａｂｃ", "c退", "😀", "？", "退款 4471", "什么时候退款"]
)
def test_words_of_any_length_are_found(journal, reader, words, indexed):
    journal.append(asks(text="没有关系"), at=START, clerk="")
    journal.append(asks(text="订单20264471什么时候退款什么时候到？Abc退😀"), at=START, clerk="")
    if words == "什么时候退款":
        journal.append(asks(text="什么时候 退款"), at=START, clerk="")
    if indexed:
        journal.index_all()
    assert found(reader, words) == [2]


def test_notes_and_held_notes_are_found_but_recalled_lines_are_not(journal, reader):
    journal.append(asks(), answers(text="退款"), NoteAdded(conversation="王小丽", text="退款"), at=START, clerk="a")
    journal.append(ConversationHeld(conversation="王小丽", note="等退款"), at=START, clerk="a")
    journal.index_all()
    assert found(reader, "退款") == [4, 3, 2]
    journal.append(MessageRecalled(conversation="王小丽", message=2, by=Side.CLERK), at=START, clerk="a")
    assert found(reader, "退款") == [4, 3]
    assert [line.seq for line in reader.containing("王小丽", "退款", 9)] == [4, 3]


def test_a_hit_bears_the_buyer_and_nothing_is_found_for_nothing(journal, reader):
    journal.append(asks(), at=START, clerk="")
    assert reader.search("在", 5)[0].buyer.name == "王小丽"
    assert found(reader, "  ") == []
    assert found(reader, '" OR NEAR(*') == []


def test_the_newest_come_first_by_when_they_were_said_not_when_they_came_in(journal, reader):
    journal.append(asks(text="退款"), at=START, clerk="")
    journal.append(
        imported("王", "退款", START - 10**9, "1"), imported("王", "退款", START + 5, "2"), at=START, clerk=""
    )
    journal.index_all()
    assert found(reader, "退款") == [3, 1, 2]
    assert found(reader, "退款", 2) == [3, 1]


def test_what_is_indexed_while_the_writer_idles_is_found_all_the_same(room):
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        chosen = random.Random(5)
        texts = ["".join(chosen.choices("退款发票好的您在吗", k=chosen.randint(1, 6))) for _ in range(900)]
        for text in texts:
            journal.append(asks(text=text), at=START + chosen.randint(0, 5_000), clerk="")
        assert Indexer(journal._db).waiting() < 200
        from workstation.journal.reader import Reader

        with closing(Reader.open(room)) as reader:
            for words in ("退", "退款", "好的您", "在吗 款"):
                expected = {i for i, text in enumerate(texts, 1) if all(word in text for word in words.split())}
                assert set(found(reader, words, 10_000)) == expected


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.text("退款ABa1，😀 ", max_size=9), st.integers(0, 8), st.integers(1, 4))
def test_every_part_of_a_text_needs_only_tokens_that_the_text_has(text, start, length):
    folded = fold(text)
    assert set(needed(folded[start : start + length])) <= tokens(folded)
