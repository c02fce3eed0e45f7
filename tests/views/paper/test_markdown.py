"""Markdown is read to words: HTML, scripts and pictures of it never become more than text."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workstation.views.paper.blocks import Block, Kind, measured, plain_of, said_by, whole_of
from workstation.views.paper.markdown import read_markdown
from workstation.views.paper.paper import Paper


def _kinds(text: str) -> list[Kind]:
    return [block.kind for block in read_markdown(text)]


def _runs(text: str):
    return [run for block in read_markdown(text) for run in block.runs]


def test_every_kind_of_block_is_read() -> None:
    text = "# 标题\n\n段落\n\n- 一\n- 二\n\n> 引\n\n```\n码\n```\n\n---\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |"
    assert _kinds(text) == [
        Kind.HEADING, Kind.TEXT, Kind.ITEM, Kind.ITEM, Kind.QUOTE, Kind.CODE, Kind.RULE, Kind.TABLE,
    ]  # fmt: skip


def test_items_know_their_marks_and_depth() -> None:
    found = [(one.marker, one.level) for one in read_markdown("3. 三\n4. 四\n   - 里面\n")]
    assert found == [("3.", 0), ("4.", 0), ("•", 1)]


def test_html_stays_words() -> None:
    text = '<script>alert(1)</script>\n\n行内 <b onclick="x()">粗</b>'
    assert "<script>alert(1)</script>" in whole_of(read_markdown(text))
    assert not any(run.bold or run.link for run in _runs(text))


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "../secret", "smb://h"]
)
def test_only_web_addresses_become_links(url) -> None:
    assert not any(run.link for run in _runs(f"[点这里](<{url}>)"))
    assert "点这里" in whole_of(read_markdown(f"[点这里](<{url}>)"))


def test_a_picture_becomes_its_name_that_leads_to_its_address() -> None:
    (run,) = _runs("![细节图](https://img.example/a.png)")
    assert "细节图" in run.text
    assert run.link == "https://img.example/a.png"


def test_lines_of_one_chinese_paragraph_join_without_a_blank() -> None:
    assert said_by(read_markdown("今天发货，\n明天到")[0]) == "今天发货，明天到"
    assert said_by(read_markdown("next\nday")[0]) == "next day"


def test_a_row_of_a_table_says_its_headings() -> None:
    (two,) = read_markdown("| 情况 | 谁出 |\n|-|-|\n| 发错款 | 我们 |")
    (many,) = read_markdown("| 尺码 | 衣长 cm | 体重 |\n|-|-|-|\n| M | 62 | 95斤 |")
    assert said_by(two) == "发错款：我们"
    assert said_by(many) == "M：衣长 62 cm，体重 95斤"


_MARKUP = st.lists(
    st.sampled_from(
        ["<b>", "</b>", "<img src=x onerror=y>", "&lt;", "&#0;", "![", "](", ")", "[", "|", "\n", "- ", "**", "`", "> ",
         "#", "1. ", "---\n", "\ufffc", "\ufdd0", "\u2029", "\x00", "https://a.b/c", "javascript:x", "a", "退"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(st.text(max_size=400) | _MARKUP)
@example("|a|\n|-|\n\n- \n> ")
@settings(max_examples=150)
def test_whatever_is_written_is_read_without_control_signs(text) -> None:
    for block in read_markdown(text):
        for run in (*block.runs, *(run for row in block.rows for cell in row for run in cell)):
            assert not set(run.text) & set("\x00\ufffc\ufdd0\ufdd1\u2029\n\r")
            assert not run.link or run.link.split(":")[0] in ("http", "https", "product", "knowledge", "policy")


@given(st.text(max_size=300) | _MARKUP)
@settings(max_examples=60)
def test_whatever_is_written_stands_on_paper_as_words(qapp, text) -> None:
    """The document holds exactly the words of the blocks: nothing of them was taken for markup, nothing was loaded."""
    paper = Paper("纸")
    paper.resize(300, 300)
    blocks = read_markdown(text)
    paper.show_blocks(blocks)
    shown = "".join(paper.document().toPlainText().split())
    wanted = "".join("".join(_words(block) for block in blocks).split())
    assert shown.replace("\ufffc", "").replace("\u2060", "") == wanted
    assert all("\ufffc" not in unit for unit in paper.units)
    paper.deleteLater()


def _words(block: Block) -> str:
    if block.kind is Kind.TABLE:
        columns = max((len(row) for row in block.rows), default=0)
        if columns > 2:
            return "".join(_row_words(block, row) for row in block.rows[1:])
        return "".join(plain_of(cell) for row in block.rows for cell in row)
    return block.marker + plain_of(block.runs)


def _row_words(block: Block, row) -> str:
    pairs = zip(block.rows[0][1:], row[1:], strict=False)
    return plain_of(row[0]) + "".join(measured(plain_of(name), plain_of(cell)) for name, cell in pairs if cell)
