"""GetInfrastructureConfiguration: its request, its response, and how they stand on the wire."""

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
    from ..shapes.infrastructure_configuration import InfrastructureConfiguration


@define(kw_only=True)
class GetInfrastructureConfigurationRequest(Request["GetInfrastructureConfigurationResponse"]):
    """GetInfrastructureConfiguration request object."""

    infrastructure_configuration_arn: str


@define(kw_only=True)
class GetInfrastructureConfigurationResponse(StructureBase):
    """GetInfrastructureConfiguration response object."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    infrastructure_configuration: InfrastructureConfiguration | None = None
    """The infrastructure configuration object."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_get_infrastructure_configuration_request(
    data: Any,
) -> GetInfrastructureConfigurationRequest:
    made = GetInfrastructureConfigurationRequest.__new__(GetInfrastructureConfigurationRequest)
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    return made


def unstructure_get_infrastructure_configuration_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
        }
    )


def check_get_infrastructure_configuration_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.infrastructure_configuration_arn) is None:
        problems.missing(
            path, ("infrastructure_configuration_arn", "infrastructureConfigurationArn")
        )
    else:
        check_string(
            problems,
            path,
            ("infrastructure_configuration_arn", "infrastructureConfigurationArn"),
            member,
        )


register(
    GetInfrastructureConfigurationRequest,
    structure_get_infrastructure_configuration_request,
    unstructure_get_infrastructure_configuration_request,
)


def read_get_infrastructure_configuration_response(
    data: Any,
) -> GetInfrastructureConfigurationResponse:
    made = GetInfrastructureConfigurationResponse.__new__(GetInfrastructureConfigurationResponse)
    made.request_id = data.get("requestId")
    made.infrastructure_configuration = (
        None
        if (value := data.get("infrastructureConfiguration")) is None
        else _shapes.infrastructure_configuration.read_infrastructure_configuration(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_infrastructure_configuration_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "infrastructureConfiguration": None
            if (member := value.infrastructure_configuration) is None
            else _shapes.infrastructure_configuration.write_infrastructure_configuration(member),
        }
    )


register(
    GetInfrastructureConfigurationResponse,
    read_get_infrastructure_configuration_response,
    write_get_infrastructure_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.infrastructure_configuration_arn) is not None:
        query["infrastructureConfigurationArn"] = value
    target = "/GetInfrastructureConfiguration"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetInfrastructureConfigurationResponse:
    return read_get_infrastructure_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_infrastructure_configuration_response(response)))


CALL = Call(
    name="GetInfrastructureConfiguration",
    method="GET",
    request_type=GetInfrastructureConfigurationRequest,
    response_type=GetInfrastructureConfigurationResponse,
    check=check_get_infrastructure_configuration_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
