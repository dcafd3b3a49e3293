"""Clients of the misbehaving server, and a witness of all that is shown while it misbehaves."""

from __future__ import annotations

import logging
import ssl
import traceback
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, SupportsIndex

import pytest
import trustme

import imagebuilder
from tests.both_clients import client_of, see_all
from tests.environment import isolate
from tests.network.behaviours import answering, response
from tests.network.server import Server, serving

if TYPE_CHECKING:
    from pathlib import Path

SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
SESSION_TOKEN = "IQoJb3JpZ2luX2VjEXAMPLETOKEN"
PLANTED = "correct-horse-battery-staple"
PROXY_PASSWORD = "p/ss:w@rd"

MakeClient = Callable[..., "Caller"]
#: What a call that was sent can end in.
FAILURES = (imagebuilder.ApiError, imagebuilder.TransportError, imagebuilder.ResponseParseError)
Failure = imagebuilder.ApiError | imagebuilder.TransportError | imagebuilder.ResponseParseError


class Witness(logging.Handler):
    """Keeps every text that a log, a traceback or a person could see, and what went out."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []
        self.servers: list[Server] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))

    def show(self, *values: object) -> None:
        for value in values:
            self.texts += [repr(value), str(value)]

    def show_error(self, error: BaseException) -> None:
        """Keep the traceback, and each exception that led to ``error`` with all that it holds."""
        self.texts += traceback.format_exception(error)
        seen: set[int] = set()
        todo: list[BaseException | None] = [error]
        while todo:
            each = todo.pop()
            if each is None or id(each) in seen:
                continue
            seen.add(id(each))
            self.show(each, each.args, vars(each))
            todo += [each.__cause__, each.__context__]
            todo += [arg for arg in each.args if isinstance(arg, BaseException)]
            # It refers to frames, they to it and to the answer. urllib3 leaves the socket of an
            # answer with two lengths to die with the exception, and in such a circle it would die
            # with a ResourceWarning.
            each.__traceback__ = None

    @property
    def sent(self) -> bytes:
        return b"\n".join(request for server in self.servers for request in server.requests)


class Caller:
    """A client of the kind that the test runs with: waits are recorded, errors witnessed."""

    def __init__(self, witness: Witness, **settings: Any) -> None:
        self.client = client_of(
            region="us-west-2",
            credentials=imagebuilder.Credentials("AKIDEXAMPLE", SECRET_KEY, SESSION_TOKEN),
            **settings,
        )
        self.slept: list[float] = []
        self.client._sleep = self._note
        self._witness = witness
        witness.show(self.client, self.client._settings, self.client._transport)
        see_all(self.client, self._shown)

    def _shown(self, message: Any) -> None:
        self._witness.show(message)
        if isinstance(message, imagebuilder.HttpResponse):
            self._witness.show(message.headers)

    def _note(self, seconds: float | SupportsIndex) -> None:
        self.slept.append(float(seconds))

    def call(self) -> imagebuilder.CreateComponentResponse:
        response: imagebuilder.CreateComponentResponse = self.client.create_component(
            name="c", semantic_version="1.0.0", platform="Linux", data=PLANTED
        )
        self._witness.show(response.response_metadata)
        return response

    def failure(self) -> Failure:
        """Return the error of a call; any other than these three comes through."""
        try:
            self.call()
        except FAILURES as error:
            self._witness.show_error(error)
            return error
        raise AssertionError("the call succeeded")


@pytest.fixture(scope="session")
def witness() -> Generator[Witness]:
    handler = Witness()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No AWS settings but those of the test, and no metadata service."""
    isolate(monkeypatch, tmp_path)
    return tmp_path


@pytest.fixture
def make(witness: Witness) -> Generator[MakeClient]:
    callers: list[Caller] = []

    def caller(server: Server | None = None, **settings: Any) -> Caller:
        if server is not None:
            witness.servers.append(server)
            settings.setdefault("endpoint_url", server.url)
        callers.append(Caller(witness, **settings))
        return callers[-1]

    yield caller
    for each in callers:
        each.client.close()


@pytest.fixture
def server() -> Generator[Server]:
    with serving(answering(response())) as running:
        yield running


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    return server_context(authority.issue_cert("localhost"))


@pytest.fixture(scope="session")
def bundle(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


def server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with certificate.private_key_and_cert_chain_pem.tempfile() as path:
        context.load_cert_chain(path)
    return context


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # What looks for secrets in everything that was shown comes after everything.
    items.sort(key=lambda item: item.name.startswith("test_nothing_secret"))
