"""``workstation understand``: what each line of a file does, as a clerk's message, in JSON."""

from __future__ import annotations

import argparse
import sys
from typing import Any

import msgspec

from workstation.app.paths import DataFolder
from workstation.app.resources import resource
from workstation.app.text_lines import text_lines
from workstation.domain.acts import Understood
from workstation.training.understanding.understanding import Understanding


def run(arguments: argparse.Namespace, _folder: DataFolder) -> int:
    """Print a line of JSON for each line of the file."""
    understanding = Understanding.load(resource("understanding"))
    encode = msgspec.json.Encoder().encode
    for text in text_lines(arguments.file):
        sys.stdout.write(encode(as_json(text, understanding.understand(text))).decode() + "\n")
    return 0


def as_json(text: str, understood: Understood) -> dict[str, Any]:
    """What was understood of ``text`` as other programs get it; Any, because JSON holds anything."""
    return {"text": text, **msgspec.to_builtins(understood)}
