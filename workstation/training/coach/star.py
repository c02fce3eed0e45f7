"""STAR and SOR (DOMAIN D3) of one customer: each step or move with the replies and deeds that show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workstation.domain import order_desk_events as od
from workstation.domain import practice_events as pe
from workstation.domain import ticket_events as te
from workstation.domain.acts import Act
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.report import MoveMark, Quote, StepMark
from workstation.domain.tickets import STEPS, Sor, Step, place
from workstation.training.coach.quoting import quotes

MOST = 4
"""Quotes of one step: more prove nothing more."""
SITUATION_ACTS = frozenset({Act.ASK})
TASK_ACTS = frozenset({Act.ASK, Act.PROPOSE, Act.INFORM, Act.OWN, Act.CONFIRM})
ACTION_ACTS = frozenset({Act.PROPOSE, Act.COMMIT, Act.RECOMMEND})


class Shown:
    """Seqs that show each step and move, gathered entry by entry; ``take`` each entry of the conversation once."""

    def __init__(self) -> None:
        self.steps: dict[Step, list[int]] = {step: [] for step in STEPS}
        self.moves: dict[Sor, list[int]] = {move: [] for move in (Sor.SYMPATHISE, Sor.OWN, Sor.RESOLVE)}
        self.upset = False
        """The customer was upset at some time, or is of the kind that must be calmed first."""
        self._core = ""
        self._asked: list[int] = []
        self._last_message = 0

    def take(self, entry: Entry) -> None:
        """One more entry of the conversation."""
        event = entry.event
        match event:
            case pe.CustomerCame(customer_type=kind):
                self.upset |= kind == "emotional"
            case pe.MoodChanged(mood=mood):
                self.upset |= mood in (pe.Mood.UPSET, pe.Mood.FURIOUS)
            case pe.WantRaised(want=want, core=True):
                self._core = want
            case pe.ReplyUnderstood():
                self._understood(event)
            case pe.WantMet(want=want, because=because) if want == self._core:
                self.steps[Step.TASK].append(because)
            case MessageReceived():
                self._last_message = entry.seq
            case pe.CustomerLeft(outcome=pe.Outcome.SOLVED):
                self.steps[Step.RESULT] += [*self._asked[-1:], *filter(None, [self._last_message]), entry.seq]
            case _:
                self._deed(entry)

    def _understood(self, event: pe.ReplyUnderstood) -> None:
        """What the customer took from a reply: asked or told is the situation, before the core want was said, too."""
        acts, message = set(event.acts), event.message
        if event.facts or event.asked or acts & SITUATION_ACTS:
            self.steps[Step.SITUATION].append(message)
        if self._core and (event.facts or event.solutions or acts & TASK_ACTS):
            self.steps[Step.TASK].append(message)
        if self._core and (event.solutions or acts & ACTION_ACTS):
            self.steps[Step.ACTION].append(message)
        if Act.CONFIRM in acts:
            self._asked.append(message)
        self._soothed(acts, message, solved=bool(event.solutions))

    def _soothed(self, acts: set[Act], message: int, *, solved: bool) -> None:
        if Act.EMPATHISE in acts:
            self.moves[Sor.SYMPATHISE].append(message)
        if Act.OWN in acts:
            self.moves[Sor.OWN].append(message)
        if solved or acts & {Act.PROPOSE, Act.COMMIT}:
            self.moves[Sor.RESOLVE].append(message)

    def _deed(self, entry: Entry) -> None:
        match entry.event:
            case od.OrdersShown() | od.OrderRevealed():
                self.steps[Step.SITUATION].append(entry.seq)
            case te.TicketOpened():
                self.steps[Step.TASK].append(entry.seq)
            case te.SorNoted(move=move) if move in self.moves:
                self.moves[move].append(entry.seq)
            case RemarkAdded() | od.OrderHandled() | od.PaymentReminded():
                self.steps[Step.ACTION].append(entry.seq)
            case _:
                pass


def step_marks(shown: Shown, entries: Mapping[int, Entry]) -> tuple[StepMark, ...]:
    """S, T, A, R; the result is the customer's own: asked whether all is well counts only if it was."""
    return tuple(StepMark(step=step, quotes=_few(shown.steps[step], entries)) for step in STEPS)


def move_marks(shown: Shown, entries: Mapping[int, Entry]) -> tuple[MoveMark, ...]:
    """The three moves where they were needed, else none."""
    if not shown.upset:
        return ()
    return tuple(MoveMark(move=move, quotes=_few(seqs, entries)) for move, seqs in shown.moves.items())


def standing(shown: Shown) -> Step | None:
    """The furthest step that something shows; None before the first."""
    reached = [step for step in STEPS if shown.steps[step]]
    return max(reached, key=place) if reached else None


def _few(seqs: Iterable[int], entries: Mapping[int, Entry]) -> tuple[Quote, ...]:
    return quotes(list(dict.fromkeys(seqs))[:MOST], entries)
