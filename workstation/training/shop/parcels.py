"""How a parcel of the demo shop travelled: its waybill and what the courier told of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

import msgspec

from workstation.domain.orders import TrackEvent
from workstation.training.shop.material import Courier, Place, Routes


class Parcel(msgspec.Struct, frozen=True, kw_only=True):
    """A parcel as it stands at a moment."""

    courier: str
    number: str
    track: tuple[TrackEvent, ...]
    signed: datetime | None


def travelled(
    routes: Routes,
    place: Place,
    district: str,
    shipped: datetime,
    now: datetime,
    chance: Random,
    *,
    stuck: bool = False,
) -> Parcel:
    """What is known of a parcel at ``now``; a ``stuck`` one stopped half-way and never moved since."""
    courier = _chosen(routes, chance)
    number = courier.prefix + "".join(str(chance.randint(0, 9)) for _ in range(courier.digits - len(courier.prefix)))
    steps = _steps(routes, courier, place, district, shipped, chance)
    if stuck:
        steps = steps[: chance.randint(1, 3)]
    seen = [(at, text, where) for at, text, where in steps if at <= now]
    signed = steps[-1][0] if not stuck and steps[-1][0] <= now else None
    track = tuple(TrackEvent(at=_iso(at), text=text, place=where) for at, text, where in seen)
    return Parcel(courier=courier.name, number=number, track=track, signed=signed)


def _chosen(routes: Routes, chance: Random) -> Courier:
    weights = [5, 3, 3, 2, 2, 1][: len(routes.courier)]
    return chance.choices(routes.courier, weights)[0]


def _steps(
    routes: Routes, courier: Courier, place: Place, district: str, shipped: datetime, chance: Random
) -> list[tuple[datetime, str, str]]:
    city = place.city.removesuffix("市")
    hub = chance.choice(routes.names["hubs"]).format(city=city)
    words = {
        "hub": hub, "city": place.city, "courier": courier.name,
        "station": chance.choice(routes.names["stations"]).format(district=district),
    }  # fmt: skip
    hours = (3, 8, chance.uniform(18, 46) + (40 if place.remote else 0), chance.uniform(5, 12), chance.uniform(1, 6))
    told = (courier.picked, courier.left, courier.arrived, courier.delivering, courier.signed)
    where = ("嘉兴市", "嘉兴市", place.city, place.city, place.city)
    at, steps = shipped, []
    for later, text, spot in zip(hours, told, where, strict=True):
        at += timedelta(hours=later * chance.uniform(0.7, 1.3))
        if text in (courier.delivering, courier.signed):
            at = _by_day(at, chance)
        steps.append((at, text.format(**words), spot))
    return steps


def _by_day(at: datetime, chance: Random) -> datetime:
    """Nobody rings at night: what falls between eight in the evening and eight in the morning waits."""
    if at.hour >= 20:
        at += timedelta(days=1)
    if at.hour < 8 or at.hour >= 20:
        at = at.replace(hour=8, minute=0) + timedelta(minutes=chance.randint(0, 240))
    return at


def _iso(at: datetime) -> str:
    return at.replace(microsecond=0).isoformat()
