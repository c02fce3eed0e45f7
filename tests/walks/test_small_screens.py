"""A screen of 1280 × 720 at 200 % and at 150 %: nothing of the desk is cut off, and all of it can be worked with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QWidget

from tests.walks.sitting import Sitting

SIZES = [(640, 360), (853, 480)]


def _cut(window: QWidget) -> list[str]:
    """Visible widgets that reach out of a parent that does not scroll, and buttons or labels on each other."""
    found = []
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or not widget.isVisible() or _scrolls(parent, window):
            continue
        words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        squeezed = bool(words) and widget.height() < widget.fontMetrics().height()
        if squeezed or not parent.rect().contains(widget.geometry()):
            found.append(f"{_name(widget)} {widget.geometry()} in {_name(parent)} {parent.rect()}")
    return found


def _scrolls(widget: QWidget | None, window: QWidget) -> bool:
    while widget is not None and widget is not window:
        if isinstance(widget, QAbstractScrollArea):
            return True
        widget = widget.parentWidget()
    return False


def _overlapping(window: QWidget) -> list[str]:
    told = [one for kind in (QAbstractButton, QLabel) for one in window.findChildren(kind)]
    places = [
        (_name(one), QRect(one.mapTo(window, QPoint()), one.size()))
        for one in told
        if one.isVisible() and one.window() is window and not _scrolls(one.parentWidget(), window)
    ]
    return [
        f"{first} on {then}"
        for number, (first, here) in enumerate(places)
        for then, there in places[number + 1 :]
        if here.intersects(there)
    ]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def small(shop: Sitting, request: pytest.FixtureRequest) -> Sitting:
    """The desk with five customers on a small screen."""
    for name in ("王小丽", "李雷", "韩梅梅", "赵静", "欧阳娜娜"):
        shop.writes(name, "您好，我上周买的那件羽绒服到现在还没有发货，能帮我看一下吗？")
    shop.desk.window.resize(*request.param)
    shop.settle()
    return shop


def _whole(shop: Sitting) -> None:
    window = shop.desk.window
    for _ in range(3):
        QApplication.processEvents()
    assert _cut(window) == []
    assert _overlapping(window) == []


def test_the_desk_is_as_small_as_the_screen(small: Sitting, request: pytest.FixtureRequest) -> None:
    wanted = request.node.callspec.params["small"]
    assert (small.desk.window.width(), small.desk.window.height()) == wanted


def test_nothing_of_the_desk_is_cut_off(small: Sitting) -> None:
    _whole(small)
    small.desk.windows.go_to_most_urgent()
    _whole(small)
    assert small.panel.history.viewport().height() >= 70


def test_nothing_is_cut_off_with_the_side_column(small: Sitting) -> None:
    small.desk.windows.go_to_most_urgent()
    small.desk.windows.reception.toggle_side()
    _whole(small)
    assert small.desk.windows.customer.isVisible()
    small.desk.windows.reception.toggle_side()
    assert small.desk.windows.inbox.isVisible()
    _whole(small)


def test_nothing_is_cut_off_while_the_reminder_is_there(small: Sitting) -> None:
    reminder = small.desk.windows.reminder
    for _ in range(400):
        if reminder.isVisible():
            break
        small.pass_time(1)
    assert reminder.isVisible()
    _whole(small)
    assert reminder.words.fontMetrics().horizontalAdvance(reminder.words.text()) <= reminder.words.width()


def test_nothing_of_the_other_pages_is_cut_off(small: Sitting) -> None:
    for page in ("practice", "replay", "reception"):
        small.desk.window.show_page(page)
        _whole(small)


def test_a_reply_can_be_written_and_sent_there(small: Sitting) -> None:
    small.desk.windows.go_to_most_urgent()
    QTest.keyClicks(small.panel.composer.editor, "on its way")
    _whole(small)
    assert small.panel.composer.send_button.isVisible()
    QTest.mouseClick(small.panel.composer.send_button, Qt.MouseButton.LeftButton)
    small.until(lambda: not small.panel.composer.editor.toPlainText())
