"""ImageFailureContext: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.component_failure_context import ComponentFailureContext
    from ..shapes.distribution_failure_context import DistributionFailureContext
    from ..shapes.image_status import ImageStatus


@define(kw_only=True)
class ImageFailureContext(StructureBase):
    """Contains details about the failure when the image creation process fails. Properties appear
    in the failure context when the related information is available for the failure.
    """

    image_status: ImageStatus | None = None
    """The status that the image had when the failure occurred. This indicates the stage of the
    image creation process where the image failed, for example ``BUILDING`` or ``DISTRIBUTING``.
    """
    workflow_execution_id: str | None = None
    """The unique identifier of the workflow execution that was running when the image failed."""
    workflow_arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow build version that was running when the image
    failed.
    """
    step_execution_id: str | None = None
    """The unique identifier of the workflow step execution that failed."""
    failed_step: str | None = None
    """The name of the workflow step that failed, as it appears in the workflow document."""
    component_failure: ComponentFailureContext | None = None
    """The details about the component that failed, if the failure occurred while a component was
    running.
    """
    distribution_failure: DistributionFailureContext | None = None
    """The details about the distribution failure, if the failure occurred while Image Builder
    distributed or configured the image.
    """


def read(data: Any) -> ImageFailureContext:
    if data is None:
        return absent(ImageFailureContext)
    self = new(ImageFailureContext)
    self.image_status = _shapes.image_status.read(data.get("imageStatus"))
    self.workflow_execution_id = data.get("workflowExecutionId")
    self.workflow_arn = data.get("workflowArn")
    self.step_execution_id = data.get("stepExecutionId")
    self.failed_step = data.get("failedStep")
    self.component_failure = _shapes.component_failure_context.read(data.get("componentFailure"))
    self.distribution_failure = _shapes.distribution_failure_context.read(
        data.get("distributionFailure")
    )
    return self


def write(value: ImageFailureContext | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageStatus": write_string(value.image_status),
            "workflowExecutionId": value.workflow_execution_id,
            "workflowArn": value.workflow_arn,
            "stepExecutionId": value.step_execution_id,
            "failedStep": value.failed_step,
            "componentFailure": _shapes.component_failure_context.write(value.component_failure),
            "distributionFailure": _shapes.distribution_failure_context.write(
                value.distribution_failure
            ),
        }
    )


register(
    __name__,
    {
        ImageFailureContext: (read, write),
    },
)
