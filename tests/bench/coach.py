"""What the live coach adds to each entry of a three-hour exercise: hearing it, and the strip in front shown anew."""

from __future__ import annotations

from tests.bench.report import exercise
from tests.bench.row import Row, quantile, timed
from workstation.training.coach.live import LiveCoach
from workstation.views.coach.strip import CoachStrip


def rows() -> list[Row]:
    """p99 and the longest of all entries, each shown in the strip of its own conversation."""
    coach, strip, front = LiveCoach(), CoachStrip(), ""
    strip.show()
    times = []
    for entry in exercise():
        front = entry.conversation or front

        def told(entry: object = entry, front: str = front, at: int = entry.at) -> None:
            coach.hear(entry)  # type: ignore[arg-type]
            strip.show_standing(coach.standing(front, at))

        times.append(timed(told))
    return [
        Row("live coach, an entry, p99", quantile(times, 0.99), "ms", 1.0, note=f"{len(times):,} entries, strip shown"),
        Row("live coach, an entry, longest", max(times), "ms"),
    ]
