"""Fixtures for all tests."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

from tests.entries import START
from workstation.app.clock import SteppedClock
from workstation.app.fonts import load_fonts
from workstation.app.garbage import collect_due

if not os.environ.get("WORKSTATION_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


# The same examples every time, and no verdict by the clock; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile(
    "steady", derandomize=True, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture
def clock() -> SteppedClock:
    """A clock that stands at the start of every story until it is moved."""
    return SteppedClock(START)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's application in the bundled fonts, so that heights are the same on every machine."""
    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def garbage_of_the_main_thread() -> Iterator[None]:
    """As in the program: no other thread destroys what windows were made of."""
    gc.disable()
    yield
    collect_due()
