"""Workflow: used by GetWorkflow."""

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

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.workflow_parameter_detail import WorkflowParameterDetail
    from ..shapes.workflow_state import WorkflowState
    from ..shapes.workflow_type import WorkflowType


@define(kw_only=True)
class Workflow(StructureBase):
    """Defines a process that Image Builder runs during the build, test, or distribution stage of
    the image creation process.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource."""
    name: str | None = None
    """The name of the workflow resource."""
    version: str | None = None
    """The workflow resource version. Workflow resources are immutable. To make a change, you can
    clone a workflow or create a new version.
    """
    description: str | None = None
    """The description of the workflow."""
    change_description: str | None = None
    """Describes what change has been made in this version of the workflow, or what makes this
    version different from other versions of the workflow.
    """
    type: WorkflowType | None = None
    """The image creation stage that the workflow applies to."""
    state: WorkflowState | None = None
    """Describes the current status of the workflow and the reason for that status."""
    owner: str | None = None
    """The owner of the workflow resource."""
    data: str | None = None
    """Contains the YAML document content for the workflow."""
    kms_key_id: str | None = None
    """The KMS key identifier used to encrypt the workflow resource. This can be either the Key ARN
    or the Alias ARN. For more information, see Key identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*.
    """
    date_created: str | None = None
    """The timestamp when Image Builder created the workflow resource."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags that apply to the workflow resource."""
    parameters: list[WorkflowParameterDetail] = field(factory=lambda: [])
    """An array of input parameters that the image workflow uses to control actions or configure
    settings.
    """


def read(data: Any) -> Workflow:
    if data is None:
        return absent(Workflow)
    self = new(Workflow)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.version = data.get("version")
    self.description = data.get("description")
    self.change_description = data.get("changeDescription")
    self.type = _shapes.workflow_type.read(data.get("type"))
    self.state = _shapes.workflow_state.read(data.get("state"))
    self.owner = data.get("owner")
    self.data = data.get("data")
    self.kms_key_id = data.get("kmsKeyId")
    self.date_created = data.get("dateCreated")
    self.tags = read_map_or_empty(data.get("tags"))
    self.parameters = read_list_or_empty(
        data.get("parameters"), _shapes.workflow_parameter_detail.read
    )
    return self


def write(value: Workflow | None) -> dict[str, Any] | None:
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
            "state": _shapes.workflow_state.write(value.state),
            "owner": value.owner,
            "data": value.data,
            "kmsKeyId": value.kms_key_id,
            "dateCreated": value.date_created,
            "tags": write_map(value.tags) or None,
            "parameters": write_list(value.parameters, _shapes.workflow_parameter_detail.write)
            or None,
        }
    )


register(
    __name__,
    {
        Workflow: (read, write),
    },
)
