import importlib.util
import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def schema():
    specification = importlib.util.spec_from_file_location("schema", ROOT / "packaging" / "schema.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_schemas_say_what_the_structs_say(schema):
    assert schema.check() == []


def test_other_tools_find_shipped_scenarios_valid_by_the_schema():
    validator = Draft202012Validator(json.loads((ROOT / "resources/scenarios/schema.json").read_text("utf-8")))
    for path in sorted((ROOT / "resources/scenarios").glob("*.yaml")):
        assert list(validator.iter_errors(yaml.safe_load(path.read_text("utf-8")))) == [], path.name


def test_fields_are_explained_in_the_schema():
    document = json.loads((ROOT / "resources/scenarios/schema.json").read_text("utf-8"))
    assert "withheld" in document["$defs"]["Known"]["properties"]
    assert document["$defs"]["Known"]["properties"]["picture"]["description"].startswith("Answers with a picture")
