"""The window of a report: what points rest on, attention, attempts; made of a drill."""

from __future__ import annotations

from tests.shots.camera import Camera
from tests.shots.stage import Stage, settle
from tests.training.coach.drills import played
from workstation.domain.report import Attempt
from workstation.training.coach.report import report
from workstation.views.report.window import ReportWindow

DAY = 86_400_000
EARLIER = (41.0, 55.5, 52.0, 63.0, 70.5, 68.0, 77.0)


def report_window(stage: Stage, camera: Camera) -> None:
    """Of four customers at once: the first customer, the picture of attention, eight attempts."""
    found = report(played("four_burst", "average"))
    window = ReportWindow()
    window.resize(stage.desk.window.size())
    window.show_report(found, {})
    points = (*EARLIER, found.points)
    window.show_attempts([
        Attempt(
            run=found.run if value == found.points else str(place), lesson=found.lesson, title=found.title,
            clerk=found.clerk, begun_at=found.begun_at - DAY * (len(points) - place), minutes=found.minutes,
            customers=len(found.customers), points=value, par=91.0,
        )
        for place, value in enumerate(points)
    ])  # fmt: skip
    window.show()
    window.table.selectRow(1)
    settle()
    camera.take("report-marks", window)
    for tab, name in ((window.attention, "report-attention"), (window.attempts, "report-history")):
        window.tabs.setCurrentWidget(tab)
        settle()
        camera.take(name, window)
    window.close()
    window.deleteLater()
    settle()
