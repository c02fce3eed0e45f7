"""The advice of a size table."""

import pytest

from workstation.domain.products import SizeTable
from workstation.domain.sizing import Advice, advise, advises, weight_unit

TABLE = SizeTable(
    columns=("尺码", "衣长 cm", "建议身高 cm", "建议体重"),
    rows=(("S", "58", "155–160", "80–95 斤"), ("M", "60", "160-165", "95-110斤"), ("L", "62", "165-170", "110-125 斤")),
)


@pytest.mark.parametrize(
    ("height", "weight", "sizes"),
    [(158, 90, ("S",)), (160, 95, ("S", "M")), (162, 0, ("M",)), (0, 120, ("L",)), (0, 0, ()), (200, 300, ())],
)
def test_a_size_fits_if_all_that_is_known_lies_in_its_ranges(height, weight, sizes) -> None:
    assert advise(TABLE, height, weight).fitting == sizes


def test_where_the_height_does_not_fit_the_weight_is_said_by_itself() -> None:
    assert advise(TABLE, 150, 100) == Advice((), ("M",))


def test_a_table_without_ranges_advises_nothing() -> None:
    plain = SizeTable(columns=("规格", "身高说明"), rows=(("大", "见图"),))
    assert not advises(plain)
    assert not advises(None)
    assert advise(plain, 160, 50) == Advice((), ())


def test_weights_are_in_the_unit_of_the_table() -> None:
    kilos = SizeTable(columns=("尺码", "建议体重"), rows=(("90", "12-14 kg"),))
    assert (weight_unit(TABLE), weight_unit(kilos)) == ("斤", "kg")
    assert advise(kilos, 100, 13).fitting == ("90",)


def test_a_short_row_is_passed_over() -> None:
    ragged = SizeTable(columns=TABLE.columns, rows=(("S",), *TABLE.rows))
    assert advise(ragged, 158, 90).fitting == ("S",)
