"""What a setting is, and which values fit it. The table is in ``settings_table.py``, the store in ``app/``."""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

Value = bool | int | float | str


class Kind(StrEnum):
    """What a value is, and so how it is entered."""

    SWITCH = "switch"
    """bool"""
    WHOLE = "whole"
    """int"""
    NUMBER = "number"
    """float"""
    CHOICE = "choice"
    """str, one of ``choices``"""
    TEXT = "text"
    """str, at most ``maximum`` characters"""
    TIME = "time"
    """str, ``HH:MM``"""


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One setting. Words are English and translated in the context ``Settings``."""

    key: str
    kind: Kind
    default: Value
    group: str
    label: str
    help: str
    minimum: float = 0
    maximum: float = 0
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """(value, label) pairs."""
    at_start: bool = False
    """A change takes effect when the program is started again."""
    required: bool = False
    """For texts: may not be empty."""
    web_address: bool = False
    """For texts: empty, or http(s)://host/path with neither name, password, query nor fragment."""


class Unfit(StrEnum):
    """Why a value does not fit its setting; the view words it."""

    WRONG_KIND = "wrong_kind"
    OUT_OF_BOUNDS = "out_of_bounds"
    NOT_A_CHOICE = "not_a_choice"
    TOO_LONG = "too_long"
    NOT_A_TIME = "not_a_time"
    EMPTY = "empty"
    NOT_AN_ADDRESS = "not_an_address"


_ADDRESS = re.compile(r"https?://[A-Za-z0-9._\-\[\]:]+(/[A-Za-z0-9._~%/\-]*)?")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def unfit(setting: Setting, value: object) -> Unfit | None:
    """Why ``value`` cannot be the value of ``setting``; None if it can."""
    match setting.kind:
        case Kind.SWITCH:
            return None if isinstance(value, bool) else Unfit.WRONG_KIND
        case Kind.WHOLE | Kind.NUMBER:
            return _unfit_number(setting, value)
        case _:
            return _unfit_text(setting, value) if isinstance(value, str) else Unfit.WRONG_KIND


def _unfit_number(setting: Setting, value: object) -> Unfit | None:
    if isinstance(value, bool) or not isinstance(value, int if setting.kind is Kind.WHOLE else int | float):
        return Unfit.WRONG_KIND
    return None if setting.minimum <= value <= setting.maximum else Unfit.OUT_OF_BOUNDS


def _unfit_text(setting: Setting, value: str) -> Unfit | None:
    if setting.kind is Kind.CHOICE:
        return None if value in dict(setting.choices) else Unfit.NOT_A_CHOICE
    if setting.kind is Kind.TIME:
        return None if _TIME.fullmatch(value) else Unfit.NOT_A_TIME
    if setting.required and not value.strip():
        return Unfit.EMPTY
    if setting.web_address and value and not _ADDRESS.fullmatch(value):
        return Unfit.NOT_AN_ADDRESS
    return Unfit.TOO_LONG if len(value) > setting.maximum else None
