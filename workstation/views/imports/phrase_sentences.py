"""Why rows of a phrase file could not be taken, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.orders import RejectedRow
from workstation.domain.phrases import CODE_LENGTH, LINES, TEXT_LENGTH
from workstation.views.imports.sentences import sentence


def phrase_row_sentence(rejected: RejectedRow) -> str:
    """Why a row was not taken; the value at fault is in it."""
    text = _sentences().get(rejected.reason)
    if text is None:
        return sentence(rejected.reason, {"longest": TEXT_LENGTH})
    return text.format(value=rejected.value, code=CODE_LENGTH, text=TEXT_LENGTH, lines=LINES)


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "replaced_later": translate(
            "Imports", "A later row has the same code and other words; that one counts instead of “{value}”."
        ),
        "empty_text": translate("Imports", "There is no text."),
        "text_too_long": translate("Imports", "The text is longer than {text} characters or {lines} lines."),
        "code_too_long": translate("Imports", "The code “{value}” is longer than {code} characters or one line."),
        "unknown_team_mark": translate("Imports", "“{value}” says neither yes nor no to being the team's."),
        "bad_day": translate("Imports", "“{value}” is not a day; write it as 2026-11-22."),
        "days_reversed": translate("Imports", "The last day {value} lies before the first."),
        "bad_favourite": translate("Imports", "“{value}” is none of the number keys 1 to 9."),
        "unknown_question": translate("Imports", "“{value}” is none of the ten questions."),
        "digits_lost": translate(
            "Imports", "“{value}” was saved as a number and has lost digits. Write it as text and save anew."
        ),
        "cell_error": translate("Imports", "The cell holds an error of the spreadsheet: {value}."),
        "cell_too_long": translate("Imports", "The cell is too long to be read."),
    }
