"""The settings window and a notice: ``python -m tests.demo.settings [light|dark] [picture.png]``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.app.resources import resource
from workstation.domain.settings_table import SETTINGS
from workstation.domain.trouble import Trouble
from workstation.views.notices.bar import NoticeBar
from workstation.views.settings.window import SettingsWindow
from workstation.views.theme.apply import apply_theme


def main(scheme: str = "light", picture: str = "") -> None:
    """Show both, or save a picture of them."""
    app = QApplication([])
    load_fonts()
    install_language(app)
    apply_theme(app, scheme, resource("icons"))
    window = QWidget()
    column = QVBoxLayout(window)
    bar = NoticeBar()
    settings = SettingsWindow(SETTINGS, {one.key: one.default for one in SETTINGS})
    settings.setting_requested.connect(settings.show_value)
    column.addWidget(bar)
    column.addWidget(settings)
    window.resize(900, 700)
    bar.tell(Trouble("disk_full", path="/home/li/workstation/shop/journal.db"))
    settings.show_value("hard_limit", 120)
    window.show()
    if picture:
        app.processEvents()
        window.grab().save(picture)
    else:
        app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
