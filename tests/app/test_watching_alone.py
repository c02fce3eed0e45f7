"""A recording in a data folder that nobody has used: it is watched, and nobody is asked who sits there."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.entries import Story
from workstation.app.language import install_language
from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.app.pictures import PictureStore
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.replaying import record
from workstation.app.settings import Settings
from workstation.app.start import watch_alone
from workstation.domain.people import Person
from workstation.domain.trouble import Trouble
from workstation.domain.values import Role
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.replay.recording_file import write_recording


@pytest.fixture
def file(tmp_path: Path) -> Path:
    story = Story()
    story.asks("a")
    story.answers("a")
    room = tmp_path / "journal.db"
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        for entry in story.entries:
            journal.append(entry.event, at=entry.at, clerk=entry.clerk).result()
    with closing(Reader.open(room)) as reader:
        first, last = story.entries[0].at, story.entries[-1].at
        recording = record(reader, PictureStore(tmp_path / "pictures"), first, last + 1, practice=False)
    path = tmp_path / "hour.workrec"
    write_recording(recording, path)
    return path


@pytest.fixture
def program(qapp, tmp_path: Path):
    folder = DataFolder(tmp_path / "data")
    folder.root.mkdir()
    program = Program(folder, Preferences(Settings(folder.settings)))
    yield program
    program.close()
    install_language(qapp, "en")


def test_only_the_replay_is_shown_and_closing_it_ends_the_program(program, file, qtbot) -> None:
    others = set(_visible())  # left by whatever ran before
    assert watch_alone(program, Namespace(command="replay", file=file))
    [replay] = program.replays
    assert replay.window.isVisible()
    assert not program.desks
    assert replay.timeline.export.isHidden()
    assert not program.folder.people.exists()
    with qtbot.waitSignal(program.ended):
        replay.window.close()
    assert set(_visible()) <= others


def _visible() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_where_somebody_sits_the_desk_opens_too(program, file) -> None:
    PeopleFile(program.folder.people).keep(Person(name="小美", role=Role.CLERK))
    assert not watch_alone(program, Namespace(command="replay", file=file))


def test_a_file_that_is_none_is_a_trouble(program, tmp_path: Path) -> None:
    (tmp_path / "no.workrec").write_bytes(b"nonsense")
    with pytest.raises(Trouble):
        watch_alone(program, Namespace(command="replay", file=tmp_path / "no.workrec"))
