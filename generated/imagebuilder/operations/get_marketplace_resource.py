"""GetMarketplaceResource: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, lenient_enum, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


class MarketplaceResourceType(OpenEnum):
    """MarketplaceResourceType: ``COMPONENT_DATA``, ``COMPONENT_ARTIFACT``."""

    COMPONENT_DATA = "COMPONENT_DATA"
    COMPONENT_ARTIFACT = "COMPONENT_ARTIFACT"


read_marketplace_resource_type = reader_of(MarketplaceResourceType)


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


def structure_get_marketplace_resource_request(data: Any) -> GetMarketplaceResourceRequest:
    made = GetMarketplaceResourceRequest.__new__(GetMarketplaceResourceRequest)
    made.resource_type = lenient_enum(data.get("resourceType"), MarketplaceResourceType)
    made.resource_arn = data.get("resourceArn")
    made.resource_location = data.get("resourceLocation")
    return made


def write_get_marketplace_resource_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "resourceType": None if (member := value.resource_type) is None else str(member),
            "resourceArn": value.resource_arn,
            "resourceLocation": value.resource_location,
        }
    )


def check_get_marketplace_resource_request(problems: Problems, value: Any) -> None:
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
    GetMarketplaceResourceRequest,
    structure_get_marketplace_resource_request,
    write_get_marketplace_resource_request,
)


def read_get_marketplace_resource_response(data: Any) -> GetMarketplaceResourceResponse:
    made = GetMarketplaceResourceResponse.__new__(GetMarketplaceResourceResponse)
    made.resource_arn = data.get("resourceArn")
    made.url = data.get("url")
    made.data = data.get("data")
    made.response_metadata = ResponseMetadata()
    return made


def write_get_marketplace_resource_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "url": value.url,
            "data": value.data,
        }
    )


register(
    GetMarketplaceResourceResponse,
    read_get_marketplace_resource_response,
    write_get_marketplace_resource_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/GetMarketplaceResource",
        {"Content-Type": "application/json"},
        to_json(write_get_marketplace_resource_request(request)),
    )


def read_response(answer: HttpResponse) -> GetMarketplaceResourceResponse:
    return read_get_marketplace_resource_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_marketplace_resource_response(response)))


CALL = Call(
    name="GetMarketplaceResource",
    method="POST",
    request_type=GetMarketplaceResourceRequest,
    response_type=GetMarketplaceResourceResponse,
    check=check_get_marketplace_resource_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
