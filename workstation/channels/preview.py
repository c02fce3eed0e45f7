"""Look at a file of conversations before bringing it in."""

from __future__ import annotations

from datetime import datetime

from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.chat_files.words import CHINA
from workstation.channels.dialogue import Dialogue
from workstation.domain.imports import FileKind, ImportPreview, RejectedLine
from workstation.domain.values import Side

_FIRST = 3
_WORDS = 60


def preview(file: ChatFile, most_rejected: int = 1000) -> ImportPreview:
    """What ``file`` holds; reads it whole. At most ``most_rejected`` bad lines are kept.

    Raises:
        ImportFailed: as ``ChatFile``.
    """
    numbers: set[int] = set()
    first: list[tuple[str, str, str]] = []
    rejected: list[RejectedLine] = []
    lines = 0
    for one in file:
        if isinstance(one, RejectedLine):
            if len(rejected) < most_rejected:
                rejected.append(one)
            continue
        lines += len(one.said)
        if one.number not in numbers and len(first) < _FIRST:
            first.append(_beginning(one))
        numbers.add(one.number)
    return ImportPreview(
        kind=file.kind or FileKind.LOG,
        encoding=file.encoding,
        conversations=len(numbers),
        lines=lines,
        first=tuple(first),
        rejected=tuple(rejected),
    )


def _beginning(dialogue: Dialogue) -> tuple[str, str, str]:
    said = next((one for one in dialogue.said if one.side is Side.CUSTOMER), dialogue.said[0])
    day = datetime.fromtimestamp(said.at / 1000, CHINA).date().isoformat() if said.at is not None else ""
    return dialogue.name, day, said.text[:_WORDS]
