"""What is said about rows of order files that could not be taken, and what platforms and fields are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.orders import OrderStatus, Platform, RejectedRow


def row_sentence(rejected: RejectedRow) -> str:
    """Why a row was not taken, with its column and the value at fault."""
    text = _reasons().get(rejected.reason)
    if text is None:
        return QCoreApplication.translate("OrderImports", "Not understood ({code}).").format(code=rejected.reason)
    return text.format(column=rejected.column, value=rejected.value)


def platform_name(platform: Platform) -> str:
    """What people call the platform."""
    translate = QCoreApplication.translate
    return {
        Platform.TAOBAO: translate("OrderImports", "Taobao/Tmall"),
        Platform.PDD: translate("OrderImports", "Pinduoduo"),
        Platform.DOUYIN: translate("OrderImports", "Douyin shop"),
        Platform.JD: translate("OrderImports", "JD"),
        Platform.ALIBABA_1688: translate("OrderImports", "1688"),
    }[platform]


def status_name(status: OrderStatus | None, word: str) -> str:
    """A state in words; of an unknown one the platform's own."""
    translate = QCoreApplication.translate
    if status is None:
        return word or translate("OrderImports", "unknown")
    return {
        OrderStatus.UNPAID: translate("OrderImports", "unpaid"),
        OrderStatus.PAID: translate("OrderImports", "to be shipped"),
        OrderStatus.SHIPPED: translate("OrderImports", "shipped"),
        OrderStatus.DONE: translate("OrderImports", "done"),
        OrderStatus.CLOSED: translate("OrderImports", "closed"),
    }[status]


def _reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no_order_no": translate("OrderImports", "The order number is missing."),
        "bad_order_no": translate("OrderImports", "“{value}” is not an order number."),
        "scientific": translate(
            "OrderImports",
            "“{value}” was shortened by Excel, its digits are lost. Export the file again and do not save it in Excel.",
        ),
        "digits_lost": translate(
            "OrderImports",
            "The number “{value}” stands in a number cell, which keeps 15 digits only; the last ones are lost."
            " Export the file again, or format the column as text before filling it.",
        ),
        "bad_money": translate("OrderImports", "“{value}” is not an amount of money."),
        "bad_time": translate("OrderImports", "“{value}” is not a date and time."),
        "bad_number": translate("OrderImports", "“{value}” is not a number of pieces."),
        "cell_too_long": translate("OrderImports", "The text in “{column}” is longer than 20,000 characters."),
        "cell_error": translate("OrderImports", "“{column}” holds the error {value} of Excel."),
        "row_shifted": translate(
            "OrderImports", "The row has more values than the heading has columns, so they stand in the wrong ones."
        ),
        "open_quote": translate("OrderImports", "A quotation mark is opened and never closed."),
        "bad_row": translate("OrderImports", "The row cannot be read as CSV."),
        "line_too_long": translate("OrderImports", "The line is longer than a megabyte."),
        "bad_encoding": translate("OrderImports", "The line is not in the file's character encoding."),
    }
