"""What cannot be signed, or be signed for, because it is not of its type or form.

Loaded once signing has failed. No value is shown: what is signed, and with what, is secret.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .credentials import Credentials
from .errors import ConfigurationError, ParamValidationError
from .guards import is_dict
from .http import HttpRequest
from .signing import is_name


def wrong_scope(service: object, region: object) -> ConfigurationError:
    """Return the error for a service and a region that cannot both stand in a scope."""
    return ConfigurationError.of(
        [
            f"the signing {what} must be a name without spaces, commas or slashes, not {value!r}"
            for what, value in (("service", service), ("region", region))
            if not is_name(value)
        ]
    )


def unsigned(request: Any, credentials: Any, now: Any) -> ParamValidationError | None:
    """Return the error for what a signer takes that is not of its type, ``None`` for no such."""
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
    return ParamValidationError.of_structure("the signature", problems) if problems else None
