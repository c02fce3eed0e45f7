"""Recorded customers played without windows: the journal in line, a stand-in for the clerk, no waiting."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from workstation.channels.dialogue import Dialogue
from workstation.channels.playback import Playback
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed
from workstation.domain.values import Role, Text
from workstation.journal.journal import Journal
from workstation.services import reception, replies, seat
from workstation.training.lessons.playing import play
from workstation.training.stand_in import StandIn


class Unattended:
    """Plays dialogues of a file in the room at ``path``; the same input gives the same journal, byte for byte."""

    def __init__(self, path: Path, dialogues: Iterable[Dialogue], at_once: int, begins_at: int, clerk: str) -> None:
        """``begins_at``: milliseconds since 1970 UTC. ``clerk``: 客服名 of who answers."""
        self._begins_at, self._clerk = begins_at, clerk
        self._desk = Desk()
        self.entries = 0
        """Facts appended."""
        self._journal = Journal.open(path, threaded=False, tell=self._on_told)
        self._stand_in = StandIn(self._reply)
        run = str(begins_at)  # the same file may be played again
        self._playback = Playback(dialogues, at_once, 1, begins_at, self._deliver, self._confirm, run=run)

    @property
    def replies(self) -> int:
        """How many answers were sent."""
        return self._stand_in.replies

    def run(self, milliseconds: int) -> None:
        """Sign in, play until all is said or the time is over, sign out."""
        begins_at = self._begins_at
        seat.sign_in(self._journal, self._clerk, Role.TRAINEE, now=begins_at).result()
        ended_at = play((self._playback, self._stand_in), begins_at, begins_at + milliseconds)
        seat.sign_out(self._journal, self._desk, now=ended_at)

    def close(self) -> None:
        """Let go of the file."""
        self._journal.close()

    def _on_told(self, entries: list[Entry]) -> None:
        for entry in entries:
            self._desk.apply(entry)
            self.entries += 1
            self._playback.hear(entry)
            self._stand_in.hear(entry)

    def _deliver(self, event: MessageReceived, at: int) -> None:
        reception.receive_message(self._journal, event, clerk=self._clerk, now=at).result()

    def _confirm(self, event: ReplyDelivered | ReplyFailed, at: int) -> None:
        reception.acknowledge(self._journal, event, clerk=self._clerk, now=at).result()

    def _reply(self, conversation: str, text: str, at: int) -> None:
        body = Text(text=text)
        replies.send_reply(
            self._journal, self._desk, conversation, body, typed=len(text), clerk=self._clerk, now=at
        ).result()
