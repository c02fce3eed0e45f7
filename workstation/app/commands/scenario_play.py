"""``workstation scenario play``: a talk with a scenario's customer in the terminal; typed lines are the clerk's."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from workstation.app.commands.scenario_deeds import Deeds
from workstation.app.paths import DataFolder
from workstation.app.rehearsing import MOMENT
from workstation.app.scenario_files import surroundings
from workstation.app.trial import Trial
from workstation.app.trial_kit import read_trial_kit, reasons
from workstation.app.words import translate
from workstation.domain.briefing import Briefing
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived
from workstation.domain.practice_events import MoodChanged, RequirementBroken, RequirementMet
from workstation.domain.values import OrderCard, Picture, plain
from workstation.training.scenarios.briefing import briefing
from workstation.training.scenarios.shelf import read_file
from workstation.views.scenarios.sentences import fault_sentence
from workstation.views.scenarios.words import inner_words, left_words, type_words

SECOND = 1000
WRAP_UP = 60 * SECOND
"""What is done so soon after the customer has left still counts."""


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Play it; 1 if the file is no sound scenario."""
    reading = read_file(arguments.file, surroundings(folder))
    if reading.sound is None:
        for found in reading.faults:
            print(f"{arguments.file}:{found.line}:{found.column}: {fault_sentence(found)}", file=sys.stderr)
        return 1
    kit = read_trial_kit(folder)
    talk = _Talk(briefing(reading.sound), dict(reasons(kit)))
    clerk = translate("CommandLine", "Clerk")
    trial = Trial(reading.sound, kit, seed=arguments.seed, begins_at=MOMENT, clerk=clerk, told=talk.hear)
    try:
        _play(trial, talk, round(arguments.after * SECOND))
    finally:
        trial.let_go()
    return 0


def _play(trial: Trial, talk: _Talk, after: int) -> None:
    talk.introduce(trial)
    deeds = Deeds(trial, talk.why)
    trial.settle()
    for line in _lines():
        if line.startswith("/"):
            if deeds.is_end(line):
                break
            for said in deeds.do(line[1:]):
                print(f"  {said}")
            if deeds.moves(line[1:]):
                trial.settle()
        elif line.strip():
            trial.advance(trial.now + after)
            trial.reply(line.strip())
            trial.settle()
    trial.advance(trial.now + WRAP_UP)
    talk.conclude(trial)


def _lines() -> Iterator[str]:
    """What is typed, or comes from a pipe as UTF-8."""
    typed = sys.stdin.isatty()
    if not typed and hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    while True:
        if typed:
            print("> ", end="", flush=True)
        line = sys.stdin.readline()
        if not line:
            return
        if not typed:
            print(f"> {line.rstrip()}")
        yield line.rstrip("\r\n")


class _Talk:
    """Prints what the customer says; keeps what goes on inside until it is asked for."""

    def __init__(self, story: Briefing, why: dict[str, str]) -> None:
        self._story = story
        self._reasons = why
        self._inner: list[str] = []
        self._met: set[str] = set()
        self._broken: set[str] = set()
        self._begins_at = 0

    def introduce(self, trial: Trial) -> None:
        """Who comes, and how to talk."""
        self._begins_at = trial.now
        told = translate("CommandLine", "{title} — {customer}. Type replies; /help for more, /end to stop.")
        print(told.format(title=self._story.title, customer=type_words(self._story.customer_type)))
        for one in self._story.policy:
            print(f"  · {one}")

    def hear(self, entry: Entry) -> None:
        """Print a message; note anything else."""
        event = entry.event
        if isinstance(event, MessageReceived):
            seconds = (entry.at - self._begins_at) // SECOND
            body = event.body
            if isinstance(body, OrderCard):
                text = translate("CommandLine", "[order {number}]").format(number=body.order_no)
            elif isinstance(body, Picture):
                text = translate("CommandLine", "[picture {name}]").format(name=body.name)
            else:
                text = plain(body)
            print(f"{seconds // 60:02}:{seconds % 60:02} {event.buyer.name}: {text}")
        elif isinstance(event, RequirementMet):
            self._met.add(event.requirement)
        elif isinstance(event, RequirementBroken):
            self._broken.add(event.requirement)
        said = inner_words(event, self._story.texts, self._reasons)
        if said and not (isinstance(event, MoodChanged) and self._inner[-1:] == [said]):
            self._inner.append(said)

    def why(self) -> list[str]:
        """What went on inside since this was last asked."""
        told, self._inner = self._inner, []
        return told or [translate("CommandLine", "Nothing new.")]

    def conclude(self, trial: Trial) -> None:
        """How it ended, and what was asked for."""
        print()
        print(left_words(trial.left) if trial.left else translate("CommandLine", "The customer is still here."))
        for one in self._story.requirements:
            never = one.kind == "never"
            well = one.id not in self._broken if never else one.id in self._met
            told = translate("CommandLine", "must not happen: {what}") if never else "{what}"
            print(f"  {'✓' if well else '✗'} {told.format(what=one.text)}")
