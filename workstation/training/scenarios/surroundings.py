"""What a scenario is checked against beside itself: the shop's tickets, pictures, codes of forbidden speech."""

from __future__ import annotations

import msgspec

from workstation.domain.freight import AfterSale
from workstation.domain.speech import SpeechCheck, SpeechCode
from workstation.domain.ticket_policy import Field, FieldType, TicketPolicy
from workstation.domain.tickets import Step, TicketKind


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """Given by the program; what is None is not checked."""

    tickets: TicketPolicy | None = None
    after_sale: AfterSale | None = None
    """Its causes are the choices of a return's reason."""
    speech_codes: frozenset[str] = frozenset(SpeechCode)
    speech: SpeechCheck | None = None
    """Judges the model answers."""
    pictures: frozenset[str] | None = None
    """The names of the pictures that customers can send."""

    def fields(self, kind: TicketKind) -> dict[str, Field] | None:
        """What a ticket of ``kind`` is asked for, by id; None if that is not known."""
        if self.tickets is None:
            return None
        return {one.id: one for step in Step for one in self.tickets.form_of(kind, step)}

    def choices(self, field: Field) -> tuple[str, ...] | None:
        """What may stand in ``field``; None if anything may."""
        if field.type is not FieldType.CHOICE:
            return None
        if field.choices_from == "freight":
            return tuple(one.cause for one in self.after_sale.freight) if self.after_sale is not None else None
        return tuple(one.id for one in field.choices)
