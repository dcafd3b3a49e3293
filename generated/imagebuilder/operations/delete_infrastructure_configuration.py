"""DeleteInfrastructureConfiguration: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


@define(kw_only=True)
class DeleteInfrastructureConfigurationRequest(
    Request["DeleteInfrastructureConfigurationResponse"]
):
    """The request of DeleteInfrastructureConfiguration; see the client's method for its members."""

    infrastructure_configuration_arn: str


@define(kw_only=True)
class DeleteInfrastructureConfigurationResponse(StructureBase):
    """The response of DeleteInfrastructureConfiguration."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    infrastructure_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(
    request: DeleteInfrastructureConfigurationRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/DeleteInfrastructureConfiguration",
            {"infrastructureConfigurationArn": request.infrastructure_configuration_arn},
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteInfrastructureConfigurationResponse:
    if data is None:
        return absent(DeleteInfrastructureConfigurationResponse)
    self = new(DeleteInfrastructureConfigurationResponse)
    self.request_id = data.get("requestId")
    self.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    return self


def read_response(answer: HttpResponse) -> DeleteInfrastructureConfigurationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: DeleteInfrastructureConfigurationResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
        }
    )


def write_response(response: DeleteInfrastructureConfigurationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteInfrastructureConfigurationRequest:
    if data is None:
        return absent(DeleteInfrastructureConfigurationRequest)
    self = new(DeleteInfrastructureConfigurationRequest)
    self.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    return self


def unstructure_request(
    value: DeleteInfrastructureConfigurationRequest | None,
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
        DeleteInfrastructureConfigurationRequest: (structure_request, unstructure_request),
        DeleteInfrastructureConfigurationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteInfrastructureConfiguration",
    method="DELETE",
    request_type=DeleteInfrastructureConfigurationRequest,
    response_type=DeleteInfrastructureConfigurationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
