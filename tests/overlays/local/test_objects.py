"""Documents that requests name by a URI of Amazon S3, whose place a folder has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib
from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.asked import DOCUMENT, WORKFLOW, component, handled, workflow
from tests.overlays.local.test_recipes import container

if TYPE_CHECKING:
    from pathlib import Path

URI = "s3://my-bucket/some/key.txt"


def put(folder: Path, content: str | bytes) -> LocalImageBuilder:
    """Return a service in whose S3 there is one object."""
    path = folder / "my-bucket" / "some" / "key.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return LocalImageBuilder(s3=folder)


def imported(**members: Any) -> ib.ImportComponentRequest:
    return ib.ImportComponentRequest(
        name="imported",
        semantic_version="1.0.0",
        type=ib.ComponentType.BUILD,
        format=ib.ComponentFormat.SHELL,
        platform=ib.Platform.LINUX,
        **members,
    )


def test_documents_are_read_of_the_folder_that_has_the_place_of_s3(tmp_path: Path) -> None:
    local = put(tmp_path, DOCUMENT)
    arn = handled(local, component(data=None, uri=URI)).component_build_version_arn
    found = handled(local, ib.GetComponentRequest(component_build_version_arn=arn))
    assert found.component.data == DOCUMENT

    local = put(tmp_path, WORKFLOW)
    arn = handled(local, workflow(data=None, uri=URI)).workflow_build_version_arn
    found = handled(local, ib.GetWorkflowRequest(workflow_build_version_arn=arn))
    assert found.workflow.data == WORKFLOW

    local = put(tmp_path, "FROM {{{ imagebuilder:parentImage }}}\nRUN true")
    asked = container(dockerfile_template_data=None, dockerfile_template_uri=URI)
    arn = handled(local, asked).container_recipe_arn
    found = handled(local, ib.GetContainerRecipeRequest(container_recipe_arn=arn))
    assert found.container_recipe.dockerfile_template_data.endswith("RUN true")

    local = put(tmp_path, "echo from a script")
    arn = handled(local, imported(uri=URI)).component_build_version_arn
    found = handled(local, ib.GetComponentRequest(component_build_version_arn=arn))
    assert "echo from a script" in found.component.data


def test_what_is_in_an_object_is_checked_like_what_is_in_the_request(tmp_path: Path) -> None:
    local = put(tmp_path, "no: document")
    with pytest.raises(ib.InvalidRequestException, match="schemaVersion"):
        handled(local, component(data=None, uri=URI))


@pytest.mark.parametrize(
    ("uri", "said"),
    [
        ("s3://my-bucket/other.txt", "There is no object s3://my-bucket/other.txt"),
        ("s3://my-bucket/some", "There is no object"),
        ("s3://my-bucket/../secret.txt", "There is no object"),
        ("s3://my-bucket//etc/passwd", "There is no object"),
        ("https://my-bucket/some/key.txt", "is not s3://bucket/key"),
        ("key.txt", "is not s3://bucket/key"),
    ],
)
def test_an_object_that_cannot_be_read_is_refused(tmp_path: Path, uri: str, said: str) -> None:
    local = put(tmp_path, DOCUMENT)
    (tmp_path / "secret.txt").write_text(DOCUMENT, encoding="utf-8")
    with pytest.raises(ib.InvalidRequestException, match=said):
        handled(local, component(data=None, uri=uri))


def test_an_object_that_is_no_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ib.InvalidRequestException, match="no text in UTF-8"):
        handled(put(tmp_path, b"\xff\xfe"), component(data=None, uri=URI))


@pytest.mark.parametrize(
    ("asked", "what"),
    [
        (component(data=None, uri=URI), "component"),
        (workflow(data=None, uri=URI), "workflow"),
        (
            container(dockerfile_template_data=None, dockerfile_template_uri=URI),
            "Dockerfile template",
        ),
    ],
)
def test_an_object_over_the_quota_of_its_size_is_refused(
    tmp_path: Path, asked: Any, what: str
) -> None:
    with pytest.raises(ib.ServiceQuotaExceededException, match=f"65536 bytes of a {what} is"):
        handled(put(tmp_path, b"#" * 65_537), asked)


def test_without_a_folder_every_object_is_there(local: LocalImageBuilder) -> None:
    arn = handled(local, component(data=None, uri=URI)).component_build_version_arn
    found = handled(local, ib.GetComponentRequest(component_build_version_arn=arn))
    assert f"echo '{URI}'" in found.component.data
