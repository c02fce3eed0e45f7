"""A rule said no: what services raise and one place in the program turns into a sentence."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a rule said no. The sentence for each stands in ``views/notices/sentences.py``."""

    EMPTY_MESSAGE = "empty_message"
    NOT_ON_DESK = "not_on_desk"
    ALREADY_OPEN = "already_open"
    RECALL_TOO_LATE = "recall_too_late"
    NOT_YOUR_MESSAGE = "not_your_message"
    ALREADY_RECALLED = "already_recalled"
    UNKNOWN_MESSAGE = "unknown_message"
    NAME_MISSING = "name_missing"
    UNKNOWN_CONVERSATION = "unknown_conversation"
    CHANGED_MEANWHILE = "changed_meanwhile"
    KNOWLEDGE_INCOMPLETE = "knowledge_incomplete"
    PRODUCT_INCOMPLETE = "product_incomplete"
    UNKNOWN_CUSTOMER = "unknown_customer"
    SAME_CUSTOMER = "same_customer"
    REASON_MISSING = "reason_missing"
    NOTE_EMPTY = "note_empty"
    UNKNOWN_FOLLOW_UP = "unknown_follow_up"
    DAYS_REVERSED = "days_reversed"
    TEXT_TOO_LONG = "text_too_long"
    UNFILLED = "unfilled"
    TEAM_PHRASE = "team_phrase"
    ANOTHERS_PHRASE = "anothers_phrase"
    UNKNOWN_PHRASE = "unknown_phrase"
    CODE_TAKEN = "code_taken"
    PHRASE_EMPTY = "phrase_empty"
    PHRASE_TOO_LONG = "phrase_too_long"
    BAD_PHRASE_CODE = "bad_phrase_code"
    BAD_DAY = "bad_day"
    BAD_FAVOURITE = "bad_favourite"
    FLAG_FORBIDDEN = "flag_forbidden"
    FLAG_UNKNOWN = "flag_unknown"
    REMARK_EMPTY = "remark_empty"
    REMARK_NOT_ONE_LINE = "remark_not_one_line"
    REMARK_TOO_LONG = "remark_too_long"
    UNKNOWN_ORDER = "unknown_order"
    ALREADY_REMINDED = "already_reminded"
    NOT_UNPAID = "not_unpaid"
    SEVERAL_ORDERS = "several_orders"
    AMBIGUOUS_ORDER = "ambiguous_order"
    UNKNOWN_TICKET = "unknown_ticket"
    TICKET_CLOSED = "ticket_closed"
    TICKET_OPEN = "ticket_open"
    STEP_NOT_DONE = "step_not_done"
    BACK_WITHOUT_REASON = "back_without_reason"
    NOT_CONFIRMED = "not_confirmed"
    SUPERVISOR_ONLY = "supervisor_only"
    FIELD_UNFIT = "field_unfit"
    NOTHING_KNOWN = "nothing_known"
    DUE_IN_PAST = "due_in_past"


class Refused(Exception):  # noqa: N818  the design's word
    """A rule said no. ``values`` fill the places of the sentence for ``reason``."""

    def __init__(self, reason: Reason, **values: str | int) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.values = values
