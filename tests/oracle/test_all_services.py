"""Every service of botocore: emitted and imported; and those of restJson1 held to botocore.

Slow, and therefore not part of the default run: ``pytest -m slow tests/oracle``.
"""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from codegen.model import sources
from codegen.problems import ModelError
from codegen.resolve import resolve
from tests.oracle.differences import (
    SIGV4A_ONLY,
    assert_same_answer,
    assert_same_problems,
    assert_same_request,
    peers_of,
)
from tests.oracle.emitted import loader, package_of, refused, rest_json_services
from tests.oracle.left_out import DISCOVERED, EVENT_STREAMS

ServiceModel: Any = import_module("botocore.model").ServiceModel

pytestmark = pytest.mark.slow

#: The services that are refused, and what each reason says.
REFUSED: dict[str, str] = {}
EVERY_SERVICE: list[str] = loader.list_available_services("service-2")
SERVICES = [service for service in rest_json_services() if service not in REFUSED]


@pytest.mark.parametrize("service", SERVICES)
@settings(max_examples=15)
@given(data=st.data())
def test_a_service_talks_as_botocore_does(service: str, data: st.DataObject) -> None:
    comparisons = [assert_same_problems]
    if service not in SIGV4A_ONLY:
        comparisons += [assert_same_request, assert_same_answer]
    compare = data.draw(st.sampled_from(comparisons))
    compare(peers_of(service), data)


@pytest.mark.parametrize("service", EVERY_SERVICE)
def test_every_name_of_a_package_can_be_loaded(service: str) -> None:
    package = package_of(service)
    assert all(getattr(package, name) is not None for name in package.__all__)


@pytest.mark.parametrize("service", sorted(REFUSED))
def test_what_is_not_supported_is_refused_with_its_reason(service: str) -> None:
    problems = refused(service)
    assert problems
    assert all(REFUSED[service] in problem for problem in problems)
    with pytest.raises(ModelError):
        package_of(service)


def test_there_are_as_many_services_as_botocore_has() -> None:
    assert len(SERVICES) > 240
    assert REFUSED.keys() < set(rest_json_services())


# -- operations that are left out, of all protocols -----------------------------------------------


def left_out(service: str) -> dict[str, str]:
    """Return the operations of ``service`` that are left out, and the reason for each."""
    try:
        return dict(resolve(sources.from_botocore(service), package="anything").left_out)
    except ModelError:
        # A service that is refused leaves nothing out.
        return {}


def test_no_operation_is_left_out_that_is_not_on_the_list() -> None:
    found = {name: left_out(name) for name in loader.list_available_services("service-2")}
    for listed, reason in (
        (EVENT_STREAMS, "its input has an event stream"),
        (DISCOVERED, "has to be discovered"),
    ):
        assert listed == {
            service: names
            for service, reasons in found.items()
            if (names := sorted(name for name in reasons if reason in reasons[name]))
        }
    listed_names = sum(map(len, chain(*(d.values() for d in (EVENT_STREAMS, DISCOVERED)))))
    assert listed_names == sum(map(len, found.values()))


@pytest.mark.parametrize("service", sorted(EVENT_STREAMS))
def test_what_botocore_knows_for_event_streams_is_what_is_left_out(service: str) -> None:
    model = ServiceModel(loader.load_service_model(service, "service-2"))
    operations = map(model.operation_model, model.operation_names)
    streaming = [operation for operation in operations if operation.has_event_stream_input]
    assert sorted(operation.name for operation in streaming) == EVENT_STREAMS[service]
