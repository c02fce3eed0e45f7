"""The key map as words: for the clipboard and the printer."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication

from workstation.views.actions.registry import ActionSet


def as_text(actions: ActionSet) -> str:
    """Group, action and keys, a line each, with tabs between; pastes into a spreadsheet."""
    return "\n".join(f"{row.group_name()}\t{row.name()}\t{actions.shown_keys(row.key)}" for row in actions)


def as_page(actions: ActionSet) -> str:
    """The same as a page of HTML for the printer. Everything in it is ours, and escaped all the same."""
    title = html.escape(QCoreApplication.translate("Keys", "Keyboard shortcuts"))
    parts = [f"<h2>{title}</h2>"]
    group = ""
    for row in actions:
        if row.group_name() != group:
            group = row.group_name()
            parts.append(f"{'</table>' if len(parts) > 1 else ''}<h4>{html.escape(group)}</h4><table width='100%'>")
        name, keys = html.escape(row.name()), html.escape(actions.shown_keys(row.key))
        parts.append(f"<tr><td width='60%'>{name}</td><td>{keys}</td></tr>")
    return "".join([*parts, "</table>"])
