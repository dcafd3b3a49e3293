"""PipelineLoggingConfiguration: used by CreateImagePipeline, GetImagePipeline and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


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


def read(data: Any) -> PipelineLoggingConfiguration:
    if data is None:
        return absent(PipelineLoggingConfiguration)
    self = new(PipelineLoggingConfiguration)
    self.image_log_group_name = data.get("imageLogGroupName")
    self.pipeline_log_group_name = data.get("pipelineLogGroupName")
    return self


def write(value: PipelineLoggingConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageLogGroupName": value.image_log_group_name,
            "pipelineLogGroupName": value.pipeline_log_group_name,
        }
    )


def structure(data: Any) -> PipelineLoggingConfiguration:
    if data is None:
        return absent(PipelineLoggingConfiguration)
    self = new(PipelineLoggingConfiguration)
    self.image_log_group_name = data.get("imageLogGroupName")
    self.pipeline_log_group_name = data.get("pipelineLogGroupName")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, PipelineLoggingConfiguration):
        return
    path = (*path, step)
    if (member := value.image_log_group_name) is not None:
        check_string(problems, path, ("image_log_group_name", "imageLogGroupName"), member, 1)
    if (member := value.pipeline_log_group_name) is not None:
        check_string(problems, path, ("pipeline_log_group_name", "pipelineLogGroupName"), member, 1)


register(
    __name__,
    {
        PipelineLoggingConfiguration: (structure, write),
    },
)
