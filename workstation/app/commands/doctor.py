"""``workstation doctor``: what the program stands on and how it is, for people and for programs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from workstation.app.commands.progress import Meter
from workstation.app.diagnosis import Findings, RoomFindings, diagnose
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.screen import has_screen
from workstation.app.words import translate
from workstation.domain.trouble import Trouble
from workstation.domain.words import QT_TRANSLATE_NOOP
from workstation.views.notices.sentences import problem_sentence, sentence

VERSIONS = {
    "workstation": QT_TRANSLATE_NOOP("Doctor", "Program"),
    "python": "Python",
    "pyside6": "PySide6",
    "qt": "Qt",
    "sqlite": QT_TRANSLATE_NOOP("Doctor", "SQLite (Python's, which the program uses)"),
    "sqlite_of_qt": QT_TRANSLATE_NOOP("Doctor", "SQLite (Qt's own)"),
}
PLACES = {
    "data": QT_TRANSLATE_NOOP("Doctor", "Data folder"),
    "shop": QT_TRANSLATE_NOOP("Doctor", "Shop"),
    "practice": QT_TRANSLATE_NOOP("Doctor", "Practice"),
    "settings": QT_TRANSLATE_NOOP("Doctor", "Settings"),
    "people": QT_TRANSLATE_NOOP("Doctor", "People"),
    "logs": QT_TRANSLATE_NOOP("Doctor", "Logs"),
    "reports": QT_TRANSLATE_NOOP("Doctor", "Crash reports"),
    "fonts": QT_TRANSLATE_NOOP("Doctor", "Fonts"),
    "translations": QT_TRANSLATE_NOOP("Doctor", "Translations"),
    "program": QT_TRANSLATE_NOOP("Doctor", "Program files"),
}
FOLDER_STATES = {
    "writable": QT_TRANSLATE_NOOP("Doctor", "can be written"),
    "read_only": QT_TRANSLATE_NOOP("Doctor", "cannot be written"),
    "absent": QT_TRANSLATE_NOOP("Doctor", "not there yet; the first start makes it"),
    "file": QT_TRANSLATE_NOOP("Doctor", "is a file"),
}


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Look, print, and exit with 1 if something is wrong."""
    rooms = [arguments.room] if arguments.room else list(RoomKind)
    with Meter(translate("Doctor", "Checking the databases")) as meter:
        found = diagnose(folder, rooms, full=arguments.full, screen=has_screen(), progress=meter)
    if arguments.json:
        print(msgspec.json.format(msgspec.json.encode(for_programs(found)), indent=2).decode())
    else:
        print("\n".join(for_people(found)))
    return 0 if found.ok else 1


def for_people(found: Findings) -> Iterator[str]:
    """The lines that are printed."""
    yield from _section(translate("Doctor", "Versions"), _versions(found))
    yield from _section(translate("Doctor", "Places"), _places(found))
    yield from _section(translate("Doctor", "Surroundings"), _surroundings(found))
    for room in found.rooms:
        yield from _section(_word(PLACES[room.room.value]), _room(room))
    yield from _section(translate("Doctor", "Crash reports"), _reports(found))
    troubles = [sentence(one) for one in found.troubles]
    verdict = translate("Doctor", "All is well.") if found.ok else translate("Doctor", "Something is wrong.")
    yield from [*(f"✗ {one}" for one in troubles), f"{'✓' if found.ok else '✗'} {verdict}"]


def for_programs(found: Findings) -> dict[str, object]:
    """The same as data; troubles with code, values and sentence."""
    data = msgspec.structs.asdict(found)
    del data["settings"]
    return {
        "ok": found.ok,
        **data,
        "troubles": [_told(one) for one in found.troubles],
        "rooms": [_room_told(one) for one in found.rooms],
    }


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    yield title
    for line in lines:
        yield f"  {line}"
    yield ""


def _word(text: str) -> str:
    return translate("Doctor", text)


def _line(name: str, value: str) -> str:
    return translate("Doctor", "{name}: {value}").format(name=name, value=value)


def _versions(found: Findings) -> Iterator[str]:
    for name, value in found.versions.items():
        yield _line(_word(VERSIONS[name]), value or translate("Doctor", "not found"))
    yield _line(translate("Doctor", "System"), found.system)


def _places(found: Findings) -> Iterator[str]:
    for name, path in found.places.items():
        yield _line(_word(PLACES[name]), path)


def _surroundings(found: Findings) -> Iterator[str]:
    there, missing = translate("Doctor", "yes"), translate("Doctor", "no")
    yield _line(translate("Doctor", "Screen"), there if found.screen else missing)
    yield _line(translate("Doctor", "Data folder"), _word(FOLDER_STATES[found.folder]))
    if found.free >= 0:
        yield _line(translate("Doctor", "Free on its disk"), size(found.free))
    yield _line(translate("Doctor", "Bundled fonts"), str(len(found.fonts)))
    yield _line(translate("Doctor", "Chinese translation"), found.compiled or missing)
    yield _line(translate("Doctor", "Known people"), str(max(0, found.people)))


def _room(found: RoomFindings) -> Iterator[str]:
    health = found.health
    if not health.there:
        yield translate("Doctor", "Nothing has been written here yet.")
    elif found.trouble is not None:
        yield f"✗ {sentence(found.trouble)}"
    else:
        yield _line(translate("Doctor", "Database"), health.path)
        told = translate("Doctor", "schema {schema}, {size}, {entries} facts")
        yield told.format(schema=health.schema, size=size(health.size), entries=health.entries)
        if health.entries:
            yield _line(translate("Doctor", "Last fact"), moment(health.last_at))
        if health.used_by:
            yield translate("Doctor", "in use by process {pid}").format(pid=health.used_by)
        yield translate("Doctor", "facts checked: {count}").format(count=health.checked)
        yield from (f"✗ {problem_sentence(one.code, one.values)}" for one in health.problems)
    if found.last_backup is not None:
        told = translate("Doctor", "{count}; the last one: {when}, {size}, {path}")
        last = found.last_backup
        yield _line(
            translate("Doctor", "Backups"),
            told.format(count=found.backups, when=moment(last.at), size=size(last.size), path=last.path),
        )
    elif health.there:
        yield _line(translate("Doctor", "Backups"), translate("Doctor", "none yet"))


def _reports(found: Findings) -> Iterator[str]:
    yield from found.reports or [translate("Doctor", "none")]
    if found.reports_in_all > len(found.reports):
        more = found.reports_in_all - len(found.reports)
        yield translate("Doctor", "and {count} older ones").format(count=more)


def _told(trouble: Trouble) -> dict[str, object]:
    return {"code": trouble.code, "values": trouble.values, "sentence": sentence(trouble)}


def _room_told(found: RoomFindings) -> dict[str, object]:
    data = {**msgspec.structs.asdict(found), "ok": found.ok, "trouble": found.trouble and _told(found.trouble)}
    problems = [
        {"code": one.code, "values": one.values, "sentence": problem_sentence(one.code, one.values)}
        for one in found.health.problems
    ]
    return {**data, "health": {**msgspec.structs.asdict(found.health), "problems": problems}}


def moment(at: int) -> str:
    """A moment in local time, to the second."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def size(count: int) -> str:
    """Bytes as people write them."""
    value, unit = float(count), "B"
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if value < 1000 or unit == "TB":
            break
        value /= 1000
    return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"
