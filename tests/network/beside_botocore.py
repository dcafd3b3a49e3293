"""Our client and botocore's against one loopback server, with waits recorded and not waited."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache, partial
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

import imagebuilder
from tests.both_clients import client_of

if TYPE_CHECKING:
    from collections.abc import Generator

# By name, because botocore ships no types.
_session: Any = import_module("botocore.session")
_config: Any = import_module("botocore.config")
_standard: Any = import_module("botocore.retries.standard")
_quota: Any = import_module("botocore.retries.quota")
_exceptions: Any = import_module("botocore.exceptions")

REGION = "us-west-2"
KEYS = ("AKIDEXAMPLE", "secret", "token")
#: What both draw instead of a random number.
JITTER = 0.6

#: What botocore's errors are called here, the most specific first.
_NAMES: tuple[tuple[str, type[imagebuilder.TransportError]], ...] = (
    ("ReadTimeoutError", imagebuilder.ReadTimeoutError),
    ("ConnectTimeoutError", imagebuilder.ConnectTimeoutError),
    ("ConnectionClosedError", imagebuilder.ConnectionFailedError),
    ("EndpointConnectionError", imagebuilder.ConnectionFailedError),
)


@cache
def _shared_session() -> Any:
    """Return the session of all botocore clients here; it reads the model once."""
    session = _session.Session()
    session.set_credentials(*KEYS)
    return session


def smallest_input(operation: str) -> dict[str, Any]:
    """Return parameters for ``operation`` that are required, and of no use to a real service."""
    model = _shared_session().get_service_model("imagebuilder")
    parameters: dict[str, Any] = _smallest(model.operation_model(operation).input_shape)
    return parameters


def operations() -> list[str]:
    """Return the names of all operations of the service."""
    return sorted(_shared_session().get_service_model("imagebuilder").operation_names)


def _smallest(shape: Any) -> Any:
    match shape.type_name:
        case "structure":
            required = [name for name in shape.required_members if name != "clientToken"]
            return {name: _smallest(shape.members[name]) for name in required}
        case "list":
            return [_smallest(shape.member)]
        case "map":
            return {"k": "v"}
        case "string":
            return shape.enum[0] if shape.enum else "x"
        case "boolean":
            return True
        case _:
            return 1


class Outcome(NamedTuple):
    """How a call ended, after which waits, and what is left of the retry quota.

    The end is ``"ok"``, the error's code, or the class of a transport error.
    """

    end: str
    delays: list[float]
    quota: int


class Ours:
    """Our client, of the kind that the test runs with."""

    def __init__(
        self, url: str, *, read_timeout: float = 5.0, max_attempts: int = 3, validate: bool = True
    ) -> None:
        self.client = client_of(
            region=REGION,
            credentials=imagebuilder.Credentials(*KEYS),
            endpoint_url=url,
            read_timeout=read_timeout,
            max_attempts=max_attempts,
            retry_mode="standard",
            validate_parameters=validate,
        )
        self._delays: list[float] = []
        self.client._sleep = self._delays.append
        self.policy: Any = self.client._context.policy
        self.policy._jitter = lambda: JITTER

    def call(self, operation: str, parameters: dict[str, Any]) -> Outcome:
        request_type: Any = imagebuilder.OPERATIONS[operation].request_type
        request = imagebuilder.converter.structure(parameters, request_type)
        self._delays.clear()
        try:
            self.client.send(request)
        except imagebuilder.ApiError as error:
            end = error.code
        except imagebuilder.TransportError as error:
            end = type(error).__name__
        else:
            end = "ok"
        return Outcome(end, self._delays.copy(), self.policy.quota.available)

    def fill_quota(self) -> None:
        self.policy.quota.available = 500

    def close(self) -> None:
        self.client.close()


class Theirs:
    """botocore's client."""

    def __init__(
        self, url: str, *, read_timeout: float = 5.0, max_attempts: int = 3, validate: bool = True
    ) -> None:
        self._quota: Any = _quota.RetryQuota()
        backoff = partial(_standard.ExponentialBackoff, random=lambda: JITTER)
        with (
            patch.object(_standard, "ExponentialBackoff", backoff),
            patch.object(_standard, "quota", SimpleNamespace(RetryQuota=lambda: self._quota)),
        ):
            self.client: Any = _shared_session().create_client(
                "imagebuilder",
                region_name=REGION,
                endpoint_url=url,
                config=_config.Config(
                    read_timeout=read_timeout,
                    parameter_validation=validate,
                    retries={"mode": "standard", "total_max_attempts": max_attempts},
                ),
            )
        self._methods = {
            operation: method
            for method, operation in self.client.meta.method_to_api_mapping.items()
        }

    def call(self, operation: str, parameters: dict[str, Any]) -> Outcome:
        delays: list[float] = []
        # The name in that module alone: the server's own threads go on sleeping as they are told.
        with (
            patch("botocore.endpoint.time", SimpleNamespace(sleep=delays.append)),
            # To us status 429 is throttling whatever the code; see tests/oracle/differences.py.
            patch.object(_standard.ModeledRetryErrorDetector, "is_modeled_error", lambda *_: False),
        ):
            end = self._end(operation, parameters)
        return Outcome(end, delays, self._quota.available_capacity)

    def fill_quota(self) -> None:
        self._quota.release(500)

    def _end(self, operation: str, parameters: dict[str, Any]) -> str:
        try:
            getattr(self.client, self._methods[operation])(**parameters)
        except _exceptions.ClientError as error:
            return str(error.response["Error"]["Code"])
        except (_exceptions.HTTPClientError, _exceptions.ConnectionError) as error:
            return next(
                ours.__name__
                for name, ours in _NAMES
                if isinstance(error, getattr(_exceptions, name))
            )
        return "ok"

    def close(self) -> None:
        self.client.close()


@contextmanager
def both(url: str, **settings: Any) -> Generator[tuple[Ours, Theirs]]:
    ours, theirs = Ours(url, **settings), Theirs(url, **settings)
    try:
        yield ours, theirs
    finally:
        ours.close()
        theirs.close()
