"""Commands for knowledge and products."""

from __future__ import annotations

from workstation.app.command_lines.arguments import Add, takes_dry_run, takes_file, takes_json
from workstation.app.words import translate


def declare_shop_files(add: Add) -> None:
    """``import-knowledge`` and ``import-products``."""
    room = translate("CommandLine", "The room is the shop's unless --room names the other.")
    notes = add(
        "import-knowledge",
        translate("CommandLine", "bring knowledge in from Markdown, a file or a folder of them"),
        translate(
            "CommandLine",
            "Title, category, tags and days may stand in front of the text between --- or +++; else the first heading"
            " is the title and the folder the category. Coming in twice adds nothing.",
        ) + " " + room,
    )  # fmt: skip
    table = add(
        "import-products",
        translate("CommandLine", "bring products in from a CSV or xlsx table"),
        translate(
            "CommandLine",
            "Columns are known by their headings, in any order; rows with the same code are variants of one product."
            " What the table does not say stays as it is. Bad rows are listed with reasons, good ones kept.",
        ) + " " + room,
    )  # fmt: skip
    takes_file(notes, translate("CommandLine", "the file or folder"))
    takes_file(table, translate("CommandLine", "the file"))
    for one in (notes, table):
        takes_dry_run(one)
        takes_json(one)
