"""A scenario as a briefing: who comes, with which orders, what is wanted, what counts, what is a trap."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workstation.domain.briefing import Briefing, BriefOrder
from workstation.domain.practice_events import RequirementKind
from workstation.views.orders.words import platform_words, state_words
from workstation.views.scenarios.words import (
    group_words,
    list_words,
    mood_words,
    severity_words,
    stage_words,
    type_words,
)
from workstation.views.theme.tokens import MEASURES, colours


class Preview(QTextEdit):
    """Read-only text; what an author wrote is shown as text, whatever is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The scenario as a briefing"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(MEASURES.wide)
        self._shown: Briefing | None = None

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show it; what is unchanged stays where it was scrolled to. None keeps what is shown."""
        if briefing is None or briefing == self._shown:
            return
        place = self.verticalScrollBar().value()
        self._shown = briefing
        self.clear()
        self._write(briefing)
        self.verticalScrollBar().setValue(place)

    def _write(self, one: Briefing) -> None:
        self._line(one.title, MEASURES.title, bold=True)
        self._line(one.about, muted=True)
        level = "●" * one.level + "○" * (5 - one.level)
        told = self.tr("{stage} · level {level} · about {minutes:g} minutes for a good clerk")
        self._line(told.format(stage=stage_words(one.stage), level=level, minutes=one.minutes), muted=True)
        self._head(self.tr("The customer"))
        self._line(f"{type_words(one.customer_type)} · {severity_words(one.severity)} · {group_words(one.group)}")
        told = self.tr("Comes {mood}, patience {patience}, trust {trust} (of 100)")
        self._line(told.format(mood=mood_words(one.mood), patience=one.patience, trust=one.trust))
        if one.names:
            self._line(self.tr("Called {names}").format(names=list_words(one.names)), muted=True)
        self._write_shop(one)
        self._write_wants(one)
        self._write_judgement(one)
        self._write_knowledge(one)

    def _write_shop(self, one: Briefing) -> None:
        if one.orders:
            self._head(self.tr("Orders"))
        for order in one.orders:
            self._line(self._order(order))
            for at, text in order.track:
                self._item(f"{at}  {text}", muted=True)
        if one.policy:
            self._head(self.tr("What holds in the shop"))
        for text in one.policy:
            self._item(text)

    def _order(self, order: BriefOrder) -> str:
        whose = "" if order.of_customer else self.tr(" · another account's")
        items = list_words(order.items)
        return f"{platform_words(order.platform)} · {state_words(order.status)} · {items} ({order.id}){whose}"

    def _write_wants(self, one: Briefing) -> None:
        self._head(self.tr("What is wanted, in this order"))
        for number, want in enumerate(one.wants, start=1):
            core = self.tr(" · the core problem") if want.core else ""
            self._line(f"{number}  {want.task}{core}", bold=want.core)
            self._item(self._shown_with(want.opens[0], want.picture), muted=True)
            for need in want.needs:
                self._item(self.tr("met by: {what}").format(what=need))

    def _write_judgement(self, one: Briefing) -> None:
        heads = {
            RequirementKind.FACT: self.tr("Must be told"),
            RequirementKind.ACTION: self.tr("Must stand on the desk at the end"),
            RequirementKind.NEVER: self.tr("Must not happen"),
        }
        for kind, head in heads.items():
            texts = [each.text for each in one.requirements if each.kind is kind]
            if texts:
                self._head(head)
            for text in texts:
                self._item(text)
        if one.traps:
            self._head(self.tr("Traps"))
        for trap in one.traps:
            self._item(trap.text)
            self._item(trap.says, muted=True)

    def _write_knowledge(self, one: Briefing) -> None:
        if one.knows:
            self._head(self.tr("Tells when asked"))
        for known in one.knows:
            withheld = self.tr(" (only when asked again)") if known.withheld else ""
            self._item(f"{self._shown_with(known.says, known.picture)}{withheld}")
        if one.does_not_know:
            self._head(self.tr("Does not know"))
        for known in one.does_not_know:
            self._item(known.says)

    def _shown_with(self, words: str, picture: str) -> str:
        return self.tr("{words} + picture {name}").format(words=words, name=picture) if picture else words

    def _head(self, text: str) -> None:
        self._insert(text, MEASURES.base, bold=True, colour=colours(self).accent, above=MEASURES.wide)

    def _item(self, text: str, *, muted: bool = False) -> None:
        self._insert(f"· {text}", MEASURES.base, colour=colours(self).muted if muted else "", left=MEASURES.wide)

    def _line(self, text: str, size: int = MEASURES.base, *, bold: bool = False, muted: bool = False) -> None:
        self._insert(text, size, bold=bold, colour=colours(self).muted if muted else "")

    def _insert(
        self, text: str, size: int, *, bold: bool = False, colour: str = "", above: int = 2, left: int = 0
    ) -> None:
        look, block = QTextCharFormat(), QTextBlockFormat()
        look.setProperty(QTextCharFormat.Property.FontPixelSize, size)
        look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        look.setForeground(QColor(colour or colours(self).text))
        block.setTopMargin(above)
        block.setBottomMargin(2)
        block.setLeftMargin(left)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(" ".join(text.split()), look)
