"""CreateDistributionConfiguration: its request, its response, and how they stand on the wire."""

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
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.distribution import Distribution


@define(kw_only=True)
class CreateDistributionConfigurationRequest(Request["CreateDistributionConfigurationResponse"]):
    """The request of CreateDistributionConfiguration; see the client's method for its members."""

    name: str
    description: str | None = None
    distributions: list[Distribution]
    tags: dict[str, str] | None = None
    client_token: str | None = None
    dry_run: bool | None = None


@define(kw_only=True)
class CreateDistributionConfigurationResponse(StructureBase):
    """The response of CreateDistributionConfiguration."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    distribution_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration that was created by this
    request.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_create_distribution_configuration_request(
    data: Any,
) -> CreateDistributionConfigurationRequest:
    made = CreateDistributionConfigurationRequest.__new__(CreateDistributionConfigurationRequest)
    made.name = data.get("name")
    made.description = data.get("description")
    made.distributions = lenient_list(
        data.get("distributions"),
        lambda item: lenient(item, _shapes.distribution.structure_distribution),
    )
    made.tags = data.get("tags")
    made.client_token = data.get("clientToken")
    made.dry_run = data.get("dryRun")
    return made


def write_create_distribution_configuration_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "distributions": None
            if (member := value.distributions) is None
            else write_list(member, _shapes.distribution.write_distribution),
            "tags": None if (member := value.tags) is None else dict(member),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def check_create_distribution_configuration_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.distributions) is None:
        problems.missing(path, ("distributions", "distributions"))
    else:
        if is_list(problems, path, ("distributions", "distributions"), member):
            inner = (*path, ("distributions", "distributions"))
            for index, item in enumerate(member):
                _shapes.distribution.check_distribution(problems, inner, index, item)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    CreateDistributionConfigurationRequest,
    structure_create_distribution_configuration_request,
    write_create_distribution_configuration_request,
)


def read_create_distribution_configuration_response(
    data: Any,
) -> CreateDistributionConfigurationResponse:
    made = CreateDistributionConfigurationResponse.__new__(CreateDistributionConfigurationResponse)
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_create_distribution_configuration_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "distributionConfigurationArn": value.distribution_configuration_arn,
        }
    )


register(
    CreateDistributionConfigurationResponse,
    read_create_distribution_configuration_response,
    write_create_distribution_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateDistributionConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_create_distribution_configuration_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateDistributionConfigurationResponse:
    return read_create_distribution_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(
        200, {}, to_json(write_create_distribution_configuration_response(response))
    )


CALL = Call(
    name="CreateDistributionConfiguration",
    method="PUT",
    request_type=CreateDistributionConfigurationRequest,
    response_type=CreateDistributionConfigurationResponse,
    check=check_create_distribution_configuration_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
