"""Where the logs of a build are.

The group and the stream in CloudWatch Logs are those of the Image Builder User Guide, "Monitor
Image Builder logs with Amazon CloudWatch Logs"; ``ImageLoggingConfiguration`` and ``S3Logs`` of the
API reference say what an image and its infrastructure configuration can have instead, or beside it.
"""

from __future__ import annotations

from attrs import frozen

from .. import Image
from ..log_groups import default_group
from .arn import name_of


@frozen(kw_only=True)
class Logs:
    """Where the logs of a build are, in the region and the account of the image.

    ``group`` and ``stream`` are names in CloudWatch Logs. ``bucket`` and ``prefix`` are of Amazon
    S3, ``None`` unless the infrastructure configuration has logs written there; the logs are below
    the prefix.
    """

    group: str
    stream: str
    bucket: str | None = None
    prefix: str | None = None

    @property
    def s3_uri(self) -> str | None:
        """The bucket and the prefix as a URI, ``s3://BUCKET/PREFIX``."""
        if self.bucket is None:
            return None
        return f"s3://{self.bucket}/{self.prefix or ''}".rstrip("/")


def logs_of(image: Image, arn: str) -> Logs:
    """Return where the logs of ``image`` are; what it leaves out is taken from its ``arn``."""
    in_arn, _, version = name_of(arn).partition("/")
    own = image.logging_configuration
    infrastructure = image.infrastructure_configuration
    logging = None if infrastructure is None else infrastructure.logging
    s3 = None if logging is None else logging.s3_logs
    return Logs(
        group=(None if own is None else own.log_group_name) or default_group(image.name, in_arn),
        stream=image.version or version,
        bucket=None if s3 is None else s3.s3_bucket_name,
        prefix=None if s3 is None else s3.s3_key_prefix,
    )
