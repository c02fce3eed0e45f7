"""What short exercises are made of, read on a thread: contents, the shop's policies, its phrases, earlier answers."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from workstation.app.policies import load_or_default
from workstation.app.resources import resource
from workstation.domain.customers import GroupRule
from workstation.domain.exercise_events import ExerciseAnswered
from workstation.domain.exercise_policy import ExercisePolicy
from workstation.domain.freight import AfterSale
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.remarks import Convention
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.values import Limits
from workstation.journal.reader import Reader
from workstation.training.exercises.contents import Contents, load_contents
from workstation.training.exercises.memory import Memory
from workstation.training.exercises.shop import Shop
from workstation.training.shop.goods import phrases


class ExerciseMaterial(NamedTuple):
    """Everything a round is drawn from."""

    contents: Contents
    shop: Shop
    memory: Memory
    """What the clerk remembers after every answer in this room."""


def read_exercise_material(data: Path, journal: Path, limits: Limits, clerk: str, now: int) -> ExerciseMaterial:
    """``data``: the data folder, whose policies come first; ``journal``: the practice room's.

    Raises:
        Trouble: ``exercise_unreadable`` or ``shop_unreadable``, naming the file.
    """
    with closing(Reader.open(journal)) as reader:
        answers = reader.of_kind(ExerciseAnswered.__name__)
    shop = read_shop(data, limits, now)
    return ExerciseMaterial(load_contents(resource("exercises")), shop, Memory(clerk, shop.exercises, answers))


def read_shop(data: Path, limits: Limits, now: int) -> Shop:
    """The policies in force, by default where the shop's own are unfit (their windows say so)."""
    today = datetime.fromtimestamp(now / 1000).date()
    return Shop(
        limits=limits,
        orders=load_or_default("orders", OrderPolicy, data)[0],
        after_sale=load_or_default("after_sale", AfterSale, data)[0],
        customers=load_or_default("customers", GroupRule, data)[0],
        tickets=load_or_default("tickets", TicketPolicy, data)[0],
        published=load_or_default("speech", SpeechPolicy, data)[0].published,
        convention=load_or_default("flags", Convention, data)[0],
        exercises=load_or_default("exercises", ExercisePolicy, data)[0],
        phrases=tuple(one.text for one in phrases(resource("shop"), today)),
    )
