"""Structures as short reprs, plain values and JSON, and what ``help()`` says of them."""

from __future__ import annotations

import inspect
import json
import pydoc
from datetime import UTC, datetime
from typing import Any

import pytest

import imagebuilder
from imagebuilder import ComponentConfiguration, CreateImageRecipeRequest, Filter, testing
from imagebuilder.runtime.member_docs import documentation_in


def recipe(**members: Any) -> CreateImageRecipeRequest:
    return CreateImageRecipeRequest(
        name="r", semantic_version="1.0.0", parent_image="ami-1", **members
    )


def test_a_repr_leaves_out_what_is_none_or_empty() -> None:
    assert repr(Filter(name="n", values=[])) == "Filter(name='n')"
    assert repr(imagebuilder.ListImagesResponse()) == "ListImagesResponse()"
    shown = imagebuilder.EbsInstanceBlockDeviceSpecification(encrypted=False, volume_size=0)
    assert repr(shown) == "EbsInstanceBlockDeviceSpecification(encrypted=False, volume_size=0)"


def test_to_dict_gives_plain_values_without_what_is_absent() -> None:
    ebs = {"volume_type": "gp3", "encrypted": False}
    found = recipe(components=[], block_device_mappings=[{"ebs": ebs}], tags={"a": "b"}).to_dict()
    assert found == {
        "name": "r",
        "semantic_version": "1.0.0",
        "parent_image": "ami-1",
        "components": [],
        "block_device_mappings": [{"ebs": ebs}],
        "tags": {"a": "b"},
    }
    assert "EbsVolumeType" not in repr(found)


def test_a_response_gives_neither_empty_lists_nor_its_metadata() -> None:
    response = imagebuilder.ListImagesResponse(image_version_list=[], next_token="t")
    assert response.to_dict() == {"next_token": "t"}


def test_methods_take_what_to_dict_gives() -> None:
    stub = testing.StubTransport()
    stub.add("CreateImageRecipe", imagebuilder.CreateImageRecipeResponse())
    request = recipe(client_token="t", components=[ComponentConfiguration(component_arn="arn")])
    testing.client(stub).create_image_recipe(**request.to_dict())
    assert stub.calls[0].request == request


def test_to_json_is_the_same_as_text() -> None:
    policy = imagebuilder.LifecyclePolicy(
        name="n", date_created=datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), tags={}
    )
    assert policy.to_dict()["date_created"] == policy.date_created
    assert json.loads(policy.to_json()) == {"name": "n", "date_created": "2020-01-02T03:04:05Z"}
    assert policy.to_json(indent=2).startswith('{\n  "')


def test_what_holds_itself_is_refused() -> None:
    request: Any = recipe()
    request.components = [request]
    assert repr(request).endswith("components=[...], parent_image='ami-1')")
    for give in (request.to_dict, request.to_json):
        with pytest.raises(imagebuilder.ParamValidationError, match="holds itself"):
            give()


def test_help_shows_the_members_with_their_types() -> None:
    text = pydoc.plain(pydoc.render_doc(Filter))
    assert " |  values\n |      list[str] | None\n" in text


def test_help_shows_the_documentation_of_the_members() -> None:
    # The model's own words (botocore's service-2.json, ImageTestsConfiguration).
    text = pydoc.plain(pydoc.render_doc(imagebuilder.ImageTestsConfiguration))
    lines = [line.rstrip() for line in text.splitlines()]
    start = lines.index(" |  timeout_minutes")
    assert lines[start + 1 : start + 3] == [" |      int | None", " |"]
    words = " |      The maximum time in minutes that tests are permitted to run"
    assert lines[start + 3].startswith(words)


def test_without_the_source_there_is_no_documentation(monkeypatch: pytest.MonkeyPatch) -> None:
    # As in a frozen program.
    def nothing(module: object) -> str:
        raise OSError(f"{module} has no source code")

    module = imagebuilder.EcrConfiguration.__module__
    assert "repository_name" in documentation_in.__wrapped__(module)["EcrConfiguration"]
    monkeypatch.setattr(inspect, "getsource", nothing)
    assert documentation_in.__wrapped__(module) == {}


def test_what_a_client_has_is_shown_in_short() -> None:
    stub = testing.StubTransport()
    assert repr(stub) == "<StubTransport, queued: nothing>"
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    assert repr(stub) == "<StubTransport, queued: ListImages (1)>"
    client = testing.client(stub)
    assert repr(client.paginate) == "<Paginate of <Client us-east-1>>"
    assert repr(client.wait_until) == "<WaitUntil of <Client us-east-1>>"
    assert repr(client.paginate.list_images()) == "<Pager of ListImages>"


def test_the_package_offers_nothing_that_it_imports_for_itself() -> None:
    names = {name for name in dir(imagebuilder) if not name.startswith("__")}
    assert names == set(imagebuilder.__all__)


def test_the_package_says_its_version() -> None:
    assert imagebuilder.__version__.count(".") == 2
