"""The machine's clock: right after a sleep, and never backwards."""

import pytest

from workstation.app.clock import MachineClock


class Machine:
    """What the operating system says, seconds."""

    def __init__(self) -> None:
        self.wall = 1_795_312_800.0
        self.steady = 500.0

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def clock(machine):
    return MachineClock(wall=lambda: machine.wall, steady=lambda: machine.steady)


def test_it_goes_as_the_machine_does(machine, clock):
    began = clock.now()
    machine.pass_by(2.5)
    assert clock.now() - began == 2_500


def test_after_a_sleep_in_which_the_steady_clock_stood_it_is_right_again(machine, clock):
    began = clock.now()
    machine.wall += 3_600
    assert clock.now() - began == 3_600_000
    machine.pass_by(1)
    assert clock.now() - began == 3_601_000


def test_a_clock_put_back_by_hand_never_makes_it_go_backwards(machine, clock):
    began = clock.now()
    machine.wall -= 3_600
    machine.pass_by(1)
    assert clock.now() - began == 1_000


def test_small_corrections_of_the_wall_clock_do_not_make_it_leap(machine, clock):
    began = clock.now()
    machine.wall += 0.4
    assert clock.now() == began
