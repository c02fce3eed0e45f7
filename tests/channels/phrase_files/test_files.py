"""Files of phrases: every heading kind is known, all fields come back, and nothing breaks the reader."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from workstation.channels.phrase_files.headings import Headings
from workstation.channels.phrase_files.reading import PhraseFile, Whose
from workstation.channels.phrase_files.writing import write
from workstation.domain.imports import ImportFailed
from workstation.domain.phrase_import import FileRow
from workstation.domain.phrases import Phrase, PhraseKind, PhraseScope, Question, check_phrase, tidy
from workstation.domain.refused import Refused

DATA = Path(__file__).parents[3] / "resources" / "phrases" / "headings.toml"
DAYS = st.sampled_from(["", "2026-11-01", "2026-12-31"])
WORDS = st.text(max_size=30) | st.text("\"',;\t\n，；=+-@{} a你", max_size=30)


@pytest.fixture(scope="session")
def headings() -> Headings:
    with DATA.open("rb") as file:
        return Headings(tomllib.load(file))


@st.composite
def phrases(draw: st.DrawFn) -> Phrase:
    own = draw(st.booleans())
    days = sorted((draw(DAYS), draw(DAYS)))
    phrase = tidy(
        Phrase(
            scope=PhraseScope.PERSONAL if own else PhraseScope.TEAM,
            owner=draw(st.sampled_from(["", "小美"])) if own else "",
            group=draw(WORDS), code=draw(WORDS), title=draw(WORDS), text=draw(WORDS),
            kind=draw(st.sampled_from(PhraseKind)), link=draw(st.sampled_from(["", "https://a.example/=1"])),
            picture=draw(st.sampled_from(["", "a" * 64])), product=draw(st.sampled_from(["", "=1", "AY-1"])),
            valid_from=days[0], valid_to=days[1], favourite=draw(st.integers(0, 9)),
            answers=draw(st.none() | st.sampled_from(Question)),
        )
    )  # fmt: skip
    if phrase.kind is PhraseKind.TEXT and not phrase.text.strip():
        phrase = replace(phrase, text="好" + phrase.text)
    try:
        check_phrase(phrase)
    except Refused:
        return replace(phrase, text="好", code="")
    return phrase


def read(path: Path, headings: Headings) -> list[object]:
    return list(PhraseFile(path, headings, Whose()))


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(made=st.lists(phrases(), max_size=6))
def test_whatever_can_be_kept_comes_back_from_a_file(tmp_path, headings, name, made):
    assert write(tmp_path / name, made, headings) == len(made)
    rows = read(tmp_path / name, headings)
    assert [one.phrase if isinstance(one, FileRow) else one for one in rows] == made


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.binary(max_size=200)
    | st.lists(st.sampled_from(["内容", "编码", ",", "\t", "\n", '"', "好", "是", " "]), max_size=40).map(
        lambda parts: "".join(parts).encode()
    )
)
def test_no_file_breaks_the_reader(tmp_path, headings, content):
    (tmp_path / "a.csv").write_bytes(content)
    rows: list[object] = []
    with suppress(ImportFailed):
        rows = read(tmp_path / "a.csv", headings)
    assert all(one.phrase.text.strip() for one in rows if isinstance(one, FileRow))


@pytest.mark.parametrize("heading", ["分组", "分类", "短语分组"])
@pytest.mark.parametrize("code", ["快捷编码", "编码", "短语编码", "短码"])
@pytest.mark.parametrize("text", ["快捷短语", "内容", "短语内容", "话术"])
def test_every_usual_heading_is_known(tmp_path, headings, heading, code, text):
    (tmp_path / "a.csv").write_text(f" {heading} ,{code},*{text}\n退换,thh,好\n", encoding="gb18030")
    (row,) = read(tmp_path / "a.csv", headings)
    assert (row.number, row.phrase.group, row.phrase.code, row.phrase.text) == (2, "退换", "thh", "好")


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "，"])
def test_words_full_of_commas_do_not_hide_the_delimiter(tmp_path, headings, delimiter):
    other = "，" if delimiter != "，" else ","
    line = f"退换{delimiter}x{delimiter}亲{other}您{other}好{other}在{other}的\n"
    (tmp_path / "a.csv").write_text(delimiter.join(["分组", "编码", "内容"]) + "\n" + line * 9, encoding="utf-8")
    assert {one.phrase.text for one in read(tmp_path / "a.csv", headings)} == {other.join("亲您好在的")}


def test_the_heading_may_stand_below_a_title(tmp_path, headings):
    (tmp_path / "a.csv").write_text("本店快捷短语（2026）\n\n编码,内容\nx,好\n", encoding="utf-8")
    (row,) = read(tmp_path / "a.csv", headings)
    assert (row.number, row.phrase.code) == (4, "x")
