"""InstanceMetadataOptions: used by CreateInfrastructureConfiguration, GetImage and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_integer, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


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


def read(data: Any) -> InstanceMetadataOptions:
    if data is None:
        return absent(InstanceMetadataOptions)
    self = new(InstanceMetadataOptions)
    self.http_tokens = data.get("httpTokens")
    self.http_put_response_hop_limit = read_integer(data.get("httpPutResponseHopLimit"))
    return self


def write(value: InstanceMetadataOptions | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "httpTokens": value.http_tokens,
            "httpPutResponseHopLimit": value.http_put_response_hop_limit,
        }
    )


def structure(data: Any) -> InstanceMetadataOptions:
    if data is None:
        return absent(InstanceMetadataOptions)
    self = new(InstanceMetadataOptions)
    self.http_tokens = data.get("httpTokens")
    self.http_put_response_hop_limit = data.get("httpPutResponseHopLimit")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
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
    __name__,
    {
        InstanceMetadataOptions: (structure, write),
    },
)
