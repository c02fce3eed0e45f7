"""A clerk reads from the shop's knowledge into a reply, and a replay shows what was read."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.views.shelves import RETURN, SWEATER, WASHING
from tests.walks.sitting import Sitting
from workstation.domain.events import ReplySent
from workstation.domain.knowledge_events import KnowledgeKept, KnowledgeOpened, ProductOpened
from workstation.domain.values import ProductCard
from workstation.services import knowledge

Key = Qt.Key


def _stock(desk: Sitting) -> None:
    for entry in (WASHING, RETURN):
        knowledge.keep_entry(desk.room.journal, entry, clerk="小美", now=desk.clock.now()).result()
    desk.settle()


def test_washing_advice_is_read_into_the_reply(shop: Sitting) -> None:
    desk = shop
    _stock(desk)
    conversation = desk.writes("李想", "羊毛衫能机洗吗")
    desk.clicks_on(conversation)
    desk.types("亲，")
    desk.does("knowledge.find")
    panel = desk.desk.knowledge.knowledge
    desk.until(lambda: panel.finder.rows.rowCount() == 2)
    desk.types("ymszmx")
    desk.until(lambda: panel.finder.rows.rowCount() == 1)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.editor.toPlainText() == "亲，30℃ 以下冷水手洗，轻压不拧。"
    assert desk.editor.hasFocus()
    desk.settle()
    (read,) = desk.facts(KnowledgeOpened)
    assert read.event == KnowledgeOpened(entry=read.event.entry, conversation=conversation)
    assert read.event.entry.title == WASHING.title


def test_a_size_is_looked_up_and_the_card_sent(shop: Sitting) -> None:
    desk = shop
    knowledge.keep_product(desk.room.journal, SWEATER, clerk="小美", now=desk.clock.now()).result()
    desk.settle()
    conversation = desk.writes("李想", "162 穿多大")
    desk.clicks_on(conversation)
    desk.does("products.find")
    panel = desk.desk.knowledge.products
    desk.until(lambda: panel.finder.rows.rowCount() == 1)
    desk.press(Key.Key_Return)
    desk.settle()
    assert [one.event.product.code for one in desk.facts(ProductOpened)] == [SWEATER.code]
    panel.card.click()
    desk.settle()
    (sent,) = desk.facts(ReplySent)
    assert sent.event.body == ProductCard(product=SWEATER.code, title=SWEATER.title, price="239.00")


def test_a_replay_reads_along(shop: Sitting) -> None:
    desk = shop
    _stock(desk)
    desk.clicks_on(desk.writes("李想", "能机洗吗"))
    desk.does("knowledge.find")
    panel = desk.desk.knowledge.knowledge
    desk.until(lambda: panel.finder.rows.rowCount() == 2)
    desk.types("手洗")
    desk.until(lambda: panel.finder.rows.rowCount() == 1)
    desk.press(Key.Key_Return)
    desk.settle()
    desk.pass_time(5)
    recording = desk.desk.recorder.recorded(0, desk.clock.now() + 1)
    desk.program.watch(recording)
    replay = desk.program.replays[-1]
    replay.replay.set_speed(64)
    replay.replay.set_playing(True)
    desk.until(lambda: replay.knowledge.knowledge.entry is not None)
    shown = replay.knowledge.knowledge
    assert shown.entry.id == WASHING.id
    assert shown.reading.whole.isHidden()
    replay.replay.set_playing(False)


def test_an_entry_is_written_changed_looked_back_at_and_removed(shop: Sitting) -> None:
    desk = shop
    desk.does("page.knowledge")
    bench = desk.desk.knowledge.page.knowledge
    desk.until(bench.new.isVisible)
    bench.new.click()
    desk.types("发货时间")
    bench.form.text.setPlainText("48 小时内发货")
    bench.form.keep.click()
    desk.settle()
    desk.until(lambda: bench.finder.rows.rowCount() == 1)
    entry = desk.facts(KnowledgeKept)[0].event.entry
    assert entry.id.startswith("k-")
    assert not bench.form.isVisible()
    bench.edit(entry.id)
    bench.form.text.setPlainText("24 小时内发货")
    bench.form.keep.click()
    desk.settle()
    desk.until(lambda: "24" in bench.reading.paper.toPlainText())
    bench.past.click()
    assert bench.history.list.count() == 2
    bench.history.list.setCurrentRow(1)
    bench.history.restore.click()
    desk.settle()
    desk.until(lambda: "48" in bench.reading.paper.toPlainText())
    bench.remove.click()
    desk.settle()
    desk.until(bench.undo.isVisible)
    assert bench.finder.rows.rowCount() == 0
    bench.undo.click()
    desk.settle()
    desk.until(lambda: bench.finder.rows.rowCount() == 1)


def test_an_entry_without_text_is_refused_in_words_and_nothing_typed_is_lost(shop: Sitting) -> None:
    desk = shop
    desk.does("page.knowledge")
    bench = desk.desk.knowledge.page.knowledge
    bench.new.click()
    bench.form.called.setText("只有标题")
    bench.form.keep.click()
    desk.until(desk.notice)
    assert bench.form.isVisible()
    assert bench.form.called.text() == "只有标题"


def test_a_click_on_a_card_in_the_chat_shows_the_product(shop: Sitting) -> None:
    desk = shop
    knowledge.keep_product(desk.room.journal, SWEATER, clerk="小美", now=desk.clock.now()).result()
    desk.settle()
    desk.clicks_on(desk.writes("李想", "在吗"))
    desk.panel.history.product_requested.emit("没有这个")
    desk.panel.history.product_requested.emit(SWEATER.code)
    desk.until(lambda: desk.desk.knowledge.products.product is not None)
    assert desk.desk.knowledge.products.isVisible()
    assert desk.desk.knowledge.products.product.code == SWEATER.code
