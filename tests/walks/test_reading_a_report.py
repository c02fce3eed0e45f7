"""After a lesson its report is opened by key, a mark stands in the replay, a file is written, an attempt is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.walks.sitting import ALT, click
from tests.walks.test_a_lesson import begins, chosen
from workstation.app.program_actions import ProgramActions
from workstation.domain import practice_events as pe


def read(sitting):
    """The window of the report, with a report in it."""
    sitting.does("practice.report")
    actions = sitting.program.findChild(ProgramActions)
    sitting.until(lambda: actions.reports is not None)
    window = actions.reports.window
    sitting.until(lambda: window.isVisible() and window.report.run)
    return actions.reports, window


def test_a_report_is_read_a_mark_opens_the_replay_and_files_are_written(open_program, tmp_path):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    page = chosen(mei, "one_customer")
    trainee = begins(mei, page)
    for _ in range(30):
        trainee.works(20)
        if not mei.desk.practice.progress.running:
            break
    mei.press(Qt.Key.Key_2, ALT)
    mei.until(page.summary.isVisible)
    click(page.summary.report)
    actions = mei.program.findChild(ProgramActions)
    mei.until(lambda: actions.reports is not None and actions.reports.window.report.run)
    reports, window = actions.reports, actions.reports.window
    (customer,) = window.report.customers
    assert customer.rounds
    assert window.report.lesson == "one_customer"
    assert window.report.clerk == mei.state.clerk
    mei.until(lambda: window.attempts.rows.rowCount())

    moment = customer.marks[0].moment if customer.marks else customer.came_at
    window.moment_requested.emit(moment)
    mei.until(lambda: mei.program.replays)
    replay = mei.program.replays[0]
    assert replay.replay.player.now() == moment
    window.moment_requested.emit(customer.came_at)
    assert mei.program.replays == [replay]
    assert replay.replay.player.now() == customer.came_at

    mei.comes_back(replay.window)
    live = window.report
    read(mei)
    mei.until(lambda: reports.window.report.run and reports.window.stack.currentIndex() == 1)
    assert window.report.customers == live.customers

    for ending in ("html", "pdf", "csv", "json"):
        path = tmp_path / f"report.{ending}"
        mei.program.tasks.start(reports.write(path), "export")
        mei.until(path.exists)
    mei.until(lambda: "report.json" in window.notices.text())
    missing = tmp_path / "no" / "report.html"
    mei.program.tasks.start(reports.write(missing), "export")
    mei.until(lambda: str(missing) in window.notices.text())
    mei.close()


def test_without_a_lesson_the_report_says_so(open_program):
    mei = open_program("--room shop")
    mei.does("practice.report")
    actions = mei.program.findChild(ProgramActions)
    mei.until(lambda: actions.reports is not None)
    mei.until(actions.reports.window.empty.isVisible)
    mei.until(lambda: not actions.reports.window.export.isEnabled())
    mei.close()
