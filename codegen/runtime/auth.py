"""How requests are signed where it is not with SigV4: the choice, and bearer tokens.

The rules are those of botocore (``auth.py``, ``tokens.py`` and ``_should_prefer_bearer_auth`` in
``handlers.py``). An operation that needs no signature gets none, whatever its endpoint would take:
so Smithy's ``auth`` trait has it, and who calls it may have nothing to sign with.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from .errors import ConfigurationError, CredentialsError
from .locks import ForkSafe

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from .credentials.companions import Companions
    from .endpoints import Endpoint
    from .http import HttpRequest
    from .settings.table import Settings
    from .signing import SigV4Signer

#: What ``AWS_AUTH_SCHEME_PREFERENCE`` calls the schemes.
_PREFERENCES = {"sigv4": "sigv4", "sigv4a": "sigv4a", "httpBearerAuth": "bearer"}

#: Seconds before it expires from which on a token is looked for again, and between two such looks.
_RENEWED_FROM = 15 * 60
_LOOKED_FOR_EVERY = 60


class Signer(Protocol):
    """What makes a request one of the caller's.

    ``tokens`` finds what :meth:`sign` is called with, ``None`` where that is credentials.
    """

    @property
    def tokens(self) -> TokenResolver | None:
        """What finds the tokens to sign with."""
        ...

    @property
    def presigned_payload(self) -> str | None:
        """What is signed as the hash of a body that goes to a presigned URL."""
        ...

    def sign(self, request: HttpRequest, credentials: Any, /, *, now: datetime) -> None:
        """Sign ``request`` in place, with credentials or with a token."""
        ...


def chosen_scheme(
    endpoint: Endpoint, auth: tuple[str, ...], service: str, preferred: tuple[str, ...]
) -> str:
    """Return how to sign: ``sigv4``, ``sigv4a``, ``bearer`` or ``none``.

    ``auth`` are the schemes that the operation has, in its order; ``preferred`` those that the user
    would rather have. A token that is meant for ``service`` goes before all.
    """
    if endpoint.auth != "sigv4":
        return endpoint.auth
    if "bearer" in auth and os.environ.get(token_variable(service)):
        return "bearer"
    wanted = [_PREFERENCES.get(name, "") for name in preferred]
    return next((scheme for scheme in [*wanted, *auth] if scheme in auth), "sigv4")


def other_signer(
    scheme: str,
    service: str,
    region: str,
    *,
    tokens: Callable[[], TokenResolver] | None,
    kind: type[SigV4Signer],
) -> Signer:
    """Return the signer of a scheme that is not SigV4; ``kind`` is the service's for that."""
    if scheme == "bearer" and tokens is not None:
        return BearerSigner(tokens())
    if scheme == "sigv4a":
        from .sigv4a import SigV4ASigner

        return SigV4ASigner(service, region, kind)
    raise ConfigurationError(f"This client cannot sign with {scheme}")


class BearerToken:
    """A token that says whose call it is; ``expires_at`` is when it runs out.

    Immutable. Its ``repr`` shows nothing of it.
    """

    __slots__ = ("expires_at", "value")

    value: str
    expires_at: datetime | None

    def __init__(self, value: str, expires_at: datetime | None = None) -> None:
        object.__setattr__(self, "value", value)
        object.__setattr__(self, "expires_at", expires_at)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a token cannot be changed; {name!r} was to be set")

    def __repr__(self) -> str:
        return "BearerToken('***')"


class BearerSigner:
    """Sends a token with each request (RFC 6750, section 2.1)."""

    __slots__ = ("tokens",)

    presigned_payload: str | None = None

    def __init__(self, tokens: TokenResolver) -> None:
        self.tokens = tokens

    def sign(self, request: HttpRequest, token: BearerToken, /, *, now: datetime) -> None:
        """Put ``token`` into the headers of ``request``, in place of an earlier one.

        :raises ConfigurationError: the request would not be encrypted.
        """
        del now
        if not request.url.startswith("https:"):
            raise ConfigurationError("A bearer token is sent over https alone, not over http.")
        for name in [name for name in request.headers if name.lower() == "authorization"]:
            del request.headers[name]
        request.headers["Authorization"] = f"Bearer {token.value}"


class TokenResolver(ForkSafe):
    """Finds the token of a client: the environment's, or that of a login with SSO.

    ``service`` is the signing name. What was found is kept until it is about to expire. Safe to
    share between threads.
    """

    __slots__ = ("_load_companions", "_service", "_settings", "_state")

    def __init__(
        self, service: str, settings: Settings, load_companions: Callable[[], Companions] | None
    ) -> None:
        self._service = service
        self._settings = settings
        self._load_companions = load_companions
        #: The token, and when it is looked for again: one tuple, so that readers need no lock.
        self._state: tuple[BearerToken | None, float] = (None, 0.0)
        super().__init__()

    def get(self) -> BearerToken:
        """Return a token that is valid now; raises :class:`CredentialsError` for none."""
        token, until = self._state
        if token is not None and time.time() < until:
            return token
        with self._lock:
            token, until = self._state
            if token is None or time.time() >= until:
                token = self._found()
                self._state = (token, _next_look(token))
        return token

    def refresh(self, stale: BearerToken) -> bool:
        """Look anew, as the service calls ``stale`` expired; return whether another one came."""
        with self._lock:
            if self._state[0] is stale:
                self._state = (None, 0.0)
        return self.get().value != stale.value

    def _found(self) -> BearerToken:
        variable = token_variable(self._service)
        if value := os.environ.get(variable):
            return _checked(BearerToken(value), f"The token in {variable}")
        from .credentials import NothingHereError
        from .credentials.sso import session_token
        from .credentials.surroundings import Surroundings

        try:
            found = session_token(Surroundings(self._settings, self._load_companions))
        except NothingHereError as error:
            said = str(error)
        else:
            return _checked(BearerToken(*found), "The token of the login")
        raise CredentialsError(
            f"No bearer token was found. The environment variable {variable} is not set. {said}"
        )


def _next_look(token: BearerToken) -> float:
    """Return when a token is looked for again, in seconds since the epoch."""
    if token.expires_at is None:
        return float("inf")
    expiry = token.expires_at.timestamp()
    return min(expiry, max(expiry - _RENEWED_FROM, time.time() + _LOOKED_FOR_EVERY))


def _checked(token: BearerToken, what: str) -> BearerToken:
    """Return a token that a header can hold."""
    value = token.value
    if value.isascii() and value.isprintable():
        return token
    # What is shown of a traceback's variables must not be a secret.
    del token, value
    raise CredentialsError(f"{what} cannot be used: it has to be printable ASCII.")


def token_variable(service: str) -> str:
    """Return the environment variable for the token of the service with this signing name.

    >>> token_variable("some-service")
    'AWS_BEARER_TOKEN_SOME_SERVICE'
    """
    return f"AWS_BEARER_TOKEN_{service.replace('-', '_').replace(' ', '_').upper()}"
