"""Fixtures for all tests."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication

from tests.entries import START
from workstation.app.clock import SteppedClock
from workstation.app.fonts import load_fonts

if not os.environ.get("WORKSTATION_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture
def clock() -> SteppedClock:
    """A clock that stands at the start of every story until it is moved."""
    return SteppedClock(START)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's application in the bundled fonts, so that heights are the same on every machine."""
    load_fonts()
    return qapp
