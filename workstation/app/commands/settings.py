"""``workstation settings``: the declared table with its values; one of them; a change."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterator

import msgspec

from workstation.app.parsing import wrapped
from workstation.app.paths import DataFolder
from workstation.app.settings import Settings, ValueUnfitError
from workstation.app.words import translate
from workstation.domain.settings import Kind, Setting, Value
from workstation.domain.settings_table import SETTINGS, setting
from workstation.domain.trouble import Trouble
from workstation.views.settings.words import help_of, shown, why

WIDTH = 92
"""Columns of the help."""
ON = frozenset(("on", "true", "yes", "1", "开"))
OFF = frozenset(("off", "false", "no", "0", "关"))


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Print, or change and print."""
    settings = Settings(folder.settings, put_aside=arguments.value is not None)
    chosen = SETTINGS if arguments.key is None else (_declared(arguments.key),)
    if arguments.value is not None:
        _change(settings, chosen[0], arguments.value, folder)
    if arguments.json:
        data = {one.key: _for_programs(one, settings[one.key]) for one in chosen}
        print(msgspec.json.format(msgspec.json.encode(data), indent=2).decode())
    else:
        print("\n".join(_for_people(settings, chosen)))
    return 0


def _declared(key: str) -> Setting:
    try:
        return setting(key)
    except KeyError as error:
        close = difflib.get_close_matches(key, [one.key for one in SETTINGS], 1)
        if close:
            raise Trouble("setting_misspelt", key=key, close=close[0]) from error
        raise Trouble("setting_unknown", key=key) from error


def _change(settings: Settings, one: Setting, text: str, folder: DataFolder) -> None:
    try:
        settings.set(one.key, _value(one, text))
    except ValueUnfitError as error:
        raise Trouble("setting_not_taken", key=one.key, text=text, why=_why(one, error)) from error
    except OSError as error:
        raise Trouble("settings_not_kept", path=str(folder.settings), why=error.strerror or str(error)) from error


def _why(one: Setting, error: ValueUnfitError) -> str:
    if one.kind is Kind.SWITCH:
        return translate("CommandLine", "It is on or off.")
    if one.kind is Kind.CHOICE:
        return translate("CommandLine", "There is: {choices}.").format(choices=_choices(one))
    if one.kind in (Kind.WHOLE, Kind.NUMBER):
        told = translate("CommandLine", "It is a number from {least} to {most}.")
        return told.format(least=f"{one.minimum:g}", most=f"{one.maximum:g}")
    return why(one, error.why)


def _value(one: Setting, text: str) -> object:
    """``text`` as the kind of ``one`` has it; as it stands if it is not one, so that the table refuses it."""
    if one.kind is Kind.SWITCH and text.lower() in ON | OFF:
        return text.lower() in ON
    try:
        return {Kind.WHOLE: int, Kind.NUMBER: float}.get(one.kind, str)(text)
    except ValueError:
        return text


def _for_people(settings: Settings, chosen: tuple[Setting, ...]) -> Iterator[str]:
    group = ""
    for one in chosen:
        if one.group != group and len(chosen) > 1:
            yield from ([""] if group else []) + [shown(one.group)]
            group = one.group
        yield from _described(one, settings[one.key])


def _described(one: Setting, value: Value) -> Iterator[str]:
    told = translate("CommandLine", "{label}. {help} Default: {default}.")
    lines = [told.format(label=shown(one.label), help=help_of(one), default=text_of(one.default))]
    if one.kind is Kind.CHOICE:
        lines.append(translate("CommandLine", "There is: {choices}.").format(choices=_choices(one)))
    unit = f" {shown(one.unit)}" if one.unit else ""
    yield f"  {one.key} = {text_of(value)}{unit}"
    yield from (f"      {part}" for line in lines for part in wrapped(line, WIDTH - 6))


def _choices(one: Setting) -> str:
    return translate("CommandLine", ", ").join(f"{value} – {shown(label)}" for value, label in one.choices)


def text_of(value: Value) -> str:
    """A value as it is typed."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def _for_programs(one: Setting, value: Value) -> dict[str, object]:
    data: dict[str, object] = {"value": value, "default": one.default, "kind": one.kind, "help": help_of(one)}
    if one.kind is Kind.CHOICE:
        data["choices"] = [name for name, _ in one.choices]
    if one.kind in (Kind.WHOLE, Kind.NUMBER):
        data |= {"least": one.minimum, "most": one.maximum, "unit": one.unit}
    return data
