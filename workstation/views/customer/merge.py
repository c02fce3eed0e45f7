"""Looking at two records before they become one: which stays, and what of the other goes over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from workstation.domain.customers import Customer
from workstation.views.conversation.dialogs import Question
from workstation.views.customer.dialogs import warning
from workstation.views.customer.wording import account_words


class MergeDialog(Question):
    """Two records, one of which stays."""

    def __init__(self, parent: QWidget | None, one: Customer, other: Customer) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Merge two records"))
        self.setMinimumWidth(440)
        self.about.setText(self.tr("Both accounts lead to the record that stays; orders and tickets follow them."))
        self.accept_button.setText(self.tr("Merge"))
        self.accept_button.setProperty("kind", "danger")
        self._pair = (one, other)
        self.choices = [QRadioButton(self._named(each)) for each in self._pair]
        self.choices[_fuller(one, other)].setChecked(True)
        self.preview = QLabel()
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        for title, button in zip((self.tr("Stays"), ""), self.choices, strict=True):
            self.form.addRow(title, button)
        self.form.addRow(self.tr("Goes over"), self.preview)
        self.form.addRow(warning(self.tr("This cannot be undone; how both records read before stays in the history.")))
        self.choices[0].toggled.connect(self._show_preview)
        self._show_preview()
        self.finish()
        self.choices[_fuller(one, other)].setFocus()

    def answer(self) -> tuple[Customer, Customer]:
        """The record that stays, and the one that goes."""
        one, other = self._pair
        return (one, other) if self.choices[0].isChecked() else (other, one)

    def _named(self, one: Customer) -> str:
        parts = [account_words(one.id, one.name), one.phone, one.city]
        counts = self.tr("{notes} notes, {reviews} reviews").format(notes=len(one.notes), reviews=len(one.reviews))
        return " · ".join(part for part in (*parts, counts) if part)

    def _show_preview(self) -> None:
        kept, gone = self.answer()
        lines = [
            self.tr("Accounts: {names}").format(names=len(gone.all_names)),
            self.tr("Tags: {tags}").format(tags=", ".join(tag for tag in gone.tags if tag not in kept.tags) or "–"),
            self.tr("Notes: {notes} · follow-ups: {follow_ups} · reviews: {reviews}").format(
                notes=len(gone.notes), follow_ups=len(gone.follow_ups), reviews=len(gone.reviews)
            ),
        ]
        filled = [word for word in (self._filled(kept, gone)) if word]
        if filled:
            lines.append(self.tr("Filled in: {fields}").format(fields=", ".join(filled)))
        if gone.blacklisted and not kept.blacklisted:
            lines.append(self.tr("⛔ The blacklisting goes over too: {reason}").format(reason=gone.blacklisted))
        self.preview.setText("\n".join(lines))

    def _filled(self, kept: Customer, gone: Customer) -> list[str]:
        names = {
            "phone": self.tr("phone"), "address": self.tr("address"), "city": self.tr("city"),
            "occupation": self.tr("occupation"), "power": self.tr("purchase power"),
        }  # fmt: skip
        return [name for key, name in names.items() if getattr(gone, key) and not getattr(kept, key)]


def _fuller(one: Customer, other: Customer) -> int:
    """0 if the first record has more to it, else 1."""
    return 0 if _weight(one) >= _weight(other) else 1


def _weight(one: Customer) -> int:
    return len(one.notes) + len(one.tags) + len(one.reviews) + len(one.follow_ups)
