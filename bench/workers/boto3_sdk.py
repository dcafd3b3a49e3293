"""boto3, and the parts of botocore that do its work."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.compat import HTTPHeaders
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.model import OperationModel
from botocore.parsers import create_parser
from botocore.serialize import create_serializer
from botocore.session import get_session

from bench.workers.loop import Job, Work, repeat, serve

# By name: the types of boto3 name services whose own types are not installed.
boto3: Any = import_module("boto3")

CONNECTIONS = 16
PROTOCOL = "rest-json"


def call(job: Job) -> Work:
    """Make the call on one client."""
    client = boto3.client(
        "imagebuilder",
        endpoint_url=job.endpoint,
        config=Config(max_pool_connections=CONNECTIONS),
    )
    method = getattr(client, job.plan["python_name"])
    parameters = job.plan["parameters"]
    return repeat(lambda: method(**parameters))


def parse(job: Job) -> Work:
    """Read the answer's body into a dict."""
    parser = create_parser(PROTOCOL)
    shape: Any = _operation(job).output_shape
    answer: dict[str, Any] = {"status_code": 200, "headers": {}, "body": job.answer.encode()}
    return repeat(lambda: parser.parse(answer, shape))


def build(job: Job) -> Work:
    """Validate the input and write it as path, headers and body."""
    serializer = create_serializer(PROTOCOL, include_validation=True)
    operation = _operation(job)
    parameters = job.plan["parameters"]
    return repeat(lambda: serializer.serialize_to_request(parameters, operation))


def sign(job: Job) -> Work:
    """Sign a request."""
    credentials = Credentials(os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"])
    signer = SigV4Auth(credentials, "imagebuilder", os.environ["AWS_REGION"])
    url, method = job.endpoint + job.plan["target"], job.plan["method"]
    body = job.plan["text"].encode()

    def once() -> None:
        headers = {"Content-Type": "application/json"}
        signer.add_auth(AWSRequest(method, url, headers=headers, data=body))

    return repeat(once)


class _Raw(io.BytesIO):
    """A body as botocore reads it."""

    def stream(self, **_: object) -> Iterator[bytes]:
        """Yield the body."""
        yield self.getvalue()


def wait(job: Job) -> Work:
    """Wait, with answers from memory and without pauses, until so many polls were made."""
    client = boto3.client("imagebuilder")
    body = job.answer.encode()
    last = job.answer.replace('"BUILDING"', '"AVAILABLE"').encode()
    left = 0

    def answer(request: Any, **_: object) -> AWSResponse:
        nonlocal left
        left -= 1
        return AWSResponse(request.url, 200, HTTPHeaders(), _Raw(body if left else last))

    client.meta.events.register("before-send", answer)
    waiter = client.get_waiter("image_available")

    def work(times: int) -> None:
        nonlocal left
        left = times
        settings = {"Delay": 0, "MaxAttempts": times}
        waiter.wait(**job.plan["parameters"], WaiterConfig=settings)

    return work


def _operation(job: Job) -> OperationModel:
    model = get_session().get_service_model("imagebuilder")
    return model.operation_model(job.plan["operation"])


if __name__ == "__main__":
    serve({"call": call, "parse": parse, "build": build, "sign": sign, "wait": wait})
