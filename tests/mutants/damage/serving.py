"""Requests as a service reads them, and the local service over HTTP."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_local, by_received

MUTANTS = (
    Mutant(
        "members that the model lacks are passed over",
        "runtime/serving/received.py",
        "            if name not in self._asked:\n",
        "            if name in ():\n",
        by_received("test_all_that_is_wrong_is_said_at_once"),
    ),
    Mutant(
        "the greatest length is one too low",
        "runtime/serving/received.py",
        "if most is not None and len(found) > most:",
        "if most is not None and len(found) >= most - 1:",
        by_received("test_what_is_at_a_limit_is_accepted"),
    ),
    Mutant(
        "a pattern ends before the last line break",
        "runtime/serving/received.py",
        're.compile(re.sub(r"(?<!\\\\)\\$\\Z", r"\\\\Z", pattern))',
        "re.compile(pattern)",
        by_received("test_a_wrong_value_is_named_with_its_place"),
    ),
    Mutant(
        "a boolean is an integer",
        "runtime/serving/received.py",
        "if isinstance(found, bool):",
        "if found is None:",
        by_received("test_a_wrong_value_is_named_with_its_place"),
    ),
    Mutant(
        "a value that an enum lacks is accepted",
        "runtime/serving/received.py",
        "if not found.is_known:",
        "if found is None:",
        by_received("test_values_of_enums_are_those_of_the_model"),
    ),
    Mutant(
        "a parameter of the query may come twice",
        "runtime/serving/messages.py",
        "if len(texts) > 1:",
        "if len(texts) > 2:",
        by_received("test_parameters_of_the_query_are_those_of_the_model_once_each"),
    ),
    Mutant(
        "labels are not decoded",
        "runtime/serving/messages.py",
        "texts = map(unquote, found.groups())",
        "texts = map(str, found.groups())",
        by_received("test_labels_are_decoded_and_the_endpoint_may_have_a_path"),
    ),
    Mutant(
        "an error is written with the status of a success",
        "runtime/testing/written.py",
        "return HttpResponse(answer.status, headers, answer.body)",
        "return HttpResponse(200, headers, answer.body)",
        by_received("test_an_error_is_written_with_its_code_and_its_status"),
    ),
    Mutant(
        "any signature will do",
        "local/signatures.py",
        'if not hmac.compare_digest(expected, found["signature"]):',
        "if not expected:",
        by_local("server", "test_a_signature_of_other_credentials_is_refused"),
    ),
    Mutant(
        "the body need not be what was signed",
        "local/signatures.py",
        "return digest in (None, _UNSIGNED_PAYLOAD, sha256(request.body).hexdigest())",
        "return True",
        by_local("server", "test_a_hash_of_another_body_is_refused"),
    ),
    Mutant(
        "old signatures are taken",
        "local/signatures.py",
        "if abs(datetime.now(UTC) - moment) > _TOLERANCE:",
        "if moment - datetime.now(UTC) > _TOLERANCE:",
        by_local("server", "test_a_signature_of_another_time_is_refused"),
    ),
    Mutant(
        "a body may be of any size",
        "runtime/testing/httpd.py",
        "int(length) > self._server.longest_body:",
        "int(length) > 100 * self._server.longest_body:",
        by_local("server", "test_a_body_of_another_size_is_refused_before_it_is_read"),
    ),
    Mutant(
        "whoever listens everywhere is not warned",
        "runtime/testing/server.py",
        "if not server.on_loopback:",
        "if host is None:",
        by_local("server", "test_a_server_is_on_loopback_and_says_so_when_it_is_not"),
    ),
    Mutant(
        "a seed is sown again each time",
        "local/seeds.py",
        "setattr(request, attribute, hashlib.sha256(text.encode()).hexdigest())",
        "setattr(request, attribute, None)",
        by_local("command", "test_a_seed_is_there_once_however_often_the_state_is_opened"),
    ),
)
