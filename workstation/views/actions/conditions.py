"""What holds around the conversation in front, and so which actions can be offered."""

from __future__ import annotations

from workstation.domain.conversation import State
from workstation.domain.desk import Desk

CONVERSATION = "conversation"
"""A conversation of the desk is in front."""
OPEN = "open"
"""It is not on hold."""
HELD = "held"
"""It is on hold."""
PAST = "past"
"""A conversation of the history is in front."""
WINDOW = "window"
"""The window in front is a torn-off one."""
TILES = "tiles"
"""The tile window is in front."""
REPLAY = "replay"
"""A recording is in front."""
BRANCH = "branch"
"""A lesson that was taken over is in front."""

ALL = frozenset((CONVERSATION, OPEN, HELD, PAST, WINDOW, TILES, REPLAY, BRANCH))


def conditions_of(
    desk: Desk, conversation: str, *, own_window: bool = False, tiles: bool = False, recording: bool = False,
    branch: bool = False,
) -> frozenset[str]:  # fmt: skip
    """The conditions that hold with ``conversation`` (an id, empty for none) in front."""
    found: set[str] = set()
    one = desk.get(conversation)
    if one is not None:
        found |= {CONVERSATION, HELD if one.state is State.HELD else OPEN}
    elif conversation:
        found.add(PAST)
    if own_window:
        found.add(WINDOW)
    if tiles:
        found.add(TILES)
    if recording:
        found.add(REPLAY)
    if branch:
        found.add(BRANCH)
    return frozenset(found)
