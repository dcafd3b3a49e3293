"""Where buckets are: addressing by host or by path, and buckets that turn out to be elsewhere.

The rules are those of ``compute_endpoint_resolver_builtin_defaults`` in ``botocore/args.py``,
``customize_endpoint_resolver_builtins`` in ``botocore/handlers.py`` and ``S3RegionRedirectorv2`` in
``botocore/utils.py``; the settings are those of the profile's ``s3`` block.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from ..addressing import Addressing
from ..settings import parsers
from ..settings.table import Setting, Settings
from ..urls import is_host_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import ApiError
    from ..http import HttpResponse

_BLOCK = "s3"

#: Statuses that say that a bucket is elsewhere, and codes that do whatever the status.
_STATUSES = (301, 302, 307)
_CODES = frozenset(
    ("AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "PermanentRedirect")
)


def _dualstack() -> Setting[bool]:
    """Return the row of ``use_dualstack`` as it is for all services, in the block as well."""
    row = copy(Settings.use_dualstack)
    row.block = _BLOCK
    return row


def _payload_signing() -> Setting[bool]:
    return Setting(
        parsers.boolean,
        "whether signatures are of the body, too",
        annotation="bool | None",
        key="payload_signing_enabled",
        block=_BLOCK,
        read=parsers.read_flag,
        default_doc="yes, but for what streams or has its checksum behind it",
    )


class BucketSettings(Settings):
    """The settings of a client for buckets."""

    addressing_style: Setting[Literal["auto", "path", "virtual"]] = Setting(
        parsers.one_of("auto", "path", "virtual"),
        "where a bucket's name goes: ``virtual`` for the host, ``path``, or ``auto`` for the host "
        "where the name can be one and no ``endpoint_url`` is set",
        annotation='Literal["auto", "path", "virtual"] | None',
        key="addressing_style",
        block=_BLOCK,
        default="auto",
    )
    use_accelerate_endpoint: Setting[bool] = Setting(
        parsers.boolean,
        "whether to use the accelerated endpoint",
        annotation="bool | None",
        key="use_accelerate_endpoint",
        block=_BLOCK,
        read=parsers.read_flag,
        default=False,
    )
    use_arn_region: Setting[bool] = Setting(
        parsers.boolean,
        "whether the region in the ARN of an access point goes before the client's",
        annotation="bool | None",
        variables=("AWS_S3_USE_ARN_REGION",),
        key="s3_use_arn_region",
        block=_BLOCK,
        block_key="use_arn_region",
        read=parsers.read_flag,
        default=True,
    )
    us_east_1_regional_endpoint: Setting[Literal["legacy", "regional"]] = Setting(
        parsers.one_of("legacy", "regional"),
        "whether ``us-east-1`` means the global endpoint (``legacy``) or its own",
        annotation='Literal["legacy", "regional"] | None',
        variables=("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",),
        key="s3_us_east_1_regional_endpoint",
        block=_BLOCK,
        block_key="us_east_1_regional_endpoint",
        default="legacy",
    )
    use_dualstack: Setting[bool] = _dualstack()
    payload_signing_enabled: Setting[bool] = _payload_signing()
    disable_multiregion_access_points: Setting[bool] = Setting(
        parsers.boolean,
        "whether access points of several regions are refused",
        annotation="bool | None",
        variables=("AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",),
        key="s3_disable_multiregion_access_points",
        block=_BLOCK,
        block_key="s3_disable_multiregion_access_points",
        read=parsers.read_flag,
        default=False,
    )


class _Addressing(Addressing):
    """What both have."""

    def __init__(self, settings: Any) -> None:
        self._settings = settings

    def sign_body(self, headers: dict[str, str]) -> None:
        """Follow ``payload_signing_enabled`` (``botocore.auth.S3SigV4Auth``).

        What a body with its checksum behind it says instead, and one that can be read once, comes
        after it.
        """
        signs = self._settings.payload_signing_enabled
        if signs is False:
            headers["X-Amz-Content-SHA256"] = "UNSIGNED-PAYLOAD"
        elif signs:
            headers.pop("X-Amz-Content-SHA256", None)


class Buckets(_Addressing):
    """What endpoints depend on beside the settings of all services, and where buckets have moved.

    Clients that were made from another by ``with_options`` share it with that.
    """

    table = BucketSettings

    def __init__(self, settings: Any) -> None:
        super().__init__(settings)
        self._style_is_path = _is_path_style(settings)
        #: The regions of buckets that are not in the client's.
        self._regions: dict[str, str] = {}

    def parameters(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the endpoint parameters of a call, with those that the settings say."""
        settings = self._settings
        bucket: str | None = parameters.get("bucket")
        found: dict[str, Any] = {
            "accelerate": settings.use_accelerate_endpoint,
            "disable_multi_region_access_points": settings.disable_multiregion_access_points,
            "force_path_style": self._style_is_path and not _is_arn(bucket),
            "use_arn_region": settings.use_arn_region,
            "use_global_endpoint": (
                settings.region == "us-east-1" and settings.us_east_1_regional_endpoint == "legacy"
            ),
        }
        if bucket in self._regions:
            found["region"] = self._regions[bucket]
        return {**found, **parameters}

    def moved(self, parameters: Mapping[str, Any], error: ApiError, answer: HttpResponse) -> bool:
        """Return whether the call has to be made again, where ``answer`` says that the bucket is.

        From then on that is where this bucket is called.
        """
        bucket = parameters.get("bucket")
        if bucket is None or _is_arn(bucket) or not _says_elsewhere(error, answer):
            return False
        region = answer.headers.get("x-amz-bucket-region") or _region_in(answer.body)
        known = self._regions.get(bucket, self._settings.region)
        if region is None or region == known or not is_host_label(region):
            return False
        self._regions[bucket] = region
        return True


def _says_elsewhere(error: ApiError, answer: HttpResponse) -> bool:
    """Return whether an answer may say that the bucket is in another region.

    One to ``HEAD`` has no body that could say so: a plain 400 does, with the region in a header.
    """
    return (
        answer.status in _STATUSES
        or error.code in _CODES
        or (error.code == "400" and "x-amz-bucket-region" in answer.headers)
    )


def _region_in(body: bytes) -> str | None:
    """Return the region in the body of an error answer, ``None`` where there is none."""
    from ..codecs.values import MismatchError
    from ..codecs.xml import read_root

    try:
        root = read_root(body)
        return (root.child("Error") or root).find_text("Region")
    except MismatchError:
        return None


def _is_arn(bucket: str | None) -> bool:
    return bucket is not None and bucket.startswith("arn:")


def _is_path_style(settings: Any) -> bool:
    """Return whether buckets are in the path: asked for, or not excluded behind a set endpoint."""
    if settings.use_accelerate_endpoint:
        return False
    url = settings.endpoint_url
    if url is not None and not _is_accelerated(url):
        return bool(settings.addressing_style != "virtual")
    return bool(settings.addressing_style == "path")


def _is_accelerated(url: str) -> bool:
    """Return whether ``url`` is that of the accelerated endpoint."""
    labels = (urlsplit(url).hostname or "").split(".")
    return (
        labels[0] == "s3-accelerate"
        and labels[-2:] == ["amazonaws", "com"]
        and labels[1:-2] in ([], ["dualstack"])
    )


class ControlSettings(Settings):
    """The settings of a client that manages what buckets belong to."""

    use_dualstack: Setting[bool] = _dualstack()
    payload_signing_enabled: Setting[bool] = _payload_signing()

    use_arn_region: Setting[bool] = Setting(
        parsers.boolean,
        "whether the region in an ARN goes before the client's",
        annotation="bool | None",
        variables=("AWS_S3_USE_ARN_REGION",),
        key="s3_use_arn_region",
        block=_BLOCK,
        block_key="use_arn_region",
        read=parsers.read_flag,
        default=False,
    )


class BucketControl(_Addressing):
    """What endpoints depend on beside the settings of all services."""

    table = ControlSettings

    def parameters(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the endpoint parameters of a call, with those that the settings say."""
        return {"use_arn_region": self._settings.use_arn_region, **parameters}
