"""Servers that are killed, and two of them on one file, with clients at work all the while."""

from __future__ import annotations

import itertools
import random
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib
from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.callers import settings
from tests.overlays.local.served import served

if TYPE_CHECKING:
    from pathlib import Path

#: How many clients are at work at once.
CLIENTS = 3


class Writer(threading.Thread):
    """Creates so many configurations, then tags the last again and again until its server is gone.

    ``acknowledged`` has the last count that was acknowledged of each, ``asked`` the configuration
    whose creation no answer came for.
    """

    def __init__(self, url: str, name: str, creations: int) -> None:
        super().__init__()
        self.acknowledged: dict[str, int] = {}
        self.asked: dict[str, Any] = {}
        self._client = ib.Client(**settings(url))
        self._prefix = name
        self._creations = creations

    def run(self) -> None:
        with self._client as client, suppress(ib.TransportError):
            for number in range(self._creations):
                name = f"{self._prefix} {number}"
                self.asked = {
                    "name": name,
                    "instance_profile_name": "profile",
                    "tags": {"name": name, "count": "0"},
                    "client_token": f"token of {name}",
                }
                made = client.create_infrastructure_configuration(**self.asked)
                self.acknowledged[name] = 0
            self.asked = {}
            arn = ib.required(made.infrastructure_configuration_arn)
            for count in itertools.count(1):
                client.tag_resource(resource_arn=arn, tags={"count": str(count)})
                self.acknowledged[name] = count


def work_until_it_is_killed(
    home: Path, state: Path, life: int, wait: float, creations: int
) -> list[Writer]:
    """Serve a state file, kill the server after so many seconds; return who was at work."""
    with served(home, "--state", str(state)) as service:
        writers = [
            Writer(service.url, f"life {life} of {each}", creations) for each in range(CLIENTS)
        ]
        for writer in writers:
            writer.start()
        time.sleep(wait)
        service.process.kill()
        for writer in writers:
            writer.join(60)
            assert not writer.is_alive()
    return writers


def assert_whole(
    state: Path, acknowledged: dict[str, int], unanswered: list[dict[str, Any]]
) -> None:
    """Check that all that was acknowledged is there, and nothing is there by halves."""
    with LocalImageBuilder(state=state) as local, ib.testing.client(local) as client:
        found = {
            ib.required(each.name): ib.required(each.arn)
            for each in client.paginate.list_infrastructure_configurations()
        }
        assert acknowledged.keys() <= found.keys()
        asked = {each["name"] for each in unanswered}
        assert found.keys() - acknowledged.keys() <= asked
        for name, arn in found.items():
            got = client.get_infrastructure_configuration(infrastructure_configuration_arn=arn)
            tags = ib.required(got.infrastructure_configuration).tags
            last = acknowledged.get(name, 0)
            # One more may have been counted, whose answer never came.
            assert tags in [{"name": name, "count": str(count)} for count in (last, last + 1)]
            assert client.list_tags_for_resource(resource_arn=arn).tags == tags
        for each in unanswered:
            # Whether it was done or not: the same request again is done once.
            again = client.create_infrastructure_configuration(**each)
            arn = ib.required(again.infrastructure_configuration_arn)
            assert found.get(each["name"], arn) == arn


@pytest.mark.parametrize("lives", [12, pytest.param(100, marks=pytest.mark.slow)])
def test_nothing_acknowledged_is_lost_however_often_the_server_is_killed(
    tmp_path: Path, lives: int
) -> None:
    dice = random.Random(lives)
    state = tmp_path / "state.db"
    acknowledged: dict[str, int] = {}
    unanswered: list[dict[str, Any]] = []
    # An account can have a thousand.
    creations = min(10, 900 // lives // CLIENTS)
    for life in range(lives):
        wait = dice.uniform(0.0, 0.5)
        for writer in work_until_it_is_killed(tmp_path, state, life, wait, creations):
            acknowledged |= writer.acknowledged
            unanswered += [writer.asked] if writer.asked else []
    assert len(acknowledged) > lives
    assert unanswered
    assert max(acknowledged.values()) > 1
    assert_whole(state, acknowledged, unanswered)


def test_two_servers_on_one_file_are_one_service(tmp_path: Path) -> None:
    state = ("--state", str(tmp_path / "state.db"))
    with served(tmp_path, *state) as one, served(tmp_path, *state) as other:
        clients = [ib.Client(**settings(service.url)) for service in (one, other)]
        outcomes: list[str] = []

        def create(client: ib.Client, number: int) -> None:
            for own in range(number, 40, 2):
                client.create_infrastructure_configuration(
                    name=f"own {own}", instance_profile_name="profile"
                )
                try:
                    client.create_infrastructure_configuration(
                        name=f"of both {own // 2}", instance_profile_name="profile"
                    )
                except ib.ResourceAlreadyExistsException:
                    outcomes.append("too late")
                else:
                    outcomes.append("created")

        threads = [
            threading.Thread(target=create, args=(client, number))
            for number, client in enumerate(clients)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        lists = [
            [
                ib.required(each.name)
                for each in client.paginate.list_infrastructure_configurations()
            ]
            for client in clients
        ]
        for client in clients:
            client.close()
    assert sorted(outcomes) == ["created"] * 20 + ["too late"] * 20
    assert lists[0] == lists[1]
    assert len(lists[0]) == len({*lists[0]}) == 60


def test_a_server_that_is_ended_answers_what_it_has_begun(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with served(tmp_path, "--state", str(state)) as service:
        writers = [Writer(service.url, f"writer {each}", 5) for each in range(CLIENTS)]
        for writer in writers:
            writer.start()
        time.sleep(0.3)
        assert service.stop() == 0
        for writer in writers:
            writer.join(60)
    # Each line of the log is an answer: none was made that nobody got.
    created = [line for line in service.lines if " /CreateInfrastructureConfiguration " in line]
    tagged = [line for line in service.lines if line.startswith("POST /tags/")]
    acknowledged = {name: n for writer in writers for name, n in writer.acknowledged.items()}
    assert (len(created), len(tagged)) == (len(acknowledged), sum(acknowledged.values()))
    assert tagged
    assert_whole(state, acknowledged, [])
