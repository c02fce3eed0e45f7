"""The regular customers as they are written down, and what they asked in the last weeks."""

from __future__ import annotations

from pathlib import Path

import pytest

from workstation.domain.trouble import Trouble
from workstation.domain.values import Group, Side, plain
from workstation.training.past import past_messages
from workstation.training.regular_customers import load_regular_customers

CUSTOMERS = load_regular_customers(Path(__file__).parents[2] / "resources" / "customers")
START = 1_795_000_000_000
DAY = 86_400_000


def test_there_are_eight_customers_of_all_groups_with_a_past() -> None:
    assert len(CUSTOMERS) == 8
    assert {one.buyer.group for one in CUSTOMERS} == set(Group)
    assert len({one.buyer.id for one in CUSTOMERS}) == 8
    assert all(one.past for one in CUSTOMERS)


def test_a_word_from_last_month_stands_in_the_history() -> None:
    messages = past_messages(CUSTOMERS, START)
    found = [one for one in messages if "羽绒服" in plain(one.body)]
    assert found
    assert 30 * DAY < START - found[0].said_at < 32 * DAY
    assert {one.side for one in messages} == {Side.CUSTOMER, Side.CLERK}


def test_the_past_lies_in_the_past_in_order_with_origins_that_do_not_change() -> None:
    first, later = past_messages(CUSTOMERS, START), past_messages(CUSTOMERS, START + DAY)
    assert [one.said_at for one in first] == sorted(one.said_at for one in first)
    assert first[-1].said_at < START
    origins = [one.origin for one in first]
    assert len(set(origins)) == len(origins)
    assert origins == [one.origin for one in later]


@pytest.mark.parametrize(
    "text",
    ["days = 3\n", "[buyer]\nname = 3\n", '[buyer]\nname = "周"\n[[past]]\ndays_ago = 1\nclerk = "阿宁"\nlines = []\n'],
)
def test_a_broken_file_is_named(tmp_path, text: str) -> None:
    (tmp_path / "01_nobody.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Trouble) as told:
        load_regular_customers(tmp_path)
    assert told.value.values["file"] == "01_nobody.toml"
