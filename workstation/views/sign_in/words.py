"""Roles in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.values import Role


def role_name(role: Role) -> str:
    """The role in the language in force."""
    tr = QCoreApplication.translate
    return {
        Role.CLERK: tr("Roles", "Clerk"),
        Role.SUPERVISOR: tr("Roles", "Supervisor"),
        Role.TRAINEE: tr("Roles", "Trainee"),
        Role.INSTRUCTOR: tr("Roles", "Instructor"),
    }[role]


def role_help(role: Role) -> str:
    """What somebody in the role does here."""
    tr = QCoreApplication.translate
    return {
        Role.CLERK: tr("Roles", "answers customers"),
        Role.SUPERVISOR: tr("Roles", "answers customers, sets limits and watches figures"),
        Role.TRAINEE: tr("Roles", "practises with simulated customers"),
        Role.INSTRUCTOR: tr("Roles", "leads practices and watches replays"),
    }[role]
