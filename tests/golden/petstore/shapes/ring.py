"""Ring: used by AddPet, DescribeEverything and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_float, without_absent, write_float
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import check_float, is_structure

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.validation import Path, Problems, Step
    from ..shapes.collar import Collar


@define(kw_only=True)
class Ring(StructureBase):
    """Ring."""

    collar: Collar | None = None
    """One of them."""
    size: float | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.Ring: ...


def read(data: Any) -> Ring:
    if data is None:
        return absent(Ring)
    self = new(Ring)
    self.collar = _shapes.collar.read(data.get("collar"))
    self.size = raw if type(raw := data.get("size")) is float else read_float(raw)
    return self


def write(value: Ring | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "collar": _shapes.collar.write(value.collar),
            "size": write_float(value.size),
        }
    )


def structure(data: Any) -> Ring:
    if data is None:
        return absent(Ring)
    self = new(Ring)
    self.collar = lenient(data.get("collar"), _shapes.collar.structure)
    self.size = data.get("size")
    return self


def unstructure(value: Ring | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "collar": _shapes.collar.unstructure(value.collar),
            "size": value.size,
        }
    )


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Ring):
        return
    path = (*path, step)
    if (member := value.collar) is not None:
        _shapes.collar.check(problems, path, ("collar", "collar"), member)
    if (member := value.size) is not None:
        check_float(problems, path, ("size", "size"), member)


register(
    __name__,
    {
        Ring: (structure, unstructure),
    },
)
