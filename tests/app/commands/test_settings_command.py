"""``workstation settings``."""

from __future__ import annotations

import json

import pytest

from workstation.app.settings import Settings
from workstation.domain.settings_table import SETTINGS


def test_all_settings_are_printed_with_value_default_and_help(call, data):
    status, said, objected = call("settings")
    assert (status, objected) == (0, "")
    assert [one.key for one in SETTINGS if f"  {one.key} = " not in said] == []
    assert "hard_limit = 180" in said
    assert "可选：system – 跟随系统、light – 浅色、dark – 深色。" in said
    assert not data.exists()


def test_one_setting_is_printed(call):
    _, said, _ = call("settings", "theme")
    assert said.startswith("  theme = system\n")
    assert "sound" not in said


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("theme", "dark", "dark"),
        ("hard_limit", "240", 240),
        ("sound", "off", False),
        ("sound", "开", True),
        ("quiet_from", "23:30", "23:30"),
        ("auto_reply_text", "在的，马上来", "在的，马上来"),
    ],
)
def test_a_value_that_fits_is_kept(call, data, key, text, value):
    assert call("settings", key, text)[0] == 0
    assert Settings(data / "settings.json")[key] == value


@pytest.mark.parametrize(
    ("key", "text", "why"),
    [
        ("theme", "pink", "可选：system"),
        ("hard_limit", "1", "应为 30 到 3600 的数字"),
        ("hard_limit", "long", "应为 30 到 3600 的数字"),
        ("sound", "loud", "on（开）"),
        ("quiet_from", "25:00", "22:00"),
        ("auto_reply_text", " ", "不能"),
        ("langauge", "en", "是不是 language"),
        ("zzz", "1", "没有“zzz”"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_in_a_sentence(call, data, key, text, why):
    status, said, objected = call("settings", key, text)
    assert (status, said) == (1, "")
    assert why in objected
    assert not data.exists()


def test_programs_get_json(call):
    call("settings", "hard_limit", "200")
    found = json.loads(call("settings", "--json")[1])
    assert list(found) == [one.key for one in SETTINGS]
    assert found["hard_limit"]["value"] == 200
    assert found["hard_limit"]["default"] == 180
    assert found["theme"]["choices"] == ["system", "light", "dark"]


def test_printing_leaves_a_damaged_file_where_it_is(call, data):
    data.mkdir()
    (data / "settings.json").write_text("{")
    assert call("settings", "theme")[0] == 0
    assert [one.name for one in data.iterdir()] == ["settings.json"]
