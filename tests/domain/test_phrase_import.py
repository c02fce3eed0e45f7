"""What a file of phrases would do: the rules of identity."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from workstation.domain.phrase_import import FileRow, PhrasePlan, Replaced, check_plan, plan
from workstation.domain.phrases import Phrase, PhraseScope, identity
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Role

GIVEN = frozenset(("group", "code", "text"))
MARKED = GIVEN | {"scope"}


def row(number: int, text: str, code: str = "", group: str = "g", own: bool = False, given=GIVEN) -> FileRow:
    scope = PhraseScope.PERSONAL if own else PhraseScope.TEAM
    phrase = Phrase(scope=scope, owner="小美" if own else "", group=group, code=code, text=text)
    return FileRow(number, phrase, given, "编码")


def known(number: int, text: str, **more) -> Phrase:
    return replace(row(0, text, **more).phrase, id=f"p{number}")


def test_what_the_file_does_not_say_stays():
    before = replace(known(1, "旧", code="x"), title="标题", favourite=3)
    done = plan([row(2, "新", "x", group="h")], [before])
    assert [change.after for change in done.changed] == [replace(before, text="新", group="h")]


def test_the_same_words_in_another_group_without_a_code_are_another_phrase():
    assert len(plan([row(2, "好", group="h")], [known(1, "好")]).added) == 1


def test_a_moved_mark_is_a_change_only_where_the_file_has_marks():
    team = known(1, "好", code="x")
    assert [one.before for one in plan([row(2, "好", "x", own=True, given=MARKED)], [team]).changed] == [team]
    assert len(plan([row(2, "好", "x", own=True)], [team]).added) == 1


def test_ones_own_version_beside_the_teams_moves_nothing():
    rows = [row(2, "好", "x", given=MARKED), row(3, "好", "x", own=True, given=MARKED)]
    assert [len(part) for part in (plan(rows, [known(1, "好", code="x")]).added, plan(rows, []).added)] == [1, 2]


def test_replacing_covers_whom_it_says():
    there = [known(1, "a"), known(2, "b", own=True)]
    for replaced, gone in (
        (Replaced(team=True), {"p1"}),
        (Replaced(team=False, owners=frozenset({"小美"})), {"p2"}),
        (Replaced(team=True, owners=None), {"p1", "p2"}),
        (None, set()),
    ):
        assert {one.id for one in plan([], there, replaced=replaced).removed} == gone


def test_a_clerk_may_only_bring_in_their_own():
    check_plan(plan([row(2, "好", own=True)], []), "小美", Role.CLERK)
    for done in (plan([row(2, "好")], []), PhrasePlan(removed=(known(1, "好"),))):
        with pytest.raises(Refused) as caught:
            check_plan(done, "小美", Role.CLERK)
        assert caught.value.reason is Reason.TEAM_PHRASE


ROWS = st.lists(
    st.builds(
        row,
        st.integers(2, 99),
        st.sampled_from(["一", "二", "三"]),
        st.sampled_from(["", "x", "Y", "y"]),
        st.sampled_from(["g", "h"]),
        st.booleans(),
        st.sampled_from([GIVEN, MARKED]),
    ),
    max_size=12,
)


def kept(done: PhrasePlan, there: list[Phrase]) -> list[Phrase]:
    after = {one.id: one for one in there}
    for number, one in enumerate(done.added):
        after[f"n{number}-{len(there)}"] = replace(one, id=f"n{number}-{len(there)}")
    for change in done.changed:
        after[change.after.id] = change.after
    for one in done.removed:
        del after[one.id]
    return list(after.values())


@given(ROWS, ROWS)
def test_every_row_counts_once_and_the_second_time_nothing_changes(first, rows):
    there = kept(plan(first, []), [])
    done = plan(rows, there)
    counted = len(done.added) + len(done.changed) + len(done.unchanged) + len(done.duplicates) + len(done.rejected)
    assert counted == len(rows)
    after = kept(done, there)
    assert len({identity(one) for one in after}) == len(after)
    again = plan(rows, after)
    assert again.is_empty()


@given(ROWS, ROWS)
def test_replacing_leaves_what_the_file_says_and_nothing_else(first, rows):
    there = kept(plan(first, []), [])
    after = kept(plan(rows, there, replaced=Replaced(team=True, owners=None)), there)
    assert {identity(one) for one in after} == {identity(one.phrase) for one in rows}
