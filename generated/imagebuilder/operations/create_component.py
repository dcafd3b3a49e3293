"""CreateComponent: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient_enum, register
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map
from ..runtime.wire import read_object, to_json
from ..shapes.latest_version_references import (
    read_latest_version_references,
    write_latest_version_references,
)
from ..shapes.platform import Platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.latest_version_references import LatestVersionReferences


@define(kw_only=True)
class CreateComponentRequest(Request["CreateComponentResponse"]):
    """The request of CreateComponent."""

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
    """Describes the contents of the component.

    Limits: 1 to 1024 characters.
    """
    change_description: str | None = None
    """The change description of the component. Describes what change has been made in this
    version, or what makes this version different from other versions of the component.

    Limits: 1 to 1024 characters.
    """
    platform: Platform | str
    """The operating system platform of the component."""
    supported_os_versions: list[str] | None = None
    """The operating system (OS) version supported by the component. If the OS information is
    available, a prefix match is performed against the base image OS version during image recipe
    creation.

    Limits: 1 to 25 elements, each at least 1 characters.
    """
    data: str | None = None
    """Component ``data`` contains inline YAML document content for the component. Alternatively,
    you can specify the ``uri`` of a YAML document file stored in Amazon S3. However, you cannot
    specify both properties.

    Limits: 1 to 16000 characters, pattern ``[^\\x00]+``.
    """
    uri: str | None = None
    """The ``uri`` of a YAML component document file. This must be an S3 URL (
    ``s3://bucket/key``), and you must have permission to access the S3 bucket it points to. If
    you use Amazon S3, you can specify component content up to your service quota for component
    size, which is 64 KB by default.

    Alternatively, you can specify the YAML document inline, using the component ``data``
    property. You cannot specify both properties.
    """
    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this
    component. This can be either the Key ARN or the Alias ARN. For more information, see `Key
    identifiers (KeyId)
    <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN>`__ in
    the *Key Management Service Developer Guide*. If you don't specify a key, Image Builder
    encrypts the component data with a KMS key that Image Builder owns.

    Limits: 1 to 1024 characters.
    """
    tags: dict[str, str] | None = None
    """The tags that apply to the component.

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
    dry_run: bool | None = None
    """Validates the required permissions and request parameters without performing the operation.
    If validation succeeds, the operation returns a ``DryRunOperationException`` error response.
    """


@define(kw_only=True)
class CreateComponentResponse:
    """The response of CreateComponent."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    component_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the component that the request created."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_create_component_request(data: Any) -> CreateComponentRequest:
    """Make it of botocore's dict."""
    return CreateComponentRequest(
        name=data.get("name"),
        semantic_version=data.get("semanticVersion"),
        description=data.get("description"),
        change_description=data.get("changeDescription"),
        platform=lenient_enum(data.get("platform"), Platform),
        supported_os_versions=data.get("supportedOsVersions"),
        data=data.get("data"),
        uri=data.get("uri"),
        kms_key_id=data.get("kmsKeyId"),
        tags=data.get("tags"),
        client_token=data.get("clientToken"),
        dry_run=data.get("dryRun"),
    )


def write_create_component_request(value: Any) -> dict[str, Any]:
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
    if (member := value.platform) is not None:
        data["platform"] = str(member)
    if (member := value.supported_os_versions) is not None:
        data["supportedOsVersions"] = list(member)
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
    if (member := value.dry_run) is not None:
        data["dryRun"] = member
    return data


def check_create_component_request(problems: Problems, value: Any) -> None:
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
    if (member := value.platform) is None:
        problems.missing(path, ("platform", "platform"))
    else:
        check_string(problems, path, ("platform", "platform"), member)
    if (member := value.supported_os_versions) is not None:
        if is_list(problems, path, ("supported_os_versions", "supportedOsVersions"), member, 1):
            inner = (*path, ("supported_os_versions", "supportedOsVersions"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)
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
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(CreateComponentRequest, structure_create_component_request, write_create_component_request)


def read_create_component_response(data: Any) -> CreateComponentResponse:
    """Read what an answer holds."""
    return CreateComponentResponse(
        request_id=data.get("requestId"),
        client_token=data.get("clientToken"),
        component_build_version_arn=data.get("componentBuildVersionArn"),
        latest_version_references=None
        if (value := data.get("latestVersionReferences")) is None
        else read_latest_version_references(value),
    )


def write_create_component_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.component_build_version_arn) is not None:
        data["componentBuildVersionArn"] = member
    if (member := value.latest_version_references) is not None:
        data["latestVersionReferences"] = write_latest_version_references(member)
    return data


register(CreateComponentResponse, read_create_component_response, write_create_component_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/CreateComponent",
        {"Content-Type": "application/json"},
        to_json(write_create_component_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateComponentResponse:
    """Return the response that the answer holds."""
    return read_create_component_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    headers: dict[str, str] = {}
    return HttpResponse(200, headers, to_json(write_create_component_response(response)))


CALL = Call(
    name="CreateComponent",
    method="PUT",
    request_type=CreateComponentRequest,
    response_type=CreateComponentResponse,
    check=check_create_component_request,
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
            "InvalidVersionNumberException",
            "ResourceInUseException",
            "ServiceException",
            "ServiceQuotaExceededException",
            "ServiceUnavailableException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
