"""What the model marks as sensitive in an error is not in a recording of it."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from tests.codegen.model_files import minimal, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BODY = b'{"message": "%s", "hint": "%s", "owners": ["%s"], "thing": {"name": "%s"}, "place": "p"}'
SECRET = b"horse-staple"


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Any]:
    """A service whose error has sensitive members, right in it, in lists and in a structure."""
    files = minimal()
    shapes = files["service-2"]["shapes"]
    shapes["Secret"] = {"type": "string", "sensitive": True}
    shapes["Secrets"] = {"type": "list", "member": {"shape": "Secret"}}
    shapes["Thing"]["members"]["name"] = {"shape": "Secret"}
    shapes["GoneException"]["members"] |= {
        "message": {"shape": "Secret"},
        "hint": {"shape": "Secret"},
        "owners": {"shape": "Secrets"},
        "place": {"shape": "String"},
        "key": {"shape": "Secret", "location": "header", "locationName": "X-Key"},
    }
    shapes["GetThingResponse"]["members"]["key"] = {
        "shape": "Secret",
        "location": "header",
        "locationName": "X-Key",
    }
    model = write(tmp_path / "model", files)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path)]) == 0
    sys.path.insert(0, str(tmp_path))
    yield importlib.import_module("tiny")
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.partition(".")[0] == "tiny"]:
        del sys.modules[name]


def recorded(tiny: Any, path: Path, status: int, body: bytes) -> Any:
    """Return the error of a call that is recorded."""
    headers = {"X-Amzn-Errortype": "GoneException", "x-key": SECRET.decode()}
    stub = tiny.testing.StubTransport()
    stub.add("GetThing", tiny.HttpResponse(status, headers, body))
    with tiny.testing.client(tiny.testing.RecordingTransport(path, stub)) as client:
        try:
            return client.get_thing(id="1")
        except tiny.GoneException as error:
            return error


def test_an_error_is_recorded_without_what_is_sensitive(tiny: Any, tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    error = recorded(tiny, path, 404, BODY % ((SECRET,) * 4))
    # Who calls gets it all.
    assert (error.hint, error.owners) == (SECRET.decode(), [SECRET.decode()])
    assert error.message == error.thing.name == error.key == SECRET.decode()
    assert SECRET.decode() not in path.read_text("utf-8")
    client = tiny.testing.client(tiny.testing.ReplayTransport(path))
    with pytest.raises(tiny.GoneException) as caught:
        client.get_thing(id="1")
    again = caught.value
    assert (again.status_code, again.message, again.place) == (404, "***", "p")
    assert (again.hint, again.owners, again.thing.name) == ("***", ["***"], "***")


def test_an_error_in_which_nothing_is_sensitive_is_recorded_as_it_came(
    tiny: Any, tmp_path: Path
) -> None:
    path = tmp_path / "c.yaml"
    stub = tiny.testing.StubTransport()
    body = b'{"place" : "p", "more": 1}'
    headers = {"X-Amzn-Errortype": "GoneException", "X-Of-The-Service": "yes"}
    stub.add("GetThing", tiny.HttpResponse(404, headers, body))
    with (
        tiny.testing.client(tiny.testing.RecordingTransport(path, stub)) as client,
        pytest.raises(tiny.GoneException),
    ):
        client.get_thing(id="1")
    text = path.read_text("utf-8")
    assert body.decode() in text
    assert "X-Of-The-Service" in text


def test_a_sensitive_header_of_a_response_is_not_recorded_however_it_is_written(
    tiny: Any, tmp_path: Path
) -> None:
    path = tmp_path / "c.yaml"
    assert recorded(tiny, path, 200, b"{}").key == SECRET.decode()
    assert SECRET.decode() not in path.read_text("utf-8")
