"""A stub answers for one service: what is another's is refused, and both are named."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
import imagebuilder.services.sts
from imagebuilder import required
from imagebuilder.testing import StubTransport, client

if TYPE_CHECKING:
    from collections.abc import Generator

sts = imagebuilder.services.sts.exceptions
ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/x/1.0.0/1"
REFUSED = (
    "GetImage cannot be answered with ExpiredTokenException, which is an error of another service"
    " or package (imagebuilder.services.sts.exceptions)"
)


class Own(sts.ExpiredTokenException):
    """What a test may derive from an error."""


@pytest.mark.parametrize("error", [sts.ExpiredTokenException("x"), Own("x")])
def test_an_error_of_another_service_is_no_answer(error: Exception) -> None:
    def raising(_: object) -> object:
        raise error

    stub = StubTransport()
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        stub.add("GetImage", error)
    assert str(caught.value) == REFUSED
    for function in (raising, lambda _: error):
        stub.add("GetImage", function)
        with pytest.raises(imagebuilder.ParamValidationError) as caught:
            client(stub).get_image(image_build_version_arn=ARN)
        assert str(caught.value) == REFUSED
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        imagebuilder.OPERATIONS["GetImage"].write_response(error)
    assert str(caught.value) == REFUSED


def test_an_error_without_a_request_id_is_written_without_one() -> None:
    operation = imagebuilder.OPERATIONS["GetImage"]
    for request_id in (None, "r-1"):
        error = imagebuilder.ForbiddenException("x", request_id=request_id)
        answer = operation.write_response(error)
        stub = StubTransport()
        stub.add("GetImage", answer)
        with pytest.raises(imagebuilder.ForbiddenException) as caught:
            client(stub).get_image(image_build_version_arn=ARN)
        assert caught.value.request_id == request_id


def test_a_coroutine_function_is_refused_when_it_is_queued() -> None:
    async def answer(_: object) -> imagebuilder.GetImageResponse:
        return imagebuilder.GetImageResponse()

    with pytest.raises(imagebuilder.ParamValidationError, match="by a coroutine function"):
        StubTransport().add("GetImage", answer)


@pytest.mark.parametrize(
    "error",
    [
        imagebuilder.ClientFaultError("x"),
        # Not one that the model has for the operation, and one that a test derives.
        imagebuilder.ResourceAlreadyExistsException("x"),
        type("Derived", (imagebuilder.ForbiddenException,), {})("x"),
    ],
)
def test_errors_of_every_service_and_all_of_its_own_are_answers(error: Exception) -> None:
    stub = StubTransport()
    stub.add("GetImage", error)
    with pytest.raises(imagebuilder.ClientFaultError, match="x"):
        client(stub).get_image(image_build_version_arn=ARN)


@pytest.fixture
def copy() -> Generator[Any]:
    """Yield another copy of the package, as a project may have vendored one."""
    root = Path(required(imagebuilder.__file__))
    spec = required(
        spec_from_file_location("copied", root, submodule_search_locations=[str(root.parent)])
    )
    module = sys.modules["copied"] = module_from_spec(spec)
    required(spec.loader).exec_module(module)
    yield module
    for name in [each for each in sys.modules if each.partition(".")[0] == "copied"]:
        del sys.modules[name]


def test_what_another_copy_of_the_package_has_is_no_answer(copy: Any) -> None:
    stub = StubTransport()
    with pytest.raises(imagebuilder.ParamValidationError, match=r"\(copied.exceptions\)$"):
        stub.add("GetImage", copy.ForbiddenException("x"))
    said = r"with the GetImageResponse of another service or package \(copied.operations"
    with pytest.raises(imagebuilder.ParamValidationError, match=said):
        stub.add("GetImage", copy.GetImageResponse())
    with pytest.raises(imagebuilder.ParamValidationError, match=said):
        imagebuilder.OPERATIONS["GetImage"].write_response(copy.GetImageResponse())


def test_a_request_of_another_service_is_not_answered() -> None:
    credentials = imagebuilder.Credentials("AKIDEXAMPLE", "secret")
    client = imagebuilder.services.sts.Client(
        region="us-west-2", credentials=credentials, transport=StubTransport()
    )
    with pytest.raises(imagebuilder.SdkError) as caught:
        client.assume_role(role_arn="arn:aws:iam::1:role/x1", role_session_name="s1")
    assert str(caught.value) == (
        "AssumeRole was sent by a client of imagebuilder.services.sts, to a stub of imagebuilder"
    )
