"""Personal data is masked until asked for."""

from __future__ import annotations

import re

_MOBILE = re.compile(r"(?<!\d)(1[3-9]\d)([- ]?)\d{4}([- ]?)(\d{4})(?!\d)")
"""A Chinese mobile number as people type it: 13800001234, 138 0000 1234, 138-0000-1234."""


def mask_name(name: str) -> str:
    """The first character and two stars: 王小丽 → 王**. Empty stays empty."""
    return f"{name[:1]}**" if name else ""


def mask_phone(phone: str) -> str:
    """First three and last four of a number: 13800001234 → 138****1234. What is too short to be told apart is stars."""
    digits = [character for character in phone if character.isdigit()]
    if len(digits) < 8:
        return "****" if digits else ""
    return f"{''.join(digits[:3])}****{''.join(digits[-4:])}"


def mask_phones_in(text: str) -> str:
    """``text`` with every mobile number in it masked: 电话13800001234 → 电话138****1234. What is masked stays so."""
    return _MOBILE.sub(r"\1\2****\3\4", text)


def mask_address(address: str) -> str:
    """Down to the district, as far as it can be told: 浙江省杭州市西湖区文三路 1 号 → 浙江省杭州市西湖区****."""
    stripped = address.strip()
    if not stripped:
        return ""
    end = max((stripped.find(one, 2, 16) for one in ("区", "县", "旗")), default=-1)
    if end < 0:
        end = max(stripped.find(one, 1, 12) for one in ("市", "州"))
    return f"{stripped[: end + 1]}****" if end > 0 else f"{stripped[:3]}****"
