"""Commands for orders and their remarks."""

from __future__ import annotations

from workstation.app.command_lines.arguments import Add, takes_dry_run, takes_json
from workstation.app.command_lines.values import read_flag, read_path, read_platform
from workstation.app.words import translate


def declare_orders(add: Add) -> None:
    """``import-orders`` and ``orders``."""
    orders = add(
        "import-orders",
        translate("CommandLine", "bring orders in from exports of Taobao, Tmall, Pinduoduo, Douyin, JD or 1688"),
        translate(
            "CommandLine",
            "The platform is told by the headings; CSV of any encoding, or xlsx. Coming in twice adds nothing, a"
            " changed order is brought up to date and the change stays visible. Bad rows are listed with reasons,"
            " good ones kept. Ctrl+C stops; what came in until then stays. The room is the shop's unless --room names"
            " the other.",
        ),
    )
    orders.add_argument(
        "files", type=read_path, nargs="+", metavar="FILE", help=translate("CommandLine", "the files, one or more")
    )
    takes_dry_run(orders)
    takes_json(orders)
    told = add(
        "orders",
        translate("CommandLine", "print all orders: as a table with masked names, or as JSON for other programs"),
        translate(
            "CommandLine",
            "With --json an order a line, unmasked. The room is the shop's unless --room names the other.",
        ),
    )
    takes_json(told)


def declare_remarks(add: Add) -> None:
    """``add-remark``."""
    remark = add(
        "add-remark",
        translate("CommandLine", "put a remark with a flag below those of an order, and print the text to paste"),
        translate(
            "CommandLine",
            "The flags and their meaning are the shop's policy; a flag that must not be used is refused with the"
            " reason. The desk must be closed. The room is the shop's unless --room names the other.",
        ),
    )
    remark.add_argument("order", metavar="ORDER", help=translate("CommandLine", "the order's number"))
    remark.add_argument(
        "--flag", required=True, type=read_flag, metavar="F",
        help=translate("CommandLine", "red, blue, purple or green; its letter or name in the policy will do"),
    )  # fmt: skip
    remark.add_argument("--text", required=True, metavar="TEXT", help=translate("CommandLine", "what to remark"))
    remark.add_argument(
        "--platform", type=read_platform, metavar="P",
        help=translate("CommandLine", "taobao, pdd, douyin, jd or 1688 (needed where several have that number)"),
    )  # fmt: skip
    remark.add_argument(
        "--clerk", metavar="NAME",
        help=translate("CommandLine", "who makes it (default: who sat at the desk last)"),
    )  # fmt: skip
    takes_json(remark)
