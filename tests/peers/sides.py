"""One conversation with a service, held by both clients of ours and by boto3's."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from tests import both_clients
from tests.oracle.emitted import package_of
from tests.oracle.shapes import is_dict, is_list
from tests.peers.conftest import reset

boto3: Any = import_module("boto3")
client_error: Any = import_module("botocore.exceptions").ClientError
xform_name: Any = import_module("botocore").xform_name

REGION = "us-east-1"
KEYS = ("testing", "testing")

#: Sends an operation with botocore's parameters; returns botocore's response, or an error's parts.
Call = Callable[..., dict[str, Any]]
#: What two services never say alike, or only boto3 has.
_OF_ONE_ANSWER = ("ResponseMetadata", "RequestId", "requestId")


def client_of(package: Any, url: str) -> Any:
    """Return a client of ours, of the kind that the test runs with."""
    keys = package.Credentials(*KEYS)
    return both_clients.client_of(
        package=package, region=REGION, credentials=keys, endpoint_url=url
    )


def theirs_of(service: str, url: str) -> Any:
    """Return boto3's client."""
    return boto3.client(
        service,
        region_name=REGION,
        endpoint_url=url,
        aws_access_key_id=KEYS[0],
        aws_secret_access_key=KEYS[1],
    )


def assert_alike(
    url: str,
    service: str,
    operations: tuple[str, ...] | None,
    talk: Callable[[Call], object],
    *,
    ignoring: tuple[str, ...] = (),
) -> list[Any]:
    """Hold the conversation ``talk`` with each client; what was said has to be the same.

    ``operations`` are those that it needs (``None`` for all), ``ignoring`` are members that the
    conversation itself looks at. Returns the responses.
    """
    package: Any = package_of(service, operations)
    logs: list[list[Any]] = []
    settings = {"region": REGION, "endpoint_url": url, "credentials": package.Credentials(*KEYS)}
    with package.Client(**settings) as ours, asyncio.Runner() as runner:
        late = package.AsyncClient(**settings)
        for send in (
            _ours(package, ours.send, lambda stream: stream.read()),
            _ours(
                package,
                lambda request: runner.run(late.send(request)),
                lambda stream: runner.run(stream.aread()),
            ),
            _theirs(theirs_of(service, url)),
        ):
            reset(url)
            log: list[Any] = []
            talk(_logged(send, log, ignoring))
            logs.append(log)
        runner.run(late.aclose())
    theirs = logs.pop()
    for kind, log in zip(("Client", "AsyncClient"), logs, strict=True):
        assert len(log) == len(theirs), kind
        for mine, their in zip(log, theirs, strict=True):
            assert mine == their, f"\n{kind}: {mine}\nboto3: {their}"
    return theirs


def _logged(send: Call, log: list[Any], ignoring: tuple[str, ...]) -> Call:
    def call(operation: str, **parameters: Any) -> dict[str, Any]:
        response = send(operation, **parameters)
        log.append((operation, normal(response, ignoring)))
        return response

    return call


def _ours(package: Any, send_request: Callable[[Any], Any], read: Callable[[Any], bytes]) -> Call:
    def send(operation: str, **parameters: Any) -> dict[str, Any]:
        request_type = package.OPERATIONS[operation].request_type
        try:
            response = send_request(package.converter.structure(parameters, request_type))
        except package.ApiError as error:
            return {"Error": {"Code": error.code, "Message": error.message}}
        found: dict[str, Any] = package.converter.unstructure(response)
        return {name: read(v) if hasattr(v, "read") else v for name, v in found.items()}

    return send


def _theirs(client: Any) -> Call:
    def send(operation: str, **parameters: Any) -> dict[str, Any]:
        try:
            found: dict[str, Any] = getattr(client, xform_name(operation))(**parameters)
        except client_error as error:
            said = error.response["Error"]
            return {"Error": {"Code": said["Code"], "Message": said["Message"]}}
        return {name: v.read() if hasattr(v, "read") else v for name, v in found.items()}

    return send


def normal(value: Any, ignoring: tuple[str, ...] = ()) -> Any:
    """Return a response without what differs between any two: times, ids of requests, nothing."""
    if is_dict(value):
        skipped = (*_OF_ONE_ANSWER, *ignoring)
        kept = {name: normal(v, ignoring) for name, v in value.items() if name not in skipped}
        return {name: item for name, item in kept.items() if item not in (None, [], {})}
    if is_list(value):
        return [normal(item, ignoring) for item in value]
    if isinstance(value, datetime):
        return "a time" if value.astimezone(UTC).year > 2024 else value.astimezone(UTC)
    if isinstance(value, str):
        return re.sub(_ID, "an id", re.sub(_TIME, "a time", value))
    if isinstance(value, int | float) and 1_500_000_000 < value < 4_000_000_000_000:
        return "a time"
    return value


#: A time as a text has it, and what EC2 calls its things: moto draws them anew.
_TIME = r"20\d\d-\d\d-\d\d[T ][\d:.]+(Z|\+00:00)?|\b\d{10}(\.\d+|\d{3})?\b"
_ID = r"\b[a-z]+-[0-9a-f]{8,17}\b|\b([0-9a-f]{2}:){5}[0-9a-f]{2}|\b(ip-)?\d+([.-]\d+){3}\b"
