"""urllib3 and json, signed with botocore.auth."""

from __future__ import annotations

import json
import os

import urllib3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from bench.workers.loop import Job, Work, repeat, serve


def call(job: Job) -> Work:
    """Make the call on one pool."""
    pool = urllib3.PoolManager()
    credentials = Credentials(os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"])
    signer = SigV4Auth(credentials, "imagebuilder", os.environ["AWS_REGION"])
    url, method, body = job.endpoint + job.plan["target"], job.plan["method"], job.plan["body"]

    def once() -> None:
        text = b"" if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "User-Agent": "raw/1.0 md/urllib3"}
        request = AWSRequest(method, url, headers=headers, data=text)
        signer.add_auth(request)
        signed = dict(request.headers.items())
        json.loads(pool.request(method, url, body=text or None, headers=signed).data)

    return repeat(once)


if __name__ == "__main__":
    serve({"call": call})
