"""The ground of a form for one document: fields under each other, keep and leave at its foot."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workstation.views.theme.tokens import MEASURES


class DocumentForm(QWidget):
    """Fields for one document; those who derive from it add fields and say how they make a document.

    Signals:
        kept(object document): write this.
        left(): put the form away.
    """

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.fault = QLabel()
        self.fault.setProperty("role", "danger")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.keep = QPushButton(self.tr("Save"))
        self.keep.setProperty("kind", "primary")
        self.keep.setToolTip(
            QKeySequence(QKeySequence.StandardKey.Save).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.cancel = QPushButton(self.tr("Cancel"))
        self.fields = QFormLayout()
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.fields.setHorizontalSpacing(MEASURES.wide)
        self.fields.setVerticalSpacing(MEASURES.space)
        self._shown: tuple[Any, ...] = ()
        self._lay_out()
        self.keep.clicked.connect(self.finish)
        self.cancel.clicked.connect(self.left)

    def read(self) -> Any:
        """The document that the fields say. ``ValueError`` with a sentence if one of them cannot be read."""
        raise NotImplementedError

    def texts(self) -> tuple[Any, ...]:
        """What stands in the fields, to tell whether something was changed."""
        lines, texts = self.findChildren(QLineEdit), self.findChildren(QPlainTextEdit)
        return (*(one.text() for one in lines), *(one.toPlainText() for one in texts))

    @property
    def changed(self) -> bool:
        """Whether something was typed since the document was shown."""
        return self._shown != self.texts()

    def begin(self, title: str) -> None:
        """The fields are filled: remember them, go to the first."""
        self.title.setText(title)
        self.fault.setText("")
        self.fault.hide()
        self._shown = self.texts()

    @Slot()
    def finish(self) -> None:
        """Write what stands here, or say what cannot be read."""
        try:
            document = self.read()
        except ValueError as fault:
            self.fault.setText(str(fault))
            self.fault.show()
        else:
            self.fault.hide()
            self.kept.emit(document)

    def line(self, name: str, hint: str = "") -> QLineEdit:
        """One more field of a line."""
        field = QLineEdit()
        field.setPlaceholderText(hint)
        field.setAccessibleName(name)
        self.fields.addRow(name, field)
        return field

    def lines(self, name: str, hint: str, height: int) -> QPlainTextEdit:
        """One more field of several lines."""
        field = QPlainTextEdit()
        field.setPlaceholderText(hint)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.setFixedHeight(height)
        self.fields.addRow(name, field)
        return field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Save):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape and not self.changed:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("ground", "surface")
        inside.setLayout(self.fields)
        self.fields.setContentsMargins(MEASURES.broad, MEASURES.space, MEASURES.broad, MEASURES.broad)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setContentsMargins(MEASURES.broad, MEASURES.space, MEASURES.broad, MEASURES.tight)
        head.addWidget(self.title, 1)
        head.addWidget(self.cancel)
        head.addWidget(self.keep)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.fault.setContentsMargins(MEASURES.broad, 0, MEASURES.broad, MEASURES.tight)
        self.column.addWidget(self.fault)
        self.column.addWidget(area, 1)
