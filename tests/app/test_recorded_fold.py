"""What happened live, what is read back and what a recording file holds fold to the same desk: all kinds of facts."""

from __future__ import annotations

from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings

from tests.domain.test_desk import GOLDEN, entry_of
from tests.entries import START
from tests.journal import stories
from tests.journal.conftest import empty_database
from tests.journal.test_properties import lived
from workstation.app.pictures import PictureStore
from workstation.app.replaying import record
from workstation.domain.desk import Desk, fold
from workstation.journal.reader import Reader
from workstation.replay.recording import Recording
from workstation.replay.recording_file import open_recording, write_recording

__all__ = ["empty_database"]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stories.appends.filter(bool))
def test_live_read_back_and_out_of_a_file_the_desk_is_the_same(empty_database, tmp_path, appends):
    with lived(empty_database, appends) as (path, told, now), closing(Reader.open(path)) as reader:
        entries = [one for one in told if type(one.event).__name__ != "MessageImported"]
        if not entries:
            return
        made = record(reader, PictureStore(tmp_path / "pictures"), START, now + 1, practice=False)
        write_recording(made, tmp_path / "span")
        opened = open_recording(tmp_path / "span")
        assert opened == made
        assert list(opened.entries) == entries
        assert replayed(opened) == fold(entries)


@pytest.mark.parametrize("subject", sorted(one.stem for one in GOLDEN.glob("*.jsonl")))
def test_every_kind_of_fact_comes_out_of_a_file_as_it_went_in(subject, tmp_path):
    entries = tuple(map(entry_of, (GOLDEN / f"{subject}.jsonl").read_text(encoding="utf-8").splitlines()))
    moments = [one.at for one in entries]
    made = Recording(starts_at=min(moments), ends_at=max(moments), practice=False, entries=entries)
    write_recording(made, tmp_path / "span")
    opened = open_recording(tmp_path / "span")
    assert opened == made
    assert fold(opened.entries) == fold(entries)


def replayed(recording: Recording) -> Desk:
    desk = Desk(recording.conversations, recording.figures.copy(), [one for one in recording.tickets if one.is_open])
    for entry in (*recording.seat, *recording.entries):
        desk.apply(entry)
    return desk
