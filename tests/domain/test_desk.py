"""The desk is a pure fold of entries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.strategies import stories
from tests.entries import Story
from workstation.domain import events as ev
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.values import Limits, Presence, Role
from workstation.journal.codec import decode_entry

GOLDEN = Path(__file__).parent / "golden"
"""A file a subject; ``events.jsonl`` is the desk's own."""
LINES = (GOLDEN / "events.jsonl").read_text(encoding="utf-8").splitlines()
ALL_LINES = [line for file in sorted(GOLDEN.glob("*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()]


def entry_of(line: str) -> Entry:
    row = json.loads(line)
    data = json.dumps(row["data"], ensure_ascii=False)
    return decode_entry(row["seq"], row["at"], row["clerk"], row["kind"], row["version"], data)


def test_every_kind_of_event_has_a_golden_line() -> None:
    written = {json.loads(line)["kind"] for line in ALL_LINES}
    missing = {kind.__name__ for kind in get_args(ev.AnyEvent)} - written
    assert not missing, (
        f"add a line to a file in {GOLDEN.name} for {sorted(missing)}; never change those that are there"
    )


@pytest.mark.parametrize("line", ALL_LINES, ids=lambda line: json.loads(line)["kind"])
def test_a_golden_line_decodes_for_ever(line: str) -> None:
    entry = entry_of(line)
    assert type(entry.event).__name__ == json.loads(line)["kind"]
    fold([entry])


def test_the_golden_lines_fold_to_what_they_always_did() -> None:
    entries = [entry_of(line) for line in LINES]
    before = fold(entries[:25])
    assert len(before) == 0
    one = fold(entries[:24]).get("c1")
    assert one is not None
    assert (one.pinned, one.tags, one.answered, one.revealed) == (True, ("物流", "催单"), True, True)
    after = fold(entries)
    assert len(after) == 0
    assert (after.clerk, after.presence, after.focus) == ("", Presence.BUSY, "")
    assert after.limits == Limits(first_reply=25, target=15, hard=150, remind_before=30, hourly=12)
    assert after.figures.mean_first_reply(0) == 77_000


@given(stories())
def test_the_same_entries_give_an_equal_desk(entries: list[Entry]) -> None:
    assert fold(entries) == fold(entries)


@given(stories(), st.integers(0, 30))
def test_a_fold_may_be_broken_off_and_taken_up_again(entries: list[Entry], at: int) -> None:
    desk = fold(entries[:at])
    for entry in entries[at:]:
        desk.apply(entry)
    assert desk == fold(entries)


@given(stories(), st.integers(0, 30))
def test_a_desk_begun_with_its_conversations_goes_on_alike(entries: list[Entry], at: int) -> None:
    begun = fold(entries[:at])
    again = fold(entries[at:], list(begun), list(begun.tickets))
    assert list(again) == list(fold(entries))


@given(stories())
def test_everything_on_the_desk_is_on_the_desk_and_known_by_its_id(entries: list[Entry]) -> None:
    desk = fold(entries)
    assert all(one.on_desk and desk.get(one.id) is one for one in desk)
    assert len(desk) == len({one.id for one in desk})
    assert all(0 < one.version <= desk.seq for one in desk)


@given(stories())
def test_an_entry_changes_no_other_conversation(entries: list[Entry]) -> None:
    desk = Desk()
    for entry in entries:
        before = {one.id: one for one in desk if one.id != entry.conversation}
        desk.apply(entry)
        assert {one.id: one for one in desk if one.id != entry.conversation} == before


def test_who_sits_there_and_what_is_in_front() -> None:
    story = Story()
    story.tell(ev.SignedIn(name="小美", role=Role.SUPERVISOR))
    story.tell(ev.PresenceChanged(presence=Presence.AWAY))
    story.tell(ev.FocusChanged(conversation="a"))
    desk = fold(story.entries)
    assert (desk.clerk, desk.role, desk.presence, desk.focus) == ("小美", Role.SUPERVISOR, Presence.AWAY, "a")
    desk.apply(story.tell(ev.SignedOut(name="小美")))
    assert (desk.clerk, desk.focus) == ("", "")


def test_facts_about_a_conversation_that_is_not_there_change_nothing() -> None:
    story = Story()
    story.answers("nobody")
    story.tell(ev.DraftKept(conversation="nobody", text="您好"))
    assert fold(story.entries) == Desk()


def test_imported_lines_put_nothing_on_the_desk() -> None:
    assert len(fold([entry_of(line) for line in LINES if json.loads(line)["kind"] == "MessageImported"])) == 0
