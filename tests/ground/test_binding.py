"""PySide6 6.12.0 on Python 3.11 loses a reference to None with each void call and aborts (docs/dependencies.md)."""

import sys

from PySide6.QtCore import QObject


def test_a_hundred_thousand_calls_leave_the_references_to_none_alone():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(100_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000
