"""CreateDistributionConfiguration: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list, write_map
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


def write_request_body(
    value: CreateDistributionConfigurationRequest | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "distributions": write_list(value.distributions, _shapes.distribution.write),
            "tags": write_map(value.tags),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def write_request(
    request: CreateDistributionConfigurationRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateDistributionConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateDistributionConfigurationResponse:
    if data is None:
        return absent(CreateDistributionConfigurationResponse)
    self = new(CreateDistributionConfigurationResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    return self


def read_response(answer: HttpResponse) -> CreateDistributionConfigurationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: CreateDistributionConfigurationResponse | None,
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


def write_response(response: CreateDistributionConfigurationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateDistributionConfigurationRequest:
    if data is None:
        return absent(CreateDistributionConfigurationRequest)
    self = new(CreateDistributionConfigurationRequest)
    self.name = data.get("name")
    self.description = data.get("description")
    self.distributions = lenient_list(
        data.get("distributions"), lambda item: lenient(item, _shapes.distribution.structure)
    )
    self.tags = data.get("tags")
    self.client_token = data.get("clientToken")
    self.dry_run = data.get("dryRun")
    return self


def check_request(problems: Problems, value: Any) -> None:
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
                _shapes.distribution.check(problems, inner, index, item)
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
    __name__,
    {
        CreateDistributionConfigurationRequest: (structure_request, write_request_body),
        CreateDistributionConfigurationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateDistributionConfiguration",
    method="PUT",
    request_type=CreateDistributionConfigurationRequest,
    response_type=CreateDistributionConfigurationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
