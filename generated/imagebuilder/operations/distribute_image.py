"""DistributeImage: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, register
from ..runtime.validation import MapKey, check_string, is_map
from ..runtime.wire import read_object, to_json
from ..shapes.image_logging_configuration import (
    check_image_logging_configuration,
    structure_image_logging_configuration,
    write_image_logging_configuration,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.image_logging_configuration import ImageLoggingConfiguration


@define(kw_only=True)
class DistributeImageRequest(Request["DistributeImageResponse"]):
    """The request of DistributeImage; see the client's method for its members."""

    source_image: str
    distribution_configuration_arn: str
    execution_role: str
    tags: dict[str, str] | None = None
    client_token: str | None = None
    logging_configuration: ImageLoggingConfiguration | None = None


@define(kw_only=True)
class DistributeImageResponse:
    """The response of DistributeImage."""

    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the new Image Builder image resource that this operation
    creates to track the distribution. Use this ARN with GetImage to monitor distribution
    progress.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_distribute_image_request(data: Any) -> DistributeImageRequest:
    """Make it of botocore's dict."""
    return DistributeImageRequest(
        source_image=data.get("sourceImage"),
        distribution_configuration_arn=data.get("distributionConfigurationArn"),
        execution_role=data.get("executionRole"),
        tags=data.get("tags"),
        client_token=data.get("clientToken"),
        logging_configuration=lenient(
            data.get("loggingConfiguration"), structure_image_logging_configuration
        ),
    )


def write_distribute_image_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.source_image) is not None:
        data["sourceImage"] = member
    if (member := value.distribution_configuration_arn) is not None:
        data["distributionConfigurationArn"] = member
    if (member := value.execution_role) is not None:
        data["executionRole"] = member
    if (member := value.tags) is not None:
        data["tags"] = dict(member)
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.logging_configuration) is not None:
        data["loggingConfiguration"] = write_image_logging_configuration(member)
    return data


def check_distribute_image_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.source_image) is None:
        problems.missing(path, ("source_image", "sourceImage"))
    else:
        check_string(problems, path, ("source_image", "sourceImage"), member, 1)
    if (member := value.distribution_configuration_arn) is None:
        problems.missing(path, ("distribution_configuration_arn", "distributionConfigurationArn"))
    else:
        check_string(
            problems,
            path,
            ("distribution_configuration_arn", "distributionConfigurationArn"),
            member,
        )
    if (member := value.execution_role) is None:
        problems.missing(path, ("execution_role", "executionRole"))
    else:
        check_string(problems, path, ("execution_role", "executionRole"), member, 1)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.logging_configuration) is not None:
        check_image_logging_configuration(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )


register(DistributeImageRequest, structure_distribute_image_request, write_distribute_image_request)


def read_distribute_image_response(data: Any) -> DistributeImageResponse:
    """Read what an answer holds."""
    return DistributeImageResponse(
        client_token=data.get("clientToken"),
        image_build_version_arn=data.get("imageBuildVersionArn"),
    )


def write_distribute_image_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.image_build_version_arn) is not None:
        data["imageBuildVersionArn"] = member
    return data


register(DistributeImageResponse, read_distribute_image_response, write_distribute_image_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/DistributeImage",
        {"Content-Type": "application/json"},
        to_json(write_distribute_image_request(request)),
    )


def read_response(answer: HttpResponse) -> DistributeImageResponse:
    """Return the response that the answer holds."""
    return read_distribute_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_distribute_image_response(response)))


CALL = Call(
    name="DistributeImage",
    method="PUT",
    request_type=DistributeImageRequest,
    response_type=DistributeImageResponse,
    check=check_distribute_image_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "AccessDeniedException",
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "IdempotentParameterMismatchException",
            "InvalidRequestException",
            "ResourceInUseException",
            "ResourceNotFoundException",
            "ServiceException",
            "ServiceQuotaExceededException",
            "ServiceUnavailableException",
            "TooManyRequestsException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
