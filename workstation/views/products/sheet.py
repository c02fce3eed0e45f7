"""A product as blocks: price and campaigns, stock, sizes, what speaks for it, questions, facts, what goes with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from workstation.domain.products import Campaign, Product
from workstation.views.paper.blocks import Block, Kind, Run, words
from workstation.views.products.words import days_left, money, stock_grid, stock_said, stock_tone, stock_words

translate = QCoreApplication.translate
SOON = 3
"""Days left from which a campaign's end is pointed out."""


def blocks_of(
    product: Product, day: str, campaigns: Sequence[Campaign], names: Mapping[str, str], known: Mapping[str, str]
) -> tuple[Block, ...]:
    """The sheet of ``product`` on a day (ISO 8601).

    ``names`` are what products that go with it are called, by code; ``known`` the titles of entries about it, by id.
    """
    return tuple(
        block
        for part in (
            _head(product),
            _campaigns(campaigns, day),
            _stock(product),
            _sizes(product),
            _selling(product),
            _questions(product),
            _facts(product),
            _whom(product),
            _with(product, names),
            _known(known),
        )
        for block in part
    )


def _head(product: Product) -> Iterator[Block]:
    yield Block(kind=Kind.HEADING, level=1, runs=(words(product.called),), offered=False)
    now, before = money(product.price), money(product.list_price)
    if now:
        runs = [words(f"¥{now}", bold=True, tone="danger")]
        said = translate("Products", "It is {price} yuan now").format(price=now)
        if before and before != now:
            runs += [Run("  "), words(f"¥{before}", struck=True, tone="muted")]
            said = translate("Products", "It is {price} yuan now, before {old} yuan").format(price=now, old=before)
        yield Block(runs=tuple(runs), says=said)
    about = " · ".join(word for word in (product.code, product.category) if word)
    yield Block(runs=(words(about, tone="muted"),), offered=False)
    if product.name and product.name != product.title:
        yield Block(runs=(words(product.title),))


def _campaigns(campaigns: Sequence[Campaign], day: str) -> Iterator[Block]:
    """Those that run, and those to come; what is over is not said any more."""
    for one in campaigns:
        if one.last_day < day:
            continue
        state, tone = _standing(one, day)
        runs = (words(f"{one.name} "), words(state, tone=tone, bold=True), Run("\u2028"), words(one.rule, tone="muted"))
        said = translate("Products", "{name}: {rule}").format(name=one.name, rule=one.rule)
        yield Block(kind=Kind.ITEM, marker="◆", runs=runs, says=said)


def _standing(campaign: Campaign, day: str) -> tuple[str, str]:
    """How far a campaign is, and the colour of that."""
    if not campaign.runs_on(day):
        return translate("Products", "from {day}").format(day=campaign.first_day), "muted"
    left = days_left(campaign, day)
    if left == 1:
        return translate("Products", "last day"), "danger"
    return translate("Products", "{count} days left").format(count=left), "warning" if left <= SOON else "success"


def _stock(product: Product) -> Iterator[Block]:
    if not product.stock:
        return
    total = translate("Products", "Stock, {count} in all").format(count=product.pieces)
    yield _section(total)
    sizes, rows = stock_grid(product)
    named = any(colour for colour, _ in rows)
    head = ((Run(" "),) if named else (), *((words(size),) for size in sizes))
    grid = [head[0 if named else 1 :]]
    for colour, pieces in rows:
        cells = tuple((_cell(count),) for count in pieces)
        grid.append(((words(colour),), *cells) if named else cells)
    says = tuple(stock_said(colour, sizes, pieces) for colour, pieces in rows)
    yield Block(kind=Kind.TABLE, rows=tuple(grid), rows_say=says, whole=True)
    if product.restock:
        yield Block(runs=(words(translate("Products", "New stock expected on {day}").format(day=product.restock)),))


def _cell(count: int | None) -> Run:
    if count is None:
        return words("–", tone="muted")
    return words(stock_words(count), tone=stock_tone(count), bold=count <= 0)


def _sizes(product: Product) -> Iterator[Block]:
    table = product.size_table
    if table is None or not table.rows:
        return
    yield _section(translate("Products", "Sizes"))
    rows = [tuple((words(cell),) for cell in row) for row in (table.columns, *table.rows)]
    yield Block(kind=Kind.TABLE, rows=tuple(rows))


def _selling(product: Product) -> Iterator[Block]:
    if not product.fab:
        return
    yield _section(translate("Products", "What speaks for it"))
    for one in product.fab:
        arrow = Run(" → ", tone="muted")
        runs = (words(one.feature, bold=True), arrow, words(one.advantage), arrow, words(one.benefit))
        said = translate("Products", "{feature}, {advantage}, {benefit}.").format(
            feature=one.feature, advantage=one.advantage, benefit=one.benefit
        )
        yield Block(kind=Kind.ITEM, marker="•", runs=runs, says=said)


def _questions(product: Product) -> Iterator[Block]:
    if not product.questions:
        return
    yield _section(translate("Products", "Asked and answered"))
    for one in product.questions:
        yield Block(runs=(words(one.ask, bold=True),), offered=False)
        yield Block(runs=(words(one.answer),))


def _facts(product: Product) -> Iterator[Block]:
    rows = [
        (translate("Products", "Material"), product.material),
        *product.facts,
        (translate("Products", "Use"), product.use),
        (translate("Products", "In the box"), "、".join(product.accessories)),
        (translate("Products", "Weighs"), f"{product.weight_g} g" if product.weight_g else ""),
        (translate("Products", "Ships"), product.ships),
    ]
    filled = [((words(name, tone="muted"),), (words(value),)) for name, value in rows if value]
    if filled:
        yield _section(translate("Products", "Facts"))
        yield Block(kind=Kind.TABLE, rows=tuple(filled), headed=False)
    if product.care:
        yield _section(translate("Products", "Care"))
        for line in product.care:
            yield Block(kind=Kind.ITEM, marker="•", runs=(words(line),))


def _whom(product: Product) -> Iterator[Block]:
    if product.suits:
        name = translate("Products", "Suits: ")
        yield Block(runs=(words(name, bold=True, tone="success"), words(product.suits)))
    if product.not_for:
        name = translate("Products", "Not for: ")
        yield Block(runs=(words(f"⚠ {name}", bold=True, tone="warning"), words(product.not_for)), says=product.not_for)


def _with(product: Product, names: Mapping[str, str]) -> Iterator[Block]:
    found = [code for code in product.goes_with if code in names]
    if not found:
        return
    yield _section(translate("Products", "Goes with it"))
    for code in found:
        said = translate("Products", "It goes well with our {name}.").format(name=names[code])
        yield Block(kind=Kind.ITEM, marker="•", runs=(words(names[code], link=f"product:{code}"),), says=said)


def _known(known: Mapping[str, str]) -> Iterator[Block]:
    if not known:
        return
    yield _section(translate("Products", "In the knowledge"))
    for id_, title in known.items():
        runs = (words(title, link=f"knowledge:{id_}"),)
        yield Block(kind=Kind.ITEM, marker="•", runs=runs, offered=False)


def _section(title: str) -> Block:
    return Block(kind=Kind.HEADING, level=3, runs=(words(title),), offered=False)
