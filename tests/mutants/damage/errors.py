"""Which exception an error of the service becomes."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_client, by_errors, by_values

MUTANTS = (
    Mutant(
        "the namespace of a code stays",
        "runtime/protocols/rest_json.py",
        '.split(":", 1)[0].rsplit("#", 1)[-1]',
        '.split(":", 1)[0]',
        by_errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "the address behind a code stays",
        "runtime/protocols/rest_json.py",
        '.split(":", 1)[0].rsplit("#", 1)[-1]',
        '.rsplit("#", 1)[-1]',
        by_errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "the header with the code is not read",
        "runtime/protocols/rest_json.py",
        'answer.headers.get("x-amzn-errortype")',
        "None",
        by_errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "a Message with a capital is not read",
        "runtime/protocols/rest_json.py",
        'data.get("message", data.get("Message"))',
        'data.get("message")',
        by_errors("test_any_error_is_the_one_that_botocore_reads"),
    ),
    Mutant(
        "a 500 is the caller's fault",
        "runtime/error_answers.py",
        "ServerFaultError if answer.status >= 500",
        "ServerFaultError if answer.status > 500",
        (
            *by_errors("test_any_error_is_the_one_that_botocore_reads"),
            *by_client("test_an_error_in_any_form_is_an_api_error"),
        ),
    ),
    Mutant(
        "a modelled error stands under the wrong fault",
        "exceptions.py",
        "class ServiceException(ServerFaultError):",
        "class ServiceException(ClientFaultError):",
        by_errors("test_every_modelled_error_is_an_exception_of_its_own_below_its_fault"),
    ),
    Mutant(
        "a modelled error is not found by its code",
        "exceptions.py",
        '    "ForbiddenException": ForbiddenException,\n',
        "",
        by_errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "a redirect is a response",
        "runtime/exchange.py",
        "is_good = answer.status < 300",
        "is_good = answer.status < 400",
        by_client("test_an_error_in_any_form_is_an_api_error"),
    ),
    Mutant(
        "an error does not say how often was tried",
        "runtime/exchange.py",
        "error.attempts = self.attempts\n        if not",
        "error.attempts = 1\n        if not",
        by_client("test_the_transports_own_error_is_the_cause"),
    ),
    Mutant(
        "an error cannot be pickled",
        "runtime/errors.py",
        'def __init__(self, message: str = "", *, operation_name: str = "", attempts: int = 1)',
        "def __init__(self, message: str, *, operation_name: str, attempts: int)",
        by_values("test_every_error_survives_pickle_and_copy"),
    ),
)
