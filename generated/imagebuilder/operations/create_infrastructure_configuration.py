"""CreateInfrastructureConfiguration: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, register
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map
from ..runtime.wire import read_object, to_json
from ..shapes.instance_metadata_options import (
    check_instance_metadata_options,
    check_logging,
    check_parent_instance_configuration,
    structure_instance_metadata_options,
    structure_logging,
    structure_parent_instance_configuration,
    write_instance_metadata_options,
    write_logging,
    write_parent_instance_configuration,
)
from ..shapes.placement import check_placement, structure_placement, write_placement

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
class CreateInfrastructureConfigurationResponse:
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


def structure_create_infrastructure_configuration_request(
    data: Any,
) -> CreateInfrastructureConfigurationRequest:
    """Make it of botocore's dict."""
    return CreateInfrastructureConfigurationRequest(
        name=data.get("name"),
        description=data.get("description"),
        instance_types=data.get("instanceTypes"),
        instance_profile_name=data.get("instanceProfileName"),
        security_group_ids=data.get("securityGroupIds"),
        subnet_id=data.get("subnetId"),
        logging=lenient(data.get("logging"), structure_logging),
        key_pair=data.get("keyPair"),
        terminate_instance_on_failure=data.get("terminateInstanceOnFailure"),
        terminate_instance_on_completion=data.get("terminateInstanceOnCompletion"),
        sns_topic_arn=data.get("snsTopicArn"),
        resource_tags=data.get("resourceTags"),
        instance_metadata_options=lenient(
            data.get("instanceMetadataOptions"), structure_instance_metadata_options
        ),
        tags=data.get("tags"),
        placement=lenient(data.get("placement"), structure_placement),
        parent_instance=lenient(
            data.get("parentInstance"), structure_parent_instance_configuration
        ),
        client_token=data.get("clientToken"),
        dry_run=data.get("dryRun"),
    )


def write_create_infrastructure_configuration_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.instance_types) is not None:
        data["instanceTypes"] = list(member)
    if (member := value.instance_profile_name) is not None:
        data["instanceProfileName"] = member
    if (member := value.security_group_ids) is not None:
        data["securityGroupIds"] = list(member)
    if (member := value.subnet_id) is not None:
        data["subnetId"] = member
    if (member := value.logging) is not None:
        data["logging"] = write_logging(member)
    if (member := value.key_pair) is not None:
        data["keyPair"] = member
    if (member := value.terminate_instance_on_failure) is not None:
        data["terminateInstanceOnFailure"] = member
    if (member := value.terminate_instance_on_completion) is not None:
        data["terminateInstanceOnCompletion"] = member
    if (member := value.sns_topic_arn) is not None:
        data["snsTopicArn"] = member
    if (member := value.resource_tags) is not None:
        data["resourceTags"] = dict(member)
    if (member := value.instance_metadata_options) is not None:
        data["instanceMetadataOptions"] = write_instance_metadata_options(member)
    if (member := value.tags) is not None:
        data["tags"] = dict(member)
    if (member := value.placement) is not None:
        data["placement"] = write_placement(member)
    if (member := value.parent_instance) is not None:
        data["parentInstance"] = write_parent_instance_configuration(member)
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.dry_run) is not None:
        data["dryRun"] = member
    return data


def check_create_infrastructure_configuration_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
        check_logging(problems, path, ("logging", "logging"), member)
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
        check_instance_metadata_options(
            problems, path, ("instance_metadata_options", "instanceMetadataOptions"), member
        )
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.placement) is not None:
        check_placement(problems, path, ("placement", "placement"), member)
    if (member := value.parent_instance) is not None:
        check_parent_instance_configuration(
            problems, path, ("parent_instance", "parentInstance"), member
        )
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    CreateInfrastructureConfigurationRequest,
    structure_create_infrastructure_configuration_request,
    write_create_infrastructure_configuration_request,
)


def read_create_infrastructure_configuration_response(
    data: Any,
) -> CreateInfrastructureConfigurationResponse:
    """Read what an answer holds."""
    return CreateInfrastructureConfigurationResponse(
        request_id=data.get("requestId"),
        client_token=data.get("clientToken"),
        infrastructure_configuration_arn=data.get("infrastructureConfigurationArn"),
    )


def write_create_infrastructure_configuration_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.infrastructure_configuration_arn) is not None:
        data["infrastructureConfigurationArn"] = member
    return data


register(
    CreateInfrastructureConfigurationResponse,
    read_create_infrastructure_configuration_response,
    write_create_infrastructure_configuration_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/CreateInfrastructureConfiguration",
        {"Content-Type": "application/json"},
        to_json(write_create_infrastructure_configuration_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateInfrastructureConfigurationResponse:
    """Return the response that the answer holds."""
    return read_create_infrastructure_configuration_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(
        200, {}, to_json(write_create_infrastructure_configuration_response(response))
    )


CALL = Call(
    name="CreateInfrastructureConfiguration",
    method="PUT",
    request_type=CreateInfrastructureConfigurationRequest,
    response_type=CreateInfrastructureConfigurationResponse,
    check=check_create_infrastructure_configuration_request,
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
            "InvalidRequestException",
            "ResourceAlreadyExistsException",
            "ResourceInUseException",
            "ServiceException",
            "ServiceQuotaExceededException",
            "ServiceUnavailableException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
