"""Style rules for buttons."""

from __future__ import annotations

from workstation.views.theme.tokens import MEASURES, Colours


def button_rules(c: Colours) -> str:
    """Rules for push and tool buttons of every kind."""
    return "\n".join((_plain(c), _primary(c), _danger(c), _quiet(c), _chip(c), _step(c)))


def _plain(c: Colours) -> str:
    return f"""
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton, QToolButton {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
        border-radius: {MEASURES.radius}px; padding: 4px 12px; min-height: 20px;
    }}
    QToolButton {{ padding: 3px 6px; }}
    QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {c.selection}; }}
    QPushButton:checked, QToolButton:checked {{
        background: {c.accent_soft}; color: {c.accent}; border-color: {c.accent};
    }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px 11px; }}
    QToolButton:focus {{ padding: 2px 5px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; background: {c.window}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[popupMode="1"] {{ padding-right: 16px; }}
    """


def _primary(c: Colours) -> str:
    return f"""
    QPushButton[kind="primary"], QToolButton[kind="primary"], QPushButton:default {{
        background: {c.accent}; color: {c.accent_text}; border: 1px solid {c.accent}; font-weight: 700;
    }}
    QPushButton[kind="primary"]:hover, QToolButton[kind="primary"]:hover, QPushButton:default:hover {{
        background: {c.accent_strong}; border-color: {c.accent_strong};
    }}
    QPushButton[kind="primary"]:focus, QToolButton[kind="primary"]:focus, QPushButton:default:focus {{
        border: 2px solid {c.text};
    }}
    QPushButton[kind="primary"]:disabled, QToolButton[kind="primary"]:disabled, QPushButton:default:disabled {{
        background: {c.border}; color: {c.muted}; border-color: {c.border};
    }}
    """


def _danger(c: Colours) -> str:
    return f"""
    QPushButton[kind="danger"], QToolButton[kind="danger"] {{
        color: {c.danger}; border-color: {c.danger}; background: {c.surface};
    }}
    QPushButton[kind="danger"]:hover, QToolButton[kind="danger"]:hover {{ background: {c.danger_soft}; }}
    QPushButton[kind="danger"]:focus, QToolButton[kind="danger"]:focus {{ border: 2px solid {c.danger}; }}
    QPushButton[kind="danger"]:disabled, QToolButton[kind="danger"]:disabled {{
        color: {c.muted}; border-color: {c.border};
    }}
    """


def _quiet(c: Colours) -> str:
    return f"""
    QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{
        background: transparent; border: 1px solid transparent; padding: 3px 7px;
    }}
    QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {c.hover}; }}
    QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked {{
        background: {c.accent_soft}; color: {c.accent};
    }}
    QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{
        border: 2px solid {c.accent}; padding: 2px 6px;
    }}
    QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled {{
        color: {c.muted}; background: transparent;
    }}
    """


def _step(c: Colours) -> str:
    del c
    return """
    QToolButton[kind="step"], QToolButton[kind="step"]:focus { border: none; padding: 0; min-height: 0; }
    """


def _chip(c: Colours) -> str:
    size = MEASURES.small
    return f"""
    QPushButton[kind="chip"], QToolButton[kind="chip"] {{
        background: {c.surface}; color: {c.muted}; border: 1px solid {c.border}; border-radius: 11px;
        padding: 1px 9px; min-height: 18px; font-size: {size}px;
    }}
    QPushButton[kind="chip"]:hover, QToolButton[kind="chip"]:hover {{ background: {c.hover}; color: {c.text}; }}
    QPushButton[kind="chip"]:checked, QToolButton[kind="chip"]:checked {{
        background: {c.accent_soft}; color: {c.accent}; border-color: {c.accent}; font-weight: 700;
    }}
    QPushButton[kind="chip"]:focus, QToolButton[kind="chip"]:focus {{
        border: 2px solid {c.accent}; padding: 0 8px;
    }}
    """
