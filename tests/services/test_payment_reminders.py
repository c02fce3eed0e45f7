"""Reminding of payment: once for an order, and the green flag with it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from msgspec.structs import replace

from tests.domain.test_remarks import HOUSE, KEY
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.orders import Order, OrderStatus, Platform
from workstation.domain.refused import Reason, Refused
from workstation.domain.remark_events import RemarkAdded
from workstation.journal.documents.remarks import RemarkReading
from workstation.services.payment_reminders import remind_of_payment

UNPAID = Order(platform=KEY.platform, order_no=KEY.order_no, status=OrderStatus.UNPAID)


def remind(shop, order=UNPAID):
    return remind_of_payment(shop.journal, HOUSE, order, "已催付", **shop.by).result()


def test_a_reminder_leaves_the_green_flag_by_the_same_append(shop):
    fact, line = remind(shop)
    assert isinstance(fact.event, PaymentReminded)
    assert isinstance(line.event, RemarkAdded)
    assert line.event.flag is Flag.GREEN
    with closing(sqlite3.connect(shop.journal.path)) as db:
        assert RemarkReading(shop.journal.path, db).reminded(KEY) == (shop.clock.now(), "小美")


def test_nobody_is_reminded_twice(shop):
    remind(shop)
    before = len(shop.told)
    shop.wait(60)
    with pytest.raises(Refused) as refused:
        remind(shop)
    assert refused.value.reason is Reason.ALREADY_REMINDED
    assert refused.value.values["clerk"] == "小美"
    assert len(shop.told) == before


def test_another_order_of_the_same_number_elsewhere_may_be_reminded_of(shop):
    remind(shop)
    assert len(remind(shop, replace(UNPAID, platform=Platform.PDD))) == 2


@pytest.mark.parametrize("status", [OrderStatus.PAID, OrderStatus.CLOSED, None])
def test_an_order_that_does_not_wait_for_payment_is_let_be(shop, status):
    with pytest.raises(Refused) as refused:
        remind(shop, replace(UNPAID, status=status))
    assert refused.value.reason is Reason.NOT_UNPAID
