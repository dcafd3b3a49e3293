"""Services of four protocols, vendored as one package: one runtime, one tree of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.vendoring.test_use import vendor

if TYPE_CHECKING:
    from tests.vendoring.conftest import Project

#: The operations that are vendored, of which each is called once.
OPERATIONS = (
    "imagebuilder:GetImage",
    "logs:GetLogEvents",
    "ssm:GetParameter",
    "ec2:DescribeImages,DeregisterImage",
    "sts:GetCallerIdentity",
)
SERVICES = tuple(each.partition(":")[0] for each in OPERATIONS)

#: Each service refuses its call, in the form in which its protocol writes errors: restJson1 and
#: AWS JSON 1.1 (Smithy), EC2's <Errors> and AWS Query's <Error>, both with their request ids.
CAUGHT = """
import app._vendor.aws as aws
from app._vendor.aws import ec2, imagebuilder, logs, ssm, sts

JSON = b'{"__type": "AccessDeniedException", "message": "no"}'
EC2 = (
    b"<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error>"
    b"</Errors><RequestID>r-ec2</RequestID></Response>"
)
QUERY = (
    b'<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>'
    b"<Code>AccessDenied</Code><Message>no</Message></Error><RequestId>r-sts</RequestId>"
    b"</ErrorResponse>"
)
CALLS = (
    (imagebuilder, JSON, lambda client: client.get_image(
        image_build_version_arn="arn:aws:imagebuilder:us-west-2:111122223333:image/a/1.0.0/1")),
    (logs, JSON, lambda client: client.get_log_events(log_group_name="g", log_stream_name="s")),
    (ssm, JSON, lambda client: client.get_parameter(name="x")),
    (ec2, EC2, lambda client: client.describe_images(image_ids=["ami-0abcdef1234567890"])),
    (sts, QUERY, lambda client: client.get_caller_identity()),
)


class Refusing:
    def __init__(self, body):
        self.body = body

    def send(self, request, *, connect_timeout, read_timeout):
        headers = {"x-amzn-RequestId": "r-json"} if self.body is JSON else {}
        return aws.HttpResponse(403, headers, self.body)

    def close(self):
        pass


credentials = aws.Credentials("AKIDEXAMPLE", "secret")
for service, body, call in CALLS:
    with service.Client(
        region="us-west-2", credentials=credentials, transport=Refusing(body)
    ) as client:
        try:
            call(client)
        except aws.ApiError as error:
            print(error.operation_name, error.code, error.message, error.request_id)
"""

SHARED = """
import sys
import app._vendor.aws as aws

services = [getattr(aws, name) for name in sys.argv[1:]]
assert len({service.Client for service in services}) == len(services)
for name in ("ApiError", "Credentials", "SdkError", "UrllibTransport"):
    assert {getattr(service, name) for service in services} == {getattr(aws, name)}
inside = aws.__name__ + "."
loaded = {name.removeprefix(inside) for name in sys.modules if name.startswith(inside)}
print(sorted(name for name in loaded if name.split(".")[-1] == "errors"))
"""

OTHERS = """
import asyncio
import app._vendor.aws as aws
from app._vendor.aws import logs, sts

request = sts.GetCallerIdentityRequest()
settings = {"region": "us-west-2", "credentials": aws.Credentials("AKIDEXAMPLE", "secret")}
stub = logs.testing.StubTransport()


async def of_the_other_client():
    client = logs.AsyncClient(**settings, transport=stub.async_transport())
    await client.send(request)


client = logs.Client(**settings, transport=stub)
for call in (
    lambda: client.send(request),
    lambda: asyncio.run(of_the_other_client()),
    lambda: client.presign(request),
    lambda: stub.add("GetCallerIdentity", sts.GetCallerIdentityResponse()),
):
    try:
        call()
    except aws.ParamValidationError as error:
        print(error)
assert not stub.requests
"""


@pytest.fixture
def vendored(project: Project) -> Project:
    """A project with the five services as ``app._vendor.aws``."""
    chosen = [word for each in OPERATIONS for word in ("--operations", each)]
    vendor(project, *SERVICES, "--package", "aws", *chosen)
    return project


def test_one_error_catches_what_five_services_of_four_protocols_refuse(vendored: Project) -> None:
    assert vendored.run(CAUGHT).splitlines() == [
        "GetImage AccessDeniedException no r-json",
        "GetLogEvents AccessDeniedException no r-json",
        "GetParameter AccessDeniedException no r-json",
        "DescribeImages UnauthorizedOperation no r-ec2",
        "GetCallerIdentity AccessDenied no r-sts",
    ]
    # One runtime and one of everything in it, in a folder and in the process.
    assert vendored.run(SHARED, *SERVICES).splitlines() == ["['runtime.errors']"]
    runtimes = (vendored.root / "app").rglob("runtime")
    assert [path.relative_to(vendored.root).as_posix() for path in runtimes] == [
        "app/_vendor/aws/runtime"
    ]
    methods = vendored.run(
        "from app._vendor.aws import ec2; print(*sorted(o for o in ec2.OPERATIONS))"
    )
    assert methods.split() == ["DeregisterImage", "DescribeImages"]

    # A request of another service goes nowhere.
    place = "app._vendor.aws"
    problem = (
        f"takes a request of {place}.logs, not GetCallerIdentityRequest, which is one of another"
        f" service ({place}.sts.operations.get_caller_identity)"
    )
    assert vendored.run(OTHERS).splitlines() == [
        f"send() {problem}",
        f"send() {problem}",
        f"GetCallerIdentity was not called: request: presign() {problem}",
        "There is no operation 'GetCallerIdentity'; none has a name like it",
    ]
