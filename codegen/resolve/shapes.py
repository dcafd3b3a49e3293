"""The shapes that references lead to: one object for each structure and enum, however it is met.

How the traits of a reference and of its shape add up is botocore's rule (``ShapeResolver`` in
``botocore/model.py``): what the reference says overrides the shape.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import get_args

from attrs import define, evolve, field, frozen

from codegen.model import Enum, EnumValue, List, Map, Member, Scalar, ScalarKind, Shape, Structure
from codegen.problems import Problems
from codegen.python import names
from codegen.python.reserved import STRUCTURE_ATTRIBUTES, UNION_ATTRIBUTES
from codegen.raw import JsonObject, as_object, as_text, is_object, is_text
from codegen.resolve.event_streams import check_events, raised_between, without_raised
from codegen.resolve.members import (
    check_mentioned,
    member,
    named_members,
    namespace_of,
    python_names,
    text_of,
)

#: How deep lists and maps may lie in each other: the emitted checks have a loop for each, of which
#: Python compiles 20 in one another. The deepest of botocore's models are 4.
MOST_CONTAINERS = 16
#: How deep structures may lie in each other before one comes again, which is how deep the generator
#: calls itself. The deepest of botocore's models, QuickSight's, are 14.
MOST_STRUCTURES = 64


@frozen
class References:
    """Looks references up in ``shapes``, those of a model, by name."""

    shapes: JsonObject
    problems: Problems

    def dereference(self, reference: object, place: str) -> tuple[str, JsonObject | None]:
        """Return the name that ``reference`` names and the shape's traits with its own on top.

        The traits are ``None``, and that is noted, when there is no such shape.
        """
        name = as_object(reference).get("shape")
        shape = self.shapes.get(name) if is_text(name) else None
        if not is_object(reference) or not is_object(shape):
            self.problems.note(place, f"there is no shape {name!r}")
            return str(name), None
        return str(name), {**shape, **{k: v for k, v in reference.items() if k != "shape"}}


def count_uses(model: JsonObject) -> Counter[str]:
    """Return in how many places of the model each shape is used."""
    uses = Counter[str]()
    for shape in model["shapes"].values():
        uses.update(_referred(shape))
    for operation in model["operations"].values():
        uses.update(
            str(as_object(operation.get(kind)).get("shape")) for kind in ("input", "output")
        )
    return uses


def _referred(shape: object) -> Iterator[str]:
    """Yield the names of the shapes that the raw ``shape`` refers to."""
    traits = as_object(shape)
    direct = [traits.get(key) for key in ("member", "key", "value")]
    for reference in [*as_object(traits.get("members")).values(), *direct]:
        name = as_object(reference).get("shape")
        if is_text(name):
            yield name


@define(eq=False)
class Shapes:
    """The shapes of one model, each resolved when something first refers to it.

    ``class_names`` are those of all shapes. What is wrong with a shape is noted, and gives a
    string in its place.
    """

    references: References
    class_names: Mapping[str, str]
    problems: Problems
    _structures: dict[str, Structure] = field(factory=dict[str, Structure], init=False)
    _enums: dict[str, Enum] = field(factory=dict[str, Enum], init=False)
    # The lists and maps being resolved: one that meets itself has no structure on its way round.
    _open: list[str] = field(factory=list[str], init=False)
    # How many structures are being filled, each by a member of the one before.
    _depth: int = field(default=0, init=False)

    def at(self, reference: object, place: str) -> Shape:
        """Return the shape that ``reference``, which stands at ``place``, names."""
        return self._at(*self.references.dereference(reference, place), place)

    def _at(self, name: str, traits: JsonObject | None, place: str) -> Shape:
        """Return the shape ``name``, with the ``traits`` that it has at ``place``."""
        nothing = Scalar(kind="string", name=name)
        if traits is None:
            return nothing
        if traits.get("eventstream"):
            self.problems.note(place, f"an event stream can be in an answer alone ({name})")
            return nothing
        kind = traits.get("type")
        if kind == "structure":
            return self._structure(name, traits)
        if kind in ("list", "map"):
            return self._container(name, traits, place)
        if kind == "string" and traits.get("enum"):
            return self._enum(name, traits)
        if not is_text(kind) or kind not in SCALARS:
            self.problems.note(place, f"the shape {name} has the unknown type {kind!r}")
            return nothing
        return scalar(SCALARS[kind], name, traits, place, self.problems)

    def fill(self, structure: Structure, traits: JsonObject, *, reserved: Collection[str]) -> None:
        """Resolve the members of ``structure``, none of which gets an attribute of ``reserved``."""
        name = structure.name
        members = named_members(name, traits, self.problems)
        if members is None:
            return
        place = f"shape {name}, a member"
        taken = {*reserved, *STRUCTURE_ATTRIBUTES}
        attributes = python_names(members, self.problems, place=place, reserved=taken)
        check_mentioned(name, traits, members, self.problems)
        required = traits.get("required", [])
        structure.complete(
            self._member(
                name,
                key,
                attribute,
                members[key],
                required=key in required,
                is_payload=key == structure.payload,
                in_answer=structure.role == "response",
            )
            for key, attribute in attributes.items()
        )

    def _member(
        self,
        owner: str,
        name: str,
        attribute: str,
        reference: object,
        *,
        required: bool,
        is_payload: bool,
        in_answer: bool,
    ) -> Member:
        """Return one member of the shape ``owner``."""
        place = f"shape {owner}, member {name}"
        shape_name, traits = self.references.dereference(reference, place)
        shape = (in_answer and self._event_stream(reference)) or self._at(shape_name, traits, place)
        if isinstance(shape, Scalar) and not is_payload:
            # Only what is the whole of a body can be read as it comes.
            shape = evolve(shape, streaming=False)
        return member(
            name,
            traits or {},
            place,
            self.problems,
            attribute=attribute,
            shape=shape,
            required=required,
            reference=as_object(reference),
        )

    def _structure(self, name: str, traits: JsonObject) -> Shape:
        """Return the structure called ``name``."""
        if traits.get("document"):
            return Scalar(kind="document", name=name, sensitive=bool(traits.get("sensitive")))
        if name not in self._structures:
            # What a reference says is of one place alone, and the structure may be in others.
            own, place = as_object(self.references.shapes[name]), f"shape {name}"
            structure = Structure(
                name=name,
                class_name=self.class_names[name],
                documentation=self._documentation(name),
                union=bool(traits.get("union")),
                sensitive=bool(traits.get("sensitive")),
                location_name=text_of("locationName", own, place, self.problems),
                xml_namespace=namespace_of(own, place, self.problems),
            )
            self._structures[name] = structure
            self._fill_nested(structure, traits)
        return self._structures[name]

    def _event_stream(self, reference: object) -> Structure | None:
        """Return the event stream that ``reference`` names, ``None`` when it names none."""
        name = str(as_object(reference).get("shape"))
        traits = as_object(self.references.shapes.get(name))
        if not traits.get("eventstream"):
            return None
        if name not in self._structures:
            shapes = self.references.shapes
            stream = Structure(
                name=name,
                class_name=self.class_names[name],
                documentation=self._documentation(name),
                union=True,
                sensitive=bool(traits.get("sensitive")),
                event_stream=True,
                raised=tuple(raised_between(shapes, name).items()),
            )
            self._structures[name] = stream
            own = {**without_raised(shapes, name, traits), "union": True}
            self._fill_nested(stream, own)
            check_events(stream, self.problems)
        return self._structures[name]

    def _fill_nested(self, structure: Structure, traits: JsonObject) -> None:
        """Resolve the members of a structure that is met as the value of a member."""
        if self._depth == MOST_STRUCTURES:
            place = f"shape {structure.name}"
            self.problems.note(place, f"it lies in {MOST_STRUCTURES} structures, one in another")
            return
        # A list that holds this structure may hold it again further down.
        opened, self._open = self._open, []
        self._depth += 1
        self.fill(structure, traits, reserved=UNION_ATTRIBUTES if structure.union else ())
        self._depth -= 1
        self._open = opened

    def _enum(self, name: str, traits: JsonObject) -> Enum:
        """Return the enum called ``name``."""
        if name not in self._enums:
            self._enums[name] = enum(
                name,
                traits,
                self.problems,
                class_name=self.class_names[name],
                documentation=self._documentation(name),
            )
        return self._enums[name]

    def _container(self, name: str, traits: JsonObject, place: str) -> Shape:
        """Return a list or a map."""
        if name in self._open:
            self.problems.note(place, f"the shape {name} holds itself without a structure between")
            return Scalar(kind="string", name=name)
        if len(self._open) == MOST_CONTAINERS:
            self.problems.note(place, f"{name} lies in {MOST_CONTAINERS} lists and maps")
            return Scalar(kind="string", name=name)
        self._open.append(name)
        container = (
            self._list(name, traits) if traits["type"] == "list" else self._map(name, traits)
        )
        self._open.pop()
        return container

    def _list(self, name: str, traits: JsonObject) -> List:
        """Return the list called ``name``."""
        minimum, maximum = limits(name, traits, self.problems)
        place = f"shape {name}, member"
        reference = as_object(traits.get("member"))
        return List(
            name=name,
            element=self.at(reference, place),
            minimum=minimum,
            maximum=maximum,
            sensitive=bool(traits.get("sensitive")),
            sparse=bool(traits.get("sparse")),
            flattened=bool(traits.get("flattened")),
            element_name=text_of("locationName", reference, place, self.problems),
            element_namespace=namespace_of(reference, place, self.problems),
        )

    def _map(self, name: str, traits: JsonObject) -> Map:
        """Return the map called ``name``."""
        minimum, maximum = limits(name, traits, self.problems)
        key, value = as_object(traits.get("key")), as_object(traits.get("value"))
        key_place, value_place = f"shape {name}, key", f"shape {name}, value"
        return Map(
            name=name,
            key=self.at(key, key_place),
            value=self.at(value, value_place),
            minimum=minimum,
            maximum=maximum,
            sensitive=bool(traits.get("sensitive")),
            sparse=bool(traits.get("sparse")),
            flattened=bool(traits.get("flattened")),
            key_name=text_of("locationName", key, key_place, self.problems),
            value_name=text_of("locationName", value, value_place, self.problems),
            key_namespace=namespace_of(key, key_place, self.problems),
            value_namespace=namespace_of(value, value_place, self.problems),
        )

    def _documentation(self, name: str) -> str:
        """Return what the shape itself says of it: a reference speaks of its own place only."""
        return as_text(self.references.shapes[name].get("documentation"))


# -- shapes without parts, and limits ------------------------------------------------------------

#: The types of a model that are scalars, and what they are here.
SCALARS: dict[str, ScalarKind] = {
    **{kind: kind for kind in get_args(ScalarKind) if kind != "document"},
    "bigdecimal": "double",
    "char": "string",
    "character": "string",
}
#: It becomes the value of a header: visible ASCII and spaces (RFC 9110 section 8.3.1).
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+[ -~]*", re.ASCII)
_TIMESTAMP_FORMATS = frozenset({"iso8601", "rfc822", "unixtimestamp"})


def scalar(
    kind: ScalarKind, name: str, traits: JsonObject, place: str, problems: Problems
) -> Scalar:
    """Return the scalar called ``name`` as it is at ``place``."""
    timestamp_format = traits.get("timestampFormat")
    if timestamp_format is not None:
        timestamp_format = str(timestamp_format).lower()
        if timestamp_format not in _TIMESTAMP_FORMATS:
            problems.note(place, f"unknown timestamp format {timestamp_format!r}")
    minimum, maximum = limits(name, traits, problems)
    pattern = traits.get("pattern")
    return Scalar(
        kind=kind,
        name=name,
        minimum=minimum,
        maximum=maximum,
        pattern=pattern if is_text(pattern) else None,
        sensitive=bool(traits.get("sensitive")),
        timestamp_format=timestamp_format,
        media_type=media_type(traits, place, problems),
        streaming=kind == "blob" and bool(traits.get("streaming")),
        requires_length=bool(traits.get("requiresLength")),
        lenient=bool(traits.get("lenient")),
        encoded=encoded if (encoded := traits.get("encoded")) in ("base64", "percent") else None,
    )


def media_type(traits: JsonObject, place: str, problems: Problems) -> str | None:
    """Return the media type of a string or blob, ``None`` when the model has none."""
    found = traits.get("mediaType")
    if found is None or (isinstance(found, str) and _MEDIA_TYPE.fullmatch(found)):
        return found
    problems.note(place, f"{found!r} is not a media type")
    return None


def enum(
    name: str, traits: JsonObject, problems: Problems, *, class_name: str, documentation: str
) -> Enum:
    """Return the enum called ``name``."""
    values: list[str] = traits["enum"]
    if not all(map(is_text, values)):
        problems.note(f"shape {name}", "its enum is not a list of strings")
        values = []
    members = names.unique(dict.fromkeys(values), names.enum_member_name)
    minimum, maximum = limits(name, traits, problems)
    return Enum(
        name=name,
        class_name=class_name,
        values=tuple(EnumValue(name=member, value=value) for value, member in members.items()),
        minimum=minimum,
        maximum=maximum,
        documentation=documentation,
        sensitive=bool(traits.get("sensitive")),
        media_type=media_type(traits, f"shape {name}", problems),
    )


def limits(name: str, traits: JsonObject, problems: Problems) -> tuple[float | None, float | None]:
    """Return the least and the most of the shape ``name``, noting what is not a number."""
    return _limit("min", name, traits, problems), _limit("max", name, traits, problems)


def _limit(key: str, name: str, traits: JsonObject, problems: Problems) -> float | None:
    """Return one limit."""
    value = traits.get(key)
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return value
    problems.note(f"shape {name}", f"{key} is {value!r}, not a number")
    return None
