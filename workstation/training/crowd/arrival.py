"""One customer of a lesson before anything happened: who comes when, with which scenario and which orders."""

from __future__ import annotations

import msgspec

from workstation.domain.orders import Order
from workstation.domain.values import Buyer
from workstation.training.scenarios.scenario import Scenario


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """A customer who is going to come. Made by ``training/lessons/casting.py``."""

    number: int
    """1 …; names the conversation and the customer's streams of chance."""
    scenario: Scenario
    buyer: Buyer
    at: int
    """Milliseconds after the lesson's beginning at which the customer starts to write."""
    orders: dict[str, Order] = {}
    """The scenario's order ids → the orders as they stand in the practice shop."""
