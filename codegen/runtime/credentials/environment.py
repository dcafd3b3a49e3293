"""Credentials from environment variables."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import CredentialsError
from . import BaseProvider, NothingHereError, made

if TYPE_CHECKING:
    from datetime import datetime

    from . import Credentials
    from .surroundings import Surroundings

_ID = "AWS_ACCESS_KEY_ID"
_KEY = "AWS_SECRET_ACCESS_KEY"
_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION"


class EnvironmentProvider(BaseProvider):
    """``AWS_ACCESS_KEY_ID``, ``AWS_SECRET_ACCESS_KEY`` and, of temporary ones, the rest.

    That is ``AWS_SESSION_TOKEN``, ``AWS_CREDENTIAL_EXPIRATION`` and ``AWS_ACCOUNT_ID``. A variable
    that is empty is not set. The variables are read each time, so that a program may replace what
    has expired.
    """

    def find(self, _: Surroundings, /) -> Credentials:
        """Return what the variables say; see :meth:`BaseProvider.find`."""
        return from_environment()


def from_environment() -> Credentials:
    """Return what the variables say.

    :raises NothingHereError: they say nothing.
    :raises CredentialsError: what they say cannot be used.
    """
    if not os.environ.get(_ID):
        raise NothingHereError(f"The environment variable {_ID} is not set.")
    if not os.environ.get(_KEY):
        raise CredentialsError(
            f"The environment variable {_ID} is set but {_KEY} is not: set both or neither."
        )
    found = _read()
    if isinstance(found, str):
        raise CredentialsError(f"The credentials in the environment cannot be used: {found}.")
    return found


def _read() -> Credentials | str:
    expires_at: datetime | None = None
    if expiry := os.environ.get(_EXPIRATION):
        from .issued import read_time

        expires_at = read_time(expiry)
        if expires_at is None:
            return f"{_EXPIRATION} is not a time in ISO 8601"
    # The older name wins, as in botocore's EnvProvider.
    token = os.environ.get("AWS_SECURITY_TOKEN") or os.environ.get("AWS_SESSION_TOKEN")
    account_id = os.environ.get("AWS_ACCOUNT_ID")
    return made(os.environ[_ID], os.environ[_KEY], token, expires_at, account_id)
