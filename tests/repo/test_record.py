"""Recording: nothing secret stays in an exchange, and nothing is sent without credentials."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from base64 import b64decode, b64encode
from contextlib import suppress
from http.client import responses
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

import pytest
import yaml
from hypothesis import given, strategies as st

import imagebuilder
from imagebuilder.runtime.testing.cassettes import read_cassettes
from imagebuilder.testing import ReplayTransport, serve
from tests.recordings import record
from tests.recordings.scrub import EXAMPLE_ACCOUNTS, Scrubber

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ROOT = Path(__file__).resolve().parents[2]
PUBLIC = "imagebuilder.us-west-2.amazonaws.com"
HOST = "vpce-0a1b2c3d4e5f-x1y2z3.imagebuilder.us-west-2.vpce.amazonaws.com"
ACCOUNT = "210987654321"
KEY_ID = "AKIAIOSFODNN7SECRETX"
SECRET_KEY = "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"
SESSION_TOKEN = "IQoJb3JpZ2luX2VjEHcaCXVzLWVhc3QtMSJHMEUCIQD/+x=="
SIGNATURE = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"


def scrubber() -> Scrubber:
    return Scrubber(
        public_host=PUBLIC, host=HOST, secrets=(KEY_ID, SECRET_KEY, SESSION_TOKEN), account=ACCOUNT
    )


# -- the scrubber ---------------------------------------------------------------------------------

KNOWN = st.sampled_from([ACCOUNT, KEY_ID, SECRET_KEY, SESSION_TOKEN, HOST])
#: Secrets that the scrubber was not told of.
GUESSED = st.one_of(
    st.from_regex("[0-9]{12}", fullmatch=True).filter(lambda text: text not in EXAMPLE_ACCOUNTS),
    st.from_regex("(AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}", fullmatch=True),
    st.from_regex("[0-9a-f]{64}", fullmatch=True),
    st.from_regex("(IQoJ|FwoG)[A-Za-z0-9+/]{40,80}", fullmatch=True),
    st.just(SIGNATURE),
)
# A digit beside an account id would make it another number.
AROUND = st.text(
    st.one_of(st.sampled_from('abz /:%&=?#"\\<>{}-_.~'), st.characters(exclude_categories=["Cs"])),
    max_size=6,
).filter(lambda text: not re.search("[0-9]", text))


def plain(text: str) -> str:
    return text


def quoted(text: str) -> str:
    return quote(text, safe="")


def in_json(text: str) -> str:
    return json.dumps({"accountId": text})


WRITTEN: st.SearchStrategy[Callable[[str], str]] = st.sampled_from([plain, quoted, in_json])


@st.composite
def texts_with(draw: st.DrawFn, secret: str) -> str:
    """Draw a text that has ``secret`` in it."""
    return draw(WRITTEN)(draw(AROUND) + secret + draw(AROUND))


def _nested(draw: st.DrawFn, value: object, secret: str) -> object:
    """Return a JSON value that has ``value`` in it somewhere, or ``secret`` as a key."""
    for _ in range(draw(st.integers(0, 3))):
        name = draw(st.sampled_from(["arn", "image", "nextToken", "clientToken", "tags"]))
        value = draw(st.sampled_from([{name: value}, [value, 1], {secret: value}, {"a": [value]}]))
    return value


@st.composite
def bodies_with(draw: st.DrawFn, secret: str) -> bytes:
    """Draw a body that has ``secret`` in it: JSON, text, or bytes that are neither."""
    text = draw(texts_with(secret))
    kind = draw(st.sampled_from(["json", "number", "base64", "text", "bytes"]))
    if kind == "text":
        return text.encode()
    if kind == "bytes":
        return b"\xff" + text.encode() + b"\xfe\x00"
    value: object = text
    if kind == "base64":
        value = b64encode(text.encode()).decode()
    elif kind == "number" and re.fullmatch("[1-9][0-9]*", secret):
        value = draw(st.sampled_from([int(secret), -int(secret)]))
    return json.dumps(_nested(draw, value, secret)).encode()


@st.composite
def exchanges_with(
    draw: st.DrawFn, secret: str
) -> tuple[imagebuilder.HttpRequest, imagebuilder.HttpResponse]:
    """Draw an exchange that has ``secret`` in its URL, its headers and its bodies."""
    in_path, in_name, in_query = (quote(draw(texts_with(secret)), safe="") for _ in range(3))
    origin = draw(st.sampled_from([f"https://{HOST}", f"https://user:pass@{HOST}:8443"]))
    query = f"arn={in_query}&{in_name}=1&X-Amz-Signature={SIGNATURE}"
    url = f"{origin}/tags/{in_path}/{secret}?{query}#{secret}"
    printable = draw(texts_with(secret)).encode("ascii", "ignore").decode()
    headers = {
        "Content-Type": printable,
        "Authorization": f"AWS4-HMAC-SHA256 Credential={KEY_ID}/x, Signature={SIGNATURE}",
        "X-Amz-Security-Token": SESSION_TOKEN,
        "amz-sdk-invocation-id": printable,
        "User-Agent": printable,
        "Date": printable,
        "x-amzn-RequestId": printable,
        f"x-{secret}": printable,
    }
    request = imagebuilder.HttpRequest("POST", url, headers, draw(bodies_with(secret)))
    status = draw(st.sampled_from([200, 403, 500]))
    return request, imagebuilder.HttpResponse(status, headers, draw(bodies_with(secret)))


def readings(text: str) -> Iterator[str]:
    """Give ``text`` in every way that somebody may read it."""
    yield text
    yield unquote(text)
    for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', text):
        with suppress(ValueError):  # Quotation marks in text that is no JSON.
            yield json.loads(f'"{literal}"', strict=False)
    for encoded in re.findall(r"[0-9A-Za-z+/]{16,}={0,2}", text):
        if len(encoded) % 4 == 0:
            yield b64decode(encoded).decode("utf-8", "replace")


def shown(headers: Mapping[str, str], body: bytes) -> str:
    return "\n".join([*headers, *headers.values(), body.decode()])


@given(st.data(), st.one_of(KNOWN, GUESSED))
def test_no_secret_planted_anywhere_in_an_exchange_survives(
    data: st.DataObject, secret: str
) -> None:
    request, response = data.draw(exchanges_with(secret))
    scrub = scrubber()
    sent, answer = scrub.request(request), scrub.response(response)
    for text in (sent.url, shown(sent.headers, sent.body), shown(answer.headers, answer.body)):
        for reading in readings(text):
            for planted in (secret, KEY_ID, SESSION_TOKEN, SIGNATURE, HOST, "user:pass"):
                assert planted.lower() not in reading.lower()
    assert sent.url.startswith(f"https://{PUBLIC}/tags/")
    assert (sent.method, answer.status) == (request.method, response.status)
    kept = {name.lower() for name in {*sent.headers, *answer.headers}}
    assert kept == {"content-type", "x-amzn-requestid"}


def test_what_is_not_secret_stays_as_it_is() -> None:
    url = (
        f"https://{PUBLIC}/GetImage?imageBuildVersionArn="
        "arn%3Aaws%3Aimagebuilder%3Aus-west-2%3A111122223333%3Aimage%2Fmy-recipe%2F1.0.0%2F1"
    )
    body = {
        "requestId": "4be892f0-e1d1-47f9-8bc1-d08ec5dec640",
        "count": 1788456789123,
        "share": 0.5,
        "done": True,
        "nothing": None,
        "instanceMetadataOptions": {"httpTokens": "required"},
        "owners": ["444455556666", "123456789012"],
    }
    headers = {"Content-Type": "application/json", "x-amzn-RequestId": "r-1"}
    scrub = scrubber()
    sent = scrub.request(imagebuilder.HttpRequest("GET", url, headers))
    answer = scrub.response(imagebuilder.HttpResponse(200, headers, json.dumps(body).encode()))
    assert sent.url == url
    assert sent.body == b""
    assert sent.headers == headers
    assert json.loads(answer.body) == body
    assert dict(answer.headers) == headers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"arn:aws:iam::{ACCOUNT}:root", "arn:aws:iam::111122223333:root"),
        ("arn:aws:iam::999988887777:root", "arn:aws:iam::111122223333:root"),
        ("arn%3Aaws%3Aiam%3A%3A999988887777", "arn%3Aaws%3Aiam%3A%3A111122223333"),
        ("at%20999988887777", "at%20111122223333"),
        (f"logs{ACCOUNT}0", "logs1111222233330"),
        ("1788456789123", "1788456789123"),
        ("arn:aws:iam::444455556666:root", "arn:aws:iam::444455556666:root"),
        (f"https://{HOST}/x", f"https://{PUBLIC}/x"),
    ],
)
def test_account_ids_and_hosts_become_those_of_the_documentation(text: str, expected: str) -> None:
    assert scrubber().text(text) == expected


def test_a_client_token_becomes_one_of_the_documentation() -> None:
    body = scrubber().body(b'{"clientToken": "0b0c0d0e-1111-4222-8333-abcdefabcdef", "x": 1}')
    assert json.loads(body) == {"clientToken": "a1b2c3d4-5678-90ab-cdef-EXAMPLE11111", "x": 1}


def test_a_pagination_token_is_replaced_by_the_same_wherever_it_is_given_back() -> None:
    scrub = scrubber()
    first = json.loads(scrub.body(b'{"nextToken": "opaque-and-long-one"}'))
    second = json.loads(scrub.body(b'{"nextToken": "opaque-and-long-two"}'))
    again = json.loads(scrub.body(b'{"nextToken": "opaque-and-long-one"}'))
    assert first == again
    assert first != second
    assert scrub.text("not opaque-and-long-one") == f"not {first['nextToken']}"


# -- the command ----------------------------------------------------------------------------------


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in an environment that has nothing but the variables passed."""
    clean = {
        "PATH": os.environ["PATH"],
        "HOME": "/nonexistent",
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONPATH": str(ROOT / "generated"),
        **environment,
    }
    return subprocess.run(
        [sys.executable, "-m", "tests.recordings.record", *arguments],
        env=clean,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_credentials_it_says_so_and_exits_with_2(tmp_path: Path) -> None:
    done = run("--out", str(tmp_path / "live"), AWS_REGION="us-west-2")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Nothing was recorded" in done.stderr
    assert "No credentials were found" in done.stderr
    assert not (tmp_path / "live").exists()


class Untouched:
    """A transport that must not be used."""

    def __init__(self, **_: object) -> None:
        pass

    def send(self, request: imagebuilder.HttpRequest, **_: object) -> imagebuilder.HttpResponse:
        raise AssertionError(f"{request.method} {request.url} was sent")

    def close(self) -> None:
        pass


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """Give an environment with credentials and a region, and no other setting of AWS."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEY_ID)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    monkeypatch.setenv("AWS_SESSION_TOKEN", SESSION_TOKEN)
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    return monkeypatch


def test_everything_that_is_wrong_is_said_before_anything_is_sent(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    environment.setattr(imagebuilder, "UrllibTransport", Untouched)
    environment.delenv("AWS_ACCESS_KEY_ID")
    environment.delenv("AWS_SECRET_ACCESS_KEY")
    environment.delenv("AWS_REGION")
    assert record.main(["ListImages", "NoSuchThing", "GetWorkflow", "--account", "12"]) == 2
    said = capsys.readouterr().err
    for part in ("NoSuchThing", "GetWorkflow", "--account", "No credentials", "region"):
        assert part in said


def service(path: Path, uri: str, body: str | None, status: int, answer: object) -> Path:
    """Write what the service answers to one request, and return where."""
    method = "GET" if body is None else "POST"
    headers = {"Content-Type": ["application/json"], "Date": ["Thu, 01 Jan 2026 00:00:00 GMT"]}
    exchange: dict[str, Any] = {
        "request": {"method": method, "uri": f"https://h{uri}", "body": body, "headers": {}},
        "response": {
            "status": {"code": status, "message": responses[status]},
            "headers": {**headers, "x-amzn-RequestId": ["r-1"]},
            "body": {"string": json.dumps(answer)},
        },
    }
    path.write_text(yaml.safe_dump({"version": 1, "interactions": [exchange]}), "utf-8")
    return path


def test_a_recording_is_a_cassette_of_the_documented_request_without_secrets(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    arn = f"arn:aws:imagebuilder:us-west-2:{ACCOUNT}:image/my-example-recipe/1.0.0/1"
    image = {"arn": arn, "name": f"of {KEY_ID}", "tags": {"owner": ACCOUNT}}
    uri = f"/GetImage?imageBuildVersionArn={quote(arn, safe='')}"
    served = service(tmp_path / "service.yaml", uri, None, 200, {"image": image})
    out = tmp_path / "live"
    with serve(served) as url:
        environment.setenv("AWS_ENDPOINT_URL", url)
        assert record.main(["GetImage", "--account", ACCOUNT, "--out", str(out)]) == 0
        host = url.rpartition("/")[2]
    written = out / "GetImage.yaml"
    text = written.read_text("utf-8")
    for secret in (ACCOUNT, KEY_ID, SECRET_KEY, SESSION_TOKEN, host, "AWS4", "Date", "User-Agent"):
        assert secret.lower() not in unquote(text).lower()
    assert text.startswith("version: 1\nsource: recorded from EC2 Image Builder, GetImage\n")
    # The layout of the other cassettes.
    assert "\ninteractions:\n  - title: Check the status of an image build\n    request:\n" in text
    assert '\n        string: |-\n          {\n            "image": {\n' in text
    (documented,) = read_cassettes([ROOT / "tests" / "recordings" / "GetImage.yaml"])
    (recorded,) = read_cassettes([written])
    assert recorded.request.uri == documented.request.uri
    vcr: Any = import_module("vcr")
    with vcr.use_cassette(str(written), record_mode="none") as theirs:
        assert [request.uri for request in theirs.requests] == [documented.request.uri]
        assert theirs.responses[0]["body"]["string"] == recorded.response.body
    credentials = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
    client = imagebuilder.Client(
        region="us-west-2", credentials=credentials, transport=ReplayTransport(written)
    )
    ours = arn.replace(ACCOUNT, "111122223333")
    given_back = client.get_image(image_build_version_arn=ours).image
    assert given_back is not None
    assert given_back.arn == ours


def test_a_refusal_is_said_without_secrets_and_leaves_the_cassette_alone(
    environment: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    message = f"User: arn:aws:iam::{ACCOUNT}:user/x is not allowed with {KEY_ID}"
    answer = {"__type": "ForbiddenException", "message": message}
    documented = (ROOT / "tests" / "recordings" / "ListImages.yaml").read_text("utf-8")
    body = yaml.safe_load(documented)["interactions"][0]["request"]["body"]
    served = service(tmp_path / "service.yaml", "/ListImages", body, 403, answer)
    out = tmp_path / "live"
    with serve(served) as url:
        environment.setenv("AWS_ENDPOINT_URL", url)
        assert record.main(["ListImages", "--out", str(out)]) == 1
    said = capsys.readouterr().err
    assert "ForbiddenException" in said
    assert ACCOUNT not in said
    assert KEY_ID not in said
    assert not out.exists()


def test_by_default_what_only_reads_is_recorded() -> None:
    problems: list[str] = []
    planned = record.planned_from([], problems)
    assert problems == []
    names = [cassette.name for cassette in planned]
    assert {"GetImage", "ListImages", "ListWorkflowExecutions", "ListComponents"} <= set(names)
    assert all(name.startswith(("Get", "List")) for name in names)


def test_a_call_that_creates_has_a_token_of_its_own() -> None:
    parameters = {"imageArn": "arn:aws:imagebuilder:us-west-2:111122223333:x", "clientToken": "t"}
    assert record.as_the_callers(parameters, "eu-west-1", ACCOUNT) == {
        "imageArn": f"arn:aws:imagebuilder:eu-west-1:{ACCOUNT}:x"
    }
