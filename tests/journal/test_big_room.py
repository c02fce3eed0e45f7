"""The generator of big rooms writes what a journal would have written."""

from __future__ import annotations

import shutil
from contextlib import closing

from tests.bench.make_big import NOW, big_story, fill
from tests.journal.test_properties import tables
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.verify import verify

EVERYTHING = ("entry", "origin", "message", "conversation", "stay", "round")


def test_a_generated_room_is_the_same_as_one_appended_fact_by_fact(room):
    filled = room.with_name("filled.db")
    shutil.copy(room, filled)
    entries = list(big_story(200, 20, 6, long=30))
    assert fill(filled, entries) == len(entries)
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        for entry in entries:
            journal.append(entry.event, at=entry.at, clerk=entry.clerk).result()
    assert tables(filled, EVERYTHING) == tables(room, EVERYTHING)
    assert verify(filled).ok


def test_a_generated_room_has_as_many_lines_and_open_conversations_as_asked(room):
    fill(room, big_story(300, 30, 7, long=40))
    with closing(Reader.open(room)) as reader:
        assert len(reader.open_desk(NOW)) == 7 + 1
        assert len(reader.before("c0", None, 999)) == 40
        assert len(reader.past("", 999)) == 30 - 7
        lines = sum(len(reader.before(f"c{number}", None, 999)) for number in range(1, 31))
        closings = 30 - 7
        assert lines - closings == 300
        assert reader.entries(1, 10**6)[-1].at < NOW
