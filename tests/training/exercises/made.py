"""The shipped contents and policies, as exercises are made of them."""

from __future__ import annotations

from functools import cache

from workstation.app.policies import load
from workstation.app.resources import resource
from workstation.domain.customers import GroupRule
from workstation.domain.exercise_policy import ExercisePolicy
from workstation.domain.freight import AfterSale
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.remarks import Convention
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.values import Limits
from workstation.training.exercises.book import items
from workstation.training.exercises.contents import Contents, load_contents
from workstation.training.exercises.shop import Shop

NOW = 1_795_312_807_000
PHRASES = ("您好，看到您的消息了，我马上帮您看一下订单。", "{客户名|亲}，您的包裹已经发出", "好的")


@cache
def contents() -> Contents:
    return load_contents(resource("exercises"))


@cache
def shop() -> Shop:
    return Shop(
        limits=Limits(), orders=load("orders", OrderPolicy), after_sale=load("after_sale", AfterSale),
        customers=load("customers", GroupRule), tickets=load("tickets", TicketPolicy),
        published=load("speech", SpeechPolicy).published, convention=load("flags", Convention),
        exercises=load("exercises", ExercisePolicy), phrases=PHRASES,
    )  # fmt: skip


def made(of: Shop | None = None, seed: str = "1"):
    return items(contents(), of or shop(), seed=seed, now=NOW)
