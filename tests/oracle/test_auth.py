"""How requests are signed where it is not with SigV4, and endpoints of accounts: as in botocore."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.oracle.emitted import package_of
from tests.oracle.peers import ACCESS_KEY_ID, REGION, SECRET_ACCESS_KEY, Peers

if TYPE_CHECKING:
    from collections.abc import Callable

_session: Any = import_module("botocore.session")
_exceptions: Any = import_module("botocore.exceptions")

ACCOUNT = "111122223333"


# -- bearer tokens --------------------------------------------------------------------------------


@pytest.fixture
def no_tokens(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("BEDROCK", "CODECATALYST"):
        monkeypatch.delenv(f"AWS_BEARER_TOKEN_{name}", raising=False)
    monkeypatch.delenv("AWS_AUTH_SCHEME_PREFERENCE", raising=False)
    return monkeypatch


def sent_by(service: str, operation: str) -> tuple[Any, Any]:
    peers = Peers(package_of(service), service)
    return peers.ours(operation, {}), peers.theirs(operation, {})


def test_a_token_for_the_service_goes_before_a_signature(no_tokens: pytest.MonkeyPatch) -> None:
    no_tokens.setenv("AWS_BEARER_TOKEN_BEDROCK", "t0ken")
    ours, theirs = sent_by("bedrock", "ListFoundationModels")
    assert ours.headers["authorization"] == theirs.headers["authorization"] == "Bearer t0ken"
    assert ours == theirs


def test_without_a_token_the_same_request_is_signed(no_tokens: pytest.MonkeyPatch) -> None:
    ours, theirs = sent_by("bedrock", "ListFoundationModels")
    assert ours.headers["authorization"].startswith("AWS4-HMAC-SHA256 ")
    assert ours == theirs


@pytest.mark.parametrize("preference", ["sigv4", "sigv4,httpBearerAuth", "nothing, sigv4"])
def test_a_preference_chooses_among_what_the_service_takes(
    no_tokens: pytest.MonkeyPatch, preference: str
) -> None:
    no_tokens.setenv("AWS_AUTH_SCHEME_PREFERENCE", preference)
    ours, theirs = sent_by("bedrock", "ListFoundationModels")
    assert ours.headers["authorization"].startswith("AWS4-HMAC-SHA256 ")
    assert ours == theirs


def test_who_prefers_tokens_needs_one(no_tokens: pytest.MonkeyPatch) -> None:
    no_tokens.setenv("AWS_AUTH_SCHEME_PREFERENCE", "httpBearerAuth")
    peers = Peers(package_of("bedrock"), "bedrock")
    with pytest.raises(peers.package.CredentialsError, match="AWS_BEARER_TOKEN_BEDROCK is not set"):
        peers.ours("ListFoundationModels", {})
    with pytest.raises(_exceptions.NoAuthTokenError):
        peers.theirs("ListFoundationModels", {})


def test_a_service_that_takes_nothing_but_tokens_gets_one(no_tokens: pytest.MonkeyPatch) -> None:
    no_tokens.setenv("AWS_BEARER_TOKEN_CODECATALYST", "t0ken")
    ours, theirs = sent_by("codecatalyst", "VerifySession")
    assert ours.headers["authorization"] == "Bearer t0ken"
    assert ours == theirs


def test_a_token_is_not_sent_without_encryption(no_tokens: pytest.MonkeyPatch) -> None:
    no_tokens.setenv("AWS_BEARER_TOKEN_CODECATALYST", "t0ken")
    package: Any = package_of("codecatalyst")
    stub = package.testing.StubTransport()
    client = package.Client(region=REGION, endpoint_url="http://127.0.0.1:1", transport=stub)
    with pytest.raises(package.ConfigurationError, match="over https alone") as caught:
        client.verify_session()
    assert "t0ken" not in str(caught.value)
    assert not stub.requests


@pytest.mark.parametrize("token", ["a\nb", "ä"])
def test_a_token_that_no_header_can_hold_is_refused(
    no_tokens: pytest.MonkeyPatch, token: str
) -> None:
    no_tokens.setenv("AWS_BEARER_TOKEN_CODECATALYST", token)
    package: Any = package_of("codecatalyst")
    client = package.Client(region=REGION, transport=package.testing.StubTransport())
    with pytest.raises(package.CredentialsError, match="AWS_BEARER_TOKEN_CODECATALYST") as caught:
        client.verify_session()
    assert token not in str(caught.value)


def test_what_is_not_signed_with_a_key_is_no_url(no_tokens: pytest.MonkeyPatch) -> None:
    package: Any = package_of("codecatalyst")
    no_tokens.setenv("AWS_BEARER_TOKEN_CODECATALYST", "t0ken")
    client = package.Client(
        region=REGION, credentials=package.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    )
    with pytest.raises(package.ParamValidationError, match="cannot be presigned"):
        client.presign(package.VerifySessionRequest())


# -- endpoints of accounts ------------------------------------------------------------------------


def our_host(service: str, call: Callable[[Any], Any], account: str | None) -> str:
    package: Any = package_of(service)
    keys = package.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY, account_id=account)
    client = package.Client(region=REGION, credentials=keys, transport=_Kept())
    try:
        call(client)
    except package.ApiError:
        return str(urlsplit(client._transport.url).hostname)
    raise AssertionError("nothing was sent")


class _Kept:
    """A transport that keeps the URL, and whose service is always wrong."""

    url = ""

    def send(self, request: Any, *, connect_timeout: float, read_timeout: float) -> Any:
        del connect_timeout, read_timeout
        self.url = request.url
        response: Any = type("Answer", (), {"status": 400, "headers": {}, "body": b"{}"})
        return response

    def close(self) -> None:
        pass


def their_host(service: str, call: Callable[[Any], Any], account: str | None) -> str:
    session = _session.Session()
    session.set_credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None, account)
    client = session.create_client(service, region_name=REGION)
    seen: list[str] = []

    def note(request: Any, **_: Any) -> Any:
        seen.append(str(urlsplit(request.url).hostname))
        raise InterruptedError

    client.meta.events.register("before-send", note)
    with pytest.raises(InterruptedError):
        call(client)
    return seen[0]


@pytest.mark.parametrize("account", [ACCOUNT, None])
@pytest.mark.parametrize("mode", [None, "preferred", "disabled", "Required"])
def test_the_endpoint_of_an_account_is_the_one_that_botocore_calls(
    monkeypatch: pytest.MonkeyPatch, mode: str | None, account: str | None
) -> None:
    if mode is not None:
        monkeypatch.setenv("AWS_ACCOUNT_ID_ENDPOINT_MODE", mode)
    if mode == "Required" and account is None:
        with pytest.raises(_exceptions.EndpointProviderError):
            their_host("dynamodb", lambda c: c.list_tables(), account)
        with pytest.raises(package_of("dynamodb").ConfigurationError, match="AccountId"):
            our_host("dynamodb", lambda c: c.list_tables(), account)
        return
    ours = our_host("dynamodb", lambda c: c.list_tables(), account)
    assert ours == their_host("dynamodb", lambda c: c.list_tables(), account)
    assert ours.startswith(ACCOUNT) == (account is not None and mode != "disabled")


def test_a_mode_that_there_is_not_is_refused_when_the_client_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_ACCOUNT_ID_ENDPOINT_MODE", "sometimes")
    package: Any = package_of("dynamodb")
    with pytest.raises(package.ConfigurationError, match="'preferred', 'disabled' or 'required'"):
        package.Client(region=REGION)


def test_the_url_of_a_client_needs_no_credentials() -> None:
    client: Any = package_of("dynamodb").Client(region=REGION)
    assert client.endpoint_url == f"https://dynamodb.{REGION}.amazonaws.com"


def test_the_client_for_asyncio_calls_the_account_too() -> None:
    import asyncio

    package: Any = package_of("dynamodb")
    keys = package.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY, account_id=ACCOUNT)
    stub = package.testing.StubTransport()
    stub.add("ListTables", package.ListTablesOutput())

    async def main() -> None:
        asked: list[int] = []

        async def provider() -> Any:
            asked.append(1)
            return keys

        async with package.AsyncClient(
            region=REGION, credentials=provider, transport=stub.async_transport()
        ) as client:
            await client.list_tables()
        assert asked

    asyncio.run(main())
    assert urlsplit(stub.requests[0].url).hostname == f"{ACCOUNT}.ddb.{REGION}.amazonaws.com"


# -- the region that is signed for ----------------------------------------------------------------


def scopes(service: str, region: str, call: Callable[[Any], Any]) -> tuple[str, str, str]:
    """Return the host of a call, and the regions that ours and botocore's signature are for."""
    package: Any = package_of(service)
    stub = package.testing.StubTransport()
    stub.add("DescribeEvents", package.DescribeEventsResponse())
    call(package.testing.client(stub, region=region))
    [request] = stub.requests
    keys = {"aws_access_key_id": ACCESS_KEY_ID, "aws_secret_access_key": SECRET_ACCESS_KEY}
    client = _session.Session().create_client(service, region_name=region, **keys)
    seen: list[str] = []

    def note(request: Any, **_: Any) -> Any:
        seen.extend((request.url, request.headers["Authorization"].decode()))
        raise InterruptedError

    client.meta.events.register("before-send", note)
    with pytest.raises(InterruptedError):
        call(client)
    assert urlsplit(request.url).hostname == urlsplit(seen[0]).hostname
    ours, theirs = request.headers["Authorization"], seen[1]
    return str(urlsplit(request.url).hostname), ours.split("/")[2], theirs.split("/")[2]


@pytest.mark.parametrize(
    ("region", "host", "by_botocore"),
    [
        # The two hosts in the table of "Accessing the AWS Health API", each with its own region.
        ("us-east-1", "health.us-east-1.amazonaws.com", "us-east-1"),
        ("us-east-2", "health.us-east-2.amazonaws.com", "us-east-2"),
        ("us-gov-east-1", "health.us-gov-east-1.amazonaws.com", "us-gov-east-1"),
        # Where the rule set says what to sign for.
        ("aws-global", "global.health.amazonaws.com", "us-east-1"),
        # botocore: the partition's one endpoint of endpoints.json, which is none of these hosts.
        ("eu-west-1", "health.eu-west-1.amazonaws.com", "us-east-1"),
        ("cn-north-1", "health.cn-north-1.amazonaws.com.cn", "cn-northwest-1"),
    ],
)
def test_an_endpoint_without_a_scheme_is_signed_for_the_region_that_it_is_in(
    region: str, host: str, by_botocore: str
) -> None:
    """A rule set that names no region leaves the client's (Smithy, "authSchemes"): the host's.

    It names one where it leads to the one host of a partition. botocore takes the host from the
    rule set and the region of the signature from ``endpoints.json``, which says of the service that
    it has a single host. Of 439 services this is the only one where they differ.
    """
    right = "us-east-1" if region == "aws-global" else region
    found = scopes("health", region, lambda client: client.describe_events())
    assert found == (host, right, by_botocore)


# -- SigV4A ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("service", "operation", "parameters", "host"),
    [
        (
            "cloudfront-keyvaluestore",
            "ListKeys",
            {"KvsARN": f"arn:aws:cloudfront::{ACCOUNT}:key-value-store/a-b"},
            f"{ACCOUNT}.cloudfront-kvs.global.api.aws",
        ),
        (
            "events",
            "PutEvents",
            {"Entries": [], "EndpointId": "abc.123"},
            "abc.123.endpoint.events.amazonaws.com",
        ),
    ],
)
def test_an_endpoint_in_several_regions_gets_a_signature_for_all(
    service: str, operation: str, parameters: dict[str, Any], host: str
) -> None:
    # Without its C extension botocore refuses these calls.
    peers = Peers(package_of(service), service)
    if service == "events":
        parameters = {**parameters, "Entries": [{"Source": "s"}]}
    ours = peers.ours(operation, parameters)
    assert urlsplit(ours.url).hostname == host
    assert ours.headers["x-amz-region-set"] == "*"
    assert ours.headers["authorization"].startswith("AWS4-ECDSA-P256-SHA256 Credential=")
    assert "x-amz-region-set" in ours.headers["authorization"]
    with pytest.raises(_exceptions.MissingDependencyException):
        peers.theirs(operation, parameters)
