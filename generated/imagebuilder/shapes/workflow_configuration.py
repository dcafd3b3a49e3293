"""WorkflowConfiguration: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, without_absent, write_list, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import (
    StructureBase,
    absent,
    lenient,
    lenient_enum,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.on_workflow_failure import OnWorkflowFailure
    from ..shapes.workflow_parameter import WorkflowParameter


@define(kw_only=True)
class WorkflowConfiguration(StructureBase):
    """Contains control settings and configurable inputs for a workflow resource."""

    workflow_arn: str
    """The Amazon Resource Name (ARN) of the workflow resource."""
    parameters: list[WorkflowParameter] | None = None
    """Contains parameter values for each of the parameters that the workflow document defined for
    the workflow resource.

    Limits: at least 1 element.
    """
    parallel_group: str | None = None
    """Test workflows are defined within named runtime groups called parallel groups. The parallel
    group is the named group that contains this test workflow. Test workflows within a parallel
    group can run at the same time. Image Builder starts up to five test workflows in the group
    at the same time, and starts additional workflows as others complete, until all workflows in
    the group have completed. This field only applies for test workflows.

    Limits: 1 to 100 characters.
    """
    on_failure: OnWorkflowFailure | str | None = None
    """The action to take if the workflow fails. With ``CONTINUE``, a failed workflow is logged and
    image creation proceeds to the next workflow. If you don't set a value, the image build
    fails when the workflow fails. You can only set this property for test workflows.
    """


def read(data: Any) -> WorkflowConfiguration:
    if data is None:
        return absent(WorkflowConfiguration)
    self = new(WorkflowConfiguration)
    self.workflow_arn = data.get("workflowArn")
    self.parameters = read_list(data.get("parameters"), _shapes.workflow_parameter.read)
    self.parallel_group = data.get("parallelGroup")
    self.on_failure = _shapes.on_workflow_failure.read(data.get("onFailure"))
    return self


def write(value: WorkflowConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflowArn": value.workflow_arn,
            "parameters": write_list(value.parameters, _shapes.workflow_parameter.write),
            "parallelGroup": value.parallel_group,
            "onFailure": write_string(value.on_failure),
        }
    )


def structure(data: Any) -> WorkflowConfiguration:
    if data is None:
        return absent(WorkflowConfiguration)
    self = new(WorkflowConfiguration)
    self.workflow_arn = data.get("workflowArn")
    self.parameters = lenient_list(
        data.get("parameters"), lambda item: lenient(item, _shapes.workflow_parameter.structure)
    )
    self.parallel_group = data.get("parallelGroup")
    self.on_failure = lenient_enum(data.get("onFailure"), _shapes.on_workflow_failure.read)
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, WorkflowConfiguration):
        return
    path = (*path, step)
    if (member := value.workflow_arn) is None:
        problems.missing(path, ("workflow_arn", "workflowArn"))
    else:
        check_string(problems, path, ("workflow_arn", "workflowArn"), member)
    if (member := value.parameters) is not None:
        if is_list(problems, path, ("parameters", "parameters"), member, 1):
            inner = (*path, ("parameters", "parameters"))
            for index, item in enumerate(member):
                _shapes.workflow_parameter.check(problems, inner, index, item)
    if (member := value.parallel_group) is not None:
        check_string(problems, path, ("parallel_group", "parallelGroup"), member, 1)
    if (member := value.on_failure) is not None:
        check_string(problems, path, ("on_failure", "onFailure"), member)


register(
    __name__,
    {
        WorkflowConfiguration: (structure, write),
    },
)
