"""Whatever is asked in whatever order: lists, gets, counts and references agree all the time."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

import imagebuilder as ib
from imagebuilder import OPERATIONS
from imagebuilder.local import LocalImageBuilder

from .asked import component, distribution, handled, infrastructure, pipeline, recipe, workflow
from .building import TESTED
from .test_aging import policy, rule as lifecycle_rule
from .test_builds import WAITING

if TYPE_CHECKING:
    from collections.abc import Iterator

UNDER_WAY = {"PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING"}
NAMES = st.sampled_from(["first one", "second one"])
VERSIONS = st.sampled_from(["1.0.0", "1.0.1", "2.0.0"])
#: Of each kind of resource: how it is listed, read and deleted, all by the member of its ARN.
KINDS: dict[str, tuple[Any, str, Any, Any, str]] = {
    "component": (
        ib.ListComponentBuildVersionsRequest,
        "component_summary_list",
        ib.GetComponentRequest,
        ib.DeleteComponentRequest,
        "component_build_version_arn",
    ),
    "workflow": (
        ib.ListWorkflowBuildVersionsRequest,
        "workflow_summary_list",
        ib.GetWorkflowRequest,
        ib.DeleteWorkflowRequest,
        "workflow_build_version_arn",
    ),
    "image-recipe": (
        ib.ListImageRecipesRequest,
        "image_recipe_summary_list",
        ib.GetImageRecipeRequest,
        ib.DeleteImageRecipeRequest,
        "image_recipe_arn",
    ),
    "infrastructure-configuration": (
        ib.ListInfrastructureConfigurationsRequest,
        "infrastructure_configuration_summary_list",
        ib.GetInfrastructureConfigurationRequest,
        ib.DeleteInfrastructureConfigurationRequest,
        "infrastructure_configuration_arn",
    ),
    "distribution-configuration": (
        ib.ListDistributionConfigurationsRequest,
        "distribution_configuration_summary_list",
        ib.GetDistributionConfigurationRequest,
        ib.DeleteDistributionConfigurationRequest,
        "distribution_configuration_arn",
    ),
    "image-pipeline": (
        ib.ListImagePipelinesRequest,
        "image_pipeline_list",
        ib.GetImagePipelineRequest,
        ib.DeleteImagePipelineRequest,
        "image_pipeline_arn",
    ),
    "image": (
        ib.ListImageBuildVersionsRequest,
        "image_summary_list",
        ib.GetImageRequest,
        ib.DeleteImageRequest,
        "image_build_version_arn",
    ),
    "lifecycle-policy": (
        ib.ListLifecyclePoliciesRequest,
        "lifecycle_policy_summary_list",
        ib.GetLifecyclePolicyRequest,
        ib.DeleteLifecyclePolicyRequest,
        "lifecycle_policy_arn",
    ),
}


class AnyOrder(RuleBasedStateMachine):
    """Requests in any order, refused or not; what was answered must be true ever after."""

    known = Bundle("known")
    images = Bundle("images")

    def __init__(self) -> None:
        super().__init__()
        self.local = LocalImageBuilder()
        self.deleted: set[str] = set()
        self.greatest: dict[str, int] = {}
        for request in (
            component(name="first one", data=TESTED.format(build="echo", test="echo")),
            infrastructure(name="first one"),
            distribution(name="first one"),
            workflow(name="first one", data=WAITING),
        ):
            self.ask(request)
        self.ask(
            recipe(name="first one", components=[{"component_arn": self.arns("component")[0]}])
        )

    def ask(self, request: Any) -> Any:
        """Return the response, ``None`` where the request is refused as documented.

        Two errors come whether an operation documents them or not (docs/local-behaviour.md).
        """
        operation = OPERATIONS[type(request).__name__.removesuffix("Request")]
        always = (ib.ResourceNotFoundException, ib.ResourceAlreadyExistsException)
        with suppress(*operation.errors, *always):
            return handled(self.local, request)
        return None

    def all_of(self, request: type, members: str, **asked: Any) -> list[Any]:
        """Return everything that a list has, which pages of two have as well."""
        pages: list[Any] = []
        token = None
        while True:
            page = handled(self.local, request(**asked, max_results=2, next_token=token))
            pages += getattr(page, members)
            token = page.next_token
            if token is None:
                break
        whole = getattr(handled(self.local, request(**asked, max_results=100)), members)
        assert pages == whole
        return pages

    def arns(self, kind: str) -> list[str]:
        """Return the ARNs that the list of a kind has."""
        request, members, _, _, _ = KINDS[kind]
        return [str(each.arn) for each in self.all_of(request, members)]

    def any_of(self, kind: str, number: int) -> str:
        """Return the ARN of one of a kind, or of one that there is not."""
        found = self.arns(kind)
        gone = sorted(arn for arn in self.deleted if f":{kind}/" in arn)
        return [*found, *gone, "arn:aws:imagebuilder:us-west-2:123456789012:none/x"][
            number % (len(found) + len(gone) + 1)
        ]

    def made(self, answer: Any, member: str) -> Any:
        """Return the ARN of what was made, for the bundle; its build has a number of its own."""
        if answer is None:
            return multiple()
        arn = str(getattr(answer, member))
        assert arn not in self.deleted or "/1.0" not in arn.rpartition(":")[2]
        self.deleted.discard(arn)
        version, _, build = arn.rpartition("/")
        if build.isdigit():
            assert int(build) > self.greatest.get(version, 0)
            self.greatest[version] = int(build)
        return arn

    # -- what is asked ----------------------------------------------------------------------------

    @rule(target=known, name=NAMES, version=VERSIONS, fails=st.booleans())
    def create_component(self, name: str, version: str, fails: bool) -> Any:
        data = TESTED.format(build="exit 1" if fails else "echo", test="echo")
        answer = self.ask(component(name=name, semantic_version=version, data=data))
        return self.made(answer, "component_build_version_arn")

    @rule(target=known, name=NAMES, version=VERSIONS, number=st.integers(0, 9))
    def create_recipe(self, name: str, version: str, number: int) -> Any:
        used = [{"component_arn": self.any_of("component", number)}]
        answer = self.ask(recipe(name=name, semantic_version=version, components=used))
        return self.made(answer, "image_recipe_arn")

    @rule(target=known, name=NAMES)
    def create_infrastructure(self, name: str) -> Any:
        answer = self.ask(infrastructure(name=name))
        return self.made(answer, "infrastructure_configuration_arn")

    @rule(target=known, name=NAMES)
    def create_distribution(self, name: str) -> Any:
        answer = self.ask(distribution(name=name))
        return self.made(answer, "distribution_configuration_arn")

    @rule(target=known, name=NAMES)
    def create_lifecycle_policy(self, name: str) -> Any:
        answer = self.ask(policy(lifecycle_rule("DELETE"), name=name))
        return self.made(answer, "lifecycle_policy_arn")

    @rule(target=known, name=NAMES, number=st.integers(0, 9))
    def create_pipeline(self, name: str, number: int) -> Any:
        asked = pipeline(
            name=name,
            image_recipe_arn=self.any_of("image-recipe", number),
            infrastructure_configuration_arn=self.any_of("infrastructure-configuration", number),
            schedule=ib.Schedule(schedule_expression="rate(1 day)"),
        )
        return self.made(self.ask(asked), "image_pipeline_arn")

    @rule(target=images, number=st.integers(0, 9), waits=st.booleans(), scans=st.booleans())
    def create_image(self, number: int, waits: bool, scans: bool) -> Any:
        own: dict[str, Any] = {
            "workflows": [{"workflow_arn": self.any_of("workflow", number)}],
            "execution_role": "role",
        }
        asked = ib.CreateImageRequest(
            image_recipe_arn=self.any_of("image-recipe", number),
            infrastructure_configuration_arn=self.any_of("infrastructure-configuration", number),
            image_scanning_configuration=ib.ImageScanningConfiguration(
                image_scanning_enabled=scans
            ),
            **(own if waits else {}),
        )
        return self.made(self.ask(asked), "image_build_version_arn")

    @rule(target=images, number=st.integers(0, 9))
    def start_pipeline(self, number: int) -> Any:
        arn = self.any_of("image-pipeline", number)
        answer = self.ask(ib.StartImagePipelineExecutionRequest(image_pipeline_arn=arn))
        return self.made(answer, "image_build_version_arn")

    @rule(target=images, source=images, number=st.integers(0, 9))
    def distribute(self, source: str, number: int) -> Any:
        asked = ib.DistributeImageRequest(
            source_image=source,
            distribution_configuration_arn=self.any_of("distribution-configuration", number),
            execution_role="role",
        )
        return self.made(self.ask(asked), "image_build_version_arn")

    @rule(target=images, name=NAMES, version=VERSIONS)
    def import_machine(self, name: str, version: str) -> Any:
        asked = ib.ImportVmImageRequest(
            name=name,
            semantic_version=version,
            platform=ib.Platform.LINUX,
            vm_import_task_id="import-ami-1",
        )
        return self.made(self.ask(asked), "image_arn")

    @rule(image=images)
    def cancel(self, image: str) -> None:
        self.ask(ib.CancelImageCreationRequest(image_build_version_arn=image))

    @rule(image=images)
    def retry(self, image: str) -> None:
        self.ask(ib.RetryImageRequest(image_build_version_arn=image))

    @rule(image=images, status=st.sampled_from([*ib.ResourceStatus]), deep=st.booleans())
    def update_state(self, image: str, status: ib.ResourceStatus, deep: bool) -> None:
        included = ib.ResourceStateUpdateIncludeResources(amis=True) if deep else None
        answer = self.ask(
            ib.StartResourceStateUpdateRequest(
                resource_arn=image,
                state=ib.ResourceState(status=status),
                include_resources=included,
                execution_role="role" if deep else None,
            )
        )
        if answer is not None and answer.lifecycle_execution_id is not None and status == "DELETED":
            self.local.advance(61)
            self.deleted.add(image)

    @rule(number=st.integers(0, 3), action=st.sampled_from([*ib.WorkflowStepActionType]))
    def act(self, number: int, action: ib.WorkflowStepActionType) -> None:
        waiting = self.all_of(ib.ListWaitingWorkflowStepsRequest, "steps")
        for step in waiting[number : number + 1]:
            answer = self.ask(
                ib.SendWorkflowStepActionRequest(
                    step_execution_id=step.step_execution_id,
                    image_build_version_arn=step.image_build_version_arn,
                    action=action,
                )
            )
            assert answer is not None
            left = self.all_of(ib.ListWaitingWorkflowStepsRequest, "steps")
            assert step.step_execution_id not in {each.step_execution_id for each in left}

    @rule(arn=st.one_of(known, images))
    def delete(self, arn: str) -> None:
        kind = arn.split(":")[5].split("/")[0]
        _, _, get, delete, member = KINDS[kind]
        answer = self.ask(delete(**{member: arn}))
        if answer is not None:
            self.deleted.add(arn)
        there = self.ask(get(**{member: arn})) is not None
        assert there == (arn not in self.deleted)

    @rule(arn=st.one_of(known, images), key=st.sampled_from(["a", "b"]))
    def tag(self, arn: str, key: str) -> None:
        if self.ask(ib.TagResourceRequest(resource_arn=arn, tags={key: "1"})) is not None:
            assert self.ask(ib.ListTagsForResourceRequest(resource_arn=arn)).tags[key] == "1"
            self.ask(ib.UntagResourceRequest(resource_arn=arn, tag_keys=[key]))
            assert key not in self.ask(ib.ListTagsForResourceRequest(resource_arn=arn)).tags
        else:
            assert arn in self.deleted

    @rule(seconds=st.sampled_from([5.0, 60.0, 300.0, 3600.0]))
    def let_time_pass(self, seconds: float) -> None:
        self.local.advance(seconds)

    @rule(step=st.sampled_from([None, "ApplyTestComponents", "CreateOutputAMI"]))
    def plan_a_failure(self, step: str | None) -> None:
        self.local.fail_next_build(step=step)

    # -- what is true -----------------------------------------------------------------------------

    @invariant()
    def lists_and_gets_agree(self) -> None:
        for kind, (request, members, get, _, member) in KINDS.items():
            listed = self.all_of(request, members)
            arns = [str(each.arn) for each in listed]
            assert len({*arns}) == len(arns)
            assert not self.deleted & {*arns}
            for each in listed:
                found = handled(self.local, get(**{member: each.arn}))
                whole = getattr(found, kind.replace("-", "_"))
                assert (whole.arn, whole.name) == (each.arn, each.name)
                if kind == "image":
                    assert whole.state == each.state

    @invariant()
    def what_is_referred_to_is_there(self) -> None:
        for kind, member in (
            ("image-recipe", "image_recipe_arn"),
            ("image-pipeline", "image_pipeline_arn"),
        ):
            for arn in self.arns(kind):
                found = handled(self.local, KINDS[kind][2](**{member: arn}))
                for of, needed in self.needed_by(getattr(found, kind.replace("-", "_"))):
                    assert needed in self.arns(of), arn

    def needed_by(self, found: Any) -> Iterator[tuple[str, str]]:
        for used in getattr(found, "components", None) or []:
            yield "component", used.component_arn
        if hasattr(found, "infrastructure_configuration_arn"):
            yield "image-recipe", found.image_recipe_arn
            yield "infrastructure-configuration", found.infrastructure_configuration_arn

    @invariant()
    def builds_add_up(self) -> None:
        waiting = set[str]()
        for arn in self.arns("image"):
            found = handled(self.local, ib.GetImageRequest(image_build_version_arn=arn)).image
            under_way = str(found.state.status) in UNDER_WAY
            runs = self.all_of(
                ib.ListWorkflowExecutionsRequest,
                "workflow_executions",
                image_build_version_arn=arn,
            )
            for run in runs:
                waiting |= self.checked(run, under_way=under_way)
            if found.state.status == "AVAILABLE":
                assert found.output_resources.amis
            if found.scan_state is not None and not under_way:
                assert found.scan_state.status in ("COMPLETED", "ABANDONED")
        listed = self.all_of(ib.ListWaitingWorkflowStepsRequest, "steps")
        assert {each.step_execution_id for each in listed} == waiting

    def checked(self, run: Any, *, under_way: bool) -> set[str]:
        """Hold a run against its steps; return the ids of those that wait for an action."""
        number = run.workflow_execution_id
        steps = self.all_of(
            ib.ListWorkflowStepExecutionsRequest, "steps", workflow_execution_id=number
        )
        statuses = [str(step.status) for step in steps]
        counted = (run.total_steps_succeeded, run.total_steps_failed, run.total_steps_skipped)
        assert counted == tuple(map(statuses.count, ("COMPLETED", "FAILED", "SKIPPED")))
        assert len(steps) <= run.total_step_count
        assert ("RUNNING" in statuses) == (run.status == "RUNNING")
        assert under_way or run.status != "RUNNING"
        single = handled(self.local, ib.GetWorkflowExecutionRequest(workflow_execution_id=number))
        assert (single.status, single.total_step_count) == (run.status, run.total_step_count)
        return {
            str(step.step_execution_id)
            for step in steps
            if (step.action, step.status) == ("WaitForAction", "RUNNING")
        }

    @invariant()
    def findings_are_counted(self) -> None:
        found = self.all_of(ib.ListImageScanFindingsRequest, "findings")
        images = {*self.arns("image")}
        assert {each.image_build_version_arn for each in found} <= images
        counted = handled(self.local, ib.ListImageScanFindingAggregationsRequest()).responses
        total = sum(each.account_aggregation.severity_counts.all for each in counted)
        assert total == len(found)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(
    max_examples=6,
    stateful_step_count=20,
    deadline=timedelta(seconds=30),
    suppress_health_check=[*HealthCheck],
)
