"""Credentials of a role that others may take: ``AssumeRole`` of STS.

The rules are those of ``AssumeRoleProvider`` and its fetcher in ``botocore/credentials.py``.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..errors import CredentialsError, SdkError
from . import BaseProvider, Credentials, adopted, made
from .surroundings import SessionProvider, without_frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from . import Provider
    from .companions import AssumedRole
    from .surroundings import Surroundings


class AssumeRoleProvider(SessionProvider):
    """The credentials of ``role_arn``, taken with those that ``source`` has.

    ``source`` is a provider or credentials, by default the default chain. ``external_id`` is what
    the role may ask for, ``session_name`` how the session is called, ``duration`` how many seconds
    it lasts. ``mfa`` is a callable that returns a code of the device ``mfa_serial``, and is asked
    for each session. ``region`` is where STS is called, by default as for any client.
    """

    def __init__(
        self,
        role_arn: str,
        *,
        source: Provider | Credentials | None = None,
        external_id: str | None = None,
        session_name: str | None = None,
        duration: int | None = None,
        mfa: Callable[[], str] | None = None,
        mfa_serial: str | None = None,
        region: str | None = None,
    ) -> None:
        super().__init__()
        self._role_arn = role_arn
        self._source = source
        self._session_name = session_name
        self._mfa = mfa
        self._region = region
        self._options: dict[str, Any] = {
            "duration_seconds": duration,
            "external_id": external_id,
            "serial_number": mfa_serial,
        }

    def _begin(self, around: Surroundings) -> Credentials:
        credentials = self._source_credentials(around)
        code = None if self._mfa is None else self._mfa()
        settings = around.client_settings(self._region) | {"credentials": credentials}
        client = around.companions().sts(**settings)
        try:
            answer = client.assume_role(
                role_arn=self._role_arn,
                role_session_name=self._session_name or default_session_name(),
                token_code=code,
                **self._options,
            )
        except SdkError as error:
            failure = without_frames(error)
        else:
            return from_sts(answer, self._role_arn)
        finally:
            client.close()
        raise CredentialsError(f"The role {self._role_arn} was not assumed: {failure}") from failure

    def _source_credentials(self, around: Surroundings) -> Credentials:
        """Return the credentials that ask for the role."""
        source = self._source
        if source is None:
            from .chain import ChainProvider

            source = ChainProvider()
        if isinstance(source, BaseProvider):
            return source.find(around)
        found = adopted(source() if callable(source) else source)
        if isinstance(found, str):
            raise CredentialsError(f"What the source of the role {self._role_arn} gave: {found}.")
        return found


def default_session_name() -> str:
    """Return what a session is called that nobody gave a name."""
    return f"python-session-{int(time.time())}"


def from_sts(answer: AssumedRole, role_arn: str) -> Credentials:
    """Return the credentials in an answer of STS."""
    keys = answer.credentials
    if keys is None:
        found: Credentials | str = "there are none in the answer"
    else:
        token = keys.session_token
        whose = account_of(answer)
        found = made(keys.access_key_id, keys.secret_access_key, token, keys.expiration, whose)
        del keys, token, answer
    if isinstance(found, str):
        raise CredentialsError(f"The credentials of the role {role_arn} cannot be used: {found}.")
    return found


def account_of(answer: AssumedRole) -> str | None:
    """Return the account that a role belongs to, which is in the ARN of who has assumed it."""
    user = answer.assumed_role_user
    parts = [] if user is None or user.arn is None else user.arn.split(":")
    return parts[4] if len(parts) > 5 and parts[4] else None
