"""What a few services ask of their clients beside their models: the rows of the table for one.

The table is ``codegen/customizations.toml``. A row is of a ``service``, by its service id, and of
all its ``operations``, of those named, or of all ``except`` some. It may say:

``merge``
    what is merged into the model of each of its operations, or of its ``shapes``;
``defaults``
    what members of the input are where the caller sets none, which is then no mistake;
``optional``
    members that are not required in the operations that have all of the ``members``;
``prepare``, ``finish``, ``before_signing``, ``settle``
    the functions of ``runtime/customizations/`` for a request, for what it is serialized to, for an
    attempt that will be signed, and for the response: they are passed the attributes of the
    ``members`` (or of those whose shapes are ``member_shapes``), then those that ``paths`` lead to
    in the response, then the ``arguments``. An operation without the members is passed over;
``endpoint_label``
    the first label of the path, which the endpoint has instead;
``host_prefix = false``
    that the endpoint has the host prefix, too;
``moves``
    that what is called may turn out to be in another region;
``unwrapped``
    that the outermost element of an answer is its one member;
``addressing``
    the class of ``runtime/customizations/buckets.py`` that knows what endpoints depend on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen
from botocore.utils import deep_merge

from codegen.model import Customs, List, Step, Structure
from codegen.raw import JsonObject, as_object, as_text

TABLE = Path(__file__).resolve().parents[1] / "customizations.toml"

#: The keys of rows that name a function, and where in a call it comes.
STAGES = ("prepare", "finish", "before_signing", "settle")


@cache
def table() -> Mapping[str, list[dict[str, Any]]]:
    """Return the rows by the decision on them: ``done``, ``general`` and ``left_out``."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@frozen
class Customizations:
    """The rows of one service."""

    rows: tuple[dict[str, Any], ...] = ()

    @classmethod
    def of(cls, model: JsonObject) -> Customizations:
        """Return those of the service whose ``model`` this is."""
        service_id = as_text(as_object(model.get("metadata")).get("serviceId"))
        return cls(tuple(row for row in table()["done"] if row.get("service") == service_id))

    def merged(self, model: JsonObject) -> JsonObject:
        """Return ``model`` with what the rows merge into it; the same object if that is nothing."""
        if not any({"merge", "defaults", "optional"} & row.keys() for row in self.rows):
            return model
        merged = deepcopy(model)
        for row in self.rows:
            for part in _parts(row, merged) if "merge" in row else ():
                deep_merge(part, deepcopy(row["merge"]))
            for name in _operations(row, merged) if "defaults" in row else ():
                _make_optional(merged, name, row["defaults"])
            for name in _operations(row, merged) if "optional" in row else ():
                _make_optional(merged, name, row["optional"], where=row["members"])
        return merged

    @property
    def addressing(self) -> str:
        """The class that knows what endpoints depend on; empty when they do not."""
        return next((row["addressing"] for row in self.rows if "addressing" in row), "")

    def has(self, key: str, operation: str) -> object:
        """Return what the rows of ``operation`` say under ``key``, ``None`` for nothing."""
        return next((row[key] for row in self._of_operation(operation) if key in row), None)

    def _of_operation(self, operation: str) -> Iterator[dict[str, Any]]:
        return (row for row in self.rows if _is_of(row, operation))

    def customs(self, operation: str, request: Structure, response: Structure) -> Customs:
        """Return what the rows say of an operation with this input and output."""
        steps: dict[str, list[Step]] = {stage: [] for stage in STAGES}
        defaults: dict[str, str | bool] = {}
        for row in self._of_operation(operation):
            for stage in STAGES:
                if stage in row and (step := _step(row, stage, request, response)) is not None:
                    steps[stage].append(step)
            attributes = {member.name: member.attribute for member in request.members}
            for name, value in row.get("defaults", {}).items():
                if name in attributes:
                    defaults[attributes[name]] = value
        return Customs(
            **{stage: tuple(found) for stage, found in steps.items()},
            defaults=tuple(defaults.items()),
            moves=bool(self.has("moves", operation)),
        )


def _is_of(row: Mapping[str, Any], operation: str) -> bool:
    """Return whether ``row`` is of an operation."""
    return operation in row.get("operations", (operation,)) and operation not in row.get(
        "except", ()
    )


def _operations(row: Mapping[str, Any], model: JsonObject) -> Iterator[str]:
    return (name for name in as_object(model.get("operations")) if _is_of(row, name))


def _parts(row: Mapping[str, Any], model: JsonObject) -> Iterator[JsonObject]:
    """Yield the parts of ``model`` that ``row`` changes; a shape that is not there is a new one."""
    if "shapes" in row:
        shapes = as_object(model.get("shapes"))
        yield from (shapes.setdefault(name, {}) for name in row["shapes"])
    else:
        yield from (model["operations"][name] for name in _operations(row, model))


def _make_optional(
    model: JsonObject, operation: str, members: Collection[str], *, where: Collection[str] = ()
) -> None:
    """Take ``members`` from what the input of ``operation`` requires, if it has those ``where``."""
    reference = as_object(as_object(model["operations"][operation]).get("input"))
    shape = as_object(as_object(model.get("shapes")).get(as_text(reference.get("shape"))))
    known = as_object(shape.get("members"))
    if not set(where) <= known.keys():
        return
    if isinstance(shape.get("required"), list):
        shape["required"] = [name for name in shape["required"] if name not in members]
    for name in members:
        # A label of a host prefix would be required for that.
        as_object(known.get(name)).pop("hostLabel", None)


def _step(
    row: Mapping[str, Any], stage: str, request: Structure, response: Structure
) -> Step | None:
    """Return a function with its arguments, ``None`` where the operation has no such members."""
    attributes = {member.name: member.attribute for member in request.members}
    named = row.get("members", [])
    if "member_shapes" in row:
        shapes = row["member_shapes"]
        named = [member.name for member in request.members if member.shape.name in shapes]
        if not named:
            return None
    if not all(name in attributes for name in named):
        return None
    arguments = [attributes[name] for name in named]
    arguments += filter(None, (_path(response, path) for path in row.get("paths", [])))
    arguments += row.get("arguments", [])
    return Step(function=row[stage], arguments=tuple(arguments), called=bool(arguments))


def _path(structure: Structure, path: str) -> str:
    """Return the attributes that ``path``, of the model's names, goes through; empty for none."""
    found: list[str] = []
    shape: object = structure
    for name in path.split("."):
        if isinstance(shape, List):
            shape = shape.element
        members = shape.members if isinstance(shape, Structure) else ()
        member = next((member for member in members if member.name == name), None)
        if member is None:
            return ""
        found.append(member.attribute)
        shape = member.shape
    return ".".join(found)
