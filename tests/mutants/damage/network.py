"""Connections, proxies and TLS."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import (
    by_ends,
    by_forks,
    by_tls,
    by_tools,
    by_transport,
    by_transport_failures,
    by_watched,
)

MUTANTS = (
    Mutant(
        "redirects are followed",
        "runtime/transports/front_door.py",
        "retries=_ONCE,\n            redirect=False",
        "retries=Retry(total=3),\n            redirect=True",
        by_watched("test_the_front_door_sends_once[Client-302 Found]"),
    ),
    Mutant(
        "the transport retries on its own",
        "runtime/transports/front_door.py",
        "retries=_ONCE",
        "retries=Retry(total=2, status_forcelist=[500, 503])",
        by_watched("test_the_front_door_sends_once[Client-503 Unavailable]"),
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
        "runtime/transports/ways.py",
        "    (TimeoutError, failures.NOT_CONNECTED_IN_TIME),\n    (OSError",
        "    (OSError",
        by_transport_failures("test_no_connection_within_the_connect_timeout"),
    ),
    Mutant(
        "a child uses the connections of its parent",
        "runtime/transports/urllib3.py",
        "if self._pid != os.getpid():",
        "if self._pid == 0:",
        by_forks("test_the_child_of_a_fork_uses_its_own_connections"),
    ),
    Mutant(
        "what is patched passes for urllib3's own by being equal to it",
        "runtime/transports/watched.py",
        "all(map(is_, _found(self._places), self._known))",
        "list(_found(self._places)) == self._known",
        by_tools("test_opentelemetrys_instrumentation_of_urllib3_sees_each_attempt"),
    ),
    Mutant(
        "a thread waits without limit for a connection",
        "runtime/transports/connections.py",
        "self.permits.get(timeout=seconds)",
        "self.permits.get(timeout=60)",
        by_ends("test_a_thread_waits_for_a_connection_no_longer_than_for_one_to_be_made"),
    ),
    Mutant(
        "a connection that TLS ended without saying so ends an answer",
        "runtime/transports/links.py",
        "suppress_ragged_eofs = False",
        "suppress_ragged_eofs = True",
        by_ends("test_an_answer_without_a_length_is_whole_where_tls_says_that_it_ends"),
    ),
    Mutant(
        "a connection over which more came serves the next call",
        "runtime/transports/connections.py",
        "if reader.reusable and link.is_drained():",
        "if link.is_drained():",
        (
            (
                "tests/network/test_answers.py::test_a_fault_has_its_documented_outcome"
                "[Client-an answer that nobody asked for behind it]"
            ),
        ),
    ),
)
