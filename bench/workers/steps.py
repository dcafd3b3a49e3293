"""What each step of a call takes alone; prints a JSON object of seconds by the names of steps.

``python -m bench.steps`` starts it. Each step is done with the values of a real call, and what is
shown of it is the least of many repetitions: what it takes when nobody disturbs it.
"""

from __future__ import annotations

import http.client
import json
import socket
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import imagebuilder
from bench.server import prepared
from bench.workers.loop import Job
from imagebuilder.runtime.codecs.json import parse_json
from imagebuilder.runtime.exchange import Exchange
from imagebuilder.runtime.http1 import AnswerReader, request_bytes

#: How often a step is done in a row, and how many rows there are of each step.
TIMES, ROWS = 50, 60


class Memory:
    """A transport that has one answer, and keeps the last request."""

    request: imagebuilder.HttpRequest

    def __init__(self, body: bytes) -> None:
        self.answer = imagebuilder.HttpResponse(200, {"x-amzn-RequestId": "a1b2c3d4"}, body)

    def send(
        self, request: imagebuilder.HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> imagebuilder.HttpResponse:
        """Return the answer."""
        del connect_timeout, read_timeout
        self.request = request
        return self.answer

    def close(self) -> None:
        """Have nothing to close."""


def calls(job: Job) -> dict[str, Callable[[], object]]:
    """Return whole calls: over HTTP, without a network, and what http.client does alone."""
    method, arguments = job.plan["python_name"], job.plan["arguments"]
    body = job.answer.encode()
    over_http = imagebuilder.Client(endpoint_url=job.endpoint)
    from_memory = imagebuilder.Client(endpoint_url=job.endpoint, transport=Memory(body))
    data = sent(job)
    return {
        "call": partial(getattr(over_http, method), **arguments),
        "call without a network": partial(getattr(from_memory, method), **arguments),
        "bare socket": exchange_bytes(job.endpoint, data, len(prepared(job.answer))),
        "http.client and json": bare_call(job),
    }


def sent(job: Job) -> bytes:
    """Return the request of a call as it is sent."""
    request = signed(job)
    host = urlsplit(job.endpoint).netloc
    return request_bytes(request.method, job.plan["target"], host, request.headers, request.body)


def signed(job: Job) -> imagebuilder.HttpRequest:
    """Return the request of a call as the transport gets it."""
    transport = Memory(job.answer.encode())
    client = imagebuilder.Client(endpoint_url=job.endpoint, transport=transport)
    getattr(client, job.plan["python_name"])(**job.plan["arguments"])
    return transport.request


def exchange_bytes(endpoint: str, data: bytes, length: int) -> Callable[[], object]:
    """Return what sends ``data`` over a socket and receives so many bytes."""
    parts = urlsplit(endpoint)
    connected = socket.create_connection((str(parts.hostname), parts.port or 80))
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def once() -> None:
        connected.send(data)
        left = length
        while left:
            left -= len(connected.recv(65_536))

    return once


def bare_call(job: Job) -> Callable[[], object]:
    """Return the same call by http.client and json, unsigned: what one would write by hand."""
    parts = urlsplit(job.endpoint)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port)
    headers = signed(job).headers

    def once() -> object:
        body = json.dumps(job.plan["body"]).encode()
        connection.request(job.plan["method"], job.plan["target"], body=body, headers=headers)
        return json.loads(connection.getresponse().read())

    return once


def steps(job: Job) -> dict[str, Callable[[], object]]:
    """Return the steps of a call, by the names that the table has."""
    client = imagebuilder.Client(endpoint_url=job.endpoint, transport=Memory(job.answer.encode()))
    # What the driver makes of its client's settings; there is no public way to a step.
    inner: Any = vars(client)
    context, endpoint = inner["_context"], inner["_endpoint"]
    credentials = inner["_credentials"].get()
    call = imagebuilder.OPERATIONS[job.plan["operation"]].call
    request = call.make(**job.plan["arguments"])
    exchange = Exchange(context, call, request, lambda _: endpoint)
    ready = signed(job)
    host, whole = urlsplit(job.endpoint).netloc, prepared(job.answer)
    answer = imagebuilder.HttpResponse(200, {}, job.answer.encode())

    def read_http() -> object:
        reader = AnswerReader("POST", 1 << 28)
        reader.receive(whole)
        return imagebuilder.HttpResponse(reader.status, reader.headers, reader.take())

    return {
        "make": partial(call.make, **job.plan["arguments"]),
        "validate": partial(call.problems, request),
        "write": partial(call.write_request, request),
        "begin": partial(Exchange, context, call, request, lambda _: endpoint),
        "sign": lambda: exchange.next_request(credentials),
        "to bytes": lambda: request_bytes(
            ready.method, job.plan["target"], host, ready.headers, ready.body
        ),
        "read HTTP": read_http,
        "json": partial(parse_json, answer.body),
        "read": partial(call.read_response, answer),
    }


def least(work: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Return the seconds that each of ``work`` takes, all in turns."""
    found = dict.fromkeys(work, float("inf"))
    for _ in range(ROWS):
        for name, once in work.items():
            started = time.perf_counter()
            for _ in range(TIMES):
                once()
            found[name] = min(found[name], (time.perf_counter() - started) / TIMES)
    return found


def used(work: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Return the seconds of CPU of each of ``work``, which waits for a server, in turns."""
    found = dict.fromkeys(work, float("inf"))
    for _ in range(ROWS):
        for name, once in work.items():
            started = time.process_time()
            for _ in range(TIMES):
                once()
            found[name] = min(found[name], (time.process_time() - started) / TIMES)
    return found


if __name__ == "__main__":
    given = Job(**json.loads(sys.argv[1]))
    print(json.dumps({**used(calls(given)), **least(steps(given))}))
