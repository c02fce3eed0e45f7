"""The lines of a text file or of standard input, whatever its encoding: for commands that judge a line at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from workstation.channels.chat_files.lines import FileLines
from workstation.domain.imports import ImportFailed

STANDARD_INPUT = Path("-")


def text_lines(path: Path) -> Iterator[str]:
    """Each line of ``path`` (``-``: of standard input) without its end, empty ones too.

    UTF-8 with or without byte order mark, UTF-16 or GB18030. A line that cannot be read is empty, so that the lines
    that come out are those that went in. Raises ``ImportFailed`` (``file_unreadable``: name, detail).
    """
    try:
        with closing(_opened(path)) as file:
            yield from (line.text for line in FileLines(file, 0))
    except OSError as fault:
        raise ImportFailed("file_unreadable", name=path.name, detail=fault.strerror or str(fault)) from fault


def _opened(path: Path) -> BinaryIO:
    if path == STANDARD_INPUT:
        return BytesIO(sys.stdin.buffer.read())
    return path.open("rb")
