"""The local service as a transport of this package's clients, in one process."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING

import pytest

import imagebuilder as ib
from imagebuilder import testing
from tests.overlays.local.asked import ACCOUNT, DOCUMENT
from tests.overlays.local.conftest import NOW

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder


def test_a_client_calls_the_service(local: LocalImageBuilder) -> None:
    with testing.client(local) as client:
        made = client.create_component(
            name="install", semantic_version="1.0.0", platform="Linux", data=DOCUMENT
        )
        arn = ib.required(made.component_build_version_arn)
        assert arn == f"{ACCOUNT}:component/install/1.0.0/1"
        got = client.get_component(component_build_version_arn=arn)
        assert ib.required(got.component).data == DOCUMENT
        assert got.response_metadata.request_id == got.request_id
        with pytest.raises(ib.ResourceNotFoundException) as caught:
            client.get_component(component_build_version_arn=f"{ACCOUNT}:component/no/1.0.0/1")
    assert caught.value.status_code == 404
    assert caught.value.request_id
    assert caught.value.operation_name == "GetComponent"


def test_an_asynchronous_client_calls_it_too_many_times_at_once(local: LocalImageBuilder) -> None:
    async def session() -> list[str]:
        async with testing.async_client(local.async_transport()) as client:
            made = await asyncio.gather(
                *(
                    client.create_infrastructure_configuration(
                        name=f"hosts {number}", instance_profile_name="profile"
                    )
                    for number in range(20)
                )
            )
            names = [
                ib.required(each.name)
                async for each in client.paginate.list_infrastructure_configurations(page_size=7)
            ]
        assert len(made) == 20
        return names

    assert sorted(asyncio.run(session())) == sorted(f"hosts {number}" for number in range(20))


def test_the_pauses_of_a_client_move_the_clock_and_take_no_time(local: LocalImageBuilder) -> None:
    started = time.monotonic()
    local.sleep(3600)
    asyncio.run(local.async_transport().sleep(3600))
    assert (local.now() - NOW).total_seconds() == 7200
    assert time.monotonic() - started < 60


def test_an_answer_has_the_form_that_the_service_gives_it(local: LocalImageBuilder) -> None:
    request = ib.HttpRequest("POST", "https://imagebuilder.us-west-2.amazonaws.com/ListImages")
    answer = local.send(request, connect_timeout=1, read_timeout=1)
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["x-amzn-requestid"] == json.loads(answer.body)["requestId"]


def test_a_semantic_version_that_is_none_has_an_error_of_its_own(local: LocalImageBuilder) -> None:
    with testing.client(local) as client, pytest.raises(ib.InvalidVersionNumberException):
        client.create_component(
            name="install", semantic_version="1.x", platform="Linux", data=DOCUMENT
        )


def test_empty_lists_are_in_the_answer_as_the_service_has_them(local: LocalImageBuilder) -> None:
    request = ib.HttpRequest("POST", "https://imagebuilder.us-west-2.amazonaws.com/ListImages")
    assert json.loads(local.send(request).body)["imageVersionList"] == []
