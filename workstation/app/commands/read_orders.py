"""Reads a file of orders for a desk, in a process of its own, so that its windows go on. Not for people."""

from __future__ import annotations

import argparse
import os
import sys
from typing import BinaryIO

from workstation.app.order_frames import Bad, Done, Failed, Part, Step, write_frame
from workstation.app.order_importing import ReadHere, profiles_of
from workstation.app.paths import DataFolder
from workstation.domain.imports import ImportFailed
from workstation.domain.orders import RejectedRow
from workstation.journal.documents.orders import Prepared

PIECE = 50
"""Orders a frame: the other side takes it in without holding up its windows."""


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Write the frames of ``arguments.file`` to standard output."""
    if hasattr(os, "nice"):
        os.nice(19)  # the windows first
    stream = sys.stdout.buffer
    try:
        _tell(ReadHere(arguments.file, profiles_of(folder), lambda done, total: _step(stream, done, total)), stream)
    except ImportFailed as failed:
        write_frame(stream, Failed(failed.reason_code, failed.values))
    return 0


def _tell(file: ReadHere, stream: BinaryIO) -> None:
    piece: list[Prepared] = []
    for one in file:
        if isinstance(one, RejectedRow):
            write_frame(stream, Bad([one]))
            continue
        piece.append(one)
        if len(piece) == PIECE:
            write_frame(stream, Part(piece, file.count))
            piece = []
    write_frame(stream, Part(piece, file.count))
    write_frame(stream, Done(file.facts()))


def _step(stream: BinaryIO, done: int, total: int) -> None:
    write_frame(stream, Step(done, total))
