"""Structures and enums whose names the model begins in lower case, as IAM's ``statusType`` is."""

from __future__ import annotations

import importlib
import sys
import typing
from typing import TYPE_CHECKING, Any

import pytest

from tests.codegen.model_files import generate, minimal, write

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def lower(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A service whose model has a structure ``part`` and an enum ``partKind``."""
    files = minimal()
    shapes = files["service-2"]["shapes"]
    shapes["partKind"] = {"type": "string", "enum": ["ONE", "TWO"]}
    shapes["part"] = {
        "type": "structure",
        "members": {"name": {"shape": "String"}, "sort": {"shape": "partKind"}},
    }
    shapes["parts"] = {"type": "list", "member": {"shape": "part"}}
    shapes["GetThingRequest"]["members"] |= {
        "first": {"shape": "part"},
        "others": {"shape": "parts"},
        "kind": {"shape": "partKind", "location": "querystring", "locationName": "kind"},
    }
    root = tmp_path_factory.mktemp("lower")
    done = generate(
        "--model", write(root / "model", files), "--out", root / "out", "--package", "lower_case"
    )
    assert done.returncode == 0, done.stderr
    sys.path.insert(0, str(root / "out"))
    yield importlib.import_module("lower_case")
    sys.path.remove(str(root / "out"))


def test_their_hints_resolve(lower: Any) -> None:
    hints = typing.get_type_hints(lower.GetThingRequest)
    assert hints["first"] == lower.Part | None
    assert hints["others"] == list[lower.Part] | None
    assert hints["kind"] == lower.partKind | None
    assert typing.get_type_hints(lower.Part)["sort"] == lower.partKind | None


def test_mappings_and_strings_are_taken_in_their_place(lower: Any) -> None:
    request = lower.GetThingRequest(id="t", kind="ONE", first={"name": "a", "sort": "TWO"})
    assert request.kind is lower.partKind.ONE
    assert request.first == lower.Part(name="a", sort=lower.partKind.TWO)
    stub = lower.testing.StubTransport()
    stub.add("GetThing", lower.GetThingResponse())
    lower.testing.client(stub).get_thing(id="t", others=[{"name": "b"}], kind="TWO")
    assert stub.calls[0].request.others == [lower.Part(name="b")]
    assert stub.calls[0].request.kind is lower.partKind.TWO


def test_an_unknown_key_of_theirs_is_a_problem(lower: Any) -> None:
    client = lower.testing.client(lower.testing.StubTransport())
    with pytest.raises(lower.ParamValidationError) as caught:
        client.get_thing(id="t", first={"nam": "a"})
    assert str(caught.value) == (
        'GetThing was not called: first: unknown "nam"; did you mean "name"'
    )
