"""Whether what a scenario calls well handled really is: its own answers must meet its wants and break no rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workstation.domain.faults import Fault, fault
from workstation.domain.tickets import place
from workstation.training.scenarios.references import OPENING
from workstation.training.scenarios.scenario import Action, ClerkDeed, RemarkAction, Scenario, TicketAction
from workstation.training.scenarios.surroundings import Surroundings
from workstation.training.scenarios.yaml_lines import Path, Sheet
from workstation.training.understanding.words import says

_SAMPLE_NUMBER = "1234567890123456789"


class _Step(NamedTuple):
    """A deed of a good clerk, and where it stands."""

    path: Path
    deed: ClerkDeed


def answer_faults(scenario: Scenario, sheet: Sheet, surroundings: Surroundings) -> Iterator[Fault]:
    """What the model answers leave open, and what they should not say."""
    model = _Model(scenario, sheet)
    steps = model.of_trap(OPENING)
    for number, want in enumerate(scenario.wants):
        steps += [_Step(("wants", number, "handled", at), deed) for at, deed in enumerate(want.handled)]
        yield from model.unmet(number, steps)
        steps += model.of_trap(want.id)
    steps += [_Step(("closing", at), deed) for at, deed in enumerate(scenario.closing)]
    yield from model.undone(steps)
    for step in steps:
        yield from model.missteps(step, surroundings)


class _Model:
    """The model answers of one scenario."""

    def __init__(self, scenario: Scenario, sheet: Sheet) -> None:
        self._scenario = scenario
        self._sheet = sheet
        self._facts = {one.id: one for one in scenario.facts}
        self._solutions = {one.id: one for one in scenario.solutions}
        self._actions = {one.id: one for one in scenario.requires}
        self._values = _values(scenario)

    def of_trap(self, after: str) -> list[_Step]:
        """How the traps that come after the want ``after`` are handled."""
        return [
            _Step(("traps", number, "handled", at), deed)
            for number, trap in enumerate(self._scenario.traps)
            if trap.after == after
            for at, deed in enumerate(trap.handled)
        ]

    def unmet(self, number: int, steps: list[_Step]) -> Iterator[Fault]:
        """What the want ``number`` needs and ``steps``, all until its end, do not give."""
        met = self._scenario.wants[number].met
        path = ("wants", number, "met")
        for at, name in enumerate(met.facts):
            if name in self._facts and not self._tells(steps, name):
                yield self._fault((*path, "facts", at), "answer_lacks_fact", name=name, text=self._facts[name].text)
        if met.any_fact and not any(self._tells(steps, name) for name in met.any_fact if name in self._facts):
            yield self._fault((*path, "any_fact"), "answer_lacks_any_fact", names=", ".join(met.any_fact))
        accepted = [one for name in met.solutions if (one := self._solutions.get(name)) and one.accepted]
        if accepted and not any(self._says(steps, one.says) for one in accepted):
            yield self._fault((*path, "solutions"), "answer_lacks_solution", names=", ".join(met.solutions))
        for at, name in enumerate(met.actions):
            if name in self._actions and not _done(steps, self._actions[name]):
                yield self._fault((*path, "actions", at), "answer_lacks_action", name=name)

    def undone(self, steps: list[_Step]) -> Iterator[Fault]:
        """What is required and never done or told in all of ``steps``."""
        for at, one in enumerate(self._scenario.facts):
            if one.required and not self._tells(steps, one.id):
                yield self._fault(("facts", at, "id"), "required_untold", name=one.id, text=one.text)
        for at, action in enumerate(self._scenario.requires):
            if not _done(steps, action):
                yield self._fault(("requires", at, "id"), "required_undone", name=action.id, text=action.text)

    def missteps(self, step: _Step, surroundings: Surroundings) -> Iterator[Fault]:
        """What a clerk should not do, done by the model itself."""
        for action in self._scenario.never:
            if not action.speech and _done([step], action):
                yield self._fault(step.path, "answer_breaks", name=action.id, text=action.text)
        if step.deed.say is None:
            return
        path = (*step.path, "say")
        text = self._filled(step.deed.say)
        for fact in self._scenario.facts:
            if fact.wrong and any(says(text, pattern) for pattern in fact.says):
                yield self._fault(path, "answer_wrong", name=fact.id, text=fact.text)
        for trap in self._scenario.traps:
            if step.path[:2] == ("traps", self._scenario.traps.index(trap)) and self._matches(text, trap.falls_says):
                yield self._fault(path, "answer_falls", name=trap.id)
        findings = surroundings.speech.findings(text) if surroundings.speech is not None else ()
        for finding in findings[:1]:
            words = text[finding.start : finding.end]
            yield self._fault(path, "answer_forbidden", words=words, why=finding.why)

    def _tells(self, steps: list[_Step], fact: str) -> bool:
        return self._says(steps, self._facts[fact].says)

    def _says(self, steps: list[_Step], patterns: tuple[str, ...]) -> bool:
        return any(self._matches(self._filled(one.deed.say), patterns) for one in steps if one.deed.say is not None)

    def _matches(self, text: str, patterns: tuple[str, ...]) -> bool:
        return any(says(text, pattern) for pattern in patterns)

    def _filled(self, text: str) -> str:
        for name, value in self._values.items():
            text = text.replace(f"{{{name}}}", value)
        return text

    def _fault(self, path: Path, code: str, **values: str | int) -> Fault:
        return fault(self._sheet.place(path), code, **values)


def _values(scenario: Scenario) -> dict[str, str]:
    """What the placeholders stand for, as far as patterns may look for it."""
    own = next((one for one in scenario.shop.orders if one.of_customer), None)
    return {
        "order_no": _SAMPLE_NUMBER,
        "tracking_no": _SAMPLE_NUMBER,
        "name": next(iter(scenario.customer.names), ""),
        "courier": own.courier if own is not None else "",
        "product": own.items[0].title if own is not None else "",
    }


def _done(steps: list[_Step], action: Action) -> bool:
    deeds = [one.deed for one in steps]
    if action.remark is not None:
        return any(one.remark is not None and _same_remark(one.remark, action.remark) for one in deeds)
    if action.ticket is not None:
        return _same_ticket([one.ticket for one in deeds if one.ticket is not None], action.ticket)
    for name in ("look", "reveal", "remind"):
        wanted = getattr(action, name)
        if wanted is not None:
            return any(getattr(one, name) == wanted for one in deeds)
    return False


def _same_remark(made: RemarkAction, wanted: RemarkAction) -> bool:
    text = " ".join(made.says)
    fits = not wanted.says or any(says(text, pattern) for pattern in wanted.says)
    return (made.flag, made.order) == (wanted.flag, wanted.order) and fits


def _same_ticket(made: list[TicketAction], wanted: TicketAction) -> bool:
    same = [one for one in made if one.kind == wanted.kind]
    facts = {name: value for one in same for name, value in one.facts.items()}
    return any(place(one.step) >= place(wanted.step) for one in same) and facts.items() >= wanted.facts.items()
