"""First-reply time and customers an hour (DOMAIN D2, D12)."""

from __future__ import annotations

from hypothesis import given

from tests.domain.strategies import stories
from tests.entries import START, Story
from workstation.domain import events as ev
from workstation.domain.desk import fold
from workstation.domain.entry import Entry
from workstation.domain.figures import HOUR
from workstation.domain.values import Text


def test_the_first_reply_time_is_the_mean_over_new_customers() -> None:
    story = Story()
    story.asks("a")
    story.asks("b")
    story.wait(10).answers("a")
    story.wait(20).answers("b")
    assert fold(story.entries).figures.mean_first_reply(START - HOUR) == 20_000


def test_later_replies_and_automatic_ones_do_not_count_as_first() -> None:
    story = Story()
    story.asks("a")
    story.wait(2).tell(ev.AutoReplySent(conversation="a", body=Text(text="请稍等")))
    story.wait(8).answers("a")
    story.wait(5).asks("a")
    story.wait(90).answers("a")
    assert fold(story.entries).figures.mean_first_reply(0) == 10_000


def test_nobody_answered_has_no_mean() -> None:
    story = Story()
    story.asks("a")
    assert fold(story.entries).figures.mean_first_reply(0) is None


def test_a_customer_counts_once_an_hour_and_again_in_the_next() -> None:
    story = Story()
    for _ in range(2):
        story.asks("a")
        story.answers("a")
    assert fold(story.entries).figures.answered_in_hour(story.now) == 1
    story.wait(3600).asks("a")
    assert fold(story.entries).figures.answered_in_hour(story.now) == 0
    story.answers("a")
    assert fold(story.entries).figures.answered_in_hour(story.now) == 1


def test_hours_before_the_moment_asked_for_do_not_count() -> None:
    story = Story()
    story.asks("a")
    story.wait(10).answers("a")
    assert fold(story.entries).figures.mean_first_reply(START + HOUR) is None


@given(stories())
def test_figures_never_count_more_than_was_answered(entries: list[Entry]) -> None:
    figures = fold(entries).figures
    replies = sum(isinstance(entry.event, ev.ReplySent) for entry in entries)
    firsts = sum(hour.first_replies for hour in figures.hours.values())
    answered = sum(len(hour.answered) for hour in figures.hours.values())
    assert firsts <= answered <= replies
    mean = figures.mean_first_reply(0)
    assert mean is None or mean >= 0
