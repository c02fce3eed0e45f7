"""The page of tickets under keys and clicks: list, board, filters, one ticket beside them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.demo.many_tickets import tell_tickets
from tests.demo.tickets import RULES, NoMoreTickets
from tests.entries import START, Story
from tests.input_method import type_words
from workstation.app.clock import SteppedClock
from workstation.domain import events as ev
from workstation.domain import ticket_events as tk
from workstation.domain.tickets import STEPS, Fact, Severity, Step, Ticket, TicketKind
from workstation.domain.values import Role
from workstation.views.conversation.seen_names import SeenNames
from workstation.views.feed import Feed
from workstation.views.tickets.filters import Whose
from workstation.views.tickets.form import Lines
from workstation.views.tickets.page import TicketPage
from workstation.views.tickets.rows import MIME, TICKET, Column, TicketRows, closed_key

CTRL = Qt.KeyboardModifier.ControlModifier


class Bench:
    """A page over a desk with made-up tickets; what it asks for is written down, and nothing is done."""

    def __init__(self, count: int, clock: SteppedClock, role: Role = Role.CLERK) -> None:
        self.story, self.clock = Story(), clock
        self.story.tell(ev.SignedIn(name="小美", role=role))
        tell_tickets(self.story, count)
        self.feed = Feed(clock)
        self.feed.publish(self.story.entries)
        self.source = NoMoreTickets()
        self.page = TicketPage(self.feed, RULES, self.source)
        self.asked: list[tuple[object, ...]] = []
        for name in (
            "facts", "finish", "move", "close", "reopen", "claim", "note", "due", "reclassify", "assign", "order_link",
            "customer_link",
        ):  # fmt: skip
            signal = getattr(self.page.detail, f"{name}_requested")
            signal.connect(lambda *values, name=name: self.asked.append((name, *values)))
        self.page.opening.opening_requested.connect(lambda one: self.asked.append(("open", one)))
        self.page.export_requested.connect(lambda tickets: self.asked.append(("export", tickets)))

    def happens(self, event: ev.AnyEvent) -> int:
        entry = self.story.tell(event)
        self.feed.publish([entry])
        return entry.seq

    def shown(self) -> list[int]:
        return [one.number for one in self.page.shown]

    def first(self) -> Ticket:
        return self.page.shown[0]


@pytest.fixture
def bench(qtbot: QtBot, clock: SteppedClock) -> Bench:
    made = Bench(40, clock)
    qtbot.addWidget(made.page)
    made.page.resize(1200, 700)
    with qtbot.waitActive(made.page):
        made.page.show()
        made.page.activateWindow()
    return made


def test_overdue_ones_stand_first_then_those_due_soonest(bench: Bench) -> None:
    dues = [one.due for one in bench.page.shown]
    assert dues == sorted(dues)
    assert bench.first().is_overdue(START)


def test_the_first_one_is_shown_whole_and_arrow_keys_go_on(bench: Bench) -> None:
    page = bench.page
    page.setFocus()
    assert page.detail.ticket == bench.first()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.detail.ticket == bench.page.shown[1]


def test_enter_puts_the_keyboard_into_the_form(bench: Bench, qtbot: QtBot) -> None:
    bench.page.setFocus()
    QTest.keyClick(bench.page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.page.detail.form.isAncestorOf(bench.page.focusWidget()))


@pytest.mark.parametrize("whose", [Whose.MINE, Whose.UNOWNED, Whose.OVERDUE])
def test_a_chip_keeps_whose_tickets_it_says(bench: Bench, whose: Whose) -> None:
    QTest.mouseClick(bench.page.bar.whose[whose], Qt.MouseButton.LeftButton)
    wanted = {
        Whose.MINE: lambda one: one.owner == "小美",
        Whose.UNOWNED: lambda one: not one.owner,
        Whose.OVERDUE: lambda one: one.is_overdue(START),
    }[whose]
    assert set(bench.shown()) == {one.number for one in bench.feed.desk.tickets if wanted(one)}
    assert len(bench.shown()) == bench.page.bar.whose[whose].count


def test_words_kind_severity_and_step_narrow_it_down_together(bench: Bench) -> None:
    bar = bench.page.bar
    QTest.keyClicks(bar.words, "33129")
    bar.kind.setCurrentIndex(1 + list(TicketKind).index(TicketKind.COMPLAINT))
    bar.severity.setCurrentIndex(1 + list(Severity).index(Severity.SEVERE))
    bar.step.setCurrentIndex(1)
    found = [
        one.number for one in bench.feed.desk.tickets
        if (one.kind, one.severity, one.step) == (TicketKind.COMPLAINT, Severity.SEVERE, Step.SITUATION)
    ]  # fmt: skip
    assert set(bench.shown()) == set(found)
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert len(bench.shown()) == 40


def test_nothing_found_is_said_with_a_hint(bench: Bench) -> None:
    QTest.keyClicks(bench.page.bar.words, "nothing like that")
    assert bench.page.empty.isVisible()
    assert "Esc" in bench.page.empty.text()


def test_a_new_ticket_comes_into_its_place_and_a_closed_one_goes(bench: Bench) -> None:
    number = bench.happens(tk.TicketOpened(matter=TicketKind.OTHER, customer="新", due=START - 10**8))
    assert bench.shown()[0] == number
    bench.happens(tk.TicketClosed(ticket=number, reason="好了"))
    assert number not in bench.shown()


def test_the_board_has_a_column_for_each_step_in_the_same_order(bench: Bench) -> None:
    QTest.mouseClick(bench.page.bar.board_button, Qt.MouseButton.LeftButton)
    for step, column in bench.page.board.columns.items():
        own = [one for one in bench.feed.desk.tickets if one.step is step]
        assert [one.number for one in column.rows.tickets()] == [
            one.number for one in sorted(own, key=lambda one: (one.due or 0, one.number))
        ]


def test_ctrl_right_asks_to_carry_a_card_on_and_it_follows_the_fact(bench: Bench) -> None:
    page = bench.page
    QTest.mouseClick(page.bar.board_button, Qt.MouseButton.LeftButton)
    page.setFocus()
    column = page.board.columns[Step.SITUATION]
    number = column.current
    QTest.keyClick(column, Qt.Key.Key_Right, CTRL)
    assert bench.asked == [("move", number, Step.TASK, "")]
    assert column.current == number
    bench.happens(tk.TicketMoved(ticket=number, to=Step.TASK, came_from=Step.SITUATION))
    assert page.board.columns[Step.TASK].hasFocus()
    assert page.board.columns[Step.TASK].current == number


def test_back_on_the_board_asks_why_first(bench: Bench, qtbot: QtBot) -> None:
    page = bench.page
    QTest.mouseClick(page.bar.board_button, Qt.MouseButton.LeftButton)
    column = page.board.columns[Step.TASK]
    column.setFocus()
    number = column.current
    QTest.keyClick(column, Qt.Key.Key_Left, CTRL)
    assert bench.asked == []
    qtbot.waitUntil(page.detail.why.field.hasFocus)
    QTest.keyClicks(page.detail.why.field, "more photos came")
    QTest.keyClick(page.detail.why.field, Qt.Key.Key_Return)
    assert bench.asked == [("move", number, Step.SITUATION, "more photos came")]


def test_arrow_keys_go_from_column_to_column_over_empty_ones(bench: Bench) -> None:
    page = bench.page
    QTest.mouseClick(page.bar.board_button, Qt.MouseButton.LeftButton)
    page.setFocus()
    QTest.keyClick(page.board.columns[Step.SITUATION], Qt.Key.Key_Right)
    assert page.board.columns[Step.TASK].hasFocus()
    assert page.detail.ticket.number == page.board.columns[Step.TASK].current


def test_a_card_dropped_on_a_column_asks_to_go_there(bench: Bench) -> None:
    page = bench.page
    QTest.mouseClick(page.bar.board_button, Qt.MouseButton.LeftButton)
    source, target = page.board.columns[Step.SITUATION], page.board.columns[Step.TASK]
    carried: QMimeData = source.rows.mimeData([source.rows.index(0, 0)])
    assert carried.hasFormat(MIME)
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    target.dropEvent(event)
    assert bench.asked == [("move", source.rows.ticket(0).number, Step.TASK, "")]


def test_what_is_missing_is_marked_when_a_step_is_finished_too_early(bench: Bench) -> None:
    number = bench.happens(tk.TicketOpened(matter=TicketKind.OTHER, customer="新", due=START - 10**8))
    bench.page.show_ticket(number)
    QTest.mouseClick(bench.page.detail.go_on, Qt.MouseButton.LeftButton)
    field = bench.page.detail.form.editor("what_happened")
    assert field.property("wrong")
    assert bench.asked == [("finish", number, ())]


def test_what_is_typed_stays_while_one_looks_at_another_step_or_ticket(bench: Bench) -> None:
    detail = bench.page.detail
    first = bench.happens(tk.TicketOpened(matter=TicketKind.OTHER, customer="新"))
    second = bench.happens(tk.TicketOpened(matter=TicketKind.OTHER, customer="新"))
    detail.show_ticket(first)
    field = detail.form.editor("what_happened")
    assert isinstance(field, Lines)
    QTest.keyClicks(field, "half a sentence")
    detail.show_step(Step.TASK)
    detail.show_ticket(second)
    assert detail.form.value("what_happened") == ""
    detail.show_ticket(first)
    assert detail.form.value("what_happened") == "half a sentence"


def test_a_fact_from_elsewhere_does_not_take_away_what_is_being_typed(bench: Bench) -> None:
    number = bench.happens(tk.TicketOpened(matter=TicketKind.OTHER, customer="新"))
    detail = bench.page.detail
    detail.show_ticket(number)
    QTest.keyClicks(detail.form.editor("what_happened"), "typing")
    order = Fact(field="order_no", step=Step.SITUATION, label="订单号", value="4471")
    bench.happens(tk.TicketFactsSet(ticket=number, facts=(order,)))
    assert detail.form.value("what_happened") == "typing"
    assert detail.form.value("order_no") == "4471"


def test_who_pays_the_freight_is_said_with_its_reason_as_soon_as_the_cause_is_chosen(bench: Bench) -> None:
    number = bench.happens(tk.TicketOpened(matter=TicketKind.EXCHANGE, customer="新"))
    detail = bench.page.detail
    detail.show_ticket(number)
    detail.show_step(Step.TASK)
    assert not detail.freight.isVisible()
    cause = detail.form.editor("cause")
    cause.setFocus()
    while cause.currentData() != "dislike":
        QTest.keyClick(cause, Qt.Key.Key_Down)
    assert detail.freight.isVisible()
    assert "customer pays" in detail.freight.text()


def test_a_note_is_asked_for_by_enter(bench: Bench) -> None:
    detail = bench.page.detail
    QTest.keyClicks(detail.note, "called the courier")
    QTest.keyClick(detail.note, Qt.Key.Key_Return)
    assert bench.asked == [("note", detail.ticket.number, "called the courier")]


def test_a_clerk_is_not_offered_to_close_without_the_customer_and_a_supervisor_is_asked_why(
    qtbot: QtBot, clock: SteppedClock, bench: Bench
) -> None:
    assert not bench.page.detail.close_button.isVisible()
    bench.happens(ev.SignedIn(name="老周", role=Role.SUPERVISOR))
    number = bench.first().number
    bench.page.detail.show_ticket(0)
    bench.page.detail.show_ticket(number)
    QTest.mouseClick(bench.page.detail.close_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(bench.page.detail.why.field, "customer gone")
    QTest.keyClick(bench.page.detail.why.field, Qt.Key.Key_Return)
    assert bench.asked == [("close", number, "customer gone")]


def test_closed_ones_are_read_from_the_source_and_can_be_reopened(bench: Bench, qtbot: QtBot) -> None:
    closed = Ticket(
        number=9_001, kind=TicketKind.OTHER, opened_at=START, opened_by="小美", closed_at=START, closed_by="小美",
        confirmed=True,
    )  # fmt: skip
    bench.source.kept.append(closed)
    bench.page.bar.state.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bench.shown() == [9_001])
    assert bench.page.detail.ticket == closed
    QTest.mouseClick(bench.page.detail.reopen, Qt.MouseButton.LeftButton)
    QTest.keyClicks(bench.page.detail.why.field, "asks again")
    QTest.keyClick(bench.page.detail.why.field, Qt.Key.Key_Return)
    assert bench.asked == [("reopen", 9_001, "asks again")]


def test_a_ticket_without_a_conversation_can_be_opened_here(bench: Bench, qtbot: QtBot) -> None:
    QTest.mouseClick(bench.page.bar.open, Qt.MouseButton.LeftButton)
    opening = bench.page.opening
    qtbot.waitUntil(lambda: opening.isAncestorOf(bench.page.focusWidget()))
    QTest.keyClicks(opening.form.editor("what_happened"), "called by phone")
    QTest.keyClick(opening, Qt.Key.Key_Return, CTRL)
    ((name, asked),) = bench.asked
    assert (name, asked.matter, asked.facts[0].value) == ("open", TicketKind.OTHER, "called by phone")


def test_export_carries_what_is_shown(bench: Bench) -> None:
    QTest.keyClicks(bench.page.bar.words, "33129")
    QTest.mouseClick(bench.page.bar.export, Qt.MouseButton.LeftButton)
    assert [one.number for one in bench.asked[0][1]] == bench.shown()


def test_in_a_replay_nothing_is_offered(qtbot: QtBot, clock: SteppedClock) -> None:
    story = Story()
    tell_tickets(story, 3)
    feed = Feed(clock)
    feed.publish(story.entries)
    page = TicketPage(feed, RULES, NoMoreTickets())
    qtbot.addWidget(page)
    page.show()
    detail = page.detail
    for button in (detail.go_on, detail.keep, detail.back, detail.claim, detail.note, page.bar.open, page.bar.export):
        assert not button.isVisible()
    assert not detail.class_row.isEnabled()


@pytest.mark.parametrize("key", [None, closed_key])
def test_rows_keep_to_the_rules_of_models(qtmodeltester, clock: SteppedClock, key) -> None:
    story = Story()
    tell_tickets(story, 30)
    feed = Feed(clock)
    feed.publish(story.entries)
    rows = TicketRows(RULES, feed.now, **({"key": key} if key else {}))
    tickets = list(feed.desk.tickets)
    rows.show_tickets(tickets[:20])
    qtmodeltester.check(rows)
    for one in tickets[10:]:
        rows.put(one)
    for one in tickets[::3]:
        rows.drop(one.number)
    assert rows.rowCount() == len([one for place, one in enumerate(tickets) if place % 3])
    assert [rows.row_of(one.number) for one in rows.tickets()] == list(range(rows.rowCount()))
    assert rows.data(rows.index(0, Column.NUMBER), TICKET) == rows.ticket(0)
    assert len(STEPS) == 4


def press_in(menu: QMenu, words: str) -> None:
    """Open a menu and go to the entry by the arrow keys."""
    menu.popup(menu.parentWidget().mapToGlobal(menu.parentWidget().rect().bottomLeft()))
    entries = [action for action in menu.actions() if not action.isSeparator()]
    wanted = next(at for at, action in enumerate(entries) if words in action.text())
    for _ in range(wanted + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_ticket_is_given_to_a_colleague_that_is_known(bench: Bench) -> None:
    SeenNames.of(bench.feed).know(["小林", "小美"])
    detail, one = bench.page.detail, bench.first()
    press_in(detail.give_menu, "小林")
    assert bench.asked == [("assign", one.number, "小林")]
    assert not any(action.text() == "小美" for action in detail.give_menu.actions())
    bench.happens(tk.TicketAssigned(ticket=one.number, to="小林"))
    assert "小林" in detail.about.text()
    detail.give_menu.fill()
    assert not any(action.text() == "小林" for action in detail.give_menu.actions())


def test_a_ticket_is_given_to_somebody_nobody_has_seen_yet_by_name(bench: Bench) -> None:
    detail = bench.page.detail
    press_in(detail.give_menu, "else")
    assert detail.why.field.hasFocus()
    type_words(detail.why.field, "阿强")
    QTest.keyClick(detail.why.field, Qt.Key.Key_Return)
    assert bench.asked == [("assign", bench.first().number, "阿强")]


def test_a_ticket_is_linked_to_an_order_by_its_number_and_to_a_customer_on_the_desk(bench: Bench) -> None:
    detail, number = bench.page.detail, bench.first().number
    press_in(detail.link_menu, "number")
    QTest.keyClicks(detail.why.field, "330012345678901234")
    QTest.keyClick(detail.why.field, Qt.Key.Key_Return)
    assert bench.asked.pop() == ("order_link", number, "330012345678901234")
    bench.feed.publish([bench.story.asks("王小丽", "在吗")])
    press_in(detail.link_menu, "王**")
    assert bench.asked.pop() == ("customer_link", number, bench.story.entries[-1].conversation)


def test_a_closed_ticket_is_neither_given_nor_linked(bench: Bench) -> None:
    detail, number = bench.page.detail, bench.first().number
    assert detail.give_button.isVisible()
    assert detail.link_button.isVisible()
    bench.source.kept = [replace(bench.first(), closed_at=START)]
    bench.happens(tk.TicketClosed(ticket=number, reason="算了"))
    detail.show_ticket(number)
    assert detail.scrolled.isVisible()
    assert not detail.give_button.isVisible()
    assert not detail.link_button.isVisible()
