"""The whole program is dressed, and dressed anew when the choice or the system changes."""

import re

import pytest
from PySide6.QtCore import QDir, QFile, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from workstation.views.theme.apply import Choice, apply_theme
from workstation.views.theme.sheet import style_sheet
from workstation.views.theme.tokens import DARK, LIGHT, colours


@pytest.fixture(autouse=True)
def _undress(qapp):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    yield
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def test_a_widget_takes_its_colours_from_the_chosen_scheme(qapp, qtbot) -> None:
    theme = apply_theme(qapp, "light")
    widget = QWidget()
    qtbot.addWidget(widget)
    qtbot.waitUntil(lambda: colours(widget) is LIGHT)
    theme.choose(Choice.DARK)
    qtbot.waitUntil(lambda: colours(widget) is DARK)
    assert widget.palette().color(QPalette.ColorRole.Base).name() == DARK.surface


def test_a_transparent_widget_knows_the_scheme_too(qapp, qtbot) -> None:
    theme = apply_theme(qapp, "dark")
    button = QPushButton()
    button.setProperty("kind", "quiet")
    qtbot.addWidget(button)
    button.show()
    theme.choose(Choice.LIGHT)
    qtbot.waitUntil(lambda: colours(button) is LIGHT)


def test_asking_twice_keeps_one_theme(qapp) -> None:
    assert apply_theme(qapp, "light") is apply_theme(qapp, "dark")


def test_the_system_s_scheme_is_followed_while_it_is_chosen(qapp) -> None:
    theme = apply_theme(qapp, "system")
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme.dark == (hints.colorScheme() is Qt.ColorScheme.Dark)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_picture_the_sheet_names_is_there(qapp, scheme) -> None:
    apply_theme(qapp, "light")
    named = set(re.findall(r'url\("(icons:[^"]+)"\)', style_sheet(scheme)))
    assert named
    assert [name for name in named if not QFile.exists(name)] == []
    assert QDir.searchPaths("icons")


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_qt_can_read_the_sheet(qapp, qtbot, scheme) -> None:
    qapp.setStyleSheet(style_sheet(scheme))  # a Qt warning fails the test
    assert style_sheet(scheme).count("{") == style_sheet(scheme).count("}")
