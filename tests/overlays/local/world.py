"""What has to be there before a documented request, so that its answer is the documented one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import yaml

from imagebuilder import (
    OPERATIONS,
    ListWaitingWorkflowStepsRequest,
    ListWorkflowExecutionsRequest,
    ListWorkflowStepExecutionsRequest,
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
_INFRASTRUCTURE = f"{_ARN}:infrastructure-configuration/my-example-infrastructure"
_POLICY = (
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "1"},'
    ' "Action": ["imagebuilder:Get"], "Resource": "%s"}]}'
)
_PARAMETERS = yaml.safe_dump(
    {**yaml.safe_load(DOCUMENT), "parameters": [{"AppVersion": {"type": "string"}}]}
)
_TEMPLATE = "FROM {{{ imagebuilder:parentImage }}}\n"

#: The id of the execution in AWS' examples.
EXECUTION = "lce-401aefc3-a829-46f6-8fc2-91497988a503"

#: The ids in them of a run of a workflow, of its first step, and of a step that waits.
RUN = "wf-165b1cb6-3a62-4618-a021-94ddcbe32908"
STEP = "step-2e6fef0d-657c-4b7e-8706-ff24da9afa01"
WAITING_STEP = "step-8eb24d7a-036e-46b5-94a3-90a5d8b5ac4a"
WAITING = """\
name: my-example-wait-workflow
schemaVersion: 1.0
steps:
  - name: WaitForApproval
    action: WaitForAction
    onFailure: Abort
"""
#: What is asked of a build that a pipeline has started.
OF_BUILDS = frozenset(
    {
        *("CancelImageCreation", "GetImage", "GetWorkflowExecution", "GetWorkflowStepExecution"),
        *("ListImagePackages", "ListImagePipelineImages", "ListImageScanFindingAggregations"),
        *("ListWorkflowExecutions", "ListWorkflowStepExecutions", "StartImagePipelineExecution"),
    }
)
#: Those of them for which the build is still under way.
_UNDER_WAY = frozenset({"CancelImageCreation", "GetImage", "ListImagePipelineImages"})

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


def pipeline(*, scanning: bool = False) -> Iterator[Step]:
    yield from recipe("my-example-recipe")
    yield infrastructure()
    asked: dict[str, Any] = {
        "name": "my-example-pipeline",
        "description": "Builds an Amazon Linux 2023 image every Sunday",
        "imageRecipeArn": f"{_ARN}:image-recipe/my-example-recipe/1.0.0",
        "infrastructureConfigurationArn": _INFRASTRUCTURE,
        "schedule": {"scheduleExpression": "cron(0 0 ? * SUN *)"},
    }
    if scanning:
        asked["imageScanningConfiguration"] = {"imageScanningEnabled": True}
    yield "CreateImagePipeline", asked


def image(used: str, **members: Any) -> Step:
    return "CreateImage", {
        "imageRecipeArn": f"{_ARN}:image-recipe/{used}/1.0.0",
        "infrastructureConfigurationArn": _INFRASTRUCTURE,
        **members,
    }


def lifecycle_policy(name: str, kind: str, status: str) -> Step:
    included = {"amis": True, "snapshots": True} if kind == "AMI_IMAGE" else {"containers": True}
    rule = {"type": "AGE", "value": 6, "unit": "MONTHS", "retainAtLeast": 5}
    return "CreateLifecyclePolicy", {
        "name": name,
        "description": "Deletes builds older than six months",
        "status": status,
        "executionRole": f"arn:aws:iam::{ACCOUNT}:role/my-example-lifecycle-role",
        "resourceType": kind,
        "policyDetails": [
            {"action": {"type": "DELETE", "includeResources": included}, "filter": rule}
        ],
        "resourceSelection": {"tagMap": {"Environment": "my-example-environment"}},
    }


def workflow(name: str, kind: str = "BUILD", data: str = WORKFLOW) -> Step:
    return "CreateWorkflow", {
        "name": name,
        "semanticVersion": "1.0.0",
        "type": kind,
        "description": "Builds my example image",
        "data": data,
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
        case "CreateImage":
            yield from recipe("my-example-recipe")
            yield infrastructure()
            yield workflow("my-example-workflow")
            yield workflow("my-example-integration-tests", "TEST")
            yield workflow("my-example-compliance-tests", "TEST")
        case "DistributeImage":
            yield distribution("my-example-distribution-configuration", "us-west-2")
        case "GetLifecyclePolicy":
            yield lifecycle_policy("my-example-lifecycle-policy", "AMI_IMAGE", "ENABLED")
        case "ListLifecyclePolicies":
            yield lifecycle_policy("my-example-ami-policy", "AMI_IMAGE", "ENABLED")
            yield lifecycle_policy("my-example-container-policy", "CONTAINER_IMAGE", "ENABLED")
            yield lifecycle_policy("my-example-disabled-policy", "AMI_IMAGE", "DISABLED")
        case "ListWaitingWorkflowSteps" | "SendWorkflowStepAction":
            yield from recipe("my-example-wait-recipe")
            yield infrastructure()
            yield workflow("my-example-wait-workflow", data=WAITING)
            yield image(
                "my-example-wait-recipe",
                workflows=[
                    {"workflowArn": f"{_ARN}:workflow/build/my-example-wait-workflow/1.0.0/1"}
                ],
                executionRole="role",
            )
        case name if name in OF_BUILDS:
            yield from pipeline(scanning=name == "ListImageScanFindingAggregations")
            if name != "StartImagePipelineExecution":
                arn = f"{_ARN}:image-pipeline/my-example-pipeline"
                yield "StartImagePipelineExecution", {"imagePipelineArn": arn}
        case "ListWorkflows":
            yield workflow("my-example-build-workflow")
            yield workflow("my-example-test-workflow", "TEST")
        case _:
            pass


def put_images(local: LocalImageBuilder, operation: str) -> None:
    """Put the images into the state that the documented requests of an operation are about."""
    built = {"osVersion": "Amazon Linux 2023", "buildType": "USER_INITIATED"}
    if operation in ("DeleteImage", "PutImagePolicy", "StartResourceStateUpdate"):
        put_image(local, "my-example-recipe")
    elif operation == "ListImages":
        put_image(local, "my-example-recipe", **built)
        for version in ("1.0.0", "1.0.1"):
            put_image(local, "my-example-windows-image", version, **built, platform="Windows")
    elif "LifecycleExecution" in operation:
        put_image(local, "my-example-recipe")


def go_on(local: LocalImageBuilder, operation: str) -> None:
    """Let time pass, and give what came of it the ids of AWS' examples."""
    if operation in _UNDER_WAY:
        local.advance(60)
    elif operation in OF_BUILDS:
        local.advance(60 * 60)
    if operation in ("ListWaitingWorkflowSteps", "SendWorkflowStepAction"):
        local.advance(60)
        [step] = local.handle("ListWaitingWorkflowSteps", ListWaitingWorkflowStepsRequest()).steps
        rename(local, step.step_execution_id, WAITING_STEP)
    if operation.endswith(("WorkflowExecution", "StepExecution", "StepExecutions")):
        request = ListWorkflowExecutionsRequest(
            image_build_version_arn=f"{_ARN}:image/my-example-recipe/1.0.0/1"
        )
        run = local.handle("ListWorkflowExecutions", request).workflow_executions[0]
        rename(local, run.workflow_execution_id, RUN)
        of_run = ListWorkflowStepExecutionsRequest(workflow_execution_id=RUN)
        step = local.handle("ListWorkflowStepExecutions", of_run).steps[0]
        rename(local, step.step_execution_id, STEP)
    if "LifecycleExecution" in operation:
        request_ = StartResourceStateUpdateRequest(
            resource_arn=f"{_ARN}:image/my-example-recipe/1.0.0/1",
            state=ResourceState(status=ResourceStatus.DEPRECATED),
            update_at=local.now() + timedelta(days=1),
        )
        started = local.handle("StartResourceStateUpdate", request_)
        rename(local, started.lifecycle_execution_id, EXECUTION)


def rename(local: LocalImageBuilder, before: str, after: str) -> None:
    """Give something that the service made another id, wherever that stands in the state."""
    columns = {
        "resources": ("arn", "slug", "name", "document"),
        "facets": ("value",),
        "links": ("target", "source"),
        "events": ("subject", "data"),
    }
    with local._store.transaction(write=True):
        for table, names in columns.items():
            for name in names:
                statement = f"UPDATE {table} SET {name} = replace({name}, ?, ?)"
                local._store._run(statement, (before, after))


def prepared(operation: str) -> LocalImageBuilder:
    """Return a service with all that the documented requests of an operation need."""
    local = LocalImageBuilder(account_id=ACCOUNT, now=NOW)
    for name, asked in steps_for(operation):
        request_type = OPERATIONS[name].request_type
        local.handle(name, converter.structure(asked, request_type))
        local.advance(1)
    put_images(local, operation)
    go_on(local, operation)
    return local
