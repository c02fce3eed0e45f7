"""Text from customers is text, and cannot spoil the layout."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.views.chat.conftest import Talk
from workstation.views.chat.links import address, links
from workstation.views.chat.plain_text import OVERRIDE, capped, shown, slice_units, units


def test_html_is_shown_as_written(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of()
    html = '<b>粗</b><img src="x"> & <a href="https://evil.example">点我</a>'
    asked = talk.asks(html)
    made = talk.history.column.made(asked.seq)
    assert made is not None
    assert made.words is not None
    assert made.words.layout.text() == html


def test_overrides_show_as_a_mark_and_turn_nothing() -> None:
    assert shown("photo\u202egpj.exe") == f"photo{OVERRIDE}gpj.exe"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("一\r\n二\r三\u2028四", "一\n二\n三\n四"),
        ("a\u200b\u2060\ufeffb", "ab"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("a\u200d\u200d\u200d\u200db", "a\u200db"),
        ("\x00\x1b[31m", f"{OVERRIDE}{OVERRIDE}[31m"),
        ("\ud800", OVERRIDE),
        ("e" + "\u0301" * 40, "e" + "\u0301" * 4),
        ("tab\there", "tab    here"),
    ],
)
def test_what_would_spoil_a_line_is_taken_out(text: str, safe: str) -> None:
    assert shown(text) == safe


@given(st.text(max_size=300))
def test_no_text_brings_a_control_or_a_turn_to_the_screen(text: str) -> None:
    safe = shown(text)
    assert not set(safe) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\r\x0b\x0c")
    assert all(character == "\n" or ord(character) >= 32 for character in safe)
    safe.encode("utf-8")


@given(st.text(max_size=60), st.integers(0, 60))
def test_offsets_in_units_meet_the_characters(text: str, place: int) -> None:
    text = shown(text)
    head = text[:place]
    assert slice_units(text, 0, units(head)) == head


def test_nasty_messages_are_all_painted(talk_of: Callable[..., Talk], qtbot: QtBot) -> None:
    talk = talk_of()
    for text in (
        "",
        "\n" * 500,
        "W" * 5_000,
        "\u202e" * 50,
        "مرحبا 123 你好",
        "\u200b",
        "﷽" * 50,
        "e" + "\u0301" * 900,
    ):
        talk.asks(text)
        talk.history.rows._on_tick()
    talk.history.go_to_start()
    for _ in range(20):
        talk.history.grab()
        talk.history.jump_to(talk.history.offset + 300)
    assert all(made.box.width() <= talk.history.viewport().width() for made in talk.history.column.rows)


def test_many_short_lines_are_cut_too() -> None:
    text, cut = capped("\n".join(map(str, range(100))), whole=False)
    assert cut
    assert text.count("\n") == 16


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("看 https://example.com/a?b=1。谢谢", ["https://example.com/a?b=1"]),
        ("https://example.com/路径看看", ["https://example.com/"]),
        ("（http://a.cn/x）", ["http://a.cn/x"]),
        ("javascript:alert(1) file:///etc/passwd www.a.cn", []),
        ("https:// 空", []),
        ("http://a.cn/1, http://b.cn/2.", ["http://a.cn/1", "http://b.cn/2"]),
    ],
)
def test_only_web_addresses_are_links(text: str, found: list[str]) -> None:
    assert [one.url for one in links(text)] == found


@given(st.text(alphabet="htps:/.例a@?#[]% 。", max_size=40))
def test_no_text_breaks_the_search_for_links(text: str) -> None:
    for one in links("http://" + text):
        assert ("http://" + text)[one.start : one.end] == one.url
        assert address(one.url) is not None


def test_a_name_in_other_letters_is_shown_in_its_ascii_form_and_called_disguised() -> None:
    parts = address("https://аpple.com/")  # the first letter is Cyrillic
    assert parts is not None
    assert parts.host == "xn--pple-43d.com"
    assert parts.disguised
