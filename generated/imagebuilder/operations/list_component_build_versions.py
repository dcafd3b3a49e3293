"""ListComponentBuildVersions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_boolean, read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_integer, check_string
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
class ListComponentBuildVersionsResponse(StructureBase):
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
class ComponentSummary(StructureBase):
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
    made = ListComponentBuildVersionsRequest.__new__(ListComponentBuildVersionsRequest)
    made.component_version_arn = data.get("componentVersionArn")
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_component_build_versions_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "componentVersionArn": value.component_version_arn,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_component_build_versions_request(problems: Problems, value: Any) -> None:
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
    made = ListComponentBuildVersionsResponse.__new__(ListComponentBuildVersionsResponse)
    made.request_id = data.get("requestId")
    made.component_summary_list = read_list(
        data.get("componentSummaryList"), read_component_summary
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_component_build_versions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "componentSummaryList": write_list(member, write_component_summary)
            if (member := value.component_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListComponentBuildVersionsResponse,
    read_list_component_build_versions_response,
    write_list_component_build_versions_response,
)


def read_component_summary(data: Any) -> ComponentSummary:
    made = ComponentSummary.__new__(ComponentSummary)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.version = data.get("version")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.supported_os_versions = (
        [] if (value := data.get("supportedOsVersions")) is None else list(value)
    )
    made.state = (
        None
        if (value := data.get("state")) is None
        else _shapes.component_state.read_component_state(value)
    )
    made.type = None if (value := data.get("type")) is None else read_component_type(value)
    made.owner = data.get("owner")
    made.description = data.get("description")
    made.change_description = data.get("changeDescription")
    made.date_created = data.get("dateCreated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.publisher = data.get("publisher")
    made.obfuscate = None if (value := data.get("obfuscate")) is None else read_boolean(value)
    return made


def write_component_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "platform": None if (member := value.platform) is None else str(member),
            "supportedOsVersions": list(member)
            if (member := value.supported_os_versions)
            else None,
            "state": None
            if (member := value.state) is None
            else _shapes.component_state.write_component_state(member),
            "type": None if (member := value.type) is None else str(member),
            "owner": value.owner,
            "description": value.description,
            "changeDescription": value.change_description,
            "dateCreated": value.date_created,
            "tags": dict(member) if (member := value.tags) else None,
            "publisher": value.publisher,
            "obfuscate": value.obfuscate,
        }
    )


register(ComponentSummary, read_component_summary, write_component_summary)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListComponentBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_list_component_build_versions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListComponentBuildVersionsResponse:
    return read_list_component_build_versions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
