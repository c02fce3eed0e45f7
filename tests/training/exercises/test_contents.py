"""What is asked: enough of it, each with a reason, the numbers from the shop's own policies."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from msgspec.structs import replace

from tests.training.exercises.made import contents, made, shop
from workstation.app.policies import load
from workstation.app.resources import resource
from workstation.domain.anomalies import Anomaly, anomalies
from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Blank, Choice, Hunt, Sorting
from workstation.domain.flags import Flag
from workstation.domain.freight import Payer
from workstation.domain.remarks import Preset
from workstation.domain.speech_check import PolicyCheck
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.tickets import Step
from workstation.domain.trouble import Trouble
from workstation.training.exercises.contents import load_contents
from workstation.training.exercises.hunts import CASES
from workstation.training.exercises.words import fits
from workstation.training.shop.goods import phrases


def named(start, of=None):
    return next(one for one in made(of) if one.id.startswith(start))


def test_there_is_enough_of_every_kind():
    count = Counter(one.exercise for one in made())
    assert count[Exercise.WORDING] >= 40
    assert count[Exercise.RULE] >= 30
    assert count[Exercise.STAR] >= 12
    assert count[Exercise.FLAG] >= 30
    assert count[Exercise.HUNT] >= 15


def test_the_demo_shops_own_phrases_are_enough_to_type():
    assert sum(fits(one.text) for one in phrases(resource("shop"), date(2026, 11, 22))) >= 20


def test_every_question_has_a_reason_and_an_id_of_its_own():
    everything = made()
    assert all(one.reason.strip() and one.ask.strip() for one in everything)
    assert len({one.id for one in everything}) == len(everything)


def test_no_place_of_a_number_is_left_open():
    for one in made():
        options = [option.text for option in one.options] if isinstance(one, Choice) else []
        assert not any("{" in text for text in (one.ask, one.reason, *options)), one.id


def test_options_of_a_choice_are_different_ones():
    for one in made():
        if isinstance(one, Choice):
            assert len({option.text for option in one.options}) == len(one.options), one.id


def test_a_case_has_four_to_eight_sentences_and_all_four_steps():
    for one in made():
        if isinstance(one, Sorting):
            assert 4 <= len(one.cards) <= 8, one.id
            assert {card.step for card in one.cards} == set(Step), one.id


def test_a_shop_that_changes_a_number_changes_question_reason_and_id():
    own = replace(shop(), orders=replace(shop().orders, review_days=20))
    before, after = named("rule:review:blank"), named("rule:review:blank", own)
    assert isinstance(before, Blank)
    assert isinstance(after, Blank)
    assert (before.right, after.right) == (15, 20)
    assert "20 天" in after.reason
    assert before.id != after.id


def test_a_number_that_the_shop_does_not_have_is_not_asked():
    silent = replace(shop(), published=())
    assert not [one for one in made(silent) if one.id.startswith("rule:ship_hours")]
    assert not [one for one in made(silent) if one.id == "wording:when_ship"]


def test_what_the_shop_has_published_is_not_called_wrong():
    promises = replace(shop().published[0], promise="same_day", number=16)
    bold = replace(shop(), published=(*shop().published, promises))
    assert not {"rule:same_day", "wording:today"} & {one.id for one in made(bold)}


def test_the_flag_follows_the_shops_convention():
    convention = shop().convention
    presets = (Preset(Flag.GREEN, "催快递"), *[one for one in convention.presets if one.text != "催快递"])
    own = replace(shop(), convention=replace(convention, presets=presets))
    before, after = named("flag:hurry"), named("flag:hurry", own)
    assert isinstance(before, Choice)
    assert isinstance(after, Choice)
    assert before.options[before.right].flag is Flag.BLUE
    assert after.options[after.right].flag is Flag.GREEN


def test_who_pays_freight_follows_the_shops_table():
    rules = tuple(
        replace(one, payer=Payer.SELLER) if one.cause == "dislike" else one for one in shop().after_sale.freight
    )  # fmt: skip
    own = replace(shop(), after_sale=replace(shop().after_sale, freight=rules))
    after = named("rule:freight_dislike", own)
    assert isinstance(after, Choice)
    assert after.options[after.right].text == "商家承担"


def test_every_case_of_an_anomaly_is_found_by_the_desks_own_rules():
    hunts = [one for one in made() if isinstance(one, Hunt)]
    assert {one.id.split(":")[1] for one in hunts} == set(CASES)
    assert {one.found.kind for one in hunts if one.found} == set(Anomaly)
    for one in hunts:
        found = anomalies(
            one.order, shop().orders, one.now, others=one.others, asked_by=one.asked_by,
            stock=lambda code, sku, left=one.stock: left,
        )  # fmt: skip
        assert [each.kind for each in found] == ([one.found.kind] if one.found else []), one.id
        assert (one.found.kind if one.found else None) in one.options


def test_a_made_up_order_is_the_same_when_it_comes_back():
    first, again = named("hunt:duplicate"), named("hunt:duplicate")
    assert first == again


def test_the_order_of_options_is_drawn_anew_for_each_round():
    def rights(seed):
        return [one.right for one in made(seed=seed) if isinstance(one, Choice)]

    assert rights("1") == rights("1")
    assert rights("1") != rights("2")


def test_no_better_wording_says_what_clerks_must_not():
    check = PolicyCheck(load("speech", SpeechPolicy))
    accused = {
        one.id: check.findings(one.options[one.right].text) for one in made() if one.exercise is Exercise.WORDING
    }
    assert not {id: found for id, found in accused.items() if found}


def test_an_unfit_file_is_told_with_its_line(tmp_path):
    for file in resource("exercises").glob("*.yaml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "star.yaml").write_text("ask: Sort\ncases:\n  - {id: one}\n", encoding="utf-8")
    with pytest.raises(Trouble) as told:
        load_contents(tmp_path)
    assert told.value.code == "exercise_unreadable"
    assert told.value.values["line"] == 3


def test_the_contents_are_worth_reading():
    assert all(len(one.reason) >= 15 for one in contents().wordings.pairs)
