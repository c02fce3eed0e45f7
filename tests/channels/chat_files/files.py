"""Writes small files of conversations and reads them."""

from __future__ import annotations

from pathlib import Path

from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.dialogue import Dialogue
from workstation.channels.history import history_of
from workstation.domain.imports import LINE_REASONS, RejectedLine

NOW = 1_795_000_000_000


def write(folder: Path, content: str | bytes, encoding: str = "utf-8", name: str = "chats.txt") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def read(path: Path, **options) -> tuple[list[Dialogue], list[RejectedLine]]:
    """The dialogues and the rejected lines."""
    everything = list(ChatFile(path, **options))
    dialogues = [one for one in everything if isinstance(one, Dialogue)]
    rejected = [one for one in everything if isinstance(one, RejectedLine)]
    for one in rejected:
        assert set(LINE_REASONS[one.reason_code]) <= one.values.keys()
    return dialogues, rejected


def told(dialogue: Dialogue) -> list[tuple[str, str, str]]:
    """(side, name, text) of each message."""
    return [(str(one.side), one.name, one.text) for one in dialogue.said]


def origins(path: Path, now: int = NOW, **options) -> list[str]:
    dialogues, _ = read(path, **options)
    return [one.origin for dialogue in dialogues for one in history_of(dialogue, now)]
