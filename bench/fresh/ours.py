"""One call with the generated client."""

import json
import sys

import imagebuilder

plan = json.loads(sys.argv[2])
client = imagebuilder.Client(endpoint_url=sys.argv[1])
response = getattr(client, plan["python_name"])(**plan["arguments"])
print(response.response_metadata.status_code, flush=True)
