"""GetComponent: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import read_boolean, read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string
from ..shapes.component_type import read_component_type
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.component_state import ComponentState
    from ..shapes.component_type import ComponentType
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.platform import Platform
    from ..shapes.product_code_list_item import ProductCodeListItem


@define(kw_only=True)
class GetComponentRequest(Request["GetComponentResponse"]):
    """The request of GetComponent; see the client's method for its members."""

    component_build_version_arn: str


@define(kw_only=True)
class GetComponentResponse(StructureBase):
    """The response of GetComponent."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    component: Component | None = None
    """The component object specified in the request."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class Component(StructureBase):
    """A detailed view of a component."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the component."""
    name: str | None = None
    """The name of the component."""
    version: str | None = None
    """The version of the component."""
    description: str | None = None
    """The description of the component."""
    change_description: str | None = None
    """Describes what change has been made in this version of the component, or what makes this
    version different from other versions of the component.
    """
    type: ComponentType | None = None
    """The component type specifies whether Image Builder uses the component to build the image or
    only to test it.
    """
    platform: Platform | None = None
    """The operating system platform of the component."""
    supported_os_versions: list[str] = field(factory=lambda: [])
    """The operating system (OS) version supported by the component. If the OS information is
    available, Image Builder performs a prefix match against the base image OS version during
    image recipe creation.
    """
    state: ComponentState | None = None
    """Describes the current status of the component."""
    parameters: list[ComponentParameterDetail] = field(factory=lambda: [])
    """Contains parameter details for each of the parameters that the component document defined
    for the component.
    """
    owner: str | None = None
    """The owner of the component. The value is your account ID for components that you own, the
    sharing account's ID for shared components, or ``Amazon``, ``ThirdParty``, or
    ``AWSMarketplace``.
    """
    data: str | None = None
    """Component data contains the YAML document content for the component."""
    kms_key_id: str | None = None
    """The KMS key identifier used to encrypt the component. This can be either the Key ARN or the
    Alias ARN. For more information, see Key identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*.
    """
    encrypted: bool | None = None
    """Indicates whether the component data is encrypted at rest. Image Builder encrypts all
    component data at rest, so this value is always ``true``. This field is retained for
    backward compatibility.
    """
    date_created: str | None = None
    """The date that Image Builder created the component."""
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
    product_codes: list[ProductCodeListItem] = field(factory=lambda: [])
    """Contains product codes that are used for billing purposes for Amazon Web Services
    Marketplace components.
    """


@define(kw_only=True)
class ComponentParameterDetail(StructureBase):
    """Defines a parameter that is used to provide configuration details for the component."""

    name: str
    """The name of this input parameter."""
    type: str
    """The type of input this parameter provides. The currently supported value is "string"."""
    default_value: list[str] = field(factory=lambda: [])
    """The default value of this parameter if no input is provided."""
    description: str | None = None
    """Describes this parameter."""


def structure_get_component_request(data: Any) -> GetComponentRequest:
    made = GetComponentRequest.__new__(GetComponentRequest)
    made.component_build_version_arn = data.get("componentBuildVersionArn")
    return made


def unstructure_get_component_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "componentBuildVersionArn": value.component_build_version_arn,
        }
    )


def check_get_component_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.component_build_version_arn) is None:
        problems.missing(path, ("component_build_version_arn", "componentBuildVersionArn"))
    else:
        check_string(
            problems, path, ("component_build_version_arn", "componentBuildVersionArn"), member
        )


register(GetComponentRequest, structure_get_component_request, unstructure_get_component_request)


def read_get_component_response(data: Any) -> GetComponentResponse:
    made = GetComponentResponse.__new__(GetComponentResponse)
    made.request_id = data.get("requestId")
    made.component = None if (value := data.get("component")) is None else read_component(value)
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_component_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "component": None if (member := value.component) is None else write_component(member),
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(GetComponentResponse, read_get_component_response, write_get_component_response)


def read_component(data: Any) -> Component:
    made = Component.__new__(Component)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.version = data.get("version")
    made.description = data.get("description")
    made.change_description = data.get("changeDescription")
    made.type = None if (value := data.get("type")) is None else read_component_type(value)
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.supported_os_versions = (
        [] if (value := data.get("supportedOsVersions")) is None else list(value)
    )
    made.state = (
        None
        if (value := data.get("state")) is None
        else _shapes.component_state.read_component_state(value)
    )
    made.parameters = read_list(data.get("parameters"), read_component_parameter_detail)
    made.owner = data.get("owner")
    made.data = data.get("data")
    made.kms_key_id = data.get("kmsKeyId")
    made.encrypted = None if (value := data.get("encrypted")) is None else read_boolean(value)
    made.date_created = data.get("dateCreated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.publisher = data.get("publisher")
    made.obfuscate = None if (value := data.get("obfuscate")) is None else read_boolean(value)
    made.product_codes = (
        []
        if (value := data.get("productCodes")) is None
        else read_list(value, _shapes.product_code_list_item.read_product_code_list_item)
    )
    return made


def write_component(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "changeDescription": value.change_description,
            "type": None if (member := value.type) is None else str(member),
            "platform": None if (member := value.platform) is None else str(member),
            "supportedOsVersions": list(member)
            if (member := value.supported_os_versions)
            else None,
            "state": None
            if (member := value.state) is None
            else _shapes.component_state.write_component_state(member),
            "parameters": write_list(member, write_component_parameter_detail)
            if (member := value.parameters)
            else None,
            "owner": value.owner,
            "data": value.data,
            "kmsKeyId": value.kms_key_id,
            "encrypted": value.encrypted,
            "dateCreated": value.date_created,
            "tags": dict(member) if (member := value.tags) else None,
            "publisher": value.publisher,
            "obfuscate": value.obfuscate,
            "productCodes": write_list(
                member, _shapes.product_code_list_item.write_product_code_list_item
            )
            if (member := value.product_codes)
            else None,
        }
    )


register(Component, read_component, write_component)


def read_component_parameter_detail(data: Any) -> ComponentParameterDetail:
    made = ComponentParameterDetail.__new__(ComponentParameterDetail)
    made.name = data.get("name")
    made.type = data.get("type")
    made.default_value = [] if (value := data.get("defaultValue")) is None else list(value)
    made.description = data.get("description")
    return made


def write_component_parameter_detail(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "type": value.type,
            "defaultValue": list(member) if (member := value.default_value) else None,
            "description": value.description,
        }
    )


register(
    ComponentParameterDetail, read_component_parameter_detail, write_component_parameter_detail
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.component_build_version_arn) is not None:
        query["componentBuildVersionArn"] = value
    target = "/GetComponent"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetComponentResponse:
    return read_get_component_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_component_response(response)))


CALL = Call(
    name="GetComponent",
    method="GET",
    request_type=GetComponentRequest,
    response_type=GetComponentResponse,
    check=check_get_component_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
