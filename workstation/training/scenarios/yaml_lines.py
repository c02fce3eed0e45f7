"""Reads YAML that anybody may have written: plain values, the place of each in the file, and every fault.

A careful part of YAML: one document of mappings, lists and scalars. Tags, anchors and aliases, duplicate keys and
signs that cannot be seen are faults; size, depth and number of values are bounded, so no file takes long or much.
Plain scalars are read as YAML 1.2 does: ``yes`` and ``18:20`` are text; ``true``, ``12`` and ``1.5`` are not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import yaml

from workstation.domain.faults import Fault, Place, fault, in_order
from workstation.training.scenarios.yaml_syntax import syntax_fault

LARGEST = 256 * 1024
"""Bytes of a file."""
DEEPEST = 16
MOST_VALUES = 20_000

Path = tuple[str | int, ...]
"""Keys and places in lists from the top: ``("wants", 0, "met")``."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNSEEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}")
_WORDS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_LONGEST_NUMBER = 15


class Sheet(NamedTuple):
    """A file as it was read."""

    value: object
    """``dict`` (keys are text), ``list``, ``str``, ``int``, ``float``, ``bool`` or None."""
    places: Mapping[Path, Place]
    """A scalar's own place; that of its key for a mapping, a list or nothing at all."""
    keys: Mapping[Path, Place]
    faults: tuple[Fault, ...]

    def place(self, path: Path) -> Place:
        """Where ``path`` stands, or what holds it if it is not there."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(1, 1, 0))

    def key(self, path: Path) -> Place:
        """Where the last key of ``path`` stands."""
        return self.keys.get(path) or self.place(path)


def read_yaml(data: bytes | str) -> Sheet:
    """Read a file's bytes or an editor's text. Never raises; what cannot be read at all has the value None."""
    if isinstance(data, str):
        data = data.encode(errors="surrogatepass")
    if len(data) > LARGEST:
        return _nothing(Place(1, 1, 0), "too_large", kilobytes=LARGEST // 1024)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _nothing(Place(error.object[: error.start].count(b"\n") + 1, 1, 0), "not_utf8")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    unseen = _UNSEEN.search(text)
    if unseen is not None:
        line_start = text.rfind("\n", 0, unseen.start()) + 1
        place = Place(text.count("\n", 0, unseen.start()) + 1, unseen.start() - line_start + 1, 1)
        return _nothing(place, "unseen_sign", sign=f"U+{ord(unseen[0]):04X}")
    reader = _Reader(text)
    reader.read()
    return Sheet(reader.value, reader.places, reader.keys, in_order(reader.faults))


def _nothing(place: Place, code: str, **values: str | int) -> Sheet:
    return Sheet(None, {}, {}, (fault(place, code, **values),))


class _Holder:
    """A mapping or list that is being read."""

    def __init__(self, path: Path, value: dict[str, object] | list[object]) -> None:
        self.path = path
        self.value = value
        self.key: str | None = None
        """The key whose value comes next."""
        self.key_place: Place | None = None
        self.dropped = False
        """The key stands there a second time: what belongs to it is read and forgotten."""


class _Reader:
    """Reads events into plain values, without recursion."""

    def __init__(self, text: str) -> None:
        self.value: object = None
        self.places: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.faults: list[Fault] = []
        self._text = text
        self._lines = text.split("\n")
        self._open: list[_Holder] = []
        self._documents = 0
        self._values = 0

    def read(self) -> None:
        """Read all of it, or up to what cannot be read."""
        try:
            for event in yaml.parse(self._text, Loader=_LOADER):
                if not self._take(event):
                    return
        except yaml.YAMLError as error:
            self.faults.append(syntax_fault(error, self._lines))
            self.value = None
            return
        if self.value is None and not self.faults:
            self.faults.append(fault(Place(1, 1, 0), "empty"))

    def _take(self, event: yaml.Event) -> bool:
        """Read ``event``; False if nothing more is to be read."""
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                return self._stop(event, "several_documents")
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.NodeEvent):
            return self._take_node(event)
        return True

    def _take_node(self, event: yaml.NodeEvent) -> bool:
        self._values += 1
        if self._values > MOST_VALUES:
            return self._stop(event, "too_many_values", count=MOST_VALUES)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            self._fault(event, "alias", name=str(event.anchor))
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._fault(event, "tag", tag=str(tag))
        holder = self._open[-1] if self._open else None
        if holder is not None and isinstance(holder.value, dict) and holder.key is None:
            return self._take_key(holder, event)
        if isinstance(event, yaml.CollectionStartEvent):
            return self._begin(event)
        self._put(self._scalar(event), self._place(event))
        return True

    def _begin(self, event: yaml.CollectionStartEvent) -> bool:
        if len(self._open) >= DEEPEST:
            return self._stop(event, "too_deep", depth=DEEPEST)
        value: dict[str, object] | list[object] = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._put(value, self._place(event))
        self._open.append(_Holder(path, value))
        return True

    def _take_key(self, holder: _Holder, event: yaml.NodeEvent) -> bool:
        if not isinstance(event, yaml.ScalarEvent):
            return self._stop(event, "key_not_text")
        holder.key, holder.key_place = event.value, self._place(event)
        first = self.keys.get((*holder.path, event.value))
        holder.dropped = first is not None
        if first is not None:
            self._fault(event, "twice", key=event.value, first=first.line)
        else:
            self.keys[*holder.path, event.value] = holder.key_place
        return True

    def _put(self, value: object, place: Place) -> Path:
        """Put ``value`` where it belongs; its path."""
        if not self._open:
            self.value = value
            self.places[()] = Place(1, 1, 0) if isinstance(value, dict | list) else place
            return ()
        holder = self._open[-1]
        if isinstance(holder.value, list):
            path = (*holder.path, len(holder.value))
            holder.value.append(value)
        else:
            assert holder.key is not None
            path = (*holder.path, holder.key)
            if isinstance(value, dict | list) or value is None:
                place = holder.key_place or place
            if holder.dropped:
                path = (*holder.path, holder.key, "")  # of its own, so that it is in nobody's way
            else:
                holder.value[holder.key] = value
            holder.key = None
        self.places[path] = place
        return path

    def _scalar(self, event: yaml.NodeEvent) -> object:
        if not isinstance(event, yaml.ScalarEvent):
            return None
        text: str = event.value
        if not event.implicit[0]:
            return text
        if text in _NOTHING:
            return None
        if text in _WORDS:
            return _WORDS[text]
        if _WHOLE.fullmatch(text):
            if len(text) <= _LONGEST_NUMBER:
                return int(text)
            self._fault(event, "long_number")
        return float(text) if _DECIMAL.fullmatch(text) else text

    def _place(self, event: yaml.Event) -> Place:
        start, end = event.start_mark, event.end_mark
        assert start is not None and end is not None, "a parser that was given a text marks each event"  # noqa: PT018
        same = end.line == start.line and isinstance(event, yaml.ScalarEvent | yaml.AliasEvent)
        row = min(start.line, len(self._lines) - 1)
        width = end.column - start.column if same else len(self._lines[row].rstrip()) - start.column
        return Place(row + 1, start.column + 1, max(width, 0))

    def _fault(self, event: yaml.Event, code: str, **values: str | int) -> None:
        self.faults.append(fault(self._place(event), code, **values))

    def _stop(self, event: yaml.Event, code: str, **values: str | int) -> bool:
        self._fault(event, code, **values)
        self.value = None
        return False
