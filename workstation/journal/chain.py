"""The hash chain: each row's hash covers the one before it, so a row changed afterwards shows."""

from __future__ import annotations

import msgspec

try:  # Python's own: importing hashlib loads OpenSSL, 3 ms before the first window, and a row is a few hundred bytes
    from _sha2 import sha256  # type: ignore[import-not-found]  # from 3.12 on
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:  # a Python without
        from hashlib import sha256

GENESIS: bytes = sha256(b"workstation journal").digest()
"""What the first row is chained to; fixed, so the same inputs give the same journal byte for byte."""

_encode = msgspec.json.Encoder().encode


def link(
    previous: bytes, seq: int, at: int, clerk: str, conversation: str | None, kind: str, version: int, data: str
) -> bytes:
    """The hash of a row: SHA-256 over the hash before it and the row as a JSON array."""
    digest: bytes = sha256(previous + _encode((seq, at, clerk, conversation, kind, version, data))).digest()
    return digest
