"""An entry that was found, as a row of a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.knowledge import KnowledgeFound
from workstation.views.knowledge.sheet import without_signs
from workstation.views.paper.hits import Hit, marks_in


def hit_of(found: KnowledgeFound, wanted: list[str], why: str = "") -> Hit:
    """The row; ``wanted`` (folded) is marked in it, ``why`` says why it stands where it does."""
    entry, line = found.entry, without_signs(found.snippet)
    return Hit(
        key=entry.id,
        title=entry.title,
        line=line,
        side=entry.category,
        badge=why if found.in_force else QCoreApplication.translate("KnowledgePanel", "Not in force"),
        tone="accent" if found.in_force else "warning",
        title_marks=marks_in(entry.title, wanted),
        line_marks=marks_in(line, wanted),
    )
