"""The operation that this project began with, as the service documents it.

Every expectation here is a fact of the EC2 Image Builder API Reference, ListWorkflowExecutions: the
request, the response with all members, the enums, the exceptions, the pages.
"""

from __future__ import annotations

import inspect
import json
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

import imagebuilder
from imagebuilder.testing import ReplayTransport, StubTransport
from tests.both_clients import client_of, over_both

RECORDINGS = Path(__file__).parents[1] / "recordings"
ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/my-example-recipe/1.0.0/1"

RESPONSE_MEMBERS = {
    "request_id",
    "workflow_executions",
    "image_build_version_arn",
    "message",
    "next_token",
    "response_metadata",
}
RUN_MEMBERS = {
    "workflow_build_version_arn",
    "workflow_execution_id",
    "type",
    "status",
    "message",
    "total_step_count",
    "total_steps_succeeded",
    "total_steps_failed",
    "total_steps_skipped",
    "start_time",
    "end_time",
    "parallel_group",
    "retried",
}
ERRORS = {
    "CallRateLimitExceededException": 429,
    "ClientException": 400,
    "ForbiddenException": 403,
    "InvalidPaginationTokenException": 400,
    "InvalidRequestException": 400,
    "ServiceException": 500,
    "ServiceUnavailableException": 503,
}


def client(transport: imagebuilder.Transport) -> imagebuilder.Client:
    made: imagebuilder.Client = client_of(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
        transport=transport,
        max_attempts=1,
    )
    return made


def replay(*names: str) -> ReplayTransport:
    return ReplayTransport(*(RECORDINGS / name for name in names))


@over_both
def test_the_request_is_the_documented_one() -> None:
    transport = replay("ListWorkflowExecutions.yaml")
    client(transport).list_workflow_executions(image_build_version_arn=ARN)
    (request,) = transport.requests
    assert request.method == "POST"
    assert request.url == "https://imagebuilder.us-west-2.amazonaws.com/ListWorkflowExecutions"
    assert request.headers["Content-Type"] == "application/json"
    assert json.loads(request.body) == {"imageBuildVersionArn": ARN}


@over_both
def test_every_parameter_stands_in_the_body_under_the_models_name() -> None:
    stub = StubTransport()
    stub.add("ListWorkflowExecutions", imagebuilder.ListWorkflowExecutionsResponse())
    client(stub).list_workflow_executions(
        image_build_version_arn=ARN, max_results=25, next_token="next"
    )
    assert json.loads(stub.requests[0].body) == {
        "imageBuildVersionArn": ARN,
        "maxResults": 25,
        "nextToken": "next",
    }


def test_only_the_image_is_required() -> None:
    parameters = inspect.signature(imagebuilder.Client.list_workflow_executions).parameters
    required = {
        name
        for name, parameter in parameters.items()
        if parameter.default is parameter.empty and name != "self"
    }
    assert required == {"image_build_version_arn"}
    assert all(
        parameter.kind is parameter.KEYWORD_ONLY
        for name, parameter in parameters.items()
        if name != "self"
    )


@over_both
def test_the_response_has_every_member() -> None:
    transport = replay("ListWorkflowExecutions.yaml")
    page = client(transport).list_workflow_executions(image_build_version_arn=ARN)
    assert set(page.__slots__) >= RESPONSE_MEMBERS
    assert page.request_id == "c78ef9a3-cce8-4e7d-ae96-426fb7e59f5d"
    assert page.image_build_version_arn == ARN
    assert page.message is None
    assert page.next_token is None
    assert page.response_metadata.status_code == 200
    assert page.response_metadata.attempts == 1
    build, test = page.workflow_executions
    assert set(build.__slots__) >= RUN_MEMBERS
    assert build.workflow_build_version_arn == (
        "arn:aws:imagebuilder:us-west-2:aws:workflow/build/build-image/1.0.3/1"
    )
    assert build.workflow_execution_id == "wf-165b1cb6-3a62-4618-a021-94ddcbe32908"
    assert build.total_step_count == 7
    assert build.total_steps_succeeded == 5
    assert build.total_steps_failed == 0
    assert build.total_steps_skipped == 2
    assert build.start_time == "2026-09-09T19:12:23.175Z"
    assert build.end_time == "2026-09-09T19:19:06.158Z"
    assert build.retried is False
    assert build.parallel_group is None
    assert test.type is imagebuilder.WorkflowType.TEST


@over_both
def test_type_and_status_are_enums_with_the_documented_values() -> None:
    assert issubclass(imagebuilder.WorkflowType, StrEnum)
    assert {member.value for member in imagebuilder.WorkflowType} == {
        "BUILD",
        "TEST",
        "DISTRIBUTION",
    }
    assert {member.value for member in imagebuilder.WorkflowExecutionStatus} == {
        "PENDING",
        "SKIPPED",
        "RUNNING",
        "COMPLETED",
        "FAILED",
        "ROLLBACK_IN_PROGRESS",
        "ROLLBACK_COMPLETED",
        "CANCELLED",
    }
    transport = replay("ListWorkflowExecutions.yaml")
    page = client(transport).list_workflow_executions(image_build_version_arn=ARN)
    assert page.workflow_executions[0].type is imagebuilder.WorkflowType.BUILD
    assert page.workflow_executions[0].status is imagebuilder.WorkflowExecutionStatus.COMPLETED


@over_both
def test_a_failed_workflow_tells_why() -> None:
    transport = replay("extra/ListWorkflowExecutions.failed.yaml")
    page = client(transport).list_workflow_executions(
        image_build_version_arn=ARN.removesuffix("1") + "2"
    )
    failed = [
        run
        for run in page.workflow_executions
        if run.status is imagebuilder.WorkflowExecutionStatus.FAILED
    ]
    assert [run.type for run in failed] == [imagebuilder.WorkflowType.TEST]
    assert failed[0].message


@over_both
@pytest.mark.parametrize(("name", "status"), ERRORS.items())
def test_each_of_its_exceptions_is_raised_under_its_own_name(name: str, status: int) -> None:
    error_class: type[imagebuilder.ApiError] = getattr(imagebuilder, name)
    stub = StubTransport()
    headers = {"x-amzn-ErrorType": name, "x-amzn-RequestId": "r-1"}
    stub.add(
        "ListWorkflowExecutions",
        imagebuilder.HttpResponse(status, headers, b'{"message": "told so"}'),
    )
    with pytest.raises(error_class) as caught:
        client(stub).list_workflow_executions(image_build_version_arn=ARN)
    error = caught.value
    assert type(error) is error_class
    fault = imagebuilder.ServerFaultError if status >= 500 else imagebuilder.ClientFaultError
    assert isinstance(error, fault)
    assert (error.code, error.message, error.status_code) == (name, "told so", status)
    assert (error.request_id, error.operation_name) == ("r-1", "ListWorkflowExecutions")
    assert error.attempts == 1
    for part in (name, "ListWorkflowExecutions", "told so", "r-1"):
        assert part in str(error)


def test_its_exceptions_are_listed_with_the_operation() -> None:
    operation = imagebuilder.OPERATIONS["ListWorkflowExecutions"]
    assert {error.__name__ for error in operation.errors} == set(ERRORS)
    assert operation.python_name == "list_workflow_executions"
    assert operation.paginated
    assert operation.idempotent_members == ()
    assert operation.request_type is imagebuilder.ListWorkflowExecutionsRequest
    assert operation.response_type is imagebuilder.ListWorkflowExecutionsResponse


@over_both
def test_its_pages_are_walked_to_the_end() -> None:
    transport = replay("extra/ListWorkflowExecutions.pages.yaml")
    pager = client(transport).paginate.list_workflow_executions(
        image_build_version_arn=ARN, page_size=2
    )
    assert [run.type for run in pager] == ["BUILD", "TEST", "DISTRIBUTION"]
    bodies: list[dict[str, Any]] = [json.loads(request.body) for request in transport.requests]
    assert [body["maxResults"] for body in bodies] == [2, 2]
    assert "nextToken" not in bodies[0]
    assert bodies[1]["nextToken"]
    assert pager.resume_token is None


def test_the_method_documents_parameters_response_and_exceptions() -> None:
    text = inspect.getdoc(imagebuilder.Client.list_workflow_executions)
    assert text is not None
    for name in ("image_build_version_arn", "max_results", "next_token"):
        assert f":param {name}:" in text
    for name in RESPONSE_MEMBERS - {"response_metadata"}:
        assert f"- ``{name}`` (" in text
    for name in RUN_MEMBERS:
        assert f"``{name}``" in text
    for name in ERRORS:
        assert f":raises {name}:" in text
