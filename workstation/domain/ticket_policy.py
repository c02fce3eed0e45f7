"""The shop's policy for tickets: what each step asks for, by when, and how an upset customer is met (D2, D3, D11)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from workstation.domain.freight import AfterSale
from workstation.domain.tickets import Severity, Step, TicketKind

MINUTE = 60_000
"""Milliseconds."""


class FieldType(StrEnum):
    """How a field is entered."""

    TEXT = "text"
    CHOICE = "choice"
    DATE = "date"
    MONEY = "money"


class Choice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer to a field. Words are Chinese with an English twin."""

    id: str
    label: str
    label_en: str


class Field(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing a step asks for."""

    id: str
    label: str
    label_en: str
    type: FieldType = FieldType.TEXT
    required: bool = True
    prefill: str = ""
    """Which thing known is put in: customer_words, order_no, product, total, tracking_no, courier, clerk, today."""
    choices: tuple[Choice, ...] = ()
    choices_from: str = ""
    """``freight``: the causes of the freight table are the choices."""
    lines: int = 1
    """Height of a text field, in lines."""


class StepForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Fields by id for each step."""

    S: tuple[str, ...] = ()
    T: tuple[str, ...] = ()
    A: tuple[str, ...] = ()
    R: tuple[str, ...] = ()

    def of(self, step: Step) -> tuple[str, ...]:
        """The fields of ``step``."""
        found: tuple[str, ...] = getattr(self, step.value)
        return found


class KindPolicy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is special about a kind; minutes are counted from the opening."""

    label: str
    label_en: str
    first_minutes: int
    """Until the situation is taken down and the customer has a first answer."""
    solve_minutes: dict[Severity, int]
    """Until the end, by severity."""
    cues: tuple[str, ...] = ()
    """Words of a customer that speak for this kind."""
    form: StepForm = StepForm()
    """What it asks for beside what all kinds ask for."""
    freight: bool = False
    """Whether somebody has to pay freight."""
    compensation: bool = False
    """Whether it is led through the four steps of a compensation."""


class SeverityPolicy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A severity with an example, so that two clerks judge alike."""

    label: str
    label_en: str
    example: str
    example_en: str
    cues: tuple[str, ...] = ()


class Closing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which field holds the customer's confirmation, and the answer that is one."""

    field: str
    answer: str


class SorMove(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the three moves, with a sentence to begin with."""

    label: str
    label_en: str
    opener: str


class SorPolicy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How an upset customer is recognised and met (DOMAIN D3)."""

    cues: tuple[str, ...]
    """Words that speak of it."""
    lines: int = 3
    """Latest lines of the customer that are looked at."""
    exclamations: int = 3
    """So many exclamation marks in them speak of it too."""
    sympathise: SorMove
    own: SorMove
    resolve: SorMove


class TicketPolicy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``resources/policies/tickets.toml``."""

    fields: tuple[Field, ...]
    form: StepForm
    """What every kind asks for."""
    kinds: dict[TicketKind, KindPolicy]
    severities: dict[Severity, SeverityPolicy]
    closing: Closing
    compensation: tuple[str, ...]
    """The fields of the four steps: verify, consult, plan, carry out and follow up."""
    sor: SorPolicy

    def __post_init__(self) -> None:
        """Raises:
        ValueError: a form names a field that is not there, or a kind or severity is missing.
        """
        known = {one.id for one in self.fields}
        forms = [self.form, *(kind.form for kind in self.kinds.values())]
        named = {name for form in forms for step in Step for name in form.of(step)}
        unknown = sorted((named | {self.closing.field, *self.compensation}) - known)
        if unknown:
            raise ValueError(f"no such field: {', '.join(unknown)}")
        missing = sorted({*TicketKind} - {*self.kinds}) + sorted({*Severity} - {*self.severities})
        if missing:
            raise ValueError(f"missing: {', '.join(missing)}")
        if any({*Severity} - {*kind.solve_minutes} for kind in self.kinds.values()):
            raise ValueError("solve_minutes needs mild, medium and severe")

    def form_of(self, kind: TicketKind, step: Step) -> tuple[Field, ...]:
        """The fields of a step: the kind's own behind those of all kinds, each once."""
        by_id = {one.id: one for one in self.fields}
        names = dict.fromkeys((*self.form.of(step), *self.kinds[kind].form.of(step)))
        return tuple(by_id[name] for name in names)

    def due(self, kind: TicketKind, severity: Severity, step: Step, opened_at: int) -> int:
        """By when a ticket in ``step`` is due, milliseconds since 1970 UTC."""
        found = self.kinds[kind]
        minutes = found.first_minutes if step is Step.SITUATION else found.solve_minutes[severity]
        return opened_at + minutes * MINUTE


class HouseRules(msgspec.Struct, frozen=True, kw_only=True):
    """What views of tickets need of the shop's policies."""

    tickets: TicketPolicy
    after_sale: AfterSale
