"""The parts of the import dialog: choosing a file, what it holds, what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.imports import ImportPreview, ImportResult, RejectedLine
from workstation.domain.masking import mask_name
from workstation.domain.orders import RejectedRow
from workstation.views.imports.rejected import RejectedRows
from workstation.views.imports.rejected_orders import RejectedOrderRows
from workstation.views.imports.sentences import kind_name
from workstation.views.theme.tokens import MEASURES

MOST_CUSTOMERS = 50
_USUAL_CUSTOMERS = 4


def label(role: str = "", text: str = "") -> QLabel:
    """A wrapping label of plain text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    return made


class ChooseFile(QFrame):
    """Where a file is chosen or dropped.

    ``title`` is that of the file dialog, ``kinds`` its filters, ``hint`` a line about what may be brought.

    Signals:
        chosen(str): the path of the file.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, title: str = "", kinds: str = "", hint: str = "") -> None:
        super().__init__(parent)
        self._title = title or self.tr("Import conversations")
        self._kinds = kinds or self.tr("Conversations (*.jsonl *.ndjson *.json *.csv *.tsv *.txt *.log);;All files (*)")
        hint = hint or self.tr("JSON Lines, CSV, or plain logs of the form “name time / text”; UTF-8 or GBK.")
        self.setProperty("ground", "card")
        self.setAcceptDrops(True)
        self.button = QPushButton(self.tr("Choose a &file…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_choose)
        self.path = label("", self.tr("Drop a file here, or choose one."))
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.addWidget(self.path)
        words.addWidget(label("tiny", hint))
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.broad, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_path(self, path: str) -> None:
        """Say which file was chosen."""
        self.path.setText(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event):
            event.acceptProposedAction()
            self.chosen.emit(path)

    def _on_choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._title, "", self._kinds)
        if path:
            self.chosen.emit(path)


def _dropped(event: QDropEvent) -> str:
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""


class Recognised(QWidget):
    """What a file holds, and what to do with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("heading")
        self.first = label("muted")
        self.history = QRadioButton(self.tr("As &history: nobody waits for an answer"))
        self.play = QRadioButton(self.tr("&Play their customers as live customers, at a time:"))
        self.history.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.history)
        group.addButton(self.play)
        self.customers = QSpinBox()
        self.customers.setRange(1, MOST_CUSTOMERS)
        self.customers.setValue(_USUAL_CUSTOMERS)
        self.customers.setAccessibleName(self.tr("Customers at a time"))
        self.customers.setEnabled(False)
        self.play.toggled.connect(self.customers.setEnabled)
        playing = QHBoxLayout()
        playing.addWidget(self.play)
        playing.addWidget(self.customers)
        playing.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.first)
        column.addWidget(self.history)
        column.addLayout(playing)

    def show_preview(self, preview: ImportPreview) -> None:
        """Say what was recognised."""
        said = self.tr("{kind}, {encoding}: {conversations} conversations, {lines} lines")
        self.summary.setText(
            said.format(
                kind=kind_name(preview.kind),
                encoding=preview.encoding.removesuffix("-sig").upper(),
                conversations=preview.conversations,
                lines=preview.lines,
            )
        )
        self.first.setText("\n".join(_beginning(*one) for one in preview.first))

    @property
    def play_customers(self) -> int | None:
        """How many customers to play at a time; None for history."""
        return self.customers.value() if self.play.isChecked() else None


def _beginning(name: str, day: str, words: str) -> str:
    return "  ".join(part for part in ("·", mask_name(name), day, " ".join(words.split())) if part)


class RejectedTable(QWidget):
    """Lines left out, with copy and save. ``rows`` lists them: the last column takes the room."""

    def __init__(self, parent: QWidget | None = None, rows: RejectedRows | RejectedOrderRows | None = None) -> None:
        super().__init__(parent)
        self.rows = rows or RejectedRows(self)
        self.heading = label("warning")
        self.table = QTableView()
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Lines left out"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        for column in range(self.rows.columnCount() - 1):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.copy = QPushButton(self.tr("&Copy"))
        self.save = QPushButton(self.tr("&Save…"))
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        for button in (self.copy, self.save):
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
            top.addWidget(button)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(top)
        below.addWidget(self.table, 1)

    def show_lines(self, lines: Sequence[RejectedLine] | Sequence[RejectedRow]) -> None:
        """List ``lines``; hides itself if there are none."""
        self.rows.show(lines)  # type: ignore[arg-type]  # each kind of rows with its own kind of lines
        self.heading.setText(self.tr("⚠ Left out: {count} lines").format(count=len(lines)))
        self.setVisible(bool(lines))

    def write(self, path: str) -> None:
        """Save the list where a spreadsheet reads it; UTF-8 with BOM. Raises OSError."""
        with open(path, "w", encoding="utf-8-sig", newline="") as file:  # noqa: PTH123  a path as Qt gives it
            file.write(self.rows.as_text() + "\n")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.rows.as_text())

    def _on_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), "rejected.txt", self.tr("Text (*.txt)"))
        if not path:
            return
        try:
            self.write(path)
        except OSError as trouble:
            said = self.tr("The list could not be saved: {detail}. Choose another folder.")
            self.heading.setText(said.format(detail=trouble.strerror or trouble))


def result_sentence(result: ImportResult, dry: bool) -> str:
    """What an import did, in a sentence."""
    translate = QCoreApplication.translate
    if result.cancelled:
        said = translate(
            "Imports", "Stopped. {added} lines were added until then and stay; {known} were known already."
        )
    elif dry:
        said = translate("Imports", "Nothing was changed. {added} lines would be added, {known} are known already.")
    elif result.played:
        said = translate("Imports", "The customers come in now, one after the other.")
    elif not result.added:
        said = translate("Imports", "Nothing new: {known} lines were known already.")
    else:
        said = translate(
            "Imports", "{added} lines in {conversations} conversations were added; {known} were known already."
        )
    return said.format(added=result.added, known=result.known, conversations=result.conversations)
