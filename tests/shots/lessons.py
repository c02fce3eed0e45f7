"""The screens of practice: a lesson before it begins, while it runs, and what came of it."""

from __future__ import annotations

from tests.demo.lessons import ended, running
from tests.shots.camera import Camera
from tests.shots.stage import Stage, settle
from workstation.app.desk_windows import PRACTICE, RECEPTION
from workstation.views.practice.page import PracticePage

LESSON = "rising_load"


def lessons(stage: Stage, camera: Camera) -> None:
    """The program's own lessons with the load of one; then a made-up one under way and at its end."""
    desk = stage.desk.window
    desk.show_page(PRACTICE)
    settle()
    page = desk.findChild(PracticePage)
    assert page is not None
    while not page.rows.rowCount():
        settle()
    rows = [one for number in range(page.rows.rowCount()) if (one := page.rows.row(number)) is not None]
    page.list.setCurrentIndex(page.rows.index([one.key for one in rows].index(LESSON)))
    while not page.brief.par.isVisible():
        settle()
    camera.take("page-practice", desk)
    now = stage.clock.now()
    for name, progress in (("practice-running", running(now)), ("practice-summary", ended(now))):
        page.show_progress(progress)
        settle()
        camera.take(name, desk)
    page.show_progress(None)
    desk.show_page(RECEPTION)
    settle()
