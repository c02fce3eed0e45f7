"""Write a recording to a file and open one, also from a stranger: validated, bounded, no code.

The file is gzip of JSON lines: a header (format, version, the start of the desk), then one line an entry with
the running hash. ``hash = sha256(previous hash + the entry's line)``; the first previous hash is that of the header.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import msgspec

from workstation.domain.customer_events import CustomerShown
from workstation.domain.customers import Customer
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.events import AnyEvent, ConversationHeld, MessageImported
from workstation.domain.order_desk_events import OrdersShown
from workstation.domain.ticket_events import EvidenceAdded, TicketDueSet, TicketOpened, TicketReopened
from workstation.domain.tickets import Ticket
from workstation.domain.trouble import Trouble
from workstation.replay.recording import Recording

FORMAT = "workstation-recording"
VERSION = 1
LONGEST_HEADER = 64 * 1024 * 1024
"""Bytes of the header line, pictures included."""
LONGEST_LINE = 4 * 1024 * 1024
"""Bytes of an entry's line."""
MOST_BYTES = 512 * 1024 * 1024
"""Bytes of all lines, unpacked."""
MOST_ENTRIES = 500_000
LARGEST_PICTURE = 20 * 1024 * 1024
"""Bytes; no larger one can be sent at a desk."""
LATEST = 253_402_300_799_000
"""The end of the year 9999, milliseconds since 1970 UTC: beyond it no calendar shows a moment."""


class _Header(msgspec.Struct, frozen=True, kw_only=True):
    format: str
    version: int
    recording: Recording


class _EntryLine(msgspec.Struct, frozen=True, kw_only=True):
    seq: int
    at: int
    clerk: str
    event: AnyEvent
    hash: str = ""


_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

_header = msgspec.json.Decoder(_Header)
_entry_line = msgspec.json.Decoder(_EntryLine)


def write_recording(recording: Recording, path: Path) -> None:
    """Write ``recording`` to ``path``; the same recording gives the same bytes. Whole or not at all."""
    unfinished = path.with_name(path.name + ".part")
    start = msgspec.structs.replace(recording, entries=())
    header = msgspec.json.encode(_Header(format=FORMAT, version=VERSION, recording=start))
    running = sha256(header).digest()
    with unfinished.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as packed:
        packed.write(header + b"\n")
        for entry in recording.entries:
            running = sha256(running + _bare(entry)).digest()
            packed.write(msgspec.json.encode(_line_of(entry, running.hex())) + b"\n")
    unfinished.replace(path)


def open_recording(path: Path) -> Recording:
    """The recording in ``path``. ``Trouble``: not to be read, no recording, newer, damaged, changed or too large."""
    try:
        with gzip.open(path, "rb") as lines:
            return _read(lines, str(path))
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise Trouble("recording_damaged", path=str(path)) from error
    except OSError as error:
        raise Trouble("file_not_read", path=str(path), why=error.strerror or "") from error


def _read(lines: gzip.GzipFile, path: str) -> Recording:
    header_line = lines.readline(LONGEST_HEADER).rstrip(b"\n")
    header = _decoded_header(header_line, path)
    running = sha256(header_line).digest()
    entries: list[Entry] = []
    while raw := lines.readline(LONGEST_LINE):
        line = _decoded_line(raw, len(entries) + 2, path)
        entry = Entry(seq=line.seq, at=line.at, clerk=line.clerk, event=line.event)
        running = sha256(running + _bare(entry)).digest()
        in_order = not entries or entry.seq > entries[-1].seq
        told = all(map(_on_calendar, (entry.at, *_told_in(entry.event))))
        bounded = told and len(entries) < MOST_ENTRIES and lines.tell() <= MOST_BYTES
        if line.hash != running.hex() or not in_order or not bounded:
            raise Trouble("recording_changed", path=path, line=len(entries) + 2)
        entries.append(entry)
    _check_start(header.recording, path)
    return msgspec.structs.replace(header.recording, entries=tuple(entries))


def _decoded_header(line: bytes, path: str) -> _Header:
    try:
        header = _header.decode(line)
    except _UNREADABLE as error:
        raise Trouble("not_a_recording", path=path) from error
    if header.format != FORMAT:
        raise Trouble("not_a_recording", path=path)
    if header.version > VERSION:
        raise Trouble("newer_recording", path=path, version=header.version)
    return header


def _decoded_line(raw: bytes, number: int, path: str) -> _EntryLine:
    try:
        return _entry_line.decode(raw)
    except _UNREADABLE as error:
        raise Trouble("recording_changed", path=path, line=number) from error


def _check_start(recording: Recording, path: str) -> None:
    pictures = recording.pictures.items()
    sound = all(len(content) <= LARGEST_PICTURE and sha256(content).hexdigest() == name for name, content in pictures)
    if not sound or not all(map(_on_calendar, _moments(recording))) or recording.ends_at < recording.starts_at:
        raise Trouble("recording_changed", path=path, line=1)


def _moments(recording: Recording) -> Iterator[int]:
    """Every moment of the start that a view may show."""
    yield from (recording.starts_at, recording.ends_at)
    yield from (entry.at for entry in recording.seat)
    yield from (entry.at for entry in recording.orders)
    yield from (line.at for line in recording.earlier)
    yield from (one.last_at for one in recording.past)
    for event in (*(entry.event for entry in (*recording.seat, *recording.orders)), *recording.customers):
        yield from _told_in(event)
    for ticket in recording.tickets:
        yield from _moments_of(ticket)
    for one in recording.conversations:
        last = one.last.at if one.last else None
        told = (one.opened_at, one.waiting_since, one.answered_at, one.held_until, last)
        yield from (moment for moment in told if moment is not None)


def _moments_of(ticket: Ticket) -> Iterator[int]:
    yield from (ticket.opened_at, ticket.due or 0, ticket.closed_at or 0)
    yield from (note.at for note in ticket.notes)
    yield from (change.at for change in ticket.history)
    yield from (quoted.said_at for quoted in ticket.evidence)


def _told_in(event: Event) -> Iterator[int]:
    """Every moment that a fact itself tells, and so a view may show."""
    match event:
        case OrdersShown():
            for order in event.orders:
                yield from (order.reminded_at or 0, order.asked_at or 0, *(remark.at for remark in order.remarks))
        case TicketReopened():
            yield from _moments_of(event.stood)
        case TicketOpened():
            yield from (event.due or 0, *(quoted.said_at for quoted in event.evidence))
        case TicketDueSet():
            yield event.due or 0
        case EvidenceAdded():
            yield from (quoted.said_at for quoted in event.evidence)
        case ConversationHeld():
            yield event.until or 0
        case MessageImported():
            yield event.said_at
        case CustomerShown():
            yield from _kept_of(event.profile.customer)
        case _ if isinstance(customer := getattr(event, "customer", None), Customer):
            yield from _kept_of(customer)


def _kept_of(customer: Customer) -> Iterator[int]:
    yield from (note.at for note in customer.notes)
    yield from (one.done_at or 0 for one in customer.follow_ups)


def _on_calendar(moment: int) -> bool:
    return 0 <= moment <= LATEST


def _bare(entry: Entry) -> bytes:
    return msgspec.json.encode(_line_of(entry, ""))


def _line_of(entry: Entry, running: str) -> _EntryLine:
    return _EntryLine(seq=entry.seq, at=entry.at, clerk=entry.clerk, event=entry.event, hash=running)
