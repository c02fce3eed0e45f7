"""The palette and the one style sheet of the program, both made from the design tokens.

What the sheet understands beside the widget classes:
    buttons   property ``kind`` = primary | danger | quiet | chip
    labels    property ``role`` = title | heading | muted | tiny | danger | warning | success | empty | badge
    frames    property ``ground`` = window | surface | raised | card; property ``room`` = shop | practice | replay
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from workstation.views.theme.sheet_buttons import button_rules
from workstation.views.theme.sheet_desk import desk_rules
from workstation.views.theme.sheet_inputs import input_rules
from workstation.views.theme.sheet_views import view_rules
from workstation.views.theme.tokens import MEASURES, Colours


def palette(colours: Colours) -> QPalette:
    """The palette for the whole program; what the style sheet leaves to Fusion takes its colours from here."""
    role = QPalette.ColorRole
    made = QPalette()
    for each, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.info,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Shadow: colours.border,
    }.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border))
    return made


def style_sheet(colours: Colours) -> str:
    """The style sheet for the whole program in these colours."""
    return "\n".join((_grounds(colours), _labels(colours), *_of_widgets(colours)))


def _of_widgets(colours: Colours) -> tuple[str, ...]:
    return button_rules(colours), input_rules(colours), view_rules(colours), desk_rules(colours)


def _grounds(c: Colours) -> str:
    return f"""
    QMainWindow, QDialog {{ background: {c.window}; }}
    *[ground="window"] {{ background: {c.window}; }}
    *[ground="surface"] {{ background: {c.surface}; }}
    *[ground="raised"] {{ background: {c.raised}; }}
    QFrame[ground="card"] {{
        background: {c.surface}; border: 1px solid {c.border}; border-radius: {MEASURES.radius}px;
    }}
    QFrame#ticket_drawer, QFrame#sor_bar {{ border-bottom: 1px solid {c.border}; }}
    QFrame[frameShape="4"], QFrame[frameShape="5"] {{ color: {c.border}; }}
    """


def _labels(c: Colours) -> str:
    m = MEASURES
    return f"""
    QLabel[role="title"] {{ font-size: {m.title}px; font-weight: 700; }}
    QLabel[role="heading"] {{ font-size: {m.base}px; font-weight: 700; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="tiny"] {{ color: {c.muted}; font-size: {m.tiny}px; }}
    QLabel[role="danger"] {{ color: {c.danger}; }}
    QLabel[role="warning"] {{ color: {c.warning}; }}
    QLabel[role="success"] {{ color: {c.success}; }}
    QLabel[role="empty"] {{ color: {c.muted}; padding: {m.broad}px; }}
    QLabel[role="badge"] {{
        color: {c.accent}; background: {c.accent_soft}; font-size: {m.tiny}px;
        border-radius: {m.tight}px; padding: 1px {m.tight + 2}px;
    }}
    QLabel[role="key"] {{
        color: {c.muted}; background: {c.raised}; border: 1px solid {c.border}; font-size: {m.tiny}px;
        border-radius: {m.tight}px; padding: 1px {m.tight + 1}px;
    }}
    """
