"""What a clerk can do in a terminal beside talking: ``/look``, ``/remark blue …``, ``/wait 30`` and the like."""

from __future__ import annotations

from collections.abc import Callable

from workstation.app.trial import Trial
from workstation.app.words import translate
from workstation.domain.flags import Flag, flag_named
from workstation.domain.tickets import Step, TicketKind
from workstation.training.scenarios.references import MAIN

_ENDS = frozenset(("/end", "/quit", "/exit"))
_LONGEST_WAIT = 3_600


class Deeds:
    """Carries out lines that begin with ``/``; each answers with lines to print."""

    def __init__(self, trial: Trial, why: Callable[[], list[str]]) -> None:
        self._trial = trial
        self._verbs: dict[str, Callable[[list[str]], list[str]]] = {
            "look": self._look,
            "reveal": self._reveal,
            "remind": self._remind,
            "remark": self._remark,
            "ticket": self._ticket,
            "wait": self._wait,
            "why": lambda words: why(),
            "close": self._close,
            "help": lambda words: _help(),
        }

    def is_end(self, line: str) -> bool:
        """Whether the person wants no more."""
        return line.strip() in _ENDS

    def moves(self, line: str) -> bool:
        """Whether the customer may react to it."""
        return line.split()[:1] not in (["wait"], ["why"], ["help"])

    def do(self, line: str) -> list[str]:
        """Carry out ``line`` (without its ``/``)."""
        verb, *words = line.split() or [""]
        deed = self._verbs.get(verb)
        if deed is None:
            return [translate("CommandLine", "There is no /{verb}. /help lists what there is.").format(verb=verb)]
        return deed(words)

    def _look(self, words: list[str]) -> list[str]:
        return self._done(self._trial.look(_order(words)), _order(words))

    def _reveal(self, words: list[str]) -> list[str]:
        return self._done(self._trial.reveal(_order(words)), _order(words))

    def _remind(self, words: list[str]) -> list[str]:
        return self._done(self._trial.remind(_order(words)), _order(words))

    def _remark(self, words: list[str]) -> list[str]:
        flag = flag_named(words[0]) if words else None
        if flag is None or len(words) < 2:
            return [translate("CommandLine", "Write /remark FLAG TEXT; flags: {flags}").format(flags=", ".join(Flag))]
        if not self._trial.remark(MAIN if MAIN in self._trial.arrival.orders else "", flag, " ".join(words[1:])):
            return [translate("CommandLine", "This remark was refused, or there is no order.")]
        return self._done(True, MAIN)

    def _ticket(self, words: list[str]) -> list[str]:
        facts = dict(one.split("=", 1) for one in words if "=" in one)
        steps = [one.upper() for one in words[1:] if one.upper() in set(Step)]
        if not words or words[0] not in set(TicketKind):
            told = translate("CommandLine", "Write /ticket KIND [S|T|A|R] [field=value …]; kinds: {kinds}")
            return [told.format(kinds=", ".join(TicketKind))]
        step = Step(steps[0]) if steps else Step.SITUATION
        if not self._trial.ticket(TicketKind(words[0]), step, facts):
            return [translate("CommandLine", "This ticket was refused: a value does not fit, or a step is not done.")]
        return self._done(True, MAIN)

    def _wait(self, words: list[str]) -> list[str]:
        if not words or not words[0].isdecimal() or len(words[0]) > 4:
            return [translate("CommandLine", "Write /wait SECONDS.")]
        self._trial.advance(self._trial.now + min(int(words[0]), _LONGEST_WAIT) * 1000)
        return []

    def _close(self, words: list[str]) -> list[str]:
        del words
        self._trial.close()
        return self._done(True, MAIN)

    def _done(self, done: bool, order: str) -> list[str]:
        if not done:
            known = ", ".join(self._trial.arrival.orders) or "–"
            told = translate("CommandLine", "There is no order “{order}” in this scenario. There is: {known}")
            return [told.format(order=order, known=known)]
        return [translate("CommandLine", "done")]


def _order(words: list[str]) -> str:
    return words[0] if words else MAIN


def _help() -> list[str]:
    return [
        translate("CommandLine", "/look [ORDER]   look at the order"),
        translate("CommandLine", "/reveal [ORDER]   have receiver, phone and address shown"),
        translate("CommandLine", "/remark FLAG TEXT   put a remark on the order, as /remark blue asked the courier"),
        translate(
            "CommandLine", "/ticket KIND [STEP] [field=value …]   open a ticket, as /ticket refund T amount=10.00"
        ),
        translate("CommandLine", "/remind [ORDER]   remind of the payment"),
        translate("CommandLine", "/wait SECONDS   let time pass"),
        translate("CommandLine", "/why   what the customer understood and feels, since you last asked"),
        translate("CommandLine", "/close   finish the conversation;  /end   stop"),
    ]
