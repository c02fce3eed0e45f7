"""The par of a lesson: the same for the same seed, kept in a file, and stopped when somebody says so."""

from __future__ import annotations

from tests.training.lessons.world import extras, lessons, scenarios
from tests.training.lessons.world_house import house
from workstation.app.par import Pars, digest, work_out

LESSON = lessons()["four_burst"]


def par(seed: str = "3"):
    return work_out(LESSON, scenarios(), extras(), house(), seed)


def test_a_par_tells_load_arrivals_and_customers_at_once():
    found = par()
    assert found == par()
    assert found.load.customers == len(found.arrivals) >= 8
    assert found.load.peak_at_once == max(count for _, count in found.at_once) >= 3
    assert 0 < found.load.mean_at_once < found.load.peak_at_once
    assert found.load.score > 80
    assert 0 < found.load.within_target < 0.9


def test_many_at_once_are_harder_than_one_by_one():
    quiet = work_out(lessons()["one_customer"], scenarios(), extras(), house(), "3").load
    assert quiet.within_target > par().load.within_target


def test_a_par_is_worked_out_once_and_found_again_by_another_program(tmp_path):
    file = tmp_path / "deeper" / "pars.json"
    first = Pars(file).of(LESSON, scenarios(), extras(), house(), "3")
    again = Pars(file).of(LESSON, scenarios(), extras(), house(), "3", lambda: True)
    assert again == first


def test_a_damaged_file_of_pars_is_worked_out_again(tmp_path):
    file = tmp_path / "pars.json"
    file.write_bytes(b"{ nonsense")
    assert Pars(file).of(LESSON, scenarios(), extras(), house(), "3").load.customers >= 8


def test_another_seed_or_scenario_is_another_par():
    assert digest(LESSON, scenarios(), house(), "3") != digest(LESSON, scenarios(), house(), "4")
    assert digest(LESSON, scenarios(), house(), "3") != digest(LESSON, scenarios()[1:], house(), "3")


def test_who_asked_can_stop_it():
    assert work_out(LESSON, scenarios(), extras(), house(), "3", lambda: True).load.score == 0


def test_a_par_that_cannot_be_kept_is_told_all_the_same(tmp_path):
    file = tmp_path / "no_folder" / "pars.json"
    file.parent.write_text("where a folder should be", encoding="utf-8")
    assert Pars(file).of(lessons()["one_customer"], scenarios(), extras(), house(), "3").load.customers == 1
