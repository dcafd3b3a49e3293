"""One call with boto3."""

import json
import sys
from importlib import import_module
from typing import Any

# By name: the types of boto3 name services whose own types are not installed.
boto3: Any = import_module("boto3")

plan = json.loads(sys.argv[2])
client = boto3.client("imagebuilder", endpoint_url=sys.argv[1])
response = getattr(client, plan["python_name"])(**plan["parameters"])
print(response["ResponseMetadata"]["HTTPStatusCode"], flush=True)
