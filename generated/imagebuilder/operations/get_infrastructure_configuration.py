"""GetInfrastructureConfiguration: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import encode_query, read_object, to_json
from ..shapes.infrastructure_configuration import (
    read_infrastructure_configuration,
    write_infrastructure_configuration,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.infrastructure_configuration import InfrastructureConfiguration


@define(kw_only=True)
class GetInfrastructureConfigurationRequest(Request["GetInfrastructureConfigurationResponse"]):
    """GetInfrastructureConfiguration request object."""

    infrastructure_configuration_arn: str


@define(kw_only=True)
class GetInfrastructureConfigurationResponse:
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
    """Make it of botocore's dict."""
    return GetInfrastructureConfigurationRequest(
        infrastructure_configuration_arn=data.get("infrastructureConfigurationArn"),
    )


def unstructure_get_infrastructure_configuration_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.infrastructure_configuration_arn) is not None:
        data["infrastructureConfigurationArn"] = member
    return data


def check_get_infrastructure_configuration_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
    """Read what an answer holds."""
    return GetInfrastructureConfigurationResponse(
        request_id=data.get("requestId"),
        infrastructure_configuration=None
        if (value := data.get("infrastructureConfiguration")) is None
        else read_infrastructure_configuration(value),
    )


def write_get_infrastructure_configuration_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.infrastructure_configuration) is not None:
        data["infrastructureConfiguration"] = write_infrastructure_configuration(member)
    return data


register(
    GetInfrastructureConfigurationResponse,
    read_get_infrastructure_configuration_response,
    write_get_infrastructure_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.infrastructure_configuration_arn) is not None:
        query["infrastructureConfigurationArn"] = value
    target = "/GetInfrastructureConfiguration"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetInfrastructureConfigurationResponse:
    """Return the response that the answer holds."""
    return read_get_infrastructure_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
