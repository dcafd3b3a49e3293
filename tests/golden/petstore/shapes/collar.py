"""Collar: used by AddPet, DescribeEverything and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register, unknown_member
from ..runtime.validation import check_string, check_union, is_structure

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.validation import Path, Problems, Step
    from ..shapes.ring import Ring


@define(kw_only=True)
class Collar(StructureBase):
    """One of them."""

    color: str | None = None
    ring: Ring | None = None
    sdk_unknown_member: dict[str, str] | None = None
    """``{"name": ...}`` when an answer sets a member the model lacks."""

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.Collar: ...


def read(data: Any) -> Collar:
    if data is None:
        return absent(Collar)
    self = new(Collar)
    self.sdk_unknown_member = unknown_member(data, frozenset({"color", "ring"}), "Collar")
    self.color = data.get("color")
    self.ring = _shapes.ring.read(data.get("ring"))
    return self


def write(value: Collar | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "color": value.color,
            "ring": _shapes.ring.write(value.ring),
            **({value.sdk_unknown_member["name"]: {}} if value.sdk_unknown_member else {}),
        }
    )


def structure(data: Any) -> Collar:
    if data is None:
        return absent(Collar)
    self = new(Collar)
    self.color = data.get("color")
    self.ring = lenient(data.get("ring"), _shapes.ring.structure)
    self.sdk_unknown_member = data.get("SDK_UNKNOWN_MEMBER")
    return self


def unstructure(value: Collar | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "color": value.color,
            "ring": _shapes.ring.unstructure(value.ring),
            "SDK_UNKNOWN_MEMBER": value.sdk_unknown_member,
        }
    )


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Collar):
        return
    path = (*path, step)
    if (member := value.color) is not None:
        check_string(problems, path, ("color", "color"), member)
    if (member := value.ring) is not None:
        _shapes.ring.check(problems, path, ("ring", "ring"), member)
    check_union(
        problems,
        path,
        value,
        (
            ("color", "color"),
            ("ring", "ring"),
        ),
    )


register(
    __name__,
    {
        Collar: (structure, unstructure),
    },
)
