"""Phrases (快捷短语): what a clerk says often, the shop's and one's own, and who may change them (DOMAIN D5)."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Protocol

import msgspec
from msgspec.structs import replace

from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Role

CODE_LENGTH = 40
"""Characters a short code may have."""
TEXT_LENGTH = 4_000
"""Characters the words may have."""
LINES = 150
"""Lines the words may have: a file's reader follows an open quote no further than 200."""
FAVOURITES = range(1, 10)
"""The numbers a favourite may have: Ctrl+1 … Ctrl+9."""
SLASH = ("欢迎", "查询", "物流", "退换", "感谢")
"""The codes that every shop has (DOMAIN D5)."""
BEGINNING = 24
"""So many characters of the words stand for a title where there is none."""


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")


class PhraseScope(StrEnum):
    """Whose a phrase is."""

    TEAM = "team"
    PERSONAL = "personal"


class PhraseKind(StrEnum):
    """What a phrase puts into the reply."""

    TEXT = "text"
    PICTURE = "picture"
    LINK = "link"
    PRODUCT = "product"


class Question(StrEnum):
    """The ten questions that cover most of the traffic (DOMAIN D5)."""

    SHIP_TIME = "ship_time"
    WHERE_PARCEL = "where_parcel"
    SIZE = "size"
    RETURN_RULES = "return_rules"
    COUPON = "coupon"
    IN_STOCK = "in_stock"
    PROMOTION = "promotion"
    QUALITY = "quality"
    INVOICE = "invoice"
    PAYMENT_FAILS = "payment_fails"


class Phrase(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A phrase as it is kept. Identified by ``identity``; ``id`` names it as long as the room lives."""

    id: str = ""
    """Given by the store; empty in a phrase that is not kept yet."""
    scope: PhraseScope = PhraseScope.TEAM
    owner: str = ""
    """The 客服名 whose personal phrase it is; empty for the team's, and for those of whoever sits here."""
    group: str = ""
    """The scene it belongs to; a slash divides levels: ``退换/规则``."""
    code: str = ""
    """What recalls it after a slash; may be empty."""
    title: str = ""
    text: str = ""
    """The words, with variables (``variables.py``). Beside a picture, link or product perhaps empty."""
    kind: PhraseKind = PhraseKind.TEXT
    picture: str = ""
    """SHA-256 of the picture, for ``PhraseKind.PICTURE``."""
    link: str = ""
    """The address, for ``PhraseKind.LINK``."""
    product: str = ""
    """The product's number, for ``PhraseKind.PRODUCT``."""
    valid_from: str = ""
    """First day it is offered, ``YYYY-MM-DD``, empty for always."""
    valid_to: str = ""
    """Last day it is offered, ``YYYY-MM-DD``, empty for ever."""
    favourite: int = 0
    """1 … 9 for Ctrl+1 … Ctrl+9 unless the clerk chose another for that number; 0 for none."""
    answers: Question | None = None
    """The question it answers, if one of the ten."""
    sound: str = ""
    """How its name sounds, all readings, computed when it is saved (``pinyin.sound``)."""

    @property
    def name(self) -> str:
        """What lists call it: the title, else how its words begin, else what it puts in."""
        return self.title or beginning(self.text) or self.link or self.product


PhraseIdentity = tuple[str, str, str, str]
"""(scope, owner, "code", code) or (scope, owner, "text " + group, text): see ``order_headings.md``, "Phrase files"."""


def identity(phrase: Phrase) -> PhraseIdentity:
    """What makes two phrases of files or forms the same: their code, else group and content, within one scope.

    Codes are compared without regard to case.
    """
    whose = phrase.owner if phrase.scope is PhraseScope.PERSONAL else ""
    if phrase.code:
        return (phrase.scope.value, whose, "code", phrase.code.casefold())
    return (phrase.scope.value, whose, f"text {phrase.group}", content(phrase))


def content(phrase: Phrase) -> str:
    """What a phrase puts into a reply, as one text: the words and whatever goes with them."""
    return "\n".join(part for part in (phrase.text, phrase.picture, phrase.link, phrase.product) if part)


def beginning(text: str) -> str:
    """The first characters of ``text`` on one line."""
    return " ".join(text[: BEGINNING * 4].split())[:BEGINNING]


def in_force(phrase: Phrase, day: str) -> bool:
    """Whether it is offered on ``day`` (``YYYY-MM-DD``)."""
    return (not phrase.valid_from or phrase.valid_from <= day) and (not phrase.valid_to or day <= phrase.valid_to)


def visible(phrase: Phrase, clerk: str) -> bool:
    """Whether ``clerk`` sees it: the team's, their own, and those of whoever sits here."""
    return phrase.scope is PhraseScope.TEAM or phrase.owner in ("", clerk)


def may_edit(phrase: Phrase, clerk: str, role: Role) -> bool:
    """Whether ``clerk`` may change, move or remove it: supervisors the team's, everybody their own."""
    if phrase.scope is PhraseScope.TEAM:
        return role is Role.SUPERVISOR
    return phrase.owner in ("", clerk)


def check_edit(phrase: Phrase, clerk: str, role: Role) -> None:
    """``Refused`` unless ``may_edit``."""
    if not may_edit(phrase, clerk, role):
        team = phrase.scope is PhraseScope.TEAM
        raise Refused(Reason.TEAM_PHRASE if team else Reason.ANOTHERS_PHRASE, owner=phrase.owner)


def check_phrase(phrase: Phrase) -> None:
    """``Refused`` if it cannot be kept: nothing in it, too long, a code of several lines, days that make no sense."""
    if not content(phrase).strip():
        raise Refused(Reason.PHRASE_EMPTY)
    if len(phrase.text) > TEXT_LENGTH or phrase.text.count("\n") >= LINES:
        raise Refused(Reason.PHRASE_TOO_LONG, longest=TEXT_LENGTH)
    if len(phrase.code) > CODE_LENGTH or not phrase.code.isprintable():
        raise Refused(Reason.BAD_PHRASE_CODE, code=phrase.code[:CODE_LENGTH], longest=CODE_LENGTH)
    for day in filter(None, (phrase.valid_from, phrase.valid_to)):
        check_day(day)
    if phrase.valid_from and phrase.valid_to and phrase.valid_to < phrase.valid_from:
        raise Refused(Reason.DAYS_REVERSED, first=phrase.valid_from, last=phrase.valid_to)


def check_day(day: str) -> None:
    """``Refused`` unless it is a day of the calendar as ``YYYY-MM-DD``."""
    try:
        good = date.fromisoformat(day).isoformat() == day
    except ValueError:
        good = False
    if not good:
        raise Refused(Reason.BAD_DAY, day=day[:20])


def tidy(phrase: Phrase) -> Phrase:
    """As it is kept: no blanks around group, code and title, no slash before the code, words if it has nothing else.

    The words stay as they are, but for line ends (``\\n``) and control characters, which no file would bring back. A
    personal phrase keeps its owner, a team phrase has none.
    """
    kept = replace(
        phrase,
        owner=_clean(phrase.owner) if phrase.scope is PhraseScope.PERSONAL else "",
        group=" ".join(_clean(phrase.group).split()),
        code=_clean(phrase.code).strip().removeprefix("/").strip(),
        title=" ".join(_clean(phrase.title).split()),
        text=_clean(phrase.text),
        picture=_clean(phrase.picture).strip(),
        link=_clean(phrase.link).strip(),
        product=_clean(phrase.product).strip(),
    )
    return kept if _whole(kept) else replace(kept, kind=PhraseKind.TEXT)


def _whole(phrase: Phrase) -> bool:
    """Whether what its kind names is there."""
    match phrase.kind:
        case PhraseKind.TEXT:
            return True
        case PhraseKind.PICTURE:
            return bool(phrase.picture)
        case PhraseKind.LINK:
            return bool(phrase.link)
        case PhraseKind.PRODUCT:
            return bool(phrase.product)


def _clean(text: str) -> str:
    if text.isprintable():
        return text
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


class Match(StrEnum):
    """By what a phrase was found, the best first."""

    CODE = "code"
    CODE_PREFIX = "code_prefix"
    SOUND = "sound"
    """Pinyin: initials, whole syllables or a mixture."""
    TITLE = "title"
    TEXT = "text"
    """In the words or the name of the group."""
    USE = "use"
    """No keys: as often and lately used."""


class PhraseFound(msgspec.Struct, frozen=True):
    """A phrase that a search or a question brought up."""

    phrase: Phrase
    match: Match
    shadowed: bool = False
    """A personal phrase answers to the same code."""


class PhraseSource(Protocol):
    """The phrases that the clerk at the desk may use, for views. All calls are quick enough for a key press."""

    def search(self, keys: str, limit: int) -> list[PhraseFound]:
        """The best ``limit`` for ``keys`` (a code with or without its slash, words, pinyin, initials), best first.

        Blanks divide words that must all be found. Without keys: as often and lately used. Only what is in force.
        """
        ...

    def suggest(self, question: str, limit: int = 3) -> list[PhraseFound]:
        """What fits the customer's words ``question``, best first; perhaps fewer than ``limit``, perhaps none."""
        ...

    def phrase(self, phrase_id: str) -> Phrase | None:
        """The phrase with this id if it is still kept, in force or not."""
        ...

    def by_code(self, code: str) -> Phrase | None:
        """What answers to ``/code``: one's own before the team's; the slash may be there. None if out of force."""
        ...

    def groups(self) -> list[str]:
        """Names of groups that have a phrase, in order."""
        ...

    def favourites(self) -> dict[int, Phrase]:
        """The phrases on Ctrl+1 … Ctrl+9 that are in force, by number."""
        ...

    def all(self) -> list[PhraseFound]:
        """Every phrase the clerk sees, in force or not, by scope, group and code (``match`` is ``USE``)."""
        ...

    def uses(self, phrase_id: str) -> int:
        """How often the clerk used it."""
        ...

    def today(self) -> str:
        """The day that validity is judged by, ``YYYY-MM-DD``, local."""
        ...
