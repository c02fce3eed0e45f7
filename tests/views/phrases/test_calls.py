"""Who asks whether anybody is there has not asked anything new."""

from tests.entries import Story
from tests.memory_lines import MemoryLines
from workstation.domain.desk import fold
from workstation.views.feed import Feed
from workstation.views.phrases.questions import Questions


def test_calling_again_and_again_leaves_the_question_as_it_was(clock) -> None:
    feed, story = Feed(clock), Story()
    questions = Questions(feed)
    for words in ("昨天的包裹怎么还没动", "在吗？", "亲 在不在呀", "人呢人呢", "hello?"):
        story.asks("a", words)
    feed.publish(story.entries)
    assert questions.of("a") == "昨天的包裹怎么还没动"
    story.asks("a", "在新疆能发吗")
    feed.publish(story.entries[-1:])
    assert questions.of("a").endswith("在新疆能发吗")


def test_after_a_restart_the_whole_question_is_read_from_the_history(clock) -> None:
    story = Story()
    for words in ("昨天的包裹怎么还没动", "急用的", "在吗？"):
        story.asks("a", words)
    feed = Feed(clock, fold(story.entries))
    questions = Questions(feed, MemoryLines(story.entries))
    assert questions.of("a") == "昨天的包裹怎么还没动\n急用的"


def test_after_a_restart_what_was_answered_is_not_asked_with_the_next_question(clock) -> None:
    story = Story()
    story.asks("a", "能退吗")
    story.answers("a", "可以的")
    lines = MemoryLines(story.entries)
    feed = Feed(clock, fold(story.entries))
    questions = Questions(feed, lines)
    assert questions.of("a") == "能退吗"
    story.asks("a", "运费谁出")
    lines.take(story.entries[-1])
    feed.publish(story.entries[-1:])
    assert questions.of("a") == "运费谁出"
