"""A model to compare with itself, and edits that make another of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from codegen.release import output
from codegen.release.build import build
from codegen.release.diff import compare
from codegen.release.plans import Part, Plan

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.release.surface import Surface

Json = dict[str, Any]
Edit = Callable[[Json], None]

STRUCTURES: Json = {
    "GetThingRequest": {
        "required": ["thingId"],
        "members": {
            "thingId": {"shape": "Id"},
            "view": {"shape": "View"},
            "size": {"shape": "Size"},
            "tags": {"shape": "Tags"},
            "filter": {"shape": "Filter"},
        },
    },
    "GetThingResponse": {
        "required": ["status"],
        "members": {
            "thing": {"shape": "Thing"},
            "status": {"shape": "String"},
            "score": {"shape": "Float"},
        },
    },
    "ListThingsRequest": {
        "members": {
            "prefix": {"shape": "String"},
            "maxResults": {"shape": "Size"},
            "nextToken": {"shape": "String"},
        },
    },
    "ListThingsResponse": {
        "members": {
            "things": {"shape": "Things"},
            "archived": {"shape": "Things"},
            "nextToken": {"shape": "String"},
        },
    },
    "CreateThingRequest": {
        "required": ["name"],
        "members": {
            "name": {"shape": "String"},
            "settings": {"shape": "Settings"},
            "clientToken": {"shape": "String", "idempotencyToken": True},
        },
    },
    # Only handed in.
    "Filter": {
        "required": ["key"],
        "members": {
            "key": {"shape": "String"},
            "value": {"shape": "String"},
            "weight": {"shape": "Integer"},
        },
    },
    # Only read.
    "Thing": {
        "required": ["id"],
        "members": {
            "id": {"shape": "Id"},
            "label": {"shape": "String"},
            "labels": {"shape": "Tags"},
            "view": {"shape": "View"},
            "settings": {"shape": "Settings"},
        },
    },
    # Both.
    "Settings": {
        "required": ["mode"],
        "members": {"mode": {"shape": "String"}, "color": {"shape": "String"}},
    },
    "BusyException": {
        "exception": True,
        "error": {"code": "Busy", "httpStatusCode": 409},
        "members": {"message": {"shape": "String"}, "retryAfter": {"shape": "Integer"}},
    },
    "GoneException": {
        "exception": True,
        "error": {"httpStatusCode": 404},
        "members": {"message": {"shape": "String"}},
    },
}

OTHER_SHAPES: Json = {
    "Float": {"type": "float"},
    "Id": {"type": "string", "min": 1},
    "Integer": {"type": "integer"},
    "Size": {"type": "integer", "min": 1},
    "String": {"type": "string"},
    "Tags": {"type": "list", "member": {"shape": "String"}},
    "Things": {"type": "list", "member": {"shape": "Thing"}},
    "View": {"type": "string", "enum": ["FULL", "short-one"]},
}


def operation(name: str, *, output_shape: str | None = None, errors: Sequence[str] = ()) -> Json:
    raw: Json = {
        "name": name,
        "http": {"method": "POST", "requestUri": f"/{name}"},
        "input": {"shape": f"{name}Request"},
        "errors": [{"shape": error} for error in errors],
    }
    return raw if output_shape is None else raw | {"output": {"shape": output_shape}}


BASE: Json = {
    "service": {
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "things",
            "protocol": "rest-json",
            "serviceFullName": "Things",
            "serviceId": "things",
            "signatureVersion": "v4",
        },
        "operations": {
            "GetThing": operation(
                "GetThing",
                output_shape="GetThingResponse",
                errors=["BusyException", "GoneException"],
            ),
            "ListThings": operation("ListThings", output_shape="ListThingsResponse"),
            "CreateThing": operation("CreateThing", errors=["BusyException"]),
        },
        "shapes": {name: {"type": "structure", **raw} for name, raw in STRUCTURES.items()}
        | OTHER_SHAPES,
    },
    "paginators": {
        "pagination": {
            "ListThings": {
                "input_token": "nextToken",
                "output_token": "nextToken",
                "limit_key": "maxResults",
                "result_key": "things",
            }
        }
    },
    "waiters": {
        "version": 2,
        "waiters": {
            "ThingReady": {
                "operation": "GetThing",
                "delay": 5,
                "maxAttempts": 10,
                "acceptors": [
                    {
                        "state": "success",
                        "matcher": "path",
                        "argument": "status",
                        "expected": "READY",
                    },
                    {"state": "retry", "matcher": "error", "expected": "GoneException"},
                ],
            }
        },
    },
}

FILES = {
    "service": "service-2.json",
    "paginators": "paginators-1.json",
    "waiters": "waiters-2.json",
}


def put(path: str, value: object) -> Edit:
    """An edit that sets what lies at ``path``, the keys to it with slashes between."""

    def edit(documents: Json) -> None:
        *way, last = path.split("/")
        for key in way:
            documents = documents[key]
        documents[last] = value

    return edit


def drop(path: str) -> Edit:
    def edit(documents: Json) -> None:
        *way, last = path.split("/")
        for key in way:
            documents = documents[key]
        del documents[last]

    return edit


def rename(path: str, new: str) -> Edit:
    """An edit that gives another name to the last key of ``path``, which keeps its place."""

    def edit(documents: Json) -> None:
        *way, last = path.split("/")
        for key in way:
            documents = documents[key]
        pairs = [(new if key == last else key, value) for key, value in documents.items()]
        documents.clear()
        documents.update(pairs)

    return edit


def member(structure: str, name: str, shape: str) -> Edit:
    """An edit that adds a member, or changes its shape."""
    return put(f"service/shapes/{structure}/members/{name}", {"shape": shape})


def without(structure: str, name: str) -> Edit:
    return drop(f"service/shapes/{structure}/members/{name}")


def required(structure: str, *members: str) -> Edit:
    return put(f"service/shapes/{structure}/required", list(members))


def write_model(folder: Path, *edits: Edit) -> Path:
    """Write the model, edited, and the files beside it; return the model's path."""
    documents = copy.deepcopy(BASE)
    for edit in edits:
        edit(documents)
    folder.mkdir()
    for kind, name in FILES.items():
        (folder / name).write_text(json.dumps(documents[kind]), encoding="utf-8")
    return folder / FILES["service"]


def write_package(model: Path, target: Path) -> Path:
    """Write the package for a model, as ``generate`` does."""
    plan = Plan(package=target.name, parts=(Part(service="things", model=model),))
    package = build(plan, target.parent, lambda *_: None)
    output.write({package.target: package.files})
    return target


def lines(old: Surface, new: Surface) -> list[str]:
    """Return what changed from ``old`` to ``new``, a line a change."""
    return [str(change) for change in compare(old, new)]
