"""Whatever is typed, switched, sent or refused in two windows: drafts stay apart, nothing is lost, all agree."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from PySide6.QtGui import QTextCursor

from tests.views.composer.bench import Bench
from workstation.domain import events as ev
from workstation.domain.values import DraftMode, Text
from workstation.views.composer.composer import Composer
from workstation.views.composer.unsent import Unsent, difference

LETTERS = {"a": "abc", "b": "xyz"}  # each conversation has its own, so that a stray one is seen
WINDOWS = st.integers(0, 1)


class TwoWindows(RuleBasedStateMachine):
    """Two composers, two conversations, a journal that answers late or refuses."""

    @initialize()
    def sit_down(self):
        self.bench = Bench(prompt=False)
        for conversation in LETTERS:
            self.bench.customer(conversation)
        self.composers = [self.bench.join(Composer(self.bench.feed)) for _ in range(2)]
        for composer in self.composers:
            composer.show_conversation("a")

    def teardown(self):
        if hasattr(self, "bench"):
            self.come_to_rest()
            self.all_agree()
            for composer in self.composers:
                composer.deleteLater()

    @rule(window=WINDOWS, letters=st.text("012", min_size=1, max_size=4), place=st.floats(0, 1))
    def type(self, window, letters, place):
        composer = self.composers[window]
        own = "".join(LETTERS[composer.conversation][int(letter)] for letter in letters)
        cursor = composer.editor.textCursor()
        cursor.setPosition(round(place * len(composer.editor.toPlainText())))
        composer.editor.setTextCursor(cursor)
        composer.editor.insertPlainText(own)

    @rule(window=WINDOWS)
    def erase(self, window):
        cursor = self.composers[window].editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    @rule(window=WINDOWS)
    def undo(self, window):
        self.composers[window].editor.undo()

    @rule(window=WINDOWS, conversation=st.sampled_from(sorted(LETTERS)))
    def switch(self, window, conversation):
        self.composers[window].show_conversation(conversation)

    @rule(window=WINDOWS)
    def send(self, window):
        self.composers[window].send()

    @rule(window=WINDOWS)
    def change_mode(self, window):
        self.composers[window].toggle_note()

    @rule(window=WINDOWS)
    def lose_the_focus(self, window):
        self.composers[window].flush()

    @rule(count=st.integers(1, 3))
    def the_journal_answers(self, count):
        self.bench.deliver(count)

    @rule()
    def the_journal_refuses(self):
        if self.bench.waiting:
            refused = self.bench.waiting.popleft()
            for composer in self.composers:
                composer.release(refused.conversation)

    @invariant()
    def drafts_stay_in_their_conversation(self):
        if not hasattr(self, "bench"):
            return
        for composer in self.composers:
            assert set(composer.editor.toPlainText()) <= set(LETTERS[composer.conversation])
        for entry in self.bench.entries:
            if isinstance(entry.event, ev.DraftKept | ev.NoteAdded):
                assert set(entry.event.text) <= set(LETTERS[entry.conversation])
            elif isinstance(entry.event, ev.ReplySent):
                assert set(entry.event.body.text) <= set(LETTERS[entry.conversation])

    def come_to_rest(self):
        for _ in range(20):
            self.bench.deliver()
            for composer in self.composers:
                composer.flush()
            if not self.bench.waiting:
                return
        raise AssertionError("drafts echo for ever")

    def all_agree(self):
        for conversation in LETTERS:
            for composer in self.composers:
                composer.show_conversation(conversation)
            self.come_to_rest()
            kept = self.bench.feed.desk.get(conversation)
            for composer in self.composers:
                assert composer.editor.toPlainText() == kept.draft
                assert composer.note_button.isChecked() == (kept.draft_mode is DraftMode.NOTE)


def test_any_interleaving_keeps_drafts_apart_and_ends_in_agreement(qapp):
    run_state_machine_as_test(
        TwoWindows,
        settings=settings(
            max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


STEPS = st.lists(st.one_of(st.text("ab 😀", min_size=1, max_size=3), st.sampled_from(["SEND", "ANSWER", "AWAY"])))


@settings(max_examples=60, deadline=None)
@given(steps=STEPS)
def test_every_key_typed_is_in_a_reply_or_in_the_draft(qapp, steps):
    bench = Bench(prompt=False)
    bench.customer("a")
    bench.customer("b")
    composer = bench.join(Composer(bench.feed))
    composer.show_conversation("a")
    typed = ""
    for step in steps:
        match step:
            case "SEND":
                composer.send()
            case "ANSWER":
                bench.deliver(1)
            case "AWAY":
                composer.show_conversation("b")
                composer.show_conversation("a")
            case _:
                typed += step
                composer.editor.moveCursor(QTextCursor.MoveOperation.End)
                composer.editor.insertPlainText(step)
    bench.deliver()
    composer.flush()
    bench.deliver()
    sent = "".join(event.body.text for event in bench.events(ev.ReplySent))
    assert (sent + bench.draft("a")).replace(" ", "") == typed.replace(" ", "")
    composer.deleteLater()


@given(old=st.text("ab", max_size=8), new=st.text("ab", max_size=8))
def test_the_difference_of_two_texts_leads_from_one_to_the_other(old, new):
    start, old_end, new_end = difference(old, new)
    assert old[:start] + new[start:new_end] + old[old_end:] == new


@given(steps=st.lists(st.tuples(st.text("ab", max_size=6), st.booleans())))
def test_typed_and_inserted_together_are_the_whole_text(steps):
    unsent = Unsent()
    for text, inserted in steps:
        unsent.edit(text, inserted=inserted)
        assert sum(unsent.tally) == len(text)


def test_a_reply_of_another_window_takes_the_draft_it_was_made_of():
    unsent = Unsent(("hello", DraftMode.REPLY))
    bench = Bench()
    unsent.take(bench.happen(ev.ReplySent(conversation="a", body=Text(text="hello"))))
    assert unsent.text == ""


@pytest.mark.parametrize("count", [1, 3])
def test_the_same_draft_kept_twice_is_no_reason_to_tell_it_again(count):
    unsent = Unsent()
    bench = Bench()
    unsent.edit("x")
    assert unsent.tell() == ("x", DraftMode.REPLY)
    for _ in range(count):
        unsent.take(bench.happen(ev.DraftKept(conversation="a", text="x")))
    assert unsent.tell() is None
