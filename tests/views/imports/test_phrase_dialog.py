"""The dialog that brings phrases in, from the file to the result."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from workstation.domain.orders import RejectedRow
from workstation.domain.phrase_import import Change, FileChoice, PhrasePlan
from workstation.domain.phrases import Phrase, PhraseScope
from workstation.views.imports.phrase_dialog import PhraseImportDialog
from workstation.views.imports.phrase_sentences import phrase_row_sentence
from workstation.views.imports.planned_phrases import PlannedPhraseRows

OLD = Phrase(id="p1", group="退换", code="thh", text="七天")
PLAN = PhrasePlan(
    added=(Phrase(scope=PhraseScope.PERSONAL, owner="小美", group="物流", code="wl", text="马上\n查"),),
    changed=(Change(OLD, Phrase(id="p1", group="退换", code="thh", text="八天")),),
    unchanged=(OLD, OLD), duplicates=(5,), removed=(Phrase(id="p9", text="旧"),),
    rejected=(RejectedRow(row=7, column="内容", reason="empty_text"),),
)  # fmt: skip


@pytest.fixture
def make(qtbot):
    def made(supervisor=True):
        dialog = PhraseImportDialog(supervisor)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return made


@pytest.fixture
def looked(make):
    dialog = make()
    dialog.look_at("/短语.csv")
    dialog.show_preview(PLAN)
    return dialog


def cells(dialog):
    rows = dialog.planned.rows
    return [[rows.index(row, column).data() for column in range(5)] for row in range(rows.rowCount())]


def test_the_preview_lists_what_goes_changes_and_comes(looked):
    assert [row[1:] for row in cells(looked)] == [
        ["team", "", "", "旧"],
        ["team", "退换", "thh", "七天 → 八天"],
        ["小美", "物流", "wl", "马上 查"],
    ]
    assert [row[0][0] for row in cells(looked)] == ["−", "~", "+"]
    assert "2" in looked.counts.text()
    assert looked.left_out.isVisible()


def test_enter_brings_it_in_as_it_was_chosen(qtbot, looked):
    with qtbot.waitSignal(looked.import_requested) as asked:
        QTest.keyClick(looked, Qt.Key.Key_Return)
    assert asked.args == [FileChoice("/短语.csv")]
    looked.show_result(PLAN, whole=True)
    assert not looked.start.isEnabled()
    assert looked.leave.hasFocus()


def test_another_choice_is_looked_at_again(qtbot, looked):
    with qtbot.waitSignal(looked.look_requested) as asked:
        QTest.keyClick(looked.replacing, Qt.Key.Key_Space)
    assert asked.args == [FileChoice("/短语.csv", replacing=True)]
    assert not looked.replacing.isEnabled()


def test_who_is_no_supervisor_brings_in_their_own_only(qtbot, make):
    dialog = make(supervisor=False)
    assert dialog.whose.count() == 1
    with qtbot.waitSignal(dialog.look_requested) as asked:
        dialog.look_at("/a.csv")
    assert asked.args[0].scope is PhraseScope.PERSONAL


def test_a_file_that_brings_nothing_new_is_not_taken(make):
    dialog = make()
    dialog.look_at("/a.csv")
    dialog.show_preview(PhrasePlan(unchanged=(OLD,)))
    assert not dialog.start.isEnabled()
    assert not dialog.planned.isVisible()


def test_a_file_of_something_else_is_told(make):
    dialog = make()
    dialog.look_at("/a.csv")
    dialog.show_trouble("unknown_phrases", {"name": "a.csv"})
    assert "a.csv" in dialog.trouble.text()
    assert dialog.choose.button.isEnabled()


def test_what_is_planned_is_a_sound_model(qtbot):
    rows = PlannedPhraseRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show(PLAN)
    assert rows.rowCount() == 3
    rows.show(PhrasePlan())
    del tester


@pytest.mark.parametrize(
    "reason",
    ["replaced_later", "empty_text", "text_too_long", "code_too_long", "unknown_team_mark", "bad_day", "days_reversed",
     "bad_favourite", "unknown_question", "digits_lost", "cell_error", "cell_too_long", "open_quote"],
)  # fmt: skip
def test_every_reason_has_a_sentence(qapp, reason):
    said = phrase_row_sentence(RejectedRow(row=1, column="内容", reason=reason, value="abc"))
    assert reason not in said
    assert "{" not in said
