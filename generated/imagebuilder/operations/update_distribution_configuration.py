"""UpdateDistributionConfiguration: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.distribution import Distribution


@define(kw_only=True)
class UpdateDistributionConfigurationRequest(Request["UpdateDistributionConfigurationResponse"]):
    """The request of UpdateDistributionConfiguration; see the client's method for its members."""

    distribution_configuration_arn: str
    description: str | None = None
    distributions: list[Distribution]
    client_token: str | None = None


@define(kw_only=True)
class UpdateDistributionConfigurationResponse(StructureBase):
    """The response of UpdateDistributionConfiguration."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    distribution_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration that was updated by this
    request.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(
    value: UpdateDistributionConfigurationRequest | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "description": value.description,
            "distributions": write_list(value.distributions, _shapes.distribution.write),
            "clientToken": value.client_token,
        }
    )


def write_request(
    request: UpdateDistributionConfigurationRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        "/UpdateDistributionConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> UpdateDistributionConfigurationResponse:
    if data is None:
        return absent(UpdateDistributionConfigurationResponse)
    self = new(UpdateDistributionConfigurationResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    return self


def read_response(answer: HttpResponse) -> UpdateDistributionConfigurationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: UpdateDistributionConfigurationResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


def write_response(response: UpdateDistributionConfigurationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> UpdateDistributionConfigurationRequest:
    if data is None:
        return absent(UpdateDistributionConfigurationRequest)
    self = new(UpdateDistributionConfigurationRequest)
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    self.description = data.get("description")
    self.distributions = lenient_list(
        data.get("distributions"), lambda item: lenient(item, _shapes.distribution.structure)
    )
    self.client_token = data.get("clientToken")
    return self


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
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.distributions) is None:
        problems.missing(path, ("distributions", "distributions"))
    else:
        if is_list(problems, path, ("distributions", "distributions"), member):
            inner = (*path, ("distributions", "distributions"))
            for index, item in enumerate(member):
                _shapes.distribution.check(problems, inner, index, item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    __name__,
    {
        UpdateDistributionConfigurationRequest: (structure_request, write_request_body),
        UpdateDistributionConfigurationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="UpdateDistributionConfiguration",
    method="PUT",
    request_type=UpdateDistributionConfigurationRequest,
    response_type=UpdateDistributionConfigurationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
