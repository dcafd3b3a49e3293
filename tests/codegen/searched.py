"""Shapes to search with JMESPath, data of these shapes, and its typed form."""

from __future__ import annotations

from typing import Any, TypeGuard

from hypothesis import strategies as st

from codegen.model import Enum, List, Map, Member, Scalar, Shape, Structure
from imagebuilder.runtime import jmespaths

STRING = Scalar(kind="string", name="String")
NUMBER = Scalar(kind="integer", name="Integer")
RATIO = Scalar(kind="double", name="Double")
FLAG = Scalar(kind="boolean", name="Boolean")
JSON = Scalar(kind="document", name="Json")
STATUS = Enum(name="Status", class_name="Status", values=())


def structure(name: str, **members: Shape) -> Structure:
    made = Structure(name=name, class_name=name)
    made.complete(
        Member(name=member, attribute=f"a_{member.lower()}", shape=shape, wire_name=member)
        for member, shape in members.items()
    )
    return made


def list_of(element: Shape) -> List:
    return List(name=f"{element.name}List", element=element)


HEALTH = structure("Health", Status=STATUS, Ok=FLAG)
PART = structure("Part", Name=STRING)
ITEM = structure(
    "Item",
    Status=STATUS,
    Ok=FLAG,
    Count=NUMBER,
    Health=HEALTH,
    Tags=list_of(STRING),
    Parts=list_of(PART),
)
IMAGE = structure("Image", State=HEALTH, Items=list_of(ITEM))
OUTPUT = structure(
    "Output",
    Name=STRING,
    Other=STRING,
    Status=STATUS,
    Count=NUMBER,
    Ratio=RATIO,
    Ok=FLAG,
    Image=IMAGE,
    Items=list_of(ITEM),
    More=list_of(ITEM),
    Names=list_of(STRING),
    Matrix=list_of(list_of(ITEM)),
    ByName=Map(name="ByName", key=STRING, value=ITEM),
    Json=JSON,
)


class Typed:
    """A typed response: the attributes of ``shape`` for botocore's dict, which it keeps."""

    def __init__(self, shape: Structure, original: dict[str, Any], *, empty: bool) -> None:
        self.original = original
        for member in shape.members:
            value = typed(member.shape, original.get(member.name), empty=empty)
            setattr(self, member.attribute, value)


def typed(shape: Shape, value: Any, *, empty: bool) -> Any:
    """Return the typed form of ``value``; ``empty`` makes an absent list an empty one."""
    if value is None:
        return [] if empty and isinstance(shape, List) else None
    if isinstance(shape, Structure):
        return Typed(shape, value, empty=empty)
    if isinstance(shape, List):
        return [None if each is None else typed(shape.element, each, empty=empty) for each in value]
    if isinstance(shape, Map):
        return {key: typed(shape.value, each, empty=empty) for key, each in value.items()}
    return value


def plain(value: Any) -> Any:
    """Return botocore's form of ``value``."""
    if isinstance(value, Typed):
        return value.original
    if is_list(value):
        return [plain(each) for each in value]
    if is_dict(value):
        return {key: plain(each) for key, each in value.items()}
    return value


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def as_list(value: Any) -> list[Any]:
    return [] if value is None else value


def is_dict(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": st.sampled_from(["", "a", "b", "READY"]),
    "enum": st.sampled_from(["READY", "BROKEN", "a"]),
    "integer": st.integers(-1, 3),
    "double": st.sampled_from([0.0, 1.0, 2.5]),
    "boolean": st.booleans(),
    "document": st.sampled_from([{"a": {"b": 1}}, [1], "a"]),
}


def data_of(shape: Shape) -> st.SearchStrategy[Any]:
    """Return what botocore could give for ``shape``: any member may be absent."""
    if isinstance(shape, Structure):
        members = {member.name: data_of(member.shape) for member in shape.members}
        return st.fixed_dictionaries({}, optional=members)
    if isinstance(shape, List):
        return st.lists(st.none() | data_of(shape.element), max_size=3)
    if isinstance(shape, Map):
        return st.dictionaries(st.sampled_from("ab"), data_of(shape.value), max_size=2)
    return SCALARS[shape.kind]


def unstructure(value: object) -> object:
    return plain(value)


NAMESPACE: dict[str, Any] = {
    "present": jmespaths.present,
    "search_jmespath": jmespaths.search_jmespath,
    "unstructure": unstructure,
}


def filled(shape: Shape, value: Any) -> Any:
    """Return ``value`` with an empty list for every list that is absent."""
    if isinstance(shape, Structure):
        value = {} if value is None else value
        return {
            **value,
            **{
                member.name: filled(member.shape, value.get(member.name))
                for member in shape.members
                if isinstance(member.shape, Structure | List)
            },
        }
    if isinstance(shape, List):
        present: list[Any] = value or []
        return [each if each is None else filled(shape.element, each) for each in present]
    return value
