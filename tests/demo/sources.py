"""Made-up histories for demos and tests of single widgets."""

from __future__ import annotations

from collections.abc import Sequence

from tests.entries import START, Story
from workstation.domain.conversation import State
from workstation.domain.sources import Found, PastConversation
from workstation.domain.values import Buyer, Group

DAY = 86_400_000


def past_conversation(number: int, name: str, words: str, state: State = State.CLOSED) -> PastConversation:
    """An earlier conversation, ``number`` days ago."""
    return PastConversation(
        id=f"past-{number}",
        channel="demo",
        buyer=Buyer(id=name, name=name, group=Group.OLD),
        state=state,
        last_at=START - number * DAY,
        last_text=words,
    )


class StoryClock:
    """A ``Clock`` that shows the moment at which a story stands."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def now(self) -> int:
        """Milliseconds since 1970 UTC."""
        return self._story.now


class MadeUpHistory:
    """A ``HistorySource`` over a few conversations."""

    def __init__(self, past: Sequence[PastConversation] | None = None) -> None:
        self.conversations = (
            list(past)
            if past is not None
            else [
                past_conversation(3, "王小丽", "好的，那我等您消息"),
                past_conversation(9, "李想", "已经收到了，谢谢！", State.TRANSFERRED),
                past_conversation(31, "王小丽", "退款已经到账，感谢您的耐心等待"),
                past_conversation(40, "王刚", "[图片]"),
            ]
        )

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """By part of the name, the newest first."""
        return [one for one in self.conversations if name in one.buyer.name][:limit]

    def conversation(self, conversation: str) -> PastConversation | None:
        """By id."""
        return next((one for one in self.conversations if one.id == conversation), None)

    def search(self, words: str, limit: int) -> list[Found]:
        """Nothing was said here."""
        return []
