"""Tickets: ``python -m tests.demo.tickets [light|dark] [list|board|panel|strip] [picture.png WxH]``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget

from tests.demo.many_tickets import tell_tickets
from tests.entries import START, Story
from workstation.app.clock import SteppedClock
from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.app.tickets_desk import HouseRulesFile
from workstation.domain import events as ev
from workstation.domain.orders import OrderKey
from workstation.domain.sources import Found, PastConversation
from workstation.domain.tickets import Ticket
from workstation.domain.values import Role
from workstation.views.feed import Feed
from workstation.views.theme.apply import apply_theme
from workstation.views.tickets.page import TicketPage
from workstation.views.tickets.panel import TicketPanel

RULES = HouseRulesFile(None)


class NoMoreTickets:
    """A ``TicketSource`` in which nothing was ever closed; ``kept`` can be filled."""

    def __init__(self) -> None:
        self.kept: list[Ticket] = []

    def ticket(self, number: int) -> Ticket | None:
        """One that was kept."""
        return next((one for one in self.kept if one.number == number), None)

    def closed(self, words: str, before: tuple[int, int] | None, count: int) -> list[Ticket]:
        """Those that were kept, once."""
        del words
        return [] if before else self.kept[:count]

    def of(self, *, conversation: str = "", customer: str = "", order: OrderKey | None = None) -> list[Ticket]:
        """Those of a customer."""
        del conversation, order
        return [one for one in self.kept if one.customer == customer]


class NoHistory:
    """A ``HistorySource`` without a past."""

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """Nothing."""
        del name, limit
        return []

    def conversation(self, conversation: str) -> PastConversation | None:
        """Nothing."""
        del conversation
        return None

    def search(self, words: str, limit: int) -> list[Found]:
        """Nothing."""
        del words, limit
        return []


def busy_feed(count: int = 60, role: Role = Role.CLERK) -> tuple[Story, Feed]:
    """A desk with so many tickets, and a customer who waits."""
    story = Story()
    story.tell(ev.SignedIn(name="小美", role=role))
    tell_tickets(story, count)
    story.asks("王小丽", "杯子怎么还没换好")
    feed = Feed(SteppedClock(START))
    feed.publish(story.entries)
    return story, feed


def page(count: int = 60, role: Role = Role.CLERK) -> TicketPage:
    """The page, with everything that can be asked for heard by nobody in particular."""
    _, feed = busy_feed(count, role)
    made = TicketPage(feed, RULES, NoMoreTickets())
    asks = made.detail
    for signal in (
        asks.facts_requested, asks.finish_requested, asks.move_requested, asks.close_requested, asks.claim_requested,
        asks.note_requested, asks.due_requested, asks.reclassify_requested, asks.reopen_requested,
        asks.assign_requested, asks.customer_link_requested, asks.order_link_requested,
        made.opening.opening_requested, made.export_requested, made.print_requested,
    ):  # fmt: skip
        signal.connect(print)
    return made


def panel() -> TicketPanel:
    """The panel beside the chat."""
    _, feed = busy_feed()
    made = TicketPanel(feed, RULES, NoMoreTickets(), NoHistory())
    made.opening_requested.connect(print)
    made.show_conversation("王小丽")
    return made


def main() -> None:
    """Show one of them, or paint it into a file."""
    app = QApplication([])
    load_fonts()
    install_language(app)
    words = [*sys.argv[1:], "light", "list"][:2]
    apply_theme(app, words[0])
    shown: QWidget = panel() if words[1] == "panel" else page()
    if isinstance(shown, TicketPage) and words[1] == "board":
        shown.bar.board_button.click()
    shown.resize(1216, 690)
    shown.show()
    if len(sys.argv) > 3:
        width, height = map(int, sys.argv[4].split("x"))
        shown.resize(width, height)
        app.processEvents()
        shown.setFocus()
        app.processEvents()
        shown.grab().save(sys.argv[3])
    else:
        app.exec()


if __name__ == "__main__":
    main()
