"""What is marked shows why a phrase was found."""

import pytest

from tests.phrases import SMALL, MemoryPhrases
from workstation.views.phrases.marks import Marks, excerpt, marks_of
from workstation.views.phrases.words import content_words

PHRASES = MemoryPhrases(SMALL)


def marked(keys: str, phrase_id: str) -> tuple[list[str], list[str], list[str]]:
    found = next(one for one in PHRASES.search(keys, 50) if one.phrase.id == phrase_id)
    words = content_words(found.phrase)
    marks = marks_of(found, keys, words)
    texts = (found.phrase.code, found.phrase.title, words)
    spans = (marks.code, marks.title, marks.text)
    return tuple([text[begin:end] for begin, end in each] for text, each in zip(texts, spans, strict=True))


@pytest.mark.parametrize(
    ("keys", "phrase_id", "code", "title", "text"),
    [
        ("thh", "thh", ["thh"], ["退换货"], []),
        ("/thy", "thyf", ["thy"], [], []),
        ("thhsm", "thh", [], ["退换货说明"], []),
        ("tuihuanhuo", "thh", [], ["退换货"], []),
        ("tuihh", "thh", [], ["退换货"], []),
        ("cl", "zl", [], ["重量"], []),
        ("zhongl", "zl", [], ["重量"], []),
        ("运费", "thyf", [], ["运费"], ["运费", "运费"][:1]),
        ("吊牌", "thh", [], [], ["吊牌"]),
    ],
)
def test_the_letters_that_matched(keys, phrase_id, code, title, text):
    assert marked(keys, phrase_id) == (code, title, text)


def test_nothing_is_marked_without_keys():
    assert marks_of(PHRASES.search("", 1)[0], "", "") == Marks()


def test_a_hit_far_behind_is_brought_into_view():
    line = "一" * 50 + "吊牌" + "二" * 50
    shown, spans = excerpt(line, ((50, 52),), 20)
    assert shown.startswith("…")
    assert shown[slice(*spans[0])] == "吊牌"
    assert spans[0][1] < 20
