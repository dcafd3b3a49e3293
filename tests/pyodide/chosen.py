"""Which tests run under CPython for WebAssembly: all of some folders, but for what is named.

A folder is here when it tests what a program of a user's does in one process without a network. A
file or a test of it is left out where it needs what is not there: threads, sockets, processes, or a
library that has to be compiled. ``tests/repo/test_pyodide.py`` holds the table to the tests.
"""

from __future__ import annotations

#: The folders.
FOLDERS = ("tests/contract", "tests/oracle", "tests/overlays/local", "tests/runtime")

_GENERATOR = "runs the generator, whose ruff and jinja2 are compiled"
_SERVER = "talks to a server over a socket"
_PROCESSES = "starts other processes"
_THREADS = "is about threads"
_TIMED = "bounds a time that WebAssembly takes longer for"
_RECURSION = "ends in a RecursionError, before which the stack of WebAssembly is full"

#: What is left out of them, and why: a file, one test of a file, or that with one parameter.
LEFT_OUT: dict[str, str] = {
    "tests/contract/test_hostile_answers.py": _GENERATOR,
    "tests/oracle/test_all_services.py": _GENERATOR,
    "tests/oracle/test_auth.py": _GENERATOR,
    "tests/oracle/test_bucket_conversations.py": _GENERATOR,
    "tests/oracle/test_bucket_listings.py": _GENERATOR,
    "tests/oracle/test_bucket_moves.py": _GENERATOR,
    "tests/oracle/test_bucket_services.py": _GENERATOR,
    "tests/oracle/test_bucket_settings.py": _GENERATOR,
    "tests/oracle/test_checksums.py": _GENERATOR,
    "tests/oracle/test_compression_settings.py": _GENERATOR,
    "tests/oracle/test_customizations.py": _GENERATOR,
    "tests/oracle/test_discovery.py": _GENERATOR,
    "tests/oracle/test_documentation.py": _GENERATOR,
    "tests/oracle/test_endpoints.py": _GENERATOR,
    "tests/oracle/test_event_streams.py": _GENERATOR,
    "tests/oracle/test_host_prefixes.py": _GENERATOR,
    "tests/oracle/test_made_up.py": _GENERATOR,
    "tests/oracle/test_other_services.py": _GENERATOR,
    "tests/oracle/test_presigning.py": _GENERATOR,
    "tests/oracle/test_query_services.py": _GENERATOR,
    "tests/oracle/test_rest_xml_services.py": _GENERATOR,
    "tests/oracle/test_responses.py::"
    "test_a_damaged_answer_is_refused_or_read_as_botocore_reads_it": _RECURSION,
    "tests/oracle/test_responses.py::"
    "test_an_error_that_nests_too_deep_to_be_read_is_the_one_that_botocore_reads": _RECURSION,
    "tests/oracle/test_retries.py": _GENERATOR,
    "tests/oracle/test_served_elements.py": _GENERATOR,
    "tests/oracle/test_served_forms.py": _GENERATOR,
    "tests/oracle/test_served_requests.py": _GENERATOR,
    "tests/oracle/test_services_page.py": _GENERATOR,
    "tests/oracle/test_unsigned.py": _GENERATOR,
    "tests/oracle/test_validation.py": _GENERATOR,
    "tests/oracle/test_written_answers.py": _GENERATOR,
    "tests/overlays/local/test_command.py": _PROCESSES,
    "tests/overlays/local/test_kills.py": _PROCESSES,
    "tests/overlays/local/test_pipelines.py::"
    "test_a_policy_that_nests_too_deep_is_refused": _RECURSION,
    "tests/overlays/local/test_sessions.py": _SERVER,
    "tests/runtime/test_event_streams.py": _GENERATOR,
    "tests/runtime/test_page_tokens.py::"
    "test_a_token_of_the_service_that_looks_like_encoded_json_is_taken_as_it_is[deep]": _RECURSION,
    "tests/runtime/test_protocols.py::"
    "test_without_a_header_the_code_is_in_the_body[deep]": _RECURSION,
    "tests/runtime/test_received.py::"
    "test_a_body_that_is_no_object_is_one_problem[deep]": _RECURSION,
    "tests/runtime/test_testing_replay.py::"
    "test_the_message_stays_readable_when_the_request_nests_too_deep": _RECURSION,
    "tests/runtime/test_testing_recording.py::"
    "test_a_transport_for_client_is_recorded_for_an_async_client_without_blocking_its_loop": (
        _THREADS
    ),
    "tests/runtime/test_loops_without_threads.py": "makes an event loop with sockets",
    "tests/runtime/test_sigv4a.py": "compares with cryptography, which is compiled",
    "tests/runtime/test_telemetry.py": "needs OpenTelemetry, which asks for threads",
    "tests/contract/test_answers.py::test_these_tests_reach_no_host_but_this_one": _SERVER,
    "tests/overlays/local/test_load.py::"
    "test_two_processes_serve_one_file_and_lose_nothing": _PROCESSES,
    "tests/overlays/local/test_load.py::"
    "test_nothing_that_was_answered_is_lost_however_often_the_process_is_killed": _PROCESSES,
    "tests/overlays/local/test_state.py::"
    "test_the_client_starts_without_the_local_service": _PROCESSES,
    "tests/runtime/test_attempt_log.py::"
    "test_a_program_that_loads_logging_after_a_call_sees_those_that_follow": _PROCESSES,
    "tests/overlays/local/test_load.py::test_many_threads_create_as_one_after_the_other": _THREADS,
    "tests/overlays/local/test_load.py::"
    "test_a_token_that_many_threads_use_at_once_creates_one_resource": _THREADS,
    "tests/overlays/local/test_server.py": _SERVER,
    "tests/runtime/test_async_client.py::"
    "test_providers_are_asked_by_one_at_a_time_in_a_thread_or_on_the_loop": _THREADS,
    "tests/runtime/test_client.py::test_threads_share_a_client": _THREADS,
    "tests/runtime/test_credential_sources.py::"
    "test_a_role_is_assumed_in_the_given_region": _THREADS,
    "tests/runtime/test_credential_sources.py::test_threads_that_ask_at_once_search_once": _THREADS,
    "tests/runtime/test_credential_sources.py::"
    "test_the_child_of_a_fork_does_not_wait_for_a_search_of_the_parent": _THREADS,
    "tests/runtime/test_hints.py::test_threads_may_ask_for_the_same_hints_at_once": _THREADS,
    "tests/runtime/test_lazy_attrs.py::test_threads_may_ask_for_the_same_class_at_once": _THREADS,
    "tests/runtime/test_repeating.py::"
    "test_every_call_under_way_with_a_wrong_clock_is_signed_again": _THREADS,
    "tests/runtime/test_signing.py::"
    "test_threads_that_sign_with_different_credentials_do_not_disturb_each_other": _THREADS,
    "tests/runtime/test_testing_replay.py::test_threads_get_every_recorded_answer_once": _THREADS,
    "tests/runtime/test_testing_serve.py": _SERVER,
    "tests/runtime/test_testing_stub.py::test_threads_get_every_answer_once": _THREADS,
    "tests/runtime/test_what_is_shown.py::"
    "test_a_write_that_fails_shows_neither_the_token_nor_the_signature": _THREADS,
    "tests/runtime/test_client.py::"
    "test_a_request_that_holds_itself_or_never_ends_is_refused": _RECURSION,
    "tests/oracle/test_json_text.py::test_where_readers_differ_json_is_right": _RECURSION,
    "tests/runtime/test_credential_sources.py::"
    "test_a_credential_process_is_run_once_while_its_credentials_last": _PROCESSES,
    "tests/runtime/test_credential_sources.py::"
    "test_what_lasts_a_minute_is_refreshed_at_once_and_then_used_for_half_of_its_time": _PROCESSES,
    "tests/runtime/test_credential_sources.py::"
    "test_credentials_that_have_expired_already_are_an_error": _PROCESSES,
    "tests/runtime/test_credential_sources.py::"
    "test_a_credential_process_that_fails_is_an_error_with_its_own_words": _PROCESSES,
    "tests/runtime/test_credential_sources.py::test_nothing_of_it_needs_botocore": _PROCESSES,
    "tests/runtime/test_credential_sources.py::"
    "test_a_client_with_keys_in_the_environment_loads_the_one_provider_that_it_asks": _PROCESSES,
    "tests/runtime/test_credential_sources.py::"
    "test_keys_in_the_default_profile_load_no_other_source": _PROCESSES,
    "tests/runtime/test_codecs.py::test_a_header_made_to_be_slow_is_split_at_once": _TIMED,
    "tests/runtime/test_mappings.py::test_what_holds_itself_is_refused_by_every_road": _RECURSION,
    "tests/runtime/test_plain_values.py::test_what_holds_itself_is_refused": _RECURSION,
}
