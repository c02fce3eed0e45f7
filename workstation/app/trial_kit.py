"""Reads what trying a scenario needs: understanding, speech, numbers, words, pictures, people. Takes a moment."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.app.drill import House
from workstation.app.paths import DataFolder
from workstation.app.policies import load_or_default
from workstation.app.resources import resource
from workstation.app.scenario_pictures import read_pictures
from workstation.app.speech_rules import speech_check_or_default
from workstation.app.trial import TrialKit
from workstation.domain.remarks import Convention
from workstation.domain.ticket_policy import TicketPolicy
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.numbers import load_numbers
from workstation.training.crowd.wording import load_wording
from workstation.training.lessons.extras import read_extras
from workstation.training.understanding.understanding import Understanding


def read_trial_kit(folder: DataFolder) -> TrialKit:
    """The kit with the shop's policies as they are in force.

    Raises:
        Trouble: a file that comes with the program cannot be read.
    """
    training = resource("training")
    found = read_pictures(folder)
    house = House(
        kit=Kit(
            understanding=Understanding.load(resource("understanding")),
            speech=speech_check_or_default(folder.root, english=False)[0],
            numbers=load_numbers(training),
            wording=load_wording(training),
            pictures={name: one.picture for name, one in found.items()},
        ),
        convention=load_or_default("flags", Convention, folder.root)[0],
        tickets=load_or_default("tickets", TicketPolicy, folder.root)[0],
    )
    lies_at = {one.picture.sha256: str(one.path) for one in found.values()}
    return TrialKit(house, read_extras(resource("")), lies_at)


def reasons(kit: TrialKit) -> Mapping[str, str]:
    """Why a mood changed, in words, by the row of the numbers."""
    return {name: row.why for name, row in getattr(kit.house.kit.numbers, "rows", {}).items()}
