"""Cassettes for tests, written as JSON: every JSON text is a YAML text too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from imagebuilder.runtime.http import HttpRequest

if TYPE_CHECKING:
    from pathlib import Path

HOST = "https://service.example.amazonaws.com"


def interaction(
    method: str,
    target: str,
    body: object = None,
    *,
    answer: object = None,
    status: int = 200,
    headers: dict[str, list[str]] | None = None,
) -> dict[str, object]:
    return {
        "request": {
            "method": method,
            "uri": HOST + target,
            "body": body if body is None or isinstance(body, str) else json.dumps(body),
            "headers": {},
        },
        "response": {
            "status": {"code": status, "message": "whatever it was"},
            "headers": headers or {},
            "body": {"string": answer if isinstance(answer, str) else json.dumps(answer)},
        },
    }


def write_cassette(path: Path, *interactions: object) -> Path:
    path.write_text(json.dumps({"version": 1, "interactions": interactions}), "utf-8")
    return path


def request(method: str, target: str, body: object = None) -> HttpRequest:
    if body is None:
        body = b""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return HttpRequest(method, f"http://127.0.0.1:9{target}", {"Authorization": "secret"}, data)
