"""Conversations in windows of their own, the tiles, and what is remembered of them."""

from collections.abc import Callable
from threading import Thread

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow

from tests.entries import Story
from tests.views.windows.panels import PlainPanel
from workstation.domain import events as ev
from workstation.views.feed import Feed
from workstation.views.windows.conversation import ConversationWindow
from workstation.views.windows.desk import DeskWindow
from workstation.views.windows.layout import Layout
from workstation.views.windows.rail import Page
from workstation.views.windows.reception import ReceptionPage
from workstation.views.windows.tiles import TileWindow
from workstation.views.windows.windows import Windows


class Desk:
    """A feed with a story and a clock that go together."""

    def __init__(self, clock) -> None:
        self.clock = clock
        self.story = Story()
        self.feed = Feed(clock)
        self._published = 0

    def catch_up(self) -> None:
        self.clock.move_to(self.story.now)
        fresh = self.story.entries[self._published :]
        self._published = len(self.story.entries)
        self.feed.publish(fresh)
        self.feed.tick()


@pytest.fixture
def told(clock) -> Desk:
    return Desk(clock)


@pytest.fixture
def settings(tmp_path) -> QSettings:
    return QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)


def test_the_title_has_the_masked_name_and_the_time_left(told, qtbot) -> None:
    told.story.asks("王小丽")
    told.catch_up()
    window = ConversationWindow(told.feed, PlainPanel)
    qtbot.addWidget(window)
    window.show_conversation("王小丽")
    assert "王**" in window.windowTitle()
    assert "王小丽" not in window.windowTitle()
    assert "0:30" in window.windowTitle()
    told.story.wait(42)
    told.catch_up()
    assert "0:12" in window.windowTitle()


def test_the_window_of_a_finished_conversation_stays_and_says_so(told, qtbot) -> None:
    told.story.asks("a")
    told.catch_up()
    window = ConversationWindow(told.feed, PlainPanel)
    qtbot.addWidget(window)
    window.show_conversation("a")
    window.show()
    waiting = window.windowTitle()
    told.story.tell(ev.ConversationClosed(conversation="a"))
    told.catch_up()
    assert window.isVisible()
    assert "a**" in window.windowTitle()
    assert window.windowTitle() != waiting
    told.story.asks("a")
    told.catch_up()
    assert window.windowTitle() == waiting


def test_a_conversation_has_one_window(told, settings, qtbot) -> None:
    told.story.asks("a")
    told.catch_up()
    windows = Windows(told.feed, PlainPanel, Layout(settings))
    first = windows.show_conversation("a")
    assert windows.show_conversation("a") is first
    windows.close_all()
    assert windows.conversations == []


def test_a_window_in_reserve_is_the_next_conversations_and_nobodys_before(told, settings, qtbot) -> None:
    told.story.asks("a")
    told.catch_up()
    windows = Windows(told.feed, PlainPanel, Layout(settings))
    while windows.reserve():
        pass
    told.feed.tick()
    assert windows.windows == []
    windows_there = [one for one in QApplication.topLevelWidgets() if isinstance(one, ConversationWindow)]
    [ready] = [one for one in windows_there if not one.conversation]
    assert windows.show_conversation("a") is ready
    assert ready.panel.conversation == "a"
    windows.close_all()


def test_closing_a_window_leaves_the_conversation_on_the_desk(told, settings, qtbot) -> None:
    told.story.asks("a")
    told.catch_up()
    windows = Windows(told.feed, PlainPanel, Layout(settings))
    windows.show_conversation("a").close()
    assert told.feed.desk.get("a") is not None


def test_open_windows_come_back_where_they_were_unless_the_conversation_is_gone(told, settings, qtbot) -> None:
    told.story.asks("a")
    told.story.asks("b")
    told.catch_up()
    windows = Windows(told.feed, PlainPanel, Layout(settings))
    windows.show_conversation("a").setGeometry(QRect(40, 50, 500, 480))
    windows.show_conversation("b")
    windows.show_tiles()
    windows.remember()
    windows.close_all()
    told.story.tell(ev.ConversationClosed(conversation="b"))
    told.catch_up()
    again = Windows(told.feed, PlainPanel, Layout(settings))
    again.restore()
    assert again.conversations == ["a"]
    assert again.show_conversation("a").geometry() == QRect(40, 50, 500, 480)
    assert again.tiles is not None
    again.close_all()


def test_places_divisions_and_the_side_column_are_remembered(told, settings, qtbot) -> None:
    def window() -> tuple[DeskWindow, ReceptionPage]:
        page = ReceptionPage(QLineEdit(), QLabel())
        made = DeskWindow(told.feed, [Page(key="desk", title="Reception", icon="chat", widget=page)])
        qtbot.addWidget(made)
        return made, page

    first, page = window()
    first.setGeometry(QRect(20, 30, 760, 500))
    first.show()
    page.toggle_side()
    qtbot.waitUntil(page.side.isVisible)
    page._splitter.setSizes([180, 320, 258])
    sizes = page._splitter.sizes()
    Layout(settings).remember(first, "shop/desk")
    second, again = window()
    assert Layout(settings).restore(second, "shop/desk")
    second.show()
    qtbot.waitUntil(again.side.isVisible)
    assert second.geometry() == first.geometry()
    assert again._splitter.sizes() == pytest.approx(sizes, abs=1)
    assert again.layout_state() == page.layout_state()


def test_a_first_window_that_would_reach_out_of_the_screen_covers_it(settings, qtbot) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    large, small = QMainWindow(), QMainWindow()
    for window in (large, small):
        qtbot.addWidget(window)
    large.resize(room.width() - 20, room.height())  # with its title it is higher than the screen
    small.resize(room.width() - 100, room.height() - 100)
    for window in (large, small):
        Layout(settings).open_first(window)
    assert large.isMaximized()
    assert large.height() < room.height()
    assert not small.isMaximized()
    assert small.height() == room.height() - 100


def test_nothing_is_restored_after_a_reset(settings, qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    layout = Layout(settings)
    layout.remember(window, "shop/desk")
    layout.reset()
    assert not layout.restore(window, "shop/desk")


def test_what_is_written_aside_is_known_at_once_and_in_the_file_afterwards(settings, qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(QRect(40, 50, 500, 480))
    written: list[Callable[[], None]] = []
    layout = Layout(settings, written.append)
    layout.remember(window, "shop/desk")
    layout.keep_open("shop", ["a", "b"], tiles=True)
    layout.write()
    assert layout.kept_open("shop") == (["a", "b"], True)
    again = Layout(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.kept_open("shop") == ([], False)
    thread = Thread(target=written[0])
    thread.start()
    thread.join()
    again = Layout(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.kept_open("shop") == (["a", "b"], True)
    assert again.restore(window, "shop/desk")


def test_a_broken_layout_file_is_passed_over(tmp_path, qtbot) -> None:
    file = tmp_path / "layout.ini"
    file.write_bytes(b"[shop]\ndesk\\place=@Rect(nonsense\nopen=\x00\xff\n")
    layout = Layout(QSettings(str(file), QSettings.Format.IniFormat))
    window = QMainWindow()
    qtbot.addWidget(window)
    assert not layout.restore(window, "shop/desk")


@pytest.fixture
def tiles(told, qtbot) -> TileWindow:
    for name in "abcde":
        told.story.asks(name)
        told.story.wait(1)
    told.catch_up()
    window = TileWindow(told.feed, PlainPanel)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_the_four_who_wait_longest_stand_in_the_tiles_one_after_the_other(tiles, qtbot) -> None:
    assert tiles.conversations == ("a", "b", "c", "d")
    qtbot.waitUntil(lambda: [one.conversation for one in tiles.findChildren(PlainPanel)] == ["a", "b", "c", "d"])


def test_one_jumps_into_a_tile(tiles) -> None:
    tiles.go_to(2)
    assert tiles.tiles[2].panel.composer.hasFocus()
    assert tiles.focused == 2
    assert tiles.tiles[2].property("front") is True


def test_an_answered_tile_with_the_clerk_in_it_stays(tiles, told, qtbot) -> None:
    tiles.go_to(0)
    told.story.answers("a")
    told.catch_up()
    told.story.wait(60)
    told.catch_up()
    assert tiles.conversations == ("a", "b", "c", "d")


def test_an_answered_tile_that_was_left_goes_to_who_waits(tiles, told) -> None:
    tiles.go_to(1)
    told.story.answers("a")
    told.catch_up()
    assert tiles.conversations == ("a", "b", "c", "d")
    told.story.wait(5)
    told.catch_up()
    assert tiles.conversations == ("e", "b", "c", "d")


def test_a_tile_with_unsent_words_stays(tiles, told) -> None:
    told.story.answers("a")
    told.story.tell(ev.DraftKept(conversation="a", text="还有一"))
    told.catch_up()
    told.story.wait(60)
    told.catch_up()
    assert tiles.conversations == ("a", "b", "c", "d")


def test_moving_on_gives_the_tile_to_who_waits_and_goes_to_the_most_urgent(tiles, told, qtbot) -> None:
    tiles.go_to(0)
    told.story.answers("a")
    told.catch_up()
    tiles.move_on()
    assert tiles.conversations == ("e", "b", "c", "d")
    assert tiles.focused == 1


def test_an_empty_tile_shows_a_hint(told, qtbot) -> None:
    window = TileWindow(told.feed, PlainPanel)
    qtbot.addWidget(window)
    window.show()
    assert all(not tile.panel.isVisible() for tile in window.tiles)
    assert all(tile.accessibleName() for tile in window.tiles)


def test_a_rewound_feed_fills_the_tiles_anew(tiles, told) -> None:
    told.feed.rewind(told.story.entries[:2])
    assert tiles.conversations == ("a", "b", "", "")


def test_the_tiles_open_with_the_keyboard_where_the_most_urgent_one_is_answered(told, qtbot) -> None:
    for name in "abc":
        told.story.asks(name)
        told.story.wait(1)
    told.story.answers("a")
    told.catch_up()
    window = TileWindow(told.feed, PlainPanel)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: window.focused is not None)
    assert window.conversations[window.focused] == "b"
    assert window.tiles[window.focused].panel.composer.hasFocus()


def test_who_chose_a_tile_meanwhile_stays_in_it(tiles, qtbot) -> None:
    tiles.go_to(2)
    qtbot.waitUntil(lambda: all(tile.is_filled for tile in tiles.tiles))
    assert tiles.focused == 2


def test_a_first_window_stands_in_the_middle_of_the_screen_and_the_next_ones_aside(told, settings, qtbot) -> None:
    for name in "ab":
        told.story.asks(name)
    told.catch_up()
    windows = Windows(told.feed, PlainPanel, Layout(settings))
    desk = QMainWindow()
    qtbot.addWidget(desk)
    windows.beside = desk
    first, second = windows.show_conversation("a"), windows.show_conversation("b")
    room = desk.screen().availableGeometry()
    between = first.frameGeometry().center() - room.center()
    assert max(abs(between.x()), abs(between.y())) <= 4
    assert second.pos() - first.pos() == QPoint(28, 28)
    assert room.contains(second.geometry())
    windows.close_all()
