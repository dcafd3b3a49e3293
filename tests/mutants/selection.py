"""Which tests have to notice a mutant, in pytest's words; a function is named after its tests."""

from __future__ import annotations


def chosen(file: str, test: str, *cases: str) -> tuple[str, ...]:
    """Return a test of ``file``: all of it, or those ``cases`` of it."""
    return tuple(f"{file}::{test}[{case}]" for case in cases) or (f"{file}::{test}",)


def by_requests(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_requests.py"
    return chosen(file, "test_any_request_is_the_one_that_botocore_sends", *operations)


def by_smallest(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_requests.py"
    return chosen(file, "test_the_smallest_request_is_the_one_that_botocore_sends", *operations)


def by_answers(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_responses.py"
    return chosen(file, "test_any_answer_gives_the_data_that_botocore_gives", *operations)


def by_refused(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_validation.py"
    test = "test_what_botocore_refuses_is_refused_and_every_path_is_named"
    return chosen(file, test, *operations)


def by_elements() -> tuple[str, ...]:
    file = "tests/oracle/test_validation.py"
    return chosen(file, "test_every_element_of_a_list_is_looked_at_and_named_by_its_index")


def by_accepted(*operations: str) -> tuple[str, ...]:
    return chosen(
        "tests/oracle/test_validation.py", "test_what_botocore_accepts_is_accepted", *operations
    )


def by_required(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_validation.py"
    return chosen(file, "test_without_any_member_every_required_one_is_named", *operations)


def by_errors(test: str, *cases: str) -> tuple[str, ...]:
    return chosen("tests/oracle/test_responses.py", test, *cases)


def by_pets(test: str, *cases: str) -> tuple[str, ...]:
    return chosen("tests/codegen/test_petstore.py", test, *cases)


def by_emitted_package(test: str) -> tuple[str, ...]:
    return chosen("tests/codegen/test_emitted_package.py", test)


def by_sent_pets(*operations: str) -> tuple[str, ...]:
    return by_pets("test_any_request_is_the_one_that_botocore_sends", *operations)


def by_read_pets(*operations: str) -> tuple[str, ...]:
    return by_pets("test_any_answer_gives_the_data_that_botocore_gives", *operations)


def by_client(test: str, *cases: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_client.py", test, *cases)


def by_options(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_options.py", test)


def by_interceptors(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_interceptors.py", test)


def by_kit(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_testing_kit.py", test)


def by_recording(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_testing_recording.py", test)


def by_lazy_attrs(test: str, *cases: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_lazy_attrs.py", test, *cases)


def by_values(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_values.py", test)


def by_signing(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_signing.py", test)


def by_repeating(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_repeating.py", test)


def by_retries(test: str) -> tuple[str, ...]:
    return chosen("tests/oracle/test_retries.py", test)


def by_page_tokens(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_page_tokens.py", test)


def by_pagination(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_pagination.py", test)


def by_waiting(test: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_waiting.py", test)


def by_watched(*cases: str) -> tuple[str, ...]:
    return tuple(f"tests/network/test_watched.py::{case}" for case in cases)


def by_ends(test: str) -> tuple[str, ...]:
    return chosen("tests/network/test_ends.py", test)


def by_tools(test: str) -> tuple[str, ...]:
    return chosen("tests/production/test_tools_that_watch.py", test)


def by_transport(test: str) -> tuple[str, ...]:
    return chosen("tests/network/test_transport.py", test)


def by_tls(test: str) -> tuple[str, ...]:
    return chosen("tests/network/test_tls.py", test)


def by_transport_failures(test: str) -> tuple[str, ...]:
    return chosen("tests/network/test_transport_failures.py", test)


def by_forks(test: str) -> tuple[str, ...]:
    return chosen("tests/network/test_forks.py", test)


def by_list_runs(test: str) -> tuple[str, ...]:
    return chosen("tests/contract/test_list_workflow_executions.py", test)


def by_emitted_client(test: str, *cases: str) -> tuple[str, ...]:
    return chosen("tests/codegen/test_emitted_client.py", test, *cases)


def by_endpoint(region: str) -> tuple[str, ...]:
    return by_emitted_client("test_every_region_is_called_where_the_rules_say", region)


def by_watch(subject: str, test: str, *cases: str) -> tuple[str, ...]:
    return chosen(f"tests/overlays/watch/test_{subject}.py", test, *cases)


def by_received(test: str, *cases: str) -> tuple[str, ...]:
    return chosen("tests/runtime/test_received.py", test, *cases)


def by_local(subject: str, test: str, *cases: str) -> tuple[str, ...]:
    return chosen(f"tests/overlays/local/test_{subject}.py", test, *cases)
