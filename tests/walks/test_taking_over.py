"""A trainee goes back to a moment of a lesson, serves the same customers otherwise, and sees what came of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.walks.sitting import ALT, Sitting, click, entries_of, lines_shown, proven
from tests.walks.test_a_lesson import begins, chosen
from workstation.app.live_desk import LiveDesk
from workstation.app.replay_desk import ReplayDesk
from workstation.app.take_over_desk import TakeOvers
from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived, ReplySent
from workstation.views.branch.rows import Column


@pytest.fixture
def mei(open_program) -> Sitting:
    """A trainee behind a lesson with two customers, which she answered for a while and then broke off."""
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    begins(mei, chosen(mei, "two_at_once")).works(60)
    mei.desk.practice.stop()
    mei.until(lambda: not mei.desk.practice.progress.running)
    mei.pass_time(2)
    return mei


def watches(mei: Sitting) -> ReplayDesk:
    """The replay of the lesson, opened from its summary."""
    mei.comes_back()
    mei.press(Qt.Key.Key_2, ALT)
    page = mei.desk.window.findChild(type(mei.desk.window.pages_ground.currentWidget().content))
    mei.until(page.summary.isVisible)
    click(page.summary.watch)
    mei.until(lambda: mei.program.replays)
    return mei.program.replays[-1]


def takes_over(mei: Sitting, replay: ReplayDesk, moment: int) -> LiveDesk:
    """By its key, at ``moment``; the desk that goes on from there, at which mei sits from now on."""
    mei.comes_back(replay.window)
    replay.replay.jump(moment)
    mei.does("replay.take_over")
    mei.until(lambda: mei.program.branches)
    branch = mei.program.branches[-1]
    mei.until(branch.window.isActiveWindow)
    return branch


def sits_at(mei: Sitting, branch: LiveDesk) -> None:
    mei.desk, mei.heard = branch, []
    branch.room.feed.happened.connect(mei.heard.append)


def second_message(mei: Sitting) -> int:
    """The moment at which the second customer has just written."""
    return mei.desk.practice.progress.visits[-1].came_at + 5_000


def rows(path, count: int) -> list[tuple]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM entry ORDER BY seq LIMIT ?", (count,)).fetchall()


def test_from_the_moment_watched_the_same_customers_go_on_under_another_handling(mei):
    replay, practice = watches(mei), mei.desk
    original = entries_of(practice.room.paths.journal)
    moment = second_message(mei)
    branch = takes_over(mei, replay, moment)
    assert branch.room.clock.now() == moment
    assert list(branch.room.feed.desk) == list(replay.replay.feed.desk)
    assert "接手" in branch.window.windowTitle()
    assert "接手" in branch.window.strip.text()
    seq = branch.room.feed.desk.seq
    sits_at(mei, branch)
    waiting = max(mei.state, key=lambda one: one.last.at).id
    said = lines_shown(mei.panel.history) if mei.panel.conversation == waiting else None
    mei.answers(waiting, "您好，稍等两分钟，我马上帮您看一下")
    mei.pass_time(60)
    assert [one.event.conversation for one in mei.facts(ReplySent)] == [waiting]
    assert [one for one in mei.facts(pe.ReplyUnderstood) if one.conversation == waiting]
    assert mei.facts(MessageReceived)
    assert said is None or len(lines_shown(mei.panel.history)) > len(said)
    assert all(one.at >= moment for one in mei.heard)
    path = branch.room.paths.journal
    branch.window.close()
    mei.until(lambda: not mei.program.branches)
    assert entries_of(practice.room.paths.journal)[: len(original)] == original
    assert rows(path, seq) == rows(practice.room.paths.journal, seq)
    proven(path)


def test_after_the_end_it_is_refused_and_left_alone_a_branch_brings_what_the_original_brought_until_the_answer(mei):
    replay, practice = watches(mei), mei.desk
    mei.comes_back(replay.window)
    replay.replay.jump(replay.recording.ends_at)
    mei.does("replay.take_over")
    mei.until(lambda: "没有" in replay.windows.notices.text())
    assert not mei.program.branches
    moment = mei.desk.practice.progress.visits[0].came_at
    first = next(one for one in mei.facts(ReplySent) if one.at > moment).at
    branch = takes_over(mei, replay, moment)
    sits_at(mei, branch)
    mei.pass_time((first - moment) / 1000 - 1)
    theirs = [one for one in entries_of(practice.room.paths.journal) if moment < one.at < branch.room.clock.now()]
    ours = [one for one in mei.written() if one.at > moment]
    kinds = (MessageReceived, pe.CustomerCame, pe.WantRaised)
    assert [(one.at, one.event) for one in ours if isinstance(one.event, kinds)] == [
        (one.at, one.event) for one in theirs if isinstance(one.event, kinds)
    ]


def test_original_and_branch_stand_side_by_side_and_go_in_step(mei):
    replay = watches(mei)
    branch = takes_over(mei, replay, second_message(mei))
    visits = mei.desk.practice.progress.visits
    replies = [one for one in mei.facts(ReplySent) if one.at > second_message(mei)]
    original = [one for one in replies if one.conversation == visits[-1].conversation]
    sits_at(mei, branch)
    mei.pass_time(12)
    mei.answers(visits[-1].conversation, "亲，让您久等了，我来看看")
    mei.pass_time(20)
    mei.settle()
    mei.does("practice.compare")
    take_overs = mei.program.findChild(TakeOvers)
    mei.until(lambda: take_overs.compared)
    side = take_overs.compared[0]
    window = side.window
    mei.until(window.isActiveWindow)
    assert window.rows.rowCount() == len(visits)
    window.table.selectRow(len(visits) - 1)
    mei.until(lambda: "亲，让您久等了，我来看看" in lines_shown(window.histories[1]))
    assert "亲，让您久等了，我来看看" not in lines_shown(window.histories[0])
    assert original[0].event.body.text in lines_shown(window.histories[0])
    told = window.rows.index(len(visits) - 1, Column.OTHERWISE).data()
    assert "首次回复多等" in told
    assert "接手" in window.headline.text()
    click(window.to_parting)
    assert side.original.player.now() == side.branch.player.now() == side.two.parted_at == replies[0].at
    QTest.keyClick(window.table, Qt.Key.Key_F5)
    mei.until(lambda: side.lockstep.now() > side.two.parted_at + 100)
    assert side.original.player.now() == side.branch.player.now()
    QTest.keyClick(window.table, Qt.Key.Key_F5)
    QTest.keyClick(window.table, Qt.Key.Key_F8)
    assert side.original.player.now() == side.branch.player.now()
    QTest.keyClick(window.table, Qt.Key.Key_Escape)
    mei.until(lambda: not take_overs.compared)


def test_from_the_summary_one_takes_over_where_a_customer_came(mei):
    mei.comes_back()
    mei.press(Qt.Key.Key_2, ALT)
    page = mei.desk.window.pages_ground.currentWidget().content
    mei.until(page.summary.isVisible)
    page.summary.table.selectRow(1)
    came = mei.desk.practice.progress.visits[1].came_at
    click(page.summary.take_over)
    mei.until(lambda: mei.program.branches)
    assert mei.program.branches[0].room.clock.now() == came
    assert len(mei.program.branches[0].practice.progress.visits) == 1
