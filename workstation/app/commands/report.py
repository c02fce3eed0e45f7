"""``workstation report``: what the coach says of a lesson or of a recording, on the terminal, as JSON or in a file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256

import msgspec

from workstation.app.cli import speak
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.report_files import write_report
from workstation.app.report_reading import lesson_report, names_of, seal_of
from workstation.app.words import translate
from workstation.domain.report import Report
from workstation.domain.trouble import Trouble
from workstation.replay.recording_file import open_recording
from workstation.training.coach.report import report
from workstation.views.report.sections import Line, of_customer, whole
from workstation.views.report.words import Names, points, who

PAPER = ".pdf"


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Print it, or write it; 1 if there is no lesson."""
    speak()
    if arguments.out is not None and arguments.out.suffix.lower() == PAPER:
        return _object(translate("CommandLine", "PDF needs the windows: open the report there, or write HTML."))
    found = _found(arguments, folder)
    if not found.run:
        return _object(translate("CommandLine", "There is no such lesson here."))
    _tell_seal(arguments, folder, found)
    names = names_of(folder.root)
    if arguments.out is not None:
        try:
            write_report(found, names, arguments.out)
        except OSError as error:
            raise Trouble("file_not_written", path=str(arguments.out), why=error.strerror or "") from error
    elif arguments.json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    else:
        print("\n".join(_text(found, names)))
    return 0


def _found(arguments: argparse.Namespace, folder: DataFolder) -> Report:
    if arguments.file is not None:
        return report(open_recording(arguments.file).entries, arguments.run)
    journal = folder.room(arguments.room or RoomKind.PRACTICE).journal
    return lesson_report(journal, arguments.run) if journal.exists() else Report()


def _tell_seal(arguments: argparse.Namespace, folder: DataFolder, found: Report) -> None:
    """Of an exam's recording: whether it is the one that was sealed here."""
    if arguments.file is None or not found.exam:
        return
    sealed = seal_of(folder.room(RoomKind.PRACTICE).journal, found.run)
    if sealed is None:
        told = translate("CommandLine", "This exam was not sealed in this data folder.")
    elif sealed.sha256 == sha256(arguments.file.read_bytes()).hexdigest():
        told = translate("CommandLine", "This is the sealed recording of the exam, unchanged.")
    else:
        told = translate("CommandLine", "This is not the recording of the exam that was sealed.")
    print(told, file=sys.stderr)


def _text(found: Report, names: Names) -> Iterator[str]:
    title = translate("CommandLine", "{title}, {clerk}: {points} points (par {par})")
    par = points(found.par.score) if found.par is not None and found.par.score else "–"
    yield title.format(title=found.title, clerk=found.clerk or "–", points=points(found.points), par=par)
    yield from _lines(whole(found, names), 0)
    for customer in found.customers:
        yield ""
        yield f"== {who(customer)}  {points(customer.points)}"
        yield from _lines(of_customer(customer, names), 0)


def _lines(lines: Iterable[Line], depth: int) -> Iterator[str]:
    for line in lines:
        text = " ".join(line.text.split())
        yield f"{'  ' * depth}{text}  {line.side}".rstrip()
        yield from _lines(line.lines, depth + 1)


def _object(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
