"""``workstation scenario check|play``: whether scenarios are sound, and a talk with one of their customers."""

from __future__ import annotations

import argparse

from workstation.app.paths import DataFolder


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Do what ``arguments.deed`` says."""
    if arguments.deed == "play":
        from workstation.app.commands import scenario_play

        return scenario_play.run(arguments, folder)
    from workstation.app.commands import scenario_check

    return scenario_check.run(arguments, folder)
