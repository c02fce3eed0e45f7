"""The line icons: every one can be drawn, stays inside its ground, and follows the scheme."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from workstation.views.theme.app_icon import SIZES, app_icon, app_picture
from workstation.views.theme.apply import Choice, apply_theme
from workstation.views.theme.icons import IconButton, icon, paint_icon
from workstation.views.theme.shapes import SHAPES, strokes


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_stays_on_its_ground(name) -> None:
    lines, filled = strokes(name)
    assert QRectF(0.5, 0.5, 23, 23).contains(lines.united(filled).boundingRect())


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_leaves_ink(qapp, name) -> None:
    pixmap = QPixmap(24, 24)
    pixmap.fill(QColor("white"))
    painter = QPainter(pixmap)
    paint_icon(painter, QRectF(0, 0, 24, 24), name, "#000000")
    painter.end()
    image = pixmap.toImage()
    assert any(image.pixelColor(x, y).lightness() < 128 for x in range(24) for y in range(24))


def test_an_icon_is_as_sharp_as_the_screen(qapp) -> None:
    scale = qapp.primaryScreen().devicePixelRatio()
    pixmap = icon("chat", "#000000", size=20).pixmap(QSize(20, 20), scale)
    assert pixmap.width() == round(20 * scale)


def test_a_button_follows_the_scheme(qapp, qtbot) -> None:
    theme = apply_theme(qapp, "light")
    button = IconButton("search", "Find")
    qtbot.addWidget(button)
    button.show()
    light = button.icon().pixmap(18, 18).toImage()
    theme.choose(Choice.DARK)
    qtbot.waitUntil(lambda: button.icon().pixmap(18, 18).toImage() != light)
    assert button.accessibleName() == "Find"


def test_the_program_s_icon_has_all_sizes_and_a_badge_changes_it(qapp) -> None:
    assert {size.width() for size in app_icon().availableSizes()} == set(SIZES)
    assert app_picture(32).toImage() != app_picture(32, badge=True).toImage()
