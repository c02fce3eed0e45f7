"""The window for scenarios on a folder of its own: ``python -m tests.demo.scenarios [light|dark]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from workstation.app.clock import MachineClock
from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.app.paths import DataFolder
from workstation.app.scenario_desk import ScenarioDesk
from workstation.app.tasks import Tasks
from workstation.views.theme.apply import apply_theme


def main() -> int:
    """Open it."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    load_fonts()
    install_language(app)
    apply_theme(app, sys.argv[1] if len(sys.argv) > 1 else "light")
    tasks = Tasks()
    with tempfile.TemporaryDirectory() as folder:
        desk = ScenarioDesk(DataFolder(Path(folder)), tasks, MachineClock())
        desk.open().show()
        status = app.exec()
        desk.close()
        tasks.shutdown()
    return status


if __name__ == "__main__":
    sys.exit(main())
