"""Personal data is masked until asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.masking import mask_address, mask_name, mask_phone, mask_phones_in


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("13000001234", "130****1234"),
        ("130-0000-1234", "130****1234"),
        ("1234", "****"),
        ("", ""),
        ("'13000001234", "130****1234"),
    ],
)
def test_of_a_phone_only_both_ends_are_to_be_seen(phone, shown) -> None:
    assert mask_phone(phone) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("浙江省杭州市西湖区文三路 1 号 2 单元", "浙江省杭州市西湖区****"),
        ("广东省中山市石岐街道 8 号", "广东省中山市****"),
        ("某地 5 号楼", "某地 ****"),
        ("", ""),
    ],
)
def test_of_an_address_only_the_district_is_to_be_seen(address, shown) -> None:
    assert mask_address(address) == shown


@given(st.text(alphabet="0123456789- +", min_size=8, max_size=20))
def test_the_middle_of_a_number_never_stands_in_its_mask(phone) -> None:
    digits = "".join(one for one in phone if one.isdigit())
    assert len([one for one in mask_phone(phone) if one.isdigit()]) <= 7 < 8 <= max(len(digits), 8)


@given(st.text(max_size=30))
def test_a_masked_name_shows_one_character_at_most(name) -> None:
    assert len(mask_name(name).rstrip("*")) <= 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("收件人改13800001234，放门卫", "收件人改138****1234，放门卫"),
        ("打 138 0000 1234 或138-0000-1234", "打 138 **** 1234 或138-****-1234"),
        ("订单号 2611221380000123499 不是电话", "订单号 2611221380000123499 不是电话"),
        ("138****1234", "138****1234"),
        ("", ""),
    ],
)
def test_a_mobile_number_within_a_text_is_masked_and_nothing_else(text, shown) -> None:
    assert mask_phones_in(text) == shown
    assert mask_phones_in(shown) == shown
