"""Policies: the shop's own file wins, and a faulty one is told by file, line and key."""

from __future__ import annotations

import pytest

from workstation.app.policies import load, load_or_default
from workstation.app.resources import resource
from workstation.app.tickets_desk import HouseRulesFile
from workstation.domain.remarks import Convention
from workstation.domain.trouble import Trouble

HOUSE = resource("policies/flags.toml").read_text(encoding="utf-8")


def own(root, text, encoding="utf-8"):
    path = root / "policies" / "flags.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding=encoding)
    return path


def test_without_a_file_of_its_own_the_shop_has_the_default(tmp_path):
    assert load("flags", Convention, tmp_path) == load("flags", Convention)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_shops_own_file_wins(tmp_path, encoding):
    own(tmp_path, HOUSE.replace("limit = 1000", "limit = 500"), encoding)
    assert load("flags", Convention, tmp_path).limit == 500


@pytest.mark.parametrize(
    ("was", "fault", "key"),
    [
        ("limit = 1000", 'limit = "1000"', "limit"),
        ("limit = 1000", "limit = 1000\nlimits = 7", "limits"),
        ('letter = "紫"', "letter = 7", "flags[2].letter"),
        ('flag = "purple"', 'flag = "violet"', "flags[2].flag"),
        ('bytes = "gb18030"', 'bytes = "utf-16"', "bytes"),
        ("—{time}", "", "line"),
        ("limit = 1000", "limit = ", "-"),
    ],
)
def test_a_fault_is_told_with_its_line_and_key(tmp_path, was, fault, key):
    text = HOUSE.replace(was, fault)
    path = own(tmp_path, text)
    with pytest.raises(Trouble) as trouble:
        load("flags", Convention, tmp_path)
    said = trouble.value
    assert said.code == "policy_unfit"
    assert (said.values["path"], said.values["key"]) == (str(path), key)
    wrong = text.splitlines()[int(said.values["line"]) - 1]
    assert wrong in fault.splitlines()[-1:] or wrong.startswith(key.rpartition(".")[2]), wrong


def test_a_file_in_another_encoding_is_told(tmp_path):
    own(tmp_path, HOUSE, "gbk")
    with pytest.raises(Trouble, match="policy_unfit"):
        load("flags", Convention, tmp_path)


def test_a_desk_opens_with_the_default_if_the_shops_file_is_faulty(tmp_path):
    own(tmp_path, "limit = 1")
    convention, trouble = load_or_default("flags", Convention, tmp_path)
    assert convention == load("flags", Convention)
    assert trouble is not None


def test_a_faulty_policy_of_tickets_or_after_sale_is_told_once_and_the_shipped_one_holds(tmp_path):
    (tmp_path / "policies").mkdir()
    for name in ("tickets", "after_sale"):
        (tmp_path / "policies" / f"{name}.toml").write_text("nonsense = 1", encoding="utf-8")
    told: list[Trouble] = []
    rules = HouseRulesFile(tmp_path, told.append)
    assert rules() == rules() == HouseRulesFile(None)()
    assert [(one.code, one.values["path"]) for one in told] == [
        ("policy_unfit", str(tmp_path / "policies" / "tickets.toml")),
        ("policy_unfit", str(tmp_path / "policies" / "after_sale.toml")),
    ]
