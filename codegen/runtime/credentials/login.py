"""Credentials of whoever has logged in with ``aws login``.

The rules are those of ``LoginProvider`` and its fetcher in ``botocore/credentials.py``: the file
that the AWS CLI shares has credentials, and what renews them; a renewal is signed with the login's
own key (DPoP, RFC 9449), for which ``cryptography`` is needed.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, CredentialsError, SdkError
from ..guards import is_dict
from ..settings import home_expanded
from . import BaseProvider, NothingHereError, made
from .issued import read_time, remaining
from .surroundings import without_frames
from .token_cache import read_token, write_token

if TYPE_CHECKING:
    from . import Credentials
    from .companions import SignIn
    from .surroundings import Surroundings

_CACHE = "~/.aws/login/cache"
_REQUIRED = ("accessToken", "refreshToken", "dpopKey", "clientId")

#: Seconds before they expire from which on the credentials in the file are renewed.
_RENEWED_FROM = 5 * 60

#: What the service says of a login that is over, and of one that may not be renewed.
_OVER = ("TOKEN_EXPIRED", "USER_CREDENTIALS_CHANGED")
_NOT_ALLOWED = "INSUFFICIENT_PERMISSIONS"


class LoginProvider(BaseProvider):
    """The login that ``profile`` names with ``login_session``, by default the profile in force.

    ``region`` is where it is renewed, by default where the login was made.
    """

    def __init__(self, profile: str | None = None, *, region: str | None = None) -> None:
        self._profile = profile
        self._region = region

    def find(self, around: Surroundings, /) -> Credentials:
        """Return what the login gives; see :meth:`BaseProvider.find`."""
        profile = self._profile or around.profile
        session = around.section(profile).get("login_session")
        if not isinstance(session, str):
            raise NothingHereError(f"Profile {profile!r} has no login_session.")
        path = _path(session)
        problem = _problem_of(read_token(path))
        if problem is not None:
            raise CredentialsError(
                f"The login of profile {profile!r} in {path} cannot be used: {problem}; run: "
                f"{_command(profile)}"
            )
        found = _found(path) if _is_fresh(path) else self._renewed(around, profile, path)
        if isinstance(found, str):
            raise CredentialsError(f"The login of profile {profile!r} cannot be used: {found}.")
        return found

    def _renewed(self, around: Surroundings, profile: str, path: Path) -> Credentials | str:
        """Renew the login in its file, for others too, and return its credentials."""
        from .possession import ProvingTransport

        token = read_token(path) or {}
        transport = ProvingTransport(around.transport(), str(token["dpopKey"]))
        settings = around.client_settings(self._region or token.get("signInRegion"))
        client = around.companions().signin(**settings, transport=transport)
        try:
            answer = client.create_oauth2_token(
                token_input={
                    "client_id": token["clientId"],
                    "refresh_token": token["refreshToken"],
                    "grant_type": "refresh_token",
                }
            )
        except SdkError as error:
            failure = without_frames(error)
        else:
            return _kept(answer, token, path)
        finally:
            client.close()
        del token, transport
        raise CredentialsError(
            f"The login of profile {profile!r} was not renewed: {_reason(failure, profile)}"
        ) from failure


def _path(session: str) -> Path:
    """Return the file of a login."""
    folder = os.path.expandvars(os.environ.get("AWS_LOGIN_CACHE_DIRECTORY") or _CACHE)
    return Path(home_expanded(folder), f"{sha256(session.encode()).hexdigest()}.json")


def _problem_of(token: dict[str, Any] | None) -> str | None:
    """Return why a file holds no login, ``None`` when it does."""
    if token is None:
        return "there is none"
    missing = [key for key in _REQUIRED if key not in token]
    if missing:
        return f"{', '.join(missing)} is missing"
    return None if is_dict(token["accessToken"]) else "accessToken is not an object"


def _is_fresh(path: Path) -> bool:
    """Return whether the credentials in a file need not be renewed yet."""
    expires_at = read_time((read_token(path) or {})["accessToken"].get("expiresAt"))
    return expires_at is not None and remaining(expires_at) > _RENEWED_FROM


def _found(path: Path) -> Credentials | str:
    """Return the credentials in a file."""
    keys = (read_token(path) or {})["accessToken"]
    expires_at = read_time(keys.get("expiresAt"))
    found = keys.get("accessKeyId"), keys.get("secretAccessKey"), keys.get("sessionToken")
    return made(*found, expires_at, keys.get("accountId"))


def _kept(answer: SignIn, token: dict[str, Any], path: Path) -> Credentials | str:
    """Write what the service gave into the file, and return the credentials that are there."""
    output = answer.token_output
    keys = None if output is None else output.access_token
    if output is None or keys is None:
        return "the service renewed it without giving anything"
    expires_at = datetime.now(UTC) + timedelta(seconds=output.expires_in or 0)
    token["accessToken"] |= {
        "accessKeyId": keys.access_key_id,
        "secretAccessKey": keys.secret_access_key,
        "sessionToken": keys.session_token,
        "expiresAt": f"{expires_at:%Y-%m-%dT%H:%M:%SZ}",
    }
    token["refreshToken"] = output.refresh_token
    write_token(path, token)
    return _found(path)


def _reason(failure: BaseException, profile: str) -> str:
    """Return why the service did not renew a login, and what to do."""
    said = getattr(failure, "error", None) if isinstance(failure, ApiError) else None
    if said in _OVER:
        return f"it is over; run: {_command(profile)}"
    if said == _NOT_ALLOWED:
        return f"the user may not renew it (signin:CreateOAuth2Token); run: {_command(profile)}"
    return str(failure)


def _command(profile: str) -> str:
    return "aws login" if profile == "default" else f"aws login --profile {profile}"
