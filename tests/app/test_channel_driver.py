"""Customers come in by the clock; while the practice is paused or the machine sleeps, time stands still for them."""

import pytest

from tests.channels.room import dialogue
from tests.entries import START
from workstation.app.channel_driver import ChannelDriver
from workstation.channels.playback import Playback
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplySent
from workstation.domain.values import Text
from workstation.views.feed import Feed

MINUTE = 60_000


class Street:
    """A feed whose clock is moved by hand, a driver and one played customer who writes twice."""

    def __init__(self, clock):
        self.clock = clock
        self.feed = Feed(clock)
        self.told: list[Entry] = []
        self.driver = ChannelDriver(self.feed)
        self.channel = Playback([dialogue("王小丽", "cac")], 1, 1, START, self.append, self.append)
        self.driver.add(self.channel)
        self.driver.set_running(True)

    def append(self, event, at):
        entry = Entry(seq=len(self.told) + 1, at=at, clerk="小美", event=event)
        self.told.append(entry)
        self.feed.publish([entry])

    def pass_by(self, milliseconds):
        self.clock.move_to(self.clock.now() + milliseconds)

    def to_next(self):
        """To the moment at which something is planned; the driver looks."""
        self.clock.move_to(self.channel.next_due())
        self.driver.look()

    def of(self, kind):
        return [one for one in self.told if isinstance(one.event, kind)]


@pytest.fixture
def street(clock, qapp):
    street = Street(clock)
    while not street.of(MessageReceived):
        street.to_next()
    return street


def wait(street):
    """How long until the next thing planned."""
    return street.channel.next_due() - street.clock.now()


def test_a_pause_makes_everything_planned_come_as_much_later(street):
    before = wait(street)
    street.driver.set_running(False)
    street.pass_by(10 * MINUTE)
    street.driver.set_running(True)
    assert wait(street) == before


def test_what_the_clerk_answers_in_a_pause_is_heard(street):
    street.driver.set_running(False)
    street.pass_by(5 * MINUTE)
    street.append(ReplySent(conversation="play:王小丽", body=Text(text="您好")), street.clock.now())
    street.pass_by(5 * MINUTE)
    street.driver.set_running(True)
    assert wait(street) < MINUTE / 2
    while len(street.of(MessageReceived)) < 2:
        street.to_next()
    assert len(street.of(ReplyDelivered)) == 1


def test_a_sleep_of_the_machine_is_a_pause(street):
    before = wait(street)
    street.pass_by(8 * 60 * MINUTE)
    street.driver.look()
    assert len(street.of(MessageReceived)) == 1
    assert 0 <= wait(street) <= before


def test_who_acts_first_after_a_sleep_does_not_matter(street):
    street.pass_by(8 * 60 * MINUTE)
    street.append(ReplySent(conversation="play:王小丽", body=Text(text="您好")), street.clock.now())
    street.driver.look()
    assert len(street.of(MessageReceived)) == 1
    assert 0 <= wait(street) < MINUTE / 2


def test_being_a_little_late_is_no_pause(street):
    street.clock.move_to(street.channel.next_due() + 2_000)
    street.driver.look()
    assert street.channel.next_due() is None or street.channel.next_due() > street.clock.now()
