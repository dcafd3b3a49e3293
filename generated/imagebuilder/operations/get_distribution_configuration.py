"""GetDistributionConfiguration: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
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


def structure_get_distribution_configuration_request(
    data: Any,
) -> GetDistributionConfigurationRequest:
    made = GetDistributionConfigurationRequest.__new__(GetDistributionConfigurationRequest)
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    return made


def unstructure_get_distribution_configuration_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


def check_get_distribution_configuration_request(problems: Problems, value: Any) -> None:
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
    GetDistributionConfigurationRequest,
    structure_get_distribution_configuration_request,
    unstructure_get_distribution_configuration_request,
)


def read_get_distribution_configuration_response(data: Any) -> GetDistributionConfigurationResponse:
    made = GetDistributionConfigurationResponse.__new__(GetDistributionConfigurationResponse)
    made.request_id = data.get("requestId")
    made.distribution_configuration = (
        None
        if (value := data.get("distributionConfiguration")) is None
        else _shapes.distribution_configuration.read_distribution_configuration(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_distribution_configuration_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "distributionConfiguration": None
            if (member := value.distribution_configuration) is None
            else _shapes.distribution_configuration.write_distribution_configuration(member),
        }
    )


register(
    GetDistributionConfigurationResponse,
    read_get_distribution_configuration_response,
    write_get_distribution_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.distribution_configuration_arn) is not None:
        query["distributionConfigurationArn"] = value
    target = "/GetDistributionConfiguration"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetDistributionConfigurationResponse:
    return read_get_distribution_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_distribution_configuration_response(response)))


CALL = Call(
    name="GetDistributionConfiguration",
    method="GET",
    request_type=GetDistributionConfigurationRequest,
    response_type=GetDistributionConfigurationResponse,
    check=check_get_distribution_configuration_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
