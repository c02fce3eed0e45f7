"""Put messages that come one by one, perhaps of several conversations in turn, together to dialogues."""

from __future__ import annotations

import msgspec

from workstation.channels.dialogue import Dialogue, Said
from workstation.domain.imports import FileKind

_LONGEST_PART = 2000


class _Known(msgspec.Struct):
    number: int
    next_index: int = 0


class Parts:
    """Collects the messages of the conversation at hand; only ids and counts of the earlier ones are kept."""

    def __init__(self, kind: FileKind) -> None:
        self._kind = kind
        self._known: dict[str, _Known] = {}
        self._conversation = ""
        self._name = ""
        self._said: list[Said] = []

    def index(self, conversation: str) -> int:
        """The next place in the conversation; each asking counts one on, for bad lines too."""
        known = self._known.setdefault(conversation, _Known(number=len(self._known)))
        known.next_index += 1
        return known.next_index - 1

    def add(self, conversation: str, name: str, said: Said) -> Dialogue | None:
        """Take a message; gives the part that is finished by it, if any."""
        finished = None
        if conversation != self._conversation or len(self._said) >= _LONGEST_PART:
            finished = self.finish()
            self._conversation, self._name = conversation, name
        self._name = self._name or name
        self._said.append(said)
        return finished

    def finish(self) -> Dialogue | None:
        """The part at hand, if it has any messages."""
        said, self._said = self._said, []
        if not said:
            return None
        return Dialogue(
            kind=self._kind,
            id=self._conversation,
            number=self._known[self._conversation].number,
            customer=self._name or self._conversation,
            name=self._name or f"顾客{self._conversation[-4:]}",
            said=tuple(said),
        )
