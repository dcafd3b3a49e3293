"""Requests as a service reads them: all that is wrong with one is named, each with its place."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest

import imagebuilder
from imagebuilder import HttpRequest, ParamValidationError, testing

URL = "https://imagebuilder.us-west-2.amazonaws.com"
IMAGE = "arn:aws:imagebuilder:us-west-2:123456789012:image/web/1.0.0/1"
RECIPE = "arn:aws:imagebuilder:us-west-2:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE = (
    "arn:aws:imagebuilder:us-west-2:123456789012:infrastructure-configuration/build-hosts"
)
MINUTES = {"timeoutMinutes": 60}
CREATE_IMAGE: dict[str, Any] = {
    "imageRecipeArn": RECIPE,
    "infrastructureConfigurationArn": INFRASTRUCTURE,
    "clientToken": "t-1",
}


def read(request: HttpRequest) -> Any:
    operation = testing.operation_of(request)
    assert operation is not None
    return operation.read_request(request)


def create_image(**members: Any) -> HttpRequest:
    body = json.dumps({**CREATE_IMAGE, **members}).encode()
    return HttpRequest("PUT", f"{URL}/CreateImage", {"content-type": "application/json"}, body)


def problems_of(request: HttpRequest) -> tuple[str, ...]:
    with pytest.raises(ParamValidationError) as caught:
        read(request)
    return caught.value.problems


def test_a_request_is_the_structure_that_a_client_sends() -> None:
    request = read(create_image(tags={"team": "web"}, imageTestsConfiguration=MINUTES))
    assert request == imagebuilder.CreateImageRequest(
        image_recipe_arn=RECIPE,
        infrastructure_configuration_arn=INFRASTRUCTURE,
        client_token="t-1",
        tags={"team": "web"},
        image_tests_configuration=imagebuilder.ImageTestsConfiguration(timeout_minutes=60),
    )
    assert request.workflows is None


def test_a_null_is_an_absent_member() -> None:
    assert read(create_image(tags=None)).tags is None


@pytest.mark.parametrize(
    ("members", "problem"),
    [
        ({"clientToken": 5}, "clientToken: must be a string, not int"),
        ({"clientToken": ""}, "clientToken: must have at least 1 character, not 0"),
        ({"clientToken": "t" * 65}, "clientToken: must have at most 64 characters, not 65"),
        ({"imageRecipeArn": "web"}, "imageRecipeArn: must match the pattern ^arn:aws"),
        ({"imageRecipeArn": f"{RECIPE}\n"}, "imageRecipeArn: must match the pattern ^arn:aws"),
        ({"tags": ["team"]}, "tags: must be a dict, not list"),
        ({"tags": {"team": 1}}, "tags.team: must be a string, not int"),
        ({"tags": {"team": None}}, "tags.team: must be a string, not None"),
        ({"tags": {"aws:x": "y"}}, "tags (key: aws:x): must match the pattern"),
        (
            {"tags": {f"key{n}": "" for n in range(51)}},
            "tags: must have at most 50 entries, not 51",
        ),
        ({"workflows": {}}, "workflows: must be a list, not dict"),
        ({"workflows": [None]}, "workflows[0]: must be a WorkflowConfiguration, not None"),
        ({"workflows": ["x"]}, "workflows[0]: must be a WorkflowConfiguration, not str"),
        ({"workflows": [{}]}, "workflows[0].workflowArn: required, but missing"),
        (
            {"imageTestsConfiguration": {"timeoutMinutes": True}},
            "imageTestsConfiguration.timeoutMinutes: must be an integer, not bool",
        ),
        (
            {"imageTestsConfiguration": {"timeoutMinutes": "60"}},
            "imageTestsConfiguration.timeoutMinutes: must be an integer, not str",
        ),
        (
            {"imageTestsConfiguration": {"timeoutMinutes": 60.5}},
            "imageTestsConfiguration.timeoutMinutes: must be an integer, not float",
        ),
        (
            {"imageTestsConfiguration": {"timeoutMinutes": 1441}},
            "imageTestsConfiguration.timeoutMinutes: must be at most 1440, not 1441",
        ),
        (
            {"imageTestsConfiguration": {"imageTestsEnabled": "true"}},
            "imageTestsConfiguration.imageTestsEnabled: must be True or False, not str",
        ),
        (
            {"imageTestsConfiguration": {"timeout": 60}},
            "imageTestsConfiguration.timeout: there is no such member",
        ),
    ],
)
def test_a_wrong_value_is_named_with_its_place(members: dict[str, Any], problem: str) -> None:
    [found] = problems_of(create_image(**members))
    assert found.startswith(problem)


@pytest.mark.parametrize(
    ("members", "place"),
    [({"clientToken": "\ud800"}, "clientToken"), ({"tags": {"a": "b\udfff"}}, "tags.a")],
)
def test_half_of_a_surrogate_pair_is_no_text(members: dict[str, Any], place: str) -> None:
    [problem] = problems_of(create_image(**members))
    assert problem.startswith(place)
    assert problem.endswith("must be Unicode, without half of a surrogate pair")
    read(create_image(clientToken="\U0001f600"))


def test_all_that_is_wrong_is_said_at_once() -> None:
    request = create_image(infrastructureConfigurationArn=None, imageRecipeArn=5, name="web")
    assert problems_of(request) == (
        "name: there is no such member",
        "imageRecipeArn: must be a string, not int",
        "infrastructureConfigurationArn: required, but missing",
    )


def test_what_is_at_a_limit_is_accepted() -> None:
    tags = {f"key{n}": "v" * 256 for n in range(50)}
    request = read(
        create_image(
            clientToken="t" * 64, tags=tags, imageTestsConfiguration={"timeoutMinutes": 1440}
        )
    )
    assert (len(request.client_token), len(request.tags)) == (64, 50)


def test_values_of_enums_are_those_of_the_model() -> None:
    body = json.dumps({"owner": "Nobody"}).encode()
    [found] = problems_of(HttpRequest("POST", f"{URL}/ListImages", {}, body))
    assert found == "owner: must be one of: Self, Shared, Amazon, ThirdParty, AWSMarketplace"


def test_no_value_is_shown() -> None:
    found = problems_of(create_image(clientToken="secret" * 20, imageRecipeArn="secret"))
    assert len(found) == 2
    assert "secret" not in " ".join(found)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"{", "the request: not JSON at line 1, column"),
        (b"[]", "the request: the body is a JSON list, not a JSON object"),
        (b"\xff", "the request: "),
        pytest.param(b'{"tags": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "", id="deep"),
    ],
)
def test_a_body_that_is_no_object_is_one_problem(body: bytes, problem: str) -> None:
    [found] = problems_of(HttpRequest("PUT", f"{URL}/CreateImage", {}, body))
    assert found.startswith(problem)


def test_parameters_of_the_query_are_those_of_the_model_once_each() -> None:
    url = f"{URL}/GetImage?imageBuildVersionArn={IMAGE}"
    assert read(HttpRequest("GET", url)).image_build_version_arn == IMAGE
    twice = f"{url}&imageBuildVersionArn={IMAGE}&name=web"
    assert problems_of(HttpRequest("GET", twice)) == (
        "imageBuildVersionArn: must be there once, not 2 times",
        "name: there is no such parameter",
    )


def test_the_parameters_of_a_presigned_url_are_no_members() -> None:
    url = f"{URL}/GetImage?imageBuildVersionArn={IMAGE}&X-Amz-Signature=00&X-Amz-Expires=60"
    assert read(HttpRequest("GET", url)).image_build_version_arn == IMAGE


def test_labels_are_decoded_and_the_endpoint_may_have_a_path() -> None:
    label = RECIPE.replace("/", "%2F").replace(":", "%3A")
    request = HttpRequest("DELETE", f"http://127.0.0.1:8000/local/tags/{label}?tagKeys=a&tagKeys=b")
    read_request = read(request)
    assert read_request.resource_arn == RECIPE
    assert read_request.tag_keys == ["a", "b"]


def test_a_request_for_another_operation_is_refused() -> None:
    with pytest.raises(ParamValidationError, match="the path is that of another operation"):
        imagebuilder.OPERATIONS["GetImage"].read_request(create_image())


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_other_methods_and_paths_are_no_operation(method: str) -> None:
    assert testing.operation_of(HttpRequest(method, f"{URL}/CreateImage")) is None
    assert testing.operation_of(HttpRequest(method, f"{URL}/NoSuchOperation")) is None


# -- what is answered -----------------------------------------------------------------------------


def test_a_response_is_written_as_a_client_reads_it() -> None:
    response = imagebuilder.CreateImageResponse(request_id="r-1", image_build_version_arn=IMAGE)
    answer = imagebuilder.OPERATIONS["CreateImage"].write_response(response)
    assert answer.status == 200
    assert json.loads(answer.body) == {"requestId": "r-1", "imageBuildVersionArn": IMAGE}


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (imagebuilder.ResourceNotFoundException("gone"), 404, "ResourceNotFoundException"),
        (imagebuilder.ServiceException("x"), 500, "ServiceException"),
        (imagebuilder.ClientFaultError("x", code="Other"), 400, "Other"),
        (imagebuilder.ServerFaultError("x", code="Other", status_code=503), 503, "Other"),
    ],
)
def test_an_error_is_written_with_its_code_and_its_status(
    error: imagebuilder.ApiError, status: int, code: str
) -> None:
    answer = imagebuilder.OPERATIONS["GetImage"].write_response(error)
    assert (answer.status, answer.headers["x-amzn-errortype"]) == (status, code)
    assert json.loads(answer.body)["message"] == error.message


# -- what is written -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("response", "what"),
    [
        (imagebuilder.GetImageResponse(), "a value of type GetImageResponse"),
        (imagebuilder.ListImagesResponse, "the class ListImagesResponse itself"),
        (None, "a value of type NoneType"),
        ({}, "a value of type dict"),
        (imagebuilder.ConnectionFailedError("x"), "a value of type ConnectionFailedError"),
    ],
)
def test_what_is_no_response_of_the_operation_is_not_written(response: object, what: str) -> None:
    with pytest.raises(ParamValidationError) as caught:
        imagebuilder.OPERATIONS["ListImages"].write_response(response)
    assert str(caught.value) == (
        f"ListImages cannot be answered with {what}: "
        "give an instance of ListImagesResponse, or an ApiError"
    )


def test_a_response_with_values_that_do_not_fit_is_not_written() -> None:
    response = imagebuilder.ListImagesResponse(image_version_list=cast("Any", 5))
    with pytest.raises(ParamValidationError) as caught:
        imagebuilder.OPERATIONS["ListImages"].write_response(response)
    assert str(caught.value) == (
        "the ListImagesResponse cannot be an answer: image_version_list: must be a list, not int"
    )
