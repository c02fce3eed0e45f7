"""Names of files come from outside and must never become a path."""

import pytest

from workstation.app.attachments import file_name


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
