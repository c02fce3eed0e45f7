"""Why a file of knowledge, or a row of a table of products, could not be taken, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.orders import RejectedRow
from workstation.views.imports.sentences import sentence


def shop_row_sentence(rejected: RejectedRow) -> str:
    """Why it was not taken; the value at fault is in it."""
    text = _sentences().get(rejected.reason)
    if text is None:
        return sentence(rejected.reason, {})
    return text.format(value=rejected.value)


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no_code": translate("Imports", "The product's code is missing."),
        "no_title": translate("Imports", "“{value}” is new and has no title."),
        "bad_amount": translate("Imports", "“{value}” is not an amount of yuan."),
        "bad_count": translate("Imports", "“{value}” is not a number."),
        "bad_day": translate("Imports", "“{value}” is not a day; write it as 2026-11-22."),
        "days_reversed": translate("Imports", "The last day {value} lies before the first."),
        "bad_front_matter": translate("Imports", "What stands before the text cannot be read: {value}"),
        "empty_text": translate("Imports", "There is no text."),
        "file_too_big": translate("Imports", "The file is larger than a megabyte."),
        "file_unreadable": translate("Imports", "The file cannot be opened: {value}"),
        "bad_encoding": translate("Imports", "The file is neither UTF-8 nor GB18030."),
        "digits_lost": translate(
            "Imports", "“{value}” was saved as a number and has lost digits. Write it as text and save anew."
        ),
        "cell_error": translate("Imports", "The cell holds an error of the spreadsheet: {value}."),
        "cell_too_long": translate("Imports", "The cell is too long to be read."),
    }
