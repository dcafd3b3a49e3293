"""WorkflowVersion: used by ListWorkflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.workflow_type import WorkflowType


@define(kw_only=True)
class WorkflowVersion(StructureBase):
    """Contains details about this version of the workflow."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource."""
    name: str | None = None
    """The name of the workflow."""
    version: str | None = None
    """The semantic version of the workflow resource. The format includes three nodes:
    <major>.<minor>.<patch>.
    """
    description: str | None = None
    """Describes the workflow."""
    type: WorkflowType | None = None
    """The image creation stage that this workflow applies to."""
    owner: str | None = None
    """The owner of the workflow resource."""
    date_created: str | None = None
    """The timestamp when Image Builder created the workflow version."""


def read(data: Any) -> WorkflowVersion:
    if data is None:
        return absent(WorkflowVersion)
    self = new(WorkflowVersion)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.version = data.get("version")
    self.description = data.get("description")
    self.type = _shapes.workflow_type.read(data.get("type"))
    self.owner = data.get("owner")
    self.date_created = data.get("dateCreated")
    return self


def write(value: WorkflowVersion | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "type": write_string(value.type),
            "owner": value.owner,
            "dateCreated": value.date_created,
        }
    )


register(
    __name__,
    {
        WorkflowVersion: (read, write),
    },
)
