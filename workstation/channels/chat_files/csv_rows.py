"""Conversations as CSV: a row a message, the columns found by their headings."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from datetime import tzinfo

import msgspec

from workstation.channels.chat_files.lines import FileLine
from workstation.channels.chat_files.parts import Parts
from workstation.channels.chat_files.words import LONGEST_TEXT, SHOP_SPEAKER, clean, read_time, side_of, side_of_name
from workstation.channels.dialogue import Dialogue, Said
from workstation.channels.sheets.records import records
from workstation.domain.imports import FileKind, RejectedLine
from workstation.domain.values import Side

_HEADINGS = {
    "conversation": "会话 会话id 会话编号 会话号 对话id 对话 conversation conversationid session sessionid chatid id",
    "role": "角色 发送方 身份 消息方向 发送者类型 role side sendertype",
    "name": "昵称 发送者 发送人 发言人 用户名 name sender nickname from speaker",
    "customer": "买家 买家昵称 顾客 客户 客户昵称 customer buyer",
    "time": "时间 发送时间 消息时间 日期 time at date timestamp datetime",
    "text": "内容 消息 消息内容 聊天内容 正文 文本 text message content body",
}
_COLUMN = {heading: column for column, headings in _HEADINGS.items() for heading in headings.split()}
_DELIMITERS = ",\t;，"


class _Table(msgspec.Struct, frozen=True):
    delimiter: str
    columns: dict[str, int]


def read_heading(text: str) -> dict[str, int] | None:
    """Where each column stands, if ``text`` is a heading with a text column and something that tells the speakers."""
    table = _table(text)
    return table.columns if table else None


def _table(text: str) -> _Table | None:
    delimiter = max(_DELIMITERS, key=text[:10_000].count)
    try:
        cells = next(csv.reader([text[:10_000]], delimiter=delimiter), [])
    except csv.Error:
        return None
    columns: dict[str, int] = {}
    for place, cell in enumerate(cells):
        column = _COLUMN.get(clean(cell).lower().replace(" ", "").replace("_", ""))
        if column:
            columns.setdefault(column, place)
    return _Table(delimiter, columns) if "text" in columns and columns.keys() & {"role", "name"} else None


def read_csv(lines: Iterable[FileLine], shops: frozenset[str], zone: tzinfo) -> Iterator[Dialogue | RejectedLine]:
    """Dialogues of neighbouring rows with the same conversation, and what had to be left out."""
    source = iter(lines)
    table = next((found for line in source if line.text.strip() and (found := _table(line.text))), None)
    if table is None:
        return
    rows = _Rows(table, shops, zone)
    for record in records(source, table.delimiter):
        if isinstance(record, RejectedLine):
            yield record
        elif one := rows.take(*record):
            yield one
    if last := rows.parts.finish():
        yield last


class _Rows:
    """Turns cells into messages."""

    def __init__(self, table: _Table, shops: frozenset[str], zone: tzinfo) -> None:
        self.parts = Parts(FileKind.CSV)
        self._columns = table.columns
        self._shops = shops
        self._zone = zone
        self._customer = ""

    def take(self, line: int, cells: list[str]) -> Dialogue | RejectedLine | None:
        """The part finished by this row, or why it is left out, or neither."""
        if not any(cell.strip() for cell in cells):
            return None
        role, name = self._cell(cells, "role"), self._cell(cells, "name")
        side = self._side(role, name)
        if side is None:
            code = "unknown_role" if role else "no_speaker"
            return RejectedLine(line, code, {"role": role[:40]} if role else {})
        customer = self._cell(cells, "customer") or (name if side is Side.CUSTOMER else "")
        conversation = self._cell(cells, "conversation") or customer or self._customer
        if not conversation:
            return RejectedLine(line, "no_conversation")
        self._customer = conversation
        index = self.parts.index(conversation)
        text, time = self._cell(cells, "text"), self._cell(cells, "time")
        at = read_time(time, self._zone)
        if not text:
            return RejectedLine(line, "empty_text")
        if len(text) > LONGEST_TEXT:
            return RejectedLine(line, "text_too_long", {"longest": LONGEST_TEXT})
        if time and at is None:
            return RejectedLine(line, "bad_time", {"time": time[:40]})
        shown = name or (customer if side is Side.CUSTOMER else SHOP_SPEAKER)
        speaker = f"{role}/{name}"
        said = Said(index=index, line=line, side=side, speaker=speaker, name=shown, text=text, at=at)
        return self.parts.add(conversation, customer, said)

    def _side(self, role: str, name: str) -> Side | None:
        """By the role column; where there is none, by whether the name is the shop's."""
        if role:
            return side_of(role)
        if not name:
            return None
        return side_of_name(name, self._shops) or Side.CUSTOMER

    def _cell(self, cells: list[str], column: str) -> str:
        place = self._columns.get(column)
        if place is None or place >= len(cells):
            return ""
        text = clean(cells[place])
        return text if column == "text" else text.replace("\n", " ")[:100]
