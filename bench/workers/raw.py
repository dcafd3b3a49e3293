"""urllib3 and json alone: the floor for a client that is written by hand."""

from __future__ import annotations

import json

import urllib3

from bench.workers.loop import Job, Work, repeat, serve

#: As many and as long as those of a signed request.
HEADERS = {
    "Content-Type": "application/json",
    "User-Agent": "raw/1.0 md/urllib3 lang/python",
    "X-Amz-Date": "20260102T030405Z",
    "Authorization": "AWS4-HMAC-SHA256 Credential=" + "0" * 180,
    "amz-sdk-invocation-id": "a1b2c3d4-5678-40ab-8def-111111111111",
    "amz-sdk-request": "attempt=1; max=3",
}


def call(job: Job) -> Work:
    """Make the call on one pool."""
    pool = urllib3.PoolManager()
    url, method, body = job.endpoint + job.plan["target"], job.plan["method"], job.plan["body"]

    def once() -> None:
        text = None if body is None else json.dumps(body).encode()
        json.loads(pool.request(method, url, body=text, headers=HEADERS).data)

    return repeat(once)


def parse(job: Job) -> Work:
    """Read the answer's body into a dict."""
    body = job.answer.encode()
    return repeat(lambda: json.loads(body))


if __name__ == "__main__":
    serve({"call": call, "parse": parse})
