"""A session without windows: the journal in line, a stepped clock, channels and a scripted clerk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from workstation.app.clock import SteppedClock
from workstation.domain.channel import Channel, Confirm, Deliver
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed
from workstation.domain.trouble import Trouble
from workstation.domain.values import Role, Text
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services import reception, replies, seat
from workstation.training.scripted_clerk import ScriptedClerk, play

MakeChannel = Callable[[int, Deliver, Confirm], Channel]
"""Given the moment of the start and what to call, makes the channel."""


def beginning(path: Path, wanted: int | None, usual: int) -> int:
    """When a session in the room ``path`` begins: as ``wanted``, else as ``usual`` or after what is there already.

    Milliseconds since 1970 UTC. ``Trouble('start_too_early')`` if the room goes on beyond what is wanted.
    """
    last = _last_moment(path)
    if wanted is None:
        return max(usual, last + 1)
    if wanted <= last:
        shown = datetime.fromtimestamp(last / 1000, UTC).astimezone().isoformat(timespec="seconds")
        raise Trouble("start_too_early", path=str(path), last=shown)
    return wanted


def _last_moment(path: Path) -> int:
    if not path.exists():
        return -1
    reader = Reader.open(path)
    try:
        last = reader.last_seq()
        return reader.entries(last, last)[0].at if last else -1
    finally:
        reader.close()


class HeadlessSession:
    """Plays a channel against a scripted clerk; the same input gives the same journal, byte for byte."""

    def __init__(
        self, path: Path, starts_at: int, make_channel: MakeChannel, *, clerk: str, after: float = 8.0
    ) -> None:
        self._clerk = clerk
        self._clock = SteppedClock(starts_at)
        self.desk = Desk()
        self.entries = 0
        """Facts appended."""
        self._journal = Journal.open(path, threaded=False, tell=self._on_told)
        self.answers = ScriptedClerk(self._reply, after)
        self._channel = make_channel(starts_at, self._deliver, self._confirm)

    def run(self, milliseconds: int) -> None:
        """Sign in, play for ``milliseconds`` of the session's own time, sign out."""
        now = self._clock.now
        seat.sign_in(self._journal, self._clerk, Role.TRAINEE, now=now()).result()
        play((self._channel, self.answers), now(), now() + milliseconds, self._clock.move_to)
        seat.sign_out(self._journal, self.desk, now=now())

    def close(self) -> None:
        """Let go of the file."""
        self._journal.close()

    def _on_told(self, entries: list[Entry]) -> None:
        for entry in entries:
            self.desk.apply(entry)
            self.entries += 1
            self._channel.hear(entry)
            self.answers.hear(entry)

    def _deliver(self, event: MessageReceived, at: int) -> None:
        reception.receive_message(self._journal, event, clerk=self._clerk, now=at).result()

    def _confirm(self, event: ReplyDelivered | ReplyFailed, at: int) -> None:
        reception.acknowledge(self._journal, event, clerk=self._clerk, now=at).result()

    def _reply(self, conversation: str, text: str, at: int) -> None:
        body = Text(text=text)
        replies.send_reply(
            self._journal, self.desk, conversation, body, typed=len(text), clerk=self._clerk, now=at
        ).result()
