"""A client of ours and one of botocore's, for the same service, side by side.

Both have the same region, credentials, clock and random ids, so that everything they send can be
compared. Neither touches the network.
"""

from __future__ import annotations

import copy
import functools
import math
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

from imagebuilder.runtime.testing.asynchronous import AsyncAdapter
from tests.both_clients import KINDS, client_of, kind_for
from tests.oracle.shapes import is_dict, is_list

if TYPE_CHECKING:
    from types import ModuleType

    from tests.oracle.answers import Answer

# By name, because botocore ships no types.
_session: Any = import_module("botocore.session")
_config: Any = import_module("botocore.config")
_awsrequest: Any = import_module("botocore.awsrequest")
_model: Any = import_module("botocore.model")
_parsers: Any = import_module("botocore.parsers")

REGION = "us-west-2"
ACCESS_KEY_ID = "AKIDEXAMPLE"
SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
SESSION_TOKEN = "AQoDYXdzEPTEXAMPLE"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ID = UUID("a1b2c3d4-5678-40ab-8def-111111111111")


class Sent(NamedTuple):
    """A request, in the parts that have to be the same.

    ``query`` is sorted, header names are in lower case and there is no ``User-Agent``.
    """

    method: str
    url: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes


class _CapturedError(Exception):
    """Carries what botocore was about to send."""

    def __init__(self, request: Any) -> None:
        super().__init__()
        self.request = request


class _Transport:
    """A transport that keeps the last request and gives the answer that was put into it."""

    def __init__(self, package: ModuleType) -> None:
        self._response: Any = package.HttpResponse
        self.request: Any = None
        self.answer: Answer | None = None

    def send(self, request: Any, *, connect_timeout: float, read_timeout: float) -> Any:
        del connect_timeout, read_timeout
        self.request = request
        if self.answer is None:
            return self._response(400, {"x-amzn-ErrorType": "Stop"}, b"")
        return self._response(*self.answer)

    def close(self) -> None:
        pass

    def async_transport(self) -> AsyncAdapter:
        return AsyncAdapter(self)


class Peers:
    """A client of ours and one of botocore's for ``service``; ``package`` is the emitted one.

    Where there are several ``kinds`` of ours, what is asked of them is shared between them: which
    one is asked follows from the example.
    """

    def __init__(
        self,
        package: ModuleType,
        service: str,
        *,
        region: str = REGION,
        endpoint_url: str | None = None,
        config: dict[str, Any] | None = None,
        settings: dict[str, Any] | None = None,
        kinds: tuple[str, ...] = KINDS,
        protocol: str | None = None,
        keys: bool = True,
    ) -> None:
        """Make both; ``config`` is more of botocore's ``Config``, ``settings`` more of ours.

        ``protocol`` is the one that ours was emitted for, where the service speaks several. Without
        ``keys`` both look for credentials where the environment has them.
        """
        self.package: Any = package
        self.service = service
        self._region = region
        self._settings = {"endpoint_url": endpoint_url, **(settings or {})}
        session = _session.Session()
        if keys:
            known = (ACCESS_KEY_ID, SECRET_ACCESS_KEY, SESSION_TOKEN)
            session.set_credentials(*known)
            self._settings["credentials"] = package.Credentials(*known)
        protocols = _model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS if protocol is None else (protocol,)
        with patch.object(_model, "PRIORITY_ORDERED_SUPPORTED_PROTOCOLS", protocols):
            self._theirs = session.create_client(
                service,
                region_name=region,
                endpoint_url=endpoint_url,
                config=_config.Config(
                    retries={"mode": "standard", "total_max_attempts": 3}, **(config or {})
                ),
            )
        self.model: Any = self._theirs.meta.service_model
        service_event = self.model.service_id.hyphenize()
        events = self._theirs.meta.events
        events.register_last("before-parameter-build", _in_the_order_of_the_model)
        events.register_first(f"before-send.{service_event}", _capture)
        self._methods = {
            operation: method
            for method, operation in self._theirs.meta.method_to_api_mapping.items()
        }
        self.transport = _Transport(package)
        self.clients = {kind: self._client(kind) for kind in kinds}
        self.client = self.clients[kinds[0]]
        self.protocol = str(self.model.resolved_protocol)
        self._parser = _parsers.create_parser(self.protocol)
        chain = import_module(f"{package.__name__}.runtime.exchange")
        clocks = import_module(f"{package.__name__}.runtime.clock")
        clock: Any = type("FixedClock", (clocks.Clock,), {"now": _now})
        for each in self.clients.values():
            each._sleep = _no_sleep
            each._context.clock = clock()
        self._chain = chain

    def _client(self, kind: str = KINDS[0], **settings: Any) -> Any:
        """Return a client of ours that sends to :attr:`transport`."""
        return client_of(
            kind,
            package=self.package,
            region=self._region,
            **self._settings,
            max_attempts=3,
            transport=self.transport,
            **settings,
        )

    @functools.cached_property
    def unvalidated(self) -> Any:
        """A client of ours that sends whatever it gets."""
        client = self._client(validate_parameters=False)
        client._sleep = _no_sleep
        return client

    @property
    def operations(self) -> list[str]:
        """The names of all operations that are emitted."""
        return [name for name in self.model.operation_names if name in self.package.OPERATIONS]

    def input_shape(self, operation: str) -> Any:
        """Return botocore's shape of the input."""
        return self.model.operation_model(operation).input_shape

    def output_shape(self, operation: str) -> Any:
        """Return botocore's shape of the output."""
        return self.model.operation_model(operation).output_shape

    # -- requests ---------------------------------------------------------------------------------

    def request(self, operation: str, parameters: dict[str, Any]) -> Any:
        """Return our request object for botocore's ``parameters``."""
        request_type = self.package.OPERATIONS[operation].request_type
        return self.package.converter.structure(copy.deepcopy(parameters), request_type)

    def _asked(self, example: object) -> Any:
        """Return the client of ours for an example."""
        return self.client if len(self.clients) == 1 else self.clients[kind_for(example)]

    def ours(self, operation: str, parameters: dict[str, Any], kind: str | None = None) -> Sent:
        """Return what our client sends, the one of this ``kind`` or of the example's."""
        client = self._asked(parameters) if kind is None else self.clients[kind]
        self.transport.answer = None
        request = self.request(operation, parameters)
        # The answer is an error, so that it need not be one of the operation's.
        with (
            suppress(self.package.ApiError),
            patch.object(self._chain, "random_uuid", lambda: str(ID)),
        ):
            client.send(request)
        sent = self.transport.request
        # A stream has its checksum behind it, which is computed as it is sent.
        body = sent.body if isinstance(sent.body, bytes) else b"".join(sent.body)
        return _sent(sent.method, sent.url, sent.headers, body)

    def theirs(self, operation: str, parameters: dict[str, Any]) -> Sent:
        """Return what botocore sends."""
        with ExitStack() as stack:
            stack.enter_context(patch("uuid.uuid4", lambda: ID))
            naive = NOW.replace(tzinfo=None)
            stack.enter_context(patch("botocore.auth.get_current_datetime", lambda: naive))
            stack.enter_context(patch("botocore.auth.time.gmtime", lambda *_: NOW.timetuple()))
            try:
                getattr(self._theirs, self._methods[operation])(**copy.deepcopy(parameters))
            except _CapturedError as captured:
                sent = captured.request
            else:
                raise AssertionError("nothing was sent")
        return _sent(sent.method, sent.url, sent.headers, _bytes_of(sent.body))

    def our_url(self, operation: str, parameters: dict[str, Any], **options: Any) -> Any:
        """Return the presigned URL of our client."""
        with patch.object(self._chain, "random_uuid", lambda: str(ID)):
            return self.client.presign(self.request(operation, parameters), **options)

    def their_url(
        self, operation: str, parameters: dict[str, Any], expires_in: int, method: str | None
    ) -> str:
        """Return the presigned URL of botocore."""
        naive = NOW.replace(tzinfo=None)
        with (
            patch("uuid.uuid4", lambda: ID),
            patch("botocore.auth.get_current_datetime", lambda: naive),
        ):
            return str(
                self._theirs.generate_presigned_url(
                    self._methods[operation],
                    Params=copy.deepcopy(parameters),
                    ExpiresIn=expires_in,
                    HttpMethod=method,
                )
            )

    # -- answers ----------------------------------------------------------------------------------

    def response(self, request: Any, answer: Answer) -> Any:
        """Return our response object for ``answer``, or raise what the client raises."""
        self.transport.answer = answer
        return self._asked(answer.body).send(request)

    def parsed(self, shape: Any, answer: Answer) -> Any:
        """Return what botocore makes of ``answer``, or raise what it raises."""
        headers = _awsrequest.HeadersDict(answer.headers)
        response = {"status_code": answer.status, "headers": headers, "body": answer.body}
        return self._parser.parse(response, shape)


def _no_sleep(_seconds: float) -> None:
    pass


def _now(_clock: object) -> datetime:
    return NOW


def _bytes_of(body: Any) -> bytes:
    """Return a body of botocore's, which may be many things."""
    if hasattr(body, "read"):
        body = body.read()
    return body.encode() if isinstance(body, str) else bytes(body or b"")


def _in_the_order_of_the_model(params: dict[str, Any], model: Any, **_: Any) -> None:
    """Put a token that botocore has added last where our client writes it."""
    if model.input_shape is not None:
        ordered = {name: params[name] for name in model.input_shape.members if name in params}
        params.clear()
        params.update(ordered)


def _capture(request: Any, **_: Any) -> None:
    raise _CapturedError(request)


def _sent(method: str, url: str, headers: Any, body: bytes) -> Sent:
    parts = urlsplit(url)
    lowered = {
        name.lower(): value.decode() if isinstance(value, bytes) else str(value)
        for name, value in headers.items()
    }
    lowered.pop("user-agent")
    query = sorted(parse_qsl(parts.query, keep_blank_values=True))
    return Sent(method, f"{parts.scheme}://{parts.netloc}{parts.path}", query, lowered, body)


# -- what is the same -----------------------------------------------------------------------------


def normal(value: Any, shape: Any) -> Any:
    """Return ``value`` in the form in which both sides' data is compared.

    Empty lists and maps of a structure are left out, because response-only structures add or lose
    them, and so is what is null; in a union they are the member that is set. A naive timestamp is
    taken as UTC, because ours are always aware. A blob is bytes, though botocore gives one that is
    the whole body as text. NaN equals itself, and is a number in JSON, too: "a string for NaN,
    Infinity, and -Infinity" (Smithy's restJson1 and awsJson), which botocore leaves a string.
    """
    kind = str(getattr(shape, "type_name", ""))
    if kind == "structure" and not shape.is_document_type and is_dict(value):
        return {
            name: normal(item, shape.members.get(name))
            for name, item in ((name, _read(item)) for name, item in value.items())
            if item is not None
            and (shape.is_tagged_union or not _is_empty_container(item, shape.members.get(name)))
        }
    if kind == "list" and is_list(value):
        return [normal(item, shape.member) for item in value]
    if kind == "map" and is_dict(value):
        return {key: normal(item, shape.value) for key, item in value.items()}
    if kind == "blob" and isinstance(value, str):
        return value.encode()
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    if kind in ("float", "double") and value in ("NaN", "Infinity", "-Infinity"):
        value = float(value)
    return "NaN" if isinstance(value, float) and math.isnan(value) else value


def _read(value: Any) -> Any:
    """Return what is in a stream; ``None`` where that is nothing, as without a body."""
    return (value.read() or None) if hasattr(value, "read") else value


def _is_empty_container(value: Any, shape: Any) -> bool:
    return shape is not None and shape.type_name in ("list", "map") and value in ([], {})
