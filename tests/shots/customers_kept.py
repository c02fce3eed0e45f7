"""The screens of the archive of customers: one in full, follow-ups that are due, the record beside the chat."""

from __future__ import annotations

from tests.shots.camera import Camera
from tests.shots.stage import Stage, settle
from workstation.app.desk_windows import CUSTOMER, CUSTOMERS, RECEPTION


def customers(stage: Stage, camera: Camera) -> None:
    """The page with one customer in full, the follow-ups due, the record beside a conversation."""
    desk = stage.desk.window
    desk.show_page(CUSTOMERS)
    settle(400)
    page = stage.desk.customers.shown_page
    assert page is not None
    page.table.selectRow(1)
    settle()
    camera.take("customers-record", desk)
    stage.desk.customers.show_due()
    settle()
    camera.take("customers-follow-ups-due", desk)
    page.show_all()
    desk.show_page(RECEPTION)
    stage.windows.reception.show_panel(CUSTOMER)
    stage.shows("lin_xiaolu")
    settle()
    camera.take("customers-beside", desk)
