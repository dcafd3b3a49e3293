"""image_scanning_configuration: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import ABSENT, read_boolean, read_list, without_absent, write_list
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, lenient_enum, lenient_list, register
from ..runtime.validation import check_boolean, check_integer, check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


class ImageScanningType(OpenEnum):
    """ImageScanningType: ``TEST_INSTANCE_CVE``, ``ON_DEMAND_AMI_CVE``."""

    TEST_INSTANCE_CVE = "TEST_INSTANCE_CVE"
    ON_DEMAND_AMI_CVE = "ON_DEMAND_AMI_CVE"


read_image_scanning_type = reader_of(ImageScanningType)


class MaximumSeverityLabel(OpenEnum):
    """MaximumSeverityLabel: ``INFORMATIONAL``, ``LOW``, ``MEDIUM``, ``HIGH``."""

    INFORMATIONAL = "INFORMATIONAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


read_maximum_severity_label = reader_of(MaximumSeverityLabel)


class OnWorkflowFailure(OpenEnum):
    """OnWorkflowFailure: ``CONTINUE``, ``ABORT``."""

    CONTINUE = "CONTINUE"
    ABORT = "ABORT"


read_on_workflow_failure = reader_of(OnWorkflowFailure)


@define(kw_only=True)
class ImageTestsConfiguration(StructureBase):
    """Configure image tests for your pipeline build. Tests run after building the image, to verify
    that the AMI or container image is valid before distributing it.
    """

    image_tests_enabled: bool | None = None
    """Specifies whether tests run after building the image. When enabled, tests run after the
    image build and before image distribution. Defaults to ``true``.
    """
    timeout_minutes: int | None = None
    """The maximum time in minutes that tests are permitted to run. If you don't specify a value,
    Image Builder stores and returns 720.

    Note: The timeout property is not currently active. This value is ignored.

    Limits: 60 to 1440.
    """


@define(kw_only=True)
class ImageScanningConfiguration(StructureBase):
    """Contains settings for Image Builder image resource and container image scans."""

    image_scanning_enabled: bool | None = None
    """Specifies whether Amazon Inspector scans for vulnerabilities when you create a new image.
    You must also enable image tests. For AMI output, ``imageScanningTypes`` sets whether Amazon
    Inspector scans the test instance or the output AMI. For container output, Amazon Inspector
    scans the container image that Image Builder pushes to the Amazon ECR repository from your
    ``ecrConfiguration`` settings.

    To use container image scans, you must activate Amazon Inspector for Amazon ECR scanning in
    the account and Amazon Web Services Region where the build runs. Amazon Inspector activation
    is Regional. The Image Builder ``ListImageScanFindings`` operation returns the findings of
    these scans.
    """
    ecr_configuration: EcrConfiguration | None = None
    """Contains Amazon ECR settings for vulnerability scans."""
    image_scanning_types: list[ImageScanningType] | list[str] | None = None
    """The type of vulnerability scan that Image Builder runs for AMI output when
    ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
    ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types work as
    follows:

    * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

    * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

    Limits: 1 to 1 element.
    """
    scan_result_condition: ScanResultCondition | None = None
    """The condition that the output AMI's scan results must meet for the image to pass. You can
    set ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``. If
    you omit it, Image Builder starts the scan but does not wait for it or use its results to
    pass or fail the image.

    When you set ``scanResultCondition``, the test phase waits for the scan to finish. Then
    Image Builder checks the findings against the condition. By default, Image Builder counts
    only findings that have a fix available. To count every finding, set ``fixAvailable`` to
    ``false``. If a counted finding exceeds ``maximumSeverityLabel``, Image Builder fails the
    image in the test phase and does not distribute the AMI.
    """


@define(kw_only=True)
class EcrConfiguration(StructureBase):
    """Settings that Image Builder uses to configure the ECR repository and the output container
    images that Amazon Inspector scans.
    """

    repository_name: str | None = None
    """The name of the container repository where Image Builder pushes the container image for the
    vulnerability scan. Provide the repository name only (a namespace path is allowed, but not
    the registry hostname); the repository must already exist in your account. If you don't
    specify a repository name, Image Builder creates the default repository
    ``image-builder-image-scanning-repository`` in your account.

    Limits: 1 to 1024 characters.
    """
    container_tags: list[str] | None = None
    """Tags for Image Builder to apply to the output container image that Amazon Inspector scans.
    Tags can help you identify and manage your scanned images.

    Limits: each 1 to 1024 characters.
    """


@define(kw_only=True)
class ScanResultCondition(StructureBase):
    """A condition that sets which findings from an on-demand AMI scan fail the image. Image
    Builder checks the output AMI's findings against this condition during the test phase.
    """

    maximum_severity_label: MaximumSeverityLabel | str
    """The maximum severity allowed for findings on the output AMI. A finding above this severity
    fails the image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
    ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always fails the
    image.
    """
    fix_available: bool | None = None
    """Specifies whether only findings that have a fix available count toward
    ``maximumSeverityLabel``. When ``false``, Image Builder counts every finding. The default is
    ``true``.
    """


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


@define(kw_only=True)
class WorkflowParameter(StructureBase):
    """Contains a key/value pair that sets the named workflow parameter."""

    name: str
    """The name of the workflow parameter to set.

    Limits: 1 to 128 characters.
    """
    value: list[str]
    """Sets the value for the named workflow parameter."""


def read_image_tests_configuration(data: Any) -> ImageTestsConfiguration:
    made = ImageTestsConfiguration.__new__(ImageTestsConfiguration)
    made.image_tests_enabled = (
        None if (value := data.get("imageTestsEnabled")) is None else read_boolean(value)
    )
    made.timeout_minutes = None if (value := data.get("timeoutMinutes")) is None else int(value)
    return made


def structure_image_tests_configuration(data: Any) -> ImageTestsConfiguration:
    made = ImageTestsConfiguration.__new__(ImageTestsConfiguration)
    made.image_tests_enabled = data.get("imageTestsEnabled")
    made.timeout_minutes = data.get("timeoutMinutes")
    return made


def write_image_tests_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageTestsEnabled": value.image_tests_enabled,
            "timeoutMinutes": value.timeout_minutes,
        }
    )


def check_image_tests_configuration(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ImageTestsConfiguration):
        return
    path = (*path, step)
    if (member := value.image_tests_enabled) is not None:
        check_boolean(problems, path, ("image_tests_enabled", "imageTestsEnabled"), member)
    if (member := value.timeout_minutes) is not None:
        check_integer(problems, path, ("timeout_minutes", "timeoutMinutes"), member, 60)


register(
    ImageTestsConfiguration, structure_image_tests_configuration, write_image_tests_configuration
)


def read_image_scanning_configuration(data: Any) -> ImageScanningConfiguration:
    made = ImageScanningConfiguration.__new__(ImageScanningConfiguration)
    made.image_scanning_enabled = (
        None if (value := data.get("imageScanningEnabled")) is None else read_boolean(value)
    )
    made.ecr_configuration = (
        None if (value := data.get("ecrConfiguration")) is None else read_ecr_configuration(value)
    )
    made.image_scanning_types = (
        None
        if (value := data.get("imageScanningTypes")) is None
        else read_list(value, read_image_scanning_type)
    )
    made.scan_result_condition = (
        None
        if (value := data.get("scanResultCondition")) is None
        else read_scan_result_condition(value)
    )
    return made


def structure_image_scanning_configuration(data: Any) -> ImageScanningConfiguration:
    made = ImageScanningConfiguration.__new__(ImageScanningConfiguration)
    made.image_scanning_enabled = data.get("imageScanningEnabled")
    made.ecr_configuration = lenient(data.get("ecrConfiguration"), structure_ecr_configuration)
    made.image_scanning_types = lenient_list(
        data.get("imageScanningTypes"), lambda item: lenient_enum(item, ImageScanningType)
    )
    made.scan_result_condition = lenient(
        data.get("scanResultCondition"), structure_scan_result_condition
    )
    return made


def write_image_scanning_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageScanningEnabled": value.image_scanning_enabled,
            "ecrConfiguration": None
            if (member := value.ecr_configuration) is None
            else write_ecr_configuration(member),
            "imageScanningTypes": None
            if (member := value.image_scanning_types) is None
            else write_list(member, str),
            "scanResultCondition": None
            if (member := value.scan_result_condition) is None
            else write_scan_result_condition(member),
        }
    )


def check_image_scanning_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, ImageScanningConfiguration):
        return
    path = (*path, step)
    if (member := value.image_scanning_enabled) is not None:
        check_boolean(problems, path, ("image_scanning_enabled", "imageScanningEnabled"), member)
    if (member := value.ecr_configuration) is not None:
        check_ecr_configuration(problems, path, ("ecr_configuration", "ecrConfiguration"), member)
    if (member := value.image_scanning_types) is not None:
        if is_list(problems, path, ("image_scanning_types", "imageScanningTypes"), member, 1):
            inner = (*path, ("image_scanning_types", "imageScanningTypes"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.scan_result_condition) is not None:
        check_scan_result_condition(
            problems, path, ("scan_result_condition", "scanResultCondition"), member
        )


register(
    ImageScanningConfiguration,
    structure_image_scanning_configuration,
    write_image_scanning_configuration,
)


def read_ecr_configuration(data: Any) -> EcrConfiguration:
    made = EcrConfiguration.__new__(EcrConfiguration)
    made.repository_name = data.get("repositoryName")
    made.container_tags = None if (value := data.get("containerTags")) is None else list(value)
    return made


def structure_ecr_configuration(data: Any) -> EcrConfiguration:
    made = EcrConfiguration.__new__(EcrConfiguration)
    made.repository_name = data.get("repositoryName")
    made.container_tags = data.get("containerTags")
    return made


def write_ecr_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "repositoryName": value.repository_name,
            "containerTags": None if (member := value.container_tags) is None else list(member),
        }
    )


def check_ecr_configuration(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, EcrConfiguration):
        return
    path = (*path, step)
    if (member := value.repository_name) is not None:
        check_string(problems, path, ("repository_name", "repositoryName"), member, 1)
    if (member := value.container_tags) is not None:
        if is_list(problems, path, ("container_tags", "containerTags"), member):
            inner = (*path, ("container_tags", "containerTags"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)


register(EcrConfiguration, structure_ecr_configuration, write_ecr_configuration)


def read_scan_result_condition(data: Any) -> ScanResultCondition:
    made = ScanResultCondition.__new__(ScanResultCondition)
    made.maximum_severity_label = (
        ABSENT
        if (value := data.get("maximumSeverityLabel")) is None
        else read_maximum_severity_label(value)
    )
    made.fix_available = (
        None if (value := data.get("fixAvailable")) is None else read_boolean(value)
    )
    return made


def structure_scan_result_condition(data: Any) -> ScanResultCondition:
    made = ScanResultCondition.__new__(ScanResultCondition)
    made.maximum_severity_label = lenient_enum(
        data.get("maximumSeverityLabel"), MaximumSeverityLabel
    )
    made.fix_available = data.get("fixAvailable")
    return made


def write_scan_result_condition(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "maximumSeverityLabel": None
            if (member := value.maximum_severity_label) is None
            else str(member),
            "fixAvailable": value.fix_available,
        }
    )


def check_scan_result_condition(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ScanResultCondition):
        return
    path = (*path, step)
    if (member := value.maximum_severity_label) is None:
        problems.missing(path, ("maximum_severity_label", "maximumSeverityLabel"))
    else:
        check_string(problems, path, ("maximum_severity_label", "maximumSeverityLabel"), member)
    if (member := value.fix_available) is not None:
        check_boolean(problems, path, ("fix_available", "fixAvailable"), member)


register(ScanResultCondition, structure_scan_result_condition, write_scan_result_condition)


def read_workflow_configuration(data: Any) -> WorkflowConfiguration:
    made = WorkflowConfiguration.__new__(WorkflowConfiguration)
    made.workflow_arn = data.get("workflowArn")
    made.parameters = (
        None
        if (value := data.get("parameters")) is None
        else read_list(value, read_workflow_parameter)
    )
    made.parallel_group = data.get("parallelGroup")
    made.on_failure = (
        None if (value := data.get("onFailure")) is None else read_on_workflow_failure(value)
    )
    return made


def structure_workflow_configuration(data: Any) -> WorkflowConfiguration:
    made = WorkflowConfiguration.__new__(WorkflowConfiguration)
    made.workflow_arn = data.get("workflowArn")
    made.parameters = lenient_list(
        data.get("parameters"), lambda item: lenient(item, structure_workflow_parameter)
    )
    made.parallel_group = data.get("parallelGroup")
    made.on_failure = lenient_enum(data.get("onFailure"), OnWorkflowFailure)
    return made


def write_workflow_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowArn": value.workflow_arn,
            "parameters": None
            if (member := value.parameters) is None
            else write_list(member, write_workflow_parameter),
            "parallelGroup": value.parallel_group,
            "onFailure": None if (member := value.on_failure) is None else str(member),
        }
    )


def check_workflow_configuration(problems: Problems, path: Path, step: Step, value: Any) -> None:
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
                check_workflow_parameter(problems, inner, index, item)
    if (member := value.parallel_group) is not None:
        check_string(problems, path, ("parallel_group", "parallelGroup"), member, 1)
    if (member := value.on_failure) is not None:
        check_string(problems, path, ("on_failure", "onFailure"), member)


register(WorkflowConfiguration, structure_workflow_configuration, write_workflow_configuration)


def read_workflow_parameter(data: Any) -> WorkflowParameter:
    made = WorkflowParameter.__new__(WorkflowParameter)
    made.name = data.get("name")
    made.value = ABSENT if (value := data.get("value")) is None else list(value)
    return made


def structure_workflow_parameter(data: Any) -> WorkflowParameter:
    made = WorkflowParameter.__new__(WorkflowParameter)
    made.name = data.get("name")
    made.value = data.get("value")
    return made


def write_workflow_parameter(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "value": None if (member := value.value) is None else list(member),
        }
    )


def check_workflow_parameter(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, WorkflowParameter):
        return
    path = (*path, step)
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.value) is None:
        problems.missing(path, ("value", "value"))
    else:
        if is_list(problems, path, ("value", "value"), member):
            inner = (*path, ("value", "value"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 0)


register(WorkflowParameter, structure_workflow_parameter, write_workflow_parameter)
