"""The sentences of a row: what was said last and by whom, and the row as one sentence to be read aloud."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.conversation import Conversation, LastLine
from workstation.domain.values import AnyBody, File, OrderCard, Picture, ProductCard, Side, Text
from workstation.views.customer.words import group_words, shown_name
from workstation.views.inbox.sign import Mark, Sign

PREVIEW = 80
"""Characters of a message that can ever be seen in a row."""


def body_words(body: AnyBody) -> str:
    """A body in one line of plain text."""
    match body:
        case Text(text=text):
            return " ".join(text[: 2 * PREVIEW].split())[:PREVIEW]
        case Picture():
            return QCoreApplication.translate("Inbox", "[picture]")
        case File(name=name):
            return QCoreApplication.translate("Inbox", "[file] {name}").format(name=name[:PREVIEW])
        case OrderCard(title=title):
            return QCoreApplication.translate("Inbox", "[order] {title}").format(title=title[:PREVIEW])
        case ProductCard(title=title):
            return QCoreApplication.translate("Inbox", "[product] {title}").format(title=title[:PREVIEW])


def preview(last: LastLine | None) -> str:
    """The last line with who said it; empty if nothing was said."""
    if last is None:
        return ""
    if last.recalled:
        return QCoreApplication.translate("Inbox", "[a message was recalled]")
    words = body_words(last.body)
    match last.side:
        case Side.CLERK:
            return QCoreApplication.translate("Inbox", "Me: {words}").format(words=words)
        case Side.AUTOMATIC:
            return QCoreApplication.translate("Inbox", "Auto: {words}").format(words=words)
        case Side.NOTE:
            return QCoreApplication.translate("Inbox", "Note: {words}").format(words=words)
        case _:
            return words


def draft_words(draft: str) -> str:
    """The draft in one line, marked as such."""
    words = " ".join(draft[: 2 * PREVIEW].split())[:PREVIEW]
    return QCoreApplication.translate("Inbox", "Draft: {words}").format(words=words)


def urgency_words(sign: Sign) -> str:
    """The sign as a phrase for the ear."""
    match sign.mark:
        case Mark.OVERDUE:
            return QCoreApplication.translate("Inbox", "overdue, {time}").format(time=sign.words)
        case Mark.LATE:
            return QCoreApplication.translate("Inbox", "past the target, {time} left").format(time=sign.words)
        case Mark.DUE:
            return QCoreApplication.translate("Inbox", "waiting, {time} left").format(time=sign.words)
        case Mark.HELD:
            return QCoreApplication.translate("Inbox", "on hold, {time}").format(time=sign.words)
        case Mark.UNREAD:
            return QCoreApplication.translate("Inbox", "unread, {time}").format(time=sign.words)
        case Mark.ANSWERED:
            return QCoreApplication.translate("Inbox", "answered, {time}").format(time=sign.words)


def sentence(conversation: Conversation, sign: Sign) -> str:
    """The whole row as a sentence, in the order in which the eye meets it."""
    parts = [urgency_words(sign), shown_name(conversation), group_words(conversation.buyer.group)]
    if conversation.pinned:
        parts.append(QCoreApplication.translate("Inbox", "pinned"))
    if conversation.unread:
        parts.append(QCoreApplication.translate("Inbox", "{count} unread").format(count=conversation.unread))
    parts.append(draft_words(conversation.draft) if conversation.draft.strip() else preview(conversation.last))
    if conversation.held_note:
        parts.append(conversation.held_note)
    parts.extend(conversation.tags)
    return QCoreApplication.translate("Inbox", ", ").join(part for part in parts if part)
