"""What has to be there before a documented request, so that its answer is the documented one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import yaml

from imagebuilder import (
    OPERATIONS,
    ResourceState,
    ResourceStatus,
    StartResourceStateUpdateRequest,
    converter,
)
from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.asked import DOCUMENT, WORKFLOW
from tests.overlays.local.built import put_image
from tests.overlays.local.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The account of AWS' examples.
ACCOUNT = "111122223333"
_ARN = f"arn:aws:imagebuilder:us-west-2:{ACCOUNT}"
_LINUX = "arn:aws:imagebuilder:us-west-2:aws:image/amazon-linux-2023-x86/x.x.x"
_WINDOWS = _LINUX.replace("amazon-linux-2023-x86", "windows-server-2022-english-full-base-x86")
_POLICY = (
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "1"},'
    ' "Action": ["imagebuilder:Get"], "Resource": "%s"}]}'
)
_PARAMETERS = yaml.safe_dump(
    {**yaml.safe_load(DOCUMENT), "parameters": [{"AppVersion": {"type": "string"}}]}
)
_TEMPLATE = "FROM {{{ imagebuilder:parentImage }}}\n"

#: The operations whose documented answers come from builds, lifecycle policies and imports.
OF_BUILDS = frozenset(
    {
        *("CancelImageCreation", "CreateImage", "DistributeImage", "GetLifecyclePolicy"),
        *("GetWorkflowExecution", "GetWorkflowStepExecution", "ImportVmImage"),
        *("ListImagePackages", "ListImageScanFindingAggregations", "ListLifecyclePolicies"),
        *("ListWaitingWorkflowSteps", "ListWorkflowExecutions", "ListWorkflowStepExecutions"),
        *("SendWorkflowStepAction", "StartImagePipelineExecution"),
    }
)
#: The id of the execution in AWS' examples.
EXECUTION = "lce-401aefc3-a829-46f6-8fc2-91497988a503"

#: One step of a preparation: an operation, and its request in the wire form.
Step = tuple[str, dict[str, Any]]


def component(name: str, **members: Any) -> Step:
    asked = {"name": name, "semanticVersion": "1.0.0", "platform": "Linux", "data": DOCUMENT}
    return "CreateComponent", {**asked, **members}


def recipe(name: str, used: str | None = None, **members: Any) -> Iterator[Step]:
    asked: dict[str, Any] = {"name": name, "semanticVersion": "1.0.0", "parentImage": _LINUX}
    if used is not None:
        yield component(used)
        asked["components"] = [{"componentArn": f"{_ARN}:component/{used}/1.0.0/1"}]
    yield "CreateImageRecipe", {**asked, **members}


def container(name: str = "my-example-container-recipe", **members: Any) -> Iterator[Step]:
    used = "my-example-container-component"
    yield component(used)
    yield (
        "CreateContainerRecipe",
        {
            "containerType": "DOCKER",
            "name": name,
            "semanticVersion": "1.0.0",
            "parentImage": "amazonlinux:latest",
            "components": [{"componentArn": f"{_ARN}:component/{used}/1.0.0/1"}],
            "dockerfileTemplateData": _TEMPLATE,
            "targetRepository": {"service": "ECR", "repositoryName": "my-example-container-repo"},
            **members,
        },
    )


def infrastructure(name: str = "my-example-infrastructure", **members: Any) -> Step:
    asked = {"name": name, "instanceProfileName": "EC2InstanceProfileForImageBuilder"}
    return "CreateInfrastructureConfiguration", {**asked, **members}


def distribution(name: str, *regions: str) -> Step:
    ami = {"name": "my-example-image-{{ imagebuilder:buildDate }}"}
    return "CreateDistributionConfiguration", {
        "name": name,
        "description": "Distributes AMIs to us-west-2",
        "distributions": [
            {"region": region, "amiDistributionConfiguration": ami} for region in regions
        ],
    }


def pipeline() -> Iterator[Step]:
    yield from recipe("my-example-recipe")
    yield infrastructure()
    yield (
        "CreateImagePipeline",
        {
            "name": "my-example-pipeline",
            "description": "Builds an Amazon Linux 2023 image every Sunday",
            "imageRecipeArn": f"{_ARN}:image-recipe/my-example-recipe/1.0.0",
            "infrastructureConfigurationArn": (
                f"{_ARN}:infrastructure-configuration/my-example-infrastructure"
            ),
            "schedule": {"scheduleExpression": "cron(0 0 ? * SUN *)"},
        },
    )


def workflow(name: str, kind: str = "BUILD") -> Step:
    return "CreateWorkflow", {
        "name": name,
        "semanticVersion": "1.0.0",
        "type": kind,
        "description": "Builds my example image",
        "data": WORKFLOW,
    }


def policy(kind: str, name: str, member: str) -> Step:
    operation = f"Put{member[0].upper()}{member[1:-3]}Policy"
    arn = f"{_ARN}:{kind}/{name}"
    return operation, {member: arn, "policy": _POLICY % arn}


def steps_for(operation: str) -> Iterator[Step]:
    """Yield what has to be done before the documented requests of an operation."""
    match operation:
        case "CreateContainerRecipe":
            yield component("my-example-container-component")
        case "CreateImageRecipe":
            yield component("my-example-component")
            yield component("my-example-parameterized-component", data=_PARAMETERS)
        case "DeleteComponent" | "ListTagsForResource":
            yield component("my-example-component", tags={"Environment": "Production"})
        case "TagResource" | "UntagResource":
            yield component("my-example-tagged-component", tags={"CostCenter": "12345"})
        case "ListComponentBuildVersions":
            shared = {"supportedOsVersions": ["Amazon Linux 2023"], "tags": {"a": "b"}}
            for said in ("Initial version", "Updated"):
                yield component(
                    "my-example-component", description=said, changeDescription=said, **shared
                )
        case "PutComponentPolicy" | "GetComponentPolicy":
            yield component("my-shared-component")
            yield policy("component", "my-shared-component/1.0.0/1", "componentArn")
        case "PutImageRecipePolicy" | "GetImageRecipePolicy":
            yield from recipe("my-example-recipe")
            yield policy("image-recipe", "my-example-recipe/1.0.0", "imageRecipeArn")
        case "DeleteImageRecipe":
            yield from recipe("my-example-recipe")
        case "GetImageRecipe":
            yield from recipe("my-example-app-recipe", "my-example-app", description="Installs it")
        case "ListImageRecipes":
            yield from recipe("my-example-linux-recipe")
            yield from recipe("my-example-windows-recipe", parentImage=_WINDOWS)
        case "GetContainerRecipe":
            yield from container(description="Installs it")
        case "ListContainerRecipes":
            yield from container()
        case "UpdateInfrastructureConfiguration" | "DeleteInfrastructureConfiguration":
            yield infrastructure()
        case "ListInfrastructureConfigurations":
            yield infrastructure(
                "my-example-infrastructure-configuration",
                description="An example",
                instanceTypes=["m5.large", "m5.xlarge"],
                tags={"Environment": "test"},
            )
        case "GetDistributionConfiguration":
            yield distribution("my-example-distribution", "us-west-2", "us-east-1")
        case "DeleteDistributionConfiguration" | "ListDistributionConfigurations":
            yield distribution("my-example-distribution-configuration", "us-west-2")
        case "GetImagePipeline" | "UpdateImagePipeline":
            yield from pipeline()
        case "DeleteWorkflow":
            yield workflow("my-example-workflow")
        case "ListWorkflows":
            yield workflow("my-example-build-workflow")
            yield workflow("my-example-test-workflow", "TEST")
        case _:
            pass


def put_images(local: LocalImageBuilder, operation: str) -> None:
    """Put the images into the state that the documented requests of an operation are about."""
    built = {"osVersion": "Amazon Linux 2023", "buildType": "USER_INITIATED"}
    of_pipeline = {
        "state": {"status": "BUILDING"},
        "sourcePipelineArn": f"{_ARN}:image-pipeline/my-example-pipeline",
    }
    if operation in ("DeleteImage", "PutImagePolicy", "StartResourceStateUpdate"):
        put_image(local, "my-example-recipe")
    elif operation == "ListImages":
        put_image(local, "my-example-recipe", **built)
        for version in ("1.0.0", "1.0.1"):
            put_image(local, "my-example-windows-image", version, **built, platform="Windows")
    elif operation == "GetImage":
        put_image(local, "my-example-recipe", **of_pipeline, enhancedImageMetadataEnabled=True)
    elif operation == "ListImagePipelineImages":
        started = {**of_pipeline, "buildType": "USER_INITIATED", "outputResources": {"amis": []}}
        put_image(local, "my-example-recipe", **started)
    elif "LifecycleExecution" in operation:
        _start_execution(local)


def _start_execution(local: LocalImageBuilder) -> None:
    """Start the execution of AWS' examples, under its id."""
    arn = put_image(local, "my-example-recipe")
    at = local.now() + timedelta(days=1)
    request = StartResourceStateUpdateRequest(
        resource_arn=arn, state=ResourceState(status=ResourceStatus.DEPRECATED), update_at=at
    )
    started = local.handle("StartResourceStateUpdate", request).lifecycle_execution_id
    with local._store.transaction(write=True):
        for table, columns in (
            ("resources", ("arn", "slug", "document")),
            ("events", ("subject",)),
        ):
            for column in columns:
                local._store._run(
                    f"UPDATE {table} SET {column} = replace({column}, ?, ?)", (started, EXECUTION)
                )


def prepared(operation: str) -> LocalImageBuilder:
    """Return a service with all that the documented requests of an operation need."""
    local = LocalImageBuilder(account_id=ACCOUNT, now=NOW)
    for name, asked in steps_for(operation):
        request_type = OPERATIONS[name].request_type
        local.handle(name, converter.structure(asked, request_type))
        local.advance(1)
    put_images(local, operation)
    return local
