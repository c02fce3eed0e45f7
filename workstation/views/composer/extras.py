"""What goes with the words of each conversation: the line quoted, pictures and files, until they are sent."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QImage

from workstation.domain.lines import Line
from workstation.domain.values import AnyBody, File, Picture, Text
from workstation.views.composer.attachments import MOST_BYTES, Attachment, PictureReader, is_picture


@dataclass
class _Extra:
    quote: Line | None = None
    attachments: list[Attachment] = field(default_factory=list)


class Extras(QObject):
    """Quotes and attachments by conversation, kept apart like the drafts.

    Signals:
        changed(str): what goes with this conversation is different.
        refused(str): a sentence why something was not added.
    """

    changed = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._extras: dict[str, _Extra] = {}
        self._numbers = itertools.count(1)
        self._reader = PictureReader(self)
        self._reader.read.connect(self._on_read)

    def quote(self, conversation: str) -> Line | None:
        """The line quoted."""
        return self._of(conversation).quote

    def set_quote(self, conversation: str, line: Line | None) -> None:
        """Quote this line, or none."""
        self._of(conversation).quote = line
        self.changed.emit(conversation)

    def attachments(self, conversation: str) -> list[Attachment]:
        """Pictures and files in the order in which they go."""
        return list(self._of(conversation).attachments)

    def add_file(self, conversation: str, path: str) -> None:
        """Add a file; one that is a picture becomes a picture."""
        name, size = Path(path).name, _size(path)
        if size is None:
            self.refused.emit(self.tr("{name} cannot be read.").format(name=name))
        elif size > MOST_BYTES:
            self._refuse_size(name)
        elif is_picture(path):
            self._add_picture(conversation, name, path, path)
        else:
            self._add(conversation, Attachment(next(self._numbers), name, path, size))

    def add_picture(self, conversation: str, image: QImage, name: str = "") -> None:
        """Add a picture that lies in memory; without a name it is a screenshot."""
        if image.isNull():
            self.refused.emit(self.tr("The picture could not be read."))
        else:
            self._add_picture(conversation, name or self.tr("Screenshot.png"), "", image)

    def remove(self, conversation: str, number: int | None = None) -> None:
        """Take away the attachment with this number, or the last one, unless it is being sent."""
        waiting = [one for one in self._of(conversation).attachments if not one.sending]
        chosen = [one for one in waiting if one.number == number] if number is not None else waiting[-1:]
        self._drop(conversation, chosen)

    def send(self, conversation: str) -> list[Attachment]:
        """Mark all that is ready as being sent and hand it out."""
        ready = [one for one in self._of(conversation).attachments if not (one.sending or one.reading)]
        for one in ready:
            one.sending = one.asked = True
        if ready:
            self.changed.emit(conversation)
        return ready

    def sent(self, conversation: str, body: AnyBody) -> None:
        """Something was sent: with words the quote goes, else the attachment sent under that name, or the first."""
        if isinstance(body, Text):
            self.set_quote(conversation, None)
        elif isinstance(body, Picture | File):
            asked = [one for one in self._of(conversation).attachments if one.asked]
            named = [one for one in asked if one.name == body.name]
            self._drop(conversation, (named or [one for one in asked if one.sending])[:1])

    def release(self, conversation: str) -> None:
        """Nothing is being sent any more; all can be sent again."""
        for one in self._of(conversation).attachments:
            one.sending = False
        self.changed.emit(conversation)

    def _of(self, conversation: str) -> _Extra:
        return self._extras.setdefault(conversation, _Extra())

    def _add(self, conversation: str, attachment: Attachment) -> None:
        self._of(conversation).attachments.append(attachment)
        self.changed.emit(conversation)

    def _add_picture(self, conversation: str, name: str, path: str, source: QImage | str) -> None:
        attachment = Attachment(next(self._numbers), name, path, reading=True)
        self._add(conversation, attachment)
        self._reader.begin(attachment.number, source)

    def _drop(self, conversation: str, chosen: list[Attachment]) -> None:
        for one in chosen:
            self._of(conversation).attachments.remove(one)
        if chosen:
            self.changed.emit(conversation)

    def _refuse_size(self, name: str) -> None:
        most = MOST_BYTES // 1024 // 1024
        self.refused.emit(self.tr("{name} is larger than {most} MB and was not added.").format(name=name, most=most))

    def _on_read(self, number: int, png: QByteArray, thumbnail: QImage) -> None:
        for conversation, extra in self._extras.items():
            for one in extra.attachments:
                if one.number == number:
                    self._finish(conversation, one, png, thumbnail)
                    return

    def _finish(self, conversation: str, one: Attachment, png: QByteArray, thumbnail: QImage) -> None:
        one.reading, one.png, one.thumbnail, one.size = False, png, thumbnail, png.size()
        if png.isEmpty() or one.size > MOST_BYTES:
            self._of(conversation).attachments.remove(one)
            if png.isEmpty():
                self.refused.emit(self.tr("{name} cannot be read.").format(name=one.name))
            else:
                self._refuse_size(one.name)
        self.changed.emit(conversation)


def _size(path: str) -> int | None:
    try:
        return Path(path).stat().st_size
    except OSError:
        return None
