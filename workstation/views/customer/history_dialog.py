"""How a customer's record changed: what became another, by whom, when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from workstation.domain.customers import Customer, CustomerVersion
from workstation.domain.masking import mask_name
from workstation.views.customer.wording import moment_of
from workstation.views.customer.words import group_words


class HistoryDialog(QDialog):
    """The changes of one record, the newest first."""

    def __init__(self, parent: QWidget | None, versions: Sequence[CustomerVersion], today: str) -> None:
        super().__init__(parent)
        name = mask_name(versions[0].customer.name) if versions else ""
        self.setWindowTitle(self.tr("History of {name}").format(name=name))
        self.resize(460, 420)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        befores = [*(one.customer for one in versions[1:]), None]
        for one, before in zip(versions, befores, strict=True):
            head = " · ".join(part for part in (moment_of(one.at, today), one.clerk) if part)
            self.list.addItem("\n".join((head, *(f"  {line}" for line in self._changes(before, one.customer)))))
        if not versions:
            self.list.addItem(self.tr("Nothing was changed yet"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(buttons)

    def _changes(self, before: Customer | None, after: Customer) -> list[str]:
        if before is None:
            return [self.tr("The record was made")]
        lines = [*self._group(before, after), *self._plain(before, after), *self._lists(before, after)]
        return lines or [self.tr("Contacts were changed")]

    def _group(self, before: Customer, after: Customer) -> list[str]:
        lines = []
        if (before.group, before.group_reason) != (after.group, after.group_reason):
            if after.group is None:
                lines.append(self.tr("Group by rule again"))
            else:
                words = self.tr("Group by hand: {group} ({reason})")
                lines.append(words.format(group=group_words(after.group), reason=after.group_reason))
        if before.blacklisted != after.blacklisted:
            off = self.tr("Taken off the blacklist")
            on = self.tr("⛔ Put on the blacklist: {reason}").format(reason=after.blacklisted)
            lines.append(on if after.blacklisted else off)
        return lines

    def _plain(self, before: Customer, after: Customer) -> list[str]:
        names = {
            "phone": self.tr("Phone"), "address": self.tr("Address"), "city": self.tr("City"),
            "occupation": self.tr("Occupation"), "power": self.tr("Purchase power"), "since": self.tr("First purchase"),
        }  # fmt: skip
        return [
            f"{name}: {getattr(before, key) or '–'} → {getattr(after, key) or '–'}"
            for key, name in names.items()
            if getattr(before, key) != getattr(after, key)
        ]

    def _lists(self, before: Customer, after: Customer) -> list[str]:
        lines = []
        if before.tags != after.tags:
            lines.append(self.tr("Tags: {tags}").format(tags=", ".join(after.tags) or "–"))
        lines += [self.tr("Noted: {text}").format(text=n.text) for n in after.notes if n not in before.notes]
        if before.names != after.names:
            gone = ", ".join(mask_name(name) for name in after.names if name not in before.names)
            lines.append(self.tr("Merged with {names}").format(names=gone))
        lines += self._follow_ups(before, after)
        if len(before.reviews) != len(after.reviews):
            lines.append(self.tr("Reviews: {count}").format(count=len(after.reviews)))
        return lines

    def _follow_ups(self, before: Customer, after: Customer) -> list[str]:
        known = {one.id: one for one in before.follow_ups}
        lines = []
        for one in after.follow_ups:
            old = known.get(one.id)
            if old is None:
                lines.append(self.tr("Follow-up for {day}: {about}").format(day=one.day, about=one.about))
            elif one.done_at is not None and old.done_at is None:
                lines.append(self.tr("Follow-up done: {about} {outcome}").format(about=one.about, outcome=one.outcome))
            elif one.day != old.day:
                lines.append(self.tr("Follow-up put off to {day}: {about}").format(day=one.day, about=one.about))
        return lines
