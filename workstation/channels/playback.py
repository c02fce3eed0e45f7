"""Play the customers of a file's dialogues as live ones, some at a time."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

import msgspec

from workstation.channels.dialogue import Dialogue
from workstation.channels.history import origin_of
from workstation.channels.played import CHANNEL, PlayedDialogue, has_customer
from workstation.domain import events as ev
from workstation.domain import pace
from workstation.domain.channel import Confirm, Deliver
from workstation.domain.entry import Entry
from workstation.domain.values import Presence, Side, plain

_DELIVERY_MS = 300
_NEXT_AFTER = (4, 15)
"""Seconds, least and most, between the end of a dialogue and the next in its place."""


class Playback:
    """A ``Channel``: ``at_once`` dialogues are live; when one ends the next of the file takes its place.

    The same dialogues, seed, start and entries heard give the same deliveries. ``dialogues`` is read as it is
    needed. With ``known`` (an origin → whether it is in the journal already) lines that came in before are left
    out, so that a playing that was broken off goes on; another ``run`` plays them anew.
    """

    name = CHANNEL

    def __init__(
        self,
        dialogues: Iterable[Dialogue],
        at_once: int,
        seed: int | str,
        started_at: int,
        deliver: Deliver,
        confirm: Confirm,
        run: str = "",
        known: Callable[[str], bool] | None = None,
    ) -> None:
        self._dialogues = iter(dialogues)
        self._seed = seed
        self._deliver = deliver
        self._confirm = confirm
        self._run = run
        self._known = known
        self._pause = pace.stream(seed, CHANNEL, "pause")
        self._live: dict[str, PlayedDialogue] = {}
        self._confirmations: list[tuple[int, int, str]] = []
        self._taking = True
        opening = pace.stream(seed, CHANNEL, "opening")
        places = max(1, at_once)
        self._openings = sorted(started_at + pace.between(opening, 1, min(45, 8 * places)) for _ in range(places))
        self.begun = 0
        """Dialogues begun."""

    @property
    def finished(self) -> bool:
        """Whether the last line of the last dialogue has been answered or waited out."""
        return not self._live and not self._openings

    def owns(self, conversation: str) -> bool:
        """Whether the conversation was played in from a file."""
        return conversation.startswith(f"{CHANNEL}:")

    def hear(self, entry: Entry) -> None:
        """React to replies, to conversations put away and to the clerk's presence."""
        event = entry.event
        if isinstance(event, ev.PresenceChanged):
            self._hear_presence(event.presence, entry.at)
        elif isinstance(event, ev.ReplySent) and self.owns(event.conversation):
            heapq.heappush(self._confirmations, (entry.at + _DELIVERY_MS, entry.seq, event.conversation))
            if live := self._live.get(event.conversation):
                live.hear_reply(entry.at, len(plain(event.body)))
                self._let_go(live, entry.at)
        elif live := self._live.get(entry.conversation):
            live.over = isinstance(event, ev.ConversationClosed | ev.ConversationTransferred)
            self._let_go(live, entry.at)

    def advance(self, now: int) -> None:
        """Deliver and acknowledge everything due up to ``now``."""
        while (due := self.next_due()) is not None and due <= now:
            if self._confirmations and self._confirmations[0][0] == due:
                at, message, conversation = heapq.heappop(self._confirmations)
                self._confirm(ev.ReplyDelivered(conversation=conversation, message=message), at)
            elif self._taking and self._openings and self._openings[0] == due:
                self._begin(self._openings.pop(0))
            else:
                self._act()

    def next_due(self) -> int | None:
        """The next message, acknowledgement or opening; nobody new comes while the clerk is busy or away."""
        dues = [one.due for one in self._live.values()]
        dues += [at for at, _, _ in self._confirmations[:1]]
        if self._taking:
            dues += self._openings[:1]
        return min(dues, default=None)

    def shift(self, milliseconds: int) -> None:
        """Time stood still for so long: everything planned comes as much later."""
        for live in self._live.values():
            live.due += milliseconds
        self._openings = [at + milliseconds for at in self._openings]
        self._confirmations = [(at + milliseconds, seq, where) for at, seq, where in self._confirmations]

    def _act(self) -> None:
        live = min(self._live.values(), key=lambda one: (one.due, one.conversation))
        at = live.due
        message = live.act()
        self._let_go(live, at)
        if message:
            self._deliver(message, at)

    def _begin(self, at: int) -> None:
        dialogue = self._next_dialogue()
        if dialogue is None:
            self._openings.clear()
            return
        self.begun += 1
        live = PlayedDialogue(dialogue, self._seed, self._run, at)
        self._live[live.conversation] = live

    def _next_dialogue(self) -> Dialogue | None:
        """The next with something to say; a later part of one that is live is joined to it."""
        for dialogue in self._dialogues:
            fresh = self._without_known(dialogue)
            if not has_customer(fresh):
                continue
            live = self._live.get(f"{CHANNEL}:{fresh.id}")
            if live is None:
                return fresh
            live.extend(fresh, self._run)
        return None

    def _without_known(self, dialogue: Dialogue) -> Dialogue:
        known = self._known
        if known is None:
            return dialogue
        said = tuple(
            one
            for one in dialogue.said
            if one.side is not Side.CUSTOMER
            or not known(f"{CHANNEL}:{self._run}:{origin_of(dialogue.kind, dialogue.id, one)}")
        )
        return msgspec.structs.replace(dialogue, said=said)

    def _let_go(self, live: PlayedDialogue, at: int) -> None:
        """Give the place of a dialogue that is over to the next."""
        if live.over:
            del self._live[live.conversation]
            self._openings = sorted([*self._openings, at + pace.between(self._pause, *_NEXT_AFTER)])

    def _hear_presence(self, presence: Presence, at: int) -> None:
        self._taking = presence is Presence.ONLINE
        if self._taking:
            self._openings = sorted(max(one, at + pace.between(self._pause, 1, 8)) for one in self._openings)
