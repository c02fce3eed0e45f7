"""A remembered window can always be grasped."""

from hypothesis import given
from hypothesis import strategies as st

from workstation.views.windows.screens import LEAST_SEEN, Area, placed

LEFT = Area(x=0, y=0, width=1920, height=1080)
RIGHT = Area(x=1920, y=0, width=2560, height=1440)
areas = st.builds(
    Area,
    x=st.integers(-9000, 9000),
    y=st.integers(-9000, 9000),
    width=st.integers(100, 5000),
    height=st.integers(100, 5000),
)
screens = st.lists(
    st.builds(
        Area,
        x=st.integers(-4000, 4000),
        y=st.integers(-2000, 2000),
        width=st.integers(640, 4000),
        height=st.integers(480, 2400),
    ),
    min_size=1,
    max_size=3,
)


def test_a_window_on_its_screen_stays() -> None:
    window = Area(x=2000, y=100, width=800, height=600)
    assert placed(window, [LEFT, RIGHT]) == window


def test_a_window_of_a_screen_that_is_gone_comes_to_the_main_one() -> None:
    found = placed(Area(x=2000, y=100, width=800, height=600), [LEFT])
    assert found == Area(x=1120, y=100, width=800, height=600)


def test_a_window_half_out_stays_where_it_was_put() -> None:
    window = Area(x=1700, y=10, width=800, height=600)
    assert placed(window, [LEFT]) == window


def test_a_window_larger_than_its_screen_is_made_to_fit() -> None:
    found = placed(Area(x=0, y=0, width=3000, height=2000), [LEFT])
    assert (found.width, found.height) == (1920, 1080)


@given(areas, screens)
def test_some_of_its_title_is_always_on_a_screen(window, there) -> None:
    found = placed(window, there)
    least = min(LEAST_SEEN, found.width)
    assert any(
        min(found.x + found.width, s.x + s.width) - max(found.x, s.x) >= least
        and s.y <= found.y <= s.y + s.height - min(LEAST_SEEN, found.height)
        for s in there
    )
    assert placed(found, there) == found
