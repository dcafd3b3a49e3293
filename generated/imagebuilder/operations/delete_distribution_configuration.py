"""DeleteDistributionConfiguration: its request, its response, and how they stand on the wire."""

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
class DeleteDistributionConfigurationRequest(Request["DeleteDistributionConfigurationResponse"]):
    """The request of DeleteDistributionConfiguration; see the client's method for its members."""

    distribution_configuration_arn: str


@define(kw_only=True)
class DeleteDistributionConfigurationResponse(StructureBase):
    """The response of DeleteDistributionConfiguration."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    distribution_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_distribution_configuration_request(
    data: Any,
) -> DeleteDistributionConfigurationRequest:
    made = DeleteDistributionConfigurationRequest.__new__(DeleteDistributionConfigurationRequest)
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    return made


def unstructure_delete_distribution_configuration_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


def check_delete_distribution_configuration_request(problems: Problems, value: Any) -> None:
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
    DeleteDistributionConfigurationRequest,
    structure_delete_distribution_configuration_request,
    unstructure_delete_distribution_configuration_request,
)


def read_delete_distribution_configuration_response(
    data: Any,
) -> DeleteDistributionConfigurationResponse:
    made = DeleteDistributionConfigurationResponse.__new__(DeleteDistributionConfigurationResponse)
    made.request_id = data.get("requestId")
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_distribution_configuration_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


register(
    DeleteDistributionConfigurationResponse,
    read_delete_distribution_configuration_response,
    write_delete_distribution_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.distribution_configuration_arn) is not None:
        query["distributionConfigurationArn"] = value
    target = "/DeleteDistributionConfiguration"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteDistributionConfigurationResponse:
    return read_delete_distribution_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(
        200, {}, to_json(write_delete_distribution_configuration_response(response))
    )


CALL = Call(
    name="DeleteDistributionConfiguration",
    method="DELETE",
    request_type=DeleteDistributionConfigurationRequest,
    response_type=DeleteDistributionConfigurationResponse,
    check=check_delete_distribution_configuration_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
