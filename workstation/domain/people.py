"""Who may sit at the desk: a name (客服名), a role, and perhaps a PIN kept as a salted hash."""

from __future__ import annotations

import os
from typing import Protocol

import msgspec

from workstation.domain.values import Role

SALT_BYTES = 16
NAME_LENGTH = 20
"""Characters a 客服名 may have."""
PIN_LENGTH = (4, 12)
"""Fewest and most digits of a PIN."""
_COST = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}
_FREE_TRIES = 2
_LONGEST_WAIT = 60


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who sits at this desk at times. ``pin`` is what ``hash_pin`` gave, empty if none is asked for."""

    name: str
    role: Role
    pin: str = ""


class People(Protocol):
    """The known people of this machine, kept by the program."""

    def all(self) -> list[Person]:
        """Everybody, who sat down last first."""
        ...

    def keep(self, person: Person) -> None:
        """Add the person, or put them in place of the one with the same name, as the one who sat down last."""
        ...

    def forget(self, name: str) -> None:
        """Strike the person off the list; the journal keeps what they did."""
        ...


def clean_name(name: str) -> str:
    """The name as it is kept: no blanks around or doubled, no control characters, at most 20 characters."""
    printable = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(printable.split())[:NAME_LENGTH].strip()


def pin_allowed(pin: str) -> bool:
    """Whether it is 4 to 12 digits."""
    return pin.isascii() and pin.isdigit() and PIN_LENGTH[0] <= len(pin) <= PIN_LENGTH[1]


def hash_pin(pin: str, salt: bytes | None = None) -> str:
    """``salt$hash`` in hex, by scrypt; the salt is drawn anew unless given. Takes some 50 ms on purpose."""
    from hashlib import scrypt  # OpenSSL: most starts ask for no PIN

    salt = os.urandom(SALT_BYTES) if salt is None else salt
    return f"{salt.hex()}${scrypt(pin.encode(), salt=salt, **_COST).hex()}"


def pin_matches(person: Person, pin: str) -> bool:
    """Whether ``pin`` opens the seat for ``person``; always if they have none, never if the kept hash is damaged."""
    if not person.pin:
        return True
    from hmac import compare_digest

    salt, _, kept = person.pin.partition("$")
    try:
        asked = hash_pin(pin, bytes.fromhex(salt)).partition("$")[2]
    except ValueError:
        return False
    return compare_digest(asked, kept)


def wait_after(failures: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: none for two, then 2, 4, 8 … up to a minute."""
    late = failures - _FREE_TRIES
    return 0 if late <= 0 else min(2 ** min(late, 10), _LONGEST_WAIT)
