"""Adding remarks: appended, projected, never changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.domain.test_remarks import HOUSE, KEY
from workstation.domain.flags import Flag
from workstation.domain.refused import Reason, Refused
from workstation.journal.documents.remarks import RemarkReading
from workstation.journal.rebuild import rebuild
from workstation.journal.verify import verify
from workstation.services.remarks import add_remark


def remarks(shop):
    with closing(sqlite3.connect(shop.journal.path)) as db:
        return RemarkReading(shop.journal.path, db).remarks_of(KEY)


def add(shop, text="催快递", flag=Flag.BLUE):
    return add_remark(shop.journal, HOUSE, KEY, flag, text, **shop.by).result()


def test_a_remark_stands_below_the_others_with_clerk_and_moment(shop):
    add(shop)
    shop.wait(60)
    add(shop, "改地址", Flag.RED)
    first, second = remarks(shop)
    assert (first.text, first.flag, first.clerk) == ("催快递", Flag.BLUE, "小美")
    assert second.at - first.at == 60_000
    assert second.line == HOUSE.worded("改地址", "小美", second.at)


def test_yellow_writes_nothing(shop):
    before = len(shop.told)
    with pytest.raises(Refused) as refused:
        add(shop, flag=Flag.YELLOW)
    assert refused.value.reason is Reason.FLAG_FORBIDDEN
    assert len(shop.told) == before
    assert remarks(shop) == []


@pytest.mark.parametrize("statement", ["UPDATE remark SET flag = 'yellow'", "DELETE FROM remark"])
def test_the_database_itself_refuses_to_change_a_remark(shop, statement):
    add(shop)
    with closing(sqlite3.connect(shop.journal.path)) as db, pytest.raises(sqlite3.IntegrityError, match="never"):
        db.execute(statement)


def test_remarks_are_made_anew_from_the_journal_and_guarded_again(shop):
    add(shop)
    add(shop, "改地址", Flag.RED)
    before, path = remarks(shop), shop.journal.path
    shop.journal.close()
    rebuild(path)
    assert remarks(shop) == before
    assert verify(path).ok
    with closing(sqlite3.connect(path)) as db, pytest.raises(sqlite3.IntegrityError, match="never"):
        db.execute("DELETE FROM remark")


def test_orders_are_found_by_the_flag_they_have_last(shop):
    add(shop)
    add(shop, "改地址", Flag.RED)
    with closing(sqlite3.connect(shop.journal.path)) as db:
        assert RemarkReading(shop.journal.path, db).flagged(Flag.BLUE, 10) == []
        assert [one.key for one in RemarkReading(shop.journal.path, db).flagged(Flag.RED, 10)] == [KEY]
