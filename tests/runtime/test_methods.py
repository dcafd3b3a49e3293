"""Methods that load with their operation: found, shown, patched and overridden as any method is."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import pydoc
import re
import subprocess
import sys
import typing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

import imagebuilder
from imagebuilder.runtime.methods import LazyMethod
from imagebuilder.testing import StubTransport

if TYPE_CHECKING:
    from collections.abc import Callable

ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/x/1.0.0/1"
METHODS = [operation.python_name for operation in imagebuilder.OPERATIONS.values()]


def client(stub: StubTransport | None = None) -> imagebuilder.Client:
    return imagebuilder.testing.client(stub or StubTransport())


def in_a_fresh_process(program: str) -> Any:
    """Return what ``program`` prints, as JSON; it begins with the package's client."""
    head = (
        "import json, sys, imagebuilder\n"
        "from imagebuilder.testing import StubTransport, client as made\n"
        "OPERATIONS = 'imagebuilder.operations.'\n"
        "loaded = lambda: sorted(n for n in sys.modules if n.startswith(OPERATIONS))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", head + program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(imagebuilder.__file__).parents[1])},
    )
    return json.loads(done.stdout)


def test_making_a_client_loads_no_operation_and_a_call_one() -> None:
    found = in_a_fresh_process(
        "stub = StubTransport()\n"
        "stub.add('ListImages', imagebuilder.ListImagesResponse())\n"
        "client = made(stub)\n"
        "before = loaded()\n"
        "client.list_images()\n"
        "print(json.dumps([before, loaded()]))"
    )
    # The response is one of its module's classes.
    assert found == [["imagebuilder.operations.list_images"]] * 2


def test_the_client_for_asyncio_loads_no_operation_either() -> None:
    assert in_a_fresh_process("imagebuilder.AsyncClient\nprint(json.dumps(loaded()))") == []


def test_a_method_is_a_plain_function_once_it_was_asked_for() -> None:
    method = client().get_image
    assert inspect.ismethod(method)
    assert inspect.isfunction(vars(imagebuilder.Client)["get_image"])


@pytest.mark.parametrize("name", METHODS)
def test_every_method_shows_its_name_its_signature_and_its_documentation(name: str) -> None:
    method = getattr(imagebuilder.Client, name)
    assert method.__name__.rstrip("_") == name.rstrip("_")
    assert method.__doc__
    first, *rest = inspect.signature(method).parameters.values()
    assert first.name == "self"
    assert all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in rest)
    assert list(inspect.signature(getattr(client(), name)).parameters) == [e.name for e in rest]


@pytest.mark.parametrize("name", METHODS)
def test_the_hints_of_every_method_resolve(name: str) -> None:
    for cls in (imagebuilder.Client, imagebuilder.AsyncClient):
        method = getattr(cls, name)
        hints = typing.get_type_hints(method)
        assert hints.keys() == {*inspect.signature(method).parameters, "return"}
        [operation] = [o for o in imagebuilder.OPERATIONS.values() if o.python_name == name]
        assert hints["return"] is operation.response_type


def test_the_hints_of_paginators_and_waiters_resolve() -> None:
    paginate, wait_until = client().paginate, client().wait_until
    hints = typing.get_type_hints(type(paginate).list_images)
    assert (
        hints["return"]
        == imagebuilder.Pager[imagebuilder.ImageVersion, imagebuilder.ListImagesResponse]
    )
    hints = typing.get_type_hints(type(wait_until).image_available)
    assert hints["return"] is imagebuilder.GetImageResponse


def test_help_lists_every_method_with_its_documentation() -> None:
    text = pydoc.render_doc(imagebuilder.Client, renderer=pydoc.plaintext)
    # Python 3.14 breaks the line of a long signature.
    assert all(re.search(rf" {name}\([\s|]*self", text) for name in METHODS)
    assert (
        "Gets an image" in pydoc.render_doc(imagebuilder.Client.get_image, renderer=pydoc.plaintext)
        or imagebuilder.Client.get_image.__doc__
    )


def test_the_source_of_a_method_can_be_seen() -> None:
    assert inspect.getsource(imagebuilder.Client.get_image).startswith("def get_image(")


def test_a_subclass_overrides_a_method_and_calls_that_of_the_client() -> None:
    class Own(imagebuilder.Client):
        def get_image(self, *, image_build_version_arn: str) -> imagebuilder.GetImageResponse:
            return super().get_image(image_build_version_arn=f"{image_build_version_arn}/1")

    stub = StubTransport()
    stub.add("GetImage", imagebuilder.GetImageResponse())
    own = Own(region="us-west-2", credentials=imagebuilder.Credentials("a", "b"), transport=stub)
    own.get_image(image_build_version_arn=ARN[:-2])
    assert ARN.replace(":", "%3A").replace("/", "%2F") in stub.requests[0].url


@pytest.mark.parametrize("name", ["get_image", "untag_resource"])
def test_a_patched_method_is_restored(name: str) -> None:
    with mock.patch.object(imagebuilder.Client, name, return_value="patched"):
        assert getattr(client(), name)() == "patched"
    with pytest.raises(imagebuilder.ParamValidationError):
        getattr(client(), name)()


def test_a_method_that_nobody_has_asked_for_can_be_patched_too() -> None:
    assert in_a_fresh_process(
        "from unittest import mock\n"
        "client = made(StubTransport())\n"
        "with mock.patch.object(imagebuilder.Client, 'get_image', return_value='patched'):\n"
        "    inside = client.get_image()\n"
        "try:\n"
        "    client.get_image()\n"
        "except imagebuilder.ParamValidationError as error:\n"
        "    print(json.dumps([inside, error.operation_name]))"
    ) == ["patched", "GetImage"]


def test_a_specified_mock_has_every_method_and_its_signature() -> None:
    double = mock.create_autospec(imagebuilder.Client, instance=True)
    double.get_image(image_build_version_arn=ARN)
    with pytest.raises(TypeError):
        double.get_image(image="x")


def test_two_classes_may_share_a_function() -> None:
    class Holder:
        get_image = LazyMethod("imagebuilder.operations.get_image", "get_image")

    assert Holder.get_image is not imagebuilder.Client.get_image
    assert inspect.isfunction(vars(Holder)["get_image"])


def in_a_loop(ask: Callable[[imagebuilder.AsyncClient], Any]) -> Any:
    async def main() -> Any:
        stub = StubTransport()
        stub.add("GetImage", imagebuilder.GetImageResponse(request_id="1"))
        async with imagebuilder.testing.async_client(stub.async_transport()) as found:
            return await ask(found)

    return asyncio.run(main())


def test_in_an_event_loop_a_method_is_awaited_before_and_after_it_is_loaded() -> None:
    answer = in_a_loop(lambda found: found.get_image(image_build_version_arn=ARN))
    assert answer == imagebuilder.GetImageResponse(request_id="1")
    again = in_a_loop(lambda found: found.get_image(image_build_version_arn=ARN))
    assert again == answer


def test_wrong_arguments_in_an_event_loop_are_all_named() -> None:
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        in_a_loop(lambda found: found.get_image(image="x"))
    assert len(caught.value.problems) == 2


def test_the_names_that_annotations_use_are_in_a_copy_of_the_globals() -> None:
    """As Python 3.14 copies them (``annotationlib.ForwardRef.evaluate``), on every Python."""
    wrapped: Any = imagebuilder.Client.list_images.__wrapped__
    copied = dict(wrapped.__globals__)
    assert copied["BaseClient"].__name__ == "BaseClient"
    assert {"Sequence", "ListImagesResponse", "_inputs"} <= copied.keys()
