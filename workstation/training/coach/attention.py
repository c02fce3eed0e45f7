"""The attention ledger: what was in front when, what turning to it cost, and what a late reply was late for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from workstation.domain import events as ev
from workstation.domain import order_desk_events as od
from workstation.domain import practice_events as pe
from workstation.domain import ticket_events as te
from workstation.domain.entry import Entry
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.report_attention import Attention, Beat, Late, Span, Stay, Switch
from workstation.training.coach.gathered import Gathered
from workstation.training.lessons.account import Account, Round
from workstation.training.lessons.marks import FIRST, TARGET

DEEDS = (
    ev.ReplySent, ev.DraftKept, ev.NoteAdded, ev.TagsChanged, ev.ConversationHeld, ev.ConversationClosed,
    ev.ConversationTransferred, ev.CustomerRevealed, RemarkAdded, te.TicketOpened, te.SorNoted, od.OrderRevealed,
    od.OrderHandled, od.PaymentReminded,
)  # fmt: skip
"""Something was done in a conversation; what the desk shows by itself is not."""


def attention_of(lesson: Gathered) -> Attention:
    """The ledger of a lesson."""
    watch = Watch(lesson)
    spans, switches = watch.spans, watch.switches
    lates = sorted(_lates(lesson, spans), key=lambda one: (-one.late, one.asked_at))
    late_replies = {one.reply for one in lates}
    return Attention(
        conversations=tuple(lesson.accounts), spans=tuple(spans), switches=tuple(switches), lates=tuple(lates),
        beats=tuple(_beats(lesson, late_replies)), pauses=tuple(lesson.pauses),
    )  # fmt: skip


def target_of(account: Account, index: int) -> float:
    """Seconds within which round ``index`` of a customer is to be answered (DOMAIN D2)."""
    del account
    return TARGET if index else FIRST


class Watch:
    """Follows what is in front. A reply elsewhere (tiles, own windows) brings that conversation to the front."""

    def __init__(self, lesson: Gathered) -> None:
        self.spans: list[Span] = []
        self.switches: list[Switch] = []
        self._lesson = lesson
        self._front, self._since = "", lesson.begun_at
        self._open: tuple[Entry, str] | None = None
        """The turn to the conversation in front, and where it came from, until something is done there."""
        for entry in lesson.entries:
            if entry.at > lesson.ended_at:
                break
            self._take(entry)
        self._leave(lesson.ended_at)
        self._settle(lesson.ended_at, idle=True)

    def _take(self, entry: Entry) -> None:
        match entry.event:
            case ev.FocusChanged(conversation=conversation):
                self._turn(entry, conversation)
            case ev.ReplySent(conversation=conversation) if conversation != self._front:
                self._turn(entry, conversation)
            case pe.LessonPaused():
                self._leave(entry.at)
            case pe.LessonResumed():
                self._since = entry.at
            case _:
                pass
        if isinstance(entry.event, DEEDS) and entry.conversation == self._front:
            self._settle(entry.at, idle=False)

    def _turn(self, entry: Entry, conversation: str) -> None:
        if conversation == self._front:
            return
        self._leave(entry.at)
        self._settle(entry.at, idle=True)
        if conversation:
            self._open = (entry, self._front)
        self._front = conversation

    def _leave(self, at: int) -> None:
        if self._front and at > self._since:
            self.spans.append(Span(conversation=self._front, begins=self._since, ends=at))
        self._since = at

    def _settle(self, at: int, *, idle: bool) -> None:
        """Something was done there, or it was left without."""
        if self._open is None:
            return
        (turn, came_from), self._open = self._open, None
        cost = (self._lesson.time(at) - self._lesson.time(turn.at)) / 1000
        to = self._front
        self.switches.append(
            Switch(at=turn.at, seq=turn.seq, came_from=came_from, to=to, cost=round(cost, 1), idle=idle)
        )


def _lates(lesson: Gathered, spans: Sequence[Span]) -> Iterator[Late]:
    for conversation, account in lesson.accounts.items():
        for index, one in enumerate(account.rounds):
            late = one.seconds - target_of(account, index)
            if late > 0:
                yield _late(lesson, spans, conversation, one, late)


def _late(lesson: Gathered, spans: Sequence[Span], conversation: str, one: Round, late: float) -> Late:
    asked = lesson.by_seq[one.message].at
    ended = one.reply or lesson.accounts[conversation].left_seq
    answered = lesson.by_seq[ended].at if ended in lesson.by_seq else lesson.ended_at
    stays: Counter[str] = Counter()
    for span in spans:
        if span.begins < answered and span.ends > asked:
            stays[span.conversation] += min(span.ends, answered) - max(span.begins, asked)
    here = stays.pop(conversation, 0)
    elsewhere = tuple(Stay(conversation=name, seconds=round(ms / 1000, 1)) for name, ms in stays.most_common())
    return Late(
        conversation=conversation, message=one.message, reply=one.reply, asked_at=asked, answered_at=answered,
        waited=round(one.seconds, 1), late=round(late, 1), elsewhere=elsewhere, here=round(here / 1000, 1),
    )  # fmt: skip


def _beats(lesson: Gathered, late: set[int]) -> Iterator[Beat]:
    for entry in lesson.entries:
        if entry.conversation in lesson.accounts and isinstance(entry.event, ev.MessageReceived | ev.ReplySent):
            yield Beat(
                conversation=entry.conversation, at=entry.at, seq=entry.seq,
                reply=isinstance(entry.event, ev.ReplySent), late=entry.seq in late,
            )  # fmt: skip
