"""Made-up lessons: ``python -m tests.demo.lessons brief|running|summary [light|dark] [picture.png WxH]``."""

from __future__ import annotations

import sys

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from tests.demo.fonts import use_bundled_font
from tests.demo.inbox import busy_desk
from workstation.app.language import install_language
from workstation.domain.lesson_progress import Progress, Visit
from workstation.domain.lessons import LessonCard, LessonLoad, LessonWarning
from workstation.domain.practice_events import Load, Outcome, Requirement, RequirementKind
from workstation.views.practice.page import PracticePage
from workstation.views.theme.apply import apply_theme

LESSONS = (
    LessonCard(
        id="one",
        title="第一位客户",
        about="一位客户，慢慢来",
        level=1,
        minutes=5,
        customers=1,
        hourly=12,
    ),
    LessonCard(id="rising", title="来客渐多", about="一位到四位同时", level=3, minutes=12, customers=6, hourly=30),
    LessonCard(
        id="free",
        title="自由一小时",
        about="所有场景轮着来",
        level=4,
        minutes=60,
        customers=15,
        hourly=15,
    ),
)
_WHOLE = Load(customers=6, minutes=12, mean_at_once=2.1, peak_at_once=4, within_target=0.86, score=88)
LOAD = LessonLoad(
    load=_WHOLE, warnings=(LessonWarning(code="typing", values=("35", "26")),), arrivals=(5, 60, 150, 300, 310, 320),
    at_once=((5, 1), (60, 2), (150, 1), (300, 2), (310, 3), (320, 4), (500, 2), (640, 0)),
)  # fmt: skip
_WHERE = Requirement(id="where", kind=RequirementKind.FACT, text="说清包裹停在哪里")


def _visit(number: int, title: str, name: str, outcome: Outcome, rating: int, now: int) -> Visit:
    return Visit(
        conversation=f"practice:r1:{number}", title=title, came_at=now - 600_000, name=name, replies=3, in_time=2,
        waited=54_000, first_reply=12_000, outcome=outcome, left_at=now - 60_000, rating=rating, requirements=(_WHERE,),
        met=frozenset() if outcome is Outcome.LOST else frozenset({"where"}), silently=outcome is Outcome.LOST,
    )  # fmt: skip


def running(now: int) -> Progress:
    """A lesson in its twelfth minute at ``now``, milliseconds since 1970 UTC."""
    visits = (
        _visit(1, "快递三天没动", "林小鹿", Outcome.SOLVED, 5, now),
        _visit(2, "尺码拿不准", "大鹏", Outcome.LOST, 0, now),
        _visit(3, "发错颜色", "丽丽", Outcome.UNSOLVED, 3, now),
    )
    return Progress(
        run="r1", lesson="rising", title="来客渐多", seed="7", load=_WHOLE, begun_at=now - 700_000, visits=visits
    )


def ended(now: int) -> Progress:
    """The same at its end."""
    return replace(running(now), ended_at=now)


def shown(what: str) -> PracticePage:
    """The page as it looks with ``what``: brief, running or summary."""
    _, feed = busy_desk()
    page = PracticePage(feed)
    page.show_lessons(LESSONS)
    page.show_load("one", "1", LOAD)
    if what != "brief":
        page.show_progress(running(feed.now()))
    if what == "summary":
        page.show_progress(ended(feed.now()))
    return page


def main() -> None:
    """Show it, or grab it into a picture."""
    what, theme, *picture = [*sys.argv[1:], "brief", "light"][: max(2, len(sys.argv) - 1)]
    app = QApplication([])
    use_bundled_font(app)
    install_language(app, "zh_CN")
    apply_theme(app, theme)
    page = shown(what)
    page.resize(*map(int, picture[1].split("x"))) if len(picture) > 1 else page.resize(1160, 640)
    page.show()
    if picture:
        app.processEvents()
        page.grab().save(picture[0])
    else:
        app.exec()


if __name__ == "__main__":
    main()
