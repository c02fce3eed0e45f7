"""The file of known people."""

from workstation.app.people import PeopleFile
from workstation.domain.people import Person
from workstation.domain.values import Role


def test_who_sat_down_last_comes_first_and_is_listed_once(tmp_path):
    people = PeopleFile(tmp_path / "data" / "people.json")
    assert people.all() == []
    people.keep(Person(name="小周", role=Role.CLERK))
    people.keep(Person(name="老吴", role=Role.SUPERVISOR, pin="aa$bb"))
    people.keep(Person(name="小周", role=Role.INSTRUCTOR))
    assert people.all() == [
        Person(name="小周", role=Role.INSTRUCTOR),
        Person(name="老吴", role=Role.SUPERVISOR, pin="aa$bb"),
    ]


def test_a_person_can_be_struck_off(tmp_path):
    people = PeopleFile(tmp_path / "people.json")
    people.keep(Person(name="小周", role=Role.CLERK))
    people.forget("小周")
    assert people.all() == []


def test_a_damaged_file_is_set_aside_and_does_not_stop_the_start(tmp_path):
    path = tmp_path / "people.json"
    path.write_text("{ not a list", encoding="utf-8")
    assert PeopleFile(path).all() == []
    assert (tmp_path / "people.damaged").exists()
