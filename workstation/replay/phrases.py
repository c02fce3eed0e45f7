"""The phrases of a recording: those used or changed in it, those used last first, as far as the replay has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from workstation.domain.entry import Entry
from workstation.domain.phrase_events import PhraseKept, PhraseRemoved, PhraseUsed
from workstation.domain.phrases import Match, Phrase, PhraseFound


class RecordedPhrases:
    """A ``PhraseSource`` that knows what was recorded and nothing else."""

    def __init__(self, entries: Sequence[Entry], now: Callable[[], int]) -> None:
        self._now = now
        self._entries = [one for one in entries if isinstance(one.event, PhraseKept | PhraseUsed | PhraseRemoved)]

    def search(self, keys: str, limit: int) -> list[PhraseFound]:
        """See ``PhraseSource``; what was used last comes first."""
        wanted = keys.strip().removeprefix("/").casefold()
        found = [one for one in self._known().values() if wanted in f"{one.code}\n{one.title}\n{one.text}".casefold()]
        return [PhraseFound(one, Match.TEXT if wanted else Match.USE) for one in found[:limit]]

    def suggest(self, question: str, limit: int = 3) -> list[PhraseFound]:
        """What was suggested was not recorded."""
        del question, limit
        return []

    def phrase(self, phrase_id: str) -> Phrase | None:
        """See ``PhraseSource``."""
        return self._known().get(phrase_id)

    def by_code(self, code: str) -> Phrase | None:
        """See ``PhraseSource``."""
        wanted = code.removeprefix("/").casefold()
        return next((one for one in self._known().values() if one.code and one.code.casefold() == wanted), None)

    def groups(self) -> list[str]:
        """See ``PhraseSource``."""
        return sorted({one.group for one in self._known().values() if one.group})

    def favourites(self) -> dict[int, Phrase]:
        """Which keys had what was not recorded whole."""
        return {}

    def all(self) -> list[PhraseFound]:
        """See ``PhraseSource``."""
        return [PhraseFound(one, Match.USE) for one in self._known().values()]

    def uses(self, phrase_id: str) -> int:
        """How often it was used in the recording so far."""
        return sum(isinstance(one.event, PhraseUsed) and one.event.phrase == phrase_id for one in self._so_far())

    def today(self) -> str:
        """See ``PhraseSource``."""
        return datetime.fromtimestamp(self._now() / 1000).date().isoformat()

    def _so_far(self) -> list[Entry]:
        now = self._now()
        return [one for one in self._entries if one.at <= now]

    def _known(self) -> dict[str, Phrase]:
        """By id, the latest use or change first."""
        known: dict[str, Phrase] = {}
        for entry in self._so_far():
            match entry.event:
                case PhraseKept(phrase=phrase):
                    known.pop(phrase.id, None)
                    known[phrase.id] = phrase
                case PhraseUsed(phrase=phrase_id, code=code, title=title, text=text):
                    before = known.pop(phrase_id, None)
                    known[phrase_id] = before or Phrase(id=phrase_id, code=code, title=title, text=text)
                case PhraseRemoved(phrase=phrase):
                    known.pop(phrase.id, None)
                case _:
                    pass
        return dict(reversed(known.items()))
