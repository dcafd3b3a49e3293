"""The client's methods, and what the root of the package says."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_client, by_emitted_client

MUTANTS = (
    Mutant(
        "a method drops a parameter",
        "operations/cancel_lifecycle_execution.py",
        "lifecycle_execution_id=lifecycle_execution_id,\n            client_token=client_token",
        "lifecycle_execution_id=lifecycle_execution_id",
        by_emitted_client(
            "test_a_method_puts_every_parameter_into_the_request", "CancelLifecycleExecution"
        ),
    ),
    Mutant(
        "a method swaps two parameters",
        "operations/untag_resource.py",
        "resource_arn=resource_arn,\n            tag_keys=tag_keys,",
        "resource_arn=tag_keys,\n            tag_keys=resource_arn,",
        by_emitted_client("test_a_method_puts_every_parameter_into_the_request", "UntagResource"),
    ),
    Mutant(
        "the table of operations knows no tokens",
        "catalog.py",
        'idempotent_members=("client_token",),\n',
        "",
        by_emitted_client("test_the_table_of_operations_says_what_the_model_says", "CreateImage"),
        times=23,
    ),
    Mutant(
        "a closed client goes on",
        "runtime/client.py",
        "if self._connections.closed:",
        "if self is None:",
        by_client("test_a_closed_client_says_so"),
    ),
    Mutant(
        "a closed client keeps its connections",
        "runtime/client.py",
        "            self._transport.close()\n",
        "",
        by_client("test_a_closed_client_says_so"),
    ),
    Mutant(
        "a paginator reads the list of another operation",
        "pages/list_workflows.py",
        'items=("workflow_version_list",)',
        'items=("workflow_summary_list",)',
        by_emitted_client(
            "test_a_paginator_reads_the_list_and_the_tokens_that_the_model_names", "ListWorkflows"
        ),
    ),
    Mutant(
        "a paginator does not send the size of pages",
        "pages/list_workflows.py",
        'items=("workflow_version_list",),\n    limit_attribute="max_results",',
        'items=("workflow_version_list",),\n    limit_attribute="next_token",',
        by_emitted_client(
            "test_the_size_of_a_page_is_sent_where_the_model_names_a_member_for_it",
            "ListWorkflows",
        ),
    ),
    Mutant(
        "a waiter ends in another state",
        "waits/image_available.py",
        '_image_state_status, "CANCELLED"',
        '_image_state_status, "DELETED"',
        by_emitted_client("test_waiting_for_an_image_ends_in_the_states_that_the_model_names"),
    ),
    Mutant(
        "a waiter takes a failure for a success",
        "waits/image_available.py",
        '"failure",\n            path_is(_image_state_status, "FAILED")',
        '"success",\n            path_is(_image_state_status, "FAILED")',
        by_emitted_client(
            "test_waiting_for_an_image_ends_in_the_states_that_the_model_names", "FAILED"
        ),
    ),
    Mutant(
        "a waiter polls one time less",
        "waits/image_available.py",
        "max_attempts=360,",
        "max_attempts=359,",
        by_emitted_client("test_the_pauses_of_a_waiter_are_those_of_the_model"),
    ),
)
