"""The header by which functions that call themselves in a circle are stopped."""

from __future__ import annotations

from os import environ
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping


def trace_header(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the header by which Lambda tells functions that call themselves in a circle.

    The rule is that of ``add_recursion_detection_header`` in ``botocore/handlers.py``.
    """
    trace = environ.get("_X_AMZN_TRACE_ID")
    if not trace or "X-Amzn-Trace-Id" in headers:
        return {}
    return {"X-Amzn-Trace-Id": quote(trace, safe="-=;:+&[]{}\"',")}
