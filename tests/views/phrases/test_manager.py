"""Looking after phrases: the window, the dialog, the history."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from tests.entries import Story
from tests.phrases import SMALL, MemoryPhrases, phrase
from workstation.domain.events import SignedIn
from workstation.domain.phrase_events import PhraseRemoved
from workstation.domain.phrases import Phrase, PhraseScope
from workstation.domain.values import Role
from workstation.views.feed import Feed
from workstation.views.phrases.dialog import PhraseDialog
from workstation.views.phrases.history import HistoryDialog, Version
from workstation.views.phrases.manager import PhraseManager, own_copy
from workstation.views.phrases.proposals import Proposal, proposals, with_variables
from workstation.views.phrases.table import PhraseTable, doubtful


@pytest.fixture
def story():
    return Story()


@pytest.fixture
def feed(story, clock):
    feed = Feed(clock)
    feed.publish([story.tell(SignedIn(name="小美", role=Role.SUPERVISOR))])
    return feed


@pytest.fixture
def phrases():
    return MemoryPhrases()


@pytest.fixture
def manager(qtbot, feed, phrases):
    manager = PhraseManager(feed, phrases)
    qtbot.addWidget(manager)
    manager.show()
    return manager


def asked(signal):
    got = []
    signal.connect(got.append)
    return got


def test_it_lists_all_and_says_how_many(manager):
    assert manager.rows.rowCount() == len(SMALL)
    assert str(len(SMALL)) in manager.count.text()


def test_a_change_is_asked_for(manager):
    got = asked(manager.keep_requested)
    manager.stand_on("thh")
    manager.form.title.setText("退换货须知")
    manager.save.click()
    assert [(one.id, one.title) for one in got] == [("thh", "退换货须知")]


def test_nothing_is_saved_that_was_not_changed_or_that_clashes(manager):
    manager.stand_on("thh")
    assert not manager.save.isEnabled()
    manager.form.code.setText("thyf")
    assert not manager.save.isEnabled()
    assert "运费谁出" in manager.form.said.text()


def test_a_new_one_is_begun_empty_and_asked_for(manager):
    got = asked(manager.keep_requested)
    manager.new.click()
    QTest.keyClicks(manager.form.code, "new")
    manager.form.text.setPlainText("新的一句")
    manager.save.click()
    assert (got[0].id, got[0].code, got[0].text) == ("", "new", "新的一句")


def test_a_clerk_reads_the_teams_is_told_why_and_saves_a_copy(manager, feed):
    feed.desk.role = Role.CLERK
    got = asked(manager.keep_requested)
    manager.stand_on("thh")
    assert manager.form.text.isReadOnly()
    assert manager.why.isVisible()
    assert not manager.remove.isEnabled()
    manager.save.click()
    manager.save.click()
    assert [(one.id, one.scope) for one in got] == [("", PhraseScope.PERSONAL)]


def test_deleting_is_asked_for_and_can_be_undone(manager, feed, story, phrases):
    removed, back = asked(manager.remove_requested), asked(manager.restore_requested)
    manager.stand_on("zl")
    manager.remove.click()
    assert removed == ["zl"]
    gone = phrases.phrase("zl")
    phrases.bring(one for one in SMALL if one.id != "zl")
    feed.publish([story.tell(PhraseRemoved(phrase=gone))])
    assert manager.rows.row_of("zl") < 0
    assert manager.undo.isVisible()
    manager.undo.click()
    assert back == ["zl"]


def test_several_are_moved_to_another_group(manager, phrases):
    got = asked(manager.keep_requested)
    manager.move_to([phrases.phrase("zl"), phrases.phrase("cmzx")], "售前/参数")
    assert {(one.id, one.group) for one in got} == {("zl", "售前/参数"), ("cmzx", "售前/参数")}


def test_searching_and_shelves_narrow_the_table(manager):
    manager.search.setText("退换")
    assert manager.rows.rowCount() < len(SMALL)
    manager.search.clear()
    manager.shelf.setCurrentIndex(1)
    assert [manager.rows.phrase(0).id] == ["own hy"]
    manager.shelf.setCurrentIndex(3)
    assert {manager.rows.phrase(at).id for at in range(manager.rows.rowCount())} == {"hy", "own hy"}


def test_what_says_the_same_twice_is_found():
    twice = MemoryPhrases((phrase("a", "甲", "同样的话"), phrase("b", "乙", "同样的话 "), phrase("c", "丙", "别的话")))
    assert {one.phrase.id for one in doubtful(twice.all())} == {"a", "b"}


def test_the_table_keeps_the_rules_of_qts_models(qtmodeltester, phrases):
    table = PhraseTable()
    table.show(phrases.all(), {"thh": 4}, phrases.uses, phrases.today())
    qtmodeltester.check(table)


# The dialog


def test_a_message_becomes_a_phrase_with_variables_in_place_of_this_customers_own(qtbot, phrases):
    values = {"客户名": "王小丽", "订单号": "260118904471"}
    said = Phrase(text="王小丽您好，订单 260118904471 今天发出", scope=PhraseScope.PERSONAL)
    dialog = PhraseDialog(phrases, said, Role.CLERK, values)
    qtbot.addWidget(dialog)
    assert dialog.phrase().text == "{客户名}您好，订单 {订单号} 今天发出"
    box = next(box for box, one in dialog._boxes if one.name == "订单号")
    box.click()
    assert dialog.phrase().text == "{客户名}您好，订单 260118904471 今天发出"


def test_a_clash_keeps_the_dialog_from_saving(qtbot, phrases):
    dialog = PhraseDialog(phrases, Phrase(text="您好", scope=PhraseScope.PERSONAL), Role.CLERK)
    qtbot.addWidget(dialog)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert save.isEnabled()
    dialog.form.code.setText("hy")
    assert not save.isEnabled()
    dialog.form.code.setText("thh")
    assert save.isEnabled()
    assert "退换货说明" in dialog.form.said.text()


def test_a_supervisor_may_make_it_the_teams(qtbot, phrases):
    clerks = PhraseDialog(phrases, Phrase(text="您好"), Role.CLERK)
    supervisors = PhraseDialog(phrases, Phrase(text="您好"), Role.SUPERVISOR)
    for dialog in (clerks, supervisors):
        qtbot.addWidget(dialog)
    assert (clerks.form.scope.count(), supervisors.form.scope.count()) == (1, 2)


def test_longer_values_are_proposed_first_and_variables_left_alone():
    found = proposals("单号 12345 和 123", {"订单号": "123", "运单号": "12345", "快递": "X"})
    assert found == [Proposal("12345", "运单号"), Proposal("123", "订单号")]
    assert with_variables("{客户名|123} 123", found) == "{客户名|123} {订单号}"


# History and files


def test_the_history_says_who_changed_what_and_an_earlier_version_can_be_had_again(qtbot, phrases):
    now = phrases.phrase("thh")
    before = Phrase(**{**{name: getattr(now, name) for name in now.__struct_fields__}, "title": "旧标题"})
    dialog = HistoryDialog([Version(2, "阿宁", now), Version(1, "小美", before)], writable=True)
    qtbot.addWidget(dialog)
    got = asked(dialog.version_requested)
    assert "阿宁" in dialog.list.item(0).text()
    assert not dialog.restore.isEnabled()
    dialog.list.setCurrentRow(1)
    dialog.restore.click()
    assert [one.title for one in got] == ["旧标题"]


def test_a_copy_of_ones_own_keeps_the_code():
    copy = own_copy(SMALL[0])
    assert (copy.id, copy.scope, copy.code) == ("", PhraseScope.PERSONAL, SMALL[0].code)
