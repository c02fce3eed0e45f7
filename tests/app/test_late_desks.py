"""Orders, tickets, phrases and knowledge are made after the first paint; whoever is quicker than that loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workstation.app.clock import SteppedClock
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.settings import Settings
from workstation.app.subject_places import KNOWLEDGE, ORDERS, PHRASES, PRODUCTS, TICKETS
from workstation.domain.entry import Entry
from workstation.domain.people import Person
from workstation.domain.ticket_events import TicketOpened
from workstation.domain.tickets import Severity, TicketKind
from workstation.domain.values import Role
from workstation.views.windows.rail import RailButton

NOW = 1_763_900_000_000


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    """The program in which the shop's desk is open and nothing was made after the paint."""
    folder = DataFolder(tmp_path)
    one = Program(folder, Preferences(Settings(folder.settings)), make_clock=lambda: SteppedClock(NOW))
    desk = one.open_room(RoomKind.SHOP, Person(name="小美", role=Role.CLERK))
    qtbot.waitUntil(lambda: desk.room.feed.desk.clerk == "小美" and desk.window.isActiveWindow())
    yield one
    qtbot.waitUntil(lambda: not one.tasks._under_way)
    one.close()
    one.deleteLater()


@pytest.fixture
def desk(program: Program) -> LiveDesk:
    return program.desks[RoomKind.SHOP]


@pytest.fixture
def made(desk: LiveDesk) -> list[str]:
    """Gets a word when the desks are made."""
    told: list[str] = []
    desk.subjects_made.connect(lambda: told.append("made"))
    return told


def test_nobody_needs_them_for_the_first_paint(desk: LiveDesk, made: list[str]) -> None:
    assert desk.window.isVisible()
    assert made == []


def test_they_come_once_with_all_that_the_paint_did_without(desk: LiveDesk, made: list[str]) -> None:
    desk.windows.complete()
    desk.windows.complete()
    assert made == ["made"]


@pytest.mark.parametrize(
    ("key", "page"), [("page.orders", ORDERS), ("page.tickets", TICKETS), ("page.knowledge", KNOWLEDGE)]
)
def test_a_key_that_needs_one_makes_it(key: str, page: str, program: Program, desk: LiveDesk, made: list[str]) -> None:
    program.actions.trigger(key)
    assert made == ["made"]
    assert desk.window.page == page


def test_a_page_chosen_on_the_rail_is_there(desk: LiveDesk, made: list[str]) -> None:
    desk.window.show_page(ORDERS)
    assert made == ["made"]
    assert desk.orders.page.isVisible()


@pytest.mark.parametrize("tab", [KNOWLEDGE, PRODUCTS, ORDERS, TICKETS])
def test_a_tab_that_is_looked_at_is_filled(tab: str, desk: LiveDesk, made: list[str]) -> None:
    desk.windows.reception.show_panel(tab)
    panels = {
        KNOWLEDGE: lambda: desk.knowledge.knowledge, PRODUCTS: lambda: desk.knowledge.products,
        ORDERS: lambda: desk.orders.panel, TICKETS: lambda: desk.tickets.panel,
    }  # fmt: skip
    assert made == ["made"]
    assert panels[tab]().isVisible()


def test_phrases_are_filled_by_themselves_and_know_the_keys_named_before(
    program: Program, desk: LiveDesk, made: list[str], qtbot: QtBot
) -> None:
    program.actions.rebind("phrases.find", ["Ctrl+Alt+F9"])
    desk.windows.reception.show_panel(PHRASES)
    qtbot.waitUntil(lambda: made == ["made"])
    assert desk.phrases.panel.isVisible()
    assert "F9" in desk.phrases.panel.field.toolTip()


def test_what_became_overdue_before_is_counted_on_the_rail(desk: LiveDesk) -> None:
    feed = desk.room.feed
    opened = TicketOpened(matter=TicketKind.LOGISTICS, severity=Severity.MILD, due=feed.now() - 1)
    feed.publish([Entry(seq=feed.desk.seq + 1, at=feed.now() - 2, clerk="小美", event=opened)])
    desk.subjects()
    told = [one.accessibleDescription() for one in desk.window.rail.findChildren(RailButton)]
    assert "1 overdue" in told
