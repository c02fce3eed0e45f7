"""Fixtures for all tests."""

from __future__ import annotations

import os

import pytest

from tests.entries import START
from workstation.app.clock import SteppedClock

if not os.environ.get("WORKSTATION_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture
def clock() -> SteppedClock:
    """A clock that stands at the start of every story until it is moved."""
    return SteppedClock(START)
