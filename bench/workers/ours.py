"""The generated client."""

from __future__ import annotations

import os

import imagebuilder
from bench.workers.loop import Job, Work, repeat, serve

CONNECTIONS = 16


def call(job: Job) -> Work:
    """Make the call on one client."""
    client = imagebuilder.Client(endpoint_url=job.endpoint, max_connections=CONNECTIONS)
    method = getattr(client, job.plan["python_name"])
    arguments = job.plan["arguments"]
    return repeat(lambda: method(**arguments))


def parse(job: Job) -> Work:
    """Read the answer's body into a response."""
    read = imagebuilder.OPERATIONS[job.plan["operation"]].call.read_response
    body = job.answer.encode()
    return repeat(lambda: read(imagebuilder.HttpResponse(200, {}, body)))


def build(job: Job) -> Work:
    """Validate the input and write it as target, headers and body."""
    operation = imagebuilder.OPERATIONS[job.plan["operation"]].call
    arguments = job.plan["arguments"]

    def once() -> None:
        request = operation.request_type(**arguments)
        operation.problems(request)
        operation.write_request(request)

    return repeat(once)


def sign(job: Job) -> Work:
    """Sign a request."""
    signer = imagebuilder.SigV4Signer("imagebuilder", os.environ["AWS_REGION"])
    credentials = imagebuilder.Credentials(
        os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
    )
    url, method = job.endpoint + job.plan["target"], job.plan["method"]
    body = job.plan["text"].encode()

    def once() -> None:
        headers = {"Content-Type": "application/json"}
        signer.sign(imagebuilder.HttpRequest(method, url, headers, body), credentials)

    return repeat(once)


class Polled:
    """A transport of the polls of a wait: ``body`` is what it answers, the last time ``last``."""

    def __init__(self, body: bytes, last: bytes) -> None:
        self._body, self._last = body, last
        self.left = 0

    def send(
        self, request: imagebuilder.HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> imagebuilder.HttpResponse:
        """Answer a poll."""
        del request, connect_timeout, read_timeout
        self.left -= 1
        return imagebuilder.HttpResponse(200, {}, self._body if self.left else self._last)

    def sleep(self, seconds: float) -> None:
        """Let no time pass between polls."""

    def close(self) -> None:
        """Have nothing to close."""


def wait(job: Job) -> Work:
    """Wait, with answers from memory and without pauses, until so many polls were made."""
    last = job.answer.replace('"BUILDING"', '"AVAILABLE"')
    transport = Polled(job.answer.encode(), last.encode())
    client = imagebuilder.Client(transport=transport)
    arguments = job.plan["arguments"]

    def work(times: int) -> None:
        transport.left = times
        client.wait_until.image_available(**arguments, max_attempts=times)

    return work


if __name__ == "__main__":
    serve({"call": call, "parse": parse, "build": build, "sign": sign, "wait": wait})
