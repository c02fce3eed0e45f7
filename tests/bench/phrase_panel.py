"""From a key press to the painted list of phrases, 40,000 of them."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.many_phrases import MANY, phrases
from tests.bench.phrases import words
from tests.bench.row import Row, quantile, timed
from tests.bench.windows import Paints
from tests.demo.sources import StoryClock
from tests.entries import Story
from tests.phrases import MemoryPhrases
from workstation.views.feed import Feed
from workstation.views.phrases.panel import PhrasePanel

TYPED = 120
"""Words typed key by key."""


def rows() -> list[Row]:
    """p99 and p50 of a key in the field until the list is painted, as large as the side column of a wide screen."""
    made = phrases()
    panel = PhrasePanel(Feed(StoryClock(Story())), MemoryPhrases(made))
    panel.resize(360, 560)
    panel.show()
    panel.look_for()
    QApplication.processEvents()
    paints, times = Paints(panel.list.viewport()), []
    for word in words(made)[:TYPED]:
        panel.field.clear()
        QApplication.processEvents()
        for letter in word:
            before = paints.count
            times.append(timed(lambda: _typed(panel, letter)))  # noqa: B023
            assert paints.count > before or not panel.rows.rowCount()
    note = f"{len(times)} keys, list of {panel.list.height()} px"
    return [
        Row(f"key press → phrase list painted, {MANY:,} phrases, p99", quantile(times, 0.99), "ms", 16.0, note=note),
        Row("key press → phrase list painted, p50", quantile(times, 0.5), "ms"),
        Row("key press → phrase list painted, longest", max(times), "ms"),
    ]


def _typed(panel: PhrasePanel, letter: str) -> None:
    if letter.isascii():
        QTest.keyClick(panel.field, letter)
    else:
        panel.field.insert(letter)
    QApplication.processEvents()
