"""Phrases are kept by whom they belong to, removed and brought back, and uses are counted."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from workstation.domain.phrase_events import FavouriteChosen, PhraseKept, PhraseRemoved, PhraseUsed
from workstation.domain.phrases import Phrase, PhraseScope
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Role
from workstation.journal.documents import phrases as stored
from workstation.journal.rebuild import rebuild
from workstation.journal.verify import verify
from workstation.services import phrases, seat

OWN = Phrase(scope=PhraseScope.PERSONAL, group="退换", code="thh", title="退换货", text="七天内可以退换")
TEAM = replace(OWN, scope=PhraseScope.TEAM)


def keep(shop, phrase):
    phrases.keep_phrase(shop.journal, shop.desk, phrase, **shop.by).result()
    return shop.last().phrase


def refusal(call, *values, **named):
    with pytest.raises(Refused) as caught:
        call(*values, **named).result()
    return caught.value.reason


@pytest.fixture
def supervised(shop):
    seat.sign_in(shop.journal, "小美", Role.SUPERVISOR, now=shop.clock.now()).result()
    return shop


def all_of(shop):
    return shop.reader.with_connection(lambda db: list(stored.every(db)))


def test_a_clerks_phrase_is_kept_with_its_owner_its_sound_and_an_id(shop):
    kept = keep(shop, OWN)
    assert (kept.owner, kept.sound) == ("小美", "tui huan huo")
    assert kept.id
    assert all_of(shop) == [kept]
    assert shop.last() == PhraseKept(phrase=kept)


def test_only_a_supervisor_keeps_the_teams(shop):
    assert refusal(phrases.keep_phrase, shop.journal, shop.desk, TEAM, **shop.by) is Reason.TEAM_PHRASE


def test_a_team_phrase_cannot_be_taken_away_as_ones_own(supervised):
    kept = keep(supervised, TEAM)
    seat.sign_in(supervised.journal, "小刚", Role.CLERK, now=supervised.clock.now()).result()
    mine = replace(kept, scope=PhraseScope.PERSONAL)
    by = {"clerk": "小刚", "now": supervised.clock.now()}
    assert refusal(phrases.keep_phrase, supervised.journal, supervised.desk, mine, **by) is Reason.TEAM_PHRASE
    copy = replace(mine, id="")
    phrases.keep_phrase(supervised.journal, supervised.desk, copy, **by).result()
    assert len(all_of(supervised)) == 2


def test_a_code_belongs_to_one_phrase_of_a_scope(shop):
    keep(shop, OWN)
    again = replace(OWN, text="别的")
    assert refusal(phrases.keep_phrase, shop.journal, shop.desk, again, **shop.by) is Reason.CODE_TAKEN


def test_keeping_what_stands_there_already_is_no_fact(shop):
    kept = keep(shop, OWN)
    count = len(shop.told)
    phrases.keep_phrase(shop.journal, shop.desk, kept, **shop.by).result()
    assert len(shop.told) == count


def test_a_removed_phrase_comes_back_as_it_was_with_all_its_versions(shop):
    kept = keep(shop, OWN)
    changed = keep(shop, replace(kept, text="八天"))
    phrases.remove_phrase(shop.journal, shop.desk, kept.id, **shop.by).result()
    assert shop.last() == PhraseRemoved(phrase=changed)
    assert all_of(shop) == []
    assert shop.reader.with_connection(lambda db: stored.removed(db, 9)) == [changed]
    phrases.restore_phrase(shop.journal, shop.desk, kept.id, **shop.by).result()
    assert all_of(shop) == [changed]
    versions = shop.reader.with_connection(lambda db: stored.versions(db, kept.id))
    assert [one.document.text if one.document else "" for one in versions] == ["八天", "", "八天", OWN.text]


def test_a_removed_phrase_whose_code_is_taken_by_now_stays_away(shop):
    kept = keep(shop, OWN)
    phrases.remove_phrase(shop.journal, shop.desk, kept.id, **shop.by).result()
    other = keep(shop, replace(OWN, code="x", text="另一条"))
    keep(shop, replace(other, code="thh"))
    assert refusal(phrases.restore_phrase, shop.journal, shop.desk, kept.id, **shop.by) is Reason.CODE_TAKEN


def test_what_is_written_again_after_its_removal_has_its_old_id(shop):
    kept = keep(shop, OWN)
    phrases.remove_phrase(shop.journal, shop.desk, kept.id, **shop.by).result()
    assert keep(shop, replace(OWN, text="新的")).id == kept.id


def test_ids_are_never_given_twice(shop):
    ids = {keep(shop, replace(OWN, code=f"c{n}")).id for n in range(5)}
    assert len(ids) == 5


def test_a_use_is_told_and_counted_for_the_clerk(shop):
    kept = keep(shop, OWN)
    shop.receive()
    for _ in range(3):
        phrases.use_phrase(shop.journal, shop.desk, "王小丽", kept, "七天", **shop.by).result()
    assert shop.last() == PhraseUsed(phrase=kept.id, conversation="王小丽", code="thh", title="退换货", text="七天")
    (use,) = shop.reader.with_connection(lambda db: stored.uses(db, "小美"))
    assert (use.phrase, use.uses) == (kept.id, 3)
    assert shop.reader.with_connection(lambda db: stored.uses(db, "小刚")) == []


def test_a_favourite_stands_on_one_key_and_a_key_can_be_freed(shop):
    kept = keep(shop, OWN)
    for number in (1, 3):
        phrases.set_favourite(shop.journal, shop.desk, number, kept, **shop.by).result()
    assert shop.last() == FavouriteChosen(number=3, phrase=kept.id, title="退换货")
    assert shop.reader.with_connection(lambda db: stored.favourites(db, "小美")) == {1: "", 3: kept.id}
    phrases.set_favourite(shop.journal, shop.desk, 3, None, **shop.by).result()
    assert shop.reader.with_connection(lambda db: stored.favourites(db, "小美"))[3] == ""
    assert refusal(phrases.set_favourite, shop.journal, shop.desk, 0, kept, **shop.by) is Reason.BAD_FAVOURITE


def test_counts_and_favourites_are_made_anew_from_the_journal_alike(shop, tmp_path):
    kept = keep(shop, OWN)
    phrases.use_phrase(shop.journal, shop.desk, "", kept, "七天", **shop.by).result()
    phrases.set_favourite(shop.journal, shop.desk, 2, kept, **shop.by).result()
    path = shop.journal.path
    shop.close()
    assert verify(path).ok
    rebuild(path)
    assert verify(path).ok
