"""Commands of the program itself: the desk, its health, its settings, and the upkeep of its rooms."""

from __future__ import annotations

from workstation.app.command_lines.arguments import Add, takes_file, takes_json
from workstation.app.words import translate


def declare_desk(add: Add) -> None:
    """``desk`` and ``doctor``."""
    add(
        "desk",
        translate("CommandLine", "open the desk"),
        translate("CommandLine", "The room is the one that was open last; the first time it is asked for."),
    )
    doctor = add(
        "doctor",
        translate("CommandLine", "print versions, paths and the health of the databases"),
        translate(
            "CommandLine",
            "Looks at both rooms unless --room names one; changes nothing, also while the desk is open."
            " Exits with 1 if something is wrong.",
        ),
    )
    doctor.add_argument(
        "--full", action="store_true",
        help=translate("CommandLine", "check every fact of the journal, not only the latest thousand"),
    )  # fmt: skip
    takes_json(doctor)


def declare_upkeep(add: Add) -> None:
    """``verify``, ``rebuild``, ``backup``, ``restore``."""
    shop = translate("CommandLine", "The room is the shop's unless --room names the other.")
    add("verify", translate("CommandLine", "check that nothing in the journal was changed, lost or damaged"), shop)
    add("rebuild", translate("CommandLine", "make the tables that speed up reading anew from the journal"), shop)
    backup = add("backup", translate("CommandLine", "copy the database while it may be in use"), shop)
    takes_file(backup, translate("CommandLine", "where to (default: the room's folder of backups)"), optional=True)
    restore = add(
        "restore", translate("CommandLine", "put a backup in place of the database; what it replaces is kept"), shop
    )
    takes_file(restore, translate("CommandLine", "the backup"))


def declare_settings(add: Add) -> None:
    """``settings``."""
    settings = add(
        "settings",
        translate("CommandLine", "print all settings, or one, or change one"),
        translate("CommandLine", "A desk that is open takes a change over at its next start."),
    )
    settings.add_argument("key", nargs="?", metavar="KEY", help=translate("CommandLine", "the setting"))
    settings.add_argument("value", nargs="?", metavar="VALUE", help=translate("CommandLine", "its new value"))
    takes_json(settings)
