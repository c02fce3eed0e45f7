"""What a customer is called on the screen: the name masked or not, the group in one sign and in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.conversation import Conversation
from workstation.domain.masking import mask_name
from workstation.domain.values import Group


def shown_name(conversation: Conversation) -> str:
    """The buyer's name, masked until somebody asked to see it."""
    name = conversation.buyer.name
    if not name:
        return no_name()
    return name if conversation.revealed else mask_name(name)


def no_name() -> str:
    """What a customer without a name is called."""
    return QCoreApplication.translate("Customer", "No name")


def group_sign(group: Group) -> str:
    """The group as a badge of at most three letters (DOMAIN D10)."""
    match group:
        case Group.VIP:
            return QCoreApplication.translate("Customer", "VIP")
        case Group.NEW:
            return QCoreApplication.translate("Customer", "New")
        case Group.OLD:
            return QCoreApplication.translate("Customer", "Reg")
        case Group.COMPLAINT:
            return QCoreApplication.translate("Customer", "Cmp")
        case Group.POTENTIAL:
            return QCoreApplication.translate("Customer", "Pot")


def group_words(group: Group) -> str:
    """The group in words (DOMAIN D10)."""
    match group:
        case Group.VIP:
            return QCoreApplication.translate("Customer", "VIP customer")
        case Group.NEW:
            return QCoreApplication.translate("Customer", "New customer")
        case Group.OLD:
            return QCoreApplication.translate("Customer", "Regular customer")
        case Group.COMPLAINT:
            return QCoreApplication.translate("Customer", "Customer with a complaint")
        case Group.POTENTIAL:
            return QCoreApplication.translate("Customer", "Potential customer")
