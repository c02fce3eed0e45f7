"""A trainee takes a lesson: chooses it, sees its load, answers customers who react, and reads what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.walks.sitting import ALT, Sitting, click, proven
from workstation.app.lesson_start import resumed
from workstation.app.pictures import PictureStore
from workstation.app.practice_material import read_material
from workstation.app.resources import resource
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.events import MessageImported, MessageReceived, ReplySent
from workstation.training.crowd.crowd import Crowd
from workstation.training.lessons.casting import cast
from workstation.training.lessons.extras import read_extras
from workstation.training.lessons.filling import filled, places
from workstation.training.lessons.reading import lesson_shelf
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.shelf import load_shelf
from workstation.views.practice.page import PracticePage
from workstation.views.scenarios.window import ScenarioWindow

SEED = "7"


class Trainee:
    """Answers whoever has waited longest with what the scenario calls good handling, by keys alone."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        begun = sitting.facts(pe.LessonBegun)[-1]
        stories = [one for _, one in sorted(load_shelf([resource("scenarios")]).scenarios.items())]
        lesson = lesson_shelf([resource("lessons")], stories).lessons[begun.event.lesson]
        arrivals = cast(lesson, stories, read_extras(resource("")), seed=begun.event.seed, begun_at=begun.at)
        self.arrivals = {f"practice:{begun.event.run}:{one.number}": one for one in arrivals}
        self._heard = len(sitting.heard)
        self._to_say: dict[str, list[str]] = {}

    def works(self, seconds: int) -> None:
        """Answer whoever waits, for so long."""
        for _ in range(seconds):
            self.sitting.pass_time(1)
            self._listen()
            self._answer_one()

    def _listen(self) -> None:
        heard = self.sitting.heard
        for entry in heard[self._heard :]:
            arrival = self.arrivals.get(entry.conversation)
            if arrival is None:
                continue
            deeds = self._handling(arrival.scenario, entry.event)
            said = [filled(one.say, places(arrival)) for one in deeds if one.say]
            self._to_say.setdefault(entry.conversation, []).extend(said)
        self._heard = len(heard)

    def _handling(self, story: Scenario, event: object):
        match event:
            case pe.WantRaised(want=want):
                return next(one.handled for one in story.wants if one.id == want)
            case pe.TrapSet(trap=trap):
                return next(one.handled for one in story.traps if one.id == trap)
            case _:
                return ()

    def _answer_one(self) -> None:
        waiting = [one for one in self.sitting.state if one.waiting_since is not None]
        for one in sorted(waiting, key=lambda one: one.waiting_since or 0):
            words = self._to_say.get(one.id)
            if words and self.sitting.clock.now() - (one.last.at if one.last else 0) > 4_000:
                self.sitting.answers(one.id, words.pop(0))
                return


def chosen(sitting: Sitting, lesson: str) -> PracticePage:
    """The page of practice with the lesson chosen by keys."""
    sitting.press(Qt.Key.Key_2, ALT)
    page = sitting.desk.window.findChild(PracticePage)
    sitting.until(page.isVisible)
    sitting.until(lambda: page.rows.rowCount() > 3)
    if page.running.isVisible():
        click(page.running.stop)
        sitting.until(lambda: sitting.desk.practice.progress.ended_at is not None)
        sitting.pass_time(2)
        click(page.summary.choose)
    page.list.setFocus()
    for _ in range(page.rows.rowCount()):
        if page.brief.lesson == lesson:
            break
        sitting.press(Qt.Key.Key_Down)
    assert page.brief.lesson == lesson
    page.brief.seed.setValue(int(SEED))
    sitting.until(page.brief.par.isVisible)
    return page


def begins(sitting: Sitting, page: PracticePage) -> Trainee:
    """Enter in the list."""
    page.list.setFocus()
    before = len(sitting.facts(pe.LessonBegun))
    sitting.press(Qt.Key.Key_Return)
    sitting.until(lambda: len(sitting.facts(pe.LessonBegun)) > before)
    sitting.until(lambda: sitting.desk.windows.desk.isVisible())
    return Trainee(sitting)


def test_opening_practice_brings_four_customers_within_a_minute(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    mei.pass_time(60)
    assert len({one.conversation for one in mei.facts(MessageReceived)}) >= 4


def test_a_lesson_of_rising_load_is_answered_by_keys_and_summed_up(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    page = chosen(mei, "rising_load")
    assert "%" in page.brief.par.text()
    trainee = begins(mei, page)
    for _ in range(60):
        trainee.works(30)
        if not mei.desk.practice.progress.running:
            break
    progress = mei.desk.practice.progress
    assert not progress.running
    assert len(progress.visits) == progress.load.customers
    solved = progress.left(pe.Outcome.SOLVED)
    assert solved >= 0.6 * len(progress.visits), [one.outcome for one in progress.visits]
    assert len({one.at // 60_000 for one in mei.facts(ReplySent)}) > 5
    assert f"{solved}" in mei.notice()
    mei.press(Qt.Key.Key_2, ALT)
    mei.until(page.summary.isVisible)
    assert page.summary.rows.rowCount() == len(progress.visits)
    assert page.summary.solved.figure.text() == str(solved)
    mei.close()
    entries = proven(mei.room.paths.journal)
    assert without_windows(mei, entries) is not None


def without_windows(mei: Sitting, entries: list[Entry]) -> Crowd | None:
    """Customers in memory who hear the lesson's entries; None if the ones at the desk did anything else than they."""
    begun = [one for one in entries if isinstance(one.event, pe.LessonBegun)][-1]
    material = read_material(mei.folder, PictureStore(mei.folder.root / "pictures"))
    heard = [one for one in entries if one.seq >= begun.seq]
    return resumed(material, begun, heard, _nobody, _nobody, _nobody)


def _nobody(event: object, at: int) -> None:
    """Hears nothing."""


def test_left_alone_customers_ask_again_complain_and_go(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    begins(mei, chosen(mei, "one_customer"))
    for _ in range(40):
        mei.pass_time(30)
        if not mei.desk.practice.progress.running:
            break
    (left,) = [one for one in mei.facts(pe.CustomerLeft) if one.conversation in _of(mei)]
    assert left.event.outcome is pe.Outcome.LOST
    assert len([one for one in mei.facts(MessageReceived) if one.conversation in _of(mei)]) >= 3


def test_a_lesson_goes_on_where_it_stood_after_the_program_was_closed(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    begins(mei, chosen(mei, "two_at_once")).works(60)
    before = mei.desk.practice.progress
    mei.close()
    mei.clock.move_to(mei.clock.now() + 3_600_000)
    again = open_program("--room practice")
    again.until(lambda: again.facts(pe.LessonResumed))
    after = again.desk.practice.progress
    assert (after.run, len(after.visits)) == (before.run, len(before.visits))
    again.pass_time(120)
    assert not again.facts(pe.LessonBegun)
    assert [one for one in again.facts(MessageReceived) if one.conversation.startswith(f"practice:{before.run}:")]
    again.close()
    proven(again.room.paths.journal)


def test_a_word_of_last_month_is_found_in_a_fresh_practice_room_and_stands_there_once(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(MessageImported))
    mei.settle()
    (found,) = mei.room.reader.search("充绒量", 10)[-1:]
    assert found.buyer.name == "林小鹿"
    assert found.line.at < mei.clock.now() - 30 * 86_400_000
    remembered = len(mei.facts(MessageImported))
    mei.close()
    again = open_program("--room practice")
    again.until(lambda: again.facts(pe.LessonResumed))
    assert len([one for one in again.written() if isinstance(one.event, MessageImported)]) == remembered


def test_from_the_page_one_comes_to_the_scenarios(open_program):
    mei = open_program("--room practice")
    mei.press(Qt.Key.Key_2, ALT)
    page = mei.desk.window.findChild(PracticePage)
    mei.until(page.isVisible)
    click(page.write)
    mei.until(lambda: any(isinstance(one, ScenarioWindow) for one in QApplication.topLevelWidgets()))


def test_a_paused_lesson_costs_nobody_their_patience(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    begins(mei, chosen(mei, "two_at_once"))
    mei.pass_time(90)
    said = len(mei.facts(MessageReceived))
    assert said
    page = mei.desk.window.findChild(PracticePage)
    mei.press(Qt.Key.Key_2, ALT)
    mei.until(page.running.isVisible)
    click(page.running.pause)
    mei.until(lambda: mei.facts(pe.LessonPaused))
    waited = {one.id: mei.clock.now() - one.waiting_since for one in mei.state if one.waiting_since is not None}
    mei.clock.move_to(mei.clock.now() + 3_600_000)
    mei.pass_time(5)
    assert len(mei.facts(MessageReceived)) == said
    click(page.running.pause)
    mei.until(lambda: mei.facts(pe.LessonResumed))
    mei.settle()
    assert {one.id: mei.clock.now() - one.waiting_since for one in mei.state if one.id in waited} == waited
    mei.pass_time(2)
    assert len(mei.facts(MessageReceived)) <= said + 2
    assert not [one for one in mei.facts(pe.CustomerLeft) if one.conversation in _of(mei)]


def _of(mei: Sitting) -> set[str]:
    return {one.conversation for one in mei.desk.practice.progress.visits}
