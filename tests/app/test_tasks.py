"""Work beside the windows: its failures are told, and the end of the program does not wait for ever."""

import sys
import threading

import pytest

from workstation.app.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.shutdown()


@pytest.fixture
def caught(monkeypatch):
    """What reaches the hook that the crash hook takes over."""
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append(error))
    return found


async def fail() -> None:
    raise KeyError("a bug")


def test_a_bug_in_a_task_reaches_the_crash_hook(tasks, caught, qtbot):
    tasks.start(fail(), "to fail")
    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], KeyError)


def test_a_bug_on_a_thread_of_a_task_reaches_the_crash_hook(tasks, caught, qtbot):
    tasks.start(tasks.in_thread(int, "no number"), "to fail on a thread")
    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], ValueError)


def test_work_on_a_thread_can_see_that_the_program_ends(qapp, qtbot):
    tasks, begun, seen = Tasks(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        if tasks.stopping.wait(5):
            seen.set()

    tasks.start(tasks.in_thread(work), "to be stopped")
    qtbot.waitUntil(begun.is_set)
    tasks.shutdown()
    assert seen.is_set()
