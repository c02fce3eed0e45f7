"""How a phrase read before: who changed what when, and the way back to each version."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.phrases import Phrase
from workstation.views.phrases.words import content_words


class Version(msgspec.Struct, frozen=True):
    """How a phrase read after a change; None where it was taken out."""

    at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    phrase: Phrase | None


class HistoryDialog(QDialog):
    """The versions, the newest first.

    Signals:
        version_requested(Phrase): have it as it read then.
    """

    version_requested = Signal(object)

    def __init__(self, versions: Sequence[Version], *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = list(versions)
        self.setWindowTitle(self.tr("History of the phrase"))
        self.resize(560, 380)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.addItems([self._line(number, one) for number, one in enumerate(self._versions)])
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.restore = QPushButton(self.tr("&Have it like this again"), self)
        self.restore.setAutoDefault(False)
        self._writable = writable
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        foot = QHBoxLayout()
        foot.addWidget(self.restore)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 2)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.list.currentRowChanged.connect(self._on_row)
        self.restore.clicked.connect(self._on_restore)
        close.rejected.connect(self.reject)
        self.list.setCurrentRow(0)

    def _line(self, number: int, one: Version) -> str:
        when = QDateTime.fromMSecsSinceEpoch(one.at).toString("yyyy-MM-dd HH:mm")
        who = one.clerk or self.tr("brought in")
        if one.phrase is None:
            what = self.tr("deleted")
        elif number + 1 == len(self._versions):
            what = self.tr("made")
        else:
            before = self._versions[number + 1].phrase
            what = self.tr("brought back") if before is None else self._changed(before, one.phrase)
        return f"{when}  {who}  {what}"

    def _changed(self, before: Phrase, after: Phrase) -> str:
        """The names of what is different."""
        names = {
            "group": self.tr("group"), "code": self.tr("code"), "title": self.tr("title"), "text": self.tr("words"),
            "valid_from": self.tr("validity"), "valid_to": self.tr("validity"), "picture": self.tr("picture"),
            "link": self.tr("address"), "product": self.tr("product"),
        }  # fmt: skip
        found = dict.fromkeys(words for key, words in names.items() if getattr(before, key) != getattr(after, key))
        return self.tr("changed: {what}").format(what=self.tr(", ").join(found)) if found else self.tr("changed")

    def _on_row(self, row: int) -> None:
        phrase = self._versions[row].phrase if 0 <= row < len(self._versions) else None
        self.text.setText(f"/{phrase.code} {phrase.title}\n{content_words(phrase)}" if phrase else "")
        self.restore.setEnabled(self._writable and phrase is not None and row > 0)

    def _on_restore(self) -> None:
        phrase = self._versions[self.list.currentRow()].phrase
        if phrase is not None:
            self.version_requested.emit(phrase)
            self.accept()
