"""How long people take to read, think and type, and the chance in it: one seeded stream for each person and purpose."""

from __future__ import annotations

from random import Random

SECOND = 1000
MINUTE = 60 * SECOND
_READ_A_SECOND = 12
_TYPED_A_SECOND = (2.6, 4.8)
_CARD_MS = (1500, 4000)
_LONGEST_MS = 25 * SECOND


def stream(seed: int | str, who: str, purpose: str) -> Random:
    """A stream of chance of its own, the same in every process: adding a person shifts nobody else.

    ``Random`` hashes text with SHA-512, so this does not depend on ``PYTHONHASHSEED``.
    """
    return Random(f"{seed}:{who}:{purpose}")


def between(chance: Random, least: float, most: float) -> int:
    """Some milliseconds between two numbers of seconds."""
    return round(chance.uniform(least, most) * SECOND)


def typing(chance: Random, characters: int) -> int:
    """Milliseconds to type ``characters`` on a phone; 0 characters stand for picking a card or a picture."""
    if characters == 0:
        return chance.randint(*_CARD_MS)
    speed = chance.uniform(*_TYPED_A_SECOND)
    return min(_LONGEST_MS, 600 + round(characters / speed * SECOND))


def reading(chance: Random, characters: int) -> int:
    """Milliseconds to see and read a reply of ``characters``, and to think a moment."""
    return between(chance, 0.8, 2.4) + min(8 * SECOND, characters * SECOND // _READ_A_SECOND)
