"""Shapes in shapes in shapes: what works as far as the limit is one clear error beyond it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from codegen.resolve.shapes import MOST_CONTAINERS, MOST_STRUCTURES
from tests.codegen.model_files import Files, minimal, python, write
from tests.codegen.refusals import refusal

if TYPE_CHECKING:
    from pathlib import Path

#: Sends a thing whose member ``deep`` is the value, and looks at what was sent and what came back.
PROGRAM = """
import json
import tiny

class Echo:
    def send(self, request, **timeouts):
        self.sent = json.loads(request.body)
        return tiny.HttpResponse(200, {}, request.body)

    def close(self):
        pass

echo = Echo()
keys = tiny.Credentials("AKID", "key")
client = tiny.Client(region="us-west-2", credentials=keys, transport=echo)
value = json.loads(VALUE)
made = tiny.converter.structure({"deep": value}, tiny.PutThingRequest)
answer = client.send(made)
assert echo.sent == {"deep": value}, echo.sent
assert tiny.converter.unstructure(answer) == {"deep": value}, answer
"""


def deep(shapes: dict[str, Any]) -> Files:
    """Return a service that takes and gives ``D0`` of ``shapes``."""
    files = minimal()
    body = {"type": "structure", "members": {"deep": {"shape": "D0"}}}
    files["service-2"]["operations"]["PutThing"] = {
        "name": "PutThing",
        "http": {"method": "POST", "requestUri": "/deep"},
        "input": {"shape": "PutThingRequest"},
        "output": {"shape": "PutThingResponse"},
    }
    files["service-2"]["shapes"] |= {"PutThingRequest": body, "PutThingResponse": body, **shapes}
    return files


def lists(depth: int) -> Files:
    """Return a service with lists in lists and maps, in turns."""
    shapes: dict[str, Any] = {
        f"D{level}": {"type": "list", "member": {"shape": f"D{level + 1}"}}
        if level % 2 == 0
        else {"type": "map", "key": {"shape": "String"}, "value": {"shape": f"D{level + 1}"}}
        for level in range(depth)
    }
    return deep({**shapes, f"D{depth}": {"type": "string"}})


def structures(depth: int) -> Files:
    """Return a service with structures in lists in structures."""
    shapes: dict[str, Any] = {}
    for level in range(depth):
        shapes[f"D{level}"] = {"type": "structure", "members": {"d": {"shape": f"L{level}"}}}
        shapes[f"L{level}"] = {"type": "list", "member": {"shape": f"D{level + 1}"}}
    return deep({**shapes, f"D{depth}": {"type": "string"}})


def value_in(depth: int, *layers: str) -> str:
    """Return a string in ``depth`` layers of JSON, these in turns from the outside."""
    text = '"x"'
    for level in reversed(range(depth)):
        text = layers[level % len(layers)].replace("?", text)
    return text


@pytest.mark.parametrize(
    ("files", "value"),
    [
        (lists(MOST_CONTAINERS), value_in(MOST_CONTAINERS, "[?]", '{"k": ?}')),
        (structures(MOST_STRUCTURES), value_in(MOST_STRUCTURES, '{"d": [?]}')),
    ],
    ids=["lists and maps", "structures"],
)
def test_what_is_as_deep_as_can_be_is_sent_and_read(
    files: Files, value: str, tmp_path: Path
) -> None:
    model = write(tmp_path / "model", files)
    out = tmp_path / "out"
    assert (
        main(["generate", "-q", "--model", str(model), "--out", str(out), "--package", "tiny"]) == 0
    )
    done = python("-c", PROGRAM.replace("VALUE", repr(value)), path=out)
    assert done.returncode == 0, done.stderr


def test_lists_one_deeper_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = refusal(lists(MOST_CONTAINERS + 1), tmp_path, capsys)
    assert error.strip().endswith(
        f"shape D15, value: D{MOST_CONTAINERS} lies in {MOST_CONTAINERS} lists and maps"
    )


def test_structures_one_deeper_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = refusal(structures(MOST_STRUCTURES + 1), tmp_path, capsys)
    assert error.strip().endswith(
        f"shape D{MOST_STRUCTURES}: it lies in {MOST_STRUCTURES} structures, one in another"
    )
