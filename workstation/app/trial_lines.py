"""The history of a trial: a ``LineSource`` over what was said in it, and the pictures that were sent."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from workstation.domain.entry import Entry
from workstation.domain.lines import Line, Position, amended, line_of
from workstation.domain.values import plain


class TrialLines:
    """Lines of one conversation in the order in which they came. Tell it entries before the feed hears of them."""

    def __init__(self) -> None:
        self._lines: dict[int, Line] = {}

    def clear(self) -> None:
        """Another talk."""
        self._lines.clear()

    def take(self, entry: Entry) -> None:
        """Take in what happened."""
        line, change = line_of(entry), amended(entry)
        if line is not None:
            self._lines[line.seq] = line
        if change is not None and change[0] in self._lines:
            self._lines[change[0]] = replace(self._lines[change[0]], **change[1])

    def before(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """See ``LineSource``."""
        found = [one for one in self._of(conversation) if position is None or one.position < position]
        return found[-count:]

    def after(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """See ``LineSource``."""
        return [one for one in self._of(conversation) if position is None or one.position > position][:count]

    def line(self, seq: int) -> Line | None:
        """See ``LineSource``."""
        return self._lines.get(seq)

    def containing(self, conversation: str, words: str, limit: int) -> list[Line]:
        """See ``LineSource``."""
        found = [one for one in self._of(conversation) if words.casefold() in plain(one.body).casefold()]
        return found[::-1][:limit]

    def _of(self, conversation: str) -> list[Line]:
        return [one for one in self._lines.values() if one.conversation == conversation]


class TrialPictures:
    """The pictures of a trial where they lie; implements ``domain.sources.PictureSource``."""

    def __init__(self) -> None:
        self._lies_at: Mapping[str, str] = {}

    def take(self, lies_at: Mapping[str, str]) -> None:
        """These are the ones from now on: SHA-256 → path."""
        self._lies_at = lies_at

    def path(self, sha256: str) -> str | None:
        """See ``PictureSource``."""
        return self._lies_at.get(sha256)
