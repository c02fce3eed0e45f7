"""The sliding window is a true stretch of the conversation, whatever happens in whatever order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.memory_lines import MemoryLines, made_up
from workstation.domain.lines import Line
from workstation.domain.values import Side, Text
from workstation.views.chat.window import LineWindow

TALK = "王小丽"


def _line(seq: int, at: int) -> Line:
    return Line(seq=seq, conversation=TALK, at=at, side=Side.CUSTOMER, sender=TALK, body=Text(text=str(seq)))


class Conversation:
    """A source that grows, with what has grown but has not been told yet."""

    def __init__(self, count: int) -> None:
        self.lines = made_up(TALK, count, start=0)
        self.source = MemoryLines(lines=self.lines)
        self.untold: list[Line] = []

    def append(self, at: int) -> None:
        line = _line(max((one.seq for one in self.lines), default=0) + 1, at)
        self.lines.append(line)
        self.source._add(line)
        self.untold.append(line)

    def tell(self) -> list[Line]:
        told, self.untold = self.untold, []
        return told

    @property
    def order(self) -> list[int]:
        return [line.seq for line in sorted(self.lines, key=lambda one: one.position)]


steps = st.lists(
    st.one_of(
        st.sampled_from(["up", "down", "start", "end", "tell", "tell from above"]),
        st.tuples(st.just("around"), st.integers(0, 200)),
        st.tuples(st.just("append"), st.integers(0, 120)),
    ),
    max_size=40,
)


def _do(step: object, window: LineWindow, talk: Conversation) -> None:
    match step:
        case "up":
            window.grow_up()
        case "down":
            window.grow_down()
        case "start":
            window.open_at_start()
        case "end":
            window.open_at_end(TALK)
        case "tell":
            window.take(talk.tell())
        case "tell from above":
            window.take(talk.tell(), letting_go_of_newest=True)
        case ("around", int(seq)):
            line = talk.source.line(seq)
            if line is not None:
                window.open_around(line)
        case ("append", int(at)):
            talk.append(at * 20_000)


@given(st.integers(0, 100), steps)
def test_any_order_of_slices_and_live_lines_leaves_a_true_stretch_without_holes(count: int, todo: list[object]) -> None:
    talk = Conversation(count)
    window = LineWindow(talk.source, most=30, slice_size=7)
    window.open_at_end(TALK)
    for step in todo:
        _do(step, window, talk)
    window.take(talk.tell())
    here = [line.seq for line in window.lines]
    start = talk.order.index(here[0]) if here else 0
    assert here == talk.order[start : start + len(here)]
    assert len(here) <= 30
    if window.at_start and here:
        assert here[0] == talk.order[0]
    if window.at_end and here:
        assert here[-1] == talk.order[-1]


def test_walking_up_and_down_again_meets_every_line() -> None:
    talk = Conversation(500)
    window = LineWindow(talk.source, most=60, slice_size=20)
    window.open_at_end(TALK)
    met: set[int] = set()
    while window.grow_up():
        met |= {line.seq for line in window.lines}
    assert window.lines[0].seq == 1
    assert met == set(talk.order)
    while window.grow_down():
        pass
    assert window.lines[-1].seq == 500


def test_a_line_that_the_slice_brought_already_is_not_taken_twice() -> None:
    talk = Conversation(5)
    talk.append(10_000_000)
    window = LineWindow(talk.source)
    window.open_at_end(TALK)
    window.take(talk.tell())
    assert [line.seq for line in window.lines] == [1, 2, 3, 4, 5, 6]
