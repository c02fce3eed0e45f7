"""What lists, tips and screen readers say about a phrase."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from workstation.domain.phrases import Phrase, PhraseKind, PhraseScope, in_force
from workstation.domain.variables import CARET

_VARIABLE = re.compile(r"\{\s*([^{}|｜]+?)\s*(?:[|｜][^{}]*)?\}")
SOON = 3
"""Days before its last day from which a phrase is said to end soon."""


def scope_words(scope: PhraseScope) -> str:
    """Whose it is."""
    translate = QCoreApplication.translate
    return translate("Phrases", "Personal") if scope is PhraseScope.PERSONAL else translate("Phrases", "Team")


def kind_words(kind: PhraseKind) -> str:
    """What it puts into the reply."""
    translate = QCoreApplication.translate
    match kind:
        case PhraseKind.TEXT:
            return translate("Phrases", "Text")
        case PhraseKind.PICTURE:
            return translate("Phrases", "Picture")
        case PhraseKind.LINK:
            return translate("Phrases", "Link")
        case PhraseKind.PRODUCT:
            return translate("Phrases", "Product")


def content_words(phrase: Phrase) -> str:
    """What a row shows of its content on one line: the words, with the names of variables, else what it puts in."""
    if phrase.text:
        return _VARIABLE.sub(_named, phrase.text).replace("\n", " ")
    translate = QCoreApplication.translate
    match phrase.kind:
        case PhraseKind.PICTURE:
            return translate("Phrases", "A picture")
        case PhraseKind.LINK:
            return phrase.link
        case _:
            return translate("Phrases", "Product {number}").format(number=phrase.product)


def validity_words(phrase: Phrase, today: str) -> str:
    """From when, until when; empty for a phrase that is always there."""
    translate = QCoreApplication.translate
    if phrase.valid_to and not in_force(phrase, today) and phrase.valid_to < today:
        return translate("Phrases", "ended {day}").format(day=_short(phrase.valid_to))
    if phrase.valid_from and phrase.valid_from > today:
        return translate("Phrases", "from {day}").format(day=_short(phrase.valid_from))
    if phrase.valid_to:
        return translate("Phrases", "until {day}").format(day=_short(phrase.valid_to))
    return ""


def ends_soon(phrase: Phrase, today: str) -> bool:
    """Whether it is out of force, or will be in a few days."""
    if not in_force(phrase, today):
        return True
    return bool(phrase.valid_to) and (date.fromisoformat(phrase.valid_to) - date.fromisoformat(today)).days <= SOON


def uses_words(uses: int) -> str:
    """How often; empty for never."""
    return QCoreApplication.translate("Phrases", "{count}×").format(count=uses) if uses else ""


def _named(variable: re.Match[str]) -> str:
    return "" if variable[1] == CARET else f"{{{variable[1]}}}"


def _short(day: str) -> str:
    """``2026-11-30`` as 11-30."""
    return day[5:]
