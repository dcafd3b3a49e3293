"""DeleteInfrastructureConfiguration: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def structure_delete_infrastructure_configuration_request(
    data: Any,
) -> DeleteInfrastructureConfigurationRequest:
    made = DeleteInfrastructureConfigurationRequest.__new__(
        DeleteInfrastructureConfigurationRequest
    )
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    return made


def unstructure_delete_infrastructure_configuration_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
        }
    )


def check_delete_infrastructure_configuration_request(problems: Problems, value: Any) -> None:
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
    DeleteInfrastructureConfigurationRequest,
    structure_delete_infrastructure_configuration_request,
    unstructure_delete_infrastructure_configuration_request,
)


def read_delete_infrastructure_configuration_response(
    data: Any,
) -> DeleteInfrastructureConfigurationResponse:
    made = DeleteInfrastructureConfigurationResponse.__new__(
        DeleteInfrastructureConfigurationResponse
    )
    made.request_id = data.get("requestId")
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_infrastructure_configuration_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
        }
    )


register(
    DeleteInfrastructureConfigurationResponse,
    read_delete_infrastructure_configuration_response,
    write_delete_infrastructure_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.infrastructure_configuration_arn) is not None:
        query["infrastructureConfigurationArn"] = value
    target = "/DeleteInfrastructureConfiguration"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteInfrastructureConfigurationResponse:
    return read_delete_infrastructure_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(
        200, {}, to_json(write_delete_infrastructure_configuration_response(response))
    )


CALL = Call(
    name="DeleteInfrastructureConfiguration",
    method="DELETE",
    request_type=DeleteInfrastructureConfigurationRequest,
    response_type=DeleteInfrastructureConfigurationResponse,
    check=check_delete_infrastructure_configuration_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
