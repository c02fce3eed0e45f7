"""The simulated customers together: deterministic, four within a minute, never dry."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tests.training.room import CAST, MINUTE, START, Room, practice
from workstation.domain import events as ev
from workstation.domain.values import Presence, Text, plain
from workstation.training.population import Population


def script_of(room: Room, customer: str) -> list[tuple[int, bytes]]:
    return [
        (one.at, msgspec.json.encode(one.event))
        for one in room.received()
        if one.conversation.startswith(f"practice:{customer}:")
    ]


@pytest.mark.parametrize("seed", [1, 2, 3, 99, "any word"])
def test_four_customers_write_within_45_seconds(seed) -> None:
    room = practice(0.75, after=None, seed=seed)
    assert len({one.conversation for one in room.received()}) == 4


def test_all_eight_have_come_after_seven_minutes() -> None:
    assert len({one.conversation for one in practice(7).received()}) == 8


def test_the_same_seed_gives_the_same_entries_byte_for_byte() -> None:
    first, second = practice(45), practice(45)
    assert msgspec.json.encode(first.entries) == msgspec.json.encode(second.entries)


def test_another_seed_gives_another_session() -> None:
    assert practice(10).entries != practice(10, seed=2).entries


def test_the_session_does_not_depend_on_the_hash_seed() -> None:
    code = (
        "import hashlib, msgspec; from tests.training.room import practice;"
        "print(hashlib.sha256(msgspec.json.encode(practice(10).entries)).hexdigest())"
    )
    told = set()
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "."}
        ran = subprocess.run(
            [sys.executable, "-c", code],
            env=env,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        told.add(ran.stdout)
    assert len(told) == 1


def test_a_ninth_customer_shifts_nobody_else() -> None:
    ninth = msgspec.structs.replace(CAST.customers[0], id="ninth", opens=(1.0, 2.0))
    with_eight, with_nine = practice(30, after=None), practice(30, after=None, customers=(ninth, *CAST.customers))
    for customer in CAST.customers:
        assert script_of(with_eight, customer.id) == script_of(with_nine, customer.id)
    assert script_of(with_nine, "ninth")


def test_a_free_practice_hour_never_runs_dry() -> None:
    room = practice(120)
    moments = [one.at for one in room.received()]
    gaps = [after - before for before, after in itertools.pairwise(moments)]
    assert max(gaps) < 4 * MINUTE
    assert room.now == START + 120 * MINUTE


def test_an_answered_customer_comes_back_with_another_matter() -> None:
    room = practice(40)
    lines = {plain(one.event.body) for one in room.received() if one.conversation.startswith("practice:zhao_qiuyu")}
    assert "160 96斤" in lines
    assert "为什么我的券用不了啊" in lines


def test_every_reply_is_acknowledged_once_and_after_it_was_sent() -> None:
    room = practice(20)
    sent = {one.seq: one.at for one in room.entries if isinstance(one.event, ev.ReplySent) and one.at < room.now - 1000}
    told = [one for one in room.entries if isinstance(one.event, ev.ReplyDelivered)]
    delivered = {one.event.message: one.at for one in told}
    assert len(told) == len(delivered)
    assert all(sent[seq] < delivered[seq] <= sent[seq] + 600 for seq in sent)


def test_a_reply_to_a_conversation_of_an_earlier_practice_is_acknowledged_too() -> None:
    room = Room()
    room.actors.append(Population((), 1, START, room.append, room.append))
    sent = room.append(ev.ReplySent(conversation="practice:gone:1:1", body=Text(text="在的")), START)
    room.play(0.1)
    assert room.entries[-1].event == ev.ReplyDelivered(conversation="practice:gone:1:1", message=sent.seq)


def test_replies_of_other_channels_are_left_alone() -> None:
    room = Room()
    room.actors.append(Population(CAST.customers, 1, START, room.append, room.append))
    room.append(ev.ReplySent(conversation="web:1", body=Text(text="在的")), START)
    assert room.actors[0].next_due() > START + 2000


def test_nobody_new_comes_while_the_clerk_is_away() -> None:
    room = Room()
    room.actors.append(Population(CAST.customers, 1, START, room.append, room.append))
    room.append(ev.PresenceChanged(presence=Presence.AWAY), START)
    room.play(5)
    assert room.received() == []
    room.append(ev.PresenceChanged(presence=Presence.ONLINE), room.now)
    room.play(1)
    assert len({one.conversation for one in room.received()}) >= 4


def test_a_conversation_left_open_goes_on_and_a_closed_one_is_followed_by_a_new_one() -> None:
    left_open = practice(40)
    name = "practice:lin_xiaolu:"
    assert len({one.conversation for one in left_open.received() if one.conversation.startswith(name)}) == 1
    again = Room()
    population = Population(CAST.customers, 1, START, again.append, again.append, on_desk=left_open.desk)
    again.actors.append(population)
    again.play(1)
    assert again.received()[0].conversation in {one.id for one in left_open.desk}
    closed = again.received()[0].conversation
    again.append(ev.ConversationTransferred(conversation=closed, to="阿宁"), again.now)
    again.play(30)
    customer = closed.rsplit(":", 2)[0]
    assert {one.conversation for one in again.received() if one.conversation.startswith(customer)} > {closed}


def test_a_pause_moves_everything_by_its_length() -> None:
    straight, paused = Room(), Room()
    for room in (straight, paused):
        room.actors.append(Population(CAST.customers, 1, START, room.append, room.append))
        room.play(1)
    paused.actors[0].shift(10 * MINUTE)
    paused.now += 10 * MINUTE
    before = len(paused.entries)
    straight.play(3)
    paused.play(3)
    assert [one.at + 10 * MINUTE for one in straight.entries[before:]] == [one.at for one in paused.entries[before:]]


def test_origins_never_repeat_within_a_session() -> None:
    origins = [one.event.origin for one in practice(60).received()]
    assert len(origins) == len(set(origins))
