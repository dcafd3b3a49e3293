"""One call with urllib3 and json alone; not signed."""

import json
import sys

import urllib3

plan = json.loads(sys.argv[2])
pool = urllib3.PoolManager()
answer = pool.request(
    plan["method"],
    sys.argv[1] + plan["target"],
    body=None if plan["body"] is None else json.dumps(plan["body"]).encode(),
    headers={"Content-Type": "application/json"},
)
json.loads(answer.data)
print(answer.status, flush=True)
