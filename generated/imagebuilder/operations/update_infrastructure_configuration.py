"""UpdateInfrastructureConfiguration: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, lenient, register
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.instance_metadata_options import (
        InstanceMetadataOptions,
        Logging,
        ParentInstanceConfiguration,
    )
    from ..shapes.placement import Placement


@define(kw_only=True)
class UpdateInfrastructureConfigurationRequest(
    Request["UpdateInfrastructureConfigurationResponse"]
):
    """The request of UpdateInfrastructureConfiguration; see the client's method for its members."""

    infrastructure_configuration_arn: str
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
    placement: Placement | None = None
    parent_instance: ParentInstanceConfiguration | None = None
    client_token: str | None = None


@define(kw_only=True)
class UpdateInfrastructureConfigurationResponse(StructureBase):
    """The response of UpdateInfrastructureConfiguration."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    infrastructure_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration that was updated by this
    request.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_update_infrastructure_configuration_request(
    data: Any,
) -> UpdateInfrastructureConfigurationRequest:
    made = UpdateInfrastructureConfigurationRequest.__new__(
        UpdateInfrastructureConfigurationRequest
    )
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    made.description = data.get("description")
    made.instance_types = data.get("instanceTypes")
    made.instance_profile_name = data.get("instanceProfileName")
    made.security_group_ids = data.get("securityGroupIds")
    made.subnet_id = data.get("subnetId")
    made.logging = lenient(data.get("logging"), _shapes.instance_metadata_options.structure_logging)
    made.key_pair = data.get("keyPair")
    made.terminate_instance_on_failure = data.get("terminateInstanceOnFailure")
    made.terminate_instance_on_completion = data.get("terminateInstanceOnCompletion")
    made.sns_topic_arn = data.get("snsTopicArn")
    made.resource_tags = data.get("resourceTags")
    made.instance_metadata_options = lenient(
        data.get("instanceMetadataOptions"),
        _shapes.instance_metadata_options.structure_instance_metadata_options,
    )
    made.placement = lenient(data.get("placement"), _shapes.placement.structure_placement)
    made.parent_instance = lenient(
        data.get("parentInstance"),
        _shapes.instance_metadata_options.structure_parent_instance_configuration,
    )
    made.client_token = data.get("clientToken")
    return made


def write_update_infrastructure_configuration_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
            "description": value.description,
            "instanceTypes": None if (member := value.instance_types) is None else list(member),
            "instanceProfileName": value.instance_profile_name,
            "securityGroupIds": None
            if (member := value.security_group_ids) is None
            else list(member),
            "subnetId": value.subnet_id,
            "logging": None
            if (member := value.logging) is None
            else _shapes.instance_metadata_options.write_logging(member),
            "keyPair": value.key_pair,
            "terminateInstanceOnFailure": value.terminate_instance_on_failure,
            "terminateInstanceOnCompletion": value.terminate_instance_on_completion,
            "snsTopicArn": value.sns_topic_arn,
            "resourceTags": None if (member := value.resource_tags) is None else dict(member),
            "instanceMetadataOptions": None
            if (member := value.instance_metadata_options) is None
            else _shapes.instance_metadata_options.write_instance_metadata_options(member),
            "placement": None
            if (member := value.placement) is None
            else _shapes.placement.write_placement(member),
            "parentInstance": None
            if (member := value.parent_instance) is None
            else _shapes.instance_metadata_options.write_parent_instance_configuration(member),
            "clientToken": value.client_token,
        }
    )


def check_update_infrastructure_configuration_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.infrastructure_configuration_arn) is None:
        problems.missing(
            path, ("infrastructure_configuration_arn", "infrastructureConfigurationArn")
        )
    else:
        check_string(
            problems,
            path,
            ("infrastructure_configuration_arn", "infrastructureConfigurationArn"),
            member,
        )
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
        _shapes.instance_metadata_options.check_logging(
            problems, path, ("logging", "logging"), member
        )
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
        _shapes.instance_metadata_options.check_instance_metadata_options(
            problems, path, ("instance_metadata_options", "instanceMetadataOptions"), member
        )
    if (member := value.placement) is not None:
        _shapes.placement.check_placement(problems, path, ("placement", "placement"), member)
    if (member := value.parent_instance) is not None:
        _shapes.instance_metadata_options.check_parent_instance_configuration(
            problems, path, ("parent_instance", "parentInstance"), member
        )
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    UpdateInfrastructureConfigurationRequest,
    structure_update_infrastructure_configuration_request,
    write_update_infrastructure_configuration_request,
)


def read_update_infrastructure_configuration_response(
    data: Any,
) -> UpdateInfrastructureConfigurationResponse:
    made = UpdateInfrastructureConfigurationResponse.__new__(
        UpdateInfrastructureConfigurationResponse
    )
    made.request_id = data.get("requestId")
    made.client_token = data.get("clientToken")
    made.infrastructure_configuration_arn = data.get("infrastructureConfigurationArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_update_infrastructure_configuration_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "infrastructureConfigurationArn": value.infrastructure_configuration_arn,
        }
    )


register(
    UpdateInfrastructureConfigurationResponse,
    read_update_infrastructure_configuration_response,
    write_update_infrastructure_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/UpdateInfrastructureConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_update_infrastructure_configuration_request(request)),
    )


def read_response(answer: HttpResponse) -> UpdateInfrastructureConfigurationResponse:
    return read_update_infrastructure_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(
        200, {}, to_json(write_update_infrastructure_configuration_response(response))
    )


CALL = Call(
    name="UpdateInfrastructureConfiguration",
    method="PUT",
    request_type=UpdateInfrastructureConfigurationRequest,
    response_type=UpdateInfrastructureConfigurationResponse,
    check=check_update_infrastructure_configuration_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
