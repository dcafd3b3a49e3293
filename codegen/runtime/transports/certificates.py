"""Which certificates are trusted; loaded for a bundle, or the first encrypted connection.

To read the system's takes 16 ms, which a client that has not called anybody yet need not spend.
"""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from os import PathLike

_NO_CERTIFICATES = (
    "verify: this system has no certificates to trust; install certifi (pip install certifi) or "
    "the system's package of them, or name a file with the argument verify or the environment "
    "variable AWS_CA_BUNDLE"
)


def tls_context(verify: bool | str) -> ssl.SSLContext:
    """Return what TLS is set up with: version 1.2 or later, and the certificates to trust.

    ``verify`` is ``True`` for those of the system, ``False`` for any at all, or the path of a file
    or directory of them. Where the system has none, they are those of certifi.

    :raises ConfigurationError: the file holds no certificates, or there are none at all.
    """
    if verify is False:
        context = _trusting_context()
    else:
        context = _system_context() if verify is True else _bundle_context(verify)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    return context


def bundle(verify: str | PathLike[str], problems: list[str]) -> bool | str:
    """Return the path of a CA bundle; what names none is added to ``problems``."""
    path = os.fspath(verify)
    found = os.path.expanduser(path)
    if path and os.path.exists(found):
        return found
    problems.append(f"verify must be a CA bundle file or directory; there is no {path!r}")
    return True


def _bundle_context(path: str) -> ssl.SSLContext:
    try:
        if os.path.isdir(path):
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except (OSError, ValueError) as error:
        # ssl.SSLError is an OSError.
        problem = f"verify: {path!r} is no CA bundle that can be read: {error}"
        raise ConfigurationError.of([problem]) from error


def _system_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    if _has_certificates(context):
        return context
    try:
        # A statement, so that PyInstaller finds it; type checkers need not have it installed.
        if TYPE_CHECKING:
            certifi: Any = None
        else:
            import certifi
    except ImportError:
        raise ConfigurationError.of([_NO_CERTIFICATES]) from None
    return ssl.create_default_context(cafile=certifi.where())


def _has_certificates(context: ssl.SSLContext) -> bool:
    """Return whether ``context`` has read any, or OpenSSL has a directory to look for them in."""
    if context.cert_store_stats()["x509"]:
        return True
    folder = ssl.get_default_verify_paths().capath
    return bool(folder) and bool(os.listdir(folder))


def _trusting_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def warn_of_trust(name: str) -> None:
    """Warn, in the category that urllib3 has for it, that whoever answers is trusted."""
    import warnings

    from .doors import trusting_warning

    warnings.warn(f"The certificate of {name} is not verified", trusting_warning(), stacklevel=2)
