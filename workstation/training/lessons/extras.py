"""What practice customers are furnished with: account names, receivers, streets, couriers. Nobody of them is real."""

from __future__ import annotations

from pathlib import Path

import msgspec
import yaml

from workstation.domain.trouble import Trouble
from workstation.training.shop.material import People, Routes, read


class Extras(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, read once."""

    accounts: tuple[str, ...]
    """Names of practice customers."""
    others: tuple[str, ...]
    """Names of the other accounts of traps; none of them is among ``accounts``."""
    people: People
    routes: Routes
    shop: str = ""
    """The shop's name, as orders have it."""


class _Accounts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    accounts: tuple[str, ...]
    others: tuple[str, ...]


def read_extras(resources: Path) -> Extras:
    """From ``training/people.yaml`` and the demo shop's people and routes under ``resources``.

    Raises:
        Trouble: ``lesson_unreadable`` or ``shop_unreadable``, naming the file.
    """
    file = resources / "training" / "people.yaml"
    try:
        names = msgspec.convert(yaml.safe_load(file.read_text(encoding="utf-8")), _Accounts)
    except (OSError, ValueError, yaml.YAMLError) as fault:
        raise Trouble("lesson_unreadable", file=file.name, line=1, reason=str(fault)) from fault
    shop = resources / "shop"
    return Extras(
        accounts=names.accounts, others=names.others, people=read(shop / "people.toml", People),
        routes=read(shop / "routes.toml", Routes),
    )  # fmt: skip
