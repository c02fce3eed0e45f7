"""Small scenarios made for the tests, each with as little chance in it as possible."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from tests.training.crowd.room import changed, kit, parcel
from workstation.training.crowd.kit import Kit
from workstation.training.scenarios.scenario import Scenario

PLAIN = {"fragments": 0, "greeting": 0, "typos": 0, "emoji": 0, "repeats": 0}
SORRY = "非常抱歉，快递停了这么久换谁都着急"
NEXT = "我马上帮您查"
WHERE = "查到了，包裹三天前到武汉转运中心后就没有新的记录了"
CHASE = "我现在就联系圆通帮您催件"
RESHIP = "核实丢件的话给您免费补发"


def story(**values: Any) -> Scenario:
    """The parcel that does not move, by a customer who writes plainly, never goes silently and never greets first."""
    usual = {"customer__habits": PLAIN, "customer__silent_leaver": 0}
    return changed(parcel(), **(usual | values))


def calm(kind: str = "rational", **values: Any) -> Scenario:
    """The same by somebody who is not upset."""
    return story(customer__type=kind, customer__temper={"mood": "neutral", "patience": 70, "trust": 60}, **values)


def kit_with(table: str, **values: Any) -> Kit:
    """The kit with other numbers in one table."""
    numbers = kit().numbers
    return replace(kit(), numbers=replace(numbers, **{table: replace(getattr(numbers, table), **values)}))
