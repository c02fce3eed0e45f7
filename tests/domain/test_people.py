"""Names, PINs and the wait after wrong ones."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.domain.people import Person, clean_name, hash_pin, pin_allowed, pin_matches, wait_after
from workstation.domain.values import Role


def person(pin=""):
    return Person(name="小周", role=Role.CLERK, pin=pin)


def test_the_right_pin_matches_and_a_wrong_one_does_not():
    one = person(hash_pin("2468"))
    assert pin_matches(one, "2468")
    assert not pin_matches(one, "2469")


def test_the_pin_itself_is_not_kept_and_equal_pins_look_different():
    assert "2468" not in hash_pin("2468", b"x" * 16)
    assert hash_pin("2468") != hash_pin("2468")


def test_without_a_pin_anything_opens_the_seat():
    assert pin_matches(person(), "")


def test_a_damaged_hash_opens_nothing():
    assert not pin_matches(person("no hex$at all"), "2468")
    assert not pin_matches(person("$"), "")


def test_a_pin_is_four_to_twelve_digits():
    assert pin_allowed("0000")
    assert not pin_allowed("123")
    assert not pin_allowed("１２３４")
    assert not pin_allowed("1" * 13)


@given(st.text())
def test_a_clean_name_stays_clean(name):
    assert clean_name(clean_name(name)) == clean_name(name)
    assert "\n" not in clean_name(name)


@settings(max_examples=50)
@given(st.integers(min_value=0, max_value=10_000))
def test_the_wait_never_shrinks_and_never_passes_a_minute(failures):
    assert wait_after(failures) <= wait_after(failures + 1) <= 60
    assert wait_after(2) == 0
