"""Where scenarios lie, and what they are checked against: the shop's policies as they are in force."""

from __future__ import annotations

from pathlib import Path

from workstation.app.paths import DataFolder
from workstation.app.policies import load_or_default
from workstation.app.resources import resource
from workstation.app.scenario_pictures import picture_files
from workstation.app.speech_rules import speech_check_or_default
from workstation.domain.freight import AfterSale
from workstation.domain.speech import SpeechCheck
from workstation.domain.ticket_policy import TicketPolicy
from workstation.training.scenarios.shelf import Shelf, load_shelf
from workstation.training.scenarios.surroundings import Surroundings


def shipped_folder() -> Path:
    """The scenarios that come with the program; nobody changes them."""
    return resource("scenarios")


def scenario_folders(folder: DataFolder) -> tuple[Path, Path]:
    """Shipped and own; an own one with the id of a shipped one takes its place."""
    return shipped_folder(), folder.scenarios


def strictly(folder: DataFolder) -> Surroundings:
    """As ``surroundings``, and model answers must say nothing forbidden: for those who write. Takes a moment."""
    return surroundings(folder, speech_check_or_default(folder.root, english=False)[0])


def surroundings(folder: DataFolder, speech: SpeechCheck | None = None) -> Surroundings:
    """The shop's tickets and freight rules, by default where its own files are unfit (their windows say so)."""
    return Surroundings(
        tickets=load_or_default("tickets", TicketPolicy, folder.root)[0],
        after_sale=load_or_default("after_sale", AfterSale, folder.root)[0],
        speech=speech,
        pictures=frozenset(picture_files(folder)),
    )


def shelf(folder: DataFolder) -> Shelf:
    """All scenarios that a lesson may draw from."""
    return load_shelf(scenario_folders(folder), surroundings(folder))
