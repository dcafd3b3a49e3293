"""What of a request cannot be signed because it is not of its type.

Loaded once signing has failed. No value is shown: what is signed, and with what, is secret.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .credentials import Credentials
from .guards import is_dict
from .http import HttpRequest


def problems_with(request: Any, credentials: Any, now: Any) -> list[str]:
    """Return a sentence for each of what a signer takes that is not of its type."""
    problems: list[str] = []

    def check(what: str, value: object, kind: type, name: str) -> bool:
        if fits := isinstance(value, kind):
            return fits
        problems.append(f"{what} must be {name}, not {type(value).__name__}")
        return False

    if check("request", request, HttpRequest, "an HttpRequest"):
        check("request.method", request.method, str, "a str")
        check("request.url", request.url, str, "a str")
        check("request.headers", request.headers, dict, "a dict")
        for header, value in request.headers.items() if is_dict(request.headers) else ():
            if check(f"the name {header!r} of a header", header, str, "a str"):
                check(f"the header {header!r}", value, str, "a str")
        if not hasattr(request.body, "__iter__") or isinstance(request.body, str):
            check("request.body", request.body, bytes, "bytes")
    check("credentials", credentials, Credentials, "Credentials")
    if now is not None:
        check("now", now, datetime, "a datetime")
    return problems
