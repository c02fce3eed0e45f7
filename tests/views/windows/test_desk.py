"""The desk window: pages, who sits here, the room, the side column."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.entries import Story
from workstation.domain import events as ev
from workstation.domain.values import Role
from workstation.views.feed import Feed
from workstation.views.windows.desk import DeskWindow
from workstation.views.windows.rail import Page, RailButton
from workstation.views.windows.reception import ReceptionPage
from workstation.views.windows.room import Room, RoomStrip
from workstation.views.windows.side import SideColumn, SideTabs


@pytest.fixture
def feed(clock) -> Feed:
    return Feed(clock)


@pytest.fixture
def reception() -> ReceptionPage:
    page = ReceptionPage(QLineEdit(), QLabel("conversation"))
    page.about.add("customer", "Customer", QLabel("who"))
    page.about.add("orders", "Orders", QLineEdit("what"))
    return page


@pytest.fixture
def desk(qtbot, feed, reception) -> DeskWindow:
    pages = [
        Page(key="desk", title="Reception", icon="chat", widget=reception, action="page.desk"),
        Page(key="practice", title="Practice", icon="practice", widget=QLineEdit()),
    ]
    window = DeskWindow(feed, pages, status=QLabel("status"))
    qtbot.addWidget(window)
    window.resize(1400, 800)
    window.show()
    return window


def button(desk: DeskWindow, key: str) -> RailButton:
    found = desk.rail.findChild(RailButton, key)
    assert found is not None
    return found


def test_the_first_page_is_in_front(desk) -> None:
    assert desk.page == "desk"
    assert button(desk, "desk").isChecked()


def test_a_click_on_the_rail_shows_its_page(desk, qtbot) -> None:
    with qtbot.waitSignal(desk.page_shown) as shown:
        qtbot.mouseClick(button(desk, "practice"), Qt.MouseButton.LeftButton)
    assert shown.args == ["practice"]
    assert desk.page == "practice"


def test_a_key_on_the_rail_shows_its_page(desk, qtbot) -> None:
    button(desk, "practice").setFocus()
    qtbot.keyClick(button(desk, "practice"), Qt.Key.Key_Space)
    assert desk.page == "practice"


def test_a_page_added_later_can_be_shown(desk) -> None:
    desk.add_page(Page(key="tickets", title="Tickets", icon="ticket", widget=QLabel("tickets")))
    desk.show_page("tickets")
    assert desk.page == "tickets"


def test_an_unknown_page_changes_nothing(desk) -> None:
    desk.show_page("nowhere")
    assert desk.page == "desk"


def test_who_signs_in_stands_at_the_foot_of_the_rail_and_in_the_title(desk, feed) -> None:
    story = Story()
    story.tell(ev.SignedIn(name="小美", role=Role.TRAINEE))
    feed.publish(story.entries)
    assert desk.rail.seat.text() == "小美"
    assert desk.rail.seat.accessibleDescription()
    assert "小美" in desk.windowTitle()


def test_another_desk_is_read_anew_when_the_feed_is_rewound(desk, feed) -> None:
    story = Story()
    story.tell(ev.SignedIn(name="小丽", role=Role.CLERK))
    feed.rewind(story.entries)
    assert desk.rail.seat.text() == "小丽"


@pytest.mark.parametrize("name", ["settings", "seat"])
def test_the_foot_of_the_rail_asks(desk, qtbot, name) -> None:
    with qtbot.waitSignal(getattr(desk, f"{name}_requested")):
        qtbot.mouseClick(getattr(desk.rail, name), Qt.MouseButton.LeftButton)


def test_every_button_of_the_rail_has_a_name_and_can_be_reached_by_tab(desk, feed) -> None:
    for one in desk.rail.findChildren(RailButton):
        assert one.accessibleName()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("room", [Room.PRACTICE, Room.REPLAY])
def test_a_room_other_than_the_shop_says_so_in_words_and_title(qtbot, feed, room) -> None:
    window = DeskWindow(feed, [], room=room)
    qtbot.addWidget(window)
    strip = window.findChild(RoomStrip)
    assert strip.text()
    assert strip.property("room") == room.value
    assert window.windowTitle() != _title(qtbot, feed)


def _title(qtbot, feed) -> str:
    window = DeskWindow(feed, [])
    qtbot.addWidget(window)
    assert window.findChild(RoomStrip).text() == ""
    return window.windowTitle()


def test_the_side_column_can_be_folded_away(desk, reception) -> None:
    assert reception.side.isVisible()
    reception.toggle_side()
    assert not reception.side.isVisible()
    reception.toggle_side()
    assert reception.side.isVisible()


def test_a_narrow_window_does_without_the_side_column_until_asked(desk, reception) -> None:
    desk.resize(1000, 700)
    assert not reception.side.isVisible()
    reception.toggle_side()
    assert reception.side.isVisible()
    desk.resize(1400, 800)
    assert reception.side.isVisible()


def test_the_side_panels_fold_and_come_back_with_a_click_on_a_tab(desk, reception, qtbot) -> None:
    panel = reception.about.panel("customer")
    qtbot.mouseClick(reception.about.fold, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    bar = reception.about.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert panel.isVisible()


def test_tabs_turn_with_the_arrow_keys(desk, reception, qtbot) -> None:
    reception.about.bar.setFocus()
    with qtbot.waitSignal(reception.about.shown) as shown:
        qtbot.keyClick(reception.about.bar, Qt.Key.Key_Right)
    assert shown.args == ["orders"]
    assert reception.about.panel("orders").isVisible()


def test_what_one_answers_with_stands_below_and_only_if_there_is_something(desk, reception) -> None:
    assert not reception.answers.isVisible()
    reception.answers.add("phrases", "Phrases", QLabel("phrases"))
    assert reception.answers.isVisible()
    assert reception.answers.mapTo(desk, QPoint()).y() > reception.about.mapTo(desk, QPoint()).y()


def test_which_panel_was_in_front_and_folded_is_remembered(qtbot) -> None:
    tabs = SideTabs("sideAbout", "Customer")
    qtbot.addWidget(tabs)
    for key in ("customer", "orders"):
        tabs.add(key, key, QLabel(key))
    tabs.restore_layout_state("orders folded")
    assert (tabs.current, tabs.is_folded) == ("orders", True)
    assert tabs.layout_state() == "orders folded"
    tabs.restore_layout_state("nobody")
    assert (tabs.current, tabs.is_folded) == ("orders", False)


def test_asking_for_a_panel_brings_the_folded_column_back(desk, reception) -> None:
    reception.toggle_side()
    reception.show_panel("orders")
    assert reception.about.panel("orders").isVisible()


def test_closing_is_told_before_the_window_goes(desk, qtbot) -> None:
    with qtbot.waitSignal(desk.closing):
        desk.close()


def test_where_nobody_sits_neither_settings_nor_seat_are_offered(feed, qtbot) -> None:
    window = DeskWindow(feed, [Page(key="desk", title="Reception", icon="chat", widget=QLabel())], seated=False)
    qtbot.addWidget(window)
    window.show()
    assert not window.rail.settings.isVisible()
    assert not window.rail.seat.isVisible()


def test_the_tabs_of_the_side_column_can_be_seen_and_nothing_stands_empty_below(desk, reception) -> None:
    reception.answers.add("phrases", "Phrases", QLabel("phrases"))
    assert reception.about.bar.height() >= reception.about.bar.tabRect(0).height() > 15
    assert not reception.side._rest.isVisible()


def test_a_wider_window_gives_its_room_to_the_conversation(desk, reception, qtbot) -> None:
    desk.resize(1280, 720)
    desk.show()
    before = (reception.inbox.width(), reception.side.width())
    desk.resize(1920, 1080)
    qtbot.waitUntil(lambda: reception.width() > 1800)
    assert (reception.inbox.width(), reception.side.width()) == before


def test_what_one_answers_with_has_room_from_the_start(qtbot) -> None:
    class Tall(QLabel):
        def sizeHint(self) -> QSize:
            return QSize(200, 2000)

    column = SideColumn()
    qtbot.addWidget(column)
    column.about.add("customer", "Customer", Tall())
    column.answers.add("phrases", "Phrases", QLabel("phrases"))
    column.resize(288, 640)
    column.show()
    assert column.answers.height() >= 250
    assert column.about.height() > column.answers.height()
