"""Names of files come from outside and must never become a path; a picture shown stays until it is closed."""

import gc

import pytest
from PySide6.QtGui import QPixmap

from workstation.app.attachments import Attachments, file_name
from workstation.app.pictures import PictureStore


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("发票.pdf", "发票.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\cmd.exe", "cmd.exe"),
        ("a/b\\c.txt", "c.txt"),
        ("坏\x00名?<字>.png", "坏名字.png"),
        ("..", ""),
        ("", ""),
    ],
)
def test_only_the_last_part_of_a_name_is_proposed(name, kept):
    assert file_name(name) == kept


def test_a_picture_stays_open_until_it_is_closed(qtbot, tmp_path):
    picture = QPixmap(40, 30)
    picture.fill("teal")
    picture.save(str(tmp_path / "teal.png"))
    store = PictureStore(tmp_path / "pictures")
    attachments = Attachments(store)
    shown = []
    attachments.opened.connect(lambda window: shown.append(window.objectName()))
    attachments.show_picture(store.keep((tmp_path / "teal.png").read_bytes()), "teal.png")
    gc.collect()
    (window,) = attachments.windows
    assert window.isVisible()
    assert shown == ["pictureWindow"]
    window.close()
    qtbot.waitUntil(lambda: attachments.windows == ())
