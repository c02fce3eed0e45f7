"""The remarks of one order: all lines in their order, a form for one more, and the text for the platform."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.masking import mask_phones_in
from workstation.domain.remarks import (
    Convention,
    Paste,
    all_lines,
    fitting,
    flag_of,
    full_text,
    memo_lines,
    pending,
)
from workstation.domain.shown_orders import ShownOrder
from workstation.views.orders.flag import FlagMark
from workstation.views.orders.remark_form import RemarkForm
from workstation.views.theme.tokens import MEASURES


class RemarkBox(QWidget):
    """Shows remarks and lets one be added.

    Signals:
        remark_requested(Flag, str text): this shall stand below the others.
    """

    remark_requested = Signal(object, str)

    def __init__(self, convention: Convention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._convention = convention
        self._shown: ShownOrder | None = None
        self._clerk, self._now = "", 0
        self.flag = FlagMark(convention, self)
        self.title = QLabel(self.tr("Remarks"), self)
        self.write = QPushButton(self.tr("Add"), self)
        self.copy = QPushButton(self.tr("Copy all"), self)
        self.copy_newest = QPushButton(self.tr("Copy what fits"), self)
        self.against, self.said = QLabel(self), QLabel(self)
        self.form = RemarkForm(convention, self)
        self._lines = QVBoxLayout()
        self._dress()
        self._lay_out()
        self.write.clicked.connect(self.start)
        self.copy.clicked.connect(self.copy_text)
        self.copy_newest.clicked.connect(self._on_copy_newest)
        self.form.remark_requested.connect(self.remark_requested)
        self.form.left.connect(self._on_left)

    def show_order(self, shown: ShownOrder, clerk: str, now: int) -> None:
        """Show the remarks of this order; what is being written stays while it is the same."""
        same = self._shown is not None and self._shown.key == shown.key
        grown = same and self._shown is not None and len(shown.remarks) > len(self._shown.remarks)
        self._shown, self._clerk, self._now = shown, clerk, now
        if not same:
            self.form.clear()
            self._say("")
        elif grown and self._was_written(shown):
            if self.form.isAncestorOf(QApplication.focusWidget() or self):
                self.copy.setEnabled(True)
                self.copy.setFocus()  # what comes next
            self.form.clear()
            self._say(self.tr("The remark stands. Copy all, then paste it on the platform."))
        self._show_lines()

    def offer(self, offered: bool) -> None:
        """Whether a remark can be added; in a replay none can."""
        self.write.setVisible(offered)

    def start(self) -> None:
        """Open the form with the keyboard in it."""
        if self._shown is not None and self.write.isVisibleTo(self):
            self.form.start(all_lines(self._shown.order, self._shown.remarks), self._clerk, self._now)

    def copy_text(self) -> None:
        """The whole text onto the clipboard, whatever its length; how far it is over is said."""
        paste = self.paste
        if not paste.text:
            self._say(self.tr("There is no remark to copy yet."))
            return
        QGuiApplication.clipboard().setText(paste.text)
        if paste.over:
            self._say(
                self.tr("Copied whole, but {over} bytes over the {limit} of the platform: shorten it there.").format(
                    over=paste.over, limit=paste.limit
                )
            )
            self.copy_newest.show()
        else:
            self._say(
                self.tr("Copied, {size} of {limit} bytes. Paste it in the platform's remark.").format(
                    size=paste.size, limit=paste.limit
                )
            )

    @property
    def paste(self) -> Paste:
        """The text for the platform."""
        lines = all_lines(self._shown.order, self._shown.remarks) if self._shown is not None else []
        return full_text(lines, self._convention)

    def _was_written(self, shown: ShownOrder) -> bool:
        return bool(shown.remarks) and shown.remarks[-1].text == self.form.field.text().strip()

    def _dress(self) -> None:
        self.title.setProperty("role", "heading")
        for button in (self.write, self.copy, self.copy_newest):
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
        self.copy.setAccessibleName(self.tr("Copy all remarks as the platform takes them"))
        self.write.setAccessibleName(self.tr("Add a remark"))
        for label, role in ((self.against, "danger"), (self.said, "tiny")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            label.hide()
        self.copy_newest.hide()
        self.form.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEASURES.tight)
        for widget in (self.title, self.flag):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.write)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.tight)
        column.addLayout(head)
        column.addWidget(self.against)
        column.addLayout(self._lines)
        column.addWidget(self.form)
        column.addWidget(self.said)
        column.addWidget(self.copy_newest, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.setSpacing(MEASURES.tight)

    def _show_lines(self) -> None:
        assert self._shown is not None
        order, remarks = self._shown.order, self._shown.remarks
        flag = flag_of(order, remarks)
        self.flag.show_flag(flag)
        rule = self._convention.rule(flag) if flag is not None else None
        against = rule is not None and bool(rule.forbidden)
        self.against.setVisible(against or (flag is not None and not self.paste.text))
        if against and rule is not None:
            self.against.setText(
                self.tr(
                    "{flag} on the platform is against the convention: {why}. Add a remark with another flag."
                ).format(flag=rule.name, why=rule.forbidden)
            )
        elif self.against.isVisibleTo(self):
            self.against.setText(self.tr("A flag without a remark does not count on the platform."))
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in memo_lines(order):
            self._add_line(self._row(mask_phones_in(line), None, self.tr("from the platform")))
        waiting = set(pending(order, remarks))
        for one in remarks:
            if one in waiting:
                mark = FlagMark(self._convention, self)  # without a parent it would be a window
                mark.show_flag(one.flag)
                row = self._row(one.line, mark, self.tr("not on the platform yet"))
                self._add_line(row)
        self.copy.setEnabled(bool(self.paste.text))
        if not self.paste.text:
            empty = QLabel(self.tr("No remark yet."))
            empty.setProperty("role", "muted")
            self._add_line(empty)

    def _add_line(self, row: QWidget) -> None:
        self._lines.addWidget(row)
        row.show()

    def _row(self, line: str, mark: FlagMark | None, where: str) -> QWidget:
        row = QWidget()
        words = QLabel(line)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setToolTip(where)
        words.setAccessibleDescription(where)
        line_of = QHBoxLayout(row)
        line_of.setContentsMargins(0, 0, 0, 0)
        line_of.setSpacing(MEASURES.tight)
        if mark is not None:
            line_of.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line_of.addWidget(words, 1)
        return row

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.copy_newest.hide()

    def _on_left(self) -> None:
        self.form.hide()
        self.write.setFocus()

    def _on_copy_newest(self) -> None:
        if self._shown is None:
            return
        paste = fitting(all_lines(self._shown.order, self._shown.remarks), self._convention)
        QGuiApplication.clipboard().setText(paste.text)
        self._say(
            self.tr("Copied the newest lines, {size} of {limit} bytes; the {count} oldest are left out.").format(
                size=paste.size, limit=paste.limit, count=paste.left_out
            )
        )
