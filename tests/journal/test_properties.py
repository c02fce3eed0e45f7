"""What holds for every story: reading back gives what was told, and folding anew gives what stands there."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.entries import START
from tests.journal import stories
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.figures import HOUR, Figures
from workstation.domain.lines import Line, amended, line_of
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.rebuild import rebuild
from workstation.journal.verify import PROJECTIONS, verify

Appends = list[tuple[list[object], int]]

some = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@contextmanager
def lived(empty_database: Path, appends: Appends, *, threaded: bool = False) -> Iterator[tuple[Path, list[Entry], int]]:
    """A room in which ``appends`` happened: where it is, what was told, the moment at the end."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        shutil.copy(empty_database, path)
        told: list[Entry] = []
        now = START
        with closing(Journal.open(path, threaded=threaded, tell=told.extend)) as journal:
            for events, wait in appends:
                now += wait
                journal.append(*events, at=now, clerk="小美")
        yield path, told, now


def lines_of(entries: list[Entry]) -> dict[int, Line]:
    from msgspec.structs import replace

    lines: dict[int, Line] = {}
    for entry in entries:
        if (line := line_of(entry)) is not None:
            lines[line.seq] = line
        if (amendment := amended(entry)) is not None and amendment[0] in lines:
            lines[amendment[0]] = replace(lines[amendment[0]], **amendment[1])
    return lines


def with_figures_since(desk: Desk, now: int) -> Desk:
    """The desk with the figures that ``open_desk`` keeps."""
    first = (now - 24 * HOUR) // HOUR
    desk.figures = Figures({key: hour for key, hour in desk.figures.hours.items() if key >= first})
    return desk


@some
@given(stories.appends)
def test_what_is_read_back_is_what_was_told(empty_database, appends):
    with lived(empty_database, appends) as (path, told, _), closing(Reader.open(path)) as reader:
        assert reader.entries(1, 999) == told
        assert [entry.seq for entry in told] == list(range(1, len(told) + 1))


@some
@given(stories.appends)
def test_the_desk_at_start_equals_the_fold_of_everything(empty_database, appends):
    with lived(empty_database, appends) as (path, told, now), closing(Reader.open(path)) as reader:
        desk, folded = reader.open_desk(now), with_figures_since(fold(told), now)
        assert desk == folded
        assert [one.id for one in desk] == [one.id for one in folded]
        assert desk.seq == folded.seq


@some
@given(stories.appends)
def test_the_desk_before_any_entry_equals_the_fold_up_to_it(empty_database, appends):
    with lived(empty_database, appends) as (path, told, _), closing(Reader.open(path)) as reader:
        for seq in range(1, len(told) + 2, 3):
            at = told[seq - 2].at if seq > 1 else START
            assert reader.desk_at(seq) == with_figures_since(fold(told[: seq - 1]), at)


@some
@given(stories.appends)
def test_lines_in_slices_equal_the_fold_of_lines(empty_database, appends):
    with lived(empty_database, appends) as (path, told, _), closing(Reader.open(path)) as reader:
        lines = lines_of(told)
        for conversation in ("王", "李", "赵"):
            own = [one for one in lines.values() if one.conversation == conversation]
            own.sort(key=lambda line: line.position)
            assert reader.before(conversation, None, 999) == own
            assert reader.after(conversation, None, 999) == own
            for index, line in enumerate(own):
                assert reader.before(conversation, line.position, 2) == own[max(0, index - 2) : index]
                assert reader.after(conversation, line.position, 2) == own[index + 1 : index + 3]
        assert all(reader.line(seq) == lines.get(seq) for seq in range(1, len(told) + 2))


@some
@given(stories.appends)
def test_a_rebuild_gives_the_same_projections_and_the_file_verifies(empty_database, appends):
    with lived(empty_database, appends) as (path, told, _):
        before = tables(path)
        report = verify(path)
        assert report.problems == ()
        assert report.entries == len(told)
        assert rebuild(path) == len(told)
        assert tables(path) == before


@some
@given(stories.appends)
def test_the_same_story_gives_the_same_journal_byte_for_byte(empty_database, appends):
    with lived(empty_database, appends) as (one, *_), lived(empty_database, appends, threaded=True) as (other, *_):
        assert tables(one, ("entry", "origin", *PROJECTIONS)) == tables(other, ("entry", "origin", *PROJECTIONS))


@pytest.mark.parametrize("hours", [1, 30])
def test_figures_at_start_are_those_of_the_last_24_hours(journal, reader, hours):
    journal.append(stories.asks(), at=START, clerk="小美")
    journal.append(stories.answers(), at=START + 5_000, clerk="小美")
    figures = reader.open_desk(START + hours * HOUR).figures
    assert figures.mean_first_reply(0) == (5_000 if hours == 1 else None)


def tables(path: Path, names: tuple[str, ...] = PROJECTIONS) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as db:
        return {name: db.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in names}
