"""What happens to phrases (快捷短语): kept, removed, used, chosen as a favourite, brought in from a file."""

from __future__ import annotations

from workstation.domain.event import Event
from workstation.domain.phrases import Phrase


class PhraseKept(Event, frozen=True):
    """A phrase was added, changed or brought back; ``phrase`` is how it is now."""

    phrase: Phrase


class PhraseRemoved(Event, frozen=True):
    """A phrase was taken out; ``phrase`` is how it was. It can be brought back."""

    phrase: Phrase


class PhraseUsed(Event, frozen=True):
    """The clerk put a phrase into a reply, or (no conversation) onto the clipboard."""

    phrase: str
    """Its id."""
    conversation: str = ""
    code: str = ""
    title: str = ""
    text: str = ""
    """What was inserted, variables filled."""


class FavouriteChosen(Event, frozen=True):
    """The clerk put a phrase on a number key; an empty ``phrase`` frees the key."""

    number: int
    """1 … 9."""
    phrase: str
    """Its id."""
    title: str = ""


class PhrasesImported(Event, frozen=True):
    """Phrases were brought in from a file; how they are now is read from the store."""

    file: str
    """Its name, without folders."""
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    duplicates: int = 0
    bad: int = 0
    removed: int = 0
    """Taken out because they were not in the file."""


AnyPhraseEvent = PhraseKept | PhraseRemoved | PhraseUsed | FavouriteChosen | PhrasesImported
