"""Whether what stands in a model has the JSON type that it must have, before anything is read.

Only what would otherwise be met half-way is looked at: lists, and objects that hold more than
values of their own. What a trait says is for the modules that read it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from codegen.model.raw import JsonObject, as_object, is_list, is_object, is_text
from codegen.resolve.problems import Problems


def _texts(value: object) -> bool:
    return is_list(value) and all(map(is_text, value))


def _objects(value: object) -> bool:
    return is_list(value) and all(map(is_object, value))


def _named_objects(value: object) -> bool:
    return is_object(value) and all(map(is_object, value.values()))


_TEXT = (is_text, "a string")
_LIST_OF_TEXTS = (_texts, "a list of strings")

Kind = tuple[Callable[[object], bool], str]

#: What has to be of a kind where it is there: in the metadata, in each shape, in each operation.
_METADATA: Mapping[str, Kind] = {"auth": _LIST_OF_TEXTS, "protocols": _LIST_OF_TEXTS}
_SHAPE: Mapping[str, Kind] = {
    "enum": _LIST_OF_TEXTS,
    "payload": _TEXT,
    "required": _LIST_OF_TEXTS,
}
_OPERATION: Mapping[str, Kind] = {
    "auth": _LIST_OF_TEXTS,
    "errors": (_objects, "a list of objects"),
    "staticContextParams": (_named_objects, "an object of objects"),
}
_HTTP: Mapping[str, Kind] = {"method": _TEXT, "requestUri": _TEXT}


def check_kinds(model: JsonObject, problems: Problems) -> None:
    """Note what is of another JSON type than the generator can read."""
    for place, content, table in _places(model):
        for key, (is_right, what) in table.items():
            if key in content and not is_right(content[key]):
                problems.note(place, f"{key} is not {what}")


def _places(model: JsonObject) -> Iterator[tuple[str, JsonObject, Mapping[str, Kind]]]:
    """Yield each part of ``model`` that is looked at, and the table for it."""
    yield "metadata", as_object(model.get("metadata")), _METADATA
    for name, shape in as_object(model.get("shapes")).items():
        yield f"shape {name}", as_object(shape), _SHAPE
    for name, operation in as_object(model.get("operations")).items():
        traits = as_object(operation)
        yield f"operation {name}", traits, _OPERATION
        yield f"operation {name}, http", as_object(traits.get("http")), _HTTP
