"""A name that is misspelt, or that there is not, is an error that names what was meant."""

from __future__ import annotations

import copy
import inspect
import sys
import time
from typing import Any

import pytest

import imagebuilder
import imagebuilder.local
from imagebuilder import credentials, inputs, telemetry, testing
from imagebuilder.runtime.poller import WaitUntilBase


@pytest.fixture(params=["Client", "AsyncClient"])
def client(request: pytest.FixtureRequest) -> Any:
    if request.param == "Client":
        return testing.client(testing.StubTransport())
    return testing.async_client(testing.StubTransport().async_transport())


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("list_image", "; did you mean list_images"),
        ("ListImages", "; did you mean list_images"),
        ("list_imagez", "; did you mean list_images"),
        ("get_image", "; it is client.get_image(...), which is not paginated"),
        ("GetImage", "; did you mean client.get_image(...), which is not paginated"),
        ("get_imag", "; did you mean client.get_image(...), which is not paginated"),
        ("zzz", ""),
        ("_private", ""),
    ],
)
def test_a_paginator_that_there_is_not(name: str, hint: str, client: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(client.paginate, name)
    kind = type(client.paginate).__name__
    assert str(caught.value) == f"'{kind}' object has no attribute '{name}'{hint}"
    assert caught.value.name == name
    assert not hasattr(client.paginate, name)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("image_avaliable", "; did you mean image_available"),
        ("ImageAvailable", "; did you mean image_available"),
        ("pipeline_done", "; what can be waited for: image_available"),
        (
            "get_image",
            "; client.get_image(...) is an operation; what can be waited for: image_available",
        ),
        ("_private", ""),
    ],
)
def test_a_waiter_that_there_is_not(name: str, hint: str, client: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(client.wait_until, name)
    kind = type(client.wait_until).__name__
    assert str(caught.value) == f"'{kind}' object has no attribute '{name}'{hint}"
    assert caught.value.name == name


def test_many_waiters_are_not_listed() -> None:
    names = [f"thing_{number}_done" for number in range(9)]
    many = type("WaitUntil", (WaitUntilBase,), dict.fromkeys(names))
    waiters: Any = many(testing.client(testing.StubTransport()), time.sleep)
    with pytest.raises(AttributeError, match=r"; dir\(client.wait_until\) has the names of its 9"):
        _ = waiters.pets


def test_one_that_is_half_made_has_no_attributes_either(client: Any) -> None:
    # As copy and pickle make them.
    for namespace in (client.paginate, client.wait_until):
        half_made: Any = object.__new__(namespace.__class__)
        assert not hasattr(half_made, "_client")
        assert copy.copy(namespace)._client is client


@pytest.mark.parametrize(
    ("module", "name", "near"),
    [
        (imagebuilder, "Cleint", "Client"),
        (imagebuilder, "ListImageRequest", "ListImagesRequest"),
        (imagebuilder.exceptions, "ResourceNotFound", "ResourceNotFoundException"),
        (testing, "StubTransprt", "StubTransport"),
        (testing, "RecordTransport", "RecordingTransport"),
        (credentials, "SSOProvider", "SsoProvider"),
        (inputs, "Platfrm", "Platform"),
        (inputs, "ComponentConfig", "ComponentConfiguration"),
        (telemetry, "OpenTelemetryIntercepter", "OpenTelemetryInterceptor"),
        (imagebuilder.local, "LocalImagebuilder", "LocalImageBuilder"),
    ],
)
def test_a_misspelt_name_of_a_module(module: Any, name: str, near: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)
    said = f"module '{module.__name__}' has no attribute '{name}'; did you mean '{near}'?"
    assert str(caught.value) == said


@pytest.mark.parametrize("module", [testing, telemetry, imagebuilder.exceptions])
def test_a_module_lists_what_is_public_and_nothing_that_it_imports(module: Any) -> None:
    assert [name for name in dir(module) if not name.startswith("__")] == sorted(module.__all__)
    assert "__doc__" in dir(module)


@pytest.mark.parametrize("module", [testing, telemetry, imagebuilder.exceptions])
def test_what_a_module_imports_for_itself_is_not_what_was_meant(module: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        _ = module.annotation
    assert str(caught.value) == f"module '{module.__name__}' has no attribute 'annotation'"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("read_timout", "with_options has no such argument; did you mean read_timeout"),
        ("zzz", "with_options has no such argument"),
        ("region", "with_options cannot change it; make another client with it"),
        (
            "region_name",
            (
                "with_options has no such argument; here it is region, which with_options cannot"
                " change"
            ),
        ),
        ("total_max_attempts", "with_options has no such argument; here it is max_attempts"),
    ],
)
def test_a_misspelt_option_is_an_error_that_names_the_nearest(
    name: str, said: str, client: Any
) -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        client.with_options(**{name: 5})
    assert caught.value.problems == (f"{name}: {said}",)
    assert isinstance(caught.value, TypeError)
    with pytest.raises(imagebuilder.ConfigurationError, match="by name, such as read_timeout=5"):
        client.with_options(5)


@pytest.mark.parametrize("make", [testing.client, testing.async_client])
def test_a_misspelt_setting_of_a_client_for_tests_is_an_error_that_names_the_nearest(
    make: Any,
) -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        make(read_timout=5, region_name="x")
    assert caught.value.problems == (
        f"read_timout: {make.__name__} has no such argument; did you mean read_timeout",
        f"region_name: {make.__name__} has no such argument; here it is region",
        "transport: required, but missing",
    )
    stub = testing.StubTransport()
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        make(stub, "us-west-2", transport=stub)
    assert caught.value.problems == (
        f"{make.__name__} takes its arguments by name, such as region='us-west-2'",
        "transport: passed twice",
    )


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("ListImage", "the nearest: ListImages, "),
        ("list_images", "the nearest: ListImages, "),
        ("zzz", "none has a name like it"),
    ],
)
def test_an_operation_that_there_is_not(name: str, hint: str) -> None:
    with pytest.raises(KeyError) as caught:
        _ = imagebuilder.OPERATIONS[name]
    assert caught.value.args[0].startswith(f"There is no operation '{name}'; {hint}")
    assert name not in imagebuilder.OPERATIONS
    assert imagebuilder.OPERATIONS.get(name) is None


def test_what_is_no_name_is_no_operation() -> None:
    operations: Any = imagebuilder.OPERATIONS
    with pytest.raises(KeyError, match=r"^5$"):
        _ = operations[5]


#: What is made with keywords beside clients and requests.
MADE: list[type] = [
    *(
        value
        for name in credentials.__all__
        if isinstance(value := getattr(credentials, name), type)
    ),
    imagebuilder.UrllibTransport,
    imagebuilder.AiohttpTransport,
    testing.RecordingTransport,
    testing.ReplayTransport,
    imagebuilder.local.LocalImageBuilder,
]


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)
def test_python_itself_says_what_keyword_there_is_not(kind: Any) -> None:
    # Python sees it where a constructor takes no other keywords than those that it names; so do
    # type checkers. From 3.13 on it says which is the nearest, and to do so before would be a call
    # more for whatever is made.
    parameters = inspect.signature(kind).parameters.values()
    assert not any(each.kind is each.VAR_KEYWORD for each in parameters)
    names = [each.name for each in parameters if each.kind is not each.VAR_POSITIONAL]
    for name in names:
        wrong = f"{name}z"
        hint = rf"\. Did you mean '{name}'\?" if sys.version_info >= (3, 13) else ""
        with pytest.raises(TypeError, match=rf"unexpected keyword argument '{wrong}'{hint}$"):
            kind(**{wrong: "x"})


@pytest.mark.parametrize(
    ("name", "place"), [("StubTransport", "testing"), ("AssumeRoleProvider", "credentials")]
)
def test_a_name_of_a_module_is_told_with_its_place(name: str, place: str) -> None:
    with pytest.raises(AttributeError, match=f"it is in imagebuilder.{place}$"):
        getattr(imagebuilder, name)
    assert not hasattr(imagebuilder.exceptions, name)


def test_to_ask_for_a_function_loads_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("imagebuilder.runtime.nearest.import_module", asked.append)
    assert not hasattr(imagebuilder, "list_image")
    assert asked == []
