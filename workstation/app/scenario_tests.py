"""Runs a scenario's own tests; what is otherwise than its author expects is a fault of the file like others."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.app.rehearsing import rehearsals
from workstation.app.trial import TrialKit
from workstation.domain.faults import Fault, fault
from workstation.training.lessons.rehearse import Rehearsed
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.structure import Reading


def failed_tests(reading: Reading[Scenario], kit: TrialKit) -> tuple[Fault, ...]:
    """A fault for each test that does not end as expected with every seed; () for a file with other faults."""
    if reading.sound is None:
        return ()
    played = rehearsals(reading.sound, kit.extras, kit.house)
    return tuple(_told(reading, played))


def _told(reading: Reading[Scenario], played: list[Rehearsed]) -> Iterator[Fault]:
    for test in dict.fromkeys(one.test for one in played):
        all_seeds = [one for one in played if one.test == test]
        unlike = [one for one in all_seeds if one.unlike]
        if unlike:
            yield fault(
                reading.sheet.place(("tests", test, "expect")), "test_unlike",
                test=test, seed=unlike[0].seed, what=", ".join(unlike[0].unlike), count=len(unlike), of=len(all_seeds),
            )  # fmt: skip
