"""Builds of the Image Builder without AWS, to be watched."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from imagebuilder import required, testing
from imagebuilder.local import LocalImageBuilder

if TYPE_CHECKING:
    from collections.abc import Generator

    from imagebuilder import Client

PARENT = "arn:aws:imagebuilder:us-west-2:aws:image/amazon-linux-2023-x86/x.x.x"
BUCKET = {"s3_logs": {"s3_bucket_name": "our-logs", "s3_key_prefix": "builds/web"}}


@contextmanager
def builder() -> Generator[tuple[LocalImageBuilder, Client]]:
    """Make an Image Builder in memory, and a client of it."""
    with LocalImageBuilder() as service, testing.client(service) as client:
        yield service, client


def recipe(client: Client, name: str = "web", version: str = "1.0.0") -> str:
    made = client.create_image_recipe(name=name, semantic_version=version, parent_image=PARENT)
    return required(made.image_recipe_arn)


def infrastructure(client: Client, **members: Any) -> str:
    made = client.create_infrastructure_configuration(
        name="small", instance_profile_name="profile", **members
    )
    return required(made.infrastructure_configuration_arn)


def begun(client: Client, recipe_arn: str, infrastructure_arn: str, **members: Any) -> str:
    """Begin a build; return the ARN of its image."""
    made = client.create_image(
        image_recipe_arn=recipe_arn,
        infrastructure_configuration_arn=infrastructure_arn,
        **members,
    )
    return required(made.image_build_version_arn)


def pipeline(client: Client, recipe_arn: str, infrastructure_arn: str, name: str = "weekly") -> str:
    made = client.create_image_pipeline(
        name=name,
        image_recipe_arn=recipe_arn,
        infrastructure_configuration_arn=infrastructure_arn,
    )
    return required(made.image_pipeline_arn)
