"""What a process that reads a file of orders tells the one that asked: frames of msgpack, each after its length."""

from __future__ import annotations

from typing import BinaryIO

import msgspec

from workstation.domain.order_imports import OrderFileFacts
from workstation.domain.orders import RejectedRow
from workstation.journal.documents.orders import Prepared


class Step(msgspec.Struct, tag=True):
    """So far the reading has come."""

    done: int
    total: int


class Bad(msgspec.Struct, tag=True):
    """Rows that could not be taken."""

    rows: list[RejectedRow]


class Part(msgspec.Struct, tag=True):
    """Orders, of ``count`` in all."""

    orders: list[Prepared]
    count: int


class Done(msgspec.Struct, tag=True):
    """The file is at its end."""

    facts: OrderFileFacts | None


class Failed(msgspec.Struct, tag=True):
    """The file as a whole cannot be read: ``ImportFailed``."""

    reason_code: str
    values: dict[str, str | int]


Frame = Step | Bad | Part | Done | Failed

_decode = msgspec.msgpack.Decoder(Frame).decode
_encode = msgspec.msgpack.Encoder().encode


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Send it at once."""
    packed = _encode(frame)
    stream.write(len(packed).to_bytes(4, "big") + packed)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """The next one; None if the other side is gone, or speaks otherwise."""
    size = stream.read(4)
    if len(size) < 4:
        return None
    packed = stream.read(int.from_bytes(size, "big"))
    try:
        frame: Frame = _decode(packed)
    except msgspec.MsgspecError:
        return None
    return frame
