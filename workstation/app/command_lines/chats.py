"""Commands for recorded conversations."""

from __future__ import annotations

from workstation.app.command_lines.arguments import Add, takes_dry_run, takes_file, takes_json
from workstation.app.command_lines.values import read_several
from workstation.app.words import translate


def declare_chats(add: Add) -> None:
    """``import-chats``."""
    chats = add(
        "import-chats",
        translate("CommandLine", "bring conversations in from a file: JSON Lines, CSV or a plain log"),
        translate(
            "CommandLine",
            "They become history of the shop's room unless --room names the other; with --play they are always played"
            " in the practice room. Coming in twice adds nothing. Bad lines are listed with reasons, good ones kept."
            " Ctrl+C stops; what came in until then stays.",
        ),
    )
    takes_file(chats, translate("CommandLine", "the file"))
    chats.add_argument(
        "--play", type=read_several, metavar="N",
        help=translate("CommandLine", "play the customers' lines in the practice room, N customers at a time"),
    )  # fmt: skip
    chats.add_argument(
        "--headless", action="store_true",
        help=translate("CommandLine", "with --play: without a window, a scripted clerk answers, as fast as it goes"),
    )  # fmt: skip
    chats.add_argument(
        "--shop-name", action="append", default=[], metavar="NAME",
        help=translate("CommandLine", "a name in the file that belongs to the shop; may be given several times"),
    )  # fmt: skip
    takes_dry_run(chats)
    takes_json(chats)
