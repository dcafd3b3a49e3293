"""What providers use of the services that issue credentials: STS, SSO, its OIDC, and sign-in.

Their clients are emitted with each package, which hands them over; the runtime imports none. A
client's settings are those of any other, and its operations these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..errors import CredentialsError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


class Keys(Protocol):
    """An access key as services hand it out."""

    @property
    def access_key_id(self) -> str | None:
        """The id of the key."""
        ...

    @property
    def secret_access_key(self) -> str | None:
        """The key itself."""
        ...

    @property
    def session_token(self) -> str | None:
        """The token that goes with it."""
        ...


class StsKeys(Keys, Protocol):
    """An access key from STS."""

    @property
    def expiration(self) -> datetime | None:
        """When it expires."""
        ...


class SsoKeys(Keys, Protocol):
    """An access key from SSO; it expires so many milliseconds after the epoch."""

    @property
    def expiration(self) -> int | None:
        """When it expires."""
        ...


class RoleUser(Protocol):
    """Somebody who has assumed a role."""

    @property
    def arn(self) -> str | None:
        """The name, in which is the account that the role belongs to."""
        ...


class AssumedRole(Protocol):
    """The answer to ``AssumeRole`` and ``AssumeRoleWithWebIdentity``."""

    @property
    def credentials(self) -> StsKeys | None:
        """The credentials of the session."""
        ...

    @property
    def assumed_role_user(self) -> RoleUser | None:
        """Who they make of the one that has them."""
        ...


class RoleKeys(Protocol):
    """The answer to ``GetRoleCredentials``."""

    @property
    def role_credentials(self) -> SsoKeys | None:
        """The credentials of the role."""
        ...


class OidcToken(Protocol):
    """The answer to ``CreateToken``."""

    @property
    def access_token(self) -> str | None:
        """What opens the way to credentials."""
        ...

    @property
    def refresh_token(self) -> str | None:
        """What the next one is had for."""
        ...

    @property
    def expires_in(self) -> int | None:
        """How many seconds it lasts."""
        ...


class SignInOutput(Protocol):
    """What is in the answer to ``CreateOAuth2Token``."""

    @property
    def access_token(self) -> Keys | None:
        """What opens the way to credentials."""
        ...

    @property
    def refresh_token(self) -> str | None:
        """What the next one is had for."""
        ...

    @property
    def expires_in(self) -> int | None:
        """How many seconds it lasts."""
        ...


class SignIn(Protocol):
    """The answer to ``CreateOAuth2Token``."""

    @property
    def token_output(self) -> SignInOutput | None:
        """What is in the answer."""
        ...


class StsClient(Protocol):
    """A client of STS."""

    def assume_role(
        self,
        *,
        role_arn: str,
        role_session_name: str,
        duration_seconds: int | None = None,
        external_id: str | None = None,
        serial_number: str | None = None,
        token_code: str | None = None,
    ) -> AssumedRole:
        """Begin a session for a role."""
        ...

    def assume_role_with_web_identity(
        self,
        *,
        role_arn: str,
        role_session_name: str,
        web_identity_token: str,
        duration_seconds: int | None = None,
    ) -> AssumedRole:
        """Begin a session for a role and a token of another issuer."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class SsoClient(Protocol):
    """A client of SSO."""

    def get_role_credentials(
        self, *, role_name: str, account_id: str, access_token: str
    ) -> RoleKeys:
        """Return the credentials of a role."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class OidcClient(Protocol):
    """A client of SSO's OIDC."""

    def create_token(
        self, *, client_id: str, client_secret: str, grant_type: str, refresh_token: str | None
    ) -> OidcToken:
        """Renew a token."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class SignInClient(Protocol):
    """A client of the sign-in service; ``token_input`` is its structure, or a mapping for it."""

    def create_oauth2_token(self, *, token_input: Any) -> SignIn:
        """Renew a login."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class Companions(Protocol):
    """The emitted clients: functions that take a client's settings and return the client."""

    def sts(self, **settings: Any) -> StsClient:
        """Return a client of STS."""
        ...

    def sso(self, **settings: Any) -> SsoClient:
        """Return a client of SSO."""
        ...

    def sso_oidc(self, **settings: Any) -> OidcClient:
        """Return a client of SSO's OIDC."""
        ...

    def signin(self, **settings: Any) -> SignInClient:
        """Return a client of the sign-in service."""
        ...


#: What the package has handed over for providers that no client asks.
_handed_over: list[Callable[[], Companions]] = []


def hand_over(load: Callable[[], Companions]) -> None:
    """Take from the emitted package what loads its clients."""
    _handed_over[:] = [load]


def companions() -> Companions:
    """Return the clients that the package has handed over."""
    for load in _handed_over:
        return load()
    raise CredentialsError(
        "This package was emitted without clients for the services that issue credentials."
    )
