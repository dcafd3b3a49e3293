"""ImportComponent: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.enums import OpenEnum
from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient_enum, register
from ..runtime.validation import MapKey, check_string, is_map
from ..runtime.wire import read_object, to_json
from ..shapes.component_type import ComponentType
from ..shapes.platform import Platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


class ComponentFormat(OpenEnum):
    """ComponentFormat."""

    SHELL = "SHELL"


@define(kw_only=True)
class ImportComponentRequest(Request["ImportComponentResponse"]):
    """The request of ImportComponent."""

    name: str
    """The name of the component. Image Builder generates the component ARN from a normalized form
    of the name, so names that differ only in case, spaces, or underscores count as the same
    name. If a component with the same name and semantic version already exists in your account
    in the same Amazon Web Services Region, the request creates a new build version for it. If
    the content is also identical to the latest build version, the request fails because the
    component already exists.

    Limits: pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``.
    """
    semantic_version: str
    """The semantic version of the component. This version follows the semantic version syntax.

    .. note::

      The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign values for the first three, and can filter on all of them.

      **Assignment:** For the first three nodes, you can assign any positive integer value, including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder automatically assigns the build number to the fourth node.

      **Patterns:** You can use any numeric pattern that adheres to the assignment requirements for the nodes that you can assign. For example, you might choose a software version pattern, such as 1.0.0, or a date, such as 2021.01.01.

    Limits: pattern ``^[0-9]+\\.[0-9]+\\.[0-9]+$``.
    """
    description: str | None = None
    """The description of the component. Describes the contents of the component.

    Limits: 1 to 1024 characters.
    """
    change_description: str | None = None
    """The change description of the component. This description indicates the change that has been
    made in this version, or what makes this version different from other versions of the
    component.

    Limits: 1 to 1024 characters.
    """
    type: ComponentType | str
    """The type of the component denotes whether the component is used to build the image, or only
    to test it.
    """
    format: ComponentFormat | str
    """The format of the resource that you want to import as a component."""
    platform: Platform | str
    """The platform of the component."""
    data: str | None = None
    """The data of the component. For the ``SHELL`` format, this is the plain script content. You
    must specify exactly one of the ``data`` or ``uri`` properties. For scripts that exceed the
    inline length constraint, use the ``uri`` property.

    Limits: 1 to 1024 characters.
    """
    uri: str | None = None
    """The uri of the component. Must be an Amazon S3 URL and you must have permission to access
    the Amazon S3 bucket. If you use Amazon S3, you can specify component content up to your
    service quota. Either ``data`` or ``uri`` can be used to specify the data within the
    component.
    """
    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) of the KMS key that is used to encrypt this component. This
    can be either the Key ARN or the Alias ARN. For more information, see `Key identifiers
    (KeyId)
    <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN>`__ in
    the *Key Management Service Developer Guide*. If you don't specify a key, Image Builder
    encrypts the component data with a KMS key that Image Builder owns.

    Limits: 1 to 1024 characters.
    """
    tags: dict[str, str] | None = None
    """The tags of the component.

    Limits: 1 to 50 entries.
    """
    client_token: str
    """A unique, case-sensitive identifier you provide to ensure that the operation runs no more
    than one time. If you retry a request with the same client token, Image Builder returns the
    original response without running the operation again. For more information, see `Ensuring
    idempotency
    <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html>`__ in
    the *Amazon EC2 API Reference*.

    Limits: 1 to 64 characters.
    """


@define(kw_only=True)
class ImportComponentResponse:
    """The response of ImportComponent."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    component_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the imported component."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_import_component_request(data: Any) -> ImportComponentRequest:
    """Make it of botocore's dict."""
    return ImportComponentRequest(
        name=data.get("name"),
        semantic_version=data.get("semanticVersion"),
        description=data.get("description"),
        change_description=data.get("changeDescription"),
        type=lenient_enum(data.get("type"), ComponentType),
        format=lenient_enum(data.get("format"), ComponentFormat),
        platform=lenient_enum(data.get("platform"), Platform),
        data=data.get("data"),
        uri=data.get("uri"),
        kms_key_id=data.get("kmsKeyId"),
        tags=data.get("tags"),
        client_token=data.get("clientToken"),
    )


def write_import_component_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.semantic_version) is not None:
        data["semanticVersion"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.change_description) is not None:
        data["changeDescription"] = member
    if (member := value.type) is not None:
        data["type"] = str(member)
    if (member := value.format) is not None:
        data["format"] = str(member)
    if (member := value.platform) is not None:
        data["platform"] = str(member)
    if (member := value.data) is not None:
        data["data"] = member
    if (member := value.uri) is not None:
        data["uri"] = member
    if (member := value.kms_key_id) is not None:
        data["kmsKeyId"] = member
    if (member := value.tags) is not None:
        data["tags"] = dict(member)
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    return data


def check_import_component_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.semantic_version) is None:
        problems.missing(path, ("semantic_version", "semanticVersion"))
    else:
        check_string(problems, path, ("semantic_version", "semanticVersion"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.change_description) is not None:
        check_string(problems, path, ("change_description", "changeDescription"), member, 1)
    if (member := value.type) is None:
        problems.missing(path, ("type", "type"))
    else:
        check_string(problems, path, ("type", "type"), member)
    if (member := value.format) is None:
        problems.missing(path, ("format", "format"))
    else:
        check_string(problems, path, ("format", "format"), member)
    if (member := value.platform) is None:
        problems.missing(path, ("platform", "platform"))
    else:
        check_string(problems, path, ("platform", "platform"), member)
    if (member := value.data) is not None:
        check_string(problems, path, ("data", "data"), member, 1)
    if (member := value.uri) is not None:
        check_string(problems, path, ("uri", "uri"), member)
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is None:
        problems.missing(path, ("client_token", "clientToken"))
    else:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(ImportComponentRequest, structure_import_component_request, write_import_component_request)


def read_import_component_response(data: Any) -> ImportComponentResponse:
    """Read what an answer holds."""
    return ImportComponentResponse(
        request_id=data.get("requestId"),
        client_token=data.get("clientToken"),
        component_build_version_arn=data.get("componentBuildVersionArn"),
    )


def write_import_component_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.component_build_version_arn) is not None:
        data["componentBuildVersionArn"] = member
    return data


register(ImportComponentResponse, read_import_component_response, write_import_component_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ImportComponent",
        {"Content-Type": "application/json"},
        to_json(write_import_component_request(request)),
    )


def read_response(answer: HttpResponse) -> ImportComponentResponse:
    """Return the response that the answer holds."""
    return read_import_component_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    headers: dict[str, str] = {}
    return HttpResponse(200, headers, to_json(write_import_component_response(response)))


CALL = Call(
    name="ImportComponent",
    method="PUT",
    request_type=ImportComponentRequest,
    response_type=ImportComponentResponse,
    check=check_import_component_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "IdempotentParameterMismatchException",
            "InvalidParameterCombinationException",
            "InvalidRequestException",
            "InvalidVersionNumberException",
            "ResourceInUseException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
