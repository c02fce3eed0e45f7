"""One dialogue from a file, played: its customer's lines come again, at a person's pace, as the clerk answers."""

from __future__ import annotations

from workstation.channels.dialogue import Dialogue
from workstation.channels.history import buyer_of, origin_of
from workstation.domain import pace
from workstation.domain.events import MessageReceived
from workstation.domain.values import Side, Text

CHANNEL = "play"
PATIENCE = (80, 100)
"""Seconds without an answer, least and most, after which the customer goes on as in the file."""


class PlayedDialogue:
    """Speaks until the shop spoke in the file, then waits for the clerk, or for its patience to end."""

    def __init__(self, dialogue: Dialogue, seed: int | str, run: str, at: int) -> None:
        """``run`` tells one playing of a file from another; the first line comes at ``at``."""
        self.conversation = f"{CHANNEL}:{dialogue.id}"
        self.due = at
        self.over = False
        """Nothing more comes."""
        self._buyer = buyer_of(dialogue)
        self._pace = pace.stream(seed, f"{dialogue.id}/{dialogue.said[0].index}", "pace")
        self._bursts = _bursts(dialogue, run)
        self._waiting = False
        self._fresh = True

    def act(self) -> MessageReceived | None:
        """Say what is due and plan the next; None if what was due is the end of patience."""
        if self._waiting:
            self._go_on(self.due)
            return None
        text, origin = self._bursts[0].pop(0)
        self._fresh = False
        if self._bursts[0]:
            self.due += pace.typing(self._pace, len(self._bursts[0][0][0]))
        else:
            self._waiting = True
            self.due += pace.between(self._pace, *PATIENCE)
        return MessageReceived(
            conversation=self.conversation,
            channel=CHANNEL,
            buyer=self._buyer,
            body=Text(text=text),
            origin=origin,
        )

    def extend(self, dialogue: Dialogue, run: str) -> None:
        """A later part of the same dialogue follows."""
        self._bursts += _bursts(dialogue, run)

    def hear_reply(self, at: int, characters: int) -> None:
        """The clerk answered: go on; or read first, if the next line has only been begun."""
        reading = pace.reading(self._pace, characters)
        if self._waiting:
            self._go_on(at + reading)
        elif self._fresh:
            self.due = max(self.due, at + reading)

    def _go_on(self, at: int) -> None:
        self._bursts.pop(0)
        self._waiting = False
        self._fresh = True
        self.over = not self._bursts
        self.due = at if self.over else at + pace.typing(self._pace, len(self._bursts[0][0][0]))


def _bursts(dialogue: Dialogue, run: str) -> list[list[tuple[str, str]]]:
    """(text, origin) of the customer's lines, those between two of the shop's together."""
    bursts: list[list[tuple[str, str]]] = []
    speaking = False
    for said in dialogue.said:
        if said.side is Side.CUSTOMER:
            if not speaking:
                bursts.append([])
            origin = origin_of(dialogue.kind, dialogue.id, said)
            bursts[-1].append((said.text, f"{CHANNEL}:{run}:{origin}"))
        speaking = said.side is Side.CUSTOMER
    return bursts


def has_customer(dialogue: Dialogue) -> bool:
    """Whether there is anything to play."""
    return any(said.side is Side.CUSTOMER for said in dialogue.said)
