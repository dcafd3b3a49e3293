"""output_resources: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, register
from ..shapes.image_status import read_image_status

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.image_status import ImageStatus


class RegionFailureStatus(OpenEnum):
    """RegionFailureStatus: ``FAILED``, ``CANCELLED``, ``TIMED_OUT``."""

    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    TIMED_OUT = "TIMED_OUT"


read_region_failure_status = reader_of(RegionFailureStatus)


class ImageConfigurationStep(OpenEnum):
    """ImageConfigurationStep: ``ASSOCIATE_LICENSES``, ``UPDATE_LAUNCH_TEMPLATES``,
    ``PUT_SSM_PARAMETERS``, ``UPDATE_FAST_LAUNCH_CONFIGURATIONS``, ``EXPORT_AMI``.
    """

    ASSOCIATE_LICENSES = "ASSOCIATE_LICENSES"
    UPDATE_LAUNCH_TEMPLATES = "UPDATE_LAUNCH_TEMPLATES"
    PUT_SSM_PARAMETERS = "PUT_SSM_PARAMETERS"
    UPDATE_FAST_LAUNCH_CONFIGURATIONS = "UPDATE_FAST_LAUNCH_CONFIGURATIONS"
    EXPORT_AMI = "EXPORT_AMI"


read_image_configuration_step = reader_of(ImageConfigurationStep)


@define(kw_only=True)
class ImageState(StructureBase):
    """Image status and the reason for that status."""

    status: ImageStatus | None = None
    """The status of the image. A new image moves through build, test, and distribution statuses
    during creation, and ends in the ``AVAILABLE``, ``FAILED``, or ``CANCELLED`` state. The
    ``DEPRECATED``, ``DISABLED``, and ``DELETED`` statuses come from later resource management
    actions.
    """
    reason: str | None = None
    """The reason for the status of the image."""
    failure_context: ImageFailureContext | None = None
    """The details about the failure, for images that failed to complete. Image Builder only sets
    this property when the image status is ``FAILED``.
    """


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


@define(kw_only=True)
class ComponentFailureContext(StructureBase):
    """Contains details about the component that caused the image creation process to fail. The
    details identify the first step that failed when the component ran.
    """

    component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the component build version that failed."""
    phase_name: str | None = None
    """The name of the phase in the component document where the failure occurred, such as
    ``build``, ``validate``, or ``test``.
    """
    step_name: str | None = None
    """The name of the step in the component document that failed."""
    action: str | None = None
    """The action that the failed step runs, for example ``ExecuteBash``."""
    error_message: str | None = None
    """The error message from the step that failed. Image Builder truncates messages that are
    longer than 1024 characters. The component log in Amazon CloudWatch Logs contains the full
    output.
    """


@define(kw_only=True)
class DistributionFailureContext(StructureBase):
    """Contains details about a failure that occurred while Image Builder distributed the image or
    applied configuration to the distributed image.
    """

    error_message: str | None = None
    """The error message for the distribution failure."""
    region_failures: list[RegionFailure] = field(factory=lambda: [])
    """The details about the failure for each Region where the image didn't finish distribution or
    configuration.
    """


@define(kw_only=True)
class RegionFailure(StructureBase):
    """Contains details about a distribution or image configuration failure for a single Region."""

    region: str | None = None
    """The Region where the failure occurred."""
    status: RegionFailureStatus | None = None
    """The failure status for the Region. Indicates whether the process failed, was canceled, or
    timed out.
    """
    image_configuration_step: ImageConfigurationStep | None = None
    """The image configuration step where the failure occurred. Image Builder sets this property
    when the failure happened during post-distribution configuration, such as launch template
    updates or virtual machine (VM) export. This property doesn't appear for failures that
    occurred while Image Builder copied the image to the Region.
    """
    error_message: str | None = None
    """The error message for the failure in the Region."""
    target_account_id: str | None = None
    """The account ID of the account that the image was distributed to in the Region."""


@define(kw_only=True)
class OutputResources(StructureBase):
    """The resources produced by this image."""

    amis: list[Ami] = field(factory=lambda: [])
    """The Amazon EC2 AMIs created by this image. The list contains one entry per AMI, including
    copies that distribution created in each target Amazon Web Services Region and account.
    """
    containers: list[Container] = field(factory=lambda: [])
    """The container images that Image Builder created when it built this image, stored in the
    output Amazon ECR repository.
    """


@define(kw_only=True)
class Ami(StructureBase):
    """Details of an Amazon EC2 AMI."""

    region: str | None = None
    """The Amazon Web Services Region of the Amazon EC2 AMI."""
    image: str | None = None
    """The AMI ID of the Amazon EC2 AMI."""
    name: str | None = None
    """The name of the Amazon EC2 AMI."""
    description: str | None = None
    """The description of the Amazon EC2 AMI. Minimum and maximum length are in characters."""
    state: ImageState | None = None
    """The state of the AMI, which includes the status and, if applicable, the reason for that
    status.
    """
    account_id: str | None = None
    """The account ID of the owner of the AMI."""


@define(kw_only=True)
class Container(StructureBase):
    """Details of the container images that are output resources of an image build in a given
    Amazon Web Services Region: the Region, and the URIs of the container images.
    """

    region: str | None = None
    """Containers and container images are Region-specific. This is the Region context for the
    container.
    """
    image_uris: list[str] = field(factory=lambda: [])
    """A list of URIs for containers created in the context Region."""


def read_image_state(data: Any) -> ImageState:
    made = ImageState.__new__(ImageState)
    made.status = None if (value := data.get("status")) is None else read_image_status(value)
    made.reason = data.get("reason")
    made.failure_context = (
        None if (value := data.get("failureContext")) is None else read_image_failure_context(value)
    )
    return made


def write_image_state(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "status": None if (member := value.status) is None else str(member),
            "reason": value.reason,
            "failureContext": None
            if (member := value.failure_context) is None
            else write_image_failure_context(member),
        }
    )


register(ImageState, read_image_state, write_image_state)


def read_image_failure_context(data: Any) -> ImageFailureContext:
    made = ImageFailureContext.__new__(ImageFailureContext)
    made.image_status = (
        None if (value := data.get("imageStatus")) is None else read_image_status(value)
    )
    made.workflow_execution_id = data.get("workflowExecutionId")
    made.workflow_arn = data.get("workflowArn")
    made.step_execution_id = data.get("stepExecutionId")
    made.failed_step = data.get("failedStep")
    made.component_failure = (
        None
        if (value := data.get("componentFailure")) is None
        else read_component_failure_context(value)
    )
    made.distribution_failure = (
        None
        if (value := data.get("distributionFailure")) is None
        else read_distribution_failure_context(value)
    )
    return made


def write_image_failure_context(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageStatus": None if (member := value.image_status) is None else str(member),
            "workflowExecutionId": value.workflow_execution_id,
            "workflowArn": value.workflow_arn,
            "stepExecutionId": value.step_execution_id,
            "failedStep": value.failed_step,
            "componentFailure": None
            if (member := value.component_failure) is None
            else write_component_failure_context(member),
            "distributionFailure": None
            if (member := value.distribution_failure) is None
            else write_distribution_failure_context(member),
        }
    )


register(ImageFailureContext, read_image_failure_context, write_image_failure_context)


def read_component_failure_context(data: Any) -> ComponentFailureContext:
    made = ComponentFailureContext.__new__(ComponentFailureContext)
    made.component_arn = data.get("componentArn")
    made.phase_name = data.get("phaseName")
    made.step_name = data.get("stepName")
    made.action = data.get("action")
    made.error_message = data.get("errorMessage")
    return made


def write_component_failure_context(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "componentArn": value.component_arn,
            "phaseName": value.phase_name,
            "stepName": value.step_name,
            "action": value.action,
            "errorMessage": value.error_message,
        }
    )


register(ComponentFailureContext, read_component_failure_context, write_component_failure_context)


def read_distribution_failure_context(data: Any) -> DistributionFailureContext:
    made = DistributionFailureContext.__new__(DistributionFailureContext)
    made.error_message = data.get("errorMessage")
    made.region_failures = read_list(data.get("regionFailures"), read_region_failure)
    return made


def write_distribution_failure_context(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "errorMessage": value.error_message,
            "regionFailures": write_list(member, write_region_failure)
            if (member := value.region_failures)
            else None,
        }
    )


register(
    DistributionFailureContext,
    read_distribution_failure_context,
    write_distribution_failure_context,
)


def read_region_failure(data: Any) -> RegionFailure:
    made = RegionFailure.__new__(RegionFailure)
    made.region = data.get("region")
    made.status = (
        None if (value := data.get("status")) is None else read_region_failure_status(value)
    )
    made.image_configuration_step = (
        None
        if (value := data.get("imageConfigurationStep")) is None
        else read_image_configuration_step(value)
    )
    made.error_message = data.get("errorMessage")
    made.target_account_id = data.get("targetAccountId")
    return made


def write_region_failure(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "region": value.region,
            "status": None if (member := value.status) is None else str(member),
            "imageConfigurationStep": None
            if (member := value.image_configuration_step) is None
            else str(member),
            "errorMessage": value.error_message,
            "targetAccountId": value.target_account_id,
        }
    )


register(RegionFailure, read_region_failure, write_region_failure)


def read_output_resources(data: Any) -> OutputResources:
    made = OutputResources.__new__(OutputResources)
    made.amis = read_list(data.get("amis"), read_ami)
    made.containers = read_list(data.get("containers"), read_container)
    return made


def write_output_resources(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "amis": write_list(member, write_ami) if (member := value.amis) else None,
            "containers": write_list(member, write_container)
            if (member := value.containers)
            else None,
        }
    )


register(OutputResources, read_output_resources, write_output_resources)


def read_ami(data: Any) -> Ami:
    made = Ami.__new__(Ami)
    made.region = data.get("region")
    made.image = data.get("image")
    made.name = data.get("name")
    made.description = data.get("description")
    made.state = None if (value := data.get("state")) is None else read_image_state(value)
    made.account_id = data.get("accountId")
    return made


def write_ami(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "region": value.region,
            "image": value.image,
            "name": value.name,
            "description": value.description,
            "state": None if (member := value.state) is None else write_image_state(member),
            "accountId": value.account_id,
        }
    )


register(Ami, read_ami, write_ami)


def read_container(data: Any) -> Container:
    made = Container.__new__(Container)
    made.region = data.get("region")
    made.image_uris = [] if (value := data.get("imageUris")) is None else list(value)
    return made


def write_container(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "region": value.region,
            "imageUris": list(member) if (member := value.image_uris) else None,
        }
    )


register(Container, read_container, write_container)
