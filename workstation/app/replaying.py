"""Builds recordings from the journal and lets a player drive a feed of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from workstation.app.pictures import PictureStore
from workstation.domain.customer_events import CustomerShown
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import LimitsSet, PresenceChanged, SignedIn
from workstation.domain.lines import Line
from workstation.domain.order_desk_events import OrdersShown
from workstation.domain.sources import PastConversation
from workstation.domain.tickets import Ticket, TicketSource
from workstation.domain.trouble import Trouble
from workstation.domain.values import File, Picture
from workstation.replay.checkpoints import Checkpoints
from workstation.replay.customers import RecordedCustomers
from workstation.replay.orders import RecordedOrders
from workstation.replay.player import Player
from workstation.replay.recording import Recording
from workstation.replay.sources import RecordedLines
from workstation.replay.tickets import RecordedTickets
from workstation.views.feed import Feed

FRAME = 33
"""Milliseconds between two steps of a replay."""
EARLIER = 60
"""Lines from before the recording that are kept of each conversation."""
EARLIER_PAST = 10
"""Lines that are kept of each conversation that was over before the recording."""
PAST_EACH, PAST_ASKED = 20, 200
"""Earlier conversations kept of each customer; rows looked through for them."""
MARGIN = 1_000
"""Milliseconds of stillness before the first and after the last fact."""
MOST_PICTURES = 40 * 1024 * 1024
"""Bytes of pictures that go into one recording."""


class ReadsSpans(Protocol):
    """The part of ``journal.Reader`` from which recordings are made."""

    @property
    def tickets(self) -> TicketSource:
        """Tickets, open or closed."""
        ...

    def entries_between(self, from_at: int, to_at: int) -> list[Entry]:
        """The entries whose moment lies in the half-open span, in order of seq."""
        ...

    def desk_at(self, seq: int) -> Desk:
        """The desk before entry ``seq``."""
        ...

    def standing_at(self, conversation: str, seq: int, count: int) -> list[Line]:
        """The last ``count`` lines made before entry ``seq``, oldest first, as they stood then."""
        ...

    def latest(self, kind: str, conversation: str, before: int) -> Entry | None:
        """The last fact of a kind about a conversation before entry ``before``."""
        ...

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """The latest closed or transferred conversations whose buyer's name contains ``name``, newest first."""
        ...

    def conversation(self, conversation: str) -> PastConversation | None:
        """One conversation by id, on the desk or not."""
        ...


def record(reader: ReadsSpans, pictures: PictureStore, from_at: int, to_at: int, *, practice: bool) -> Recording:
    """The recording of what happened in ``from_at`` ≤ moment < ``to_at``, milliseconds since 1970 UTC.

    It begins just before the first fact and ends just after the last. ``Trouble`` if nothing happened.
    """
    entries = tuple(reader.entries_between(from_at, to_at))
    if not entries:
        raise Trouble("nothing_recorded")
    from_at, to_at = min(entry.at for entry in entries) - MARGIN, max(entry.at for entry in entries) + MARGIN
    first = entries[0].seq
    desk = reader.desk_at(first)
    conversations = tuple(desk)
    shown = dict.fromkeys([*(one.id for one in conversations), *(entry.conversation for entry in entries)])
    earlier = tuple(line for one in shown if one for line in reader.standing_at(one, first, EARLIER))
    past = _past(reader, shown, from_at)
    earlier += tuple(line for one in past for line in reader.standing_at(one.id, first, EARLIER_PAST))
    tickets = (*desk.tickets, *_closed_tickets(reader, shown, entries))
    orders = (reader.latest(OrdersShown.__name__, one, first) for one in shown if one)
    return Recording(
        starts_at=from_at, ends_at=to_at, practice=practice, conversations=conversations, tickets=tickets,
        customers=tuple(_customers(reader, shown, first)), figures=desk.figures.copy(), seat=_seat(desk, from_at),
        earlier=earlier, past=past, entries=entries, pictures=_pictures(entries, pictures),
        orders=tuple(entry for entry in orders if entry is not None),
    )  # fmt: skip


def _customers(reader: ReadsSpans, shown: Iterable[str], before: int) -> Iterator[CustomerShown]:
    """What stood last beside each conversation before the first entry."""
    for conversation in shown:
        entry = reader.latest(CustomerShown.__name__, conversation, before) if conversation else None
        if entry is not None and isinstance(entry.event, CustomerShown):
            yield entry.event


def _past(reader: ReadsSpans, shown: Iterable[str], before: int) -> tuple[PastConversation, ...]:
    """Earlier conversations of the customers in ``shown``, over before that moment."""
    here = set(shown)
    buyers = {one.buyer.id: one.buyer for name in here if (one := reader.conversation(name)) is not None}
    found: dict[str, PastConversation] = {}
    for buyer in buyers.values():
        named = reader.past(buyer.name, PAST_ASKED) if buyer.name else []
        same = [one for one in named if one.buyer.id == buyer.id and one.last_at < before and one.id not in here]
        found.update((one.id, one) for one in same[:PAST_EACH])
    return tuple(sorted(found.values(), key=lambda one: (-one.last_at, one.id)))


def _closed_tickets(reader: ReadsSpans, shown: Iterable[str], entries: tuple[Entry, ...]) -> Iterator[Ticket]:
    """Those of the customers that appear which were closed before the first entry."""
    buyers = {one.buyer.id for name in shown if (one := reader.conversation(name)) is not None}
    for buyer in sorted(buyers):
        found = (one for one in reader.tickets.of(customer=buyer) if not one.is_open)
        yield from (one for one in found if one.version < entries[0].seq)


def _seat(desk: Desk, at: int) -> tuple[Entry, ...]:
    """What the desk knew of the seat, said again as entries in front of the first one."""
    facts = (
        SignedIn(name=desk.clerk, role=desk.role),
        PresenceChanged(presence=desk.presence),
        LimitsSet(limits=desk.limits),
    )
    return tuple(Entry(seq=0, at=at, clerk=desk.clerk, event=fact) for fact in facts)


def _pictures(entries: tuple[Entry, ...], store: PictureStore) -> dict[str, bytes]:
    kept: dict[str, bytes] = {}
    for entry in entries:
        body = getattr(entry.event, "body", None)
        if not isinstance(body, Picture | File) or body.sha256 in kept:
            continue
        content = store.content(body.sha256)
        if content is not None and sum(map(len, kept.values())) + len(content) <= MOST_PICTURES:
            kept[body.sha256] = content
    return kept


class Replay(QObject):
    """A recording being watched: a player, its feed, and what views ask for beyond the desk.

    Signals:
        moved(object moment): the moment shown changed, milliseconds since 1970 UTC.
        playing_changed(bool): it plays, or stands.
    """

    moved = Signal(object)
    playing_changed = Signal(bool)

    def __init__(self, recording: Recording, *, skip_idle: int | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.player = Player(recording, skip_idle=skip_idle)
        self._checkpoints = Checkpoints(recording)
        self.feed = Feed(self.player, parent=self)
        self.orders = RecordedOrders(recording, lambda: self.player.position)
        self.lines = RecordedLines(recording, lambda: self.player.position)
        self.tickets = RecordedTickets(recording, lambda: self.player.position)
        self.customers = RecordedCustomers(recording, lambda: self.player.position)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._on_frame)
        self._since = QElapsedTimer()
        self._second = 0
        self.jump(recording.starts_at)

    def set_playing(self, playing: bool) -> None:
        """Play on, from the start if it stood at the end; or stand still."""
        if playing and self.player.at_end:
            self.jump(self.player.recording.starts_at)
        self.player.playing = playing
        self._since.start()
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
        self.playing_changed.emit(playing)

    def set_speed(self, speed: float) -> None:
        """Play ``speed`` times as fast as it happened."""
        self.player.speed = speed

    def set_skip_idle(self, milliseconds: int | None) -> None:
        """Skip idle time longer than this; None skips nothing."""
        self.player.skip_idle = milliseconds

    def jump(self, moment: int) -> None:
        """Show the desk as it was at ``moment``."""
        self.player.jump(moment)
        self.feed.rewind(*self._checkpoints.before(self.player.position))
        self.moved.emit(self.player.now())

    def next_event(self) -> None:
        """Jump to the next thing that happened."""
        moment = self.player.next_event()
        if moment is not None:
            self.jump(moment)

    def previous_event(self) -> None:
        """Jump back to the last thing that happened."""
        moment = self.player.previous_event()
        if moment is not None:
            self.jump(moment)

    def step(self, elapsed: int) -> None:
        """Let ``elapsed`` milliseconds of the viewer's time pass, whoever counts them."""
        self.player.playing = not self.player.at_end
        self._advance(elapsed)

    def _on_frame(self) -> None:
        self._advance(self._since.restart())
        if not self.player.playing:
            self.set_playing(False)

    def _advance(self, elapsed: int) -> None:
        self.feed.publish(self.player.advance(elapsed))
        now = self.player.now()
        self.moved.emit(now)
        if now // 1000 != self._second:
            self._second = now // 1000
            self.feed.tick()
