"""Schedule: used by CreateImagePipeline, GetImagePipeline and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, lenient_enum, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.auto_disable_policy import AutoDisablePolicy
    from ..shapes.pipeline_execution_start_condition import PipelineExecutionStartCondition


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


def read(data: Any) -> Schedule:
    if data is None:
        return absent(Schedule)
    self = new(Schedule)
    self.schedule_expression = data.get("scheduleExpression")
    self.timezone = data.get("timezone")
    self.pipeline_execution_start_condition = _shapes.pipeline_execution_start_condition.read(
        data.get("pipelineExecutionStartCondition")
    )
    self.auto_disable_policy = _shapes.auto_disable_policy.read(data.get("autoDisablePolicy"))
    return self


def write(value: Schedule | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "scheduleExpression": value.schedule_expression,
            "timezone": value.timezone,
            "pipelineExecutionStartCondition": write_string(
                value.pipeline_execution_start_condition
            ),
            "autoDisablePolicy": _shapes.auto_disable_policy.write(value.auto_disable_policy),
        }
    )


def structure(data: Any) -> Schedule:
    if data is None:
        return absent(Schedule)
    self = new(Schedule)
    self.schedule_expression = data.get("scheduleExpression")
    self.timezone = data.get("timezone")
    self.pipeline_execution_start_condition = lenient_enum(
        data.get("pipelineExecutionStartCondition"), _shapes.pipeline_execution_start_condition.read
    )
    self.auto_disable_policy = lenient(
        data.get("autoDisablePolicy"), _shapes.auto_disable_policy.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
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
        _shapes.auto_disable_policy.check(
            problems, path, ("auto_disable_policy", "autoDisablePolicy"), member
        )


register(
    __name__,
    {
        Schedule: (structure, write),
    },
)
