"""CreateDistributionConfiguration: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, lenient_list, register
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map
from ..runtime.wire import read_object, to_json, write_list
from ..shapes.distribution import check_distribution, structure_distribution, write_distribution

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
class CreateDistributionConfigurationResponse:
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
    """Make it of botocore's dict."""
    return CreateDistributionConfigurationRequest(
        name=data.get("name"),
        description=data.get("description"),
        distributions=lenient_list(
            data.get("distributions"), lambda item: lenient(item, structure_distribution)
        ),
        tags=data.get("tags"),
        client_token=data.get("clientToken"),
        dry_run=data.get("dryRun"),
    )


def write_create_distribution_configuration_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.distributions) is not None:
        data["distributions"] = write_list(member, write_distribution)
    if (member := value.tags) is not None:
        data["tags"] = dict(member)
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.dry_run) is not None:
        data["dryRun"] = member
    return data


def check_create_distribution_configuration_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
                check_distribution(problems, inner, index, item)
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
    """Read what an answer holds."""
    return CreateDistributionConfigurationResponse(
        request_id=data.get("requestId"),
        client_token=data.get("clientToken"),
        distribution_configuration_arn=data.get("distributionConfigurationArn"),
    )


def write_create_distribution_configuration_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.distribution_configuration_arn) is not None:
        data["distributionConfigurationArn"] = member
    return data


register(
    CreateDistributionConfigurationResponse,
    read_create_distribution_configuration_response,
    write_create_distribution_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/CreateDistributionConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_create_distribution_configuration_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateDistributionConfigurationResponse:
    """Return the response that the answer holds."""
    return read_create_distribution_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "DryRunOperationException",
            "ForbiddenException",
            "IdempotentParameterMismatchException",
            "InvalidParameterCombinationException",
            "InvalidRequestException",
            "ResourceAlreadyExistsException",
            "ResourceInUseException",
            "ServiceException",
            "ServiceQuotaExceededException",
            "ServiceUnavailableException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
