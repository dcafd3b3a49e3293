"""Credentials of a role in IAM Identity Center, for whom ``aws sso login`` has logged in.

The rules are those of ``SSOProvider`` in ``botocore/credentials.py`` and of ``SSOTokenProvider`` in
``botocore/tokens.py``: the token is in a file that the AWS CLI shares, and is renewed there where
its session lets it be.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha1
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, CredentialsError, SdkError
from ..settings import home_expanded
from . import NothingHereError, made
from .issued import read_time, remaining
from .surroundings import SessionProvider, without_frames
from .token_cache import read_token, write_token

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from . import Credentials
    from .companions import RoleKeys
    from .surroundings import Surroundings

_OF_ROLE = ("sso_role_name", "sso_account_id")
_OF_SESSION = ("sso_start_url", "sso_region")
_CACHE = "~/.aws/sso/cache"

#: Seconds before it expires from which on a token is renewed.
_RENEWED_FROM = 15 * 60
_TO_RENEW = ("refreshToken", "clientId", "clientSecret", "registrationExpiresAt")


class SsoProvider(SessionProvider):
    """The role that ``profile`` names with ``sso_account_id`` and ``sso_role_name``.

    The session is that of ``[sso-session ...]`` which ``sso_session`` names, or the profile's own
    ``sso_start_url`` and ``sso_region``. ``profile`` is by default the one in force, ``region``
    that of the session.
    """

    def __init__(self, profile: str | None = None, *, region: str | None = None) -> None:
        super().__init__()
        self._profile = profile
        self._region = region

    def _begin(self, around: Surroundings) -> Credentials:
        profile = self._profile or around.profile
        config = _config(around, profile)
        region = self._region or config["sso_region"]
        token = _Token(around, profile, config, region).value()
        client = around.companions().sso(**around.client_settings(region))
        try:
            answer = client.get_role_credentials(
                role_name=config["sso_role_name"],
                account_id=config["sso_account_id"],
                access_token=token,
            )
        except SdkError as error:
            failure = without_frames(error)
        else:
            return _credentials(answer, profile, config["sso_account_id"])
        finally:
            client.close()
        if isinstance(failure, ApiError) and failure.code == "UnauthorizedException":
            raise _logged_out(profile) from failure
        raise CredentialsError(
            f"SSO gave no credentials for profile {profile!r}: {failure}"
        ) from failure


def _config(around: Surroundings, profile: str) -> dict[str, str]:
    """Return what the profile and its session say about SSO, complete and consistent."""
    section = around.section(profile)
    if not any(key in section for key in _OF_ROLE):
        raise NothingHereError(f"Profile {profile!r} has no {' and no '.join(_OF_ROLE)}.")
    found: dict[str, Any] = dict(section)
    session = section.get("sso_session")
    if session is not None:
        for key, value in _of_session(around, profile, str(session)).items():
            if found.setdefault(key, value) != value:
                raise CredentialsError(
                    f"{key} is {found[key]!r} in profile {profile!r} and {value!r} in "
                    f"[sso-session {session}]."
                )
    missing = [key for key in (*_OF_ROLE, *_OF_SESSION) if not isinstance(found.get(key), str)]
    if missing:
        raise CredentialsError(
            f"Profile {profile!r} is for SSO, but {', '.join(missing)} is missing."
        )
    return found


def session_token(around: Surroundings) -> tuple[str, datetime | None]:
    """Return the token of the session that the profile in force names, and when it expires.

    The rules are those of ``SSOTokenProvider`` in ``botocore/tokens.py``; they ask for a session.

    :raises NothingHereError: the profile names none.
    :raises CredentialsError: what it names is not there, or nobody is logged in.
    """
    profile = around.profile
    section = around.section(profile)
    session = section.get("sso_session")
    if not isinstance(session, str):
        raise NothingHereError(f"Profile {profile!r} has no sso_session.")
    config = {"sso_session": session, **_of_session(around, profile, session)}
    missing = [key for key in _OF_SESSION if not isinstance(config.get(key), str)]
    if missing:
        raise CredentialsError(f"{', '.join(missing)} is missing in [sso-session {session}].")
    token = _Token(around, profile, config, config["sso_region"])
    return token.value(), token.expires_at()


def _of_session(around: Surroundings, profile: str, session: str) -> dict[str, str]:
    """Return what the files say of a session, which has to be there."""
    found = around.files.sso_sessions.get(session)
    if found is None:
        raise CredentialsError(
            f"Profile {profile!r} refers to [sso-session {session}], which is not in "
            f"{around.files.config_path}."
        )
    return {key: value for key, value in found.items() if isinstance(value, str)}


class _Token:
    """The token of a login, in its file."""

    def __init__(
        self, around: Surroundings, profile: str, config: Mapping[str, str], region: str
    ) -> None:
        self._around = around
        self._profile = profile
        self._config = config
        self._region = region
        #: What the login is called; only one of a session can be renewed.
        self._session = config.get("sso_session")

    @property
    def path(self) -> Path:
        """The file, which is called after the session or, without one, the URL."""
        name = self._session or self._config["sso_start_url"]
        key = sha1(name.encode(), usedforsecurity=False).hexdigest()
        return Path(home_expanded(_CACHE), f"{key}.json")

    def value(self) -> str:
        """Return a token that has not expired; :class:`CredentialsError` for none."""
        token = read_token(self.path)
        expires_at = None if token is None else read_time(token.get("expiresAt"))
        if token is not None and expires_at is not None and token.get("accessToken"):
            left = remaining(expires_at)
            if left < _RENEWED_FROM and self._session is not None:
                renewed = self._renewed(token)
                if renewed is not None:
                    return renewed
            if left > 0:
                return str(token["accessToken"])
        # No frame of the traceback shall hold it.
        del token
        raise _logged_out(self._profile)

    def expires_at(self) -> datetime | None:
        """Return when the token in the file expires."""
        return read_time((read_token(self.path) or {}).get("expiresAt"))

    def _renewed(self, token: Mapping[str, Any]) -> str | None:
        """Return a new token, kept for others too; ``None`` where none can be had."""
        registered = read_time(token.get("registrationExpiresAt"))
        if not all(token.get(key) for key in _TO_RENEW) or registered is None:
            return None
        if remaining(registered) <= 0:
            return None
        client = self._around.companions().sso_oidc(**self._around.client_settings(self._region))
        try:
            answer = client.create_token(
                client_id=str(token["clientId"]),
                client_secret=str(token["clientSecret"]),
                grant_type="refresh_token",
                refresh_token=str(token["refreshToken"]),
            )
        except SdkError as error:
            self._around.warn(
                f"The SSO token of profile {self._profile!r} was not renewed: {error}"
            )
            return None
        finally:
            client.close()
        if answer.access_token is None:
            return None
        expires_at = datetime.now(UTC) + timedelta(seconds=answer.expires_in or 0)
        kept = {key: token[key] for key in ("clientId", "clientSecret", "registrationExpiresAt")}
        kept |= {
            "startUrl": self._config["sso_start_url"],
            "region": self._config["sso_region"],
            "accessToken": answer.access_token,
            "expiresAt": f"{expires_at:%Y-%m-%dT%H:%M:%SZ}",
        }
        if answer.refresh_token is not None:
            kept["refreshToken"] = answer.refresh_token
        write_token(self.path, kept)
        return answer.access_token


def _credentials(answer: RoleKeys, profile: str, account_id: str) -> Credentials:
    keys = answer.role_credentials
    if keys is None:
        found: Credentials | str = "there are none in the answer"
    else:
        milliseconds = keys.expiration
        expires_at = (
            None if milliseconds is None else datetime.fromtimestamp(milliseconds / 1000, UTC)
        )
        secrets = keys.access_key_id, keys.secret_access_key, keys.session_token
        found = made(*secrets, expires_at, account_id)
        del secrets
    del keys, answer
    if isinstance(found, str):
        raise CredentialsError(
            f"The credentials of SSO for profile {profile!r} cannot be used: {found}."
        )
    return found


def _logged_out(profile: str) -> CredentialsError:
    named = "" if profile == "default" else f" --profile {profile}"
    return CredentialsError(
        f"Nobody is logged in to SSO for profile {profile!r}, or no longer; run: "
        f"aws sso login{named}"
    )
