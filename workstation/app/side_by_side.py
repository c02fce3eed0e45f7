"""A lesson and the one taken over from it as two recordings of the same span, watched in step."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from workstation.app.lockstep import Lockstep
from workstation.app.pictures import PictureStore
from workstation.app.recorded_pictures import RecordedPictures
from workstation.app.replaying import Replay, record
from workstation.app.taking_over import Origin
from workstation.domain.events import LimitsSet, ReplySent
from workstation.domain.practice_events import LessonBegun, LessonEnded
from workstation.domain.two_handlings import TwoHandlings, compared
from workstation.domain.values import Limits
from workstation.journal.reader import Reader
from workstation.replay.recording import Recording
from workstation.views.branch.window import SideBySideWindow

WRAPPING_UP = 60_000
"""Milliseconds after a lesson's end in which what is still noted belongs to it."""


class Both(NamedTuple):
    """Two recordings of the same span, and what is otherwise in the second."""

    original: Recording
    branch: Recording
    two: TwoHandlings


def both(origin: Origin, branch: Path, pictures: PictureStore) -> Both:
    """Record the lesson and the one taken over from it, as far as they went. On a thread."""
    first, second = (_recorded(path, origin, pictures) for path in (Path(origin.source), branch))
    starts_at, ends_at = min(first.starts_at, second.starts_at), max(first.ends_at, second.ends_at)
    first, second = (msgspec.structs.replace(one, starts_at=starts_at, ends_at=ends_at) for one in (first, second))
    return Both(first, second, compared(first.entries, second.entries, origin.at, _limits(first)))


def _recorded(path: Path, origin: Origin, pictures: PictureStore) -> Recording:
    with closing(Reader.open(path)) as reader:
        entries = reader.entries(origin.begun, reader.last_seq())
        end = next((one for one in entries if isinstance(one.event, LessonEnded) and one.event.run == origin.run), None)
        until = entries[-1].at + 1 if end is None else end.at + WRAPPING_UP
        others = (one.at for one in entries[1:] if isinstance(one.event, LessonBegun))
        return record(reader, pictures, entries[0].at, min((until, *others)), practice=True)


def _limits(recording: Recording) -> Limits:
    return next((one.event.limits for one in recording.seat if isinstance(one.event, LimitsSet)), Limits())


class SideBySide(QObject):
    """Watches both.

    Signals:
        closed(): the window was closed.
    """

    closed = Signal()

    def __init__(self, found: Both, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.two = found.two
        self._pictures = RecordedPictures({**found.original.pictures, **found.branch.pictures})
        self.original, self.branch = (
            Replay(one, skip_idle=None, parent=self) for one in (found.original, found.branch)
        )
        self.lockstep = Lockstep(self.original, self.branch, self)
        self.window = SideBySideWindow(
            (self.original.feed, self.original.lines), (self.branch.feed, self.branch.lines), self._pictures
        )
        self._join()
        replies = tuple(
            tuple(one.at for one in recording.entries if isinstance(one.event, ReplySent))
            for recording in (found.original, found.branch)
        )
        self.lockstep.jump(found.original.ends_at)
        self.window.show_two(found.two, found.original.starts_at, found.original.ends_at, replies)
        self.window.timeline.show_moment(self.lockstep.now())

    def close(self) -> None:
        """Let go of everything."""
        self.lockstep.set_playing(False)
        self._pictures.forget()
        self.window.deleteLater()
        self.deleteLater()

    def _join(self) -> None:
        bar, step = self.window.timeline, self.lockstep
        bar.play_requested.connect(step.set_playing)
        bar.jump_requested.connect(step.jump)
        bar.speed_requested.connect(step.set_speed)
        bar.next_requested.connect(step.next_event)
        bar.previous_requested.connect(step.previous_event)
        self.window.jump_requested.connect(step.jump)
        step.moved.connect(bar.show_moment)
        step.playing_changed.connect(bar.show_playing)
        self.window.closing.connect(self.closed)
