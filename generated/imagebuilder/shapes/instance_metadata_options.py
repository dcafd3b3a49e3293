"""instance_metadata_options: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import ABSENT, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, register
from ..runtime.validation import check_integer, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class Logging(StructureBase):
    """Logging configuration defines where Image Builder uploads your logs."""

    s3_logs: S3Logs | None = None
    """The Amazon S3 logging configuration."""


@define(kw_only=True)
class S3Logs(StructureBase):
    """Amazon S3 logging configuration."""

    s3_bucket_name: str | None = None
    """The name of an existing Amazon S3 bucket where Image Builder saves build logs. The bucket
    isn't validated when you create or update the configuration, and Image Builder doesn't
    create it. The instance profile associated with this infrastructure configuration must have
    permission to write to the bucket.

    Limits: 1 to 1024 characters.
    """
    s3_key_prefix: str | None = None
    """The Amazon S3 key prefix under which Image Builder writes build and test logs in the bucket.

    Limits: 1 to 1024 characters.
    """


@define(kw_only=True)
class InstanceMetadataOptions(StructureBase):
    """The instance metadata service (IMDS) settings that Image Builder applies to the EC2 build
    and test instances it launches. These settings control how software on those instances
    retrieves instance metadata and IAM role credentials.
    """

    http_tokens: str | None = None
    """Indicates whether a signed token header is required for instance metadata retrieval
    requests. The values affect the response as follows:

    * **required** – When you retrieve the IAM role credentials, version 2.0 credentials are returned in all cases.

    * **optional** – You can include a signed token header in your request to retrieve instance metadata, or you can leave it out. If you include it, version 2.0 credentials are returned for the IAM role. Otherwise, version 1.0 credentials are returned.

    If you don't set a value, the EC2 launch default applies to the build and test instances.
    That default depends on the base AMI and any account-level instance metadata defaults. For
    more information, see Configure the instance metadata options
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html)
    in the *Amazon EC2 User Guide* .
    """
    http_put_response_hop_limit: int | None = None
    """Limit the number of hops that an instance metadata request can traverse to reach its
    destination. If you don't set a value, the EC2 launch default for the instance applies. If
    HTTP tokens are required, container image builds need a minimum of two hops.

    Limits: 1 to 64.
    """


@define(kw_only=True)
class ParentInstanceConfiguration(StructureBase):
    """Settings for building on an instance that is already running, instead of an instance that
    Image Builder launches for the build.
    """

    auto_scaling_group: AutoScalingGroupConfiguration
    """The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from. This is
    required when you specify ``parentInstance``.
    """


@define(kw_only=True)
class AutoScalingGroupConfiguration(StructureBase):
    """Identifies the Amazon EC2 Auto Scaling group that Image Builder takes the build instance
    from, and how long Image Builder waits when the group has no instance available.
    """

    name: str
    """The name of the Auto Scaling group, in the same account and Amazon Web Services Region as
    the infrastructure configuration. To specify a group, you must have permissions to describe
    it.

    Limits: 1 to 1024 characters.
    """
    capacity_wait_timeout_seconds: int | None = None
    """The number of seconds that Image Builder waits for an instance to become available in the
    group before the build fails. If you set this value to 0 or omit it, the build fails as soon
    as the group has no instance available.

    Limits: 0 to 3600.
    """


def read_logging(data: Any) -> Logging:
    made = Logging.__new__(Logging)
    made.s3_logs = None if (value := data.get("s3Logs")) is None else read_s3_logs(value)
    return made


def structure_logging(data: Any) -> Logging:
    made = Logging.__new__(Logging)
    made.s3_logs = lenient(data.get("s3Logs"), structure_s3_logs)
    return made


def write_logging(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "s3Logs": None if (member := value.s3_logs) is None else write_s3_logs(member),
        }
    )


def check_logging(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Logging):
        return
    path = (*path, step)
    if (member := value.s3_logs) is not None:
        check_s3_logs(problems, path, ("s3_logs", "s3Logs"), member)


register(Logging, structure_logging, write_logging)


def read_s3_logs(data: Any) -> S3Logs:
    made = S3Logs.__new__(S3Logs)
    made.s3_bucket_name = data.get("s3BucketName")
    made.s3_key_prefix = data.get("s3KeyPrefix")
    return made


def structure_s3_logs(data: Any) -> S3Logs:
    made = S3Logs.__new__(S3Logs)
    made.s3_bucket_name = data.get("s3BucketName")
    made.s3_key_prefix = data.get("s3KeyPrefix")
    return made


def write_s3_logs(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "s3BucketName": value.s3_bucket_name,
            "s3KeyPrefix": value.s3_key_prefix,
        }
    )


def check_s3_logs(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, S3Logs):
        return
    path = (*path, step)
    if (member := value.s3_bucket_name) is not None:
        check_string(problems, path, ("s3_bucket_name", "s3BucketName"), member, 1)
    if (member := value.s3_key_prefix) is not None:
        check_string(problems, path, ("s3_key_prefix", "s3KeyPrefix"), member, 1)


register(S3Logs, structure_s3_logs, write_s3_logs)


def read_instance_metadata_options(data: Any) -> InstanceMetadataOptions:
    made = InstanceMetadataOptions.__new__(InstanceMetadataOptions)
    made.http_tokens = data.get("httpTokens")
    made.http_put_response_hop_limit = (
        None if (value := data.get("httpPutResponseHopLimit")) is None else int(value)
    )
    return made


def structure_instance_metadata_options(data: Any) -> InstanceMetadataOptions:
    made = InstanceMetadataOptions.__new__(InstanceMetadataOptions)
    made.http_tokens = data.get("httpTokens")
    made.http_put_response_hop_limit = data.get("httpPutResponseHopLimit")
    return made


def write_instance_metadata_options(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "httpTokens": value.http_tokens,
            "httpPutResponseHopLimit": value.http_put_response_hop_limit,
        }
    )


def check_instance_metadata_options(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, InstanceMetadataOptions):
        return
    path = (*path, step)
    if (member := value.http_tokens) is not None:
        check_string(problems, path, ("http_tokens", "httpTokens"), member)
    if (member := value.http_put_response_hop_limit) is not None:
        check_integer(
            problems, path, ("http_put_response_hop_limit", "httpPutResponseHopLimit"), member, 1
        )


register(
    InstanceMetadataOptions, structure_instance_metadata_options, write_instance_metadata_options
)


def read_parent_instance_configuration(data: Any) -> ParentInstanceConfiguration:
    made = ParentInstanceConfiguration.__new__(ParentInstanceConfiguration)
    made.auto_scaling_group = (
        ABSENT
        if (value := data.get("autoScalingGroup")) is None
        else read_auto_scaling_group_configuration(value)
    )
    return made


def structure_parent_instance_configuration(data: Any) -> ParentInstanceConfiguration:
    made = ParentInstanceConfiguration.__new__(ParentInstanceConfiguration)
    made.auto_scaling_group = lenient(
        data.get("autoScalingGroup"), structure_auto_scaling_group_configuration
    )
    return made


def write_parent_instance_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "autoScalingGroup": None
            if (member := value.auto_scaling_group) is None
            else write_auto_scaling_group_configuration(member),
        }
    )


def check_parent_instance_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, ParentInstanceConfiguration):
        return
    path = (*path, step)
    if (member := value.auto_scaling_group) is None:
        problems.missing(path, ("auto_scaling_group", "autoScalingGroup"))
    else:
        check_auto_scaling_group_configuration(
            problems, path, ("auto_scaling_group", "autoScalingGroup"), member
        )


register(
    ParentInstanceConfiguration,
    structure_parent_instance_configuration,
    write_parent_instance_configuration,
)


def read_auto_scaling_group_configuration(data: Any) -> AutoScalingGroupConfiguration:
    made = AutoScalingGroupConfiguration.__new__(AutoScalingGroupConfiguration)
    made.name = data.get("name")
    made.capacity_wait_timeout_seconds = (
        None if (value := data.get("capacityWaitTimeoutSeconds")) is None else int(value)
    )
    return made


def structure_auto_scaling_group_configuration(data: Any) -> AutoScalingGroupConfiguration:
    made = AutoScalingGroupConfiguration.__new__(AutoScalingGroupConfiguration)
    made.name = data.get("name")
    made.capacity_wait_timeout_seconds = data.get("capacityWaitTimeoutSeconds")
    return made


def write_auto_scaling_group_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "capacityWaitTimeoutSeconds": value.capacity_wait_timeout_seconds,
        }
    )


def check_auto_scaling_group_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, AutoScalingGroupConfiguration):
        return
    path = (*path, step)
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.capacity_wait_timeout_seconds) is not None:
        check_integer(
            problems,
            path,
            ("capacity_wait_timeout_seconds", "capacityWaitTimeoutSeconds"),
            member,
            0,
        )


register(
    AutoScalingGroupConfiguration,
    structure_auto_scaling_group_configuration,
    write_auto_scaling_group_configuration,
)
