"""The table of what few services ask of a client: each row, against botocore's whole client."""

from __future__ import annotations

import base64
import json
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from codegen.model import sources
from codegen.python.reserved import RUNTIME_MODULES, runtime_names
from codegen.resolve.customizations import STAGES, table
from codegen.runtime import customizations
from tests.oracle.answers import Answer
from tests.oracle.differences import in_one_form, right_request
from tests.oracle.emitted import loader, package_of
from tests.oracle.own_ways import smallest_input
from tests.oracle.peers import Peers

if TYPE_CHECKING:
    from tests.oracle.peers import Sent

handlers: Any = import_module("botocore.handlers")


# -- the table ------------------------------------------------------------------------------------


def name_of(handler: Any) -> str:
    name: str = getattr(handler, "__qualname__", None) or type(handler).__qualname__
    return name


def test_each_handler_of_botocore_is_decided_on_once() -> None:
    """A handler that a new botocore brings has to be decided on, too."""
    decided = [
        name for rows in table().values() for row in rows for name in row.get("handlers", ())
    ]
    # Tests that import moto bring one of its own.
    theirs = [row[1] for row in handlers.BUILTIN_HANDLERS]
    own = {name_of(each) for each in theirs if each.__module__.startswith("botocore.")}
    assert sorted(decided) == sorted(own)
    assert table().keys() == {"done", "general", "left_out"}
    assert all(row["what"] for rows in table().values() for row in rows)


MODELS: dict[str, Any] = {}


def model_of(service_id: str) -> Any:
    """Return botocore's model of the service with this id."""
    if not MODELS:
        for name in loader.list_available_services("service-2"):
            if name.replace("-", "") in NAMES:
                MODELS[NAMES[name.replace("-", "")]] = sources.from_botocore(name).model
    return MODELS[service_id]


NAMES = {row["service"].replace(" ", "").lower(): row["service"] for row in table()["done"]}
#: What a row may say beside the functions that it names.
KEYS = {"service", "handlers", "what", "operations", "except", "shapes", "merge", "defaults"}
KEYS |= {"members", "member_shapes", "paths", "arguments", "endpoint_label", "host_prefix"}
KEYS |= {"optional", "moves", "unwrapped", "addressing", *STAGES}


@pytest.mark.parametrize("row", table()["done"], ids=lambda row: f"{row['service']}-{row['what']}")
def test_what_a_row_names_is_there(row: dict[str, Any]) -> None:
    model = model_of(row["service"])
    assert row.keys() <= KEYS
    operations = row.get("operations", [])
    assert {*operations, *row.get("except", ())} <= model["operations"].keys()
    for operation in operations:
        members = model["shapes"][model["operations"][operation]["input"]["shape"]]["members"]
        assert {*row.get("members", ())} <= members.keys()
    assert {*row.get("shapes", ())} <= {*model["shapes"], "ExpiresString"}
    named = {row[stage] for stage in STAGES if stage in row}
    known = {
        name
        for module in RUNTIME_MODULES
        if module.startswith("customizations.")
        for name in runtime_names(module)
    }
    assert named <= known
    assert customizations.__doc__


# -- requests -------------------------------------------------------------------------------------

REALTIME = "https://realtime.machinelearning.us-east-1.amazonaws.com"
REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("route53", "GetHostedZone", {"Id": "/hostedzone/Z1"}),
    ("route53", "GetHostedZone", {"Id": "Z1"}),
    ("route53", "GetChange", {"Id": "/change/C1"}),
    ("route53", "CreateHostedZone", {"DelegationSetId": "/delegationset/N1"}),
    ("route53", "AssociateVPCWithHostedZone", {"HostedZoneId": "/hostedzone/Z1"}),
    ("glacier", "ListVaults", {}),
    ("glacier", "ListVaults", {"accountId": "123456789012"}),
    *(("glacier", "UploadArchive", {"body": b"x" * n}) for n in (0, 1, 1 << 20, (3 << 20) + 1)),
    ("glacier", "UploadMultipartPart", {"body": bytes(range(256)) * (5 << 12)}),
    ("apigateway", "GetApiKeys", {}),
    ("cloudsearchdomain", "Search", {"query": "a b&c", "partial": True}),
    ("machinelearning", "Predict", {"PredictEndpoint": REALTIME}),
    ("autoscaling", "CreateLaunchConfiguration", {"UserData": "#!/bin/sh\nü"}),
    ("autoscaling", "CreateLaunchConfiguration", {}),
    ("ec2", "RunInstances", {"UserData": "#!/bin/sh\nü", "MinCount": 1, "MaxCount": 1}),
    ("dynamodb", "DescribeEndpoints", {}),
    ("sdb", "Select", {"SelectExpression": "select * from `a b`"}),
    ("sdb", "PutAttributes", {"Attributes": [{"Name": "ü", "Value": "~*"}]}),
    ("importexport", "ListJobs", {}),
    *(
        (service, operation, parameters)
        for service, operation in (
            ("rds", "CopyDBSnapshot"),
            ("rds", "CreateDBInstanceReadReplica"),
            ("rds", "StartDBInstanceAutomatedBackupsReplication"),
            ("neptune", "CreateDBCluster"),
            ("docdb", "CopyDBClusterSnapshot"),
        )
        for parameters in ({}, {"SourceRegion": "us-east-1"})
    ),
    ("docdb", "CreateDBCluster", {"SourceRegion": "us-east-1", "PreSignedUrl": "https://a.b/"}),
    ("ec2", "CopySnapshot", {"SourceRegion": "us-east-1"}),
    ("ec2", "CopySnapshot", {"SourceRegion": "us-east-1", "PresignedUrl": "https://a.b/"}),
]


@pytest.mark.parametrize(("service", "operation", "parameters"), REQUESTS)
def test_a_request_is_the_one_that_botocore_sends(
    service: str, operation: str, parameters: dict[str, Any]
) -> None:
    peers = Peers(package_of(service, (operation,)), service)
    parameters = {**smallest_input(peers, operation), **parameters}
    ours, theirs = peers.ours(operation, parameters), peers.theirs(operation, parameters)
    right = right_request(peers.input_shape(operation), parameters, theirs)
    if right.body[:1] == b"<":
        ours, right = in_one_form(ours), in_one_form(right)
    ours, right = comparable(ours), comparable(right)
    if right.headers != comparable(theirs).headers:
        # The signature covers what was put right.
        ours, right = unsigned(ours), unsigned(right)
    assert ours == right


def comparable(sent: Sent) -> Sent:
    """Return a request whose fields have one order; a presigned URL in one is such a request."""
    headers = {k: v for k, v in sent.headers.items() if k not in ("content-length", "host")}
    if "x-www-form-urlencoded" not in headers.get("content-type", ""):
        return sent._replace(headers=headers)
    fields = dict(parse_qsl(sent.body.decode(), keep_blank_values=True))
    fields.pop("Signature", None)
    for name in ("PresignedUrl", "PreSignedUrl"):
        if name in fields:
            url = urlsplit(fields[name])
            fields[name] = repr((url[:3], sorted(parse_qsl(url.query))))
    headers.pop("authorization", None)
    return sent._replace(headers=headers, body=json.dumps(fields, sort_keys=True).encode())


def unsigned(sent: Sent) -> Sent:
    return sent._replace(headers={k: v for k, v in sent.headers.items() if k != "authorization"})


def test_a_form_of_version_2_has_botocores_signature() -> None:
    peers = Peers(package_of("sdb", ("ListDomains",)), "sdb")
    ours, theirs = peers.ours("ListDomains", {}), peers.theirs("ListDomains", {})
    signatures = [dict(parse_qsl(sent.body.decode()))["Signature"] for sent in (ours, theirs)]
    assert signatures[0] == signatures[1]
    assert ours.headers["content-length"] == str(len(ours.body))


def test_a_default_stands_in_no_request_of_the_callers() -> None:
    package: Any = package_of("glacier", ("ListVaults",))
    request = package.ListVaultsInput()
    transport = package.testing.StubTransport()
    transport.add("ListVaults", package.ListVaultsOutput())
    with package.testing.client(transport) as client:
        client.send(request)
    assert request.account_id is None
    assert "/-/vaults" in transport.requests[0].url


# -- answers --------------------------------------------------------------------------------------

POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "a:ü+% "}]}


def answered(service: str, operation: str, body: str) -> tuple[Any, Any]:
    """Return what both make of an answer: botocore's parser, and then its handlers."""
    peers = Peers(package_of(service, (operation,)), service)
    answer = Answer(200, {}, body.encode())
    theirs = peers.parsed(peers.output_shape(operation), answer)
    model = peers.model.operation_model(operation)
    for event, handler, *_ in handlers.BUILTIN_HANDLERS:
        if event in (f"after-call.{service}", f"after-call.{service}.{operation}"):
            handler(parsed=theirs, model=model)
    request = peers.request(operation, smallest_input(peers, operation))
    return peers.response(request, answer), theirs


def test_a_policy_is_the_json_that_was_put_in() -> None:
    text = quote(json.dumps(POLICY))
    body = (
        "<R><GetRolePolicyResult><RoleName>r</RoleName><PolicyName>p</PolicyName>"
        f"<PolicyDocument>{text}</PolicyDocument></GetRolePolicyResult></R>"
    )
    ours, theirs = answered("iam", "GetRolePolicy", body)
    assert json.loads(ours.policy_document) == theirs["PolicyDocument"] == POLICY


@pytest.mark.parametrize("text", [b"login: \xc3\xbc\r\n", b"\xff\xfe", b""])
def test_what_a_console_shows_is_a_text(text: bytes) -> None:
    output = base64.b64encode(text).decode()
    body = f"<R><instanceId>i-1</instanceId><output>{output}</output></R>"
    ours, theirs = answered("ec2", "GetConsoleOutput", body)
    assert (ours.output or "") == theirs["Output"]


def test_an_error_of_oauth_has_its_message() -> None:
    peers = Peers(package_of("sso-oidc", ("CreateToken",)), "sso-oidc")
    body = b'{"error": "invalid_grant", "error_description": "The code is used up"}'
    answer = Answer(400, {"x-amzn-errortype": "InvalidGrantException"}, body)
    request = peers.request("CreateToken", smallest_input(peers, "CreateToken"))
    with pytest.raises(peers.package.InvalidGrantException) as caught:
        peers.response(request, answer)
    assert caught.value.message == "The code is used up"
    assert caught.value.error == "invalid_grant"
