"""One lesson's entries with what the coach looks up in them: by seq, the lesson's own time, names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived
from workstation.training.lessons.account import Account, Accounts


class Gathered:
    """The lesson ``run``, or the latest one, among ``entries``: from its beginning until the next one's."""

    def __init__(self, entries: Iterable[Entry], run: str = "") -> None:
        self.entries: Sequence[Entry] = _of_lesson(list(entries), run)
        accounts = Accounts(self.entries)
        self.begun = accounts.lesson
        self.accounts: dict[str, Account] = accounts.customers
        self.by_seq = {one.seq: one for one in self.entries}
        self.names: dict[str, str] = {}
        self.pauses: list[tuple[int, int]] = []
        self.of: dict[str, list[Entry]] = {one: [] for one in self.accounts}
        """Conversation of the lesson → its entries."""
        self.ended: pe.LessonEnded | None = None
        self.begun_at = self.ended_at = self.entries[0].at if self.begun else 0
        paused: int | None = None
        for entry in self.entries:
            paused = self._take(entry, paused)
        if paused is not None:
            self.pauses.append((paused, max(paused, self.ended_at)))

    def time(self, at: int) -> int:
        """The lesson's own time: pauses take none."""
        return at - sum(min(at, end) - begin for begin, end in self.pauses if begin < at)

    def _take(self, entry: Entry, paused: int | None) -> int | None:
        match entry.event:
            case pe.LessonPaused():
                return entry.at
            case pe.LessonResumed(milliseconds=milliseconds):
                self.pauses.append((entry.at - milliseconds, entry.at))
                return None
            case pe.LessonEnded() as ended:
                self.ended = ended
            case MessageReceived(conversation=conversation, buyer=buyer) if conversation in self.of:
                self.names[conversation] = buyer.name
            case _:
                pass
        if entry.conversation in self.of:
            self.of[entry.conversation].append(entry)
            self.ended_at = max(self.ended_at, entry.at)
        return paused


def _of_lesson(entries: list[Entry], run: str) -> list[Entry]:
    """From the beginning of the lesson until the next begins; nothing if there is none."""
    begun = [(at, one.event.run == run) for at, one in enumerate(entries) if isinstance(one.event, pe.LessonBegun)]
    chosen = [index for index, (_, named) in enumerate(begun) if named or not run]
    if not chosen:
        return []
    first = begun[chosen[-1]][0]
    last = begun[chosen[-1] + 1][0] if chosen[-1] + 1 < len(begun) else len(entries)
    return _as_sealed(entries[first:last])


def _as_sealed(entries: list[Entry]) -> list[Entry]:
    """Of an exam that was sealed only what its recording holds."""
    sealed = next((one.event for one in entries if isinstance(one.event, pe.LessonSealed)), None)
    return entries if sealed is None else [one for one in entries if one.seq <= sealed.last]
