"""Operations that are for those who have no credentials yet: of STS, Cognito, sign-in and SSO.

Nothing has credentials here, so that a client that looked for some would fail.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings, strategies as st

from tests.both_clients import KINDS
from tests.environment import isolate
from tests.oracle.differences import assert_sent_alike
from tests.oracle.emitted import package_of
from tests.oracle.inputs import inputs
from tests.oracle.peers import Peers

if TYPE_CHECKING:
    from collections.abc import Iterator

loader: Any = import_module("botocore.loaders").Loader()
no_credentials: Any = import_module("botocore.exceptions").NoCredentialsError


def unsigned_operations() -> Iterator[tuple[str, str]]:
    """Return each operation of any service that its model leaves unsigned, by its service."""
    for service in loader.list_available_services("service-2"):
        operations = loader.load_service_model(service, "service-2")["operations"]
        for name, operation in operations.items():
            if operation.get("authtype") == "none" or operation.get("auth") == [
                "smithy.api#noAuth"
            ]:
                yield service, name


#: botocore signs what goes to an endpoint that names a scheme, which is how to sign, not whether:
#: the operation's "auth" trait says that it takes no authentication.
ONLY_BOTOCORE_SIGNS = {("signin", "CreateOAuth2TokenWithTokenExchange")}

UNSIGNED = sorted(unsigned_operations())
#: One for each of the services that is signed.
SIGNED: list[tuple[str, str, dict[str, Any]]] = [
    ("cognito-identity", "ListIdentityPools", {"MaxResults": 1}),
    ("cognito-idp", "ListUserPools", {"MaxResults": 1}),
    ("sts", "DecodeAuthorizationMessage", {"EncodedMessage": "x"}),
    ("sts", "GetCallerIdentity", {}),
]


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Peers]]:
    """Return the peers of each service, which have no credentials, and nowhere to find some."""
    with pytest.MonkeyPatch.context() as patched:
        isolate(patched, tmp_path_factory.mktemp("home"))
        services = {service for service, _ in UNSIGNED}
        yield {name: Peers(package_of(name), name, keys=False) for name in services}


def test_the_services_are_those_that_hand_out_credentials() -> None:
    services = {"cognito-identity", "cognito-idp", "signin", "sso", "sso-oidc", "sts"}
    assert {service for service, _ in UNSIGNED} == services


@pytest.mark.parametrize(("service", "operation"), sorted({*UNSIGNED} - ONLY_BOTOCORE_SIGNS))
@settings(max_examples=5)
@given(data=st.data())
def test_without_credentials_the_same_is_sent(
    nobody: dict[str, Peers], service: str, operation: str, data: st.DataObject
) -> None:
    peers = nobody[service]
    parameters = data.draw(inputs(peers.input_shape(operation)))
    theirs = peers.theirs(operation, parameters)
    assert "authorization" not in theirs.headers
    for kind in KINDS:
        assert_sent_alike(service, peers.ours(operation, parameters, kind), theirs)


@pytest.mark.parametrize(("service", "operation", "parameters"), SIGNED)
def test_what_is_signed_needs_credentials(
    nobody: dict[str, Peers], service: str, operation: str, parameters: dict[str, Any]
) -> None:
    peers = nobody[service]
    for kind in KINDS:
        with pytest.raises(peers.package.CredentialsError):
            peers.ours(operation, parameters, kind)
    with pytest.raises(no_credentials):
        peers.theirs(operation, parameters)


@pytest.mark.parametrize(("service", "operation"), sorted(ONLY_BOTOCORE_SIGNS))
@settings(max_examples=5)
@given(data=st.data())
def test_an_operation_without_authentication_is_not_signed_for_its_endpoint(
    nobody: dict[str, Peers], service: str, operation: str, data: st.DataObject
) -> None:
    peers = nobody[service]
    parameters = data.draw(inputs(peers.input_shape(operation)))
    with pytest.raises(no_credentials):
        peers.theirs(operation, parameters)
    for kind in KINDS:
        assert "authorization" not in peers.ours(operation, parameters, kind).headers
