"""The scripted clerks by name, and others' own by ``module:Class``."""

from __future__ import annotations

import importlib

from workstation.domain.trouble import Trouble
from workstation.training.lessons import careful, careless
from workstation.training.lessons.clerk import MakeClerk

CLERKS: dict[str, MakeClerk] = {
    "ideal": careful.Ideal,
    "average": careful.Average,
    "slow": careful.Slow,
    "rude": careless.Rude,
    "silent": careless.Silent,
    "template": careless.Template,
    "promiser": careless.Promiser,
    "kind": careless.Kind,
}
"""Those that come with the program, the best first."""


def clerk_named(name: str) -> MakeClerk:
    """One of ``CLERKS``, or what ``module:Class`` names; the module is found as ``import`` finds it.

    Raises:
        Trouble: ``clerk_unknown``, with the reason where a module or class could not be had.
    """
    if name in CLERKS:
        return CLERKS[name]
    module, colon, attribute = name.partition(":")
    if not colon:
        raise Trouble("clerk_unknown", clerk=name, known=", ".join(CLERKS), reason="no module:Class")
    try:
        found: MakeClerk = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as fault:
        raise Trouble("clerk_unknown", clerk=name, known=", ".join(CLERKS), reason=str(fault)) from fault
    return found
