"""PetEvents: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, redacted, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.pet_arrived import PetArrived
    from ..shapes.pet_heard import PetHeard
    from ..shapes.pet_met import PetMet
    from ..shapes.pet_said import PetSaid
    from ..shapes.pet_seen import PetSeen
    from ..shapes.pet_tracked import PetTracked
    from ..shapes.pets_quiet import PetsQuiet


@define(kw_only=True)
class PetEvents(StructureBase):
    """PetEvents."""

    arrived: PetArrived | None = None
    """One more."""
    heard: PetHeard | None = None
    seen: PetSeen | None = None
    said: PetSaid | None = field(default=None, repr=redacted)
    met: PetMet | None = None
    quiet: PetsQuiet | None = None
    tracked: PetTracked | None = None
    sdk_unknown_member: dict[str, str] | None = None
    """``{"name": ...}`` when an answer sets a member the model lacks."""


def structure(data: Any) -> PetEvents:
    if data is None:
        return absent(PetEvents)
    self = new(PetEvents)
    self.arrived = _shapes.pet_arrived.read(data.get("arrived"))
    self.heard = _shapes.pet_heard.structure(data.get("heard"))
    self.seen = _shapes.pet_seen.structure(data.get("seen"))
    self.said = _shapes.pet_said.read(data.get("said"))
    self.met = _shapes.pet_met.read(data.get("met"))
    self.quiet = _shapes.pets_quiet.read(data.get("quiet"))
    self.tracked = _shapes.pet_tracked.read(data.get("tracked"))
    self.sdk_unknown_member = data.get("SDK_UNKNOWN_MEMBER")
    return self


def unstructure(value: PetEvents | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arrived": _shapes.pet_arrived.unstructure(value.arrived),
            "heard": _shapes.pet_heard.unstructure(value.heard),
            "seen": _shapes.pet_seen.unstructure(value.seen),
            "said": _shapes.pet_said.write(value.said),
            "met": _shapes.pet_met.write(value.met),
            "quiet": _shapes.pets_quiet.write(value.quiet),
            "tracked": _shapes.pet_tracked.write(value.tracked),
            "SDK_UNKNOWN_MEMBER": value.sdk_unknown_member,
        }
    )


register(
    __name__,
    {
        PetEvents: (structure, unstructure),
    },
)
