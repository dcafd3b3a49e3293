"""What is read of an answer."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import (
    by_answers,
    by_client,
    by_emitted_client,
    by_list_runs,
    by_read_pets,
    by_values,
)

MUTANTS = (
    Mutant(
        "a member is read under another name",
        "shapes/image.py",
        'os_version = data.get("osVersion")',
        'os_version = data.get("OSVersion")',
        by_answers("GetImage"),
    ),
    Mutant(
        "a member is not read",
        "shapes/workflow_execution_metadata.py",
        '    self.message = data.get("message")\n',
        "    self.message = None\n",
        by_answers("ListWorkflowExecutions"),
    ),
    Mutant(
        "two members are swapped",
        "shapes/workflow_execution_metadata.py",
        'start_time = data.get("startTime")\n    self.end_time = data.get("endTime")',
        'start_time = data.get("endTime")\n    self.end_time = data.get("startTime")',
        by_list_runs("test_the_response_has_every_member"),
    ),
    Mutant(
        "a list that is left out is None",
        "operations/list_workflow_executions.py",
        "field(factory=lambda: [])",
        "None",
        by_emitted_client(
            "test_a_response_that_is_made_by_hand_equals_an_answer_without_members",
            "ListWorkflowExecutions",
        ),
    ),
    Mutant(
        "a list that is left out of an answer is None",
        "shapes/image.py",
        'tags = read_map_or_empty(data.get("tags"))',
        'tags = data.get("tags")',
        by_values("test_lists_and_maps_that_only_answers_have_are_empty_when_they_are_absent"),
    ),
    Mutant(
        "a timestamp is not converted to UTC",
        "runtime/codecs/timestamps.py",
        "if value.tzinfo is None else value.astimezone(UTC)",
        "if value.tzinfo is None else value",
        by_values("test_timestamps_are_aware_and_in_utc"),
    ),
    Mutant(
        "a timestamp is read in milliseconds",
        "runtime/codecs/timestamps.py",
        "timedelta(seconds=float(value))",
        "timedelta(milliseconds=float(value))",
        by_answers("GetLifecyclePolicy"),
    ),
    Mutant(
        "a blob is not decoded",
        "runtime/codecs/values.py",
        "ABSENT if value is None else b64decode(value)",
        "value.encode() if isinstance(value, str) else value",
        by_read_pets("DescribeEverything"),
    ),
    Mutant(
        "the elements of a list in a header keep their blanks",
        "runtime/codecs/headers.py",
        "(element := each.strip())",
        "(element := each)",
        by_emitted_client("test_a_list_in_a_header_is_quoted_where_it_has_to_be"),
    ),
    Mutant(
        "every string is true",
        "runtime/codecs/values.py",
        'isinstance(value, str) and value.lower() == "true"',
        "bool(value)",
        by_emitted_client("test_of_strings_only_true_is_true"),
    ),
    Mutant(
        "a null in a list is dropped",
        "runtime/codecs/values.py",
        "[read(item) for item in value]",
        "[read(item) for item in value if item is not None]",
        by_emitted_client("test_a_null_in_a_list_keeps_its_place"),
    ),
    Mutant(
        "an answer that is no object is empty",
        "runtime/codecs/json.py",
        "    if not is_dict(data):\n",
        "    if not is_dict(data):\n        return {}\n    if not data:\n",
        by_client("test_an_answer_that_is_no_json_object_is_a_parse_error"),
    ),
    Mutant(
        "the metadata lacks the request id",
        "runtime/exchange.py",
        "request_id, answer.status, answer.headers, self.attempts",
        "None, answer.status, answer.headers, self.attempts",
        by_answers("ListImages"),
    ),
    Mutant(
        "the metadata takes part in equality",
        "operations/list_images.py",
        "field(factory=ResponseMetadata, eq=False, repr=False)",
        "field(factory=ResponseMetadata, repr=False)",
        by_values("test_the_metadata_takes_no_part_in_equality"),
    ),
)
