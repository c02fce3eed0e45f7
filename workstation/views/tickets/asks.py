"""What can be asked for about a ticket: the signals, shared by the strip's drawer and the page."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from workstation.domain.orders import OrderKey
from workstation.domain.tickets import Evidence, Fact, Severity, TicketKind


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """A ticket as the form would have it opened."""

    matter: TicketKind
    severity: Severity
    conversation: str = ""
    customer: str = ""
    customer_name: str = ""
    order: OrderKey | None = None
    facts: tuple[Fact, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class TicketAsks(QFrame):
    """Each asks by a signal, none changes anything.

    Signals (the first value is the ticket's number):
        facts_requested(int, tuple[Fact]): keep these.
        finish_requested(int, tuple[Fact]): keep these and go on to the next step.
        move_requested(int, Step, str reason): go to this step.
        close_requested(int, str reason): close it; with a reason if the customer did not confirm.
        reopen_requested(int, str reason): take it up again.
        claim_requested(int), assign_requested(int, str): who leads it.
        note_requested(int, str): note how it goes.
        due_requested(int, object moment, str reason): promise it for then.
        reclassify_requested(int, TicketKind, Severity): it is of this kind.
        customer_link_requested(int, str conversation): it belongs to this conversation and its customer.
        order_link_requested(int, str order_no): it belongs to the order with this number.
        message_requested(str conversation, int seq): show the message that is quoted.
    """

    facts_requested = Signal(int, object)
    finish_requested = Signal(int, object)
    move_requested = Signal(int, object, str)
    close_requested = Signal(int, str)
    reopen_requested = Signal(int, str)
    claim_requested = Signal(int)
    assign_requested = Signal(int, str)
    note_requested = Signal(int, str)
    due_requested = Signal(int, object, str)
    reclassify_requested = Signal(int, object, object)
    customer_link_requested = Signal(int, str)
    order_link_requested = Signal(int, str)
    message_requested = Signal(str, int)
