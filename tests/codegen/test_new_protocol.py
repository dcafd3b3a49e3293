"""What CONTRIBUTING says of a new protocol: a module here, one in the runtime, and a row.

The protocol of this test is made up: the operation's name is the path, the body is JSON, and an
error is ``CODE: message`` as plain text. Nothing else of the generator is changed for it.
"""

from __future__ import annotations

import shutil
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from codegen import handwritten
from codegen.__main__ import main
from codegen.protocols import PROTOCOLS
from codegen.protocols.mappings import json_codec
from codegen.python.expr import Function
from tests.codegen.model_files import minimal, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from codegen.model import Error, Operation, Service
    from codegen.protocols.base import Codec
    from codegen.python.addresses import Addresses

RUNTIME = '''"""An error is its code and its message; see :class:`.ServiceProtocol`."""

from ..http import HttpResponse
from . import ErrorAnswer
from .comparing import json_key, json_lines


def read_error(answer):
    code, _, message = answer.body.decode().partition(": ")
    return ErrorAnswer(code, message, {})


def read_request_id(answer):
    return answer.headers.get("request-id")


def write_error(*, code, message, status, request_id, members):
    return HttpResponse(status, {"request-id": request_id}, f"{code}: {message}".encode())


def operation_of(request, operations):
    return operations.get(request.url.rpartition("/")[2])


def request_key(request, *, ignoring):
    return request.url.rpartition("/")[2], json_key(request.body, ignoring=ignoring)


def request_lines(request):
    return [request.url.rpartition("/")[2], *json_lines(request.body)]
'''


class MadeUp:
    """Emits the code of the protocol."""

    runtime = "made_up"
    request: Codec
    response: Codec
    events = None

    def __init__(self, _service: Service, addresses: Addresses) -> None:
        self.request = self.response = json_codec(addresses)

    def write_request(self, operation: Operation) -> list[Function]:
        shape = operation.input
        helper = self.request.writer(shape, "write_request_body", shape.members)
        function = Function(
            name="write_request",
            parameters=f"request: {shape.class_name}",
            returns="tuple[str, dict[str, str], bytes]",
            body=(f'return "/{operation.name}", {{}}, to_json(write_request_body(request))',),
        )
        return [helper, function]

    def read_response(self, operation: Operation) -> list[Function]:
        shape = operation.output
        helper = self.response.reader(shape, "read_response_body", shape.members)
        function = Function(
            name="read_response",
            parameters="answer: HttpResponse",
            returns=shape.class_name,
            body=("return read_response_body(read_object(answer.body))",),
        )
        return [helper, function]

    def write_response(self, operation: Operation) -> list[Function]:
        shape = operation.output
        helper = self.response.writer(shape, "write_response_body", shape.members)
        function = Function(
            name="write_response",
            parameters=f"response: {shape.class_name}",
            returns="HttpResponse",
            body=("return HttpResponse(200, {}, to_json(write_response_body(response)))",),
        )
        return [helper, function]

    def read_error(self, _error: Error, _name: str) -> Function | None:
        return None

    def write_error_head(self, _error: Error, _name: str) -> Function | None:
        return None


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The package of a service that speaks the protocol, which has its two modules and its row."""
    shutil.copytree(handwritten.RUNTIME, tmp_path / "runtime")
    (tmp_path / "runtime" / "protocols" / "made_up.py").write_text(RUNTIME, encoding="utf-8")
    monkeypatch.setattr(handwritten, "RUNTIME", tmp_path / "runtime")
    assert isinstance(PROTOCOLS, dict)
    monkeypatch.setitem(PROTOCOLS, "made-up", MadeUp)
    files = minimal()
    files["service-2"]["metadata"]["protocol"] = "made-up"
    model, out = write(tmp_path / "model", files), tmp_path / "out"
    arguments = ("--model", str(model), "--out", str(out), "--package", "speaks_made_up")
    assert main(["generate", "-q", *arguments]) == 0
    monkeypatch.syspath_prepend(str(out))
    yield import_module("speaks_made_up")
    for name in [name for name in sys.modules if name.partition(".")[0] == "speaks_made_up"]:
        del sys.modules[name]


def test_two_modules_and_a_row_are_a_protocol(package: Any) -> None:
    stub = package.testing.StubTransport()
    stub.add("GetThing", package.GetThingResponse())
    stub.add("GetThing", package.GoneException("Not here", code="GoneException"))
    with package.testing.client(stub) as client:
        assert client.get_thing(id="a") == package.GetThingResponse()
        with pytest.raises(package.GoneException, match="Not here") as caught:
            client.get_thing(id="b")
    assert caught.value.code == "GoneException"
    assert [request.url.rpartition("/")[2] for request in stub.requests] == ["GetThing"] * 2
    assert b'"a"' in stub.requests[0].body
    assert [call.operation_name for call in stub.calls] == ["GetThing", "GetThing"]
