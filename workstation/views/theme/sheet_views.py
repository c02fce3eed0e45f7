"""Style rules for lists, tables, tabs, menus, scroll bars and splitters."""

from __future__ import annotations

from workstation.views.theme.tokens import MEASURES, Colours


def view_rules(c: Colours) -> str:
    """Rules for everything that shows rows, and for what opens, scrolls and divides."""
    return "\n".join((_rows(c), _tabs(c), _menus(c), _scroll_bars(c), _dividers(c)))


def _rows(c: Colours) -> str:
    return f"""
    QScrollArea {{ border: none; background: transparent; }}
    QListView, QTreeView, QTableView {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
        alternate-background-color: {c.raised}; gridline-color: {c.border};
        selection-background-color: {c.selection}; selection-color: {c.text}; outline: none;
    }}
    QListView:focus, QTreeView:focus, QTableView:focus {{ border: 1px solid {c.accent}; }}
    QListView::item, QTreeView::item, QTableView::item {{ padding: 4px 6px; border: 1px solid transparent; }}
    QListView::item:hover, QTreeView::item:hover, QTableView::item:hover {{ background: {c.hover}; }}
    QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
        background: {c.selection}; color: {c.text};
    }}
    QListView::item:focus, QTreeView::item:focus, QTableView::item:focus {{ border: 1px solid {c.accent}; }}
    QListView[frame="none"], QTreeView[frame="none"], QTableView[frame="none"] {{ border: none; }}
    QHeaderView {{ background: {c.raised}; border: none; }}
    QHeaderView::section {{
        background: {c.raised}; color: {c.muted}; padding: 5px 10px; border: none;
        border-bottom: 1px solid {c.border}; font-weight: 700; font-size: {MEASURES.small}px;
    }}
    QTableCornerButton::section {{ background: {c.raised}; border: none; }}
    """


def _tabs(c: Colours) -> str:
    return f"""
    QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{
        background: transparent; color: {c.muted}; padding: 7px 12px;
        border: none; border-bottom: 2px solid transparent;
    }}
    QTabBar::tab:hover {{ color: {c.text}; background: {c.hover}; }}
    QTabBar::tab:selected {{ color: {c.accent}; border-bottom: 2px solid {c.accent}; font-weight: 700; }}
    QTabBar::tab:focus {{ color: {c.accent}; background: {c.accent_soft}; }}
    QGroupBox {{
        border: 1px solid {c.border}; border-radius: {MEASURES.radius}px; margin-top: 9px; padding: 10px 8px 8px 8px;
    }}
    QGroupBox::title {{ subcontrol-origin: margin; left: 10px; padding: 0 4px; color: {c.muted}; }}
    """


def _menus(c: Colours) -> str:
    return f"""
    QMenu {{ background: {c.surface}; border: 1px solid {c.border}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; color: {c.text}; }}
    QMenu::item:selected {{ background: {c.selection}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
    QMenu::icon {{ padding-left: 6px; }}
    QMenuBar {{ background: {c.window}; }}
    QMenuBar::item:selected {{ background: {c.hover}; }}
    QToolTip {{
        background: {c.raised}; color: {c.text}; border: 1px solid {c.border}; padding: 4px 6px;
    }}
    QStatusBar {{ background: {c.surface}; color: {c.muted}; border-top: 1px solid {c.border}; }}
    QStatusBar::item {{ border: none; }}
    """


def _scroll_bars(c: Colours) -> str:
    return f"""
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; border: none; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; border: none; }}
    QScrollBar::handle:vertical {{ background: {c.scroll}; border-radius: 3px; min-height: 32px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {c.scroll}; border-radius: 3px; min-width: 32px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; background: none; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    """


def _dividers(c: Colours) -> str:
    return f"""
    QSplitter::handle {{ background: {c.border}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QSplitter::handle:hover, QSplitter::handle:pressed {{ background: {c.accent}; }}
    QSizeGrip {{ image: none; }}
    """
