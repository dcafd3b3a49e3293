"""Operations that cannot be emitted: left out by name, with the reason, and not their service."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from tests.codegen.model_files import Files, minimal, write

if TYPE_CHECKING:
    from pathlib import Path

STREAMS = "its input has an event stream (Events), which needs HTTP/2"


def with_streaming() -> Files:
    """Return the files of a service of which one operation can be emitted, and one cannot."""
    files = minimal()
    service = files["service-2"]
    service["operations"]["WatchThing"] = {
        "name": "WatchThing",
        "http": {"method": "POST", "requestUri": "/watch"},
        "input": {"shape": "WatchThingRequest"},
    }
    service["shapes"]["WatchThingRequest"] = {
        "type": "structure",
        "members": {"events": {"shape": "Events"}},
        "payload": "events",
    }
    members = {"thing": {"shape": "Event"}}
    service["shapes"]["Events"] = {"type": "structure", "members": members, "eventstream": True}
    service["shapes"]["Event"] = {"type": "structure", "members": {}, "event": True}
    acceptors = [{"state": "success", "matcher": "status", "expected": 200}]
    waiter = {"delay": 1, "maxAttempts": 2, "operation": "WatchThing", "acceptors": acceptors}
    files["waiters-2"] = {"version": 2, "waiters": {"Watched": waiter}}
    return files


def event_with(member: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return an event whose members are all alike."""
    return {"type": "structure", "event": True, "members": dict.fromkeys(names, member)}


BOTH = {"events": {"shape": "Events"}, "body": {"shape": "Bytes"}}


def generated(files: Files, folder: Path, *more: str) -> int:
    model = write(folder / "model", files)
    return main(["generate", "--model", str(model), "--out", str(folder / "out"), *more])


def test_it_is_named_with_the_reason_and_all_others_are_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generated(with_streaming(), tmp_path) == 0
    assert f"WatchThing is left out: {STREAMS}" in capsys.readouterr().err
    [package] = (tmp_path / "out").iterdir()
    manifest = json.loads((package / "_manifest.json").read_text())
    assert manifest["left_out"] == {"WatchThing": STREAMS}
    emitted = {path.stem for path in (package / "operations").glob("[a-z]*.py")}
    assert emitted == {"get_thing"}
    assert "watch" not in (package / "client.py").read_text()


def test_one_that_is_asked_for_by_name_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generated(with_streaming(), tmp_path, "-q", "--operations", "WatchThing,GetThing") == 1
    said = f"error: The model cannot be used: operation WatchThing: cannot be emitted: {STREAMS}\n"
    assert capsys.readouterr().err == said
    assert not (tmp_path / "out").exists()


def test_a_service_of_which_nothing_is_left_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = with_streaming()
    del files["service-2"]["operations"]["GetThing"]
    assert generated(files, tmp_path, "-q") == 1
    assert f"operation WatchThing: cannot be emitted: {STREAMS}" in capsys.readouterr().err


TRAITS: dict[str, tuple[dict[str, Any], str]] = {
    "endpoint discovery": (
        {"endpointdiscovery": {"required": True}},
        "its endpoint has to be discovered, and no operation does that",
    ),
}


@pytest.mark.parametrize("kind", TRAITS)
def test_each_trait_that_is_not_emitted_is_a_reason(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traits, reason = TRAITS[kind]
    files = minimal()
    operations = files["service-2"]["operations"]
    operations["Other"] = deepcopy(operations["GetThing"]) | {"name": "Other"} | traits
    assert generated(files, tmp_path) == 0
    [line] = [each for each in capsys.readouterr().err.splitlines() if "left out" in each]
    assert "Other is left out" in line
    assert reason in line


def test_two_streams_in_one_answer_are_a_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = with_streaming()
    service = files["service-2"]
    raw = service["operations"]["WatchThing"]
    raw["output"] = raw.pop("input")
    del service["shapes"]["WatchThingRequest"]["payload"]
    service["shapes"]["WatchThingRequest"]["members"]["more"] = {"shape": "Events"}
    assert generated(files, tmp_path) == 0
    said = "WatchThing is left out: its output has several event streams (Events, Events)"
    assert said in capsys.readouterr().err


#: Events that no frame can hold, and what is said of them.
FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "no structure": ({"Event": {"type": "string"}}, "an event has to be a structure, not a string"),
    "two payloads": (
        {"Event": event_with({"shape": "Text", "eventpayload": True}, "a", "b")},
        "more than one member is the payload of the event",
    ),
    "a number for a payload": (
        {"Event": event_with({"shape": "Number", "eventpayload": True}, "a")},
        "a value of type integer cannot be the payload of an event",
    ),
    "a fraction in a header": (
        {"Event": event_with({"shape": "Fraction", "eventheader": True}, "a")},
        "a value of type double cannot be the header of an event",
    ),
    "another payload": (
        {"WatchThingRequest": {"type": "structure", "payload": "body", "members": BOTH}},
        "is an event stream, and the body is the payload 'body'",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_events_that_no_frame_can_hold_are_faults_of_the_model(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shapes, said = FAULTS[fault]
    files = with_streaming()
    raw = files["service-2"]["operations"]["WatchThing"]
    raw["output"] = raw.pop("input")
    scalars = {"Text": "string", "Number": "integer", "Fraction": "double", "Bytes": "blob"}
    files["service-2"]["shapes"] |= {name: {"type": kind} for name, kind in scalars.items()}
    files["service-2"]["shapes"] |= shapes
    assert generated(files, tmp_path, "-q") == 1
    assert said in capsys.readouterr().err


def test_an_event_stream_where_none_can_be_is_a_fault_of_the_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = with_streaming()
    files["service-2"]["shapes"]["GetThingRequest"]["members"]["deep"] = {"shape": "Deep"}
    members = {"events": {"shape": "Events"}}
    files["service-2"]["shapes"]["Deep"] = {"type": "structure", "members": members}
    assert generated(files, tmp_path, "-q") == 1
    assert "shape Deep, member events" in capsys.readouterr().err
