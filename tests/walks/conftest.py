"""A program for each walk, in Chinese and in its own look, on a folder of its own."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.walks.sitting import Sitting, command, seat
from workstation.app.clock import SteppedClock
from workstation.app.language import install_language
from workstation.app.paths import DataFolder
from workstation.app.settings import Settings
from workstation.views.theme.apply import apply_theme

Open = Callable[..., Sitting]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application as the program starts it."""
    install_language(qapp, "zh_CN")
    apply_theme(qapp, "light")
    yield qapp
    install_language(qapp, "en")
    gc.collect()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


@pytest.fixture
def open_program(dressed: QApplication, qtbot: QtBot, tmp_path: Path, clock: SteppedClock) -> Iterator[Open]:
    """Opens the program on one folder, again and again; ``line`` is what stands behind ``workstation``.

    Practice has its demo shop only with ``stocked``: a second of work that most walks need not wait for.
    """
    opened: list[Sitting] = []

    def start(line: str = "--room shop", *, known: bool = True, stocked: bool = False) -> Sitting:
        if known and not opened:
            seat(tmp_path / "data")
        Settings(DataFolder(tmp_path / "data").settings).set("practice_shop", stocked)
        sitting = Sitting(qtbot, tmp_path / "data", clock, command(line))
        opened.append(sitting)
        return sitting

    yield start
    for sitting in opened:
        sitting.program.close()
        sitting.program.deleteLater()  # a failing walk's traceback would keep it, and its keys, alive


@pytest.fixture
def shop(open_program: Open) -> Sitting:
    """The shop's desk, with nobody on it yet."""
    return open_program("--room shop")
