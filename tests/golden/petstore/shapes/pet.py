"""Pet: used by AddPet, DescribeEverything and 3 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import (
    read_integer,
    read_list,
    read_map,
    without_absent,
    write_list,
    write_map,
    write_string,
)
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import (
    StructureBase,
    absent,
    lenient,
    lenient_enum,
    lenient_list,
    lenient_map,
    new,
    redacted,
    register,
)
from ..runtime.validation import (
    MapKey,
    check_integer,
    check_string,
    check_timestamp,
    is_list,
    is_map,
    is_structure,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.validation import Path, Problems, Step
    from ..shapes.collar import Collar
    from ..shapes.mood import Mood


@define(kw_only=True)
class Pet(StructureBase):
    """A pet; it may have parents."""

    name: str
    """Limits: 1 to 64 characters."""
    age: int | None = None
    """Limits: 0 to 300."""
    mood: Mood | None = None
    """How it feels."""
    parents: list[Pet] | None = None
    friends: dict[str, Pet] | None = None
    collar: Collar | None = None
    """One of them."""
    born: datetime | None = None
    chip: str | None = field(default=None, repr=redacted)

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.Pet: ...


def read(data: Any) -> Pet:
    if data is None:
        return absent(Pet)
    self = new(Pet)
    self.name = data.get("name")
    self.age = raw if type(raw := data.get("age")) is int else read_integer(raw)
    self.mood = _shapes.mood.read(data.get("mood"))
    self.parents = read_list(data.get("parents"), _shapes.pet.read)
    self.friends = read_map(data.get("friends"), _shapes.pet.read)
    self.collar = _shapes.collar.read(data.get("collarTag"))
    self.born = read_timestamp(data.get("born"))
    self.chip = data.get("chip")
    return self


def write(value: Pet | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "age": value.age,
            "mood": write_string(value.mood),
            "parents": write_list(value.parents, _shapes.pet.write),
            "friends": write_map(value.friends, _shapes.pet.write),
            "collarTag": _shapes.collar.write(value.collar),
            "born": write_epoch(value.born),
            "chip": value.chip,
        }
    )


def structure(data: Any) -> Pet:
    if data is None:
        return absent(Pet)
    self = new(Pet)
    self.name = data.get("name")
    self.age = data.get("age")
    self.mood = lenient_enum(data.get("mood"), _shapes.mood.read)
    self.parents = lenient_list(
        data.get("parents"), lambda item: lenient(item, _shapes.pet.structure)
    )
    self.friends = lenient_map(
        data.get("friends"), lambda item: lenient(item, _shapes.pet.structure)
    )
    self.collar = lenient(data.get("collar"), _shapes.collar.structure)
    self.born = data.get("born")
    self.chip = data.get("chip")
    return self


def unstructure(value: Pet | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "age": value.age,
            "mood": write_string(value.mood),
            "parents": write_list(value.parents, _shapes.pet.unstructure),
            "friends": write_map(value.friends, _shapes.pet.unstructure),
            "collar": _shapes.collar.unstructure(value.collar),
            "born": value.born,
            "chip": value.chip,
        }
    )


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Pet):
        return
    path = (*path, step)
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.age) is not None:
        check_integer(problems, path, ("age", "age"), member, 0)
    if (member := value.mood) is not None:
        check_string(problems, path, ("mood", "mood"), member)
    if (member := value.parents) is not None:
        if is_list(problems, path, ("parents", "parents"), member):
            inner = (*path, ("parents", "parents"))
            for index, item in enumerate(member):
                _shapes.pet.check(problems, inner, index, item)
    if (member := value.friends) is not None:
        if is_map(problems, path, ("friends", "friends"), member):
            inner = (*path, ("friends", "friends"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                _shapes.pet.check(problems, inner, str(key), item)
    if (member := value.collar) is not None:
        _shapes.collar.check(problems, path, ("collar", "collar"), member)
    if (member := value.born) is not None:
        check_timestamp(problems, path, ("born", "born"), member)
    if (member := value.chip) is not None:
        check_string(problems, path, ("chip", "chip"), member)


register(
    __name__,
    {
        Pet: (structure, unstructure),
    },
)
