"""DistributeImage: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_map
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    new,
    register,
)
from ..runtime.validation import MapKey, check_string, is_map

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
class DistributeImageResponse(StructureBase):
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


def write_request_body(value: DistributeImageRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "sourceImage": value.source_image,
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "executionRole": value.execution_role,
            "tags": write_map(value.tags),
            "clientToken": value.client_token,
            "loggingConfiguration": _shapes.image_logging_configuration.write(
                value.logging_configuration
            ),
        }
    )


def write_request(request: DistributeImageRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/DistributeImage",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> DistributeImageResponse:
    if data is None:
        return absent(DistributeImageResponse)
    self = new(DistributeImageResponse)
    self.client_token = data.get("clientToken")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> DistributeImageResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DistributeImageResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "clientToken": value.client_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def write_response(response: DistributeImageResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DistributeImageRequest:
    if data is None:
        return absent(DistributeImageRequest)
    self = new(DistributeImageRequest)
    self.source_image = data.get("sourceImage")
    self.distribution_configuration_arn = data.get("distributionConfigurationArn")
    self.execution_role = data.get("executionRole")
    self.tags = data.get("tags")
    self.client_token = data.get("clientToken")
    self.logging_configuration = lenient(
        data.get("loggingConfiguration"), _shapes.image_logging_configuration.structure
    )
    return self


def check_request(problems: Problems, value: Any) -> None:
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
        _shapes.image_logging_configuration.check(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )


register(
    __name__,
    {
        DistributeImageRequest: (structure_request, write_request_body),
        DistributeImageResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DistributeImage",
    method="PUT",
    request_type=DistributeImageRequest,
    response_type=DistributeImageResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
