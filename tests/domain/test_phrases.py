"""What makes phrases the same, who may change them, and when they are offered."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from workstation.domain.phrases import (
    Phrase,
    PhraseScope,
    check_edit,
    check_phrase,
    identity,
    in_force,
    may_edit,
    tidy,
    visible,
)
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Role

TEAM = Phrase(id="p1", group="退换", code="thh", title="退换货", text="七天内可以退换")
OWN = Phrase(id="p2", scope=PhraseScope.PERSONAL, owner="小美", group="退换", code="THH", text="吊牌别剪")


def test_a_code_makes_a_phrase_whatever_it_says():
    assert identity(TEAM) == identity(replace(TEAM, text="别的", group="别处", code="THH"))


def test_without_a_code_group_and_words_make_it():
    bare = replace(TEAM, code="")
    assert identity(bare) == identity(replace(bare, title="别的"))
    assert len({identity(one) for one in (bare, replace(bare, group="物流"), replace(bare, text="别的"))}) == 3


def test_a_personal_phrase_is_another_than_the_teams_and_than_anothers():
    assert len({identity(one) for one in (TEAM, OWN, replace(OWN, owner="小刚"))}) == 3


@pytest.mark.parametrize(
    ("phrase", "clerk", "role", "allowed"),
    [
        (TEAM, "小美", Role.CLERK, False),
        (TEAM, "小美", Role.TRAINEE, False),
        (TEAM, "阿强", Role.SUPERVISOR, True),
        (OWN, "小美", Role.CLERK, True),
        (OWN, "阿强", Role.SUPERVISOR, False),
        (replace(OWN, owner=""), "小刚", Role.CLERK, True),
    ],
)
def test_supervisors_change_the_teams_and_everybody_their_own(phrase, clerk, role, allowed):
    assert may_edit(phrase, clerk, role) is allowed


def test_who_may_not_is_told_why():
    for phrase, reason in ((TEAM, Reason.TEAM_PHRASE), (OWN, Reason.ANOTHERS_PHRASE)):
        with pytest.raises(Refused) as caught:
            check_edit(phrase, "小刚", Role.CLERK)
        assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        (Phrase(text=" \n"), Reason.PHRASE_EMPTY),
        (Phrase(text="x" * 4001), Reason.PHRASE_TOO_LONG),
        (Phrase(text="x", code="a\nb"), Reason.BAD_PHRASE_CODE),
        (Phrase(text="x", code="a" * 41), Reason.BAD_PHRASE_CODE),
        (Phrase(text="x", valid_from="2026-13-01"), Reason.BAD_DAY),
        (Phrase(text="x", valid_to="20261122"), Reason.BAD_DAY),
        (Phrase(text="x", valid_from="2026-11-02", valid_to="2026-11-01"), Reason.DAYS_REVERSED),
    ],
)
def test_what_cannot_be_kept_is_refused_with_the_reason(phrase, reason):
    with pytest.raises(Refused) as caught:
        check_phrase(phrase)
    assert caught.value.reason is reason


def test_it_is_offered_from_its_first_day_to_its_last():
    sale = replace(TEAM, valid_from="2026-11-01", valid_to="2026-11-11")
    days = ("2026-10-31", "2026-11-01", "2026-11-11", "2026-11-12")
    assert [in_force(sale, day) for day in days] == [False, True, True, False]
    assert in_force(TEAM, "2026-11-22")


def test_another_does_not_see_what_is_ones_own():
    assert [visible(OWN, name) for name in ("小美", "小刚")] == [True, False]
    assert visible(TEAM, "小刚")


def test_a_phrase_is_kept_tidy_and_its_words_as_they_are():
    kept = tidy(Phrase(owner="小美", group=" 退 换 ", code="/thh ", title="a\nb", text=" =1+1\r\n\x07尾 "))
    assert (kept.owner, kept.group, kept.code, kept.title, kept.text) == ("", "退 换", "thh", "a b", " =1+1\n尾 ")


def test_a_phrase_without_a_title_is_called_by_how_it_begins():
    assert Phrase(text="您好\n在的").name == "您好 在的"
