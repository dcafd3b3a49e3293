"""ListComponentBuildVersions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_integer, check_string
from ..runtime.wire import read_boolean, read_list, read_object, to_json, write_list
from ..shapes.component_state import read_component_state, write_component_state
from ..shapes.component_type import read_component_type
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.component_state import ComponentState
    from ..shapes.component_type import ComponentType
    from ..shapes.platform import Platform


@define(kw_only=True)
class ListComponentBuildVersionsRequest(Request["ListComponentBuildVersionsResponse"]):
    """The request of ListComponentBuildVersions; see the client's method for its members."""

    component_version_arn: str | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListComponentBuildVersionsResponse:
    """The response of ListComponentBuildVersions."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    component_summary_list: list[ComponentSummary] = field(factory=lambda: [])
    """The list of component summaries. Each summary represents one build version of the specified
    component version, or of the components that your account owns if you didn't specify an ARN.
    Deprecated build versions aren't included.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class ComponentSummary:
    """A high-level summary of a component."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the component."""
    name: str | None = None
    """The name of the component."""
    version: str | None = None
    """The version of the component."""
    platform: Platform | None = None
    """The operating system platform of the component."""
    supported_os_versions: list[str] = field(factory=lambda: [])
    """The operating system (OS) version that the component supports. If the OS information is
    available, Image Builder performs a prefix match against the base image OS version during
    image recipe creation.
    """
    state: ComponentState | None = None
    """Describes the current status of the component."""
    type: ComponentType | None = None
    """The component type specifies whether Image Builder uses the component to build the image or
    only to test it.
    """
    owner: str | None = None
    """The owner of the component. The value is your account ID for components that you own, the
    sharing account's ID for shared components, or ``Amazon``, ``ThirdParty``, or
    ``AWSMarketplace``.
    """
    description: str | None = None
    """The description of the component."""
    change_description: str | None = None
    """The change description for this version of the component."""
    date_created: str | None = None
    """The date that Image Builder created this version of the component."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags that apply to the component."""
    publisher: str | None = None
    """Contains the name of the publisher if this is a third-party component. Otherwise, this
    property is empty.
    """
    obfuscate: bool | None = None
    """Indicates whether component source is hidden from view in the console, and from component
    detail results for API, CLI, or SDK operations.
    """


def structure_list_component_build_versions_request(data: Any) -> ListComponentBuildVersionsRequest:
    """Make it of botocore's dict."""
    return ListComponentBuildVersionsRequest(
        component_version_arn=data.get("componentVersionArn"),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_component_build_versions_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.component_version_arn) is not None:
        data["componentVersionArn"] = member
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_component_build_versions_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.component_version_arn) is not None:
        check_string(problems, path, ("component_version_arn", "componentVersionArn"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListComponentBuildVersionsRequest,
    structure_list_component_build_versions_request,
    write_list_component_build_versions_request,
)


def read_list_component_build_versions_response(data: Any) -> ListComponentBuildVersionsResponse:
    """Read what an answer holds."""
    return ListComponentBuildVersionsResponse(
        request_id=data.get("requestId"),
        component_summary_list=read_list(data.get("componentSummaryList"), read_component_summary),
        next_token=data.get("nextToken"),
    )


def write_list_component_build_versions_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.component_summary_list:
        data["componentSummaryList"] = write_list(member, write_component_summary)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListComponentBuildVersionsResponse,
    read_list_component_build_versions_response,
    write_list_component_build_versions_response,
)


def read_component_summary(data: Any) -> ComponentSummary:
    """Read what an answer holds."""
    return ComponentSummary(
        arn=data.get("arn"),
        name=data.get("name"),
        version=data.get("version"),
        platform=None if (value := data.get("platform")) is None else read_platform(value),
        supported_os_versions=[]
        if (value := data.get("supportedOsVersions")) is None
        else list(value),
        state=None if (value := data.get("state")) is None else read_component_state(value),
        type=None if (value := data.get("type")) is None else read_component_type(value),
        owner=data.get("owner"),
        description=data.get("description"),
        change_description=data.get("changeDescription"),
        date_created=data.get("dateCreated"),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
        publisher=data.get("publisher"),
        obfuscate=None if (value := data.get("obfuscate")) is None else read_boolean(value),
    )


def write_component_summary(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.platform) is not None:
        data["platform"] = str(member)
    if member := value.supported_os_versions:
        data["supportedOsVersions"] = list(member)
    if (member := value.state) is not None:
        data["state"] = write_component_state(member)
    if (member := value.type) is not None:
        data["type"] = str(member)
    if (member := value.owner) is not None:
        data["owner"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.change_description) is not None:
        data["changeDescription"] = member
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if member := value.tags:
        data["tags"] = dict(member)
    if (member := value.publisher) is not None:
        data["publisher"] = member
    if (member := value.obfuscate) is not None:
        data["obfuscate"] = member
    return data


register(ComponentSummary, read_component_summary, write_component_summary)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListComponentBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_list_component_build_versions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListComponentBuildVersionsResponse:
    """Return the response that the answer holds."""
    return read_list_component_build_versions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_list_component_build_versions_response(response)))


CALL = Call(
    name="ListComponentBuildVersions",
    method="POST",
    request_type=ListComponentBuildVersionsRequest,
    response_type=ListComponentBuildVersionsResponse,
    check=check_list_component_build_versions_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidPaginationTokenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
