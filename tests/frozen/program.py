"""What is frozen: a program that builds images, with everything from the files in ``~/.aws``."""

from __future__ import annotations

import asyncio
import pickle
import sys

import imagebuilder

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


if __name__ == "__main__":
    if len(sys.argv) > 1:
        encrypted(sys.argv[1])
    else:
        with imagebuilder.Client() as sync:
            image_of(sync)
        asyncio.run(name_of())
