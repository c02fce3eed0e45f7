"""The hand-made customers as they are written."""

from __future__ import annotations

import pytest

from tests.training.room import CAST, START
from workstation.domain.trouble import Trouble
from workstation.domain.values import Group, Picture, Side, Text, plain
from workstation.training.cast import load_cast
from workstation.training.past import past_messages

DAY = 86_400_000


def test_there_are_eight_customers_of_all_groups() -> None:
    assert len(CAST.customers) == 8
    assert {one.buyer.group for one in CAST.customers} == set(Group)
    assert len({one.buyer.id for one in CAST.customers}) == 8


@pytest.mark.parametrize("customer", CAST.customers, ids=lambda one: one.id)
def test_every_customer_has_two_matters_of_four_to_eight_turns(customer) -> None:
    assert len(customer.scripts) >= 2
    assert all(4 <= len(one.turns) <= 8 for one in customer.scripts)
    assert len(customer.nudges) >= 3
    assert customer.past


def test_customers_write_in_short_pieces() -> None:
    pieces = [
        len(plain(body))
        for customer in CAST.customers
        for script in customer.scripts
        for turn in script.turns
        for choice in turn.says
        for body in choice
        if isinstance(body, Text)
    ]
    assert sum(pieces) / len(pieces) < 14
    assert max(pieces) < 40


def test_every_picture_sent_is_here_under_its_hash() -> None:
    sent = {
        body.sha256
        for customer in CAST.customers
        for script in customer.scripts
        for turn in script.turns
        for choice in turn.says
        for body in choice
        if isinstance(body, Picture)
    }
    assert sent
    assert sent == set(CAST.pictures)
    assert all(path.is_file() for path in CAST.pictures.values())


def test_a_word_from_last_month_stands_in_the_history() -> None:
    messages = past_messages(CAST.customers, START)
    found = [one for one in messages if "羽绒服" in plain(one.body)]
    assert found
    assert 30 * DAY < START - found[0].said_at < 32 * DAY
    assert {one.side for one in messages} == {Side.CUSTOMER, Side.CLERK}


def test_the_past_lies_in_the_past_in_order_with_origins_that_do_not_change() -> None:
    first, later = past_messages(CAST.customers, START), past_messages(CAST.customers, START + DAY)
    assert [one.said_at for one in first] == sorted(one.said_at for one in first)
    assert first[-1].said_at < START
    origins = [one.origin for one in first]
    assert len(set(origins)) == len(origins)
    assert origins == [one.origin for one in later]


def test_a_broken_file_is_named(tmp_path) -> None:
    (tmp_path / "01_nobody.toml").write_text("opens = [1, 2]\n", encoding="utf-8")
    with pytest.raises(Trouble) as told:
        load_cast(tmp_path)
    assert told.value.values["file"] == "01_nobody.toml"
