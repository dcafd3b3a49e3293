"""EC2, as a typed client's users know it: filters, pages and waiters, images from instances."""

from __future__ import annotations

from typing import Any

import pytest

from tests.both_clients import over_both
from tests.oracle.emitted import package_of
from tests.peers.sides import client_of

pytestmark = [pytest.mark.slow, over_both]

OPERATIONS = (
    *("CreateImage", "DescribeImages", "DescribeInstances", "RunInstances", "StopInstances"),
    *("TerminateInstances", "DescribeInstanceStatus", "GetConsoleOutput"),
)


def test_an_image_is_made_of_an_instance(moto: str) -> None:
    package: Any = package_of("ec2", OPERATIONS)
    with client_of(package, moto) as client:
        image = client.describe_images(filters=[{"name": "name", "values": ["amzn2-ami-hvm*"]}])
        started = client.run_instances(
            image_id=image.images[0].image_id,
            min_count=3,
            max_count=3,
            instance_type=package.InstanceType.T3_MICRO,
            user_data="#!/bin/sh\n",
            tag_specifications=[
                {"resource_type": "instance", "tags": [{"key": "Name", "value": "builder"}]}
            ],
        )
        ids = [instance.instance_id for instance in started.instances]
        client.wait_until.instance_running(instance_ids=ids, delay=1)
        pages = list(client.paginate.describe_instances(page_size=5).pages())
        running = [i for page in pages for r in page.reservations for i in r.instances]
        assert sorted(i.instance_id for i in running) == sorted(ids)
        assert {i.state.name for i in running} == {package.InstanceStateName.RUNNING}
        made = client.create_image(instance_id=ids[0], name="golden")
        found = client.wait_until.image_available(image_ids=[made.image_id], delay=1)
        assert [each.name for each in found.images] == ["golden"]
        client.terminate_instances(instance_ids=ids)
        client.wait_until.instance_terminated(instance_ids=ids, delay=1)


def test_an_instance_that_there_is_not_is_an_error_with_its_code(moto: str) -> None:
    package: Any = package_of("ec2", OPERATIONS)
    with client_of(package, moto) as client, pytest.raises(package.ClientFaultError) as caught:
        client.describe_instances(instance_ids=["i-00000000000000000"])
    assert caught.value.code == "InvalidInstanceID.NotFound"
    assert caught.value.request_id
