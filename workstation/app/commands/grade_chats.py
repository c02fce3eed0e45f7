"""``workstation grade-chats``: a score for each conversation of a file, with what it rests on, in JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from typing import Any

import msgspec

from workstation.app.cli import speak
from workstation.app.paths import DataFolder
from workstation.app.resources import resource
from workstation.app.text_lines import text_lines
from workstation.app.words import language, translate
from workstation.training.grading.grader import Grade, Grader, Ground
from workstation.training.grading.labels import read_labels
from workstation.training.grading.reading import UnfitLine, read_line


def run(arguments: argparse.Namespace, _folder: DataFolder) -> int:
    """Print a line of JSON for each conversation; lines that are none are named and left out."""
    speak()
    grader = Grader.load(resource("grading"))
    labels = read_labels(resource("grading") / "signs.toml", english=language() == "en")
    encode = msgspec.json.Encoder().encode
    unfit = 0
    for number, line in enumerate(text_lines(arguments.file), 1):
        if not line.strip():
            continue
        try:
            grade = grader.grade(read_line(line, number))
        except UnfitLine as fault:
            unfit += 1
            told = translate("CommandLine", "Line {number} is no conversation and was left out: {why}")
            print(told.format(number=number, why=fault), file=sys.stderr)
        else:
            sys.stdout.write(encode(as_json(grade, labels)).decode() + "\n")
    return 1 if unfit else 0


def as_json(grade: Grade, labels: Mapping[str, str]) -> dict[str, Any]:
    """The grade as other programs get it; Any, because JSON holds anything."""
    evidence = [{**msgspec.to_builtins(one), "why": _why(one, labels)} for one in grade.evidence]
    return {"id": grade.id, "score": grade.score, "evidence": evidence}


def _why(ground: Ground, labels: Mapping[str, str]) -> str:
    label = labels[ground.sign]
    return translate("CommandLine", "Not seen: {sign}").format(sign=label) if ground.absent else label
