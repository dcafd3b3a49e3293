"""From a component document to AMIs in two regions, and what an unsuccessful build looks like.

    python build_image.py

Creates what two builds need, starts both, shows them until they are over, says why one failed, and
deletes everything again but the AMIs. Region, endpoint and credentials come from the
environment, as for every client; against AWS, the builds cost money.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from typing import NamedTuple

from imagebuilder import Client, required

INSTALL = """\
name: {name}
description: Installs a web server and checks that it is there
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs:
          commands: [dnf install -y nginx]
  - name: test
    steps:
      - name: Check
        action: ExecuteBash
        inputs:
          commands: [nginx -v]
"""
#: Its test fails on purpose, in AWS as without.
BROKEN = """\
name: {name}
description: Has a test that no image passes
schemaVersion: 1.0
phases:
  - name: test
    steps:
      - name: Refuse
        action: ExecuteBash
        inputs:
          commands: [exit 1]
"""


class Made(NamedTuple):
    """What was created, in the order in which it is deleted: the pipeline first."""

    pipeline: str
    recipes: list[str]
    infrastructure: str
    distribution: str
    components: list[str]


def main() -> int:
    """Do what the module says; return 0 when one build ended well and the other did not."""
    parser = argparse.ArgumentParser(description="Build two images, one of which fails.")
    parser.add_argument("--parent-image", default="amazon-linux-2023-x86/x.x.x")
    parser.add_argument("--instance-profile", default="EC2InstanceProfileForImageBuilder")
    parser.add_argument("--second-region", default="eu-west-1")
    parser.add_argument("--interval", default="15", help="seconds between two looks at a build")
    arguments = parser.parse_args()
    with Client() as client:
        made = prepare(client, arguments)
        started = client.start_image_pipeline_execution(image_pipeline_arn=made.pipeline)
        created = client.create_image(
            image_recipe_arn=made.recipes[1],
            infrastructure_configuration_arn=made.infrastructure,
        )
        good = required(started.image_build_version_arn)
        bad = required(created.image_build_version_arn)
        act("Two builds, live: one by the pipeline, and one whose test fails")
        watch(good, bad, interval=arguments.interval)
        succeeded = explain(client, good, bad)
        clean_up(client, made, good, bad)
    return 0 if succeeded else 1


def act(title: str) -> None:
    """Announce what comes next."""
    print(f"\n== {title}\n", flush=True)


def prepare(client: Client, arguments: argparse.Namespace) -> Made:
    """Create components, recipes, configurations and a pipeline."""
    unique = format(int(time.time()), "x")
    act("Two components, from YAML documents; the test of the second fails")
    components = [
        client.create_component(
            name=f"{name}-{unique}",
            semantic_version="1.0.0",
            platform="Linux",
            data=document.format(name=name),
        ).component_build_version_arn
        for name, document in (("web-server", INSTALL), ("broken", BROKEN))
    ]
    print(*components, sep="\n")

    act("A recipe for each, an infrastructure, a distribution to two regions, a pipeline")
    web_server, broken = map(required, components)
    parent = f"arn:aws:imagebuilder:{client.region}:aws:image/{arguments.parent_image}"
    recipes = [
        required(
            client.create_image_recipe(
                name=f"{name}-{unique}",
                semantic_version="1.0.0",
                parent_image=parent,
                components=[{"component_arn": component}],
            ).image_recipe_arn
        )
        for name, component in (("web-server", web_server), ("broken", broken))
    ]
    infrastructure = required(
        client.create_infrastructure_configuration(
            name=f"small-{unique}",
            instance_profile_name=arguments.instance_profile,
            instance_types=["t3.small"],
        ).infrastructure_configuration_arn
    )
    regions = (client.region, arguments.second_region)
    distribution = required(
        client.create_distribution_configuration(
            name=f"two-regions-{unique}",
            distributions=[{"region": region} for region in regions],
        ).distribution_configuration_arn
    )
    pipeline = required(
        client.create_image_pipeline(
            name=f"web-server-{unique}",
            image_recipe_arn=recipes[0],
            infrastructure_configuration_arn=infrastructure,
            distribution_configuration_arn=distribution,
            schedule={"schedule_expression": "cron(0 3 ? * SUN *)"},
        ).image_pipeline_arn
    )
    print(*recipes, infrastructure, distribution, pipeline, sep="\n")
    return Made(pipeline, recipes, infrastructure, distribution, [web_server, broken])


def watch(*images: str, interval: str) -> None:
    """Show builds until all of them are over."""
    command = [sys.executable, "-m", "imagebuilder", "watch", *images, "--interval", interval]
    subprocess.run(command, check=False)


def explain(client: Client, good: str, bad: str) -> bool:
    """Print what came of the builds; return whether it is what it should be."""
    act("What came of them")
    image = required(client.get_image(image_build_version_arn=good).image)
    for ami in required(image.output_resources).amis:
        print(f"{ami.region}: {ami.image}")
    state = required(required(client.get_image(image_build_version_arn=bad).image).state)
    print(f"\n{state.status}: {state.reason}")
    failure = state.failure_context
    component = failure.component_failure if failure else None
    if component:
        print(f"The step {component.step_name} of {component.component_arn} failed.")
    return component is not None and required(image.state).status == "AVAILABLE"


def clean_up(client: Client, made: Made, *images: str) -> None:
    """Delete what was created, what refers to others first; AMIs stay with Amazon EC2."""
    act("Cleaning up")
    client.delete_image_pipeline(image_pipeline_arn=made.pipeline)
    for image in images:
        client.delete_image(image_build_version_arn=image)
    for recipe in made.recipes:
        client.delete_image_recipe(image_recipe_arn=recipe)
    client.delete_infrastructure_configuration(infrastructure_configuration_arn=made.infrastructure)
    client.delete_distribution_configuration(distribution_configuration_arn=made.distribution)
    for component in made.components:
        client.delete_component(component_build_version_arn=component)
    left = [image.name for image in client.paginate.list_images(owner="Self")]
    print(f"Images that are left: {', '.join(map(str, left)) or 'none'}")


if __name__ == "__main__":
    sys.exit(main())
