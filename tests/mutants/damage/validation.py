"""What is refused before it is sent."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import (
    by_accepted,
    by_client,
    by_elements,
    by_emitted_client,
    by_pets,
    by_refused,
    by_required,
)

MUTANTS = (
    Mutant(
        "a required member is not asked for",
        "operations/get_component.py",
        'problems.missing(path, ("component_build_version_arn", "componentBuildVersionArn"))',
        "pass",
        by_required("GetComponent"),
    ),
    Mutant(
        "the least value is one too high",
        "operations/list_workflow_executions.py",
        '("max_results", "maxResults"), member, 1)',
        '("max_results", "maxResults"), member, 2)',
        by_accepted("ListWorkflowExecutions"),
    ),
    Mutant(
        "the least value is one too low",
        "operations/list_workflow_executions.py",
        '("max_results", "maxResults"), member, 1)',
        '("max_results", "maxResults"), member, 0)',
        by_emitted_client("test_a_page_has_at_least_one_item", "ListWorkflowExecutions"),
    ),
    Mutant(
        "an empty list is accepted",
        "operations/untag_resource.py",
        '("tag_keys", "tagKeys"), member, 1)',
        '("tag_keys", "tagKeys"), member, 0)',
        by_refused("UntagResource"),
    ),
    Mutant(
        "the elements of a list are not looked at",
        "operations/untag_resource.py",
        "check_string(problems, inner, index, item, 1)",
        "pass",
        by_elements(),
    ),
    Mutant(
        "the least length is one too high",
        "runtime/validation.py",
        "if minimum is not None and len(value) < minimum:\n"
        '        problems.add((*path, step), _too_short(len(value), minimum, "character"))',
        "if minimum is not None and len(value) <= minimum:\n"
        '        problems.add((*path, step), _too_short(len(value), minimum, "character"))',
        by_accepted("UntagResource"),
    ),
    Mutant(
        "a union with two members is accepted",
        "runtime/validation.py",
        "if len(given) > 1:",
        "if len(given) > 2:",
        by_emitted_client("test_exactly_one_member_of_a_union_is_set"),
    ),
    Mutant(
        "an index is missing in the path of a problem",
        "runtime/validation.py",
        '{python}[{step}]", f"{model}[{step}]"',
        '{python}", f"{model}"',
        by_elements(),
    ),
    Mutant(
        "only the first problem is reported",
        "runtime/operation.py",
        "[*dict.fromkeys(problems)]",
        "problems[:1]",
        by_emitted_client("test_send_tells_everything_that_is_wrong_with_a_request"),
    ),
    Mutant(
        "wrong arguments of a method hide what else is wrong",
        "runtime/methods.py",
        "[*problems, *unknown]",
        "unknown or problems",
        by_client("test_missing_unknown_and_wrong_parameters_are_told_together"),
    ),
    Mutant(
        "a line break gets into a header",
        "runtime/validation.py",
        '("\\r" in value or "\\n" in value)',
        '"\\r\\n\\r\\n" in value',
        by_pets("test_a_line_break_gets_into_no_header"),
    ),
    Mutant(
        "an integer may be a float",
        "runtime/validation.py",
        "if not isinstance(value, int):",
        "if not isinstance(value, (int, float)):",
        by_emitted_client("test_only_an_integer_is_one"),
    ),
    Mutant(
        "validation cannot be turned off",
        "runtime/operation.py",
        "        if validate:",
        "        if not None:",
        by_client("test_validation_can_be_left_to_the_service"),
    ),
    Mutant(
        "an unknown member of a request is dropped",
        "runtime/mappings.py",
        "        if key not in attributes:",
        "        if key not in attributes and path == ():",
        ("tests/runtime/test_strict_requests.py::test_all_unknown_members_are_named_at_once",),
    ),
    Mutant(
        "an unknown key of a mapping is dropped",
        "runtime/mappings.py",
        "        if key not in fields:",
        "        if key in fields and False:",
        ("tests/runtime/test_mappings.py::test_a_method_says_all_that_is_wrong_at_once",),
    ),
)
