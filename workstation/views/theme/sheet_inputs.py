"""Style rules for what one types and chooses in."""

from __future__ import annotations

from workstation.views.theme.tokens import MEASURES, Colours


def input_rules(c: Colours) -> str:
    """Rules for edits, combo and spin boxes, check boxes and sliders."""
    return "\n".join((_edits(c), _choices(c), _marks(c), _sliders(c)))


def _edits(c: Colours) -> str:
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
        border-radius: {MEASURES.radius}px; padding: 4px 8px;
        selection-background-color: {c.accent}; selection-color: {c.accent_text};
    }}
    QLineEdit, QAbstractSpinBox {{ min-height: 20px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {{
        border: 2px solid {c.accent}; padding: 3px 7px;
    }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {{
        background: {c.window}; color: {c.muted};
    }}
    QPlainTextEdit#composer_editor, QPlainTextEdit#composer_editor:focus, QPlainTextEdit#composer_editor:disabled {{
        background: transparent; border: none; padding: 0;
    }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QDateEdit[wrong="true"] {{
        border-color: {c.danger};
    }}
    QTextEdit[paper="true"] {{ border: 1px solid transparent; border-radius: 0; padding: 0; }}
    QTextEdit[paper="true"]:focus {{ border: 1px solid {c.accent}; padding: 0; }}
    """


def _choices(c: Colours) -> str:
    scheme = c.scheme
    return f"""
    QComboBox {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
        border-radius: {MEASURES.radius}px; padding: 4px 24px 4px 8px; min-height: 20px;
    }}
    QComboBox:hover {{ background: {c.hover}; }}
    QComboBox:focus, QComboBox:on {{ border: 2px solid {c.accent}; padding: 3px 23px 3px 7px; }}
    QComboBox:disabled {{ color: {c.muted}; background: {c.window}; }}
    QComboBox::drop-down {{ border: none; width: 22px; subcontrol-position: center right; }}
    QComboBox::down-arrow {{ image: url("icons:chevron-down-{scheme}.svg"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{
        background: {c.surface}; border: 1px solid {c.border}; padding: 3px; outline: none;
        selection-background-color: {c.selection}; selection-color: {c.text};
    }}
    QAbstractSpinBox {{ padding-right: 20px; qproperty-alignment: AlignCenter; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; background: transparent; }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {c.hover}; }}
    QAbstractSpinBox::up-arrow {{ image: url("icons:chevron-up-{scheme}.svg"); width: 10px; height: 10px; }}
    QAbstractSpinBox::down-arrow {{ image: url("icons:chevron-down-{scheme}.svg"); width: 10px; height: 10px; }}
    """


def _marks(c: Colours) -> str:
    scheme = c.scheme
    return f"""
    QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }}
    QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {c.accent}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
    QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {{
        width: 14px; height: 14px; border: 1px solid {c.muted}; background: {c.surface};
    }}
    QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator {{ border-radius: 4px; }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {{
        background: {c.accent}; border-color: {c.accent}; image: url("icons:check-{scheme}.svg");
    }}
    QCheckBox::indicator:indeterminate {{
        background: {c.accent}; border-color: {c.accent}; image: url("icons:dash-{scheme}.svg");
    }}
    QRadioButton::indicator:checked {{
        background: {c.accent}; border-color: {c.accent}; image: url("icons:dot-{scheme}.svg");
    }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
        background: {c.window}; border-color: {c.border};
    }}
    """


def _sliders(c: Colours) -> str:
    return f"""
    QSlider:horizontal {{ min-height: 20px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.border}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
    QSlider::handle:horizontal {{
        width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
        background: {c.surface}; border: 2px solid {c.accent};
    }}
    QSlider::handle:horizontal:focus {{ background: {c.accent}; border-color: {c.text}; }}
    QProgressBar {{
        background: {c.border}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center;
    }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    """
