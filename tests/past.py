"""A history made of lines in memory, answering as the journal's reader does."""

from __future__ import annotations

from workstation.domain.conversation import State
from workstation.domain.lines import Line, Position
from workstation.domain.sources import Found, PastConversation
from workstation.domain.values import Buyer, Side, Text, plain


class Past:
    """A HistorySource and LineSource over a few lines; build it with ``say`` and ``was``."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.buyers: dict[str, Buyer] = {}
        self.conversations: dict[str, PastConversation] = {}

    def say(self, conversation: str, name: str, text: str, at: int, side: Side = Side.CUSTOMER) -> Line:
        """One more line, said by the customer unless given."""
        self.buyers[conversation] = Buyer(id=name, name=name)
        sender = name if side is Side.CUSTOMER else "小美"
        line = Line(
            seq=len(self.lines) + 1, conversation=conversation, at=at, side=side, sender=sender, body=Text(text=text)
        )
        self.lines.append(line)
        return line

    def was(self, conversation: str, name: str, text: str = "谢谢", at: int = 0) -> None:
        """A closed conversation."""
        self.conversations[conversation] = PastConversation(
            id=conversation,
            channel="test",
            buyer=Buyer(id=name, name=name),
            state=State.CLOSED,
            last_at=at,
            last_text=text,
        )

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """By name, newest first."""
        found = [one for one in self.conversations.values() if name in one.buyer.name]
        return sorted(found, key=lambda one: -one.last_at)[:limit]

    def conversation(self, conversation: str) -> PastConversation | None:
        """By id."""
        return self.conversations.get(conversation)

    def search(self, words: str, limit: int) -> list[Found]:
        """All words, newest first."""
        wanted = words.casefold().split()
        found = [line for line in self.lines if all(word in plain(line.body).casefold() for word in wanted)]
        found.sort(key=lambda line: line.position, reverse=True)
        return [Found(line=line, buyer=self.buyers[line.conversation]) for line in found[:limit]]

    def before(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """Lines before ``position``."""
        return [line for line in self._of(conversation) if position is None or line.position < position][-count:]

    def after(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """Lines after ``position``."""
        return [line for line in self._of(conversation) if position is None or line.position > position][:count]

    def line(self, seq: int) -> Line | None:
        """By number."""
        return next((line for line in self.lines if line.seq == seq), None)

    def containing(self, conversation: str, words: str, limit: int) -> list[Line]:
        """Lines of one conversation, newest first."""
        return [one.line for one in self.search(words, len(self.lines)) if one.line.conversation == conversation][
            :limit
        ]

    def _of(self, conversation: str) -> list[Line]:
        return sorted((one for one in self.lines if one.conversation == conversation), key=lambda line: line.position)
