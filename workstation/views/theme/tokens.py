"""Design tokens: every colour and measure of the program, in one place."""

from __future__ import annotations

import msgspec
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget


class Colours(msgspec.Struct, frozen=True, kw_only=True):
    """Colours as ``#rrggbb``. Text colours reach WCAG AA (4.5:1) on the grounds they are meant for."""

    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    """The accent under the pointer."""
    accent_text: str
    accent_soft: str
    hover: str
    selection: str
    customer_bubble: str
    clerk_bubble: str
    automatic_bubble: str
    note_bubble: str
    note_border: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    info: str
    vip: str
    practice: str
    """Frame of the practice desk."""
    shop: str
    """Frame of the shop's desk."""
    replay: str
    """Frame of a replay."""
    room_text: str
    """Words on the three frames above."""
    scroll: str
    """Handle of a scroll bar."""
    flag_grey: str
    flag_red: str
    flag_yellow: str
    flag_green: str
    flag_blue: str
    flag_purple: str
    """Flags of order remarks; their letters are in ``accent_text``, on yellow in the darkest ink."""
    scheme: str
    """``light`` or ``dark``: which of the pair a mark file belongs to."""


class Measures(msgspec.Struct, frozen=True, kw_only=True):
    """Lengths in logical pixels."""

    tight: int = 4
    space: int = 8
    wide: int = 12
    broad: int = 16
    radius: int = 6
    bubble_radius: int = 8
    tiny: int = 11
    small: int = 12
    base: int = 13
    large: int = 15
    title: int = 18
    row: int = 60
    """Height of a row of the conversation list."""


LIGHT = Colours(
    window="#f3f5f8", surface="#ffffff", raised="#fafbfc", border="#dde1e7", text="#1c2430", muted="#5b6675",
    accent="#1769d2", accent_strong="#1258b3", accent_text="#ffffff", accent_soft="#e4effc",
    hover="#eef2f7", selection="#d6e6fb",
    customer_bubble="#ffffff", clerk_bubble="#d9e9ff", automatic_bubble="#e9ecf0",
    note_bubble="#fff4cc", note_border="#c79a1b",
    danger="#c3242f", danger_soft="#fde7e8", warning="#8f5b00", warning_soft="#fff0d1",
    success="#1b7a3d", success_soft="#e0f4e6", info="#4b5bb5", vip="#8a5a00",
    practice="#7a4fc9", shop="#1769d2", replay="#0f7c7c",
    room_text="#ffffff", scroll="#c3cad4",
    flag_grey="#5b6675", flag_red="#c3242f", flag_yellow="#f2c200", flag_green="#1b7a3d", flag_blue="#1769d2",
    flag_purple="#7a3fbf", scheme="light",
)  # fmt: skip

DARK = Colours(
    window="#14181e", surface="#1b2027", raised="#222830", border="#333b46", text="#e6eaf0", muted="#a9b5c4",
    accent="#5b9df5", accent_strong="#7db1f8", accent_text="#0b1320", accent_soft="#1f3352",
    hover="#262d37", selection="#2a4468",
    customer_bubble="#262d37", clerk_bubble="#1f3f6b", automatic_bubble="#2a2f36",
    note_bubble="#3d3415", note_border="#b58f2a",
    danger="#ff7b80", danger_soft="#47191d", warning="#f0b658", warning_soft="#40300f",
    success="#63c987", success_soft="#16351f", info="#9aa8f5", vip="#f0c05a",
    practice="#b493f5", shop="#5b9df5", replay="#4fc4c4",
    room_text="#0b1320", scroll="#48525f",
    flag_grey="#a9b5c4", flag_red="#ff7b80", flag_yellow="#f5cf3f", flag_green="#63c987", flag_blue="#5b9df5",
    flag_purple="#c39bff", scheme="dark",
)  # fmt: skip

MEASURES = Measures()


def colours(widget: QWidget) -> Colours:
    """The colours in force for ``widget``: dark if its palette's window is dark. Ask anew at each paint.

    A style rule ``background: transparent`` makes a widget's own window colour transparent; then the program's counts.
    """
    window = widget.palette().color(QPalette.ColorRole.Window)
    if window.alpha() < 255:
        window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT
