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
        functions.append(
            _checksum(operation.checksum, streams=operation.input.streamed is not None)
        )
    return functions


def _checksum(checksum: Checksum, *, streams: bool) -> str:
    if not checksum.flexible:
        return "content_md5"
    member = checksum.member
    arguments: list[str] = []
    if member is not None:
        arguments.append(literal(member.attribute))
        if member.location == "header":
            arguments.append(literal(member.wire_name))
    if not checksum.required:
        arguments.append("required=False")
    if streams:
        arguments.append("streams=True")
    return f"checksum({', '.join(arguments)})"
