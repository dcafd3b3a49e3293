"""Where a fresh process finds its credentials, and how it reaches the service: what users have.

Each function starts the server that a call goes to and returns its URL with what is different in
the environment; a variable that is ``None`` is not set.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import frozen

from bench.plans import Plan
from bench.processes import Bench

#: The keys of :meth:`Bench.environment` in the shared files.
_CREDENTIALS = """\
[default]
aws_access_key_id = AKIDEXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
"""
_CONFIG = """\
[default]
region = us-west-2
"""

#: What has to be gone for a chain to look further than the environment.
_NO_KEYS: Mapping[str, str | None] = {
    "AWS_ACCESS_KEY_ID": None,
    "AWS_SECRET_ACCESS_KEY": None,
}

_ROLE = "/latest/meta-data/iam/security-credentials/"


@frozen
class Surroundings:
    """The URL of the service, and what is different in the environment of a program."""

    endpoint: str
    environment: Mapping[str, str | None]


Surrounding = Callable[[Bench, Plan], Surroundings]


def keys(bench: Bench, plan: Plan) -> Surroundings:
    """Keys and region in the environment; HTTP."""
    [endpoint] = bench.serve([plan])
    return Surroundings(endpoint, {})


def https(bench: Bench, plan: Plan) -> Surroundings:
    """The same over HTTPS: an authority of ours beside those that everybody trusts.

    All read them from the same file, where they would read those of the system otherwise.
    """
    # Of the benchmark alone; the counted tests, which share the harness, have no use for it.
    import botocore.httpsession
    import trustme

    authority = trustme.CA()
    certificate = bench.work / "server.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(certificate)
    trusted = bench.work / "trusted.pem"
    everybodys = Path(botocore.httpsession.DEFAULT_CA_BUNDLE).read_bytes()
    trusted.write_bytes(everybodys + authority.cert_pem.bytes())
    [endpoint] = bench.serve([plan], certificate=certificate)
    bundle = os.fspath(trusted)
    return Surroundings(endpoint, {"AWS_CA_BUNDLE": bundle, "SSL_CERT_FILE": bundle})


def profile(bench: Bench, plan: Plan) -> Surroundings:
    """A default profile in ``~/.aws``, as on a developer's machine."""
    home = bench.work / "home-with-profile"
    shared = home / ".aws"
    shared.mkdir(parents=True, exist_ok=True)
    (shared / "credentials").write_text(_CREDENTIALS, encoding="utf-8")
    (shared / "config").write_text(_CONFIG, encoding="utf-8")
    [endpoint] = bench.serve([plan])
    no_region = {"AWS_REGION": None, "AWS_DEFAULT_REGION": None}
    return Surroundings(endpoint, {**_NO_KEYS, **no_region, "HOME": os.fspath(home)})


def role(bench: Bench, plan: Plan) -> Surroundings:
    """The role of an instance: the metadata service, on loopback."""
    issued = {
        "Code": "Success",
        "Type": "AWS-HMAC",
        "AccessKeyId": "ASIAEXAMPLE",
        "SecretAccessKey": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        "Token": "token",
        "LastUpdated": "2026-01-02T03:04:05Z",
        "Expiration": "2099-01-02T03:04:05Z",
    }
    metadata = {
        "/latest/api/token": "token",
        _ROLE: "bench",
        f"{_ROLE}bench": json.dumps(issued),
    }
    [endpoint, service] = bench.serve_bodies([{plan.path: plan.answer}, metadata])
    return Surroundings(
        endpoint,
        {
            **_NO_KEYS,
            "AWS_EC2_METADATA_DISABLED": None,
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": service,
        },
    )
