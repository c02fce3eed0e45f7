"""Writing a product: price, stock, sizes, what speaks for it, questions; lists are typed line by line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workstation.domain.products import Product
from workstation.views.knowledge.form import several
from workstation.views.paper.form import DocumentForm
from workstation.views.products.lines import (
    UnreadableError,
    fab_lines,
    fact_lines,
    plain_lines,
    question_lines,
    read_fab,
    read_facts,
    read_questions,
    read_stock,
    read_table,
    stock_lines,
    table_lines,
)
from workstation.views.products.words import money

Read = TypeVar("Read")
_EMPTY = Product(code="", title="")


class ProductForm(DocumentForm):
    """Makes a ``Product``; the code of one that is there already stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._product = _EMPTY
        self.code = self.line(self.tr("Code"), "NZ-1101")
        self.called = self.line(self.tr("Title on the shelf"))
        self.name = self.line(self.tr("Short name"), self.tr("As colleagues call it"))
        self.category = self.line(self.tr("Category"))
        self.price = self.line(self.tr("Price"), "239")
        self.list_price = self.line(self.tr("Price before"), "329")
        self.stock = self.lines(self.tr("Stock"), self.tr("Colour/size and pieces, a line each: 燕麦/S 12"), 110)
        self.restock = self.line(self.tr("New stock on"), "2026-12-03")
        self.table = self.lines(self.tr("Size table"), "尺码 | 衣长 cm | 建议身高 cm\nM | 60 | 160–165", 110)
        self.campaigns = self.line(self.tr("Campaigns"), self.tr("Codes, with blanks between"))
        self.fab = self.lines(self.tr("What speaks for it"), self.tr("Feature → advantage → benefit, a line each"), 84)
        self.questions = self.lines(self.tr("Questions"), self.tr("Question | answer, a line each"), 110)
        self.material = self.line(self.tr("Material"))
        self.facts = self.lines(self.tr("Facts"), "厚度：中等", 84)
        self.care = self.lines(self.tr("Care"), self.tr("A line each"), 70)
        self.use = self.line(self.tr("Use"))
        self.suits = self.line(self.tr("Suits"))
        self.not_for = self.line(self.tr("Not for"), self.tr("Whom it honestly does not suit"))
        self.accessories = self.line(self.tr("In the box"))
        self.goes_with = self.line(self.tr("Goes with"), self.tr("Codes, with blanks between"))
        self.ships = self.line(self.tr("Ships"), "48小时内")

    def show_product(self, product: Product | None) -> None:
        """Put a product into the fields; None for a new one."""
        self._product = one = product or _EMPTY
        self.code.setText(one.code)
        self.code.setReadOnly(bool(one.code))
        for field, text in self._one_liners(one):
            field.setText(text)
        for lines, text in self._many_liners(one):
            lines.setPlainText(text)
        self.begin(self.tr("Edit product") if one.code else self.tr("New product"))
        (self.price if one.code else self.code).setFocus()

    def _one_liners(self, one: Product) -> list[tuple[QLineEdit, str]]:
        return [
            (self.called, one.title), (self.name, one.name), (self.category, one.category),
            (self.price, money(one.price)), (self.list_price, money(one.list_price)),
            (self.restock, one.restock), (self.material, one.material),
            (self.campaigns, " ".join(one.campaigns)), (self.use, one.use), (self.suits, one.suits),
            (self.not_for, one.not_for), (self.accessories, "、".join(one.accessories)), (self.ships, one.ships),
            (self.goes_with, " ".join(one.goes_with)),
        ]  # fmt: skip

    def _many_liners(self, one: Product) -> list[tuple[QPlainTextEdit, str]]:
        return [
            (self.stock, stock_lines(one)), (self.table, table_lines(one)), (self.fab, fab_lines(one)),
            (self.questions, question_lines(one)), (self.facts, fact_lines(one)), (self.care, "\n".join(one.care)),
        ]  # fmt: skip

    def read(self) -> Product:
        """The product that the fields say. ``ValueError`` with a sentence naming field and line."""
        stock = self._read(self.stock, read_stock)
        colours, sizes = self._product.colours, self._product.sizes
        if stock != self._product.stock:
            colours = tuple(dict.fromkeys(name.partition("/")[0] for name in stock))
            sizes = tuple(dict.fromkeys(size for name in stock if (size := name.partition("/")[2])))
        return replace(
            self._product,
            code=self.code.text().strip(), title=self.called.text().strip(), name=self.name.text().strip(),
            category=self.category.text().strip(), price=self._money(self.price),
            list_price=self._money(self.list_price),
            stock=stock, colours=colours, sizes=sizes, restock=self._day(self.restock),
            size_table=self._read(self.table, read_table), campaigns=several(self.campaigns.text()),
            fab=self._read(self.fab, read_fab), questions=self._read(self.questions, read_questions),
            material=self.material.text().strip(), facts=self._read(self.facts, read_facts),
            care=plain_lines(self.care.toPlainText()), use=self.use.text().strip(), suits=self.suits.text().strip(),
            not_for=self.not_for.text().strip(), goes_with=several(self.goes_with.text()),
            accessories=tuple(one.strip() for one in self.accessories.text().split("、") if one.strip()),
            ships=self.ships.text().strip(),
        )  # fmt: skip

    def _read(self, field: QPlainTextEdit, reading: Callable[[str], Read]) -> Read:
        try:
            return reading(field.toPlainText())
        except UnreadableError as fault:
            told = self.tr("{field}, line {line}: “{text}” cannot be read. Write it like this: {example}")
            example = field.placeholderText().splitlines()[-1]
            sentence = told.format(field=field.accessibleName(), line=fault.line, text=fault.text, example=example)
            raise ValueError(sentence) from None

    def _money(self, field: QLineEdit) -> Decimal | None:
        text = field.text().strip().lstrip("¥￥").removesuffix("元").strip()
        if not text:
            return None
        try:
            amount = Decimal(text).quantize(Decimal("0.01"))
        except InvalidOperation:
            amount = Decimal(-1)
        if not amount.is_finite() or not 0 <= amount < Decimal(10_000_000):
            told = self.tr("{field}: “{text}” is not an amount of yuan.")
            raise ValueError(told.format(field=field.accessibleName(), text=text))
        return amount

    def _day(self, field: QLineEdit) -> str:
        text = field.text().strip()
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError:
            told = self.tr("{field}: “{text}” is not a day. Write it as 2026-12-03.")
            raise ValueError(told.format(field=field.accessibleName(), text=text)) from None
