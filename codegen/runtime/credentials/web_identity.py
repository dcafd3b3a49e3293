"""Credentials of a role for a token that somebody else issued: ``AssumeRoleWithWebIdentity``.

So pods of EKS (IRSA) and jobs of CI get theirs. The rules are those of
``AssumeRoleWithWebIdentityProvider`` in ``botocore/credentials.py``.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import CredentialsError, SdkError
from . import NothingHereError
from .assume_role import default_session_name, from_sts
from .surroundings import SessionProvider, without_frames

if TYPE_CHECKING:
    from . import Credentials
    from .surroundings import Surroundings

_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE"
_ROLE = "AWS_ROLE_ARN"
_SESSION = "AWS_ROLE_SESSION_NAME"


class WebIdentityProvider(SessionProvider):
    """The credentials of the role ``role_arn`` for the token in the file ``token_file``.

    What is not given here is read from ``AWS_WEB_IDENTITY_TOKEN_FILE``, ``AWS_ROLE_ARN`` and
    ``AWS_ROLE_SESSION_NAME``, and then from ``web_identity_token_file``, ``role_arn`` and
    ``role_session_name`` in the profile. The file is read for each session. ``region`` is where
    STS is called, by default as for any client.
    """

    def __init__(
        self,
        role_arn: str | None = None,
        token_file: str | os.PathLike[str] | None = None,
        *,
        session_name: str | None = None,
        region: str | None = None,
        profile: str | None = None,
    ) -> None:
        super().__init__()
        self._role_arn = role_arn
        self._token_file = None if token_file is None else os.fspath(token_file)
        self._session_name = session_name
        self._region = region
        self._profile = profile

    def _begin(self, around: Surroundings) -> Credentials:
        path = self._token_file or self._value(around, _FILE, "web_identity_token_file")
        if path is None:
            raise NothingHereError(f"The environment variable {_FILE} is not set.")
        role_arn = self._role_arn or self._value(around, _ROLE, "role_arn")
        if role_arn is None:
            raise CredentialsError(
                f"There is a web identity token, {path}, but no role to take with it; set {_ROLE}, "
                "or role_arn in the profile."
            )
        session_name = self._session_name or self._value(around, _SESSION, "role_session_name")
        client = around.companions().sts(**around.client_settings(self._region))
        try:
            answer = client.assume_role_with_web_identity(
                role_arn=role_arn,
                role_session_name=session_name or default_session_name(),
                web_identity_token=_token(path),
            )
        except SdkError as error:
            failure = without_frames(error)
        else:
            return from_sts(answer, role_arn)
        finally:
            client.close()
        raise CredentialsError(
            f"The role {role_arn} was not assumed with the web identity token in {path}: {failure}"
        ) from failure

    def _value(self, around: Surroundings, variable: str, key: str) -> str | None:
        """Return what a variable says, where variables count, or a key of the profile."""
        chosen = self._profile is not None or around.profile_is_given
        if not chosen and (value := os.environ.get(variable)):
            return value
        found = around.section(self._profile or around.profile).get(key)
        return found if isinstance(found, str) and found else None


def _token(path: str) -> str:
    """Return the token in a file."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
    raise CredentialsError(f"The web identity token in {path} cannot be read: {reason}.")
