"""Connections, proxies and TLS."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import (
    by_forks,
    by_tls,
    by_transport,
    by_transport_failures,
    by_watched,
)

MUTANTS = (
    Mutant(
        "redirects are followed",
        "runtime/transports/watched.py",
        "retries=_ONCE,\n            redirect=False",
        "retries=Retry(total=3),\n            redirect=True",
        by_watched("test_the_front_door_sends_once[302 Found]"),
    ),
    Mutant(
        "the transport retries on its own",
        "runtime/transports/watched.py",
        "retries=_ONCE",
        "retries=Retry(total=2, status_forcelist=[500, 503])",
        by_watched("test_the_front_door_sends_once[503 Unavailable]"),
    ),
    Mutant(
        "certificates are not verified",
        "runtime/transports/certificates.py",
        "if verify is False:",
        "if verify is not None:",
        by_tls("test_the_system_trust_store_is_the_default"),
    ),
    Mutant(
        "a bundle trusts any certificate",
        "runtime/transports/certificates.py",
        "else _bundle_context(verify)",
        "else _trusting_context()",
        by_tls("test_a_certificate_of_an_unknown_authority_is_refused"),
    ),
    Mutant(
        "certificates of other hosts are accepted",
        "runtime/transports/certificates.py",
        "    context.minimum_version = ssl.TLSVersion.TLSv1_2\n",
        "    context.check_hostname = False\n",
        by_tls("test_a_certificate_for_another_host_is_refused"),
    ),
    Mutant(
        "old TLS is offered",
        "runtime/transports/certificates.py",
        "context.minimum_version = ssl.TLSVersion.TLSv1_2",
        "context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED",
        by_tls("test_tls_below_1_2_is_not_offered"),
    ),
    Mutant(
        "a closed transport goes on",
        "runtime/transports/urllib3.py",
        "        self._closed = True\n",
        "",
        by_transport("test_a_closed_transport_says_so"),
    ),
    Mutant(
        "a connect timeout is a failed connection",
        "runtime/transports/urllib3.py",
        "    (exceptions.ConnectTimeoutError, ConnectTimeoutError,",
        "    (exceptions.ConnectTimeoutError, ConnectionFailedError,",
        by_transport_failures("test_no_connection_within_the_connect_timeout"),
    ),
    Mutant(
        "a child uses the connections of its parent",
        "runtime/transports/urllib3.py",
        "if self._pid != os.getpid():",
        "if self._pid == 0:",
        by_forks("test_the_child_of_a_fork_uses_its_own_connections"),
    ),
)
