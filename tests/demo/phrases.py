"""The panel of quick replies: ``python -m tests.demo.phrases [light|dark]``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from tests.demo.sources import StoryClock
from tests.entries import Story
from tests.phrases import MemoryPhrases
from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.views.feed import Feed
from workstation.views.phrases.panel import PhrasePanel
from workstation.views.theme.apply import apply_theme


def build() -> PhrasePanel:
    """A small shop's phrases beside a customer who asks about returning something."""
    story = Story()
    story.asks("a", "这件可以退换吗")
    feed = Feed(StoryClock(story))
    feed.publish(story.entries)
    phrases = MemoryPhrases()
    phrases.answers["退换"] = ["thh", "thyf"]
    phrases.used = {"thh": 12, "欢迎": 40}
    panel = PhrasePanel(feed, phrases)
    panel.phrase_requested.connect(print)
    panel.favourite_requested.connect(print)
    panel.show_conversation("a")
    return panel


def main() -> int:
    """Open it."""
    app = QApplication.instance() or QApplication(sys.argv)
    load_fonts()
    install_language(app)
    apply_theme(app, sys.argv[1] if len(sys.argv) > 1 else "light")
    panel = build()
    panel.resize(300, 420)
    panel.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
