"""``workstation import-phrases`` and ``export-phrases``: what comes of each row, and that all comes back."""

from __future__ import annotations

import csv
import json
import os
from contextlib import closing

import pytest
from openpyxl import Workbook, load_workbook

from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.domain.people import Person
from workstation.domain.phrases import PhraseScope
from workstation.domain.values import Role
from workstation.journal.connection import connect_to_read
from workstation.journal.documents import phrases as stored
from workstation.journal.journal import Journal

QIANNIU = '分组,编码,短语内容\n退换,thh,亲，七天，内，可以，退换\n物流,wl,"第一行\n第二行"\n'
SHOP = [
    ["登记日期", "分组", "快捷编码", "快捷短语", "是否加入团队"],
    ["2026-11-01", "退换", 101, "七天内可以退换", "是"],
    ["2026-11-02", "物流", "wl", "马上帮您查", "否"],
]
OTHER = "分类\t类型\t标题\t内容\n退换\t售后\t退换货\t七天内可以退换\n"


def kept(data):
    with closing(connect_to_read(data / "shop" / "journal.db")) as db:
        return sorted(stored.every(db), key=lambda one: (one.group, one.text))


def facts(data):
    with closing(connect_to_read(data / "shop" / "journal.db")) as db:
        return db.execute("SELECT count(*) FROM entry").fetchone()[0]


def summary(call, *arguments):
    status, said, objected = call("import-phrases", *arguments, "--json")
    assert (status, objected) == (0, "")
    return json.loads(said)


def counts(result):
    keys = ("added", "changed", "unchanged", "duplicates", "removed")
    return (*(result[key] for key in keys), len(result["rejected"]))


@pytest.fixture
def sheet(tmp_path):
    def made(rows, name="短语.xlsx"):
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return made


@pytest.fixture
def table(tmp_path):
    def made(text, encoding="utf-8", name="短语.csv"):
        (tmp_path / name).write_text(text, encoding=encoding, newline="")
        return tmp_path / name

    return made


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_csv_of_any_encoding_comes_in(call, data, table, encoding):
    assert counts(summary(call, table(QIANNIU, encoding))) == (2, 0, 0, 0, 0, 0)
    assert {one.code: one.text for one in kept(data)} == {"wl": "第一行\n第二行", "thh": "亲，七天，内，可以，退换"}


def test_a_shops_sheet_tells_the_teams_from_ones_own(call, data, sheet):
    PeopleFile(DataFolder(data).people).keep(Person(name="小美", role=Role.CLERK))
    assert counts(summary(call, sheet(SHOP))) == (2, 0, 0, 0, 0, 0)
    assert [(one.code, one.scope, one.owner) for one in kept(data)] == [
        ("wl", PhraseScope.PERSONAL, "小美"),
        ("101", PhraseScope.TEAM, ""),
    ]


def test_a_table_with_titles_and_tabs_comes_in(call, data, table):
    assert counts(summary(call, table(OTHER, name="短语.txt"))) == (1, 0, 0, 0, 0, 0)
    (one,) = kept(data)
    assert (one.group, one.title, one.text, one.code) == ("退换", "退换货", "七天内可以退换", "")


def test_coming_in_twice_adds_nothing_and_is_no_fact(call, data, table):
    file = table(QIANNIU)
    summary(call, file)
    before = facts(data)
    assert counts(summary(call, file)) == (0, 0, 2, 0, 0, 0)
    assert facts(data) == before


def test_other_words_under_a_code_are_a_change_and_a_moved_group_too(call, data, table):
    summary(call, table(QIANNIU))
    assert counts(summary(call, table(QIANNIU.replace("第二行", "第三行").replace("退换,", "售后,")))) == (
        0, 2, 0, 0, 0, 0,
    )  # fmt: skip
    assert {one.group for one in kept(data)} == {"物流", "售后"}


def test_a_changed_team_mark_is_a_change(call, data, sheet):
    summary(call, sheet(SHOP))
    ids = {one.id for one in kept(data)}
    other = [SHOP[0], [*SHOP[1][:4], "否"], [*SHOP[2][:4], "是"]]
    assert counts(summary(call, sheet(other))) == (0, 2, 0, 0, 0, 0)
    assert {one.id for one in kept(data)} == ids


def test_the_same_again_is_a_duplicate_and_of_two_under_one_code_the_later_wins(call, data, table):
    text = "分组,编码,内容\na,x,一\na,x,一\nb,y,先\nb,y,后\nc,,无码\nc,,无码\n"
    result = summary(call, table(text))
    assert counts(result) == (3, 0, 0, 2, 0, 1)
    assert [(one["row"], one["column"]) for one in result["rejected"]] == [(4, "编码")]
    assert {one.text for one in kept(data)} == {"一", "后", "无码"}


def test_bad_rows_are_listed_with_row_column_and_reason_and_good_ones_kept(call, data, table):
    text = "分组,编码,内容,是否加入团队,生效日期\na,x,,是,\na,y,好,也许,\na,z,好,是,明天\na,w,好,是,2026/11/2\n"
    result = summary(call, table(text))
    assert [(one["row"], one["column"]) for one in result["rejected"]] == [
        (2, "内容"),
        (3, "是否加入团队"),
        (4, "生效日期"),
    ]
    assert all(one["reason"] for one in result["rejected"])
    assert [one.valid_from for one in kept(data)] == ["2026-11-02"]


def test_a_dry_run_says_the_same_and_changes_nothing(call, data, table):
    file = table(QIANNIU)
    dry = summary(call, file, "--dry-run")
    assert not data.exists()
    assert dry == summary(call, file)
    assert counts(summary(call, file, "--dry-run")) == (0, 0, 2, 0, 0, 0)


def test_replacing_takes_out_what_is_not_in_the_file(call, data, table):
    summary(call, table(QIANNIU))
    assert counts(summary(call, table("分组,编码,内容\n新,n,新的\n"), "--replace")) == (1, 0, 0, 0, 2, 0)
    assert [one.text for one in kept(data)] == ["新的"]


def test_a_file_without_a_word_about_whose_they_are_leaves_personal_ones_alone(call, data, table, sheet):
    summary(call, sheet(SHOP))
    summary(call, table("分组,编码,内容\n"), "--replace")
    assert [one.scope for one in kept(data)] == [PhraseScope.PERSONAL]


def test_whose_they_become_can_be_said(call, data, table, sheet):
    PeopleFile(DataFolder(data).people).keep(Person(name="小美", role=Role.CLERK))
    summary(call, table(QIANNIU), "--mine")
    assert {(one.scope, one.owner) for one in kept(data)} == {(PhraseScope.PERSONAL, "小美")}
    assert counts(summary(call, sheet(SHOP), "--team")) == (2, 0, 0, 0, 0, 0)
    assert len(kept(data)) == 4


@pytest.mark.parametrize("name", ["全部.csv", "全部.xlsx"])
def test_what_was_written_comes_back_equal_in_all_its_fields(call, data, tmp_path, table, name):
    text = (
        "分组,快捷编码,标题,快捷短语,是否加入团队,客服,类型,链接,生效日期,失效日期,常用键,对应问题\n"
        '退换/规则,thh,退换货,"{客户名|亲}，""七天""\n\n  内{光标}，",是,,文字,,2026-11-01,2026-11-30,3,退换规则\n'
        "公式,=1,,=1+1,是,,,,,,,\n公式,,-x,+2 @3 -4,否,小美,,,,,,\n链接,l,主页,,是,,链接,https://a.example/?b=1,,,,\n"
        "空白,s,,  前后空白  ,否,,,,,,,\n"
    )
    assert counts(summary(call, table(text))) == (5, 0, 0, 0, 0, 0)
    before = kept(data)
    status, said, _ = call("export-phrases", tmp_path / name, "--json")
    assert (status, json.loads(said)["exported"]) == (0, 5)
    assert counts(summary(call, tmp_path / name)) == (0, 0, 5, 0, 0, 0)
    head = table(text.splitlines()[0] + "\n", name="leer.csv")
    assert counts(summary(call, head, "--replace")) == (0, 0, 0, 0, 5, 0)
    assert kept(data) == []
    assert counts(summary(call, tmp_path / name)) == (5, 0, 0, 0, 0, 0)
    assert kept(data) == before


def test_an_empty_shop_writes_a_heading_that_restores_to_empty(call, data, tmp_path, table):
    status, said, _ = call("export-phrases", tmp_path / "leer.csv", "--json")
    assert (status, json.loads(said)["exported"]) == (0, 0)
    assert not data.exists()
    summary(call, table(QIANNIU))
    assert counts(summary(call, tmp_path / "leer.csv", "--replace")) == (0, 0, 0, 0, 2, 0)


def test_words_that_look_like_formulas_are_text_in_a_workbook(call, tmp_path, table):
    summary(call, table("编码,内容\nx,=1+1\n"))
    call("export-phrases", tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}


def test_a_csv_begins_with_the_mark_that_excel_looks_for(call, tmp_path, table):
    summary(call, table(QIANNIU))
    call("export-phrases", tmp_path / "a.csv")
    raw = (tmp_path / "a.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert len(list(csv.reader(raw.decode("utf-8-sig").splitlines(keepends=True)))) == 3


def test_a_dry_export_writes_nothing(call, tmp_path):
    assert call("export-phrases", tmp_path / "a.csv", "--dry-run")[0] == 0
    assert not (tmp_path / "a.csv").exists()


@pytest.mark.parametrize(
    "content",
    [None, b"", b"PK\x03\x04broken", bytes(range(256)) * 99, "给您写封信\n再见\n".encode(), b"a,b,c\n1,2,3\n"],
    ids=["missing", "empty", "damaged", "garbage", "prose", "unknown"],
)
def test_a_file_that_cannot_be_read_is_told_before_anything_is_made(call, data, tmp_path, content):
    file = tmp_path / "短语.xlsx"
    if content is not None:
        file.write_bytes(content)
    status, said, objected = call("import-phrases", file, "--json")
    assert (status, said) == (1, "")
    assert "短语.xlsx" in objected
    assert not data.exists()


def test_a_place_that_cannot_be_written_is_told(call, tmp_path):
    status, said, objected = call("export-phrases", tmp_path / "none" / "a.csv")
    assert (status, said) == (1, "")
    assert "a.csv" in objected


def test_while_a_desk_holds_the_room_it_says_who_and_looking_still_works(call, data, tmp_path, table):
    summary(call, table(QIANNIU))
    with closing(Journal.open(data / "shop" / "journal.db", threaded=True, tell=lambda _: None)):
        status, _, objected = call("import-phrases", table(QIANNIU))
        assert (status, str(os.getpid()) in objected) == (1, True)
        assert call("import-phrases", table(QIANNIU), "--dry-run")[0] == 0
        assert call("export-phrases", tmp_path / "a.csv")[0] == 0


def test_for_people_it_is_said_in_a_sentence(call, table):
    status, said, _ = call("import-phrases", table("编码,内容\nx,\ny,好\n"))
    assert status == 0
    assert "新增 1 条" in said.splitlines()[0]
    assert said.splitlines()[1].startswith("第 2 行，内容：")
