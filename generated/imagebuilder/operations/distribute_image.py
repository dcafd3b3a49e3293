"""DistributeImage: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, lenient, register
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


def structure_distribute_image_request(data: Any) -> DistributeImageRequest:
    made = DistributeImageRequest.__new__(DistributeImageRequest)
    made.source_image = data.get("sourceImage")
    made.distribution_configuration_arn = data.get("distributionConfigurationArn")
    made.execution_role = data.get("executionRole")
    made.tags = data.get("tags")
    made.client_token = data.get("clientToken")
    made.logging_configuration = lenient(
        data.get("loggingConfiguration"),
        _shapes.image_logging_configuration.structure_image_logging_configuration,
    )
    return made


def write_distribute_image_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "sourceImage": value.source_image,
            "distributionConfigurationArn": value.distribution_configuration_arn,
            "executionRole": value.execution_role,
            "tags": None if (member := value.tags) is None else dict(member),
            "clientToken": value.client_token,
            "loggingConfiguration": None
            if (member := value.logging_configuration) is None
            else _shapes.image_logging_configuration.write_image_logging_configuration(member),
        }
    )


def check_distribute_image_request(problems: Problems, value: Any) -> None:
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
        _shapes.image_logging_configuration.check_image_logging_configuration(
            problems, path, ("logging_configuration", "loggingConfiguration"), member
        )


register(DistributeImageRequest, structure_distribute_image_request, write_distribute_image_request)


def read_distribute_image_response(data: Any) -> DistributeImageResponse:
    made = DistributeImageResponse.__new__(DistributeImageResponse)
    made.client_token = data.get("clientToken")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_distribute_image_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "clientToken": value.client_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


register(DistributeImageResponse, read_distribute_image_response, write_distribute_image_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/DistributeImage",
        {"Content-Type": "application/json"},
        to_json(write_distribute_image_request(request)),
    )


def read_response(answer: HttpResponse) -> DistributeImageResponse:
    return read_distribute_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
    idempotency_tokens=("client_token",),
)
register_call(CALL)
