"""DeleteDistributionConfiguration: its request, its response, and how they are bound to HTTP."""

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


def write_request(
    request: DeleteDistributionConfigurationRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/DeleteDistributionConfiguration",
            {"distributionConfigurationArn": request.distribution_configuration_arn},
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteDistributionConfigurationResponse:
    if data is None:
        return absent(DeleteDistributionConfigurationResponse)
    self = new(DeleteDistributionConfigurationResponse)
    self.request_id = data.get("requestId")
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    return self


def read_response(answer: HttpResponse) -> DeleteDistributionConfigurationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: DeleteDistributionConfigurationResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


def write_response(response: DeleteDistributionConfigurationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteDistributionConfigurationRequest:
    if data is None:
        return absent(DeleteDistributionConfigurationRequest)
    self = new(DeleteDistributionConfigurationRequest)
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    return self


def unstructure_request(
    value: DeleteDistributionConfigurationRequest | None,
) -> dict[str, Any] | None:
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
        DeleteDistributionConfigurationRequest: (structure_request, unstructure_request),
        DeleteDistributionConfigurationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteDistributionConfiguration",
    method="DELETE",
    request_type=DeleteDistributionConfigurationRequest,
    response_type=DeleteDistributionConfigurationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
