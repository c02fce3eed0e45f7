"""Joins what the panels of phrases ask for to the services."""

from __future__ import annotations

from collections.abc import Callable

from workstation.app.asking import Asking
from workstation.domain.phrases import Phrase
from workstation.services import phrases


class PhraseIntents(Asking):
    """What the clerk asks for about phrases in one room."""

    def use(self, phrase: Phrase, conversation: str, text: str) -> None:
        """Count that it was put into a reply, or (no conversation) onto the clipboard."""
        self._ask(phrases.use_phrase, conversation, phrase, text)

    def keep(self, phrase: Phrase, failed: Callable[[], None] | None = None) -> None:
        """Keep it, anew or changed."""
        self._ask(phrases.keep_phrase, phrase, failed=failed)

    def remove(self, phrase_id: str) -> None:
        """Take it out."""
        self._ask(phrases.remove_phrase, phrase_id)

    def restore(self, phrase_id: str) -> None:
        """Bring it back."""
        self._ask(phrases.restore_phrase, phrase_id)

    def set_favourite(self, number: int, phrase: Phrase | None) -> None:
        """Put it on a number key, or free the key."""
        self._ask(phrases.set_favourite, number, phrase)
