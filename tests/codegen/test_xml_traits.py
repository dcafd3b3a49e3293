"""What a model says of XML and forms: names, namespaces, what is flattened, and by whom."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.model import List, Map, Member, Namespace, Structure
from codegen.model.sources import from_file
from codegen.problems import ModelError
from codegen.resolve import resolve
from tests.codegen.model_files import Files, minimal, write


def resolved(tmp_path: Any, files: Files) -> Any:
    return resolve(from_file(write(tmp_path, files)), package="tiny")


def output(tmp_path: Any, members: dict[str, Any], **shapes: Any) -> dict[str, Member]:
    """Return the members of an output that has ``members``, in a model with more ``shapes``."""
    files = minimal()
    files["service-2"]["shapes"]["GetThingResponse"]["members"] = members
    files["service-2"]["shapes"] |= shapes
    return {m.name: m for m in resolved(tmp_path, files).operations[0].output.members}


def test_a_member_is_flattened_by_itself_or_by_its_shape(tmp_path: Any) -> None:
    members = output(
        tmp_path,
        {
            "plain": {"shape": "Things"},
            "byReference": {"shape": "Things", "flattened": True, "locationName": "Hi"},
            "byShape": {"shape": "Flat"},
        },
        Flat={"type": "list", "flattened": True, "member": {"shape": "String"}},
    )
    found = {name: (m.flattened, m.location_name, m.shape) for name, m in members.items()}
    plain, reference, shape = (m.shape for m in members.values())
    assert isinstance(plain, List)
    assert isinstance(reference, List)
    assert isinstance(shape, List)
    assert [found[name][:2] for name in found] == [(False, None), (True, "Hi"), (False, None)]
    # A reference's trait is the shape's, too, where it is met there; see ShapeResolver.
    assert [plain.flattened, reference.flattened, shape.flattened] == [False, True, True]


def test_elements_keys_and_values_have_names_and_namespaces_of_their_own(tmp_path: Any) -> None:
    members = output(
        tmp_path,
        {"l": {"shape": "L"}, "m": {"shape": "M", "queryName": "Q", "xmlNamespace": "urn:m"}},
        L={"type": "list", "member": {"shape": "String", "locationName": "item"}},
        M={
            "type": "map",
            "key": {"shape": "String", "locationName": "K", "xmlNamespace": "urn:k"},
            "value": {"shape": "String", "xmlNamespace": {"uri": "urn:v", "prefix": "v"}},
        },
    )
    sizes, entries = members["l"].shape, members["m"].shape
    assert isinstance(sizes, List)
    assert isinstance(entries, Map)
    assert (sizes.element_name, sizes.element_namespace) == ("item", None)
    assert (entries.key_name, entries.value_name) == ("K", None)
    assert entries.key_namespace == Namespace(uri="urn:k")
    assert entries.value_namespace == Namespace(uri="urn:v", prefix="v")
    assert members["m"].query_name == "Q"
    assert members["m"].xml_namespace == Namespace(uri="urn:m")
    assert members["l"].xml_namespace is None


def test_the_name_of_a_structure_is_not_that_of_members_but_a_lists_is(tmp_path: Any) -> None:
    members = output(
        tmp_path,
        {"s": {"shape": "S"}, "l": {"shape": "L"}, "own": {"shape": "L", "locationName": "Own"}},
        S={
            "type": "structure",
            "locationName": "Hello",
            "xmlNamespace": "urn:s",
            "members": {"a": {"shape": "String", "xmlAttribute": True, "locationName": "x:a"}},
        },
        L={"type": "list", "locationName": "Listed", "member": {"shape": "String"}},
    )
    structure = members["s"].shape
    assert isinstance(structure, Structure)
    assert (structure.location_name, members["s"].location_name) == ("Hello", None)
    # But the namespace is (S3's Grantee).
    assert members["s"].xml_namespace == structure.xml_namespace == Namespace(uri="urn:s")
    assert [(m.xml_attribute, m.location_name) for m in structure.members] == [(True, "x:a")]
    assert [members[name].location_name for name in ("l", "own")] == ["Listed", "Own"]


@pytest.mark.parametrize(
    ("own", "expected"), [({}, "ByReference"), ({"locationName": "Ahoy"}, "Ahoy")]
)
def test_an_input_is_called_as_it_calls_itself_before_its_operation_does(
    tmp_path: Any, own: dict[str, Any], expected: str
) -> None:
    files = minimal()
    operation = files["service-2"]["operations"]["GetThing"]
    operation["input"] |= {"locationName": "ByReference", "xmlNamespace": "urn:in"}
    operation["output"]["resultWrapper"] = "GetThingResult"
    files["service-2"]["shapes"]["GetThingRequest"] |= own
    found = resolved(tmp_path, files).operations[0]
    assert found.input.location_name == expected
    assert found.input.xml_namespace == Namespace(uri="urn:in")
    assert found.result_wrapper == "GetThingResult"


def test_the_head_of_a_model_says_what_protocols_want_to_know(tmp_path: Any) -> None:
    files = minimal()
    files["service-2"]["metadata"] |= {
        "targetPrefix": "Tiny_20240229",
        "jsonVersion": "1.1",
        "xmlNamespace": "urn:tiny",
    }
    service = resolved(tmp_path / "all", files)
    assert (service.target_prefix, service.json_version, service.xml_namespace) == (
        "Tiny_20240229",
        "1.1",
        "urn:tiny",
    )
    service = resolved(tmp_path / "none", minimal())
    assert (service.target_prefix, service.json_version, service.xml_namespace) == ("", "", "")


def test_names_and_namespaces_that_are_none_are_named(tmp_path: Any) -> None:
    with pytest.raises(ModelError) as caught:
        output(
            tmp_path,
            {
                "a": {"shape": "String", "locationName": 1},
                "b": {"shape": "String", "queryName": []},
                "c": {"shape": "String", "xmlNamespace": {"prefix": "x"}},
                "l": {"shape": "L"},
            },
            L={"type": "list", "member": {"shape": "String", "locationName": {}}},
        )
    problems = "\n".join(caught.value.problems)
    for expected in (
        "member a: locationName is 1, not a string",
        "member b: queryName is [], not a string",
        "member c: {'prefix': 'x'} is not an XML namespace",
        "shape L, member: locationName is {}, not a string",
    ):
        assert expected in problems
