"""What returns when: told from the answers alone, the same wherever they are read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.training.exercises.made import NOW, made, shop
from workstation.domain.entry import Entry
from workstation.domain.exercise_events import Exercise, ExerciseAnswered
from workstation.domain.order_times import DAY, HOUR
from workstation.training.exercises.memory import SOON, Memory
from workstation.training.exercises.planning import SECONDS, mixed, one_kind, stacks
from workstation.training.exercises.rounds import Round

POLICY = shop().exercises
FLAGS = [one for one in made() if one.exercise is Exercise.FLAG]


def answer(item, right, at, *, clerk="小美", slow=False, seq=1):
    event = ExerciseAnswered(
        run="x", item=item, exercise=Exercise.FLAG, answer="", right=right, seconds=3, slow=slow
    )  # fmt: skip
    return Entry(seq=seq, at=at, clerk=clerk, event=event)


answers = st.lists(
    st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 40 * 24), st.booleans()), max_size=25
)  # fmt: skip


def told(rows):
    at, entries = NOW, []
    for item, right, hours, slow in rows:
        at += hours * HOUR
        entries.append(answer(item, right, at, slow=slow and right))
    return entries


@given(answers)
def test_the_same_answers_give_the_same_times_whether_heard_live_or_read_back(rows):
    entries = told(rows)
    live = Memory("小美", POLICY)
    for one in entries:
        live.hear(one)
    again = Memory("小美", POLICY, entries)
    assert [live.due(item) for item in "abc"] == [again.due(item) for item in "abc"]


@given(answers)
def test_nothing_returns_before_it_was_answered(rows):
    entries = told(rows)
    memory = Memory("小美", POLICY, entries)
    for item in "abc":
        last = max((one.at for one in entries if one.event.item == item), default=None)
        due = memory.due(item)
        assert (due is None) == (last is None)
        if due is not None:
            assert last < due <= last + 366 * DAY


@given(answers)
def test_a_wrong_answer_returns_sooner_than_a_right_one(rows):
    entries = told(rows)
    at = (entries[-1].at if entries else NOW) + HOUR
    wrong = Memory("小美", POLICY, [*entries, answer("a", False, at)]).due("a")
    right = Memory("小美", POLICY, [*entries, answer("a", True, at)]).due("a")
    assert wrong == at + SOON.total_seconds() * 1000
    assert right > wrong


def test_what_is_right_again_and_again_returns_ever_later():
    memory, at, spans = Memory("小美", POLICY), NOW, []
    for _ in range(5):
        memory.hear(answer("a", True, at))
        spans.append(memory.due("a") - at)
        at = memory.due("a")
    assert spans == sorted(set(spans))
    assert spans[0] >= DAY


def test_slowly_right_returns_sooner_than_right():
    slow = Memory("小美", POLICY, [answer("a", True, NOW, slow=True)])
    quick = Memory("小美", POLICY, [answer("a", True, NOW)])
    assert slow.due("a") < quick.due("a")


def test_the_answers_of_others_are_not_mine():
    assert Memory("小美", POLICY, [answer("a", True, NOW, clerk="小强")]).due("a") is None


def test_a_clock_that_was_put_back_breaks_nothing():
    memory = Memory("小美", POLICY, [answer("a", True, NOW), answer("a", True, NOW - DAY)])
    assert memory.due("a") > NOW


def test_days_in_a_row_are_counted_up_to_today():
    memory = Memory("小美", POLICY, [answer("a", True, NOW - 2 * DAY), answer("a", True, NOW - DAY)])
    assert memory.days(NOW) == 2
    memory.hear(answer("a", True, NOW))
    assert memory.days(NOW) == 3
    assert memory.days(NOW + 3 * DAY) == 0


def test_a_round_has_what_is_due_before_what_is_new():
    memory = Memory("小美", POLICY, [answer(FLAGS[7].id, False, NOW - DAY)])
    chosen = one_kind(FLAGS, Exercise.FLAG, memory, NOW, "1", POLICY)
    assert chosen[0] == FLAGS[7]
    assert len(chosen) == POLICY.round


def test_what_is_not_due_waits_while_there_is_something_new():
    memory = Memory("小美", POLICY, [answer(one.id, True, NOW - HOUR) for one in FLAGS[:20]])
    chosen = one_kind(FLAGS, Exercise.FLAG, memory, NOW, "1", POLICY)
    assert not {one.id for one in chosen} & {one.id for one in FLAGS[:20]}


def test_the_mix_has_all_kinds_and_takes_its_minutes():
    chosen = mixed(made(), Memory("小美", POLICY), NOW, "1", POLICY)
    assert {one.exercise for one in chosen} == set(Exercise)
    assert 500 <= sum(SECONDS[one.exercise] for one in chosen) <= 600
    assert len({one.id for one in chosen}) == len(chosen)


def test_a_number_is_not_asked_twice_in_a_round():
    chosen = [one.id.split(":")[1] for one in mixed(made(), Memory("x", POLICY), NOW, "3", POLICY) if "rule:" in one.id]
    assert len(chosen) == len(set(chosen))


def test_stacks_count_what_is_due_and_what_is_new():
    memory = Memory("小美", POLICY, [answer(FLAGS[0].id, False, NOW - DAY), answer(FLAGS[1].id, True, NOW)])
    flags = next(one for one in stacks(made(), memory, NOW) if one.exercise is Exercise.FLAG)
    assert (flags.items, flags.due, flags.fresh) == (len(FLAGS), 1, len(FLAGS) - 2)


def test_what_was_wrong_comes_once_more_before_the_round_is_over():
    round_ = Round(FLAGS[:5])
    asked = []
    while (item := round_.current) is not None:
        asked.append(item)
        round_.take(item is not FLAGS[0], 2)
    assert [FLAGS.index(one) for one in asked] == [0, 1, 2, 3, 0, 4]
    assert (round_.answered, round_.right, round_.progress) == (5, 4, (5, 5))


def test_the_end_tells_what_returns_when_the_soonest_first():
    round_, memory = Round(FLAGS[:2]), Memory("小美", POLICY)
    for item, right in ((FLAGS[0], True), (FLAGS[1], False)):
        memory.hear(answer(item.id, right, NOW))
        round_.take(right, 2)
    result = round_.result(memory, NOW)
    assert [one.item for one in result.returns] == [FLAGS[1].id, FLAGS[0].id]
    assert [one.right for one in result.returns] == [False, True]
    assert (result.answered, result.right, result.days) == (2, 1, 1)
