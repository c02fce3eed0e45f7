"""Puts a phrase into a reply: its variables filled in, its picture beside the words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from workstation.domain.phrases import Phrase, PhraseKind
from workstation.domain.sources import PictureSource
from workstation.domain.variables import CARET, Filled, fill, places
from workstation.views.composer.composer import Composer

Values = Callable[[str], Mapping[str, str]]
"""What variables stand for in a conversation ("" for none), by name."""


class PhraseWriter(QObject):
    """Puts phrases at the caret, over the selection, counted as inserted; never in place of the draft.

    Signals:
        used(Phrase, str conversation, str text): this was put in, with these words.
    """

    used = Signal(object, str, str)

    def __init__(self, values: Values, pictures: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self._pictures = pictures

    def filled(self, phrase: Phrase, conversation: str) -> Filled:
        """Its words as they would be put into this conversation."""
        return filled(phrase, self._values(conversation))

    def write(self, composer: Composer, phrase: Phrase, *, send: bool = False) -> None:
        """Put it in and tell; with ``send`` the whole reply goes, unless something in it is not filled in.

        One stands at ``{光标}`` then, or at the first place that is to be filled in.
        """
        if composer.editor.isReadOnly():
            return
        conversation = composer.conversation
        words = self.filled(phrase, conversation)
        composer.insert(words.text, words.caret)
        self._attach(composer, phrase)
        if words.unfilled:
            composer.places.go_to_first()
        self.used.emit(phrase, conversation, words.text)
        if send:
            composer.send()

    def _attach(self, composer: Composer, phrase: Phrase) -> None:
        if phrase.kind is not PhraseKind.PICTURE or not phrase.picture:
            return
        path = self._pictures.path(phrase.picture)
        image = QImage(path) if path else QImage()
        if image.isNull():
            translate = QCoreApplication.translate
            composer.say(translate("Phrases", "The picture of this phrase is not on this machine."))
        else:
            composer.attach_picture(image, f"{phrase.name}.png")


def filled(phrase: Phrase, values: Mapping[str, str]) -> Filled:
    """Words, then the link or product that goes with them on a line of its own."""
    words = fill(phrase.text, values)
    beside = phrase.link if phrase.kind is not PhraseKind.PICTURE else ""
    if phrase.kind is PhraseKind.PRODUCT and not beside:
        beside = QCoreApplication.translate("Phrases", "Product {number}").format(number=phrase.product)
    if not beside or beside in words.text:
        return words
    text = f"{words.text}\n{beside}" if words.text else beside
    explicit = any(place.name == CARET for place in places(phrase.text))
    return Filled(text, words.caret if explicit else len(text), words.unfilled)
