"""Writing an entry: what it is called, what it is about, its text with how it will look beside it."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPlainTextEdit, QSplitter, QWidget

from workstation.domain.knowledge import KnowledgeEntry
from workstation.views.knowledge.words import policy_names
from workstation.views.paper.form import DocumentForm
from workstation.views.paper.markdown import read_markdown
from workstation.views.paper.paper import Paper
from workstation.views.theme.tokens import MEASURES

PAUSE = 200
"""Milliseconds between the last letter and the preview."""
TEXT_HEIGHT = 300


class EntryForm(DocumentForm):
    """Makes a ``KnowledgeEntry``; one without an id is new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = KnowledgeEntry(id="", title="", text="")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._preview)
        self.called = self.line(self.tr("Title"), self.tr("As one would look for it"))
        self.category = QComboBox()
        self.category.setEditable(True)
        self.category.setAccessibleName(self.tr("Category"))
        self.fields.addRow(self.tr("Category"), self.category)
        self.tags = self.line(self.tr("Tags"), self.tr("Several with blanks or commas between"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Markdown: - items, **bold**, | tables |"))
        self.text.setTabChangesFocus(True)
        self.preview = Paper(self.tr("Preview"))
        self.preview.set_offering(False)
        self.preview.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.fields.addRow(self.tr("Text"), self._side_by_side())
        self.first = self.line(self.tr("In force from"), "2026-11-22")
        self.last = self.line(self.tr("In force until"), "2026-11-30")
        self.products = self.line(self.tr("Products"), self.tr("Codes, with blanks between"))
        self.categories = self.line(self.tr("Product categories"), self.tr("Several with blanks or commas between"))
        self.policies = {name: QCheckBox(words) for name, words in policy_names().items()}
        self.fields.addRow(self.tr("Explains"), self._boxes())
        self.text.textChanged.connect(self._timer.start)

    def show_entry(self, entry: KnowledgeEntry | None, categories: list[str]) -> None:
        """Put an entry into the fields; None for a new one."""
        self._entry = one = entry or KnowledgeEntry(id="", title="", text="")
        self.called.setText(one.title)
        self.category.clear()
        self.category.addItems(categories)
        self.category.setCurrentText(one.category)
        self.tags.setText(" ".join(one.tags))
        self.text.setPlainText(one.text)
        self.first.setText(one.valid_from)
        self.last.setText(one.valid_to)
        self.products.setText(" ".join(one.products))
        self.categories.setText(" ".join(one.categories))
        for name, box in self.policies.items():
            box.setChecked(name in one.policies)
        self._preview()
        self.begin(self.tr("Edit entry") if one.id else self.tr("New entry"))
        self.called.setFocus()

    def texts(self) -> tuple[object, ...]:
        """The boxes count too."""
        boxes = tuple(box.isChecked() for box in self.policies.values())
        return (*super().texts(), self.category.currentText(), boxes)

    def read(self) -> KnowledgeEntry:
        """The entry that the fields say. ``ValueError`` with a sentence for a day that is none."""
        own = tuple(name for name in self._entry.policies if name not in self.policies)
        return replace(
            self._entry,
            title=self.called.text().strip(),
            category=self.category.currentText().strip(),
            tags=several(self.tags.text()),
            text=self.text.toPlainText().strip(),
            valid_from=self._day(self.first.text()),
            valid_to=self._day(self.last.text()),
            products=several(self.products.text()),
            categories=several(self.categories.text()),
            policies=(*(name for name, box in self.policies.items() if box.isChecked()), *own),
        )

    def _day(self, text: str) -> str:
        text = text.strip()
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError:
            told = self.tr("“{text}” is not a day. Write it as 2026-11-22.").format(text=text)
            raise ValueError(told) from None

    def _side_by_side(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.text)
        split.addWidget(self.preview)
        split.setSizes([400, 400])
        split.setMinimumHeight(TEXT_HEIGHT)
        split.setChildrenCollapsible(False)
        return split

    def _boxes(self) -> QWidget:
        boxes = QWidget()
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.space)
        for box in self.policies.values():
            row.addWidget(box)
        row.addStretch(1)
        return boxes

    @Slot()
    def _preview(self) -> None:
        self.preview.show_blocks(read_markdown(self.text.toPlainText()))


def several(text: str) -> tuple[str, ...]:
    """The words in ``text``, parted by blanks or commas, each once."""
    for sign in "，,、;；":
        text = text.replace(sign, " ")
    return tuple(dict.fromkeys(text.split()))
