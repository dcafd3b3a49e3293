"""WorkflowSummary: used by ListWorkflowBuildVersions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_map_or_empty, without_absent, write_map, write_string
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.workflow_state import WorkflowState
    from ..shapes.workflow_type import WorkflowType


@define(kw_only=True)
class WorkflowSummary(StructureBase):
    """Contains metadata about the workflow resource."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource."""
    name: str | None = None
    """The name of the workflow."""
    version: str | None = None
    """The version of the workflow."""
    description: str | None = None
    """Describes the workflow."""
    change_description: str | None = None
    """The change description for the current version of the workflow resource."""
    type: WorkflowType | None = None
    """The image creation stage that this workflow applies to."""
    owner: str | None = None
    """The owner of the workflow resource."""
    state: WorkflowState | None = None
    """Describes the current state of the workflow resource."""
    date_created: str | None = None
    """The original creation date of the workflow resource."""
    tags: dict[str, str] = field(factory=lambda: {})
    """Contains a list of tags that are defined for the workflow."""


def read(data: Any) -> WorkflowSummary:
    if data is None:
        return absent(WorkflowSummary)
    self = new(WorkflowSummary)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.version = data.get("version")
    self.description = data.get("description")
    self.change_description = data.get("changeDescription")
    self.type = _shapes.workflow_type.read(data.get("type"))
    self.owner = data.get("owner")
    self.state = _shapes.workflow_state.read(data.get("state"))
    self.date_created = data.get("dateCreated")
    self.tags = read_map_or_empty(data.get("tags"))
    return self


def write(value: WorkflowSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "changeDescription": value.change_description,
            "type": write_string(value.type),
            "owner": value.owner,
            "state": _shapes.workflow_state.write(value.state),
            "dateCreated": value.date_created,
            "tags": write_map(value.tags) or None,
        }
    )


register(
    __name__,
    {
        WorkflowSummary: (read, write),
    },
)
