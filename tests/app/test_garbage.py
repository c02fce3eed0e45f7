"""Nobody but the thread of the windows destroys what the windows are made of."""

import gc
import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject

from workstation.app.garbage import Garbage


class Ring(QObject):
    """Something of Qt that only the collection of cycles can let go."""

    ended_on: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.ended_on.append(threading.current_thread())


@pytest.fixture
def ended():
    gc.collect()
    Ring.ended_on.clear()
    yield Ring.ended_on
    Ring.ended_on.clear()


def allocate_much(kept: list) -> None:
    kept += ([] for _ in range(20_000))


def test_rings_end_on_the_thread_of_the_windows_whoever_allocates(qtbot, ended):
    garbage = Garbage()
    for _ in range(3):
        Ring()
    kept: list = []
    thread = threading.Thread(target=allocate_much, args=(kept,))
    thread.start()
    thread.join()
    assert ended == []
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert set(ended) == {threading.main_thread()}
    garbage.deleteLater()
