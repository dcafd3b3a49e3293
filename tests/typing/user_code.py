"""What users write: it has to pass mypy and pyright, both strict, without a comment to quiet them.

It is checked, not run: ``nox -s typecheck``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, assert_type

import attrs

import imagebuilder
from imagebuilder import (
    OPERATIONS,
    ApiError,
    Client,
    Credentials,
    Filter,
    HttpRequest,
    HttpResponse,
    ImageScanningConfiguration,
    LifecyclePolicySummary,
    ListImagesRequest,
    ListImagesResponse,
    Pager,
    Platform,
    ResourceNotFoundException,
    ResponseMetadata,
    SigV4Signer,
    Transport,
    WorkflowExecutionStatus,
    converter,
    inputs,
    telemetry,
    testing,
)

ARN = "arn:aws:imagebuilder:us-west-2:123456789012:image/recipe/1.0.0/1"


# -- clients --------------------------------------------------------------------------------------


def make_clients() -> Iterator[Client]:
    with imagebuilder.Client(region="us-west-2") as client:
        assert_type(client, imagebuilder.Client)
        assert_type(client.region, str)
        assert_type(client.endpoint_url, str)
        yield client
    yield Client()
    yield Client(
        region="us-west-2",
        credentials=Credentials("AKIDEXAMPLE", "secret", session_token="token"),
        profile="build",
        endpoint_url="http://127.0.0.1:8080",
        use_fips=False,
        use_dualstack=True,
        connect_timeout=1,
        read_timeout=2.5,
        max_attempts=3,
        retry_mode="standard",
        max_connections=4,
        verify="/etc/ssl/ca.pem",
        user_agent_extra="nightly",
        validate_parameters=False,
        transport=RecordingTransport(),
    )
    Client(verify=False).close()


# -- operations -----------------------------------------------------------------------------------


def call_operations(client: Client) -> None:
    page = client.list_workflow_executions(image_build_version_arn=ARN, max_results=25)
    assert_type(page, imagebuilder.ListWorkflowExecutionsResponse)
    for run in page.workflow_executions:
        assert_type(run, imagebuilder.WorkflowExecutionMetadata)
        assert_type(run.status, WorkflowExecutionStatus | None)
        if run.status is WorkflowExecutionStatus.FAILED:
            print(run.workflow_execution_id, run.message, run.total_step_count)

    assert_type(page.response_metadata, ResponseMetadata)
    assert_type(page.response_metadata.request_id, str | None)
    assert_type(page.response_metadata.status_code, int)
    assert_type(page.response_metadata.headers, Mapping[str, str])
    assert_type(page.response_metadata.attempts, int)

    image = client.get_image(image_build_version_arn=ARN).image
    assert_type(image, imagebuilder.Image | None)
    if image is not None and image.state is not None:
        assert_type(image.state.status, imagebuilder.ImageStatus | None)
        assert_type(image.deprecation_time, datetime | None)
        assert_type(image.tags, dict[str, str])
        if image.output_resources is not None:
            names = [ami.name for ami in image.output_resources.amis]
            assert_type(names, list[str | None])

    component = client.get_component(component_build_version_arn=ARN).component
    if component is not None:
        assert_type(component.supported_os_versions, list[str])
        assert_type(component.encrypted, bool | None)

    assert_type(client.get_image_policy(image_arn=ARN).policy, str | None)
    assert_type(client.list_images().image_version_list, list[imagebuilder.ImageVersion])
    assert_type(client.list_images().image_version_list[0].platform, Platform | None)
    assert_type(
        client.tag_resource(resource_arn=ARN, tags={"team": "images"}),
        imagebuilder.TagResourceResponse,
    )
    assert_type(
        client.delete_image(image_build_version_arn=ARN).image_build_version_arn, str | None
    )
    assert_type(client.cancel_image_creation(image_build_version_arn=ARN).client_token, str | None)


def call_with_structures(client: Client) -> None:
    created = client.create_image(
        infrastructure_configuration_arn=ARN,
        image_recipe_arn=ARN,
        image_tests_configuration=imagebuilder.ImageTestsConfiguration(timeout_minutes=60),
        image_scanning_configuration=ImageScanningConfiguration(
            ecr_configuration=imagebuilder.EcrConfiguration(container_tags=["nightly"]),
        ),
        workflows=[
            imagebuilder.WorkflowConfiguration(
                workflow_arn=ARN,
                parameters=[imagebuilder.WorkflowParameter(name="instance", value=["m7i.large"])],
                on_failure=imagebuilder.OnWorkflowFailure.CONTINUE,
            )
        ],
        tags={},
    )
    assert_type(created.image_build_version_arn, str | None)

    named: Filter = Filter(name="name", values=["web"])
    filters = [named]
    client.list_images(filters=filters)
    named.values = None
    print(named == Filter(name="name"), named)

    policy = client.create_lifecycle_policy(
        name="old",
        execution_role="role",
        resource_type=imagebuilder.LifecyclePolicyResourceType.AMI_IMAGE,
        status="ENABLED",
        policy_details=[
            imagebuilder.LifecyclePolicyDetail(
                action=imagebuilder.LifecyclePolicyDetailAction(
                    type=imagebuilder.LifecyclePolicyDetailActionType.DELETE
                ),
                filter=imagebuilder.LifecyclePolicyDetailFilter(
                    type=imagebuilder.LifecyclePolicyDetailFilterType.AGE,
                    value=6,
                    unit=imagebuilder.LifecyclePolicyTimeUnit.MONTHS,
                ),
            ),
            {"action": {"type": "DELETE"}, "filter": {"type": "AGE", "value": 6}},
        ],
        resource_selection=imagebuilder.LifecyclePolicyResourceSelection(tag_map={"env": "test"}),
    )
    assert_type(policy.lifecycle_policy_arn, str | None)

    client.start_resource_state_update(
        resource_arn=ARN,
        state={"status": "DEPRECATED"},
        update_at=datetime(2030, 1, 1, tzinfo=UTC),
    )


# -- mappings for structures ----------------------------------------------------------------------


def use_mappings(client: Client, parameters: Sequence[inputs.ComponentParameter]) -> None:
    component: inputs.ComponentConfiguration = {"component_arn": ARN, "parameters": parameters}
    configuration = imagebuilder.ComponentConfiguration(component_arn=ARN)
    client.create_image_recipe(
        name="r",
        semantic_version="1.0.0",
        parent_image="ami-1",
        components=[component, configuration, {"component_arn": ARN}],
        block_device_mappings=({"device_name": "d", "ebs": {"volume_type": "gp3"}},),
        tags=MappingProxyType({"a": "b"}),
    )
    client.create_image_recipe(
        name="r", semantic_version="1.0.0", parent_image="ami-1", components=[configuration]
    )
    platform: inputs.Platform = "Linux"
    request: inputs.CreateComponentRequest = {
        "name": "c",
        "semantic_version": "1.0.0",
        "platform": platform,
    }
    client.create_component(**request)
    for page in client.paginate.list_images(owner="Self", filters=[{"name": "n"}]).pages():
        assert_type(imagebuilder.required(page.next_token), str)


# -- enums ----------------------------------------------------------------------------------------


def use_enums(client: Client, chosen: Platform, text: str) -> None:
    client.create_component(name="a", semantic_version="1.0.0", platform=Platform.LINUX)
    client.create_component(name="a", semantic_version="1.0.0", platform="Linux")
    client.create_component(name="a", semantic_version="1.0.0", platform=chosen)
    client.create_component(name="a", semantic_version="1.0.0", platform=Platform(text))

    assert_type(Platform("Solaris"), Platform)
    assert_type(Platform("Solaris").is_known, bool)
    plain: str = Platform.LINUX
    value: str = chosen.value
    print(chosen == "Linux", chosen.upper(), [each.name for each in Platform], plain, value)

    kinds = [imagebuilder.ImageScanningType.ON_DEMAND_AMI_CVE]
    print(ImageScanningConfiguration(image_scanning_types=kinds))


# -- requests -------------------------------------------------------------------------------------


def send_requests(client: Client) -> None:
    request = ListImagesRequest(owner=imagebuilder.Ownership.SELF, max_results=5)
    assert_type(client.send(request), ListImagesResponse)
    while (page := client.send(request)).next_token is not None:
        request.next_token = page.next_token
    assert_type(
        client.send(imagebuilder.GetImageRequest(image_build_version_arn=ARN)),
        imagebuilder.GetImageResponse,
    )


# -- paginators and waiters -----------------------------------------------------------------------


def walk_pages(client: Client) -> None:
    pager = client.paginate.list_images(owner=imagebuilder.Ownership.SELF, page_size=10, limit=100)
    assert_type(pager, Pager[imagebuilder.ImageVersion, ListImagesResponse])
    for image in pager:
        assert_type(image, imagebuilder.ImageVersion)
    for page in pager.pages():
        assert_type(page, ListImagesResponse)
    assert_type(pager.resume_token, str | None)
    pager = client.paginate.list_images(starting_token=pager.resume_token)

    newest = max(
        (each for each in client.paginate.list_lifecycle_policies() if each.date_created),
        key=_created,
    )
    assert_type(newest, LifecyclePolicySummary)
    assert_type(
        list(client.paginate.list_workflow_executions(image_build_version_arn=ARN)),
        list[imagebuilder.WorkflowExecutionMetadata],
    )


def _created(policy: LifecyclePolicySummary) -> datetime:
    return policy.date_created or datetime.now(UTC)


def wait(client: Client) -> None:
    def show(
        attempt: int,
        outcome: imagebuilder.GetImageResponse | ApiError | imagebuilder.TransportError,
    ) -> None:
        if isinstance(outcome, ApiError | imagebuilder.TransportError):
            print(attempt, outcome.retryable)
        else:
            print(attempt, outcome.image)

    try:
        done = client.wait_until.image_available(
            image_build_version_arn=ARN, delay=0.5, max_attempts=10, on_poll=show
        )
    except imagebuilder.WaiterFailedError as error:
        assert_type(error.last_response, Any | ApiError | None)
        if isinstance(error.last_response, imagebuilder.GetImageResponse):
            assert_type(error.last_response, imagebuilder.GetImageResponse)
        assert_type(error.reason, str)
    except imagebuilder.WaiterError as error:
        assert_type(error.waiter_name, str)
    else:
        assert_type(done, imagebuilder.GetImageResponse)
    client.wait_until.image_available(
        image_build_version_arn=ARN, on_poll=lambda attempt, _: print(attempt)
    )


# -- errors ---------------------------------------------------------------------------------------


def catch_errors(client: Client) -> None:
    try:
        client.get_image(image_build_version_arn=ARN)
    except ResourceNotFoundException as error:
        assert_type(error.code, str)
        assert_type(error.message, str)
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.operation_name, str)
        assert_type(error.attempts, int)
        assert_type(error.headers, Mapping[str, str])
        parent: imagebuilder.ClientFaultError = error
        print(parent)
    except (imagebuilder.exceptions.ServiceException, imagebuilder.ServerFaultError) as error:
        print(error.code)
    except imagebuilder.ParamValidationError as error:
        wrong: ValueError = error
        print(wrong)
    except imagebuilder.TransportError as error:
        assert_type(error.attempts, int)
    except (imagebuilder.ConfigurationError, imagebuilder.CredentialsError):
        raise
    except imagebuilder.SdkError as error:
        print(error)
    try:
        client.close()
    except client.exceptions.ResourceNotFoundException as error:
        assert_type(error, ResourceNotFoundException)
        assert_type(error.request_id, str | None)
    except (client.exceptions.ServerFaultError, client.exceptions.ServiceException) as error:
        print(error.code)
    assert_type(client.exceptions.ResourceInUseException, type[imagebuilder.ResourceInUseException])


# -- translation ----------------------------------------------------------------------------------


def translate(data: dict[str, Any]) -> None:
    assert_type(converter.structure(data, ListImagesResponse), ListImagesResponse)
    assert_type(converter.structure([data], list[Filter]), list[Filter])
    converter.unstructure(Filter(name="name"))
    imagebuilder.converter.unstructure(ResourceNotFoundException("gone"))


def with_another_name(given: Filter) -> Filter:
    assert_type(attrs.evolve(given, name="name"), Filter)
    return attrs.evolve(given, name=attrs.fields(Filter).name.name)


def describe_operations() -> None:
    # With what a local service needs, or without.
    operations: Mapping[str, imagebuilder.Operation] = OPERATIONS
    assert operations["GetImage"] is OPERATIONS["GetImage"]
    for name, operation in OPERATIONS.items():
        assert_type(operation.name, str)
        assert_type(operation.python_name, str)
        assert_type(operation.request_type, type[Any])
        assert_type(operation.response_type, type[Any])
        assert_type(operation.errors, tuple[type[ApiError], ...])
        assert_type(operation.paginated, bool)
        assert_type(operation.idempotent_members, tuple[str, ...])
        print(name)


# -- transports and testing -----------------------------------------------------------------------


class RecordingTransport:
    """A transport of the user's own: the protocol asks for no base class."""

    def __init__(self) -> None:
        self.urls: list[str] = []

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        self.urls.append(f"{request.method} {request.url}")
        request.headers["x-timeouts"] = f"{connect_timeout} {read_timeout}"
        return HttpResponse(200, {"content-type": "application/json"}, request.body or b"{}")

    def close(self) -> None:
        self.urls.clear()


def use_transports() -> None:
    transports: list[Transport] = [
        RecordingTransport(),
        imagebuilder.UrllibTransport(),
        testing.StubTransport(),
        testing.ReplayTransport("cassette.yaml"),
    ]
    for transport in transports:
        answer = transport.send(
            HttpRequest("GET", "https://example.com/"), connect_timeout=1, read_timeout=1
        )
        assert_type(answer, HttpResponse)
        assert_type(answer.status, int)
        # Bytes, or what a streaming answer is read from.
        assert_type(answer.body, Any)
        assert_type(answer.headers["content-type"], str)


def stub() -> None:
    transport = testing.StubTransport()
    transport.add("GetImagePolicy", imagebuilder.GetImagePolicyResponse(policy="{}"))
    transport.add("GetImagePolicy", ResourceNotFoundException("gone", status_code=404))
    client = Client(
        region="us-west-2", credentials=Credentials("AKIDEXAMPLE", "secret"), transport=transport
    )
    client.get_image_policy(image_arn=ARN)
    assert_type(transport.requests, list[HttpRequest])
    assert_type(transport.requests[0].body, Any)


def fake(request: imagebuilder.GetImagePolicyRequest) -> imagebuilder.GetImagePolicyResponse:
    return imagebuilder.GetImagePolicyResponse(policy=request.image_arn)


def test_with_the_kit() -> None:
    stub = testing.StubTransport()
    stub.add("GetImagePolicy", fake)
    client = testing.client(stub, max_attempts=1)
    assert_type(client, Client)
    client.get_image_policy(image_arn=ARN)
    assert_type(stub.calls, list[testing.StubCall])
    assert_type(stub.calls[0].operation_name, str)
    stub.assert_all_used()
    recorded = testing.RecordingTransport("cassette.yaml", imagebuilder.UrllibTransport())
    assert_type(testing.client(recorded), Client)


# -- options and interceptors ---------------------------------------------------------------------


class Interceptor:
    """An interceptor of the user's own, with two of the methods."""

    def modify_before_signing(self, context: imagebuilder.InterceptorContext) -> None:
        if context.http_request is not None:
            context.http_request.headers["x-attempt"] = str(context.attempt)

    def read_after_execution(self, context: imagebuilder.InterceptorContext) -> None:
        assert_type(context.operation_name, str)
        assert_type(context.http_response, HttpResponse | None)
        assert_type(context.error, BaseException | None)


def change_options(client: Client) -> None:
    interceptors = [Interceptor(), telemetry.OpenTelemetryInterceptor()]
    Client(region="us-west-2", interceptors=interceptors, deadline=30, max_response_bytes=1_000)
    assert_type(client.with_options(interceptors=interceptors, read_timeout=5), Client)
    assert_type(client.with_options(deadline=None, max_attempts=3, retry_mode="adaptive"), Client)
    client.with_options(credentials=None, user_agent_extra=..., validate_parameters=False)
    try:
        client.with_options(deadline=0.5).list_images()
    except imagebuilder.DeadlineExceededError as error:
        assert_type(error.attempts, int)


async def ask_for_credentials() -> Credentials:
    return Credentials("AKIDEXAMPLE", "secret")


async def use_asyncio(transport: imagebuilder.AsyncTransport) -> None:
    async with imagebuilder.AsyncClient(
        region="us-west-2", credentials=ask_for_credentials, transport=transport
    ) as client:
        page = await client.list_images(owner="Self", by_name=False)
        assert_type(page, imagebuilder.ListImagesResponse)
        sent = await client.send(imagebuilder.ListImagesRequest())
        assert_type(sent, imagebuilder.ListImagesResponse)
        async for image in client.paginate.list_images(page_size=10):
            assert_type(image, imagebuilder.ImageVersion)
        pager = client.paginate.list_images(limit=3)
        async for each in pager.pages():
            assert_type(each, imagebuilder.ListImagesResponse)
        assert_type(pager.resume_token, str | None)
        done = await client.wait_until.image_available(image_build_version_arn="arn", delay=1.5)
        assert_type(done, imagebuilder.GetImageResponse)
        assert_type(client.with_options(read_timeout=5), imagebuilder.AsyncClient)
    await client.aclose()


def sign() -> None:
    request = HttpRequest("POST", "https://example.com/", {"a": "b"}, b"{}")
    SigV4Signer("imagebuilder", "us-west-2").sign(
        request, Credentials("AKIDEXAMPLE", "secret"), now=datetime.now(UTC)
    )
