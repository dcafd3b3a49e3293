"""GetInfrastructureConfiguration: its request, its response, and how they are bound to HTTP."""

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


def write_request(
    request: GetInfrastructureConfigurationRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/GetInfrastructureConfiguration",
            {"infrastructureConfigurationArn": request.infrastructure_configuration_arn},
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetInfrastructureConfigurationResponse:
    if data is None:
        return absent(GetInfrastructureConfigurationResponse)
    self = new(GetInfrastructureConfigurationResponse)
    self.request_id = data.get("requestId")
    self.infrastructure_configuration = _shapes.infrastructure_configuration.read(
        data.get("infrastructureConfiguration")
    )
    return self


def read_response(answer: HttpResponse) -> GetInfrastructureConfigurationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: GetInfrastructureConfigurationResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "infrastructureConfiguration": _shapes.infrastructure_configuration.write(
                value.infrastructure_configuration
            ),
        }
    )


def write_response(response: GetInfrastructureConfigurationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetInfrastructureConfigurationRequest:
    if data is None:
        return absent(GetInfrastructureConfigurationRequest)
    self = new(GetInfrastructureConfigurationRequest)
    self.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    return self


def unstructure_request(
    value: GetInfrastructureConfigurationRequest | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
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
    __name__,
    {
        GetInfrastructureConfigurationRequest: (structure_request, unstructure_request),
        GetInfrastructureConfigurationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetInfrastructureConfiguration",
    method="GET",
    request_type=GetInfrastructureConfigurationRequest,
    response_type=GetInfrastructureConfigurationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
