"""What is frozen: a program that builds images, with everything from the files in ``~/.aws``."""

from __future__ import annotations

import asyncio
import pickle
import sys

import imagebuilder
from imagebuilder.local import LocalImageBuilder

ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/web/1.0.0/1"


def image_of(client: imagebuilder.Client) -> None:
    """Print what an answer, its copy and its pages hold."""
    image = imagebuilder.required(client.get_image(image_build_version_arn=ARN).image)
    print(client.region, image.name, image.state and image.state.status)
    print(pickle.loads(pickle.dumps(image)) == image, image.to_json())
    print([each.name for each in client.paginate.list_images(owner="Self")])
    try:
        client.delete_image(image_build_version_arn=ARN)
    except imagebuilder.ForbiddenException as error:
        print(error)


async def name_of() -> None:
    """Print what the other client is answered."""
    async with imagebuilder.AsyncClient() as client:
        image = (await client.get_image(image_build_version_arn=ARN)).image
        print(image and image.name)


def encrypted(url: str) -> None:
    """Print what comes of a call to a server whose certificate nobody knows."""
    with imagebuilder.Client(endpoint_url=url, max_attempts=1) as client:
        try:
            client.list_images()
        except imagebuilder.SdkError as error:
            print(type(error).__name__)


def built() -> None:
    """Print what a build without AWS comes to: all that the local service needs is in here."""
    with LocalImageBuilder() as service, imagebuilder.testing.client(service) as client:
        client.create_infrastructure_configuration(name="small", instance_profile_name="profile")
        made = client.create_image_recipe(
            name="web", semantic_version="1.0.0", parent_image="ami-0123456789abcdef0"
        )
        prefix = imagebuilder.required(made.image_recipe_arn).partition(":image-recipe/")[0]
        begun = client.create_image(
            image_recipe_arn=imagebuilder.required(made.image_recipe_arn),
            infrastructure_configuration_arn=f"{prefix}:infrastructure-configuration/small",
        )
        done = client.wait_until.image_available(
            image_build_version_arn=imagebuilder.required(begun.image_build_version_arn)
        )
        state = imagebuilder.required(imagebuilder.required(done.image).state)
    with service.serve() as url:
        print(state.status, url.startswith("http://127.0.0.1:"))


if __name__ == "__main__":
    if sys.argv[1:] == ["built"]:
        built()
    elif len(sys.argv) > 1:
        encrypted(sys.argv[1])
    else:
        with imagebuilder.Client() as sync:
            image_of(sync)
        asyncio.run(name_of())
