"""The address of an operation's page in the service's own reference, as its docstring names it."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

import imagebuilder
from codegen.resolve.metadata import reference_url

# By name: botocore ships no types for it.
AWS_DOC_BASE: Any = import_module("botocore.docs.method").AWS_DOC_BASE


def test_it_is_the_one_that_botocore_links_to() -> None:
    address = reference_url({"uid": "imagebuilder-2019-12-02"}, "GetImage")
    assert address == f"{AWS_DOC_BASE}/imagebuilder-2019-12-02/GetImage"
    documented = inspect.getdoc(imagebuilder.Client.get_image) or ""
    assert documented.endswith(f"\n\nSee also: {address}")


@pytest.mark.parametrize("uid", [None, 7, "", "a b", "x>`__ evil", "../../elsewhere", "x\n"])
def test_there_is_none_without_a_uid_that_can_stand_in_a_link(uid: object) -> None:
    assert reference_url({"uid": uid}, "GetImage") == ""
