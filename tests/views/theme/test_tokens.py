"""Colours are legible: WCAG AA on every ground they are meant for."""

import re
from pathlib import Path

import pytest

from workstation.views.theme.tokens import DARK, LIGHT, Colours

ICONS = Path(__file__).parents[3] / "resources" / "icons"
GROUNDS = ("window", "surface", "raised")
PAIRS = [
    *(("text", g) for g in (*GROUNDS, "hover", "selection", "customer_bubble", "clerk_bubble", "automatic_bubble")),
    *(("text", g) for g in ("note_bubble", "accent_soft", "danger_soft", "warning_soft", "success_soft")),
    *((t, g) for t in ("muted", "accent", "danger", "warning", "success", "info", "vip") for g in GROUNDS),
    *(("muted", g) for g in ("hover", "selection", "automatic_bubble", "clerk_bubble", "customer_bubble")),
    *((f"{t}", f"{t}_soft") for t in ("accent", "danger", "warning", "success")),
    *(("accent_text", g) for g in ("accent", "accent_strong")),
    *(("room_text", g) for g in ("shop", "practice", "replay")),
]


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ring", ["accent", "practice", "shop", "replay", "scroll"])
def test_rings_and_frames_can_be_told_from_the_window(colours: Colours, ring: str) -> None:
    least = 1.4 if ring == "scroll" else 3
    assert contrast(getattr(colours, ring), colours.window) >= least


def test_the_three_rooms_have_three_colours() -> None:
    assert all(len({c.shop, c.practice, c.replay}) == 3 for c in (LIGHT, DARK))


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_mark_files_have_the_colours_of_the_tokens(colours: Colours) -> None:
    files = sorted(ICONS.glob(f"*-{colours.scheme}.svg"))
    assert len(files) == 5
    for file in files:
        wanted = colours.muted if file.name.startswith("chevron") else colours.accent_text
        assert set(re.findall("#[0-9a-f]{6}", file.read_text())) == {wanted}, file.name
