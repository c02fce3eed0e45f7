"""Personal data is masked until asked for."""

from __future__ import annotations


def mask_name(name: str) -> str:
    """The first character and two stars: 王小丽 → 王**. Empty stays empty."""
    return f"{name[:1]}**" if name else ""
