"""Renamed: used by EchoJsonNames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class Renamed(StructureBase):
    """Renamed."""

    value: str | None = None
    again: Renamed | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.Renamed: ...


def read(data: Any) -> Renamed:
    if data is None:
        return absent(Renamed)
    self = new(Renamed)
    self.value = data.get("the value")
    self.again = _shapes.renamed.read(data.get('"again"'))
    return self


def write(value: Renamed | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "the value": value.value,
            '"again"': _shapes.renamed.write(value.again),
        }
    )


def structure(data: Any) -> Renamed:
    if data is None:
        return absent(Renamed)
    self = new(Renamed)
    self.value = data.get("value")
    self.again = lenient(data.get("again"), _shapes.renamed.structure)
    return self


def unstructure(value: Renamed | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "value": value.value,
            "again": _shapes.renamed.unstructure(value.again),
        }
    )


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Renamed):
        return
    path = (*path, step)
    if (member := value.value) is not None:
        check_string(problems, path, ("value", "value"), member)
    if (member := value.again) is not None:
        _shapes.renamed.check(problems, path, ("again", "again"), member)


register(
    __name__,
    {
        Renamed: (structure, unstructure),
    },
)
