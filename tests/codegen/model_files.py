"""Models to generate from: a whole little service, a smaller one, and how to write them down."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

ROOT = Path(__file__).resolve().parents[2]
PETSTORE = ROOT / "tests" / "models" / "petstore"
KINDS = ("service-2", "paginators-1", "waiters-2", "endpoint-rule-set-1")

#: The JSON of each kind of model file, by its name without ``.json``.
Files: TypeAlias = dict[str, Any]


def petstore() -> Files:
    """Return all files of the pet store, to be changed at will."""
    return copy.deepcopy(_petstore())


@cache
def _petstore() -> Files:
    texts = {kind: (PETSTORE / f"{kind}.json").read_text(encoding="utf-8") for kind in KINDS}
    return {kind: json.loads(text) for kind, text in texts.items()}


def minimal() -> Files:
    """Return the files of a service with one operation, to be changed at will."""
    service = {
        "version": "2.0",
        "metadata": {
            "apiVersion": "2024-02-29",
            "endpointPrefix": "tiny",
            "protocol": "rest-json",
            "serviceFullName": "Tiny",
            "serviceId": "Tiny",
            "signatureVersion": "v4",
        },
        "operations": {
            "GetThing": {
                "name": "GetThing",
                "http": {"method": "GET", "requestUri": "/things/{id}"},
                "input": {"shape": "GetThingRequest"},
                "output": {"shape": "GetThingResponse"},
                "errors": [{"shape": "GoneException"}],
            }
        },
        "shapes": {
            "GetThingRequest": {
                "type": "structure",
                "required": ["id"],
                "members": {
                    "id": {"shape": "String", "location": "uri", "locationName": "id"},
                    "kind": {"shape": "Kind", "location": "querystring", "locationName": "kind"},
                    "nextToken": {
                        "shape": "String",
                        "location": "querystring",
                        "locationName": "nextToken",
                    },
                },
            },
            "GetThingResponse": {
                "type": "structure",
                "members": {
                    "thing": {"shape": "Thing"},
                    "things": {"shape": "Things"},
                    "nextToken": {"shape": "String"},
                },
            },
            "GoneException": {
                "type": "structure",
                "members": {"message": {"shape": "String"}, "thing": {"shape": "Thing"}},
                "error": {"httpStatusCode": 404},
                "exception": True,
            },
            "Kind": {"type": "string", "enum": ["ONE", "TWO"]},
            "String": {"type": "string"},
            "Thing": {"type": "structure", "members": {"name": {"shape": "String"}}},
            "Things": {"type": "list", "member": {"shape": "Thing"}},
        },
    }
    return {"service-2": service}


def write(folder: Path, files: Files) -> Path:
    """Write ``files`` into ``folder``; return the path of the service model."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind, content in files.items():
        (folder / f"{kind}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder / "service-2.json"


def generate(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run ``python -m codegen generate`` in a process of its own."""
    return python("-m", "codegen", "generate", *arguments)


def python(
    *arguments: str | Path, path: Path | None = None, cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """Run Python, with ``path`` before everything else to import from."""
    code = [sys.executable, "-W", "error", *map(str, arguments)]
    extra = {} if path is None else {"PYTHONPATH": str(path)}
    return subprocess.run(
        code,
        cwd=cwd,
        env={"PATH": "", "PYTHONDONTWRITEBYTECODE": "1", **extra},
        capture_output=True,
        text=True,
        check=False,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """Return the files in ``folder`` with what they hold."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
