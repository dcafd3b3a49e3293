"""Signatures."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_emitted_client, by_signing

MUTANTS = (
    Mutant(
        "the canonical query is not sorted",
        "runtime/signing.py",
        "for key, value in sorted(pairs)",
        "for key, value in pairs",
        by_signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the signed headers are not sorted",
        "runtime/signing.py",
        "names = sorted(values)",
        "names = list(values)",
        by_signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "a header is not signed",
        "runtime/signing.py",
        '        "connection",\n',
        '        "connection",\n        "content-type",\n',
        by_signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the blanks in a header are not folded",
        "runtime/signing.py",
        'folded = " ".join(value.split())',
        "folded = value.strip()",
        by_signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the payload hash is of other bytes",
        "runtime/signing.py",
        "sha256(body).hexdigest() if",
        "sha256(body.strip()).hexdigest() if",
        by_emitted_client("test_blanks_around_a_body_are_signed"),
    ),
    Mutant(
        "the path is signed as it is",
        "runtime/signing.py",
        'return quoted(path, safe="/~") or "/"',
        'return path or "/"',
        by_signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the key of another day is used",
        "runtime/signing.py",
        "if derived is None or derived[0] != secret or derived[1] != date:",
        "if derived is None or derived[0] != secret:",
        by_signing("test_the_derived_key_follows_the_secret_and_the_day"),
    ),
    Mutant(
        "the key of other credentials is used",
        "runtime/signing.py",
        "if derived is None or derived[0] != secret or derived[1] != date:",
        "if derived is None or derived[1] != date:",
        by_signing("test_the_derived_key_follows_the_secret_and_the_day"),
    ),
    Mutant(
        "a key that is longer than a block is cut",
        "runtime/signing.py",
        "            key = sha256(key).digest()\n",
        "            key = key[:_BLOCK]\n",
        by_signing("test_a_key_gives_the_codes_of_hmac"),
    ),
    Mutant(
        "the session token is not sent",
        "runtime/signing.py",
        "    if token is not None:\n",
        '    if token == "":\n',
        by_signing("test_the_published_session_token_example_is_reproduced"),
    ),
    Mutant(
        "the session token of other credentials stays",
        "runtime/signing.py",
        '"x-amz-date", "x-amz-security-token"})',
        '"x-amz-date"})',
        by_signing("test_the_token_of_other_credentials_does_not_stay"),
    ),
    Mutant(
        "a port is left out of the Host header",
        "runtime/signing.py",
        'return f"{host}:{parts.port}"',
        "return host",
        by_signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "a time of another zone is taken as UTC",
        "runtime/signing.py",
        "now = now.astimezone(UTC)",
        "now = now.replace(tzinfo=UTC)",
        by_signing("test_a_naive_time_is_utc_and_an_aware_one_is_converted"),
    ),
)
