"""What two releases of a service model have in common and what not, read from their JSON alone.

This is what ``codegen diff`` is held to. It shares no code with the generator: sets are made of
what each model has, and compared.
"""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen
from botocore import xform_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Json: TypeAlias = dict[str, Any]
#: Where something is, what it is, and its name: ``("GetImage", "response member", "image")``.
Place: TypeAlias = tuple[str, str, str]

_UNITS = {
    "blob": "least length",
    "double": "least value",
    "float": "least value",
    "integer": "least value",
    "list": "least number of elements",
    "long": "least value",
    "string": "least length",
}


@frozen(kw_only=True)
class Thing:
    """What there is to know of a thing at a place.

    ``given`` and ``read`` say what callers do with it; the rest is what may change about it.
    """

    given: bool = False
    read: bool = False
    required: bool = False
    type: str = ""
    token: bool = False
    limits: Mapping[str, float] = field(factory=lambda: {})


def things(folder: Path) -> dict[Place, Thing]:
    """Return all that users see of the service whose model files are in ``folder``."""
    return dict(_Model(folder).things())


class _Model:
    """One release of a service's model."""

    def __init__(self, folder: Path) -> None:
        model = _json(folder / "service-2")
        self.operations: Json = model["operations"]
        self.shapes: Json = model["shapes"]
        self.paginators = _json(folder / "paginators-1").get("pagination", {})
        self.waiters = _json(folder / "waiters-2").get("waiters", {})

    def things(self) -> Iterator[tuple[Place, Thing]]:
        tops: set[str] = set()
        for name, operation in self.operations.items():
            yield (name, "operation", ""), Thing()
            for key, what, given in (
                ("input", "parameter", True),
                ("output", "response member", False),
            ):
                if key in operation:
                    tops.add(operation[key]["shape"])
                    yield from self._members(
                        name, operation[key]["shape"], what, given=given, read=not given
                    )
            for error in operation.get("errors", []):
                yield (name, "raised error", error["shape"]), Thing()
        for name in self.paginators:
            yield (name, "paginator", ""), Thing()
        for name in self.waiters:
            yield (name, "waiter", ""), Thing()
        yield from self._classes(tops)

    def _classes(self, tops: set[str]) -> Iterator[tuple[Place, Thing]]:
        """Yield what is in structures that are no operation's own, in enums and in errors."""
        operations = self.operations.values()
        given = self._reached([o["input"]["shape"] for o in operations if "input" in o])
        errors = {e["shape"] for o in operations for e in o.get("errors", [])}
        read = self._reached(
            [*(o["output"]["shape"] for o in operations if "output" in o), *errors]
        )
        for name in (given | read) - tops - errors:
            shape = self.shapes[name]
            if shape["type"] == "structure":
                yield (name, "structure", ""), Thing()
                yield from self._members(
                    name, name, "member", given=name in given, read=name in read
                )
            elif "enum" in shape:
                yield (name, "enum", ""), Thing()
                for value in shape["enum"]:
                    yield (name, "value", repr(value)), Thing()
        for name in errors:
            yield (name, "error", ""), Thing()
            for place, thing in self._members(name, name, "member", given=False, read=True):
                # What every error has.
                if place[2].lower() != "message":
                    yield place, thing

    def _members(
        self, place: str, shape: str, what: str, *, given: bool, read: bool
    ) -> Iterator[tuple[Place, Thing]]:
        required = self.shapes[shape].get("required", [])
        for member, reference in self.shapes[shape].get("members", {}).items():
            yield (
                (place, what, xform_name(member)),
                Thing(
                    given=given,
                    read=read,
                    required=member in required or reference.get("location") == "uri",
                    type=self._type(reference["shape"]),
                    token=given and not read and reference.get("idempotencyToken", False),
                    limits=dict(self._limits(reference["shape"], "")) if given else {},
                ),
            )

    def _type(self, name: str) -> str:
        shape = self.shapes[name]
        if shape["type"] == "list":
            return f"list of {self._type(shape['member']['shape'])}"
        if shape["type"] == "map":
            inner = (self._type(shape[part]["shape"]) for part in ("key", "value"))
            return f"map of {' to '.join(inner)}"
        if shape["type"] == "structure" or "enum" in shape:
            return name
        return {"integer": "int", "long": "int", "double": "float"}.get(
            shape["type"], str(shape["type"])
        )

    def _limits(self, name: str, of_what: str) -> Iterator[tuple[str, float]]:
        shape = self.shapes[name]
        unit = _UNITS.get(shape["type"])
        # No length is less than zero.
        if unit is not None and "min" in shape and (shape["min"] or unit == "least value"):
            yield unit + of_what, shape["min"]
        if shape["type"] == "list":
            yield from self._limits(shape["member"]["shape"], " of its elements")

    def _reached(self, roots: list[str]) -> set[str]:
        waiting, found = [*roots], set[str]()
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                shape = self.shapes[name]
                inner = [*shape.get("members", {}).values()]
                inner += [shape[part] for part in ("member", "key", "value") if part in shape]
                waiting += [reference["shape"] for reference in inner]
        return found


def _json(stem: Path) -> Json:
    """Return the JSON of a model file, ``{}`` where a service has none of the kind."""
    plain, zipped = stem.with_name(f"{stem.name}.json"), stem.with_name(f"{stem.name}.json.gz")
    if zipped.is_file():
        content: Json = json.loads(gzip.decompress(zipped.read_bytes()))
    else:
        content = json.loads(plain.read_bytes()) if plain.is_file() else {}
    return content
