"""One call with the generated client of the largest service."""

import sys
from importlib import import_module
from typing import Any

# By name: it is generated for the benchmark.
ec2: Any = import_module("ec2")

client = ec2.Client(endpoint_url=sys.argv[1])
response = client.describe_regions()
print(response.response_metadata.status_code, flush=True)
