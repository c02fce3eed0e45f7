"""A known trouble of the world, told in a sentence with what to do."""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818  the design's word: a known trouble of the world
    """Disk full, file locked, newer schema …: told in a sentence with what to do.

    ``code`` names the sentence in ``views/notices/sentences.py``; ``values`` fill its places.
    """

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
