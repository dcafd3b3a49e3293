"""GetMarketplaceResource: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient_enum,
    new,
    register,
)
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.marketplace_resource_type import MarketplaceResourceType


@define(kw_only=True)
class GetMarketplaceResourceRequest(Request["GetMarketplaceResourceResponse"]):
    """The request of GetMarketplaceResource; see the client's method for its members."""

    resource_type: MarketplaceResourceType | str
    resource_arn: str
    resource_location: str | None = None


@define(kw_only=True)
class GetMarketplaceResourceResponse(StructureBase):
    """The response of GetMarketplaceResource."""

    resource_arn: str | None = None
    """The Amazon Resource Name (ARN) for the Amazon Web Services Marketplace resource that was
    requested.
    """
    url: str | None = None
    """A time-limited presigned URL for downloading the component artifact from Amazon S3."""
    data: str | None = None
    """Returns obfuscated data that contains the YAML content of the component."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: GetMarketplaceResourceRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "resourceType": write_string(value.resource_type),
            "resourceArn": value.resource_arn,
            "resourceLocation": value.resource_location,
        }
    )


def write_request(request: GetMarketplaceResourceRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/GetMarketplaceResource",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> GetMarketplaceResourceResponse:
    if data is None:
        return absent(GetMarketplaceResourceResponse)
    self = new(GetMarketplaceResourceResponse)
    self.resource_arn = data.get("resourceArn")
    self.url = data.get("url")
    self.data = data.get("data")
    return self


def read_response(answer: HttpResponse) -> GetMarketplaceResourceResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetMarketplaceResourceResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "url": value.url,
            "data": value.data,
        }
    )


def write_response(response: GetMarketplaceResourceResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetMarketplaceResourceRequest:
    if data is None:
        return absent(GetMarketplaceResourceRequest)
    self = new(GetMarketplaceResourceRequest)
    self.resource_type = lenient_enum(
        data.get("resourceType"), _shapes.marketplace_resource_type.read
    )
    self.resource_arn = data.get("resourceArn")
    self.resource_location = data.get("resourceLocation")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.resource_type) is None:
        problems.missing(path, ("resource_type", "resourceType"))
    else:
        check_string(problems, path, ("resource_type", "resourceType"), member)
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_string(problems, path, ("resource_arn", "resourceArn"), member)
    if (member := value.resource_location) is not None:
        check_string(problems, path, ("resource_location", "resourceLocation"), member)


register(
    __name__,
    {
        GetMarketplaceResourceRequest: (structure_request, write_request_body),
        GetMarketplaceResourceResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetMarketplaceResource",
    method="POST",
    request_type=GetMarketplaceResourceRequest,
    response_type=GetMarketplaceResourceResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
