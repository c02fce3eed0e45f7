"""A product's lists typed as lines: what was written is read back, and a bad line is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.views.shelves import SWEATER
from workstation.domain.products import Fab, Product, Question, SizeTable
from workstation.views.products import lines
from workstation.views.products.lines import UnreadableError

PLAIN = Product(code="X", title="X")
WORD = st.text("甲乙丙短袖abcM/1 ", min_size=1, max_size=8).map(str.strip).filter(bool)


@given(st.dictionaries(WORD, st.integers(0, 9999), max_size=6))
def test_stock_is_read_back(stock) -> None:
    kept = {name: count for name, count in stock.items() if "\n" not in name}
    assert lines.read_stock(lines.stock_lines(replace(PLAIN, stock=kept))) == kept


@given(st.lists(st.tuples(WORD, WORD), max_size=5))
def test_questions_are_read_back(pairs) -> None:
    asked = tuple(Question(ask=ask, answer=answer) for ask, answer in pairs)
    assert lines.read_questions(lines.question_lines(replace(PLAIN, questions=asked))) == asked


@given(st.lists(st.tuples(WORD, WORD, WORD), max_size=5))
def test_what_speaks_for_it_is_read_back(three) -> None:
    fab = tuple(Fab(feature=one, advantage=two, benefit=last) for one, two, last in three)
    assert lines.read_fab(lines.fab_lines(replace(PLAIN, fab=fab))) == fab


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(WORD, min_size=n, max_size=n), min_size=1, max_size=4)))
def test_a_size_table_is_read_back(rows) -> None:
    columns, *rest = [tuple(row) for row in rows]
    table = SizeTable(columns=columns, rows=tuple(rest))
    assert lines.read_table(lines.table_lines(replace(PLAIN, size_table=table))) == table


def test_facts_and_plain_lines_are_read_back() -> None:
    assert lines.read_facts(lines.fact_lines(SWEATER)) == SWEATER.facts
    assert lines.plain_lines("一\n\n 二 \n") == ("一", "二")
    assert lines.read_table("\n") is None


@pytest.mark.parametrize(
    ("read", "text", "line"),
    [
        (lines.read_stock, "燕麦/S 3\n燕麦/M 多", 2),
        (lines.read_fab, "一 → 二", 1),
        (lines.read_questions, "\n问题没有答案", 2),
        (lines.read_table, "尺码 | 衣长\nM | 60 | 多", 2),
        (lines.read_facts, "没有冒号", 1),
    ],
)
def test_a_line_that_cannot_be_read_is_named(read, text, line) -> None:
    with pytest.raises(UnreadableError) as fault:
        read(text)
    assert fault.value.line == line
