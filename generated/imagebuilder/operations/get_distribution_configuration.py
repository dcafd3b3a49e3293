"""GetDistributionConfiguration: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.distribution_configuration import DistributionConfiguration


@define(kw_only=True)
class GetDistributionConfigurationRequest(Request["GetDistributionConfigurationResponse"]):
    """The request of GetDistributionConfiguration; see the client's method for its members."""

    distribution_configuration_arn: str


@define(kw_only=True)
class GetDistributionConfigurationResponse(StructureBase):
    """The response of GetDistributionConfiguration."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    distribution_configuration: DistributionConfiguration | None = None
    """The distribution configuration object."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(
    request: GetDistributionConfigurationRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/GetDistributionConfiguration",
            {"distributionConfigurationArn": request.distribution_configuration_arn},
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetDistributionConfigurationResponse:
    if data is None:
        return absent(GetDistributionConfigurationResponse)
    self = new(GetDistributionConfigurationResponse)
    self.request_id = data.get("requestId")
    self.distribution_configuration = _shapes.distribution_configuration.read(
        data.get("distributionConfiguration")
    )
    return self


def read_response(answer: HttpResponse) -> GetDistributionConfigurationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: GetDistributionConfigurationResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "distributionConfiguration": _shapes.distribution_configuration.write(
                value.distribution_configuration
            ),
        }
    )


def write_response(response: GetDistributionConfigurationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetDistributionConfigurationRequest:
    if data is None:
        return absent(GetDistributionConfigurationRequest)
    self = new(GetDistributionConfigurationRequest)
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    return self


def unstructure_request(value: GetDistributionConfigurationRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.distribution_configuration_arn) is None:
        problems.missing(path, ("distribution_configuration_arn", "distributionConfigurationArn"))
    else:
        check_string(
            problems,
            path,
            ("distribution_configuration_arn", "distributionConfigurationArn"),
            member,
        )


register(
    __name__,
    {
        GetDistributionConfigurationRequest: (structure_request, unstructure_request),
        GetDistributionConfigurationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetDistributionConfiguration",
    method="GET",
    request_type=GetDistributionConfigurationRequest,
    response_type=GetDistributionConfigurationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
