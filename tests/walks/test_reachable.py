"""Everything on the real desk can be reached by keys and is named for those who do not see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.walks.sitting import CTRL, Sitting
from workstation.app.program_actions import ProgramActions

PAGES = ("reception", "practice", "replay")


@pytest.fixture
def busy(shop: Sitting) -> Sitting:
    """Two customers, one in front."""
    shop.buyers.write("a", "在吗")
    shop.buyers.write("b", "发货了吗")
    shop.until(lambda: len(shop.state) == 2)
    shop.press(Qt.Key.Key_E, CTRL)
    shop.until(lambda: shop.panel.conversation)
    return shop


def every_window(sitting: Sitting) -> list[QWidget]:
    """The desk and all that can be opened beside it."""
    windows = sitting.desk.windows
    windows.open_tiles()
    windows.open_window("walk:a")
    windows.open_search()
    actions = sitting.program.findChild(ProgramActions)
    actions.show_settings()
    actions.show_key_map()
    return [*windows.windows(), actions.settings_window, actions.key_map]


def told(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_keys and widget.isEnabled() and widget.isVisibleTo(window) and not told(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_what_takes_the_keyboard_on_a_page_has_a_name(busy: Sitting, page: str) -> None:
    busy.desk.window.show_page(page)
    assert nameless(busy.desk.window) == []


def test_what_takes_the_keyboard_in_any_other_window_has_a_name(busy: Sitting) -> None:
    assert {type(one).__name__: nameless(one) for one in every_window(busy) if nameless(one)} == {}


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_through_a_page_and_comes_round(busy: Sitting, page: str) -> None:
    busy.desk.window.show_page(page)
    seen: list[QWidget] = []
    for _ in range(120):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    way = [f"{type(one).__name__} {one.objectName()} {one.accessibleName()}" for one in seen]
    assert QApplication.focusWidget() is seen[0], (way, QApplication.focusWidget())
    assert len(seen) >= 5


def test_labels_with_words_from_outside_take_them_as_words(busy: Sitting) -> None:
    busy.buyers.write("<b>丙</b><img src=x>", "<h1>退款</h1>")
    busy.until(lambda: len(busy.state) == 3)
    busy.desk.windows.show_conversation("walk:<b>丙</b><img src=x>")
    rich = [
        (type(label).__name__, label.text())
        for window in every_window(busy)
        for label in window.findChildren(QLabel)
        if "<" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []
    tips = [
        widget.toolTip()
        for window in every_window(busy)
        for widget in window.findChildren(QWidget)
        if "<" in widget.toolTip() and Qt.mightBeRichText(widget.toolTip())
    ]
    assert [tip for tip in tips if "<b>" in tip or "<img" in tip] == []
