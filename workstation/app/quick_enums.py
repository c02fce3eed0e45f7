"""Makes Qt's enums in a fifth of the time: PySide has Python's ``enum`` make some 4,000 members before the first paint.

``EnumType`` makes each member by a stand-in that takes itself out of the class, is looked for in every base, and puts
the member in its place. For names and whole numbers, which is all that Qt has, none of that can come out differently.
Here the class is a copy of an empty one that ``enum`` itself made, and the members are put in one after the
other. Whatever is out of the ordinary is left to ``enum``. ``tests/app/test_quick_enums.py`` compares every
enum of Qt with the one that ``enum`` makes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from functools import cache
from types import GetSetDescriptorType
from typing import Any

KNOWN = (3, 11) <= sys.version_info < (3, 14)
"""The versions of Python whose ``enum`` was read and compared."""

_KINDS: dict[type, Callable[..., Any]] = {
    Enum: object.__new__, IntEnum: int.__new__, Flag: object.__new__, IntFlag: int.__new__,
}  # fmt: skip

_Members = list[tuple[str, int]]
_Namespace = dict[str, Any]


def make_enums_quickly() -> None:
    """Let enums that are made of a list of names and whole numbers, as PySide makes all of its own, be made here."""
    if KNOWN and _ENUM_TYPE._create_ is _REGULAR and _agrees():
        _ENUM_TYPE._create_ = _create


def make_enums_regularly() -> None:
    """Undo it."""
    _ENUM_TYPE._create_ = _REGULAR


def _agrees() -> bool:
    """Whether a class with another name for a member and one of several bits comes out as ``enum`` makes it here."""
    members = [("ONE", 1), ("FOUR", 4), ("UNE", 1), ("FIVE", 5), ("TWO", 2)]
    return all(
        _described(_create(kind, "Probe", members, module=__name__, boundary=FlagBoundary.KEEP))
        == _described(_REGULAR.__get__(kind)("Probe", members, module=__name__, boundary=FlagBoundary.KEEP))
        for kind in (IntEnum, Flag)
    )


def _described(made: Any) -> list[object]:
    data = {key: repr(one) for key, one in vars(made).items() if isinstance(one, int | list | dict | made)}
    members = {name: [str(one), *vars(one)] for name, one in made.__members__.items()}
    return [data, vars(made).keys(), members, repr(list(made))]


_ENUM_TYPE: Any = EnumType  # Python tells nobody of what is inside
_REGULAR: Any = _ENUM_TYPE._create_
_empty: dict[tuple[type, FlagBoundary | None], _Namespace] = {}
"""What stands in an empty class of each kind; made once a kind."""


def _create(
    cls: type, class_name: str, names: Any, *, module: str | None = None, qualname: str | None = None,
    type: Any = None, start: int = 1, boundary: FlagBoundary | None = None,
) -> Any:  # fmt: skip
    """In place of ``EnumType._create_``."""
    if module is None:
        module = sys._getframe(2).f_globals.get("__name__")  # as enum itself finds it: two calls up
    if module is None or type is not None or not _is_ordinary(cls, names):
        return _REGULAR.__get__(cls)(
            class_name, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
        )
    made = _empty_class(cls, class_name, boundary)
    made.__module__ = module
    made.__qualname__ = class_name if qualname is None else qualname
    _fill(made, names, _KINDS[cls])
    return made


def _is_ordinary(cls: type, names: Any) -> bool:
    """Whether every name is a plain new one, and every value a whole number; bits are not below zero."""
    if cls not in _KINDS or type(names) is not list or not names:
        return False
    if set(map(type, names)) != {tuple} or set(map(len, names)) != {2}:
        return False
    members = dict(names)
    if set(map(type, members)) != {str} or set(map(type, members.values())) != {int} or len(members) != len(names):
        return False
    if not _taken_names(cls).isdisjoint(members) or any(name[:1] in ("_", "") for name in members):
        return False
    return min(members.values()) >= 0 or not issubclass(cls, Flag)


@cache
def _taken_names(cls: type) -> frozenset[str]:
    """Names that mean something on an enum of this kind already."""
    return frozenset(name for base in [*cls.__mro__, *_ENUM_TYPE.__mro__] for name in vars(base))


def _empty_class(cls: type, name: str, boundary: FlagBoundary | None) -> Any:
    namespace = _empty.get((cls, boundary))
    if namespace is None:
        empty = _REGULAR.__get__(cls)("Empty", [], module=__name__, boundary=boundary)
        namespace = {key: one for key, one in vars(empty).items() if type(one) is not GetSetDescriptorType}
        _empty[cls, boundary] = namespace
    fresh = {key: one.copy() if type(one) in (list, dict) else one for key, one in namespace.items()}
    return type.__new__(EnumType, name, (cls,), fresh)


def _fill(made: Any, names: _Members, new: Callable[..., Any]) -> None:
    """Put the members in: a value that is there already is another name of that member."""
    whole, flags = new is int.__new__, issubclass(made, Flag)
    put = type.__setattr__
    listed, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    hashed = vars(made).get("_hashable_values_")
    mask = singles = 0
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if whole else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(listed)
            by_value[value] = member
            if hashed is not None:
                hashed.append(value)
            if flags:
                mask |= value
                if value and not value & (value - 1):
                    singles |= value
                    listed.append(name)
            else:
                listed.append(name)
        put(made, name, member)
        by_name[name] = member
    if flags:
        _finish_flag(made, mask, singles)


def _finish_flag(made: Any, mask: int, singles: int) -> None:
    put = type.__setattr__
    put(made, "_flag_mask_", mask)
    put(made, "_singles_mask_", singles)
    put(made, "_all_bits_", 2 ** mask.bit_length() - 1 if made._member_map_ else 0)
    values = [member._value_ for member in made]
    if values != sorted(values):
        put(made, "_iter_member_", made._iter_member_by_def_)
