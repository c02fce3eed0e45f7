"""Markdown of the shop's own becomes entries, with or without front matter; what is bad is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.channels.shop_files.markdown_files import KnowledgeFiles
from workstation.domain.imports import ImportFailed
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.orders import RejectedRow


def _read(path):
    return list(KnowledgeFiles(path))


@pytest.fixture
def write(tmp_path):
    def written(text, name="一.md", encoding="utf-8"):
        file = tmp_path / "店" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode(encoding))
        return tmp_path / "店"

    return written


def test_without_front_matter_heading_and_folder_say_what_it_is(write) -> None:
    (one,) = _read(write("# 怎么洗\n\n冷水。", "洗护/wool.md"))
    assert one == KnowledgeEntry(id="file:洗护/wool", title="怎么洗", text="冷水。", category="洗护")


def test_without_a_heading_the_file_s_name_is_the_title(write) -> None:
    (one,) = _read(write("冷水。", "羊毛衫怎么洗.md"))
    assert (one.title, one.text, one.category) == ("羊毛衫怎么洗", "冷水。", "")


def test_toml_between_plus_signs(write) -> None:
    head = '+++\ntitle = "棉"\ntags = ["洗涤", "棉"]\nvalid_to = 2026-12-01\nproducts = ["NZ-1"]\n+++\n'
    (one,) = _read(write(f"{head}\n- 30℃"))
    assert (one.title, one.tags, one.valid_to, one.products) == ("棉", ("洗涤", "棉"), "2026-12-01", ("NZ-1",))
    assert one.text == "- 30℃"


def test_lines_between_dashes_also_with_chinese_names(write) -> None:
    head = "---\n标题: 棉\n标签: [洗涤, '棉']\n规则:\n  - after_sale\n  - timing\n生效日: 2026/11/01\n别的: x\n---\n"
    (one,) = _read(write(f"{head}正文"))
    assert (one.title, one.tags, one.policies) == ("棉", ("洗涤", "棉"), ("after_sale", "timing"))
    assert one.valid_from == "2026-11-01"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_files_of_both_encodings_are_read(write, encoding) -> None:
    (one,) = _read(write("# 标题\r\n正文", encoding=encoding))
    assert (one.title, one.text) == ("标题", "正文")


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("# 只有标题\n", "empty_text", 2),
        ("+++\ntitle = \n+++\n正文", "bad_front_matter", 2),
        ("---\n标题: 一\n不成对\n---\n正文", "bad_front_matter", 3),
        ("---\n截止日: 明年\n---\n正文", "bad_day", 1),
        ("---\n生效日: 2026-02-01\n截止日: 2026-01-01\n---\n正文", "days_reversed", 1),
    ],
)
def test_a_bad_file_is_named_and_does_not_stop_the_good_ones(write, text, reason, line) -> None:
    write("好的", "a.md")
    bad, good = sorted(_read(write(text, "b.md")), key=lambda one: isinstance(one, KnowledgeEntry))
    assert (bad.column, bad.reason, bad.row) == ("b.md", reason, line)
    assert good.text == "好的"


def test_a_single_file_is_enough_and_hidden_folders_are_passed_over(write, tmp_path) -> None:
    folder = write("一", "a.md")
    write("二", ".git/b.md")
    assert len(_read(folder)) == 1
    assert _read(folder / "a.md")[0].id == "file:a"


def test_a_folder_without_markdown_and_a_missing_one_are_told(tmp_path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(ImportFailed):
            _read(path)


@given(st.binary(max_size=300) | st.text("-+\n:[]\"'#a题 ", max_size=80).map(str.encode))
def test_whatever_stands_in_a_file_it_is_an_entry_or_a_reason(tmp_path_factory, data) -> None:
    file = tmp_path_factory.mktemp("any") / "x.md"
    file.write_bytes(data)
    (one,) = _read(file)
    assert isinstance(one, KnowledgeEntry | RejectedRow)
