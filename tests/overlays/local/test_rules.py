"""What the local service allows in requests is what the service's model says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import botocore.session
import pytest

import imagebuilder as ib
from imagebuilder.local.bounds import MEMBERS, SHAPES, Shape
from tests.overlays.local.asked import component, handled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from imagebuilder.local import LocalImageBuilder

MODEL = botocore.session.Session().get_service_model("imagebuilder")


def members_of_requests() -> Iterator[tuple[str, str, Any]]:
    """Yield every member that a request can have: its structure, its key, its shape."""
    seen: set[str] = set()
    waiting = [MODEL.operation_model(name).input_shape for name in MODEL.operation_names]
    while waiting:
        shape = waiting.pop()
        if shape.name in seen:
            continue
        seen.add(shape.name)
        for name, member in shape.members.items():
            key = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda found: f"_{found[1].lower()}", name)
            for inner, inner_key in nested(member, key):
                yield shape.name, inner_key, inner
                if inner.type_name == "structure":
                    waiting.append(inner)


def nested(shape: Any, key: str) -> Iterator[tuple[Any, str]]:
    yield shape, key
    if shape.type_name == "list":
        yield from nested(shape.member, f"{key}[]")
    if shape.type_name == "map":
        yield from nested(shape.key, f"{key}{{key}}")
        yield from nested(shape.value, f"{key}{{}}")


def allowed(shape: Any) -> Shape | None:
    metadata = shape.metadata
    pattern = None if "enum" in metadata else metadata.get("pattern")
    found = Shape(least=metadata.get("min"), most=metadata.get("max"), pattern=pattern)
    return None if found == Shape() else found


def test_every_bound_of_the_model_is_known_and_no_other() -> None:
    rows = [*members_of_requests()]
    wrong = {
        f"{structure}.{key}"
        for structure, key, shape in rows
        if SHAPES.get(MEMBERS.get(f"{structure}.{key}") or MEMBERS.get(key, "")) != allowed(shape)
    }
    assert len(rows) > 500
    assert wrong == set()


def test_all_that_is_wrong_with_a_request_is_named_at_once(local: LocalImageBuilder) -> None:
    request = component(
        name="a", platform="BeOS", description="", tags={"aws:x": "v"}, data="x" * 16_001
    )
    with pytest.raises(ib.InvalidRequestException) as caught:
        handled(local, request)
    for said in ("'name'", "'platform'", "'description'", "'tags (key aws:x)'", "'data'"):
        assert f"parameter {said} is not valid" in caught.value.message


def test_a_semantic_version_that_is_none_has_an_error_of_its_own(local: LocalImageBuilder) -> None:
    for version in ("1.0", "1.0.x", "1.0.0/1", f"1.0.{2**30}"):
        with pytest.raises(ib.InvalidVersionNumberException):
            handled(local, component(semantic_version=version))


def test_what_is_inside_a_request_is_checked_too(local: LocalImageBuilder) -> None:
    request = ib.ListComponentsRequest(filters=[ib.Filter(name="platform", values=["a\n"])])
    with pytest.raises(ib.InvalidRequestException, match=r"'filters\[0\].values\[0\]'"):
        handled(local, request)
