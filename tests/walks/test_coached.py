"""While a lesson runs the coach stands between head and history; the setting and an exam silence it."""

from __future__ import annotations

from hashlib import sha256

from msgspec.structs import replace

from tests.walks.test_a_lesson import chosen
from workstation.app.cli import run
from workstation.app.report_reading import lesson_report
from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived
from workstation.domain.tickets import Step
from workstation.replay.recording_file import open_recording, write_recording
from workstation.training.coach.report import report


def test_the_coach_shows_where_one_stands_and_never_covers_the_composer(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    mei.pass_time(40)
    first = mei.facts(MessageReceived)[0].conversation
    mei.clicks_on(first)
    mei.until(lambda: mei.desk.coach is not None and mei.desk.coach.strip(mei.panel) is not None)
    strip = mei.desk.coach.strip(mei.panel)
    mei.pass_time(20)
    mei.until(strip.isVisible)
    assert strip.hint.text()
    assert strip.starving.isVisible()
    assert strip.geometry().bottom() <= mei.panel.history.geometry().top()
    assert mei.panel.composer.isVisible()
    mei.answers(first, "您好，麻烦您把订单号发我一下，我马上帮您查")
    mei.until(lambda: strip.standing is not None and strip.standing.reached(Step.SITUATION))
    assert strip.hint.text() == ""

    mei.program.change_setting("coach", False)
    mei.until(strip.isHidden)
    mei.program.change_setting("coach", True)
    mei.until(strip.isVisible)
    mei.close()


def test_in_an_exam_nothing_is_shown(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    chosen(mei, "one_customer")
    before = len(mei.facts(pe.LessonBegun))
    mei.desk.practice.start("one_customer", "7", exam=True)
    mei.until(lambda: len(mei.facts(pe.LessonBegun)) > before)
    mei.pass_time(40)
    mei.clicks_on(mei.facts(MessageReceived)[-1].conversation)
    mei.until(lambda: mei.desk.coach.strip(mei.panel) is not None)
    mei.pass_time(30)
    assert mei.desk.coach.strip(mei.panel).isHidden()
    mei.close()


def test_an_exam_that_is_over_is_sealed_once_and_a_changed_file_is_told(open_program, capsys):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    before = len(mei.facts(pe.LessonBegun))
    mei.desk.practice.start("one_customer", "7", exam=True)
    mei.until(lambda: len(mei.facts(pe.LessonBegun)) > before)
    mei.pass_time(40)
    mei.desk.practice.stop()
    mei.pass_time(3)
    mei.until(lambda: mei.facts(pe.LessonSealed))
    mei.pass_time(3)
    (seal,) = [one.event for one in mei.facts(pe.LessonSealed)]
    (path,) = mei.folder.recordings.glob("exam-*.workrec")
    assert path.name in mei.notice()
    assert not path.stat().st_mode & 0o222
    assert sha256(path.read_bytes()).hexdigest() == seal.sha256
    recording = open_recording(path)
    assert recording.entries[-1].seq == seal.last
    live = lesson_report(mei.room.paths.journal, seal.run)
    assert live.exam
    assert report(recording.entries) == live
    mei.close()

    changed = path.with_name("changed.workrec")
    write_recording(replace(recording, entries=recording.entries[:-1]), changed)
    told = []
    for file in (path, changed):
        assert run(["--data", str(mei.folder.root), "report", str(file)]) == 0
        told.append(capsys.readouterr().err.strip())
    assert all(told)
    assert told[0] != told[1]
