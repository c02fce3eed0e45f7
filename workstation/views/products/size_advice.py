"""Height and weight in, the size that the table advises out; one key puts it into the reply."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from workstation.domain.products import SizeTable
from workstation.domain.sizing import advise, advises, weight_unit
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES


class SizeAdvice(QWidget):
    """Hidden where the table has no such columns.

    Signals:
        insert_requested(str): put this advice into the reply.
    """

    insert_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: SizeTable | None = None
        self.height_asked = _box(self.tr("Height in cm"), 220, self.tr("Height cm"))
        self.weight_asked = _box(self.tr("Weight"), 400, self.tr("Weight"))
        self.said = QLabel()
        self.said.setMinimumWidth(40)
        self.put = IconButton("plus", self.tr("Put the advice into the reply"), size=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.tight, 0)
        row.setSpacing(MEASURES.tight)
        row.addWidget(self.height_asked)
        row.addWidget(self.weight_asked)
        row.addWidget(self.said, 1)
        row.addWidget(self.put)
        for box in (self.height_asked, self.weight_asked):
            box.textChanged.connect(self._show)
        self.put.clicked.connect(self._on_put)
        self.show_table(None)

    def show_table(self, table: SizeTable | None) -> None:
        """Advise by this table."""
        self._table = table if advises(table) else None
        self.setVisible(self._table is not None)
        if self._table is not None:
            self.weight_asked.setPlaceholderText(f"{self.tr('Weight')} {weight_unit(self._table)}")
        self._show()

    def set_offering(self, offers: bool) -> None:
        """Whether the advice can be put into a reply."""
        self.put.setVisible(offers)

    @Slot()
    def _show(self) -> None:
        self.said.setText(self._short())
        self.put.setEnabled(bool(self._advised()))

    def _advised(self) -> tuple[str, ...]:
        if self._table is None:
            return ()
        return advise(self._table, _number(self.height_asked), _number(self.weight_asked)).fitting

    def _short(self) -> str:
        if self._table is None or not (_number(self.height_asked) or _number(self.weight_asked)):
            return ""
        found = advise(self._table, _number(self.height_asked), _number(self.weight_asked))
        if found.fitting:
            return "→ " + self.tr(" or ").join(found.fitting)
        if found.by_weight:
            return self.tr("→ {sizes} by weight").format(sizes=self.tr(" or ").join(found.by_weight))
        return self.tr("→ none fits")

    @Slot()
    def _on_put(self) -> None:
        sizes = self._advised()
        if not sizes or self._table is None:
            return
        tall, heavy, unit = _number(self.height_asked), _number(self.weight_asked), weight_unit(self._table)
        size = self.tr(" or ").join(sizes)
        if tall and heavy:
            said = self.tr("For {height} cm and {weight} {unit} the size table advises {size}.")
        elif tall:
            said = self.tr("For {height} cm the size table advises {size}.")
        else:
            said = self.tr("For {weight} {unit} the size table advises {size}.")
        self.insert_requested.emit(said.format(height=tall, weight=heavy, unit=unit, size=size))


def _box(name: str, most: int, word: str) -> QLineEdit:
    box = QLineEdit()
    box.setValidator(QIntValidator(0, most, box))
    box.setPlaceholderText(word)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setFixedWidth(76)
    return box


def _number(box: QLineEdit) -> int:
    return int(box.text()) if box.text().isdecimal() else 0
