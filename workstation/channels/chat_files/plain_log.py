"""Conversations as plain logs: who and when on a line, the words on the same line or below.

The kind of heading that is the most frequent in the first lines settles the style of the whole file, so that
a message which happens to begin with a time is not taken for one.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from datetime import tzinfo
from itertools import chain, islice

import msgspec

from workstation.channels.chat_files.lines import FileLine, beginning
from workstation.channels.chat_files.parts import Parts
from workstation.channels.chat_files.words import LONGEST_TEXT, clean, read_time, side_of_name
from workstation.channels.dialogue import Dialogue, Said
from workstation.domain.imports import FileKind, RejectedLine
from workstation.domain.values import Side

_LONGEST_HEADING = 160
_LOOK_AHEAD = 200
"""Messages read before it is settled who speaks for the shop."""
_NO_NAMES = ("时间", "日期", "Time", "time", "Date", "date")
"""The line above an export that tells when it was made is nobody's message."""
_DAY = r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
_CLOCK = r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
_WHEN = rf"(?P<time>{_DAY}[ T]{{1,3}}{_CLOCK})"
_NAME = r"(?P<name>[^\s\[\]【】(（][^\n]{0,60}?)"
_SHORT = r"(?P<name>[^\s\[\]【】(（:：][^\s\n]{0,40}?)"
STYLES = {
    "name(time):": re.compile(rf"{_NAME}\s?[(（]{_WHEN}[)）]\s?[:：]?\s?(?P<text>.*)"),
    "[time] name: text": re.compile(rf"[\[【]{_WHEN}[\]】]\s?{_SHORT}\s?[:：](?:\s|$)\s?(?P<text>.*)"),
    "[time] name": re.compile(rf"[\[【]{_WHEN}[\]】]\s?{_NAME}(?P<text>)"),
    "name time": re.compile(rf"{_NAME}\s{{1,8}}{_WHEN}[:：]?(?P<text>)"),
    "time name: text": re.compile(rf"{_WHEN}\s{{1,8}}{_SHORT}\s?[:：]\s?(?P<text>.+)"),
    "time name": re.compile(rf"{_WHEN}\s{{1,8}}{_NAME}[:：]?(?P<text>)"),
    "name: time text": re.compile(rf"{_SHORT}[:：]\s?{_WHEN}\s{{1,8}}(?P<text>.+)"),
}
"""The kinds of heading, the more particular first. A heading is matched as a whole line."""


class _Message(msgspec.Struct, kw_only=True):
    line: int
    name: str
    time: str
    words: list[str]


def style_of(text: str) -> str:
    """The style of which ``text`` is a heading, or empty."""
    return next((style for style, shape in STYLES.items() if _heading(shape, text)), "")


def read_log(lines: Iterable[FileLine], shops: frozenset[str], zone: tzinfo) -> Iterator[Dialogue | RejectedLine]:
    """Dialogues, one for each customer's name, and what had to be left out."""
    messages = _messages(lines)
    ahead = deque(islice(messages, _LOOK_AHEAD))
    speakers = _Speakers([one.name for one in ahead if isinstance(one, _Message)], shops)
    log = _Log(speakers, zone)
    for one in chain(ahead, messages):
        if isinstance(one, RejectedLine):
            yield one
        else:
            yield from log.take(one)
    yield from log.finish()


def _usual_style(lines: list[FileLine]) -> re.Pattern[str] | None:
    styles = Counter(style for line in lines if (style := style_of(line.text.strip())))
    return STYLES[styles.most_common(1)[0][0]] if styles else None


def _messages(lines: Iterable[FileLine]) -> Iterator[_Message | RejectedLine]:
    source = iter(lines)
    ahead = beginning(source)
    style = _usual_style(ahead)
    message: _Message | None = None
    for line in chain(ahead, source):
        if line.fault:
            yield RejectedLine(line.number, line.fault)
            continue
        text = line.text.strip()
        if style is not None and (heading := _heading(style, text)):
            if message:
                yield message
            said = heading["text"]
            message = _Message(line=line.number, name=heading["name"].strip(), time=heading["time"], words=[said])
        elif message:
            message.words.append(line.text)
        elif text:
            yield RejectedLine(line.number, "no_speaker")
    if message:
        yield message


def _heading(style: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The heading at the start of ``text``; the words behind it may be long."""
    match = style.fullmatch(text[:_LONGEST_HEADING])
    if match is None or match["name"].endswith(_NO_NAMES):
        return None
    if len(text) <= _LONGEST_HEADING:
        return match
    return style.fullmatch(text) if match["text"] else None


class _Speakers:
    """Who speaks for the shop: named ones, names that look like it, or else the second of the only two."""

    def __init__(self, names: list[str], shops: frozenset[str]) -> None:
        distinct = list(dict.fromkeys(names))
        told = [side_of_name(name, shops) for name in distinct]
        if len(distinct) == 2 and all(side in (None, Side.CUSTOMER) for side in told):
            customer = next((name for name, side in zip(distinct, told, strict=True) if side), distinct[0])
            shops = shops | (set(distinct) - {customer})
        self._shops = shops

    def side(self, name: str) -> Side:
        """Whose line it is."""
        return side_of_name(name, self._shops) or Side.CUSTOMER


class _Log:
    """Gives each message to a conversation: the customer's who spoke last, or who speaks first."""

    def __init__(self, speakers: _Speakers, zone: tzinfo) -> None:
        self._speakers = speakers
        self._zone = zone
        self._parts = Parts(FileKind.LOG)
        self._customer = ""
        self._early: list[tuple[_Message, Side]] = []

    def take(self, message: _Message) -> Iterator[Dialogue | RejectedLine]:
        """What is finished by this message."""
        side = self._speakers.side(message.name)
        if side is Side.CUSTOMER:
            self._customer = message.name
        elif not self._customer and len(self._early) < _LOOK_AHEAD:
            self._early.append((message, side))
            return
        yield from self._early_ones()
        yield from self._add(message, side)

    def finish(self) -> Iterator[Dialogue | RejectedLine]:
        """The rest."""
        yield from self._early_ones()
        if last := self._parts.finish():
            yield last

    def _early_ones(self) -> Iterator[Dialogue | RejectedLine]:
        early, self._early = self._early, []
        for message, side in early:
            yield from self._add(message, side)

    def _add(self, message: _Message, side: Side) -> Iterator[Dialogue | RejectedLine]:
        if not self._customer:
            yield RejectedLine(message.line, "no_customer", {"name": message.name[:40]})
            return
        index = self._parts.index(self._customer)
        text, at = clean("\n".join(message.words)), read_time(message.time, self._zone)
        if not text:
            yield RejectedLine(message.line, "empty_text")
        elif len(text) > LONGEST_TEXT:
            yield RejectedLine(message.line, "text_too_long", {"longest": LONGEST_TEXT})
        elif at is None:
            yield RejectedLine(message.line, "bad_time", {"time": message.time[:40]})
        else:
            said = Said(
                index=index, line=message.line, side=side, speaker=message.name, name=message.name, text=text, at=at
            )
            if part := self._parts.add(self._customer, self._customer, said):
                yield part
