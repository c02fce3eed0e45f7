"""How columns of phrase files are called, and the words that stand in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workstation.channels.sheets.row import Row, heading_word
from workstation.domain.phrases import PhraseKind, Question

TEXT, TEAM, OWNER = "text", "team", "owner"


class Headings:
    """The columns by name, as ``resources/phrases/headings.toml`` has them."""

    def __init__(self, data: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        """``data``: tables ``columns``, ``team``, ``kind`` and ``answers``, each with a list of words by key."""
        self._columns = {heading_word(word): key for key, words in data["columns"].items() for word in words}
        self._written = {key: words[0] for key, words in data["columns"].items()}
        self._team = {"yes": data["team"]["yes"], "no": data["team"]["no"]}
        self._kinds = data["kind"]
        self._answers = data["answers"]
        self._marks = {heading_word(word): key == "yes" for key, words in data["team"].items() for word in words}
        self._kind = {heading_word(word): PhraseKind(key) for key, words in data["kind"].items() for word in words}
        self._question = {heading_word(word): Question(key) for key, words in data["answers"].items() for word in words}

    def places(self, row: Row) -> dict[str, int]:
        """At which place each known column stands in a heading; the first of several."""
        found: dict[str, int] = {}
        for place, cell in enumerate(row.cells):
            key = self._columns.get(heading_word(cell))
            if key is not None:
                found.setdefault(key, place)
        return found

    def knows(self, row: Row) -> bool:
        """Whether ``row`` is a heading: it names a column for the words."""
        return TEXT in self.places(row)

    def column(self, key: str) -> str:
        """The name that is written over a column."""
        return self._written[key]

    def columns(self) -> list[str]:
        """The keys of all columns, in the order in which they are written."""
        return list(self._written)

    def mark(self, word: str) -> bool | None:
        """Whether a cell says that a phrase is the team's; an empty one says no, None: not understood."""
        return self._marks.get(heading_word(word)) if word.strip() else False

    def mark_word(self, team: bool) -> str:
        """What is written for the team's and for one's own."""
        return self._team["yes" if team else "no"][0]

    def kind(self, word: str) -> PhraseKind:
        """The kind that a cell names; another word is the shop's own remark."""
        return self._kind.get(heading_word(word), PhraseKind.TEXT)

    def kind_word(self, kind: PhraseKind) -> str:
        """What is written for a kind."""
        return self._kinds[kind.value][0]

    def question(self, word: str) -> Question | None:
        """The question that a cell names; None if it names none. Raises ``KeyError`` for another word."""
        return self._question[heading_word(word)] if word.strip() else None

    def question_word(self, question: Question | None) -> str:
        """What is written for a question."""
        return self._answers[question.value][0] if question is not None else ""
