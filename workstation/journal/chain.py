"""The hash chain: each row's hash covers the one before it, so a row changed afterwards shows."""

from __future__ import annotations

from hashlib import sha256

import msgspec

GENESIS = sha256(b"workstation journal").digest()
"""What the first row is chained to; fixed, so the same inputs give the same journal byte for byte."""

_encode = msgspec.json.Encoder().encode


def link(
    previous: bytes, seq: int, at: int, clerk: str, conversation: str | None, kind: str, version: int, data: str
) -> bytes:
    """The hash of a row: SHA-256 over the hash before it and the row as a JSON array."""
    return sha256(previous + _encode((seq, at, clerk, conversation, kind, version, data))).digest()
