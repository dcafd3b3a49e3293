"""Whether the urllib3 that is installed is one that the transport works with."""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder

from ..errors import ConfigurationError

_OLDEST = 2

#: A module that releases since 2 have, and neither those before nor urllib3-future has.
_SINCE_2 = "urllib3._base_connection"


def check_installed() -> None:
    """Check what ``import urllib3`` would load; it is loaded where there is doubt alone.

    :raises ConfigurationError: it is another one; the error says what to install instead.
    """
    if "urllib3" not in sys.modules:
        spec = PathFinder.find_spec("urllib3")
        if spec is None or PathFinder.find_spec(_SINCE_2, spec.submodule_search_locations):
            return
    check_urllib3()


def check_urllib3() -> None:
    """Raise a :class:`ConfigurationError` that says what to install instead, or do nothing."""
    from .doors import library

    urllib3 = library()
    version = getattr(urllib3, "__version__", "unknown")
    if hasattr(urllib3, "HttpVersion"):
        # It speaks HTTP/2 and 3 over its connections, and takes the other one's place on disk.
        raise ConfigurationError(
            f"urllib3-future {version} has replaced the files of urllib3, and is not supported: "
            "uninstall it, and install urllib3 again (pip install --force-reinstall 'urllib3>=2')"
        )
    major = str(version).partition(".")[0]
    if major.isdigit() and int(major) < _OLDEST:
        raise ConfigurationError(
            f"urllib3 {version} is installed, and 2 or newer is needed: pip install 'urllib3>=2'"
        )
