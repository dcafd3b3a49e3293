"""The shapes that references lead to: one object for each structure and enum, however it is met."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import define, field

from codegen.model import Enum, List, Map, Member, Scalar, Shape, Structure
from codegen.model.raw import JsonObject, as_text, is_text
from codegen.python.reserved import UNION_ATTRIBUTES
from codegen.resolve.members import check_mentioned, member, named_members
from codegen.resolve.naming import python_names
from codegen.resolve.problems import Problems
from codegen.resolve.references import References
from codegen.resolve.scalars import SCALARS, enum, limits, scalar


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

    def at(self, reference: object, place: str) -> Shape:
        """Return the shape that ``reference``, which stands at ``place``, names."""
        name, traits = self.references.dereference(reference, place)
        nothing = Scalar(kind="string", name=name)
        if traits is None:
            return nothing
        if traits.get("eventstream"):
            self.problems.note(place, f"event streams are not supported ({name})")
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
        attributes = python_names(members, self.problems, place=place, reserved=reserved)
        check_mentioned(name, traits, members, self.problems)
        required = traits.get("required", [])
        structure.complete(
            self._member(name, key, attribute, members[key], required=key in required)
            for key, attribute in attributes.items()
        )

    def _member(
        self, owner: str, name: str, attribute: str, reference: object, *, required: bool
    ) -> Member:
        """Return one member of the shape ``owner``."""
        place = f"shape {owner}, member {name}"
        shape = self.at(reference, place)
        _, traits = self.references.dereference(reference, place)
        return member(
            name,
            traits or {},
            place,
            self.problems,
            attribute=attribute,
            shape=shape,
            required=required,
        )

    def _structure(self, name: str, traits: JsonObject) -> Shape:
        """Return the structure called ``name``."""
        if traits.get("document"):
            return Scalar(kind="document", name=name, sensitive=bool(traits.get("sensitive")))
        if name not in self._structures:
            structure = Structure(
                name=name,
                class_name=self.class_names[name],
                documentation=self._documentation(name),
                union=bool(traits.get("union")),
                sensitive=bool(traits.get("sensitive")),
            )
            self._structures[name] = structure
            # A list that holds this structure may hold it again further down.
            opened, self._open = self._open, []
            self.fill(structure, traits, reserved=UNION_ATTRIBUTES if structure.union else ())
            self._open = opened
        return self._structures[name]

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
        self._open.append(name)
        container = (
            self._list(name, traits) if traits["type"] == "list" else self._map(name, traits)
        )
        self._open.pop()
        return container

    def _list(self, name: str, traits: JsonObject) -> List:
        """Return the list called ``name``."""
        minimum, maximum = limits(name, traits, self.problems)
        return List(
            name=name,
            element=self.at(traits.get("member"), f"shape {name}, member"),
            minimum=minimum,
            maximum=maximum,
            sensitive=bool(traits.get("sensitive")),
            sparse=bool(traits.get("sparse")),
        )

    def _map(self, name: str, traits: JsonObject) -> Map:
        """Return the map called ``name``."""
        minimum, maximum = limits(name, traits, self.problems)
        return Map(
            name=name,
            key=self.at(traits.get("key"), f"shape {name}, key"),
            value=self.at(traits.get("value"), f"shape {name}, value"),
            minimum=minimum,
            maximum=maximum,
            sensitive=bool(traits.get("sensitive")),
            sparse=bool(traits.get("sparse")),
        )

    def _documentation(self, name: str) -> str:
        """Return what the shape itself says of it: a reference speaks of its own place only."""
        return as_text(self.references.shapes[name].get("documentation"))
