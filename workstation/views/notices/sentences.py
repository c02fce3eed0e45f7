"""The sentences for what a rule refused and for known troubles of the world: what happened, where, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.refused import Reason, Refused
from workstation.domain.trouble import Trouble
from workstation.domain.words import QT_TRANSLATE_NOOP

REFUSALS: dict[Reason, str] = {
    Reason.EMPTY_MESSAGE: QT_TRANSLATE_NOOP("Sentences", "There is nothing to send yet. Write something first."),
    Reason.NOT_ON_DESK: QT_TRANSLATE_NOOP(
        "Sentences", "This conversation is no longer on the desk. Reopen it to go on."
    ),
    Reason.ALREADY_OPEN: QT_TRANSLATE_NOOP("Sentences", "This conversation is already on the desk."),
    Reason.RECALL_TOO_LATE: QT_TRANSLATE_NOOP(
        "Sentences", "A message can be recalled within two minutes only; that time has passed."
    ),
    Reason.NOT_YOUR_MESSAGE: QT_TRANSLATE_NOOP("Sentences", "Only your own replies can be recalled."),
    Reason.ALREADY_RECALLED: QT_TRANSLATE_NOOP("Sentences", "This message has been recalled already."),
    Reason.UNKNOWN_MESSAGE: QT_TRANSLATE_NOOP("Sentences", "This message is not in the conversation."),
    Reason.NAME_MISSING: QT_TRANSLATE_NOOP("Sentences", "A name is missing. Enter one and try again."),
    Reason.UNKNOWN_CONVERSATION: QT_TRANSLATE_NOOP("Sentences", "There is no such conversation."),
    Reason.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Sentences", "The conversation has changed meanwhile. Nothing was done; look at it and try again."
    ),
    Reason.KNOWLEDGE_INCOMPLETE: QT_TRANSLATE_NOOP("Sentences", "An entry needs a title and a text."),
    Reason.PRODUCT_INCOMPLETE: QT_TRANSLATE_NOOP("Sentences", "A product needs a code and a title."),
    Reason.UNKNOWN_CUSTOMER: QT_TRANSLATE_NOOP("Sentences", "There is no record of this customer yet."),
    Reason.SAME_CUSTOMER: QT_TRANSLATE_NOOP("Sentences", "These are one and the same record already."),
    Reason.REASON_MISSING: QT_TRANSLATE_NOOP("Sentences", "Say why, so that others can understand it later."),
    Reason.NOTE_EMPTY: QT_TRANSLATE_NOOP("Sentences", "Write something first: there is nothing to keep."),
    Reason.UNKNOWN_FOLLOW_UP: QT_TRANSLATE_NOOP("Sentences", "This follow-up is not open any more."),
    Reason.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "Sentences", "This text has {length} characters; {longest} is the most. Shorten it; nothing was changed."
    ),
    Reason.DAYS_REVERSED: QT_TRANSLATE_NOOP("Sentences", "The last day ({last}) lies before the first ({first})."),
    Reason.UNFILLED: QT_TRANSLATE_NOOP(
        "Sentences", "Not sent: {names} is not filled in yet. Fill it in or delete it, then send."
    ),
    Reason.TEAM_PHRASE: QT_TRANSLATE_NOOP(
        "Sentences", "The team's phrases are set by the supervisor. Save a copy as your own and change that."
    ),
    Reason.ANOTHERS_PHRASE: QT_TRANSLATE_NOOP(
        "Sentences", "This phrase belongs to {owner}; only they can change it. Save a copy as your own."
    ),
    Reason.UNKNOWN_PHRASE: QT_TRANSLATE_NOOP("Sentences", "This phrase is no longer there."),
    Reason.CODE_TAKEN: QT_TRANSLATE_NOOP(
        "Sentences", "The code {code} belongs to the phrase “{name}” already. Choose another one."
    ),
    Reason.PHRASE_EMPTY: QT_TRANSLATE_NOOP("Sentences", "There is nothing in this phrase yet. Write its words first."),
    Reason.PHRASE_TOO_LONG: QT_TRANSLATE_NOOP(
        "Sentences", "A phrase may have {longest} characters. Shorten it or divide it into two."
    ),
    Reason.BAD_PHRASE_CODE: QT_TRANSLATE_NOOP(
        "Sentences", "The code “{code}” does not do: one line of at most {longest} characters, please."
    ),
    Reason.BAD_DAY: QT_TRANSLATE_NOOP("Sentences", "“{day}” is not a day. Write it as 2026-11-22."),
    Reason.BAD_FAVOURITE: QT_TRANSLATE_NOOP("Sentences", "Favourites have the numbers 1 to 9."),
    Reason.FLAG_FORBIDDEN: QT_TRANSLATE_NOOP(
        "Sentences", "{flag} was not set: {why}. There is: {flags}. Nothing was written."
    ),
    Reason.FLAG_UNKNOWN: QT_TRANSLATE_NOOP(
        "Sentences", "The shop's convention has no flag “{flag}”. There is: {flags}. Nothing was written."
    ),
    Reason.REMARK_EMPTY: QT_TRANSLATE_NOOP(
        "Sentences", "A remark needs words: without any the flag does not count on the platform."
    ),
    Reason.REMARK_NOT_ONE_LINE: QT_TRANSLATE_NOOP(
        "Sentences", "A remark is one line of ordinary characters. Make a second remark of what comes after it."
    ),
    Reason.REMARK_TOO_LONG: QT_TRANSLATE_NOOP(
        "Sentences",
        "The remark alone is {over} bytes over the {limit} that the platform takes. Make it shorter.",
    ),
    Reason.UNKNOWN_ORDER: QT_TRANSLATE_NOOP(
        "Sentences",
        "The order {order} is not known here. Check the number, or import the latest order file first.",
    ),
    Reason.ALREADY_REMINDED: QT_TRANSLATE_NOOP(
        "Sentences",
        "{clerk} reminded this customer of the order {order} at {time} already. Once is enough: nobody is pressed.",
    ),
    Reason.NOT_UNPAID: QT_TRANSLATE_NOOP(
        "Sentences", "The order {order} does not wait for payment, so nothing was sent."
    ),
    Reason.AMBIGUOUS_ORDER: QT_TRANSLATE_NOOP(
        "Sentences", "Several platforms have an order {order}: {platforms}. Say which with --platform."
    ),
    Reason.SEVERAL_ORDERS: QT_TRANSLATE_NOOP(
        "Sentences",
        "Several platforms have an order {order}: {platforms}. Put the platform and a blank before the number.",
    ),
    Reason.UNKNOWN_TICKET: QT_TRANSLATE_NOOP("Sentences", "There is no such ticket."),
    Reason.TICKET_CLOSED: QT_TRANSLATE_NOOP("Sentences", "Ticket #{number} is closed. Reopen it to go on with it."),
    Reason.TICKET_OPEN: QT_TRANSLATE_NOOP("Sentences", "Ticket #{number} is open already."),
    Reason.STEP_NOT_DONE: QT_TRANSLATE_NOOP("Sentences", "Step {step} is not done yet. Still missing: {fields}."),
    Reason.BACK_WITHOUT_REASON: QT_TRANSLATE_NOOP("Sentences", "Going back a step is recorded: say why."),
    Reason.NOT_CONFIRMED: QT_TRANSLATE_NOOP(
        "Sentences",
        "Ticket #{number} cannot be closed before the customer confirms the result (R). Ask the customer, or let a"
        " supervisor close it with a reason.",
    ),
    Reason.SUPERVISOR_ONLY: QT_TRANSLATE_NOOP(
        "Sentences", "Only a supervisor may close a ticket that the customer has not confirmed."
    ),
    Reason.FIELD_UNFIT: QT_TRANSLATE_NOOP(
        "Sentences", "“{value}” does not fit the field {field}. Mend it and try again."
    ),
    Reason.NOTHING_KNOWN: QT_TRANSLATE_NOOP(
        "Sentences", "Nothing is known of this matter yet. Say what happened, or name a customer or an order."
    ),
    Reason.DUE_IN_PAST: QT_TRANSLATE_NOOP("Sentences", "This moment has passed already. Choose a later one."),
}

TROUBLES: dict[str, str] = {
    "disk_full": QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk is full: {path} could not be written. What was saved is safe. Free some space, then try again.",
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk reports a fault at {path}. Copy the folder {folder} to another disk, then have this one checked.",
    ),
    "file_locked": QT_TRANSLATE_NOOP(
        "Sentences", "Another program holds {path}. Close it (a backup or sync program, perhaps), then try again."
    ),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} may not be written. Give yourself the right to write in the folder {folder}, or start with --data"
        " and another folder.",
    ),
    "folder_missing": QT_TRANSLATE_NOOP(
        "Sentences", "{path} is not there. Connect the drive it is on, or start with --data and another folder."
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} could not be opened ({detail}). See that {folder} is there and may be written; try again.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database {path} is damaged ({detail}). It is left as it is. Restore a backup with"
        " “workstation restore”; “workstation verify” says what is still whole.",
    ),
    "not_a_database": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is not a database of this program. Move it elsewhere, or start with --data and another folder.",
    ),
    "database_empty": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing was ever written into {path}: it is empty. Choose another one."
    ),
    "newer_schema": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} was written by a newer version of the program. Update the program to open it; nothing was changed.",
    ),
    "newer_entry": QT_TRANSLATE_NOOP(
        "Sentences",
        "There are entries here of a kind that this version does not know ({kind}). Update the program to read them.",
    ),
    "writer_busy": QT_TRANSLATE_NOOP(
        "Sentences", "{path} is in use by the program already running (process {pid}). Go on there, or close it first."
    ),
    "journal_closed": QT_TRANSLATE_NOOP(
        "Sentences", "{path} has been closed, so this was not saved. Start the program again."
    ),
    "backup_missing": QT_TRANSLATE_NOOP("Sentences", "There is no backup at {path}. Choose another one."),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The backup {path} is damaged ({problem}) and was not used. Your data is as before; choose an earlier backup.",
    ),
    "picture_missing": QT_TRANSLATE_NOOP(
        "Sentences", "The picture or file is not kept on this machine; only its name is in the journal."
    ),
    "shop_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "The material of the demo shop cannot be read: {file} ({reason}). Install the program anew."
    ),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Sentences", "{path} could not be written ({why}). Choose another place, or free some space, and try again."
    ),
    "settings_not_kept": QT_TRANSLATE_NOOP(
        "Sentences",
        "The settings could not be saved to {path} ({why}). The change is not in force; see that the folder may be"
        " written, then try again.",
    ),
    "settings_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "The settings {path} could not be read ({why}); the defaults are in force."
    ),
    "settings_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The settings {path} are damaged ({why}) and kept as {kept}; the defaults are in force."
    ),
    "setting_unfit": QT_TRANSLATE_NOOP(
        "Sentences", "The setting {key} in {path} does not fit; {default} is in force. Set it anew in the settings."
    ),
    "setting_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no setting “{key}”. “workstation settings” lists them all."
    ),
    "setting_misspelt": QT_TRANSLATE_NOOP(
        "Sentences", "There is no setting “{key}”. Is {close} meant? “workstation settings” lists them all."
    ),
    "setting_not_taken": QT_TRANSLATE_NOOP("Sentences", "{key} cannot be “{text}”. {why}"),
    "not_a_folder": QT_TRANSLATE_NOOP(
        "Sentences", "{path} is a file, not a folder. Move it elsewhere, or start with --data and another folder."
    ),
    "disk_nearly_full": QT_TRANSLATE_NOOP(
        "Sentences", "Only {megabytes} MB are free on the disk of {folder}. Free some space before it is full."
    ),
    "people_unreadable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The list of people {path} cannot be read. At the next start it is set aside and everybody signs in anew.",
    ),
    "fonts_missing": QT_TRANSLATE_NOOP(
        "Sentences", "No fonts are in {folder}, so some characters may show as boxes. Install the program again."
    ),
    "translation_missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no Chinese translation in {folder}, so words are English. Install the program again."
    ),
    "room_empty": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing has been written in this room yet: {path} is not there. Name the other one with --room, or another"
        " data folder with --data.",
    ),
    "file_exists": QT_TRANSLATE_NOOP(
        "Sentences", "{path} is there already and was left as it is. Choose another name, or move it elsewhere first."
    ),
    "interrupted": QT_TRANSLATE_NOOP("Sentences", "Stopped. Nothing was changed."),
    "nothing_to_play": QT_TRANSLATE_NOOP("Sentences", "{path} has no conversation that can be played."),
    "clerk_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no clerk “{clerk}”. There is {known}, or one of your own as module:Class ({reason}).",
    ),
    "lesson_unknown": QT_TRANSLATE_NOOP("Sentences", "There is no lesson “{lesson}”. There is {known}."),
    "lesson_unreadable": QT_TRANSLATE_NOOP("Sentences", "The lesson {file} cannot be used, line {line}: {reason}"),
    "exercise_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "The exercises in {file} cannot be used, line {line}: {reason}"
    ),
    "customers_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "The practice customers in {file} could not be read ({reason}). Mend or remove the file."
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "The file is larger than {megabytes} MB and was not taken. Choose a smaller one."
    ),
    "file_not_read": QT_TRANSLATE_NOOP(
        "Sentences", "{path} could not be read ({why}). See whether it is still there and may be opened."
    ),
    "picture_not_kept": QT_TRANSLATE_NOOP(
        "Sentences", "The picture could not be kept in {path} ({why}). Free some space there, then send it again."
    ),
    "recording_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The recording {path} is damaged and was not opened. Ask for the file again."
    ),
    "recording_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The recording {path} was changed after it was made (line {line}) and is not opened. Ask for the original.",
    ),
    "not_own_lesson": QT_TRANSLATE_NOOP(
        "Sentences", "This recording is not of a lesson in this practice room, so nobody can go on with it here."
    ),
    "no_lesson_then": QT_TRANSLATE_NOOP(
        "Sentences", "No lesson was under way at that moment. Go to a moment between its beginning and its end."
    ),
    "lesson_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The lesson or a scenario in it was changed since: these customers would do something else today, and nobody"
        " can go on from there.",
    ),
    "nothing_recorded": QT_TRANSLATE_NOOP("Sentences", "Nothing happened in that time. Choose another hour."),
    "not_a_recording": QT_TRANSLATE_NOOP("Sentences", "{path} is not a recording of this program. Choose another."),
    "policy_unfit": QT_TRANSLATE_NOOP(
        "Sentences",
        "The policy {path} cannot be used: line {line}, {key}: {why}. Mend the file, or remove it to have the default.",
    ),
    "desk_open": QT_TRANSLATE_NOOP(
        "Sentences",
        "The desk is open (process {pid}) and alone writes into this room. Add the remark there, or close it first.",
    ),
    "no_keyring": QT_TRANSLATE_NOOP(
        "Sentences",
        "The key was not kept: this computer has no keyring that could hold it, and it is never written into a file."
        " Set one up (GNOME Keyring or KWallet), or use a service that needs no key.",
    ),
    "key_unfit": QT_TRANSLATE_NOOP(
        "Sentences", "This cannot be a key: letters, digits and signs without blanks, please. Nothing was kept."
    ),
    "phrasing_unset": QT_TRANSLATE_NOOP(
        "Sentences",
        "Customers' words need an address and a model in the settings. Until then customers say their planned"
        " sentences.",
    ),
    "phrasing_slow": QT_TRANSLATE_NOOP(
        "Sentences", "The service for customers' words answers too slowly. Customers say their planned sentences."
    ),
    "phrasing_unreachable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The service for customers' words cannot be reached. Customers say their planned sentences; see the address in"
        " the settings.",
    ),
    "phrasing_refused": QT_TRANSLATE_NOOP(
        "Sentences",
        "The service for customers' words refused ({status}). Customers say their planned sentences; see key and model"
        " in the settings.",
    ),
    "phrasing_nonsense": QT_TRANSLATE_NOOP(
        "Sentences",
        "The service for customers' words answers something else than asked. Customers say their planned sentences;"
        " see the address in the settings.",
    ),
    "newer_recording": QT_TRANSLATE_NOOP(
        "Sentences", "The recording {path} was made by a newer version of the program. Update the program to open it."
    ),
}

PROBLEMS: dict[str, str] = {
    "damaged": QT_TRANSLATE_NOOP("Sentences", "The file is damaged: {detail}"),
    "hole": QT_TRANSLATE_NOOP("Sentences", "Fact {seq} is missing from the journal."),
    "hash_differs": QT_TRANSLATE_NOOP("Sentences", "Fact {seq} is not what was written: its hash differs."),
    "unreadable": QT_TRANSLATE_NOOP("Sentences", "Fact {seq} cannot be read: {detail}"),
    "reference": QT_TRANSLATE_NOOP("Sentences", "Row {row} of the table {table} points to nothing."),
    "projection": QT_TRANSLATE_NOOP(
        "Sentences", "The table {table} does not agree with the journal ({rows} rows); “workstation rebuild” mends it."
    ),
}
"""What ``journal.verify`` may find, by code."""

UNKNOWN: str = QT_TRANSLATE_NOOP("Sentences", "Something of this computer stood in the way ({code}). Please try again.")
CRASHED: str = QT_TRANSLATE_NOOP(
    "Sentences", "Something went wrong in the program. It goes on; nothing saved is lost. A report is in {path}."
)


def sentence(said: Refused | Trouble) -> str:
    """What to tell a person about ``said``, in the language of the program. Plain text."""
    if isinstance(said, Refused):
        return _filled(REFUSALS[said.reason], said.values)
    return _filled(TROUBLES.get(said.code, UNKNOWN), {"code": said.code, **said.values})


def problem_sentence(code: str, values: dict[str, str | int]) -> str:
    """What to tell about a problem that ``workstation verify`` found."""
    return _filled(PROBLEMS.get(code, UNKNOWN), {"code": code, **values})


def crash_sentence(path: str) -> str:
    """What to tell about a fault of the program whose report is at ``path``."""
    return _filled(CRASHED, {"path": path})


class _Known(dict[str, str | int]):
    """Values for the places of a sentence; a place without one is shown as …"""

    def __missing__(self, key: str) -> str:
        return "…"


def _filled(text: str, values: dict[str, str | int]) -> str:
    return QCoreApplication.translate("Sentences", text).format_map(_Known(values))
