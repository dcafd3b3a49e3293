"""The recordings are what they claim to be: valid exchanges of the service, and nothing secret."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from imagebuilder import HttpRequest
from imagebuilder.runtime.testing.cassettes import read_cassettes
from imagebuilder.testing import ReplayTransport
from tests.recordings.modelled import (
    enum_values_outside,
    operation_of,
    parameters_of,
    unknown_members,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from imagebuilder.runtime.testing.cassettes import Exchange

# By name, because neither ships types.
vcr: Any = import_module("vcr")
yaml: Any = import_module("yaml")
RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
EXTRA = RECORDINGS / "extra"
#: Where ``nox -s record`` writes.
LIVE = RECORDINGS / "live"
CASSETTES = sorted(RECORDINGS.rglob("*.yaml"))
EXCHANGES = read_cassettes([RECORDINGS])

#: The account ids that AWS uses in documentation, and belong to nobody.
EXAMPLE_ACCOUNTS = frozenset({"111122223333", "444455556666", "123456789012"})
NO_EXAMPLE = rf"(?!(?:{'|'.join(sorted(EXAMPLE_ACCOUNTS))})(?![0-9]))"
#: The last part of a UUID can be twelve digits too.
NO_UUID = r"(?<![0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-)"
SECRETS = {
    "a header that authorizes": r"(?i)\bauthorization\b|\bAWS4-HMAC-SHA256\b",
    "a part of a signature": r"(?i)x-amz-(security-token|signature|credential)|\bsignature=",
    "a signature": r"(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])",
    "an access key id": r"\b(A3T[A-Z0-9]|ABIA|ACCA|AGPA|AIDA|AKIA|AROA|ASCA|ASIA)[A-Z0-9]{12,}",
    "a session token": r"(?<![0-9A-Za-z])(IQoJ|FwoG|FQoG)[0-9A-Za-z+/=_-]{16,}",
    "a private key": r"-----BEGIN",
    "a secret by its name": r"(?i)(secret_?access_?key|session_?token|password)\W",
    "an account id": rf"{NO_UUID}(?<![0-9A-Za-z]){NO_EXAMPLE}[0-9]{{12}}(?![0-9A-Za-z])",
    "an ARN of another account": rf"\barn:[a-z-]+:[^:\s]*:[^:\s]*:{NO_EXAMPLE}[0-9]+:",
    "an endpoint of somebody's own": r"\bvpce-[0-9a-z]",
}
#: Headers that may be recorded; all others say who asked, from where and when.
HEADERS = frozenset({"content-type", "x-amzn-requestid", "x-amz-request-id", "x-amzn-errortype"})

#: What errors.yaml is there to show: status and code, and a word of the message.
ERRORS = [
    (404, "ResourceNotFoundException", "does not exist"),
    (400, "InvalidPaginationTokenException", "nextToken"),
    (400, "ThrottlingException", "Rate exceeded"),
    (503, "ServiceUnavailableException", "unable"),
    (403, "ExpiredTokenException", "expired"),
    (404, "ResourceNotFoundException", "does not exist"),
]


def named(value: object) -> str:
    """Return what pytest calls a case: the cassette, or the cassette and the place in it."""
    if isinstance(value, Path):
        return value.stem
    return str(getattr(value, "source", value)).rpartition("/")[2]


def secrets_in(text: str) -> list[str]:
    return [what for what, pattern in SECRETS.items() if re.search(pattern, unquote(text))]


def pairs_of(query: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return botocore's form of a query, in which a key has a value or a list, as pairs."""
    return [
        (key, value)
        for key, values in query.items()
        for value in ([values] if isinstance(values, str) else values)
    ]


def parsed_by_botocore(exchange: Exchange) -> Any:
    headers = import_module("botocore.awsrequest").HeadersDict(dict(exchange.response.headers))
    answer = {
        "status_code": exchange.response.status,
        "headers": headers,
        "body": exchange.response.body,
    }
    parser = import_module("botocore.parsers").create_parser("rest-json")
    return parser.parse(answer, operation_of(exchange.request).output_shape)


def paths_in(value: Any, path: str = "") -> Iterator[str]:
    """Give the path of every member and item in ``value``."""
    yield path
    if hasattr(value, "items"):
        for key, item in value.items():
            yield from paths_in(item, f"{path}.{key}")
    elif hasattr(value, "append"):
        for index, item in enumerate(value):
            yield from paths_in(item, f"{path}[{index}]")


def answered(*kinds: str) -> list[Exchange]:
    """Return the exchanges that did not end in an error, without cassettes of these kinds."""
    return [
        kept
        for kept in EXCHANGES
        if kept.response.status == 200 and named(kept).split(".")[1] not in kinds
    ]


def answers(path: Path) -> list[Any]:
    """Return the bodies with which a replay of ``path`` answers its own requests, in order."""
    transport = ReplayTransport(path)
    return [
        json.loads(
            transport.send(
                HttpRequest(sent.method, sent.uri, {}, sent.body),
                connect_timeout=1.0,
                read_timeout=1.0,
            ).body
        )
        for sent in (exchange.request for exchange in read_cassettes([path]))
    ]


@pytest.mark.parametrize("path", CASSETTES, ids=named)
def test_vcrpy_and_this_package_read_the_same_from_a_cassette(path: Path) -> None:
    ours = read_cassettes([path])
    with vcr.use_cassette(str(path), record_mode="none") as theirs:
        assert len(theirs) == len(ours)
        for exchange, request, response in zip(
            ours, theirs.requests, theirs.responses, strict=True
        ):
            assert exchange.request.method == request.method
            assert exchange.request.uri == request.uri
            assert exchange.request.body == (request.body or b"")
            assert dict(exchange.request.headers) == dict(request.headers)
            assert exchange.response.status == response["status"]["code"]
            assert exchange.response.body == response["body"]["string"]
            assert dict(exchange.response.headers) == {
                name: ", ".join(values) for name, values in response["headers"].items()
            }


@pytest.mark.parametrize("path", CASSETTES, ids=named)
def test_a_cassette_answers_its_own_requests_in_order(path: Path) -> None:
    transport = ReplayTransport(path)
    for exchange in read_cassettes([path]):
        sent = HttpRequest(exchange.request.method, exchange.request.uri, {}, exchange.request.body)
        answer = transport.send(sent, connect_timeout=1.0, read_timeout=1.0)
        assert answer.status == exchange.response.status
        assert answer.body == exchange.response.body


@pytest.mark.parametrize("path", CASSETTES, ids=named)
def test_a_cassette_says_where_it_is_from_and_titles_its_exchanges(path: Path) -> None:
    cassette = yaml.safe_load(path.read_text("utf-8"))
    sources = {
        EXTRA: "written for the tests, after ",
        LIVE: "recorded from EC2 Image Builder, ",
        RECORDINGS: f"EC2 Image Builder API Reference, {path.stem}",
    }
    assert cassette["source"].startswith(sources[path.parent])
    assert all(interaction["title"] for interaction in cassette["interactions"])


@pytest.mark.parametrize(
    "path", [path for path in CASSETTES if not path.name.startswith("errors.")], ids=named
)
def test_the_name_of_a_cassette_is_the_operation_it_holds(path: Path) -> None:
    recorded = {operation_of(exchange.request).name for exchange in read_cassettes([path])}
    assert recorded == {path.name.partition(".")[0]}


@pytest.mark.parametrize("path", CASSETTES, ids=named)
def test_a_cassette_holds_no_secret(path: Path) -> None:
    assert secrets_in(path.read_text("utf-8")) == []


@pytest.mark.parametrize("exchange", EXCHANGES, ids=named)
def test_an_exchange_says_nothing_of_who_asked_and_where(exchange: Exchange) -> None:
    parts = urlsplit(exchange.request.uri)
    assert re.fullmatch(r"imagebuilder\.[a-z]+-[a-z]+-[0-9]\.amazonaws\.com", parts.netloc)
    names = {*exchange.request.headers, *exchange.response.headers}
    assert {name.lower() for name in names} <= HEADERS


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Authorization:\n  - AWS4-HMAC-SHA256", "a header that authorizes"),
        ("x-amz-security-token: x", "a part of a signature"),
        ("/?X-Amz-Signature=0", "a part of a signature"),
        ("key AKIAIOSFODNN7EXAMPLE", "an access key id"),
        ("ASIAIOSFODNN7EXAMPLE", "an access key id"),
        ("-----BEGIN RSA PRIVATE KEY-----", "a private key"),
        ('"SecretAccessKey": "x"', "a secret by its name"),
        ("arn:aws:iam::210987654321:role/x", "an account id"),
        ("uri: https://h/x?arn=arn%3Aaws%3Aiam%3A%3A210987654321%3Arole", "an account id"),
        ("s3://my-logs-210987654321/", "an account id"),
        ("s3://my-logs-beef-210987654321/", "an account id"),
        ("Signature=0", "a part of a signature"),
        ("AWS4-HMAC-SHA256 Credential=x", "a header that authorizes"),
        (f'"{"0f" * 32}"', "a signature"),
        ("token IQoJb3JpZ2luX2VjEXAMPLE", "a session token"),
        ("arn:aws-cn:s3:cn-north-1:210987654321:x", "an ARN of another account"),
        (
            "vpce-0a1b2c3d.imagebuilder.us-east-1.vpce.amazonaws.com",
            "an endpoint of somebody's own",
        ),
    ],
)
def test_the_search_for_secrets_finds_one(text: str, what: str) -> None:
    assert what in secrets_in(text)


@pytest.mark.parametrize("account", sorted(EXAMPLE_ACCOUNTS))
def test_the_account_ids_of_the_documentation_are_no_secret(account: str) -> None:
    assert secrets_in(f'"arn:aws:iam::{account}:root"') == []


@pytest.mark.parametrize("exchange", EXCHANGES, ids=named)
def test_botocore_would_send_the_recorded_request(exchange: Exchange) -> None:
    operation = operation_of(exchange.request)
    parameters = parameters_of(exchange.request)
    serialize = import_module("botocore.serialize")
    report = (
        import_module("botocore.validate")
        .ParamValidator()
        .validate(parameters, operation.input_shape)
    )
    assert not report.has_errors(), report.generate_report()
    assert list(enum_values_outside(parameters, operation.input_shape)) == []
    sent = serialize.create_serializer("rest-json").serialize_to_request(parameters, operation)
    parts = urlsplit(exchange.request.uri)
    assert sent["method"] == exchange.request.method
    assert unquote(sent["url_path"]) == unquote(parts.path)
    assert pairs_of(sent["query_string"]) == parse_qsl(parts.query)
    if exchange.request.body or sent["body"]:
        assert json.loads(sent["body"]) == json.loads(exchange.request.body)


@pytest.mark.parametrize("exchange", answered("future", "nulls"), ids=named)
def test_the_model_knows_every_member_and_enum_value_of_a_recorded_answer(
    exchange: Exchange,
) -> None:
    recorded = json.loads(exchange.response.body or b"{}")
    output_shape = operation_of(exchange.request).output_shape
    assert list(unknown_members(recorded, output_shape)) == []
    assert list(enum_values_outside(recorded, output_shape)) == []
    parsed = parsed_by_botocore(exchange)
    del parsed["ResponseMetadata"]
    # botocore's parser leaves out what the model does not know.
    assert set(paths_in(parsed)) == set(paths_in(recorded))


@pytest.mark.parametrize("path", sorted(EXTRA.glob("*.future.yaml")), ids=named)
def test_an_answer_from_the_future_has_enum_values_and_members_that_the_model_lacks(
    path: Path,
) -> None:
    first, *_ = read_cassettes([path])
    recorded = json.loads(first.response.body)
    output_shape = operation_of(first.request).output_shape
    assert list(unknown_members(recorded, output_shape))
    assert list(enum_values_outside(recorded, output_shape))


@pytest.mark.parametrize("path", sorted(EXTRA.glob("*.nulls.yaml")), ids=named)
def test_an_answer_with_nulls_has_members_and_enum_values_of_the_model(path: Path) -> None:
    for exchange in read_cassettes([path]):
        recorded = json.loads(exchange.response.body)
        output_shape = operation_of(exchange.request).output_shape
        assert None in recorded.values()
        assert list(unknown_members(recorded, output_shape)) == []
        assert list(enum_values_outside(recorded, output_shape)) == []


def test_errors_are_what_botocore_reads_from_them() -> None:
    read = [
        (exchange.response.status, parsed_by_botocore(exchange)["Error"])
        for exchange in read_cassettes([EXTRA / "errors.yaml"])
    ]
    assert [(status, error["Code"]) for status, error in read] == [
        (status, code) for status, code, _ in ERRORS
    ]
    for (_, error), (_, _, word) in zip(read, ERRORS, strict=True):
        assert word in error["Message"]


def test_only_errors_have_another_status_than_200() -> None:
    others = {named(kept).partition(".")[0] for kept in EXCHANGES if kept.response.status != 200}
    assert others == {"errors"}


def test_the_pages_follow_each_other_whatever_their_size() -> None:
    documented = answers(RECORDINGS / "ListWorkflowExecutions.yaml")[0]["workflowExecutions"]
    path = EXTRA / "ListWorkflowExecutions.pages.yaml"
    asked = [json.loads(exchange.request.body) for exchange in read_cassettes([path])]
    given = answers(path)
    assert [body.get("maxResults") for body in asked] == [None, None, 2, 2, 25, 25]
    for first, second in ((0, 1), (2, 3), (4, 5)):
        assert given[first]["workflowExecutions"] == documented
        assert "nextToken" not in asked[first]
        assert asked[second] == {**asked[first], "nextToken": given[first]["nextToken"]}
        assert [run["type"] for run in given[second]["workflowExecutions"]] == ["DISTRIBUTION"]
        assert "nextToken" not in given[second]


def test_the_failed_workflow_has_the_failed_step() -> None:
    (listing,) = answers(EXTRA / "ListWorkflowExecutions.failed.yaml")
    (steps,) = answers(EXTRA / "ListWorkflowStepExecutions.failed.yaml")
    (failed,) = [run for run in listing["workflowExecutions"] if run["status"] == "FAILED"]
    statuses = [step["status"] for step in steps["steps"]]
    (step,) = [step for step in steps["steps"] if step["status"] == "FAILED"]
    assert failed["type"] == "TEST"
    assert failed["message"]
    assert failed["workflowExecutionId"] == steps["workflowExecutionId"]
    assert listing["imageBuildVersionArn"] == steps["imageBuildVersionArn"]
    assert step["message"]
    assert json.loads(step["outputs"])
    assert (len(statuses), *map(statuses.count, ("COMPLETED", "FAILED", "SKIPPED"))) == (
        failed["totalStepCount"],
        failed["totalStepsSucceeded"],
        failed["totalStepsFailed"],
        failed["totalStepsSkipped"],
    )


def test_the_image_that_is_waited_for_becomes_available() -> None:
    path = EXTRA / "GetImage.waiting.yaml"
    images = [answer["image"] for answer in answers(path)]
    assert len({exchange.request.uri for exchange in read_cassettes([path])}) == 1
    assert [image["state"]["status"] for image in images] == ["BUILDING", "TESTING", "AVAILABLE"]
    assert ["outputResources" in image for image in images] == [False, False, True]
