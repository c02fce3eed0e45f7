"""The list of all phrases is the same however it came to be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_phrase_search import phrase
from workstation.domain.phrase_list import PhraseList
from workstation.domain.phrase_search import PhraseIndex
from workstation.domain.phrases import Phrase, PhraseScope

PHRASES = st.builds(
    lambda number, code, group, own, key: phrase(
        f"p{number}", code=code, group=group, favourite=key,
        scope=PhraseScope.PERSONAL if own else PhraseScope.TEAM, owner="小美" if own else "",
    ),
    st.integers(0, 6), st.sampled_from(["", "a", "A", "b"]), st.sampled_from(["", "g", "h"]), st.booleans(),
    st.integers(0, 2),
)  # fmt: skip


@given(st.lists(st.tuples(st.booleans(), PHRASES), max_size=25))
def test_a_list_that_hears_of_changes_is_the_one_made_anew(changes: list[tuple[bool, Phrase]]) -> None:
    index = PhraseIndex((), {})
    listed = PhraseList(index)
    for keep, one in changes:
        before = index.get(one.id)
        if keep:
            index.keep(one)
        else:
            index.remove(one.id)
        listed.change(before, one if keep else None)
    fresh = PhraseIndex(index.all(), {})
    assert listed.all() == PhraseList(fresh).all()
    assert index.groups() == fresh.groups() == sorted({one.group for one in index.all() if one.group})
    assert index.numbered() == fresh.numbered()
    assert {one.phrase.id for one in listed.all() if one.shadowed} == {
        one.id for one in index.all() if fresh.is_shadowed(one.id)
    }
