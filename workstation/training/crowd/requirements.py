"""By what the handling of a customer is judged: facts to tell, actions to do, things never to happen."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.entry import Entry
from workstation.domain.orders import Order
from workstation.domain.practice_events import Requirement, RequirementBroken, RequirementKind, RequirementMet
from workstation.domain.speech import Severity
from workstation.training.crowd.deeds import Deeds
from workstation.training.crowd.hearing import Heard
from workstation.training.scenarios.scenario import Scenario

SPEECH = "speech"
"""Names forbidden speech that the scenario does not name itself."""
WRONG_FACT = "wrong_fact"
FORBIDDEN_DEED = "forbidden_deed"


class Requirements:
    """Which are met and which are broken, each told once for each entry."""

    def __init__(self, scenario: Scenario, orders: Mapping[str, Order]) -> None:
        self._scenario = scenario
        self._untold = {one.id for one in scenario.facts if one.required and not one.wrong}
        self._required = Deeds(scenario.requires, orders)
        self._forbidden = Deeds([one for one in scenario.never if not one.speech], orders)
        self._speech = {one.speech: one.id for one in scenario.never if one.speech}

    @property
    def all_done(self) -> bool:
        """Every action that must stand on the desk does."""
        return self._required.complete

    def listed(self) -> tuple[Requirement, ...]:
        """All of them, for the fact that the customer came."""
        story = self._scenario
        required = [one for one in story.facts if one.required and not one.wrong]
        facts = [(one.id, RequirementKind.FACT, one.text) for one in required]
        actions = [(one.id, RequirementKind.ACTION, one.text) for one in story.requires]
        never = [(one.id, RequirementKind.NEVER, one.text) for one in story.never]
        wrong = [(one.id, RequirementKind.NEVER, one.text) for one in story.facts if one.wrong]
        return tuple(
            Requirement(id=name, kind=kind, text=text) for name, kind, text in (*facts, *actions, *never, *wrong)
        )

    def hear_reply(self, conversation: str, heard: Heard) -> list[RequirementMet | RequirementBroken]:
        """What a reply meets and breaks."""
        told = [one for one in heard.facts if one in self._untold]
        self._untold -= set(told)
        met = [RequirementMet(conversation=conversation, requirement=one, because=heard.seq) for one in told]
        wrong = [
            RequirementBroken(conversation=conversation, requirement=one, because=heard.seq, code=WRONG_FACT)
            for one in heard.wrong
        ]
        codes = {one.code: one for one in reversed(heard.findings)}
        spoken = [
            RequirementBroken(
                conversation=conversation, requirement=self._speech.get(code, SPEECH), because=heard.seq, code=code,
                critical=finding.severity is Severity.CRITICAL,
            )
            for code, finding in sorted(codes.items())
        ]  # fmt: skip
        return [*met, *wrong, *spoken]

    def hear_deed(self, conversation: str, entry: Entry) -> tuple[list[str], list[RequirementMet | RequirementBroken]]:
        """The actions that stand since ``entry``, and the facts of it."""
        done = self._required.hear(entry)
        broken = self._forbidden.hear(entry)
        met = [RequirementMet(conversation=conversation, requirement=one, because=entry.seq) for one in done]
        forbidden = [
            RequirementBroken(conversation=conversation, requirement=one, because=entry.seq, code=FORBIDDEN_DEED)
            for one in broken
        ]
        return list(done), [*met, *forbidden]
