"""The phrases of the clerk who sits there are at hand, and what is written meanwhile is there at once."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.entries import START
from workstation.app.clock import SteppedClock
from workstation.app.phrase_shelf import PhraseShelf
from workstation.app.tasks import Tasks
from workstation.app.teller import Teller
from workstation.domain.desk import Desk
from workstation.domain.phrase_search import MOST_RECENT
from workstation.domain.phrases import Phrase, PhraseScope
from workstation.domain.values import Role
from workstation.journal.journal import Journal
from workstation.services import phrases, seat
from workstation.views.feed import Feed

TEAM = Phrase(group="退换", code="thh", title="退换货", text="七天内可以退换")
OWN = replace(TEAM, scope=PhraseScope.PERSONAL, text="亲，七天")


class Sitting:
    """A room with a supervisor in it, so that everything may be kept."""

    def __init__(self, path, qtbot):
        self.qtbot, self.clock = qtbot, SteppedClock(START)
        self.teller = Teller()
        self.journal = Journal.open(path, threaded=True, tell=self.teller.tell)
        self.feed = Feed(self.clock, Desk())
        self.teller.told.connect(self.feed.publish)
        self.tasks = Tasks()
        self.sit("小美")
        self.shelf = PhraseShelf(self.feed, path, self.tasks)

    @property
    def by(self):
        return {"clerk": self.feed.desk.clerk, "now": self.clock.now()}

    def sit(self, name):
        self.heard(seat.sign_in(self.journal, name, Role.SUPERVISOR, now=self.clock.now()))

    def heard(self, future):
        entry = future.result()[-1]
        self.qtbot.waitUntil(lambda: self.feed.desk.seq >= entry.seq)
        return entry.event

    def keep(self, *wanted):
        return [self.heard(phrases.keep_phrase(self.journal, self.feed.desk, one, **self.by)).phrase for one in wanted]

    def use(self, phrase):
        self.heard(phrases.use_phrase(self.journal, self.feed.desk, "", phrase, "好", **self.by))

    def load(self):
        with self.qtbot.waitSignal(self.shelf.changed):
            self.shelf.load()

    def found(self, keys):
        return [one.phrase.text for one in self.shelf.search(keys, 9)]


@pytest.fixture
def sitting(tmp_path, qtbot):
    one = Sitting(tmp_path / "journal.db", qtbot)
    yield one
    one.tasks.shutdown()
    one.journal.close()


def test_what_was_kept_before_is_found_once_it_is_read(sitting):
    sitting.keep(TEAM)
    assert (sitting.shelf.loaded, sitting.found("thh")) == (False, [])
    sitting.load()
    assert (sitting.shelf.loaded, sitting.found("thh")) == (True, [TEAM.text])


def test_what_is_kept_changed_and_removed_later_is_heard_at_once(sitting):
    sitting.load()
    with sitting.qtbot.waitSignal(sitting.shelf.changed):
        (kept,) = sitting.keep(TEAM)
    sitting.keep(replace(kept, text="十天"))
    assert sitting.found("tuihuan") == ["十天"]
    sitting.heard(phrases.remove_phrase(sitting.journal, sitting.feed.desk, kept.id, **sitting.by))
    assert sitting.found("thh") == []
    assert [one.id for one in sitting.shelf.removed()] == [kept.id]
    assert len(sitting.shelf.versions(kept.id)) == 3


def test_what_is_kept_while_it_is_being_read_is_not_lost(sitting):
    sitting.shelf.load()
    (kept,) = sitting.keep(TEAM)
    sitting.qtbot.waitUntil(lambda: sitting.shelf.loaded)
    assert sitting.shelf.phrase(kept.id) == kept


def test_a_code_means_ones_own_phrase_before_the_teams_while_it_is_in_force(sitting):
    _, own = sitting.keep(TEAM, OWN)
    sitting.load()
    assert sitting.shelf.by_code("/thh").text == OWN.text
    assert [one.shadowed for one in sitting.shelf.all()] == [False, True]
    sitting.keep(replace(own, valid_to="2026-11-21"))
    assert sitting.shelf.by_code("thh").text == TEAM.text


def test_another_clerk_sees_the_teams_and_their_own(sitting):
    sitting.keep(TEAM, OWN)
    sitting.load()
    with sitting.qtbot.waitSignal(sitting.shelf.changed):
        sitting.sit("小刚")
    assert sitting.found("thh") == [TEAM.text]
    (own,) = sitting.keep(replace(OWN, text="小刚的"))
    assert own.owner == "小刚"
    assert sitting.found("thh") == ["小刚的", TEAM.text]


def test_uses_are_counted_and_what_is_used_comes_first(sitting):
    first, second = sitting.keep(TEAM, replace(TEAM, code="thh2", text="第二"))
    sitting.load()
    assert sitting.found("") == [first.text, "第二"]
    sitting.use(second)
    sitting.use(second)
    assert (sitting.found("")[0], sitting.shelf.uses(second.id), sitting.shelf.uses(first.id)) == ("第二", 2, 0)
    sitting.load()
    assert (sitting.found("")[0], sitting.shelf.uses(second.id)) == ("第二", 2)


def test_many_changes_renew_the_index_and_lose_nothing(sitting):
    sitting.load()
    count = MOST_RECENT + 20
    kept = sitting.keep(*(replace(TEAM, code=f"c{n}", text=f"第{n}条") for n in range(count)))
    sitting.use(kept[3])
    sitting.qtbot.waitUntil(lambda: not sitting.shelf._has.phrases.stale)
    assert len(sitting.shelf.search("tui", 200)) == count
    assert (sitting.found("")[0], sitting.shelf.uses(kept[3].id)) == ("第3条", 1)


def test_favourites_are_the_clerks_choice_else_the_phrases_own_number(sitting):
    first, second = sitting.keep(replace(TEAM, favourite=1), replace(TEAM, code="b", favourite=2))
    sitting.load()
    assert sitting.shelf.favourites() == {1: first, 2: second}
    choose = lambda number, phrase: sitting.heard(  # noqa: E731
        phrases.set_favourite(sitting.journal, sitting.feed.desk, number, phrase, **sitting.by)
    )
    choose(5, first)
    assert sitting.shelf.favourites() == {2: second, 5: first}
    choose(2, None)
    assert sitting.shelf.favourites() == {5: first}
    sitting.load()
    assert sitting.shelf.favourites() == {5: first}


def test_the_customers_question_brings_phrases_up(sitting):
    sitting.keep(TEAM, replace(TEAM, code="fp", title="发票", text="电子发票发到邮箱"))
    sitting.load()
    assert [one.phrase.code for one in sitting.shelf.suggest("可以开发票吗")] == ["fp"]


def test_what_is_out_of_force_is_listed_but_not_offered(sitting):
    sitting.keep(replace(TEAM, valid_from="2026-12-01"))
    sitting.load()
    assert (sitting.found("thh"), len(sitting.shelf.all()), sitting.shelf.groups()) == ([], 1, ["退换"])
