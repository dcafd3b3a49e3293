"""CreateInfrastructureConfiguration: its request, its response, and how they are bound to HTTP."""

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
    new,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.instance_metadata_options import InstanceMetadataOptions
    from ..shapes.logging import Logging
    from ..shapes.parent_instance_configuration import ParentInstanceConfiguration
    from ..shapes.placement import Placement


@define(kw_only=True)
class CreateInfrastructureConfigurationRequest(
    Request["CreateInfrastructureConfigurationResponse"]
):
    """The request of CreateInfrastructureConfiguration; see the client's method for its members."""

    name: str
    description: str | None = None
    instance_types: list[str] | None = None
    instance_profile_name: str
    security_group_ids: list[str] | None = None
    subnet_id: str | None = None
    logging: Logging | None = None
    key_pair: str | None = None
    terminate_instance_on_failure: bool | None = None
    terminate_instance_on_completion: bool | None = None
    sns_topic_arn: str | None = None
    resource_tags: dict[str, str] | None = None
    instance_metadata_options: InstanceMetadataOptions | None = None
    tags: dict[str, str] | None = None
    placement: Placement | None = None
    parent_instance: ParentInstanceConfiguration | None = None
    client_token: str | None = None
    dry_run: bool | None = None


@define(kw_only=True)
class CreateInfrastructureConfigurationResponse(StructureBase):
    """The response of CreateInfrastructureConfiguration."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    infrastructure_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration that was created by this
    request.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(
    value: CreateInfrastructureConfigurationRequest | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "instanceTypes": write_list(value.instance_types),
            "instanceProfileName": value.instance_profile_name,
            "securityGroupIds": write_list(value.security_group_ids),
            "subnetId": value.subnet_id,
            "logging": _shapes.logging.write(value.logging),
            "keyPair": value.key_pair,
            "terminateInstanceOnFailure": value.terminate_instance_on_failure,
            "terminateInstanceOnCompletion": value.terminate_instance_on_completion,
            "snsTopicArn": value.sns_topic_arn,
            "resourceTags": write_map(value.resource_tags),
            "instanceMetadataOptions": _shapes.instance_metadata_options.write(
                value.instance_metadata_options
            ),
            "tags": write_map(value.tags),
            "placement": _shapes.placement.write(value.placement),
            "parentInstance": _shapes.parent_instance_configuration.write(value.parent_instance),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def write_request(
    request: CreateInfrastructureConfigurationRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateInfrastructureConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateInfrastructureConfigurationResponse:
    if data is None:
        return absent(CreateInfrastructureConfigurationResponse)
    self = new(CreateInfrastructureConfigurationResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    return self


def read_response(answer: HttpResponse) -> CreateInfrastructureConfigurationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: CreateInfrastructureConfigurationResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
        }
    )


def write_response(response: CreateInfrastructureConfigurationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateInfrastructureConfigurationRequest:
    if data is None:
        return absent(CreateInfrastructureConfigurationRequest)
    self = new(CreateInfrastructureConfigurationRequest)
    self.name = data.get("name")
    self.description = data.get("description")
    self.instance_types = data.get("instanceTypes")
    self.instance_profile_name = data.get("instanceProfileName")
    self.security_group_ids = data.get("securityGroupIds")
    self.subnet_id = data.get("subnetId")
    self.logging = lenient(data.get("logging"), _shapes.logging.structure)
    self.key_pair = data.get("keyPair")
    self.terminate_instance_on_failure = data.get("terminateInstanceOnFailure")
    self.terminate_instance_on_completion = data.get("terminateInstanceOnCompletion")
    self.sns_topic_arn = data.get("snsTopicArn")
    self.resource_tags = data.get("resourceTags")
    self.instance_metadata_options = lenient(
        data.get("instanceMetadataOptions"), _shapes.instance_metadata_options.structure
    )
    self.tags = data.get("tags")
    self.placement = lenient(data.get("placement"), _shapes.placement.structure)
    self.parent_instance = lenient(
        data.get("parentInstance"), _shapes.parent_instance_configuration.structure
    )
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
    if (member := value.instance_types) is not None:
        if is_list(problems, path, ("instance_types", "instanceTypes"), member):
            inner = (*path, ("instance_types", "instanceTypes"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.instance_profile_name) is None:
        problems.missing(path, ("instance_profile_name", "instanceProfileName"))
    else:
        check_string(problems, path, ("instance_profile_name", "instanceProfileName"), member, 1)
    if (member := value.security_group_ids) is not None:
        if is_list(problems, path, ("security_group_ids", "securityGroupIds"), member):
            inner = (*path, ("security_group_ids", "securityGroupIds"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)
    if (member := value.subnet_id) is not None:
        check_string(problems, path, ("subnet_id", "subnetId"), member, 1)
    if (member := value.logging) is not None:
        _shapes.logging.check(problems, path, ("logging", "logging"), member)
    if (member := value.key_pair) is not None:
        check_string(problems, path, ("key_pair", "keyPair"), member, 1)
    if (member := value.terminate_instance_on_failure) is not None:
        check_boolean(
            problems, path, ("terminate_instance_on_failure", "terminateInstanceOnFailure"), member
        )
    if (member := value.terminate_instance_on_completion) is not None:
        check_boolean(
            problems,
            path,
            ("terminate_instance_on_completion", "terminateInstanceOnCompletion"),
            member,
        )
    if (member := value.sns_topic_arn) is not None:
        check_string(problems, path, ("sns_topic_arn", "snsTopicArn"), member)
    if (member := value.resource_tags) is not None:
        if is_map(problems, path, ("resource_tags", "resourceTags"), member):
            inner = (*path, ("resource_tags", "resourceTags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.instance_metadata_options) is not None:
        _shapes.instance_metadata_options.check(
            problems, path, ("instance_metadata_options", "instanceMetadataOptions"), member
        )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.placement) is not None:
        _shapes.placement.check(problems, path, ("placement", "placement"), member)
    if (member := value.parent_instance) is not None:
        _shapes.parent_instance_configuration.check(
            problems, path, ("parent_instance", "parentInstance"), member
        )
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    __name__,
    {
        CreateInfrastructureConfigurationRequest: (structure_request, write_request_body),
        CreateInfrastructureConfigurationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateInfrastructureConfiguration",
    method="PUT",
    request_type=CreateInfrastructureConfigurationRequest,
    response_type=CreateInfrastructureConfigurationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
