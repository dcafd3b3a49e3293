"""One call with capo, a set of generated clients for all services."""

import json
import sys
from importlib import import_module
from typing import Any

# By name: it is installed apart.
capo: Any = import_module("capo_imagebuilder")

plan = json.loads(sys.argv[2])
client = capo.imagebuilderClient(endpoint=sys.argv[1])
response = getattr(client, plan["python_name"])(**plan["arguments"])
print(len(response), flush=True)
