"""What is said about files and lines that could not be taken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from workstation.domain.imports import FileKind, RejectedLine


def kind_name(kind: FileKind) -> str:
    """How a file is written, for people."""
    translate = QCoreApplication.translate
    return {
        FileKind.JSON_LINES: translate("Imports", "JSON Lines"),
        FileKind.CSV: translate("Imports", "CSV table"),
        FileKind.LOG: translate("Imports", "chat log (name time / text)"),
    }[kind]


def rejected_sentence(rejected: RejectedLine) -> str:
    """Why a line was not taken, with the turn inside a JSON line where there is one."""
    said = sentence(rejected.reason_code, rejected.values)
    turn = rejected.values.get("turn")
    if turn is None:
        return said
    return QCoreApplication.translate("Imports", "Turn {turn}: {said}").format(turn=turn, said=said)


def sentence(code: str, values: Mapping[str, str | int]) -> str:
    """The sentence for a reason code; a code without one is shown itself rather than nothing."""
    known = _of_lines() | _of_files()
    places = {"longest": "", "time": "", "role": "", "name": "", "detail": "", **values}
    text = known.get(code)
    if text is None:
        return QCoreApplication.translate("Imports", "Not understood ({code}).").format(code=code)
    return text.format(**places)


def _of_lines() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "bad_json": translate("Imports", "This is not valid JSON."),
        "not_a_conversation": translate("Imports", "A conversation with an id and turns was expected here."),
        "no_turns": translate("Imports", "The conversation has no turns."),
        "not_a_turn": translate("Imports", "A turn with a role and a text was expected here."),
        "unknown_role": translate("Imports", "“{role}” is neither a customer nor a clerk."),
        "empty_text": translate("Imports", "There is no text."),
        "text_too_long": translate("Imports", "The text is longer than {longest} characters."),
        "bad_time": translate("Imports", "“{time}” is not a time this program can read."),
        "no_conversation": translate("Imports", "Nothing says to which conversation this belongs."),
        "no_speaker": translate("Imports", "Nothing says who is speaking."),
        "no_customer": translate("Imports", "Only the shop (“{name}”) speaks here; the customer is missing."),
        "open_quote": translate("Imports", "A quotation mark is opened and never closed."),
        "bad_row": translate("Imports", "The row cannot be read as CSV."),
        "line_too_long": translate("Imports", "The line is longer than a megabyte."),
        "bad_encoding": translate("Imports", "The line is not in the file's character encoding."),
    }


def _of_files() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "file_unreadable": translate("Imports", "{name} cannot be opened: {detail}"),
        "empty_file": translate("Imports", "{name} is empty."),
        "unknown_format": translate(
            "Imports", "{name} is neither JSON Lines, nor CSV, nor a chat log. See the documentation for examples."
        ),
        "no_markdown": translate("Imports", "There is no Markdown file (.md) in {name}."),
        "unknown_products": translate(
            "Imports", "{name} has no column for the product's code (商品编码, 商家编码 or 货号) in its first rows."
        ),
        "old_excel": translate(
            "Imports",
            "{name} is an old Excel file (xls) or has a password. Open it in Excel or WPS, save it as xlsx or CSV"
            " without a password, and choose that file.",
        ),
        "html_table": translate(
            "Imports", "{name} is a web page. Open it in Excel or WPS, save it as xlsx or CSV, and choose that file."
        ),
        "broken_xlsx": translate(
            "Imports", "{name} is damaged or not an Excel file. Export it again, or save it anew in Excel or WPS."
        ),
        "unknown_orders": translate(
            "Imports",
            "{name} has no heading of a known export of orders (Taobao, Tmall, Pinduoduo, Douyin, JD, 1688)."
            " A profile for another one can be added, see the documentation.",
        ),
        "unknown_phrases": translate(
            "Imports",
            "{name} has no heading of a file of phrases: a column like 快捷短语, 内容 or 话术 is missing.",
        ),
        "reading_ended": translate("Imports", "The reading of {name} ended too early. Try again."),
        "bad_profile": translate("Imports", "The profile {name} in order_profiles has a mistake: {detail}"),
        "sheet_too_big": translate("Imports", "{name} would become too big when unpacked. Export a shorter period."),
    }
