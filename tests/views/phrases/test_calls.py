"""Who asks whether anybody is there has not asked anything new."""

from tests.entries import Story
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
