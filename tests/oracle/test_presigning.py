"""Presigned URLs against those of botocore, which signs the same request at the same moment."""

from __future__ import annotations

import asyncio
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings, strategies as st

from tests.oracle.differences import peers_of
from tests.oracle.emitted import package_of
from tests.oracle.inputs import inputs, with_floats
from tests.oracle.own_ways import smallest_input
from tests.oracle.peers import ACCESS_KEY_ID, NOW, REGION, SECRET_ACCESS_KEY, SESSION_TOKEN, Peers

#: Forms, whose body goes to the URL, and requests without a body.
FORMS = ["sts", "sns"]
GETS = [
    (service, operation)
    for service in ("route53", "imagebuilder")
    for operation in peers_of(service).operations
    if peers_of(service).package.OPERATIONS[operation].method == "GET"
]


def is_signed(service: str, operation: str) -> bool:
    return bool(peers_of(service).package.OPERATIONS[operation].call.signed)


def parts(url: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a URL without its query, and the pairs of that; the order of these is not signed."""
    split = urlsplit(url)
    pairs = parse_qsl(split.query, keep_blank_values=True, strict_parsing=True)
    return f"{split.scheme}://{split.netloc}{split.path}", sorted(pairs)


def compare(
    service: str,
    operation: str,
    parameters: dict[str, Any],
    expires_in: int = 900,
    method: str | None = None,
) -> Any:
    peers = peers_of(service)
    ours = peers.our_url(operation, parameters, expires_in=expires_in, method=method)
    theirs = peers.their_url(operation, parameters, expires_in, method)
    assert parts(ours) == parts(theirs)
    return ours


@pytest.mark.parametrize(
    ("service", "operation"),
    [(s, o) for s in FORMS for o in peers_of(s).operations if is_signed(s, o)],
)
@settings(max_examples=5)
@given(data=st.data())
def test_the_url_of_a_form_is_the_one_of_botocore(
    service: str, operation: str, data: st.DataObject
) -> None:
    shape = peers_of(service).input_shape(operation)
    parameters = {} if shape is None else with_floats(data.draw(inputs(shape)))
    expires_in = data.draw(st.integers(1, 604_800))
    method = data.draw(st.sampled_from([None, "GET", "POST"]))
    url = compare(service, operation, parameters, expires_in, method)
    assert url.method == method or (url.method, method) == ("POST", None)
    assert url.headers == {}


def test_the_url_of_a_form_that_nobody_signs_says_what_the_form_says() -> None:
    # botocore forgets the form.
    parameters = {"RoleArn": "r" * 20, "RoleSessionName": "me", "WebIdentityToken": "a b+c&d"}
    url = peers_of("sts").our_url("AssumeRoleWithWebIdentity", parameters)
    said = {"Action": "AssumeRoleWithWebIdentity", "Version": "2011-06-15"}
    assert dict(parts(url)[1]) == {**parameters, **said}


@pytest.mark.parametrize(("service", "operation"), GETS)
def test_the_url_of_a_request_without_a_body_is_the_one_of_botocore(
    service: str, operation: str
) -> None:
    parameters = smallest_input(peers_of(service), operation)
    url = compare(service, operation, parameters)
    assert (url.method, url.headers) == ("GET", {})


def test_a_url_says_how_it_is_sent_and_until_when() -> None:
    peers = peers_of("sts")
    url = peers.our_url("GetCallerIdentity", {}, expires_in=60, method="GET")
    assert isinstance(url, str)
    assert url.method == "GET"
    assert (url.expires_at - NOW).total_seconds() == 60


def test_an_hour_is_the_default() -> None:
    url = peers_of("sts").our_url("GetCallerIdentity", {})
    assert dict(parse_qsl(urlsplit(url).query))["X-Amz-Expires"] == "3600"


def test_the_client_for_asyncio_returns_the_same_url() -> None:
    peers = peers_of("sts")
    package = peers.package
    keys = package.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY, SESSION_TOKEN)

    async def main() -> Any:
        async with package.AsyncClient(region=REGION, credentials=keys) as client:
            client._context.clock = peers.client._context.clock
            request = package.GetCallerIdentityRequest()
            return await client.presign(request, expires_in=60, method="GET")

    url = asyncio.run(main())
    assert url == peers.our_url("GetCallerIdentity", {}, expires_in=60, method="GET")


@pytest.mark.parametrize("expires_in", [0, -1, 604_801, 1.5, "60", None, True])
def test_a_time_that_no_signature_may_be_valid_for_is_refused(expires_in: Any) -> None:
    peers = peers_of("sts")
    with pytest.raises(peers.package.ParamValidationError, match="expires_in: has to be") as caught:
        peers.our_url("GetCallerIdentity", {}, expires_in=expires_in)
    assert caught.value.operation_name == "GetCallerIdentity"


def test_all_that_is_wrong_with_the_arguments_is_one_error() -> None:
    peers = peers_of("sts")
    with pytest.raises(peers.package.ParamValidationError) as caught:
        peers.client.presign("GetCallerIdentity", expires_in=0, method="FETCH")
    assert len(caught.value.problems) == 3


def test_a_request_with_a_body_cannot_be_a_url() -> None:
    package: Any = peers_of("imagebuilder").package
    request = package.CancelImageCreationRequest(image_build_version_arn="arn", client_token="t")
    with pytest.raises(package.ParamValidationError, match="a body, which a URL cannot have"):
        peers_of("imagebuilder").client.presign(request)


def test_a_request_is_checked_before_it_is_signed() -> None:
    package: Any = peers_of("sts").package
    with pytest.raises(package.ParamValidationError, match="role_arn"):
        peers_of("sts").client.presign(package.AssumeRoleRequest(role_arn="", role_session_name=""))


def test_nothing_is_sent() -> None:
    peers = peers_of("sts")
    with patch.object(peers.transport, "send", side_effect=AssertionError("it was sent")):
        peers.our_url("GetCallerIdentity", {})


def test_headers_that_are_signed_have_to_be_sent_with_the_url() -> None:
    # One that the endpoint asks for.
    peers = peers_of("sts")
    client = peers.client
    endpoint = client._endpoint_for({})
    with patch.object(endpoint, "headers", {"X-K8s-Aws-Id": "cluster", "traceparent": "1"}):
        url = client.presign(peers.package.GetCallerIdentityRequest())
    assert url.headers["X-K8s-Aws-Id"] == "cluster"
    assert dict(parse_qsl(urlsplit(url).query))["X-Amz-SignedHeaders"] == "host;x-k8s-aws-id"


def test_headers_that_the_caller_adds_are_signed_as_botocore_signs_them() -> None:
    # So is the token for an EKS cluster made; see GetToken in the AWS CLI.
    peers = Peers(package_of("sts"), "sts")
    cluster = {"x-k8s-aws-id": "my  cluster"}
    peers._theirs.meta.events.register(
        "before-sign.sts.GetCallerIdentity",
        lambda request, **_: request.headers.add_header("x-k8s-aws-id", "my  cluster"),
    )
    theirs = peers.their_url("GetCallerIdentity", {}, 60, "GET")
    options = {"expires_in": 60, "method": "GET", "headers": cluster}
    url = peers.our_url("GetCallerIdentity", {}, **options)
    assert parts(url) == parts(theirs)
    assert url.headers == cluster
    request = peers.request("GetCallerIdentity", {})
    assert peers.clients["AsyncClient"].presign(request, **options) == url


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"a b": "c"}, "'a b' is no name"),
        ({"Host": "c"}, "'Host' is no name"),
        ({7: "c"}, "7 is no name"),
        ({"a": "b\nc"}, "a: has to be a text without line breaks"),
        ({"a": 1}, "a: has to be a text"),
        (["a"], "has to be a mapping, not list"),
    ],
)
def test_a_header_that_nobody_can_send_is_refused(headers: Any, said: str) -> None:
    peers = peers_of("sts")
    with pytest.raises(peers.package.ParamValidationError) as caught:
        peers.our_url("GetCallerIdentity", {}, headers=headers)
    assert f"headers: {said}" in str(caught.value)
