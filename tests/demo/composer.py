"""The composer alone, twice on one conversation: ``python -m tests.demo.composer [light|dark]``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.views.composer.bench import Bench
from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.views.composer.composer import Composer
from workstation.views.theme.apply import apply_theme


def build(bench: Bench) -> QWidget:
    """Two composers on one conversation: one draft."""
    box = QWidget()
    column = QVBoxLayout(box)
    for _ in range(2):
        composer = bench.join(Composer(bench.feed))
        composer.show_conversation("a")
        column.addWidget(composer)
    return box


def main() -> int:
    """Open it."""
    app = QApplication.instance() or QApplication(sys.argv)
    load_fonts()
    install_language(app)
    apply_theme(app, sys.argv[1] if len(sys.argv) > 1 else "light")
    bench = Bench()
    bench.customer("a")
    box = build(bench)
    box.resize(560, 360)
    box.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
