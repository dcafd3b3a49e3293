"""Tokens on disk, where the AWS CLI and botocore keep them: one JSON file for each login."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import CredentialsError
from .issued import json_object

if TYPE_CHECKING:
    from collections.abc import Mapping


def read_token(path: Path) -> dict[str, Any] | None:
    """Return what a file holds, ``None`` where there is no such file or no JSON object in it."""
    try:
        return json_object(path.read_bytes())
    except OSError:
        return None


def write_token(path: Path, token: Mapping[str, Any]) -> None:
    """Write a token for its owner alone; whoever reads meanwhile finds the old one or the new.

    :raises CredentialsError: the system does not let it be written.
    """
    # Much is imported for it, and most programs write no token.
    from tempfile import mkstemp

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = mkstemp(dir=path.parent, suffix=".tmp")
    except OSError as error:
        reason = error.strerror
    else:
        # mkstemp lets nobody but the owner read it.
        reason = _write_and_move(descriptor, Path(name), path, json.dumps(token))
    if reason is not None:
        raise CredentialsError(f"The token cannot be kept in {path}: {reason}.")


def _write_and_move(descriptor: int, temporary: Path, path: Path, text: str) -> str | None:
    """Return why the file was not written, ``None`` when it was."""
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        return error.strerror or type(error).__name__
    return None
