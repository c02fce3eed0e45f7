"""Figures of the history of a conversation.

A frame is everything the window does from what moves it to the painted picture.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.bench import rooms
from tests.bench.row import Row, quantile
from tests.bench.windows import Paints
from tests.demo.sources import StoryClock
from tests.entries import START, Story
from tests.memory_lines import MemoryLines, NoPictures, made_up
from workstation.domain.lines import LineSource
from workstation.journal.reader import Reader
from workstation.views.chat.history import ChatHistory
from workstation.views.feed import Feed

Sources = Callable[[], AbstractContextManager[tuple[LineSource, str]]]
TALK = "王小丽"
MESSAGES = 100_000
SIZE = (900, 800)


def _history(source: LineSource, story: Story | None = None) -> tuple[ChatHistory, Feed]:
    feed = Feed(StoryClock(story or Story()))
    history = ChatHistory(feed, source, NoPictures())
    history.resize(*SIZE)
    history.show()
    QApplication.processEvents()
    return history, feed


@contextmanager
def _in_memory() -> Iterator[tuple[LineSource, str]]:
    yield MemoryLines(lines=made_up(TALK, MESSAGES, START - MESSAGES * 20_000)), TALK


@contextmanager
def _in_journal() -> Iterator[tuple[LineSource, str]]:
    reader = Reader.open(rooms.journal(rooms.big()))
    yield reader, "c0"
    reader.close()


def _opening(name: str, sources: Sources) -> Row:
    with sources() as (source, talk):
        times = []
        history, _feed = _history(source)
        for _ in range(9):
            history.show_conversation("")
            history.column.forget()
            QApplication.processEvents()
            began = perf_counter()
            history.show_conversation(talk)
            history.repaint()
            times.append(perf_counter() - began)
        history.close()
    return Row(name, max(times) * 1000, "ms", 50.0, note="worst of 9")


def open_in_memory() -> Row:
    """Open a conversation of 100,000 messages until it is painted, worst of nine; lines in memory."""
    return _opening("open a conversation of 100,000 messages (in memory)", _in_memory)


def open_in_journal() -> Row:
    """The same from a journal on the disk."""
    return _opening("open a conversation of 100,000 messages", _in_journal)


def _scrolled(sources: Sources, pixels: int, frames: int) -> list[float]:
    """Times of wheel steps upwards, each painted, slices loaded on the way."""
    with sources() as (source, talk):
        history, _feed = _history(source)
        history.show_conversation(talk)
        QApplication.processEvents()
        times = []
        paints = Paints(history.viewport())
        for _ in range(frames):
            began = perf_counter()
            _wheel(history, pixels)
            QApplication.processEvents()
            if paints.count < len(times) + 1:
                history.repaint()
            paints.count = len(times) + 1
            times.append(perf_counter() - began)
        history.close()
    return times


def _wheel(history: ChatHistory, pixels: int) -> None:
    middle = QPointF(history.viewport().rect().center())
    event = QWheelEvent(
        middle, middle, QPoint(0, pixels), QPoint(0, pixels), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(history.viewport(), event)


def scrolled_frame() -> Row:
    """Frames while scrolling up through older slices of a journal, 120 pixels a frame."""
    times = _scrolled(_in_journal, 120, 1_500)
    return Row(
        "scrolled frame p99", _p99(times), "ms", 16.0, note=f"{len(times):,} frames of the 1,000,000-message room"
    )


def busy_frame() -> Row:
    """Frames while 1,000 messages arrive a second and the history follows them, for five seconds."""
    source, story = MemoryLines(lines=made_up(TALK, 2_000, START - 2_000 * 20_000)), Story()
    story.entries = [None] * 2_000  # type: ignore[list-item]
    history, feed = _history(source, story)
    history.show_conversation(TALK)
    QApplication.processEvents()
    times, sent, began = [], 0, perf_counter()
    while (passed := perf_counter() - began) < 5:
        frame = perf_counter()
        while sent < passed * 1_000:
            entry = story.wait(0.001).asks(TALK, f"第 {sent} 条：昨天的包裹怎么还没动，帮我看看可以吗")
            source.take(entry)
            feed.publish([entry])
            sent += 1
        history.rows._on_tick()
        history.repaint()
        times.append(perf_counter() - frame)
        QApplication.processEvents()
        while perf_counter() - frame < 0.016:
            QApplication.processEvents()
    history.close()
    return Row(
        "frame p99 while 1,000 messages/s arrive",
        _p99(times),
        "ms",
        16.0,
        note=f"{len(times)} frames, one conversation takes them all",
    )


def resized_frame() -> Row:
    """Frames while the window is drawn narrower with 600 lines loaded (not in the issue; told for honesty)."""
    with _in_memory() as (source, _):
        history, _feed = _history(source)
        history.show_conversation(TALK)
        for _ in range(15):
            history.rows.grow_up()
        times = []
        for width in range(900, 500, -10):
            began = perf_counter()
            history.resize(width, SIZE[1])
            history.repaint()
            times.append(perf_counter() - began)
        history.close()
    return Row("resized frame p99, 600 lines loaded", _p99(times), "ms")


def _p99(times: list[float]) -> float:
    return quantile(times, 0.99) * 1000


def rows() -> list[Row]:
    """All of them."""
    found = []
    for figure in (open_in_journal, open_in_memory, scrolled_frame, busy_frame, resized_frame):
        gc.collect()
        found.append(figure())
    return found
