import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtGui import QFont, QTextLayout

from workstation.app.fonts import FILES, load_fonts
from workstation.app.resources import resource

ASCII = "".join(map(chr, range(0x21, 0x7F)))
PUNCTUATION = "，。！？；：“”‘’（）《》〈〉【】「」『』～·…—–、￥¥€©®™°±×÷²½№℃"
SIGNS = "←↑→↓↗↘↩⇧⌘⌥⌫⏎①②③④⑤⑥⑦⑧⑨⑩●○◐◆◇■□▲△▼▽▾▸◂▴★☆✓✔✗✕✎✏☰⋯⊕♪↻⟳⋮"
EMOJI = "⏳⌛⏸▶⏭⏮⏯🔴🟡🟢🔵😀😂🥺👍🙏❤📦📎📷🖼🔔🔕🔍⚙⚠ℹ✉☎☑♥🎁🚚💰🧧🌹🤝"
RARE_NAMES = "喆堃镕囍龘繁體淼犇ДЯ"


def glyphs(text: str, font: QFont) -> dict[str, bool]:
    """Each character of ``text``, and whether a bundled font draws it as something else than an empty box."""
    drawn, families = {}, font.families()
    for character in dict.fromkeys(text):
        layout = QTextLayout(character, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        drawn[character] = all(
            run.rawFont().familyName() in families and index for run in runs for index in run.glyphIndexes()
        )
    return drawn


@pytest.fixture
def font(qapp) -> QFont:
    families = load_fonts()
    assert len(families) == len(FILES)
    chosen = QFont(families)
    chosen.setPixelSize(13)
    return chosen


@pytest.mark.parametrize("text", [ASCII, PUNCTUATION, SIGNS, EMOJI, RARE_NAMES])
def test_nothing_that_people_write_is_an_empty_box(font, text):
    assert [character for character, drawn in glyphs(text, font).items() if not drawn] == []


def test_every_character_of_the_translations_can_be_drawn(font):
    words = "".join(
        message.findtext("translation") or ""
        for path in sorted(resource("translations").rglob("*.ts"))
        for message in ElementTree.parse(path).iter("message")
    )
    assert [one for one, drawn in glyphs(words, font).items() if not drawn and not one.isspace()] == []


def test_a_character_that_no_font_has_is_noticed_by_this_test(font):
    assert glyphs("\U000e0123\ue123", font)["\ue123"] is False


def test_the_fonts_become_the_fonts_of_the_application(qapp):
    families = load_fonts()
    assert qapp.font().families()[0] == families[0]


def test_each_font_has_its_licence_beside_it():
    licences = {path.name for path in resource("fonts").glob("OFL-*.txt")}
    assert licences == {"OFL-NotoSansSC.txt", "OFL-NotoSansMath.txt", "OFL-NotoSansSymbols.txt", "OFL-NotoEmoji.txt"}
