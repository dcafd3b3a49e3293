"""Whether an operation is signed."""

from __future__ import annotations

from codegen.model.raw import JsonObject
from codegen.resolve.problems import Problems


def is_signed(raw: JsonObject, metadata: JsonObject, place: str, problems: Problems) -> bool:
    """Return whether requests are signed (``resolve_auth_type`` in ``botocore/auth.py``).

    The operation's own authentication schemes come before those of the service's ``metadata``.
    """
    schemes: list[str] = raw.get("auth") or metadata.get("auth") or []
    if raw.get("authtype") == "none":
        return False
    for scheme in schemes:
        if scheme == "smithy.api#noAuth":
            return False
        if scheme == "aws.auth#sigv4":
            return True
    if schemes:
        listed = ", ".join(schemes)
        problems.note(place, f"none of its authentication schemes is supported ({listed})")
    return True
