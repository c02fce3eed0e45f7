"""Knowledge beside the conversation, worked with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.entries import Story
from tests.memory_lines import MemoryLines
from tests.views.shelves import OLD, RETURN, SWEATER, WASHING, MadeUpShop
from workstation.domain.values import OrderCard, ProductCard
from workstation.views.chat.link_dialog import LinkDialog
from workstation.views.feed import Feed
from workstation.views.knowledge.panel import KnowledgePanel
from workstation.views.knowledge.sheet import without_signs

Key = Qt.Key


@pytest.fixture
def shop() -> MadeUpShop:
    return MadeUpShop()


@pytest.fixture
def story() -> Story:
    one = Story()
    one.asks("c1", "在吗")
    one.asks("c1", ProductCard(product=SWEATER.code, title="别的写法"))
    one.asks("c2", "你好")
    return one


@pytest.fixture
def lines(story) -> MemoryLines:
    return MemoryLines(story.entries)


@pytest.fixture
def feed(clock, story) -> Feed:
    feed = Feed(clock)
    feed.publish(story.entries)
    return feed


@pytest.fixture
def inserted() -> list[tuple[str, int]]:
    return []


@pytest.fixture
def panel(qtbot, feed, shop, lines, inserted) -> KnowledgePanel:
    one = KnowledgePanel(feed, shop, shop, lines)
    qtbot.addWidget(one)
    one.insert_requested.connect(lambda text, caret: inserted.append((text, caret)))
    one.edit_requested.connect(inserted.append)
    one.show_conversation("c2")
    one.resize(288, 420)
    one.show()
    return one


def _listed(panel) -> list[tuple[str, str]]:
    rows = panel.finder.rows
    return [(rows.row(at).key, rows.row(at).badge) for at in range(rows.rowCount())]


def test_entries_about_the_product_in_the_chat_stand_first_and_say_why(panel) -> None:
    panel.show_conversation("c1")
    assert _listed(panel)[0] == (WASHING.id, SWEATER.name)
    assert [key for key, _ in _listed(panel)].count(WASHING.id) == 1


def test_a_product_card_that_comes_meanwhile_counts(panel, feed, story, lines) -> None:
    entry = story.asks("c2", OrderCard(order_no="1", title=SWEATER.title))
    lines.take(entry)
    feed.publish([entry])
    assert _listed(panel)[0] == (WASHING.id, SWEATER.name)


def test_what_is_out_of_force_comes_last_and_says_so(panel) -> None:
    key, badge = _listed(panel)[-1]
    assert key == OLD.id
    assert badge


@pytest.mark.parametrize("typed", ["洗", "yangmao", "ymszmx", "手洗 轻压"])
def test_an_entry_is_found_as_one_types(qtbot, panel, typed) -> None:
    panel.finder.field.setText(typed)
    qtbot.waitUntil(lambda: [key for key, _ in _listed(panel)] == [WASHING.id])


def test_what_was_sought_is_marked_in_the_line_without_signs_of_markdown(panel) -> None:
    panel.seek("手洗")
    row = panel.finder.rows.row(0)
    assert "*" not in row.line
    assert [row.line[at : at + length] for at, length in row.line_marks] == ["手洗"]


def test_enter_reads_and_tells_that_it_was_read(qtbot, panel) -> None:
    panel.focus_search()
    panel.seek("退货")
    with qtbot.waitSignal(panel.open_requested) as read:
        qtbot.keyClick(panel.finder.field, Key.Key_Return)
    assert read.args == [RETURN]
    assert panel.entry == RETURN


def test_a_paragraph_goes_into_the_reply_with_two_keys(qtbot, panel, inserted) -> None:
    panel.show_entry(WASHING)
    qtbot.keyClick(panel.reading.paper, Key.Key_Down)
    qtbot.keyClick(panel.reading.paper, Key.Key_Return)
    text = "30℃ 以下冷水手洗，轻压不拧。"
    assert inserted == [(text, len(text))]


def test_everything_goes_in_without_title_and_signs(qtbot, panel, inserted) -> None:
    panel.show_entry(WASHING)
    panel.reading.whole.click()
    text = inserted[0][0]
    assert text.startswith("• 30℃")
    assert not set("*|#") & set(text)
    assert WASHING.title not in text


def test_escape_goes_back_to_the_list_then_to_the_field_then_away(qtbot, panel) -> None:
    panel.seek("洗")
    qtbot.keyClick(panel.finder.field, Key.Key_Return)
    qtbot.keyClick(panel.reading.paper, Key.Key_Escape)
    assert panel.entry is None
    qtbot.keyClick(panel.finder.list, Key.Key_Escape)
    qtbot.keyClick(panel.finder.field, Key.Key_Escape)
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.finder.field, Key.Key_Escape)


def test_a_product_link_asks_for_the_product(qtbot, panel) -> None:
    panel.show_entry(WASHING)
    with qtbot.waitSignal(panel.product_requested) as asked:
        panel.reading.paper.link_requested.emit(f"product:{SWEATER.code}")
    assert asked.args == [SWEATER.code]


def test_a_policy_link_lists_what_explains_it_until_that_is_taken_away(panel) -> None:
    panel.show_entry(WASHING)
    panel.reading.paper.link_requested.emit("policy:after_sale")
    assert [key for key, _ in _listed(panel)] == [RETURN.id, WASHING.id] or len(_listed(panel)) == 2
    panel.finder.scope.click()
    assert len(_listed(panel)) == 3


def test_a_web_address_is_shown_whole_before_it_opens(qtbot, panel) -> None:
    panel.show_entry(WASHING)
    with qtbot.assertNotEmitted(panel.link_requested):
        panel.reading.paper.link_requested.emit("https://example.com/care")
    (dialog,) = panel.findChildren(LinkDialog)
    with qtbot.waitSignal(panel.link_requested) as asked:
        dialog.open_button.click()
    assert asked.args == ["https://example.com/care"]


def test_an_entry_written_anew_is_shown_as_it_stands_now(panel, shop) -> None:
    panel.show_entry(WASHING)
    shop.entries[WASHING.id] = type(WASHING)(id=WASHING.id, title="新标题", text="新内容")
    panel.read_anew()
    assert "新内容" in panel.reading.paper.toPlainText()


def test_the_markup_of_an_entry_is_never_interpreted(panel) -> None:
    panel.show_entry(type(WASHING)(id="x", title="<h1>标题</h1>", text="<b>粗</b>", category="<i>类</i>"))
    shown = panel.reading.paper.toPlainText()
    assert all(word in shown for word in ("<h1>标题</h1>", "<b>粗</b>", "<i>类</i>"))


def test_an_empty_shop_says_where_entries_come_from(qtbot, feed) -> None:
    one = KnowledgePanel(feed, MadeUpShop((), ()))
    qtbot.addWidget(one)
    assert one.finder.empty.text()
    assert one.finder.chips.isHidden()


def test_where_nobody_hears_it_nothing_is_offered(qtbot, feed, shop) -> None:
    one = KnowledgePanel(feed, shop)
    qtbot.addWidget(one)
    one.show_entry(WASHING)
    one.show()
    assert one.reading.whole.isHidden()
    assert one.reading.edit.isHidden()


@pytest.mark.parametrize(
    ("snippet", "line"),
    [
        ("- 一 **粗** - 二", "一 粗 二"),
        ("| 甲 | 乙 | | --- | --- | | 1 | 2 |", "甲 乙 1 2"),
        ("## 标题 见[这里](https://a.b)", "标题 见这里"),
    ],
)  # fmt: skip
def test_a_snippet_reads_as_words(snippet, line) -> None:
    assert without_signs(snippet) == line
