"""Pictures of a recording become files only when somebody looks at them."""

from hashlib import sha256
from pathlib import Path

from workstation.app.recorded_pictures import RecordedPictures

PICTURE = b"not really a picture"
NAME = sha256(PICTURE).hexdigest()


def test_a_picture_is_there_when_asked_for_and_gone_when_forgotten():
    pictures = RecordedPictures({NAME: PICTURE})
    path = Path(pictures.path(NAME))
    assert path.read_bytes() == PICTURE
    pictures.forget()
    assert not path.exists()


def test_what_is_not_carried_or_not_what_its_name_says_is_not_there():
    pictures = RecordedPictures({"../../somewhere": PICTURE, "0" * 64: PICTURE})
    assert pictures.path(NAME) is None
    assert pictures.path("../../somewhere") is None
    assert pictures.path("0" * 64) is None
