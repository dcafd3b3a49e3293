"""The names that users of boto3 reach for, and what they are here; loaded for errors alone."""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING

from .errors import ConfigurationError
from .settings.table import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_CREDENTIALS = "credentials=Credentials(access_key_id, secret_access_key, session_token)"
_CONFIG = "each setting is an argument of its own, such as read_timeout=5"

#: What ``boto3.client`` and ``botocore.config.Config`` take.
_ARGUMENTS = {
    "aws_access_key_id": _CREDENTIALS,
    "aws_account_id": "credentials=Credentials(access_key_id, secret_access_key, account_id=...)",
    "aws_secret_access_key": _CREDENTIALS,
    "aws_session_token": _CREDENTIALS,
    "config": _CONFIG,
    "max_pool_connections": "max_connections",
    "parameter_validation": "validate_parameters",
    "profile_name": "profile",
    "proxies": "transport=UrllibTransport(proxies=...), or the environment variable HTTPS_PROXY",
    "region_name": "region",
    "retries": "max_attempts and retry_mode",
    "service_name": "the class itself; it is a client of one service",
    "session": "profile and credentials",
    "total_max_attempts": "max_attempts",
    "use_dualstack_endpoint": "use_dualstack",
    "use_fips_endpoint": "use_fips",
    "use_ssl": "endpoint_url, which begins with http:// or https://",
    "user_agent": "user_agent_extra",
    "user_agent_appid": "the environment variable AWS_SDK_UA_APP_ID",
}

#: What boto3's clients have.
_ATTRIBUTES = {
    "can_paginate": "OPERATIONS[operation_name].paginated",
    "generate_presigned_url": "client.presign(request, expires_in=3600)",
    "get_paginator": "client.paginate.<operation>(...)",
    "get_waiter": "client.wait_until.<waiter>(...)",
    "meta": "client.region, client.endpoint_url and OPERATIONS",
    "waiter_names": "client.wait_until, which has a method for each waiter",
}

#: What boto3 and botocore raise.
_EXCEPTIONS = {
    "BotoCoreError": "SdkError",
    "ClientError": "ApiError",
    "ConnectionClosedError": "ConnectionFailedError",
    "EndpointConnectionError": "ConnectionFailedError",
    "HTTPClientError": "TransportError",
    "NoCredentialsError": "CredentialsError",
    "NoRegionError": "ConfigurationError",
    "PartialCredentialsError": "CredentialsError",
    "ProfileNotFound": "ConfigurationError",
    "SSLError": "TlsError",
}


class ArgumentsError(ConfigurationError, TypeError):
    """Arguments that a client does not have, which to Python is a ``TypeError``."""


def wrong_arguments(
    function: Callable[..., object], args: Sequence[object], given: Mapping[str, object]
) -> ConfigurationError:
    """Return what is wrong with the arguments that ``function`` was called with.

    It makes a client: a constructor, ``with_options``, or one that makes those for tests.
    """
    parameters = signature(function).parameters.values()
    named = [each.name for each in parameters if each.kind is each.KEYWORD_ONLY]
    others = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    what = function.__name__ if function.__name__ != "__init__" else type(args[0]).__name__
    problems = [
        f"{name}: {_unknown(what, name, named)}" for name in given if name not in {*named, *others}
    ]
    if len(args) > len(others):
        example = "region='us-west-2'" if "region" in named else "read_timeout=5"
        problems.insert(0, f"{what} takes its arguments by name, such as {example}")
    problems += [f"{name}: passed twice" for name in others[: len(args)] if name in given]
    problems += [
        f"{name}: required, but missing" for name in others[len(args) :] if name not in given
    ]
    return ArgumentsError.of(problems)


def _unknown(what: str, name: str, known: Sequence[str]) -> str:
    """Return the sentence about an argument that ``what`` does not have, without its name."""
    rows = {row.name: row for row in Settings.rows()}
    settings = [row.name for row in rows.values() if row.annotation is not None]
    if name in settings:
        return f"{what} cannot change it; make another client with it"
    hint = _instead(name, _ARGUMENTS, known)
    if name in rows and name not in _ARGUMENTS:
        row = rows[name]
        hint = (
            f"; here it is the environment variable {row.variables[0]}, or {row.key} in the profile"
        )
    if _ARGUMENTS.get(name) in {*settings} - {*known}:
        hint = f"{hint}, which {what} cannot change"
    return f"{what} has no such argument{hint}"


def no_attribute(client: object, name: str) -> AttributeError:
    """Return the error for an attribute that ``client`` does not have."""
    kind = type(client)
    known = [each for each in dir(kind) if not each.startswith("_")]
    hint = "" if name.startswith("_") else _instead(name, _ATTRIBUTES, known)
    text = f"{kind.__name__!r} object has no attribute {name!r}{hint}"
    return AttributeError(text, name=name, obj=client)


def exception_instead(name: str) -> str | None:
    """Return what the exception of boto3 with that name is called here, ``None`` for no such."""
    return _EXCEPTIONS.get(name)


def _instead(name: str, table: Mapping[str, str], known: Iterable[str]) -> str:
    """Return the end of a sentence that says what to use instead of ``name``."""
    if name in table:
        return f"; here it is {table[name]}"
    from difflib import get_close_matches

    return "".join(f"; did you mean {near}" for near in get_close_matches(name, known, n=1))
