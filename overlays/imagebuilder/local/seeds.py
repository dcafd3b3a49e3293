"""Files of requests that a service begins with: ``--seed``.

A seed is a JSON list of requests in the order in which they are made, each with the operation and
its parameters as boto3 takes them::

    [{"operation": "CreateComponent", "parameters": {"name": "install", ...}}]

Requests that take a client token get one of their own, which is the same each time: a state file
can be opened with the same seed again, and nothing is created twice.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from attrs import frozen

from .. import OPERATIONS, ConfigurationError, SdkError, converter, testing
from .endpoint import Endpoint
from .guards import is_list, is_mapping

_KEYS = {"operation", "parameters"}


@frozen
class Seed:
    """One request of a seed: its place in the file, and the typed request."""

    place: str
    request: Any


def read_seeds(path: str) -> list[Seed]:
    """Return the requests in the file at ``path``.

    Raises a ``ConfigurationError`` that lists everything that is wrong with it.
    """
    try:
        content: object = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{path} cannot be read: {error}") from error
    if not is_list(content):
        raise ConfigurationError(f"{path} is not a list of requests")
    seeds: list[Seed] = []
    problems: list[str] = []
    for number, entry in enumerate(content):
        place = f"{path}[{number}]"
        try:
            seeds.append(_seed(place, entry))
        except (SdkError, TypeError, ValueError, AttributeError) as error:
            problems.append(f"{place}: {error}")
    if problems:
        raise ConfigurationError("; ".join(problems), problems=problems)
    return seeds


def _seed(place: str, entry: object) -> Seed:
    if not is_mapping(entry) or not {"operation"} <= entry.keys() <= _KEYS:
        raise ConfigurationError('has to be {"operation": ..., "parameters": {...}}')
    name, parameters = entry["operation"], entry.get("parameters", {})
    operation = OPERATIONS.get(name) if isinstance(name, str) else None
    if operation is None:
        raise ConfigurationError(f"there is no operation {name!r}")
    if not is_mapping(parameters):
        raise ConfigurationError("the parameters have to be an object")
    request = converter.structure(parameters, operation.request_type)
    for attribute in operation.idempotent_members:
        if getattr(request, attribute) is None:
            text = json.dumps([place, name, parameters], sort_keys=True)
            setattr(request, attribute, hashlib.sha256(text.encode()).hexdigest())
    return Seed(place, request)


def sow(service: Endpoint, seeds: list[Seed]) -> None:
    """Make the requests of a seed, as any client would.

    Raises a ``ConfigurationError`` for the first that is refused.
    """
    client = testing.client(service, region=service.region)
    for seed in seeds:
        try:
            client.send(seed.request)
        except SdkError as error:
            raise ConfigurationError(f"{seed.place}: {error}") from error
