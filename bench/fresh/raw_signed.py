"""One call with urllib3 and json, signed with botocore.auth."""

import json
import os
import sys

import urllib3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

plan = json.loads(sys.argv[2])
pool = urllib3.PoolManager()
request = AWSRequest(
    plan["method"],
    sys.argv[1] + plan["target"],
    headers={"Content-Type": "application/json"},
    data=b"" if plan["body"] is None else json.dumps(plan["body"]).encode(),
)
credentials = Credentials(os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"])
SigV4Auth(credentials, "imagebuilder", os.environ["AWS_REGION"]).add_auth(request)
answer = pool.request(
    plan["method"],
    sys.argv[1] + plan["target"],
    body=request.data or None,
    headers=dict(request.headers.items()),
)
json.loads(answer.data)
print(answer.status, flush=True)
