"""What the local service allows in requests is what the service's model says.

That all bounds of the model are emitted is in ``tests/oracle/test_served_requests.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import imagebuilder as ib
from tests.overlays.local.asked import component, handled

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder


def test_all_that_is_wrong_with_a_request_is_named_at_once(local: LocalImageBuilder) -> None:
    request = component(
        name="a", platform="BeOS", description="", tags={"aws:x": "v"}, data="x" * 16_001
    )
    with pytest.raises(ib.InvalidRequestException) as caught:
        handled(local, request)
    for said in ("'name'", "'platform'", "'description'", "'tags (key: aws:x)'", "'data'"):
        assert f"parameter {said} is not valid" in caught.value.message


def test_a_semantic_version_that_is_none_has_an_error_of_its_own(local: LocalImageBuilder) -> None:
    for version in ("1.0", "1.0.x", "1.0.0/1", f"1.0.{2**30}"):
        with pytest.raises(ib.InvalidVersionNumberException):
            handled(local, component(semantic_version=version))


def test_what_is_inside_a_request_is_checked_too(local: LocalImageBuilder) -> None:
    request = ib.ListComponentsRequest(filters=[ib.Filter(name="platform", values=["a\n"])])
    with pytest.raises(ib.InvalidRequestException, match=r"'filters\[0\].values\[0\]'"):
        handled(local, request)
