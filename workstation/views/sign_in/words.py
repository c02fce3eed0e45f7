"""Roles in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.values import Role


def role_name(role: Role) -> str:
    """The role in the language in force."""
    translate = QCoreApplication.translate
    return {
        Role.CLERK: translate("Roles", "Clerk"),
        Role.SUPERVISOR: translate("Roles", "Supervisor"),
        Role.TRAINEE: translate("Roles", "Trainee"),
        Role.INSTRUCTOR: translate("Roles", "Instructor"),
    }[role]


def role_help(role: Role) -> str:
    """What somebody in the role does here."""
    translate = QCoreApplication.translate
    return {
        Role.CLERK: translate("Roles", "answers customers"),
        Role.SUPERVISOR: translate("Roles", "answers customers, sets limits and watches figures"),
        Role.TRAINEE: translate("Roles", "practises with simulated customers"),
        Role.INSTRUCTOR: translate("Roles", "leads practices and watches replays"),
    }[role]
