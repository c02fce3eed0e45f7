"""``workstation check-speech``: what is forbidden in lines of text, a line of JSON for each."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from io import BufferedReader, BytesIO, TextIOWrapper
from pathlib import Path

from workstation.app.paths import DataFolder
from workstation.app.speech_rules import speech_check
from workstation.app.words import language
from workstation.channels.chat_files.lines import detect_encoding
from workstation.domain.speech import Finding
from workstation.domain.trouble import Trouble

_SAMPLE = 1 << 18


def run(arguments: Namespace, folder: DataFolder) -> int:
    """Judge each line of ``arguments.file`` by the policy of ``folder``."""
    check = speech_check(folder.root, english=language() == "en")
    for text in _lines(arguments.file):
        told = {"text": text, "findings": [_told(one) for one in check.findings(text)]}
        print(json.dumps(told, ensure_ascii=False))
    return 0


def _told(one: Finding) -> dict[str, str | int]:
    return {
        "code": one.code,
        "severity": one.severity.value,
        "why": one.why,
        "better": one.better,
        "start": one.start,
        "end": one.end,
    }


def _lines(path: Path) -> Iterator[str]:
    """The lines of a file in any of the usual encodings, ``-`` for what is piped in; what is unreadable becomes �."""
    if str(path) == "-":
        yield from _decoded(BytesIO(sys.stdin.buffer.read()))
        return
    try:
        with path.open("rb") as file:
            yield from _decoded(file)
    except OSError as error:
        raise Trouble("file_not_read", path=str(path), why=error.strerror or "") from error


def _decoded(file: BytesIO | BufferedReader) -> Iterator[str]:
    encoding = detect_encoding(file.read(_SAMPLE))
    file.seek(0)
    with TextIOWrapper(file, encoding=encoding, errors="replace") as text:
        for line in text:
            yield line.rstrip("\n")
