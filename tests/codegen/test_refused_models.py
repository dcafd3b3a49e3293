"""What cannot be emitted is refused with its place, and files that are no models are named."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from codegen.model import sources
from codegen.problems import CodegenError, ModelError
from codegen.resolve import resolve
from tests.codegen.model_files import Files, minimal, tree, write
from tests.codegen.refusals import TOUCH, refusal

if TYPE_CHECKING:
    from pathlib import Path


if TYPE_CHECKING:
    from tests.codegen.refusals import Mutation


def put(*path: str, value: Any) -> Mutation:
    """Return the change that sets the value at ``path`` of the service model."""

    def change(files: Files) -> None:
        holder = files["service-2"]
        for key in path[:-1]:
            holder = holder.setdefault(key, {})
        holder[path[-1]] = value

    return change


def drop(*path: str) -> Mutation:
    """Return the change that takes what is at ``path`` out of the model."""

    def change(files: Files) -> None:
        holder = files["service-2"]
        for key in path[:-1]:
            holder = holder[key]
        del holder[path[-1]]

    return change


def put_file(kind: str, value: Any) -> Mutation:
    """Return the change that adds another file."""
    return lambda files: files.__setitem__(kind, value)


OPERATION = ("operations", "GetThing")
THING = ("shapes", "Thing")
MEMBER = (*THING, "members", "name")


def waiter(**traits: Any) -> Mutation:
    """Return the change that adds a waiter."""
    whole = {"delay": 1, "maxAttempts": 2, "operation": "GetThing", "acceptors": [], **traits}
    return put_file("waiters-2", {"version": 2, "waiters": {"Done": whole}})


def paginator(**traits: Any) -> Mutation:
    """Return the change that adds a paginator."""
    whole = {
        "input_token": "nextToken",
        "output_token": "nextToken",
        "result_key": "things",
        **traits,
    }
    return put_file("paginators-1", {"pagination": {"GetThing": whole}})


def acceptor(**traits: Any) -> Mutation:
    """Return the change that adds a waiter with one acceptor."""
    return waiter(acceptors=[{"state": "success", "matcher": "path", "expected": "x", **traits}])


REFUSED: dict[str, tuple[Mutation, list[str]]] = {
    "protocol": (put("metadata", "protocol", value="soap"), ["'soap'", "query", "rest-json"]),
    "no protocol": (drop("metadata", "protocol"), ["there is no protocol"]),
    "protocol is no string": (put("metadata", "protocol", value={}), ["protocol is not a string"]),
    "documentation is no string": (put("documentation", value=7), ["the model: documentation is"]),
    "documentation of a shape": (
        put(*THING, "documentation", value=["x"]),
        ["shape Thing: documentation is not a string"],
    ),
    "documentation of a member": (
        put(*MEMBER, "documentation", value=7),
        ["shape Thing, member name: documentation is not a string"],
    ),
    "documentation of an operation": (
        put(*OPERATION, "documentation", value={}),
        ["operation GetThing: documentation is not a string"],
    ),
    "advice that is no string": (
        put(*MEMBER, "deprecatedMessage", value=7),
        ["shape Thing, member name: deprecatedMessage is not a string"],
    ),
    "service id": (put("metadata", "serviceId", value=5), ["metadata: serviceId is not a string"]),
    "signing name": (
        put("metadata", "signingName", value=5),
        ["metadata: signingName is not a string"],
    ),
    "no http": (
        drop(*OPERATION, "http"),
        ["operation GetThing: there is no http, with its method and requestUri"],
    ),
    "http is no object": (
        put(*OPERATION, "http", value="GET /"),
        ["operation GetThing: there is no http, with its method and requestUri"],
    ),
    "signature": (put("metadata", "signatureVersion", value="v3"), ["'v3'", "s3v4"]),
    "no version": (put("metadata", "apiVersion", value=None), ["apiVersion"]),
    "no shapes": (put("shapes", value=None), ["shapes"]),
    "no operations": (put("operations", value=[]), ["operations"]),
    "event stream": (
        put(*THING, "eventstream", value=True),
        ["shape Things, member", "an event stream can be in an answer alone (Thing)"],
    ),
    "dangling input": (put(*OPERATION, "input", value={"shape": "Nope"}), ["GetThing", "'Nope'"]),
    "dangling member": (
        put(*MEMBER, "shape", value="Nope"),
        ["shape Thing, member name", "'Nope'"],
    ),
    "dangling element": (
        put("shapes", "Things", "member", "shape", value="Nope"),
        ["Things", "'Nope'"],
    ),
    "no element": (put("shapes", "Things", value={"type": "list"}), ["Things"]),
    "dangling error": (
        put(*OPERATION, "errors", value=[{"shape": "Nope"}]),
        ["GetThing", "'Nope'"],
    ),
    "error that is none": (put(*OPERATION, "errors", value=[{"shape": "Thing"}]), ["'Thing'"]),
    "input no structure": (put(*OPERATION, "input", value={"shape": "String"}), ["'String'"]),
    "unknown type": (
        put("shapes", "String", "type", value="quaternion"),
        ["String", "'quaternion'"],
    ),
    "type is no string": (put("shapes", "String", "type", value=["string"]), ["String"]),
    "unknown location": (put(*MEMBER, "location", value="trailer"), ["member name", "'trailer'"]),
    "location is no string": (put(*MEMBER, "location", value=["uri"]), ["member name"]),
    "list of itself": (put("shapes", "Things", "member", "shape", value="Things"), ["Things"]),
    "map of itself": (
        put(
            "shapes",
            "Things",
            value={"type": "map", "key": {"shape": "String"}, "value": {"shape": "Things"}},
        ),
        ["Things", "itself"],
    ),
    "missing label": (
        put(*OPERATION, "http", "requestUri", value="/{id}/{x}"),
        ["GetThing", "'x'"],
    ),
    "label too many": (put(*OPERATION, "http", "requestUri", value="/x"), ["GetThing", "'id'"]),
    "relative URI": (put(*OPERATION, "http", "requestUri", value="x/{id}"), ["request URI"]),
    "URI with line break": (
        put(*OPERATION, "http", "requestUri", value="/{id}\n"),
        ["request URI"],
    ),
    "URI is no string": (
        put(*OPERATION, "http", "requestUri", value=1),
        ["requestUri is not a string"],
    ),
    "method": (put(*OPERATION, "http", "method", value="STEAL"), ["'STEAL'"]),
    "host prefix": (put(*OPERATION, "endpoint", value={"hostPrefix": "a/b"}), ["'a/b'"]),
    "host label": (put(*OPERATION, "endpoint", value={"hostPrefix": "{nobody}."}), ["nobody"]),
    "header name": (
        put(*MEMBER, value={"shape": "String", "location": "header", "locationName": "a\r\nb"}),
        ["member name", "header name"],
    ),
    "wire name": (put(*MEMBER, "locationName", value=1), ["member name"]),
    "required": (put(*THING, "required", value=["nope"]), ["Thing", "'nope'"]),
    "payload": (put(*THING, "payload", value="nope"), ["Thing", "'nope'"]),
    "members": (put(*THING, "members", value=["name"]), ["Thing"]),
    "enum": (put("shapes", "Kind", "enum", value=[1, 2]), ["Kind"]),
    "limit": (put("shapes", "String", "min", value="1); x("), ["String", "min"]),
    "endless limit": (put("shapes", "String", "max", value=float("inf")), ["String", "max", "inf"]),
    "union of nothing": (
        put(*THING, value={"type": "structure", "union": True, "members": {}}),
        ["shape Thing", "a union has to have a member"],
    ),
    "beside the payload": (
        put(
            "shapes",
            "GetThingResponse",
            value={
                "type": "structure",
                "payload": "thing",
                "members": {
                    "thing": {"shape": "Thing"},
                    "note": {"shape": "String"},
                    "kind": {"shape": "Kind", "location": "header", "locationName": "X-Kind"},
                },
            },
        ),
        ["shape GetThingResponse, member note", "'thing'"],
    ),
    "timestamp": (
        put("shapes", "String", value={"type": "timestamp", "timestampFormat": "stardate"}),
        ["'stardate'"],
    ),
    "media type": (
        put("shapes", "String", value={"type": "string", "mediaType": "text/plain\r\nX: y"}),
        ["not a media type"],
    ),
    "status": (put("shapes", "GoneException", "error", "httpStatusCode", value=200), ["200"]),
    "auth": (put(*OPERATION, "auth", value=["smithy.api#httpDigestAuth"]), ["httpDigestAuth"]),
    "unknown checksum member": (
        put(*OPERATION, "httpChecksum", value={"requestAlgorithmMember": "ghost"}),
        ["'ghost'"],
    ),
    "encodings": (
        put(*OPERATION, "requestcompression", value={"encodings": "gzip"}),
        ["encodings"],
    ),
    "operation": (put(*OPERATION, value="GET /"), ["GetThing"]),
    "shape": (put(*THING, value="structure"), ["Thing"]),
    "reference": (put(*MEMBER, value="String"), ["member name"]),
    "paginator token": (paginator(input_token="nope"), ["paginator GetThing", "'nope'"]),
    "paginator result": (paginator(result_key="nope"), ["paginator GetThing", "nope"]),
    "paginator code": (paginator(result_key=f"things || {TOUCH}"), ["paginator GetThing"]),
    "paginator more": (paginator(more_results="a b"), ["paginator GetThing"]),
    "paginator tokens": (paginator(output_token=["a", "b"]), ["paginator GetThing"]),
    "paginator": (put_file("paginators-1", {"pagination": {"GetThing": 1}}), ["paginator"]),
    "paginators": (put_file("paginators-1", {"pagination": []}), ["pagina"]),
    "waiter operation": (waiter(operation="Nope"), ["waiter Done", "'Nope'"]),
    "waiter delay": (waiter(delay="soon"), ["waiter Done"]),
    "waiter endless": (waiter(delay=float("inf")), ["waiter Done"]),
    "waiter argument": (acceptor(argument="nope.nope"), ["waiter Done", "nope"]),
    "waiter code": (acceptor(argument=TOUCH), ["waiter Done"]),
    "waiter matcher": (acceptor(matcher="telepathy", argument="thing"), ["telepathy"]),
    "waiter state": (acceptor(argument="thing.name", state=TOUCH), ["waiter Done"]),
    "waiter acceptors": (waiter(acceptors=["x"]), ["waiter Done"]),
    "waiters": (put_file("waiters-2", {"waiters": []}), ["waiter"]),
    "rule set": (put_file("endpoint-rule-set-1", {"version": "1.0", "rules": 1}), ["rule"]),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_emitted_is_one_error_that_names_the_place(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change, names = REFUSED[what]
    files = minimal()
    change(files)
    error = refusal(files, tmp_path, capsys)
    for name in names:
        assert name in error


def test_everything_that_is_wrong_is_named_at_once(tmp_path: Path) -> None:
    files = minimal()
    places = ["dangling member", "unknown type", "method", "dangling error"]
    for what in places:
        REFUSED[what][0](files)
    source = sources.from_file(write(tmp_path, files))
    with pytest.raises(ModelError) as caught:
        resolve(source, package="tiny")
    assert len(caught.value.problems) >= len(places)
    for what in places:
        for name in REFUSED[what][1]:
            assert name in str(caught.value)


def test_a_refused_model_leaves_the_package_that_is_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    model = write(tmp_path / "model", minimal())
    assert main(["generate", "-q", "--model", str(model), "--out", str(out)]) == 0
    before = tree(out)
    files = minimal()
    REFUSED["unknown type"][0](files)
    model = write(tmp_path / "model", files)
    assert main(["generate", "-q", "--model", str(model), "--out", str(out)]) == 1
    assert tree(out) == before


# -- files that are no models ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"not JSON", b"[]", b"null", b'"x"', b"1", b"{}", b"\xff\xfe", b"[" * 100_000],
)
@pytest.mark.parametrize("name", ["service-2.json", "service-2.json.gz"])
def test_a_file_that_is_no_model_is_one_error(
    content: bytes, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / name
    model.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path / "out")]) == 1
    assert str(model) in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("content", [b"", b"not gzip", gzip.compress(b"{}", mtime=0)[:-4]])
def test_a_file_that_is_not_gzip_is_one_error(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "service-2.json.gz"
    model.write_bytes(content)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path / "out")]) == 1
    assert str(model) in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["paginators-1", "waiters-2", "endpoint-rule-set-1"])
def test_a_file_beside_the_model_that_is_no_json_is_named(kind: str, tmp_path: Path) -> None:
    model = write(tmp_path, minimal())
    (tmp_path / f"{kind}.json").write_text("{")
    with pytest.raises(CodegenError, match=kind):
        sources.from_file(model)
