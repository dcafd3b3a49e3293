"""UpdateDistributionConfiguration: its request, its response, and how they stand on the wire."""

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
    lenient,
    lenient_list,
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


def structure_update_distribution_configuration_request(
    data: Any,
) -> UpdateDistributionConfigurationRequest:
    made = UpdateDistributionConfigurationRequest.__new__(UpdateDistributionConfigurationRequest)
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.description = data.get("description")
    made.distributions = lenient_list(
        data.get("distributions"),
        lambda item: lenient(item, _shapes.distribution.structure_distribution),
    )
    made.client_token = data.get("clientToken")
    return made


def write_update_distribution_configuration_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "description": value.description,
            "distributions": None
            if (member := value.distributions) is None
            else write_list(member, _shapes.distribution.write_distribution),
            "clientToken": value.client_token,
        }
    )


def check_update_distribution_configuration_request(problems: Problems, value: Any) -> None:
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
                _shapes.distribution.check_distribution(problems, inner, index, item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    UpdateDistributionConfigurationRequest,
    structure_update_distribution_configuration_request,
    write_update_distribution_configuration_request,
)


def read_update_distribution_configuration_response(
    data: Any,
) -> UpdateDistributionConfigurationResponse:
    made = UpdateDistributionConfigurationResponse.__new__(UpdateDistributionConfigurationResponse)
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_update_distribution_configuration_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


register(
    UpdateDistributionConfigurationResponse,
    read_update_distribution_configuration_response,
    write_update_distribution_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/UpdateDistributionConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_update_distribution_configuration_request(request)),
    )


def read_response(answer: HttpResponse) -> UpdateDistributionConfigurationResponse:
    return read_update_distribution_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(
        200, {}, to_json(write_update_distribution_configuration_response(response))
    )


CALL = Call(
    name="UpdateDistributionConfiguration",
    method="PUT",
    request_type=UpdateDistributionConfigurationRequest,
    response_type=UpdateDistributionConfigurationResponse,
    check=check_update_distribution_configuration_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
