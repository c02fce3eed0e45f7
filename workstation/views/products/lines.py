"""A product's lists as lines that one can type: stock, facts, what speaks for it, questions, the size table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workstation.domain.products import Fab, Product, Question, SizeTable

ARROW, BAR = "→", "|"
_STOCK = re.compile(r"(.+?)[\s:：=]+(\d{1,7})\s*件?")
_FACT = re.compile(r"([^：:]+)[：:]\s*(.+)")


class UnreadableError(ValueError):
    """A line that does not say what it should; ``line`` counts from 1."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line
        self.text = text


def stock_lines(product: Product) -> str:
    """``燕麦/S 3``, a line each."""
    return "\n".join(f"{name} {count}" for name, count in product.stock.items())


def read_stock(text: str) -> dict[str, int]:
    """The stock that the lines say."""
    return {found[1].strip(): int(found[2]) for found in _matches(_STOCK, text)}


def fact_lines(product: Product) -> str:
    """``厚度：中等``, a line each."""
    return "\n".join(f"{name}：{value}" for name, value in product.facts)


def read_facts(text: str) -> tuple[tuple[str, str], ...]:
    """The facts that the lines say."""
    return tuple((found[1].strip(), found[2].strip()) for found in _matches(_FACT, text))


def fab_lines(product: Product) -> str:
    """``feature → advantage → benefit``, a line each."""
    return "\n".join(f" {ARROW} ".join((one.feature, one.advantage, one.benefit)) for one in product.fab)


def read_fab(text: str) -> tuple[Fab, ...]:
    """What speaks for it, as the lines say; ``->`` stands for an arrow too."""
    return tuple(
        Fab(feature=parts[0], advantage=parts[1], benefit=parts[2])
        for parts in _parted(text.replace("->", ARROW), ARROW, 3)
    )


def question_lines(product: Product) -> str:
    """``question | answer``, a line each."""
    return "\n".join(f"{one.ask} {BAR} {one.answer}" for one in product.questions)


def read_questions(text: str) -> tuple[Question, ...]:
    """Questions and answers, as the lines say."""
    return tuple(Question(ask=parts[0], answer=parts[1]) for parts in _parted(text.replace("｜", BAR), BAR, 2))


def table_lines(product: Product) -> str:
    """``尺码 | 衣长 cm | …``, a line each, the headings first."""
    table = product.size_table
    return "" if table is None else "\n".join(f" {BAR} ".join(row) for row in (table.columns, *table.rows))


def read_table(text: str) -> SizeTable | None:
    """The size table that the lines say: the headings, then as many cells a line."""
    lines = _filled(text.replace("｜", BAR))
    if not lines:
        return None
    columns = tuple(cell.strip() for cell in lines[0][1].split(BAR))
    rows = []
    for number, line in lines[1:]:
        cells = tuple(cell.strip() for cell in line.split(BAR))
        if len(cells) != len(columns):
            raise UnreadableError(number, line)
        rows.append(cells)
    return SizeTable(columns=columns, rows=tuple(rows))


def plain_lines(text: str) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line for _, line in _filled(text))


def _filled(text: str) -> list[tuple[int, str]]:
    return [(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]


def _matches(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    found = []
    for number, line in _filled(text):
        match = pattern.fullmatch(line)
        if match is None:
            raise UnreadableError(number, line)
        found.append(match)
    return found


def _parted(text: str, sign: str, count: int) -> list[Sequence[str]]:
    found: list[Sequence[str]] = []
    for number, line in _filled(text):
        parts = [part.strip() for part in line.split(sign, count - 1)]
        if len(parts) != count or not all(parts):
            raise UnreadableError(number, line)
        found.append(parts)
    return found
