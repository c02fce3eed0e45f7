"""Replay and practice: ``python -m tests.demo.pages [light|dark] [page] [picture.png WxH]``.

Pages: hours, empty, timeline, practice, invitation.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.demo.fonts import use_bundled_font
from tests.demo.inbox import busy_desk
from tests.entries import START
from workstation.app.language import install_language
from workstation.domain.sources import RecordedHour
from workstation.views.practice.invitation import PracticeInvitation
from workstation.views.practice.page import PracticePage
from workstation.views.replay.hours import HOUR
from workstation.views.replay.recordings import RecordingsPage
from workstation.views.replay.timeline import TimelineBar
from workstation.views.replay.track import Marks
from workstation.views.theme.apply import apply_theme, prepare_scaling


class MadeUpHours:
    """Recorded hours that never were; ``hours`` can be changed."""

    def __init__(self, count: int = 9, newest: int = START) -> None:
        self.hours = [
            RecordedHour(
                starts_at=newest - (number + number // 4 * 15) * HOUR, clerk="小美" if number % 3 else "阿强",
                messages=48 - 3 * number, replies=44 - 3 * number, customers=15 - number, entries=300,
            )
            for number in range(count)
        ]  # fmt: skip


def timeline() -> TimelineBar:
    """An hour with something in it, a third of it seen."""
    bar = TimelineBar()
    marks = Marks(
        received=tuple(START + 47_000 * n + n % 7 * 9_000 for n in range(70)),
        sent=tuple(START + 62_000 * n + n % 5 * 11_000 for n in range(55)),
        alerts=(START + 900_000, START + 2_400_000),
    )
    bar.show_span(START, START + HOUR, marks)
    bar.show_moment(START + HOUR // 3)
    return bar


def page(name: str) -> QWidget:
    """One of the pages by name."""
    _, feed = busy_desk()
    match name:
        case "timeline":
            ground = QWidget()
            column = QVBoxLayout(ground)
            column.setContentsMargins(0, 0, 0, 0)
            column.addStretch()
            column.addWidget(timeline())
            return ground
        case "practice":
            return PracticePage(feed)
        case "invitation":
            return PracticeInvitation()
        case _:
            hours = RecordingsPage(feed)
            hours.show_hours(MadeUpHours(0 if name == "empty" else 9).hours)
            return hours


def main(scheme: str = "light", name: str = "hours", picture: str = "", size: str = "1216x660") -> None:
    """Open a page, or draw it into ``picture``."""
    prepare_scaling()
    app = QApplication(sys.argv[:1])
    use_bundled_font(app)
    install_language(app)
    apply_theme(app, scheme)
    window = page(name)
    width, height = size.split("x")
    window.resize(int(width), int(height))
    window.show()
    if not picture:
        app.exec()
        return
    for _ in range(5):
        app.processEvents()
    window.grab().save(picture)


if __name__ == "__main__":
    main(*sys.argv[1:])
