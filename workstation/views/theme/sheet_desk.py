"""Style rules for the frame of a window: the strip of its room, the rail, the side panels, the tiles."""

from __future__ import annotations

from workstation.views.theme.tokens import MEASURES, Colours


def desk_rules(c: Colours) -> str:
    """Rules for what stands around the panels."""
    return "\n".join((_strip(c), _rail(c), _side(c), _tiles(c), _status(c)))


def _strip(c: Colours) -> str:
    return f"""
    QLabel#roomStrip {{ color: {c.room_text}; font-size: {MEASURES.small}px; font-weight: 700; padding: 0 12px; }}
    QLabel#roomStrip[room="shop"] {{ background: {c.shop}; }}
    QLabel#roomStrip[room="practice"] {{ background: {c.practice}; }}
    QLabel#roomStrip[branch="true"] {{
        background: qlineargradient(x1: 0, y1: 0, x2: 1, y2: 0, stop: 0 {c.replay}, stop: 0.5 {c.practice});
    }}
    QLabel#roomStrip[room="replay"] {{ background: {c.replay}; }}
    """


def _rail(c: Colours) -> str:
    rooms = "".join(
        f"""
    QFrame#rail[room="{room}"] QToolButton[kind="rail"]:checked {{
        color: {colour}; border-left: 3px solid {colour};
    }}"""
        for room, colour in (("practice", c.practice), ("replay", c.replay))
    )
    return f"""
    QFrame#rail {{ background: {c.raised}; border-right: 1px solid {c.border}; }}
    QToolButton[kind="rail"] {{
        background: transparent; color: {c.muted}; border: none; border-radius: 0; border-left: 3px solid transparent;
        border-right: 3px solid transparent; padding: 7px 0 6px 0; font-size: {MEASURES.small}px;
    }}
    QToolButton[kind="rail"]:hover {{ background: {c.hover}; color: {c.text}; }}
    QToolButton[kind="rail"]:checked {{
        background: {c.surface}; color: {c.accent}; font-weight: 700; border-left: 3px solid {c.accent};
    }}{rooms}
    QToolButton[kind="rail"]:focus {{ background: {c.selection}; padding: 7px 0 6px 0; }}
    """


def _side(c: Colours) -> str:
    return f"""
    QFrame#sideColumn {{ background: {c.surface}; }}
    QFrame#sideColumn QTabBar::tab {{ padding: 7px 9px; font-size: {MEASURES.small}px; }}
    QFrame#sideAnswers {{ border-top: 1px solid {c.border}; }}
    """


def _tiles(c: Colours) -> str:
    return f"""
    QFrame#tile {{ background: {c.surface}; border: 2px solid {c.border}; border-radius: {MEASURES.radius}px; }}
    QFrame#tile[front="true"] {{ border-color: {c.accent}; }}
    """


def _status(c: Colours) -> str:
    return f"""
    QWidget#status_bar {{ background: {c.raised}; border-top: 1px solid {c.border}; }}
    QWidget#status_bar QToolButton {{
        background: transparent; border: 1px solid transparent; padding: 2px 22px 2px 6px;
    }}
    QWidget#status_bar QToolButton:hover {{ background: {c.hover}; }}
    QWidget#status_bar QToolButton:focus {{ border: 2px solid {c.accent}; padding: 1px 21px 1px 5px; }}
    QWidget#status_bar QToolButton::menu-indicator {{
        image: url("icons:chevron-down-{c.scheme}.svg"); width: 10px; height: 10px;
        subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
    }}
    QAbstractScrollArea#chat_history {{ background: {c.window}; }}
    """
