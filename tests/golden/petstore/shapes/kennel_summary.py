"""KennelSummary: used by List."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_list_or_empty,
    read_map_or_empty,
    without_absent,
    write_list,
    write_map,
    write_string,
)
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register
from ..shapes.kind import read as _read_kind

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.kind import Kind
    from ..shapes.pet import Pet


@define(kw_only=True)
class KennelSummary(StructureBase):
    """KennelSummary."""

    names: list[str] = field(factory=lambda: [])
    by_name: dict[str, Pet] = field(factory=lambda: {})
    kind: Kind | None = None


def read(data: Any) -> KennelSummary:
    if data is None:
        return absent(KennelSummary)
    self = new(KennelSummary)
    self.names = read_list_or_empty(data.get("names"))
    self.by_name = read_map_or_empty(data.get("byName"), _shapes.pet.read)
    self.kind = _read_kind(data.get("kind"))
    return self


def write(value: KennelSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "names": write_list(value.names) or None,
            "byName": write_map(value.by_name, _shapes.pet.write) or None,
            "kind": write_string(value.kind),
        }
    )


def structure(data: Any) -> KennelSummary:
    if data is None:
        return absent(KennelSummary)
    self = new(KennelSummary)
    self.names = read_list_or_empty(data.get("names"))
    self.by_name = read_map_or_empty(data.get("byName"), _shapes.pet.structure)
    self.kind = _read_kind(data.get("kind"))
    return self


def unstructure(value: KennelSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "names": write_list(value.names) or None,
            "byName": write_map(value.by_name, _shapes.pet.unstructure) or None,
            "kind": write_string(value.kind),
        }
    )


register(
    __name__,
    {
        KennelSummary: (structure, unstructure),
    },
)
