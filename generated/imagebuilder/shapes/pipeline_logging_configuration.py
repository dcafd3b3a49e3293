"""pipeline_logging_configuration: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import ABSENT, without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, lenient_enum, register
from ..runtime.validation import check_integer, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


class PipelineExecutionStartCondition(OpenEnum):
    """PipelineExecutionStartCondition: ``EXPRESSION_MATCH_ONLY``,
    ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE``.
    """

    EXPRESSION_MATCH_ONLY = "EXPRESSION_MATCH_ONLY"
    EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE = (
        "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"
    )


read_pipeline_execution_start_condition = reader_of(PipelineExecutionStartCondition)


class PipelineStatus(OpenEnum):
    """PipelineStatus: ``DISABLED``, ``ENABLED``."""

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


read_pipeline_status = reader_of(PipelineStatus)


@define(kw_only=True)
class Schedule(StructureBase):
    """A schedule configures when and how often a pipeline will automatically create a new image."""

    schedule_expression: str | None = None
    """The expression determines how often EC2 Image Builder evaluates your
    ``pipelineExecutionStartCondition``. You can specify a cron expression, or a rate expression
    such as ``rate(1 day)``.

    For information on how to format a cron expression in Image Builder, see Use cron
    expressions in EC2 Image Builder
    (https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-cron.html).

    Limits: 1 to 1024 characters.
    """
    timezone: str | None = None
    """The timezone that applies to the scheduling expression. Specify a value in IANA timezone
    format (https://www.joda.org/joda-time/timezones.html), for example ``Etc/UTC`` or
    ``America/Los_Angeles``. If not specified, this defaults to UTC.

    Limits: 3 to 100 characters.
    """
    pipeline_execution_start_condition: PipelineExecutionStartCondition | str | None = None
    """The start condition configures when the pipeline should trigger a new image build, as
    follows. If no value is set Image Builder defaults to
    ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE``.

    * ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`` (default) – When you use semantic version filters on the base image or components in your image recipe, EC2 Image Builder builds a new image only when there are new versions of the base image or components in your recipe that match the filter.

    Note: For semantic version syntax, see CreateComponent
    (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html).

    * ``EXPRESSION_MATCH_ONLY`` – This condition builds a new image every time the CRON expression matches the current time.

    Note: If the recipe references its base image through an Amazon Web Services Systems Manager
    Parameter Store parameter, a change in the parameter's value also counts as an available
    dependency update.
    """
    auto_disable_policy: AutoDisablePolicy | None = None
    """The policy that configures when Image Builder should automatically disable a pipeline that
    is failing.
    """


@define(kw_only=True)
class AutoDisablePolicy(StructureBase):
    """Defines the rules by which an image pipeline is automatically disabled when it fails. By
    default, if the schedule doesn't include an auto-disable policy, Image Builder disables the
    pipeline after 5 consecutive failed scheduled builds.
    """

    failure_count: int
    """The number of consecutive scheduled image pipeline executions that must fail before Image
    Builder automatically disables the pipeline.

    Limits: 1 to 10.
    """


@define(kw_only=True)
class PipelineLoggingConfiguration(StructureBase):
    """The logging configuration that's defined for pipeline execution."""

    image_log_group_name: str | None = None
    """Specifies the CloudWatch Logs log group name for image build logs. The log group name can
    contain alphanumeric characters, hyphens, underscores, forward slashes, and periods, up to
    512 characters. Log group names not starting with ``/aws/imagebuilder/`` require an
    ``executionRole`` with CloudWatch Logs write permissions. If not specified, defaults to
    ``/aws/imagebuilder/image-name``.

    Limits: 1 to 512 characters.
    """
    pipeline_log_group_name: str | None = None
    """Specifies the CloudWatch Logs log group name for pipeline execution logs. The log group name
    can contain alphanumeric characters, hyphens, underscores, forward slashes, and periods, up
    to 512 characters. Log group names not starting with ``/aws/imagebuilder/`` require an
    ``executionRole`` with CloudWatch Logs write permissions. If not specified, defaults to
    ``/aws/imagebuilder/pipeline/pipeline-name``.

    Limits: 1 to 512 characters.
    """


def read_schedule(data: Any) -> Schedule:
    made = Schedule.__new__(Schedule)
    made.schedule_expression = data.get("scheduleExpression")
    made.timezone = data.get("timezone")
    made.pipeline_execution_start_condition = (
        None
        if (value := data.get("pipelineExecutionStartCondition")) is None
        else read_pipeline_execution_start_condition(value)
    )
    made.auto_disable_policy = (
        None
        if (value := data.get("autoDisablePolicy")) is None
        else read_auto_disable_policy(value)
    )
    return made


def structure_schedule(data: Any) -> Schedule:
    made = Schedule.__new__(Schedule)
    made.schedule_expression = data.get("scheduleExpression")
    made.timezone = data.get("timezone")
    made.pipeline_execution_start_condition = lenient_enum(
        data.get("pipelineExecutionStartCondition"), PipelineExecutionStartCondition
    )
    made.auto_disable_policy = lenient(data.get("autoDisablePolicy"), structure_auto_disable_policy)
    return made


def write_schedule(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "scheduleExpression": value.schedule_expression,
            "timezone": value.timezone,
            "pipelineExecutionStartCondition": None
            if (member := value.pipeline_execution_start_condition) is None
            else str(member),
            "autoDisablePolicy": None
            if (member := value.auto_disable_policy) is None
            else write_auto_disable_policy(member),
        }
    )


def check_schedule(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Schedule):
        return
    path = (*path, step)
    if (member := value.schedule_expression) is not None:
        check_string(problems, path, ("schedule_expression", "scheduleExpression"), member, 1)
    if (member := value.timezone) is not None:
        check_string(problems, path, ("timezone", "timezone"), member, 3)
    if (member := value.pipeline_execution_start_condition) is not None:
        check_string(
            problems,
            path,
            ("pipeline_execution_start_condition", "pipelineExecutionStartCondition"),
            member,
        )
    if (member := value.auto_disable_policy) is not None:
        check_auto_disable_policy(
            problems, path, ("auto_disable_policy", "autoDisablePolicy"), member
        )


register(Schedule, structure_schedule, write_schedule)


def read_auto_disable_policy(data: Any) -> AutoDisablePolicy:
    made = AutoDisablePolicy.__new__(AutoDisablePolicy)
    made.failure_count = ABSENT if (value := data.get("failureCount")) is None else int(value)
    return made


def structure_auto_disable_policy(data: Any) -> AutoDisablePolicy:
    made = AutoDisablePolicy.__new__(AutoDisablePolicy)
    made.failure_count = data.get("failureCount")
    return made


def write_auto_disable_policy(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "failureCount": value.failure_count,
        }
    )


def check_auto_disable_policy(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, AutoDisablePolicy):
        return
    path = (*path, step)
    if (member := value.failure_count) is None:
        problems.missing(path, ("failure_count", "failureCount"))
    else:
        check_integer(problems, path, ("failure_count", "failureCount"), member, 1)


register(AutoDisablePolicy, structure_auto_disable_policy, write_auto_disable_policy)


def read_pipeline_logging_configuration(data: Any) -> PipelineLoggingConfiguration:
    made = PipelineLoggingConfiguration.__new__(PipelineLoggingConfiguration)
    made.image_log_group_name = data.get("imageLogGroupName")
    made.pipeline_log_group_name = data.get("pipelineLogGroupName")
    return made


def structure_pipeline_logging_configuration(data: Any) -> PipelineLoggingConfiguration:
    made = PipelineLoggingConfiguration.__new__(PipelineLoggingConfiguration)
    made.image_log_group_name = data.get("imageLogGroupName")
    made.pipeline_log_group_name = data.get("pipelineLogGroupName")
    return made


def write_pipeline_logging_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageLogGroupName": value.image_log_group_name,
            "pipelineLogGroupName": value.pipeline_log_group_name,
        }
    )


def check_pipeline_logging_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, PipelineLoggingConfiguration):
        return
    path = (*path, step)
    if (member := value.image_log_group_name) is not None:
        check_string(problems, path, ("image_log_group_name", "imageLogGroupName"), member, 1)
    if (member := value.pipeline_log_group_name) is not None:
        check_string(problems, path, ("pipeline_log_group_name", "pipelineLogGroupName"), member, 1)


register(
    PipelineLoggingConfiguration,
    structure_pipeline_logging_configuration,
    write_pipeline_logging_configuration,
)
