"""What views ask for beyond the desk, answered from a recording as far as it has been shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

import msgspec

from workstation.domain.conversation import State
from workstation.domain.events import ConversationClosed, ConversationReopened, ConversationTransferred
from workstation.domain.lines import Line, Position, amended, line_of
from workstation.domain.sources import Found, PastConversation
from workstation.domain.values import Buyer, plain
from workstation.replay.recording import Recording

_ENDINGS: dict[type, State] = {
    ConversationClosed: State.CLOSED,
    ConversationTransferred: State.TRANSFERRED,
    ConversationReopened: State.OPEN,
}


class RecordedLines:
    """``LineSource`` and ``HistorySource`` over a recording up to ``shown()`` entries.

    Lines said later, and what later facts did to earlier lines, are not there yet.
    """

    def __init__(self, recording: Recording, shown: Callable[[], int]) -> None:
        self._shown = shown
        self._lines: dict[str, list[tuple[int, Line]]] = defaultdict(list)
        self._by_seq: dict[int, tuple[int, Line]] = {}
        self._amendments: dict[int, list[tuple[int, dict[str, object]]]] = defaultdict(list)
        self._buyers: dict[str, tuple[Buyer, str]] = {}
        self._past = {one.id: one for one in recording.past}
        self._endings: dict[str, list[tuple[int, State]]] = defaultdict(list)
        self._gather(recording)

    def before(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines before ``position`` (None: the newest), oldest first."""
        lines = [one for one in self._of(conversation) if position is None or one.position < position]
        return lines[-count:]

    def after(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines after ``position`` (None: the oldest), oldest first."""
        lines = [one for one in self._of(conversation) if position is None or one.position > position]
        return lines[:count]

    def line(self, seq: int) -> Line | None:
        """The line with this number, if it has been shown."""
        index, line = self._by_seq.get(seq, (0, None))
        return self._as_shown(line) if line is not None and index <= self._shown() else None

    def containing(self, conversation: str, words: str, limit: int) -> list[Line]:
        """The newest ``limit`` lines of the conversation with ``words`` in them, newest first."""
        found = [one for one in self._of(conversation) if _has(one, [words])]
        return found[::-1][:limit]

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """What was over by the moment shown and had a customer with ``name`` in theirs, the newest first."""
        wanted = name.strip().casefold()
        over = [*self._past.values(), *self._left()]
        found = [one for one in over if wanted in one.buyer.name.casefold()]
        return sorted(found, key=lambda one: one.last_at, reverse=True)[:limit]

    def conversation(self, conversation: str) -> PastConversation | None:
        """The conversation as far as it has been shown."""
        if conversation in self._past:
            return self._past[conversation]
        lines = list(self._of(conversation))
        if not lines or conversation not in self._buyers:
            return None
        buyer, channel = self._buyers[conversation]
        last, state = lines[-1], self._state(conversation)
        return PastConversation(
            id=conversation, channel=channel, buyer=buyer, state=state, last_at=last.at, last_text=plain(last.body)
        )

    def search(self, words: str, limit: int) -> list[Found]:
        """The newest ``limit`` lines with all of ``words`` in them, newest first."""
        terms = words.split()
        lines = [one for conversation in self._lines for one in self._of(conversation) if terms and _has(one, terms)]
        lines.sort(key=lambda one: one.position, reverse=True)
        return [Found(line=one, buyer=self._buyers[one.conversation][0]) for one in lines[:limit]]

    def _left(self) -> Iterator[PastConversation]:
        """What left the desk in the recording itself, as far as it has been shown."""
        for conversation in self._endings:
            one = self.conversation(conversation)
            if one is not None and one.state in (State.CLOSED, State.TRANSFERRED):
                yield one

    def _state(self, conversation: str) -> State:
        shown = self._shown()
        return next((s for index, s in reversed(self._endings.get(conversation, ())) if index <= shown), State.OPEN)

    def _of(self, conversation: str) -> Iterator[Line]:
        shown = self._shown()
        return (self._as_shown(line) for index, line in self._lines.get(conversation, ()) if index <= shown)

    def _as_shown(self, line: Line) -> Line:
        for index, fields in self._amendments.get(line.seq, ()):
            if index <= self._shown():
                line = msgspec.structs.replace(line, **fields)
        return line

    def _gather(self, recording: Recording) -> None:
        for past in recording.past:
            self._buyers[past.id] = (past.buyer, past.channel)
        for one in recording.conversations:
            self._buyers[one.id] = (one.buyer, one.channel)
        for line in recording.earlier:
            self._add(0, line)
        for index, entry in enumerate(recording.entries, start=1):
            buyer = getattr(entry.event, "buyer", None)
            if buyer is not None:
                self._buyers[entry.conversation] = (buyer, getattr(entry.event, "channel", ""))
            if (state := _ENDINGS.get(type(entry.event))) is not None:
                endings = self._endings[entry.conversation]
                if state is State.OPEN and not endings:
                    endings.append((0, State.CLOSED))
                endings.append((index, state))
            new, amendment = line_of(entry), amended(entry)
            if new is not None:
                self._add(index, new)
            if amendment is not None:
                self._amendments[amendment[0]].append((index, amendment[1]))
        for lines in self._lines.values():
            lines.sort(key=lambda pair: pair[1].position)

    def _add(self, index: int, line: Line) -> None:
        self._lines[line.conversation].append((index, line))
        self._by_seq[line.seq] = (index, line)


def _has(line: Line, terms: list[str]) -> bool:
    text = plain(line.body).casefold()
    return not line.recalled and all(term.casefold() in text for term in terms)
