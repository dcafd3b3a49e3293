"""Which functions finish a body before it is signed; they are those of ``runtime/payloads.py``."""

from __future__ import annotations

from codegen.model import Checksum, Operation
from codegen.python.source import literal


def finishing(operation: Operation) -> list[str]:
    """Return the expressions for the functions, in the order in which they are called."""
    functions: list[str] = []
    if operation.compressed:
        payload = operation.input.payload_member
        streaming = payload is not None and getattr(payload.shape, "streaming", False)
        functions.append("gzip_stream" if streaming else "gzip_large")
    if operation.checksum is not None:
        functions.append(_checksum(operation.checksum))
    return functions


def _checksum(checksum: Checksum) -> str:
    if not checksum.flexible:
        return "content_md5"
    member = checksum.member
    if member is None:
        return "checksum()"
    arguments = [literal(member.attribute)]
    if member.location == "header":
        arguments.append(literal(member.wire_name))
    return f"checksum({', '.join(arguments)})"
