"""Where a simulated customer stands in the script, told from what was said in the conversation."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from workstation.domain.lines import Line
from workstation.domain.values import AnyBody, Side, Text
from workstation.training.customers import Customer, Script


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """A place in one of a customer's scripts. The closing counts as one turn more, of one message."""

    script: int
    turn: int
    said: int
    """So many messages of the turn have been said."""
    at: int
    """When the customer last wrote, milliseconds since 1970 UTC."""
    nudges: int = 0
    """How often the customer had to ask for an answer in this matter."""
    gave_up: bool = False


def standing(customer: Customer, lines: Iterable[Line]) -> Standing | None:
    """Where ``customer`` stands after ``lines`` of one conversation; None if nothing of a script is among them.

    A live customer counts an answer only when a turn is said to its end, and so does this.
    """
    where: Standing | None = None
    for line in sorted(lines, key=lambda one: one.seq):  # as they were heard
        if line.side is Side.CUSTOMER:
            where = _after(customer, where, line)
        elif line.side is Side.CLERK and where and is_waiting(customer, where):
            where = replace(where, turn=where.turn + 1, said=0)
    return where


def is_waiting(customer: Customer, where: Standing) -> bool:
    """Whether the turn is said and an answer to it awaited."""
    return not where.gave_up and not has_ended(customer, where) and where.said >= len(_turn(customer, where))


def has_ended(customer: Customer, where: Standing) -> bool:
    """Whether the closing has been said."""
    return where.turn >= len(customer.scripts[where.script].turns) and where.said > 0


def latest_visits(conversations: Iterable[str]) -> dict[str, str]:
    """The latest conversation of each customer, by the customer's id; those of a made-up past do not count."""
    visits = [parts for one in conversations if len(parts := one.split(":")) == 4 and parts[2].isdecimal()]
    visits.sort(key=lambda parts: (int(parts[2]), int(parts[3])))
    return {parts[1]: ":".join(parts) for parts in visits}


def _after(customer: Customer, where: Standing | None, line: Line) -> Standing | None:
    if where is None:
        return _found(customer, 0, line)
    turn = _turn(customer, where)
    where = replace(where, at=line.at)
    if not where.gave_up and where.said < len(turn) and line.body in turn[where.said]:
        return replace(where, said=where.said + 1)
    if where.gave_up and _is_one_of(line.body, customer.again):
        return replace(where, gave_up=False, said=0, nudges=0)
    if _is_one_of(line.body, customer.nudges):
        return replace(where, nudges=where.nudges + 1)
    if _is_one_of(line.body, customer.leaves):
        return replace(where, gave_up=True)
    return _found(customer, where.script + has_ended(customer, where), line) or where


def _found(customer: Customer, first: int, line: Line) -> Standing | None:
    """Just behind the message in the scripts, looked for from script ``first`` on."""
    for number in range(first, first + len(customer.scripts)):
        script = number % len(customer.scripts)
        for turn, says in enumerate(customer.scripts[script].turns):
            for index, choice in enumerate(says.says):
                if line.body in choice:
                    return Standing(script=script, turn=turn, said=index + 1, at=line.at)
    return None


def _turn(customer: Customer, where: Standing) -> tuple[tuple[AnyBody, ...], ...]:
    script = customer.scripts[where.script]
    return script.turns[where.turn].says if where.turn < len(script.turns) else (_closings(script),)


def _closings(script: Script) -> tuple[AnyBody, ...]:
    return tuple(Text(text=text) for text in (*script.closing, *script.closing_slow))


def _is_one_of(body: AnyBody, words: Iterable[str]) -> bool:
    return isinstance(body, Text) and body.text in words
