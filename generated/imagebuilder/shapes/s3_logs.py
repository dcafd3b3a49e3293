"""S3Logs: used by CreateInfrastructureConfiguration, GetImage and 2 more."""

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


def read(data: Any) -> S3Logs:
    if data is None:
        return absent(S3Logs)
    self = new(S3Logs)
    self.s3_bucket_name = data.get("s3BucketName")
    self.s3_key_prefix = data.get("s3KeyPrefix")
    return self


def write(value: S3Logs | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "s3BucketName": value.s3_bucket_name,
            "s3KeyPrefix": value.s3_key_prefix,
        }
    )


def structure(data: Any) -> S3Logs:
    if data is None:
        return absent(S3Logs)
    self = new(S3Logs)
    self.s3_bucket_name = data.get("s3BucketName")
    self.s3_key_prefix = data.get("s3KeyPrefix")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, S3Logs):
        return
    path = (*path, step)
    if (member := value.s3_bucket_name) is not None:
        check_string(problems, path, ("s3_bucket_name", "s3BucketName"), member, 1)
    if (member := value.s3_key_prefix) is not None:
        check_string(problems, path, ("s3_key_prefix", "s3KeyPrefix"), member, 1)


register(
    __name__,
    {
        S3Logs: (structure, write),
    },
)
