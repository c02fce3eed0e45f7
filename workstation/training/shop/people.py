"""The customers of the demo shop, each from a stream of chance of their own."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random

import msgspec

from workstation.domain.customers import Customer, CustomerNote, FollowUp
from workstation.domain.pace import stream
from workstation.domain.pinyin import spellings
from workstation.training.shop.material import People, Place

NOTED, TAGGED, FOLLOWED, BLACKLISTED = 0.22, 0.4, 0.09, 0.012
"""Shares of customers of whom something is noted, who have tags, whom a follow-up was promised, who are barred."""
SHOP_YEARS = 5
DAY_MS = 86_400_000


class Shopper(msgspec.Struct, frozen=True, kw_only=True):
    """A customer with what their orders are made from."""

    customer: Customer
    receiver: str
    place: Place
    district: str
    habit: float
    """How often they buy, against the others."""


def shoppers(people: People, count: int, seed: int, now: datetime, clerks: tuple[str, ...]) -> list[Shopper]:
    """``count`` customers with differing accounts; the first ``n`` are the same for every larger ``count``."""
    found: list[Shopper] = []
    taken: set[str] = set()
    for number in range(count):
        one = _shopper(people, stream(seed, f"customer {number}", "who"), number, taken, now, clerks)
        taken.add(one.customer.name)
        found.append(one)
    return found


def address(shopper: Shopper, people: People, chance: Random) -> str:
    """A whole address in the customer's district, some with a zip code."""
    place = shopper.place
    road, estate = chance.choice(people.streets["roads"]), chance.choice(people.streets["estates"])
    room = f"{chance.randint(1, 28)} 幢 {chance.randint(1, 3)} 单元 {chance.randint(1, 26)}0{chance.randint(1, 4)} 室"
    return f"{place.province}{place.city}{shopper.district}{road} {chance.randint(1, 699)} 号 {estate} {room}"


def _shopper(
    people: People, chance: Random, number: int, taken: set[str], now: datetime, clerks: tuple[str, ...]
) -> Shopper:
    surname, given = chance.choice(people.surnames), chance.choice(people.given)
    place = chance.choice(people.place)
    district = chance.choice(place.districts)
    account = _account(people, chance, surname, given, place, taken)
    first = now - timedelta(days=int(chance.triangular(5, SHOP_YEARS * 365, 200)))
    customer = Customer(
        id=f"demo:{number + 1:04d}", name=account, phone=f"130000{chance.randint(10_000, 99_999)}",
        city=place.city[:-1],
        occupation=chance.choice(people.occupations) if chance.random() < 0.5 else "",
        power=chance.choice(people.power) if chance.random() < 0.5 else "", since=first.strftime("%Y-%m"),
        tags=tuple(chance.sample(people.tags, chance.randint(1, 3))) if chance.random() < TAGGED else (),
        notes=_notes(people, chance, now, clerks), follow_ups=_follow_ups(people, chance, now.date(), clerks),
        blacklisted=chance.choice(people.blacklist) if chance.random() < BLACKLISTED else "",
    )  # fmt: skip
    habit = chance.paretovariate(1.3)
    return Shopper(customer=customer, receiver=surname + given, place=place, district=district, habit=min(habit, 14))


def _account(people: People, chance: Random, surname: str, given: str, place: Place, taken: set[str]) -> str:
    while True:
        form = chance.choice(people.accounts)
        name = form.format(
            pinyin=spellings(surname + given)[0], given=given, surname=surname, city=place.city[:-1],
            fruit=chance.choice(people.fruit), animal=chance.choice(people.animal), season=chance.choice(people.season),
            weather=chance.choice(people.weather), digits=chance.randint(1, 9_999), year=chance.randint(1975, 2006),
            digits8=chance.randint(10_000_000, 99_999_999),
        )  # fmt: skip
        if name not in taken:
            return name


def _notes(people: People, chance: Random, now: datetime, clerks: tuple[str, ...]) -> tuple[CustomerNote, ...]:
    if chance.random() >= NOTED:
        return ()
    moments = sorted(chance.randint(1, 300) for _ in range(chance.randint(1, 2)))[::-1]
    end = round(now.timestamp() * 1000)
    texts = chance.sample(people.notes, len(moments))
    return tuple(
        CustomerNote(at=end - days * DAY_MS - chance.randint(0, 8 * 3_600_000), clerk=chance.choice(clerks), text=text)
        for days, text in zip(moments, texts, strict=True)
    )


def _follow_ups(people: People, chance: Random, today: date, clerks: tuple[str, ...]) -> tuple[FollowUp, ...]:
    if chance.random() >= FOLLOWED:
        return ()
    day = today + timedelta(days=chance.randint(-2, 9))
    one = FollowUp(id=1, day=day.isoformat(), about=chance.choice(people.follow_ups), clerk=chance.choice(clerks))
    return (one,)
