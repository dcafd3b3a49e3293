"""Cassettes are read whichever way a VCR library wrote them, or refused with everything wrong."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from imagebuilder.runtime.errors import ConfigurationError
from imagebuilder.runtime.testing.cassettes import CassetteError, read_cassettes
from tests.runtime.cassette_files import interaction, write_cassette

if TYPE_CHECKING:
    from pathlib import Path

CASSETTE = """\
version: 1
source: by hand
interactions:
  - title: a title
    request: {{method: POST, uri: "https://h/p?q=1", body: {request_body}, headers: {headers}}}
    response: {{status: {status}, headers: {headers}, body: {response_body}}}
"""


def one(path: Path, **parts: str) -> Path:
    defaults = {
        "request_body": "null",
        "response_body": "null",
        "headers": "{}",
        "status": "{code: 200, message: OK}",
    }
    path.write_text(CASSETTE.format(**(defaults | parts)), "utf-8")
    return path


def problems(*paths: Path) -> tuple[str, ...]:
    with pytest.raises(CassetteError) as caught:
        read_cassettes(paths)
    for problem in caught.value.problems:
        assert problem in str(caught.value)
    return caught.value.problems


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("null", b""),
        ('""', b""),
        ('"{\\"a\\": \\"\\u00e9\\"}"', '{"a": "é"}'.encode()),
        ("!!binary AAH/", b"\x00\x01\xff"),
        ('{string: "text"}', b"text"),
        ("{string: null}", b""),
        ("{string: !!binary AAH/}", b"\x00\x01\xff"),
        ('{encoding: utf-8, string: "text"}', b"text"),
        ('{base64_string: "AAH/"}', b"\x00\x01\xff"),
    ],
)
def test_a_body_is_read_in_every_form_that_vcr_libraries_write(
    tmp_path: Path, written: str, body: bytes
) -> None:
    path = one(tmp_path / "c.yaml", request_body=written, response_body=written)
    (exchange,) = read_cassettes([path])
    assert exchange.request.body == body
    assert exchange.response.body == body


@pytest.mark.parametrize("written", ["{X-A: [one, two], Y: ['3']}", '{x-a: "one, two", y: 3}'])
def test_header_values_may_be_lists_or_single(tmp_path: Path, written: str) -> None:
    (exchange,) = read_cassettes([one(tmp_path / "c.yaml", headers=written)])
    for headers in (exchange.request.headers, exchange.response.headers):
        assert headers["x-A"] == "one, two"
        assert headers["Y"] == "3"


@pytest.mark.parametrize("written", ["{code: 503, message: null}", "503"])
def test_the_status_is_the_code(tmp_path: Path, written: str) -> None:
    (exchange,) = read_cassettes([one(tmp_path / "c.yaml", status=written)])
    assert exchange.response.status == 503


def test_an_exchange_says_where_it_was_recorded(tmp_path: Path) -> None:
    path = write_cassette(
        tmp_path / "two.yaml", interaction("GET", "/a"), interaction("PUT", "/b?c=d")
    )
    first, second = read_cassettes([path])
    assert first.source == f"{path}, interaction 1"
    assert second.source == f"{path}, interaction 2"
    assert second.request.method == "PUT"
    assert second.request.uri == "https://service.example.amazonaws.com/b?c=d"


def test_a_directory_stands_for_the_yaml_files_below_it_its_own_first(tmp_path: Path) -> None:
    (tmp_path / "extra").mkdir()
    for name in ("b.yaml", "a.yaml", "extra/a.yaml", "z.yaml"):
        write_cassette(tmp_path / name, interaction("GET", f"/{name}"))
    (tmp_path / "README.md").write_text("not a cassette", "utf-8")
    read = read_cassettes([str(tmp_path)])
    assert [exchange.request.uri.rpartition(".com/")[2] for exchange in read] == [
        "a.yaml",
        "b.yaml",
        "z.yaml",
        "extra/a.yaml",
    ]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("a: [", "is not YAML"),
        ("just text", "is not a VCR cassette"),
        ("", "is not a VCR cassette"),
        ("- request: {}", "is not a VCR cassette"),
        ("interactions: {}", "is not a VCR cassette"),
        ("interactions: [text]", "interaction 1: the interaction is missing or not a mapping"),
        ("interactions: [{response: {}}]", "interaction 1: its request is missing"),
        ("interactions: [{request: {}}]", "interaction 1: its response is missing"),
        (CASSETTE.replace("POST", "''"), "interaction 1: the request's method is missing"),
        (CASSETTE.replace('"https://h/p?q=1"', "[]"), "the request's uri is missing or not text"),
        ("!!python/object:os.system {}", "is not YAML"),
    ],
)
def test_a_file_that_is_not_a_cassette_is_named_with_what_is_wrong(
    tmp_path: Path, text: str, wrong: str
) -> None:
    path = tmp_path / "wrong.yaml"
    parts = {"request_body": "null", "response_body": "null", "headers": "{}", "status": "200"}
    path.write_text(text.format(**parts) if text.startswith("version") else text, "utf-8")
    (problem,) = problems(path)
    assert problem.startswith(str(path))
    assert wrong in problem


@pytest.mark.parametrize(
    ("parts", "wrong"),
    [
        ({"status": "{code: ok}"}, "status has no code between 200 and 599"),
        ({"status": "103"}, "status has no code between 200 and 599"),
        ({"status": "null"}, "status has no code between 200 and 599"),
        ({"headers": "[a]"}, "the request's headers is missing or not a mapping"),
        ({"request_body": "[1]"}, "the request's body is not text, bytes"),
        ({"response_body": "{text: a}"}, "the response's body is not text, bytes"),
        ({"response_body": '{base64_string: "a"}'}, "interaction 1: "),
    ],
)
def test_a_part_that_cannot_be_read_is_named(
    tmp_path: Path, parts: dict[str, str], wrong: str
) -> None:
    path = one(tmp_path / "c.yaml", **parts)
    (problem,) = problems(path)
    assert problem.startswith(f"{path}, interaction 1: ")
    assert wrong in problem


def test_everything_wrong_in_all_files_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    binary = tmp_path / "binary.yaml"
    binary.write_bytes(b"\xff\xfe\xfa")
    half = write_cassette(tmp_path / "half.yaml", interaction("GET", "/"), {}, "text")
    found = problems(tmp_path / "missing.yaml", tmp_path / "empty", binary, half)
    assert len(found) == 5
    assert "missing.yaml cannot be read: No such file" in found[0]
    assert "empty is a directory without *.yaml files" in found[1]
    assert found[2].startswith(str(binary))
    assert found[3].startswith(f"{half}, interaction 2: ")
    assert found[4].startswith(f"{half}, interaction 3: ")


def test_recordings_without_an_exchange_are_an_error(tmp_path: Path) -> None:
    assert problems(write_cassette(tmp_path / "c.yaml")) == ("none of them holds an exchange",)
    assert problems() == ("no cassette was given",)


def test_without_pyyaml_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ConfigurationError, match="pip install pyyaml"):
        read_cassettes([one(tmp_path / "c.yaml")])


def test_what_was_recorded_is_not_shown_by_repr(tmp_path: Path) -> None:
    path = one(tmp_path / "c.yaml", headers="{Authorization: [hush]}", request_body="hush")
    assert "hush" not in repr(read_cassettes([path]))
