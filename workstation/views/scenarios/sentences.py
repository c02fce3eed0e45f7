"""What is wrong with a scenario or a lesson, in a sentence that says what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.faults import Fault
from workstation.domain.words import QT_TRANSLATE_NOOP

READING: dict[str, str] = {
    "too_large": QT_TRANSLATE_NOOP("Faults", "The file is larger than {kilobytes} KB. Divide it into several."),
    "not_utf8": QT_TRANSLATE_NOOP("Faults", "The file is not UTF-8. Save it as UTF-8 in your editor."),
    "not_read": QT_TRANSLATE_NOOP("Faults", "The file cannot be opened: {why}"),
    "no_such_file": QT_TRANSLATE_NOOP("Faults", "There is no such file."),
    "no_files": QT_TRANSLATE_NOOP("Faults", "There is no file in this folder whose name ends in .yaml."),
    "unseen_sign": QT_TRANSLATE_NOOP("Faults", "A sign that cannot be seen stands here ({sign}). Delete it."),
    "empty": QT_TRANSLATE_NOOP("Faults", "There is nothing in this file yet. Begin with a copy of a shipped one."),
    "too_many_values": QT_TRANSLATE_NOOP("Faults", "The file has more than {count} values. Divide it into several."),
    "too_deep": QT_TRANSLATE_NOOP("Faults", "This stands in more than {depth} levels of lists and fields."),
    "several_documents": QT_TRANSLATE_NOOP("Faults", "A file holds one document. Put what follows “---” elsewhere."),
    "alias": QT_TRANSLATE_NOOP("Faults", "Anchors and aliases (& and *) are not used here. Write the words out."),
    "tag": QT_TRANSLATE_NOOP("Faults", "Tags (what begins with !) are not used here. Put words with a ! in quotes."),
    "key_not_text": QT_TRANSLATE_NOOP("Faults", "The name of a field must be a word."),
    "twice": QT_TRANSLATE_NOOP(
        "Faults", "“{key}” stands here a second time (first in line {first}). Keep one of them."
    ),
    "long_number": QT_TRANSLATE_NOOP("Faults", "This number is too long to be one. Put it in quotes: it becomes text."),
    "colon_in_text": QT_TRANSLATE_NOOP(
        "Faults", "There is a colon with a blank in the text, or a line is indented wrongly. Put the text in quotes."
    ),
    "colon_missing": QT_TRANSLATE_NOOP("Faults", "A colon and a blank must follow the name of a field (“id: x”)."),
    "bracket_open": QT_TRANSLATE_NOOP("Faults", "A comma is missing behind this sign, or the bracket that closes it."),
    "quote_open": QT_TRANSLATE_NOOP("Faults", "The quotation mark that begins here is not closed."),
    "after_quote": QT_TRANSLATE_NOOP(
        "Faults", "Words stand behind the closing quotation mark. Put all into the quotes."
    ),
    "bad_escape": QT_TRANSLATE_NOOP(
        "Faults", "A backslash in double quotes has a meaning. Write single quotes instead."
    ),
    "indentation": QT_TRANSLATE_NOOP(
        "Faults", "This line is indented otherwise than what it belongs to. Fields of one thing begin in one column."
    ),
    "tab": QT_TRANSLATE_NOOP("Faults", "Indent by blanks: a tab stands here."),
    "bad_start": QT_TRANSLATE_NOOP("Faults", "Text cannot begin with “{sign}”. Put it in quotes."),
    "syntax": QT_TRANSLATE_NOOP("Faults", "This cannot be read as YAML: {why}"),
}

FITTING: dict[str, str] = {
    "field_missing": QT_TRANSLATE_NOOP("Faults", "What begins here lacks: {names}."),
    "field_unknown": QT_TRANSLATE_NOOP("Faults", "There is no field “{field}” here."),
    "not_a_choice": QT_TRANSLATE_NOOP("Faults", "“{value}” is none of the choices for {field}: {choices}."),
    "bad_id": QT_TRANSLATE_NOOP(
        "Faults", "“{value}” is no id: small letters a–z, digits and _, a letter first, at most 40."
    ),
    "bad_moment": QT_TRANSLATE_NOOP(
        "Faults", '“{value}” is no time before the lesson: write "-3d 18:20", -5h or -40m.'
    ),
    "bad_money": QT_TRANSLATE_NOOP("Faults", '“{value}” is no amount: yuan with two decimals in quotes, "139.00".'),
    "bad_form": QT_TRANSLATE_NOOP("Faults", "“{value}” does not fit {field}."),
    "text_wanted": QT_TRANSLATE_NOOP(
        "Faults", "{field} is text. Put it in quotes, so that it is not read as a number."
    ),
    "list_for_text": QT_TRANSLATE_NOOP("Faults", "{field} is one text; here stands a list or fields."),
    "list_wanted": QT_TRANSLATE_NOOP("Faults", "{field} is a list: write [one, two], or a line with “- ” for each."),
    "fields_wanted": QT_TRANSLATE_NOOP("Faults", "Fields belong here, each as “name: value”."),
    "whole_number_wanted": QT_TRANSLATE_NOOP("Faults", "{field} is a whole number, without quotes."),
    "number_wanted": QT_TRANSLATE_NOOP("Faults", "{field} is a number, without quotes."),
    "true_or_false": QT_TRANSLATE_NOOP("Faults", "{field} is true or false, without quotes."),
    "nothing_there": QT_TRANSLATE_NOOP("Faults", "Nothing stands behind {field}. Fill it in, or delete the line."),
    "text_empty": QT_TRANSLATE_NOOP("Faults", "{field} is empty. Write something, or delete the line."),
    "text_too_long": QT_TRANSLATE_NOOP("Faults", "{field} has more than {limit} characters. Shorten it."),
    "too_few": QT_TRANSLATE_NOOP("Faults", "{field} needs at least {limit}."),
    "too_many": QT_TRANSLATE_NOOP("Faults", "{field} takes at most {limit}."),
    "out_of_range": QT_TRANSLATE_NOOP("Faults", "{value} does not do for {field}: {range}."),
    "unfit_type": QT_TRANSLATE_NOOP("Faults", "This does not fit {field}."),
    "unfit": QT_TRANSLATE_NOOP("Faults", "This does not fit {field}: {why}"),
}

NAMES: dict[str, str] = {
    "id_twice": QT_TRANSLATE_NOOP("Faults", "The id “{name}” is given already in line {first}. Choose another."),
    "id_taken": QT_TRANSLATE_NOOP("Faults", "The id “{name}” belongs to {path} in the same folder. Choose another."),
    "id_reserved": QT_TRANSLATE_NOOP("Faults", "“{name}” means the first message; a want needs another id."),
    "order_id_missing": QT_TRANSLATE_NOOP("Faults", "A second order needs an id of its own (the first is “{name}”)."),
    "unknown_order": QT_TRANSLATE_NOOP("Faults", "There is no order “{name}” under shop.orders."),
    "unknown_fact": QT_TRANSLATE_NOOP("Faults", "There is no “{name}” among the facts."),
    "unknown_solution": QT_TRANSLATE_NOOP("Faults", "There is no “{name}” among the solutions."),
    "unknown_action": QT_TRANSLATE_NOOP("Faults", "There is no “{name}” under requires."),
    "unknown_want": QT_TRANSLATE_NOOP("Faults", "There is no want “{name}” after which this could come."),
    "unknown_trap": QT_TRANSLATE_NOOP("Faults", "There is no “{name}” among the traps."),
    "unknown_requirement": QT_TRANSLATE_NOOP("Faults", "“{name}” is neither a fact nor under requires or never."),
    "unknown_speech": QT_TRANSLATE_NOOP("Faults", "“{name}” is no code of forbidden speech."),
    "unknown_ticket_field": QT_TRANSLATE_NOOP("Faults", "A ticket of the kind {kind} has no field “{name}”."),
    "unknown_picture": QT_TRANSLATE_NOOP("Faults", "There is no picture “{name}”."),
    "picture_nameless": QT_TRANSLATE_NOOP("Faults", "A picture is called by its name, for example one of: {known}."),
    "unknown_placeholder": QT_TRANSLATE_NOOP("Faults", "{name} stands for nothing."),
}

STORY: dict[str, str] = {
    "deed_fields": QT_TRANSLATE_NOOP(
        "Faults", "A step of a clerk is exactly one of: {known}. Make several steps of it."
    ),
    "action_fields": QT_TRANSLATE_NOOP("Faults", "What is asked for is exactly one of: {known}."),
    "remark_wordless": QT_TRANSLATE_NOOP("Faults", "A remark that is written needs its words under says."),
    "speech_required": QT_TRANSLATE_NOOP("Faults", "Forbidden speech can only stand under never."),
    "core_missing": QT_TRANSLATE_NOOP("Faults", "One want is the core problem. Write “core: true” in it."),
    "core_twice": QT_TRANSLATE_NOOP("Faults", "The core problem stands in line {first} already; there is only one."),
    "nothing_before": QT_TRANSLATE_NOOP("Faults", "The first want has none before it. Delete with_previous."),
    "required_and_wrong": QT_TRANSLATE_NOOP(
        "Faults", "“{name}” cannot be both required and wrong. Delete one of them."
    ),
    "only_refused": QT_TRANSLATE_NOOP("Faults", "The customer accepts none of these solutions ({names})."),
    "met_by_wrong": QT_TRANSLATE_NOOP("Faults", "“{name}” is wrong: a want must not be met by it."),
    "bad_pattern": QT_TRANSLATE_NOOP(
        "Faults", "“{pattern}” cannot be looked for: words with blanks between, | for “one of”, ! for “not”."
    ),
    "pattern_bars_only": QT_TRANSLATE_NOOP("Faults", "“{pattern}” only says what must not stand there. Add a word."),
    "times_reversed": QT_TRANSLATE_NOOP("Faults", "{value} lies before {before}, which happened earlier."),
    "trap_harmless": QT_TRANSLATE_NOOP(
        "Faults", "Nobody can walk into this trap: give falls_says, falls_speech or falls_reveal."
    ),
    "lines_missing": QT_TRANSLATE_NOOP("Faults", "The clerk “lines” needs turns to play."),
    "lines_unused": QT_TRANSLATE_NOOP("Faults", "Only the clerk “lines” plays turns; “{clerk}” does not."),
    "ratings_reversed": QT_TRANSLATE_NOOP("Faults", "A rating of at least {least} is not at most {most}."),
}

ANSWERS: dict[str, str] = {
    "answer_lacks_fact": QT_TRANSLATE_NOOP(
        "Faults", "The model answers until here never tell “{name}” ({text}): none of its patterns is found in them."
    ),
    "answer_lacks_any_fact": QT_TRANSLATE_NOOP("Faults", "The model answers until here tell none of: {names}."),
    "answer_lacks_solution": QT_TRANSLATE_NOOP("Faults", "The model answers until here offer none of: {names}."),
    "answer_lacks_action": QT_TRANSLATE_NOOP("Faults", "The model's steps until here do not do “{name}”."),
    "required_untold": QT_TRANSLATE_NOOP("Faults", "No model answer tells “{name}” ({text}), though it is required."),
    "required_undone": QT_TRANSLATE_NOOP("Faults", "No step under handled or closing does “{name}” ({text})."),
    "answer_breaks": QT_TRANSLATE_NOOP("Faults", "The model does what must never happen: “{name}” ({text})."),
    "answer_wrong": QT_TRANSLATE_NOOP("Faults", "The model tells what is wrong: “{name}” ({text})."),
    "answer_falls": QT_TRANSLATE_NOOP("Faults", "The model walks into its own trap “{name}”."),
    "answer_forbidden": QT_TRANSLATE_NOOP("Faults", "The model says what is forbidden: “{words}”. {why}"),
}

TESTS: dict[str, str] = {
    "test_unlike": QT_TRANSLATE_NOOP(
        "Faults", "The test “{test}” ends otherwise than expected in {count} of {of} plays (seed {seed}: {what})."
    ),
}

LESSONS: dict[str, str] = {
    "lesson_nobody_comes": QT_TRANSLATE_NOOP("Faults", "Nobody comes to this lesson. Give hourly, rates or bursts."),
    "lesson_exam_coached": QT_TRANSLATE_NOOP("Faults", "An exam has no coach. Delete one of the two."),
    "lesson_too_late": QT_TRANSLATE_NOOP("Faults", "The lesson is over by then: it lasts {minutes} minutes."),
    "lesson_fits_nothing": QT_TRANSLATE_NOOP(
        "Faults", "There is no scenario to which all of this applies. Ask for less, or write one."
    ),
    "lesson_no_scenario": QT_TRANSLATE_NOOP("Faults", "There is no scenario “{name}”."),
    "lesson_rates_order": QT_TRANSLATE_NOOP("Faults", "The minutes of rates must grow from line to line."),
}

SENTENCES = {**READING, **FITTING, **NAMES, **STORY, **ANSWERS, **TESTS, **LESSONS}
"""Code → English sentence."""


def fault_sentence(fault: Fault) -> str:
    """What is wrong and what to do, in the language in force."""
    text = SENTENCES.get(fault.code)
    if text is None:
        return fault.code
    told = _translated(text).format_map({name: _plain(value) for name, value in fault.values.items()})
    near, known = _plain(fault.values.get("near", "")), _plain(fault.values.get("known", ""))
    if near:
        meant = QT_TRANSLATE_NOOP("Faults", "{what} Is “{near}” meant?")
        return _translated(meant).format(what=told, near=near)
    if known and fault.code.startswith(("unknown_", "field_unknown")):
        return _translated(QT_TRANSLATE_NOOP("Faults", "{what} There is: {known}.")).format(what=told, known=known)
    return told


def _plain(value: str | int) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 300 else text[:299] + "…"


def _translated(text: object) -> str:
    return QCoreApplication.translate("Faults", str(text))
