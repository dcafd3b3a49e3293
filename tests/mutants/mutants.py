"""Ways to damage the emitted client, each of which some test has to notice.

Data only; :mod:`.mutate` tries them. A text has to stand in its file exactly as often as ``times``
says, so that a mutant which no longer fits the code is an error and not a mutant that does nothing.
"""

from __future__ import annotations

from typing import NamedTuple


class Mutant(NamedTuple):
    """One damage: ``text`` becomes ``replacement`` wherever it stands in ``file``.

    ``name``
        What is wrong with the client then.
    ``file``
        Below ``generated/imagebuilder``. What is below ``runtime`` there is damaged in
        ``codegen/runtime``, too, which it is a copy of.
    ``tests``
        The tests that should notice, in pytest's words, and as few as possible.
    ``times``
        How often the text stands in the file.
    """

    name: str
    file: str
    text: str
    replacement: str
    tests: tuple[str, ...]
    times: int = 1


def _cases(file: str, test: str, *cases: str) -> tuple[str, ...]:
    """Return a test of ``file``: all of it, or those ``cases`` of it."""
    return tuple(f"{file}::{test}[{case}]" for case in cases) or (f"{file}::{test}",)


def _requests(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_requests.py"
    return _cases(file, "test_any_request_is_the_one_that_botocore_sends", *operations)


def _smallest(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_requests.py"
    return _cases(file, "test_the_smallest_request_is_the_one_that_botocore_sends", *operations)


def _answers(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_responses.py"
    return _cases(file, "test_any_answer_gives_the_data_that_botocore_gives", *operations)


def _refused(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_validation.py"
    test = "test_what_botocore_refuses_is_refused_and_every_path_is_named"
    return _cases(file, test, *operations)


def _accepted(*operations: str) -> tuple[str, ...]:
    return _cases(
        "tests/oracle/test_validation.py", "test_what_botocore_accepts_is_accepted", *operations
    )


def _required(*operations: str) -> tuple[str, ...]:
    file = "tests/oracle/test_validation.py"
    return _cases(file, "test_without_any_member_every_required_one_is_named", *operations)


def _errors(test: str, *cases: str) -> tuple[str, ...]:
    return _cases("tests/oracle/test_responses.py", test, *cases)


def _pets(test: str, *cases: str) -> tuple[str, ...]:
    return _cases("tests/codegen/test_petstore.py", test, *cases)


def _sent_pets(*operations: str) -> tuple[str, ...]:
    return _pets("test_any_request_is_the_one_that_botocore_sends", *operations)


def _read_pets(*operations: str) -> tuple[str, ...]:
    return _pets("test_any_answer_gives_the_data_that_botocore_gives", *operations)


def _client(test: str, *cases: str) -> tuple[str, ...]:
    return _cases("tests/runtime/test_client.py", test, *cases)


def _deferred(test: str, *cases: str) -> tuple[str, ...]:
    return _cases("tests/runtime/test_lazy_attrs.py", test, *cases)


def _values(test: str) -> tuple[str, ...]:
    return _cases("tests/runtime/test_values.py", test)


def _signing(test: str) -> tuple[str, ...]:
    return _cases("tests/runtime/test_signing.py", test)


def _repeating(test: str) -> tuple[str, ...]:
    return _cases("tests/runtime/test_repeating.py", test)


def _retries(test: str) -> tuple[str, ...]:
    return _cases("tests/oracle/test_retries.py", test)


def _pager(test: str) -> tuple[str, ...]:
    return _cases("tests/runtime/test_pagination.py", test)


def _waiter(test: str) -> tuple[str, ...]:
    return _cases("tests/runtime/test_waiting.py", test)


def _proxies(*cases: str) -> tuple[str, ...]:
    test = "test_what_comes_through_a_proxy_is_sent_once_and_judged_by_nobody"
    return _cases("tests/network/test_proxies.py", test, *cases)


def _transport(test: str) -> tuple[str, ...]:
    return _cases("tests/network/test_transport.py", test)


def _list_runs(test: str) -> tuple[str, ...]:
    return _cases("tests/contract/test_list_workflow_executions.py", test)


def _model(test: str, *cases: str) -> tuple[str, ...]:
    return _cases("tests/codegen/test_emitted_client.py", test, *cases)


def _endpoint(region: str) -> tuple[str, ...]:
    return _model("test_every_region_is_called_where_the_rules_say", region)


REQUESTS = (
    Mutant(
        "a member is sent under another name",
        "operations/create_component.py",
        '"changeDescription": value',
        '"change_description": value',
        _requests("CreateComponent"),
    ),
    Mutant(
        "a member is not sent",
        "operations/create_component.py",
        '            "dryRun": value.dry_run,\n',
        "",
        _requests("CreateComponent"),
    ),
    Mutant(
        "a member of a nested structure is sent under another name",
        "shapes/distribution.py",
        '"launchTemplateId": value',
        '"launchTemplateID": value',
        _requests("CreateDistributionConfiguration"),
        times=2,
    ),
    Mutant(
        "a query parameter is renamed",
        "operations/get_component.py",
        'query["componentBuildVersionArn"] = value',
        'query["componentArn"] = value',
        _smallest("GetComponent"),
    ),
    Mutant(
        "a query parameter is dropped",
        "operations/delete_workflow.py",
        'query["workflowBuildVersionArn"] = value',
        "del value",
        _smallest("DeleteWorkflow"),
    ),
    Mutant(
        "a list in the query is cut to its first element",
        "operations/untag_resource.py",
        'query["tagKeys"] = list(value)',
        'query["tagKeys"] = value[:1]',
        _requests("UntagResource"),
    ),
    Mutant(
        "a list in the query is one parameter",
        "runtime/codecs/uri.py",
        "for element in (value if is_sequence(value) else (value,))",
        'for element in (",".join(value) if is_sequence(value) else value,)',
        _requests("UntagResource"),
    ),
    Mutant(
        "a query value is not encoded",
        "runtime/codecs/uri.py",
        "={quote(str(element), safe=_UNRESERVED)}",
        "={element}",
        _requests("UntagResource"),
    ),
    Mutant(
        "a label of the path is not encoded",
        "operations/untag_resource.py",
        "encode_label(request.resource_arn)",
        "request.resource_arn",
        _requests("UntagResource"),
    ),
    Mutant(
        "a slash in a label is not encoded",
        "runtime/codecs/uri.py",
        "return quote(_labelled(value), safe=_UNRESERVED)",
        'return quote(_labelled(value), safe="/-._~")',
        _requests("ListTagsForResource"),
    ),
    Mutant(
        "the method is another one",
        "operations/create_image.py",
        'method="PUT"',
        'method="POST"',
        _smallest("CreateImage"),
    ),
    Mutant(
        "the path is another one",
        "operations/create_image.py",
        '"/CreateImage"',
        '"/CreateImages"',
        _smallest("CreateImage"),
    ),
    Mutant(
        "the Content-Type is missing",
        "operations/list_workflow_executions.py",
        '{"Content-Type": "application/json"}',
        "{}",
        _smallest("ListWorkflowExecutions"),
    ),
    Mutant(
        "JSON is not ASCII",
        "runtime/codecs/json.py",
        "return dumps(value).encode()",
        "return dumps(value, ensure_ascii=False).encode()",
        _requests("CreateComponent"),
    ),
    Mutant(
        "a timestamp loses its fraction",
        "runtime/codecs/timestamps.py",
        "microseconds / 1_000_000 if fraction else seconds",
        "seconds",
        _requests("StartResourceStateUpdate"),
    ),
    Mutant(
        "a timestamp is sent as ISO 8601",
        "operations/start_resource_state_update.py",
        "is None else write_epoch(member)",
        "is None else member.isoformat()",
        _requests("StartResourceStateUpdate"),
    ),
    Mutant(
        "ISO 8601 lacks its Z",
        "runtime/codecs/timestamps.py",
        'isoformat(timespec=timespec) + "Z"',
        "isoformat(timespec=timespec)",
        _sent_pets("DescribeEverything"),
    ),
    Mutant(
        "an HTTP date names no time zone of HTTP",
        "runtime/codecs/timestamps.py",
        "format_datetime(whole_second(value), usegmt=True)",
        "format_datetime(whole_second(value))",
        _sent_pets("DescribeEverything"),
    ),
    Mutant(
        "infinity changes its sign",
        "runtime/codecs/json.py",
        '"Infinity" if number > 0 else "-Infinity"',
        '"Infinity" if number < 0 else "-Infinity"',
        _sent_pets("DescribeEverything"),
    ),
    Mutant(
        "a blob is sent in URL-safe base64",
        "runtime/codecs/values.py",
        "return b64encode(value.encode() if isinstance(value, str) else value).decode()",
        "return b64encode(\n"
        '        value.encode() if isinstance(value, str) else value, altchars=b"-_"\n'
        "    ).decode()",
        _sent_pets("DescribeEverything"),
    ),
    Mutant(
        "a comma in a list of a header is not quoted",
        "runtime/codecs/headers.py",
        """if '"' in value or "," in value else value""",
        """if '"' in value else value""",
        _model("test_a_list_in_a_header_is_quoted_where_it_has_to_be"),
    ),
    Mutant(
        "a boolean in the query is Python's",
        "runtime/codecs/values.py",
        "return str(value).lower()",
        "return str(value)",
        _model("test_a_boolean_outside_of_json_is_in_lower_case"),
    ),
    Mutant(
        "the path of an endpoint URL is dropped",
        "runtime/exchange.py",
        'return f"{base}{path}{mark}{query}"',
        'return f"{base.rsplit("/", 1)[0]}{path}{mark}{query}"',
        _model("test_the_path_of_an_endpoint_url_goes_before_that_of_the_operation"),
    ),
    Mutant(
        "the timeouts are swapped",
        "runtime/client.py",
        "connect_timeout=settings.connect_timeout,\n                    read_timeout=settings.read",
        "connect_timeout=settings.read_timeout,\n                    read_timeout=settings.connect",
        _model("test_the_transport_is_given_the_timeouts_of_the_client"),
    ),
)

TOKENS = (
    Mutant(
        "a create call has no token",
        "operations/create_image.py",
        '    idempotency_tokens=("client_token",),\n',
        "",
        _client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
    Mutant(
        "every attempt has a token of its own",
        "runtime/exchange.py",
        "HttpRequest(self.call.method, self._url, headers, self._body)",
        "HttpRequest(\n"
        "            self.call.method,\n"
        "            self._url,\n"
        "            headers,\n"
        """            self._body.replace(b'Token": "', b'Token": "%d' % self.attempts),\n"""
        "        )",
        _client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
    Mutant(
        "the caller's token is replaced",
        "runtime/exchange.py",
        "for name in call.idempotency_tokens if getattr(request, name) is None",
        "for name in call.idempotency_tokens",
        _client("test_a_token_that_the_caller_gives_is_kept"),
    ),
    Mutant(
        "the token is written into the caller's request",
        "runtime/exchange.py",
        "        request = copy(request)\n        for name in missing:",
        "        for name in missing:",
        _client("test_two_calls_have_two_tokens_even_with_one_request_object"),
    ),
    Mutant(
        "every attempt has an invocation id of its own",
        "runtime/exchange.py",
        '["amz-sdk-invocation-id"] = self._invocation_id',
        '["amz-sdk-invocation-id"] = random_uuid()',
        _client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
)

VALIDATION = (
    Mutant(
        "a required member is not asked for",
        "operations/get_component.py",
        'problems.missing(path, ("component_build_version_arn", "componentBuildVersionArn"))',
        "pass",
        _required("GetComponent"),
    ),
    Mutant(
        "the least value is one too high",
        "operations/list_workflow_executions.py",
        '("max_results", "maxResults"), member, 1)',
        '("max_results", "maxResults"), member, 2)',
        _accepted("ListWorkflowExecutions"),
    ),
    Mutant(
        "the least value is one too low",
        "operations/list_workflow_executions.py",
        '("max_results", "maxResults"), member, 1)',
        '("max_results", "maxResults"), member, 0)',
        _model("test_a_page_has_at_least_one_item", "ListWorkflowExecutions"),
    ),
    Mutant(
        "an empty list is accepted",
        "operations/untag_resource.py",
        '("tag_keys", "tagKeys"), member, 1)',
        '("tag_keys", "tagKeys"), member, 0)',
        _refused("UntagResource"),
    ),
    Mutant(
        "the elements of a list are not looked at",
        "operations/untag_resource.py",
        "check_string(problems, inner, index, item, 1)",
        "pass",
        _refused("UntagResource"),
    ),
    Mutant(
        "the least length is one too high",
        "runtime/validation.py",
        "if minimum is not None and len(value) < minimum:\n"
        '        problems.add((*path, step), _too_short(len(value), minimum, "character"))',
        "if minimum is not None and len(value) <= minimum:\n"
        '        problems.add((*path, step), _too_short(len(value), minimum, "character"))',
        _accepted("UntagResource"),
    ),
    Mutant(
        "a union with two members is accepted",
        "runtime/validation.py",
        "if len(given) > 1:",
        "if len(given) > 2:",
        _model("test_exactly_one_member_of_a_union_is_set"),
    ),
    Mutant(
        "an index is missing in the path of a problem",
        "runtime/validation.py",
        '{python}[{step}]", f"{model}[{step}]"',
        '{python}", f"{model}"',
        _refused("UntagResource"),
    ),
    Mutant(
        "only the first problem is told",
        "runtime/exchange.py",
        "ParamValidationError.of(call.name, problems.sentences)",
        "ParamValidationError.of(call.name, problems.sentences[:1])",
        _model("test_send_tells_everything_that_is_wrong_with_a_request"),
    ),
    Mutant(
        "wrong arguments of a method hide what else is wrong",
        "runtime/client.py",
        "[*problems.sentences, *unknown]",
        "unknown or problems.sentences",
        _client("test_missing_unknown_and_wrong_parameters_are_told_together"),
    ),
    Mutant(
        "a line break gets into the path",
        "runtime/validation.py",
        '("\\r" in value or "\\n" in value)',
        '"\\r\\n\\r\\n" in value',
        _client("test_a_line_break_cannot_get_into_the_path"),
    ),
    Mutant(
        "an integer may be a float",
        "runtime/validation.py",
        "if not isinstance(value, int):",
        "if not isinstance(value, (int, float)):",
        _model("test_only_an_integer_is_one"),
    ),
    Mutant(
        "validation cannot be turned off",
        "runtime/exchange.py",
        "if context.validate:",
        "if context is not None:",
        _client("test_validation_can_be_left_to_the_service"),
    ),
)

ANSWERS = (
    Mutant(
        "a member is read under another name",
        "operations/get_image.py",
        'os_version = data.get("osVersion")',
        'os_version = data.get("OSVersion")',
        _answers("GetImage"),
    ),
    Mutant(
        "a member is not read",
        "operations/list_workflow_executions.py",
        '    made.message = data.get("message")\n    made.total_step_count',
        "    made.message = None\n    made.total_step_count",
        _answers("ListWorkflowExecutions"),
    ),
    Mutant(
        "two members are swapped",
        "operations/list_workflow_executions.py",
        'start_time = data.get("startTime")\n    made.end_time = data.get("endTime")',
        'start_time = data.get("endTime")\n    made.end_time = data.get("startTime")',
        _list_runs("test_the_response_has_every_member"),
    ),
    Mutant(
        "a list that is left out is None",
        "operations/list_workflow_executions.py",
        "field(factory=lambda: [])",
        "None",
        _model(
            "test_a_response_that_is_made_by_hand_equals_an_answer_without_members",
            "ListWorkflowExecutions",
        ),
    ),
    Mutant(
        "a list that is left out of an answer is None",
        "operations/get_image.py",
        'tags = {} if (value := data.get("tags"))',
        'tags = None if (value := data.get("tags"))',
        _values("test_lists_and_maps_that_only_answers_have_are_empty_when_they_are_absent"),
    ),
    Mutant(
        "a timestamp is not converted to UTC",
        "runtime/codecs/timestamps.py",
        "if value.tzinfo is None else value.astimezone(UTC)",
        "if value.tzinfo is None else value",
        _values("test_timestamps_are_aware_and_in_utc"),
    ),
    Mutant(
        "a timestamp is read in milliseconds",
        "runtime/codecs/timestamps.py",
        "timedelta(seconds=float(value))",
        "timedelta(milliseconds=float(value))",
        _answers("GetLifecyclePolicy"),
    ),
    Mutant(
        "a blob is not decoded",
        "runtime/codecs/values.py",
        "return b64decode(value)",
        "return value.encode() if isinstance(value, str) else value",
        _read_pets("DescribeEverything"),
    ),
    Mutant(
        "the elements of a list in a header keep their blanks",
        "runtime/codecs/headers.py",
        "[element.strip() for element in",
        "[element for element in",
        _model("test_a_list_in_a_header_is_quoted_where_it_has_to_be"),
    ),
    Mutant(
        "every string is true",
        "runtime/codecs/values.py",
        'isinstance(value, str) and value.lower() == "true"',
        "bool(value)",
        _model("test_of_strings_only_true_is_true"),
    ),
    Mutant(
        "a null in a list is dropped",
        "runtime/codecs/values.py",
        "[] if value is None else [item if item is None else read(item) for item in value]",
        "[] if value is None else [read(item) for item in value if item is not None]",
        _model("test_a_null_in_a_list_keeps_its_place"),
    ),
    Mutant(
        "an answer that is no object is empty",
        "runtime/codecs/json.py",
        '        raise MismatchError(f"the body is {what}, not a JSON object")\n',
        "        return {} if what else {}\n",
        _client("test_an_answer_that_is_no_json_object_is_a_parse_error"),
    ),
    Mutant(
        "the metadata lacks the request id",
        "runtime/exchange.py",
        "request_id, answer.status, answer.headers, self.attempts",
        "None, answer.status, answer.headers, self.attempts",
        _answers("ListImages"),
    ),
    Mutant(
        "the metadata takes part in equality",
        "operations/list_images.py",
        "field(factory=ResponseMetadata, eq=False, repr=False)",
        "field(factory=ResponseMetadata, repr=False)",
        _values("test_the_metadata_takes_no_part_in_equality"),
    ),
)

VALUES = (
    Mutant(
        "two enum values are swapped",
        "shapes/platform.py",
        'WINDOWS = "Windows"\n    LINUX = "Linux"',
        'WINDOWS = "Linux"\n    LINUX = "Windows"',
        _model("test_an_enum_has_the_values_of_the_model_under_their_names", "Platform"),
    ),
    Mutant(
        "an enum value is missing",
        "shapes/workflow_execution_status.py",
        '    ROLLBACK_COMPLETED = "ROLLBACK_COMPLETED"\n',
        "",
        _list_runs("test_type_and_status_are_enums_with_the_documented_values"),
    ),
    Mutant(
        "an unknown enum value is an error",
        "runtime/enums.py",
        "if not isinstance(value, str):",
        "if value is not None:",
        _values("test_a_value_from_the_future_is_kept"),
    ),
    Mutant(
        "every enum value counts as known",
        "runtime/enums.py",
        "return type(self).__members__.get(self._name_) is self",
        "return True",
        _values("test_a_value_from_the_future_is_kept"),
    ),
    Mutant(
        "a sensitive member is shown",
        "runtime/structures.py",
        """return "None" if value is None else "'***'\"""",
        "return repr(value)",
        _values("test_a_sensitive_member_is_not_shown"),
    ),
    Mutant(
        "a request shows its headers",
        "runtime/http.py",
        'return f"HttpRequest({self.method!r}, {self.url!r}, <{len(self.body)} bytes>)"',
        'return f"HttpRequest({self.method!r}, {self.url!r}, {self.headers!r}, {self.body!r})"',
        _model("test_neither_headers_nor_body_of_a_request_are_shown"),
    ),
    Mutant(
        "the converter drops a member of an answer",
        "operations/get_image.py",
        '            "sourcePipelineName": value.source_pipeline_name,\n',
        "",
        _answers("GetImage"),
        times=2,
    ),
    Mutant(
        "the converter drops a member of an input",
        "operations/create_component.py",
        'made.dry_run = data.get("dryRun")',
        "made.dry_run = None",
        _requests("CreateComponent"),
    ),
    Mutant(
        "the converter gives numbers for timestamps",
        "operations/get_lifecycle_policy.py",
        '"dateCreated": value.date_created',
        '"dateCreated": write_epoch(value.date_created)',
        _values("test_timestamps_are_aware_and_in_utc"),
    ),
    Mutant(
        "the converter gives enums for strings",
        "runtime/conversion.py",
        "register_unstructure_hook(OpenEnum, lambda member: member.value)",
        "register_unstructure_hook(OpenEnum, lambda member: member)",
        _values("test_enums_become_their_strings_and_back"),
    ),
    Mutant(
        "a public name is not listed",
        "runtime/lazy.py",
        "sorted({*namespace, *modules})",
        "sorted(namespace)",
        _pets("test_the_root_lists_and_gives_every_public_name"),
    ),
    Mutant(
        "a name is looked for in another module",
        "__init__.py",
        '".operations.get_image": "GetImageRequest GetImageResponse Image ',
        '".operations.get_image": "GetImageRequest GetImageResponse ',
        _values("test_lists_and_maps_that_only_answers_have_are_empty_when_they_are_absent"),
    ),
    Mutant(
        "a misspelt name is None",
        "runtime/lazy.py",
        "        raise _unknown(package, name)\n",
        "        return None\n",
        _pets("test_a_misspelt_name_is_an_attribute_error_with_a_hint"),
    ),
    Mutant(
        "a structure takes its members by position",
        "runtime/lazy_attrs.py",
        "plain, kw_only=kw_only, ",
        "plain, ",
        _deferred("test_structures_are_what_attrs_would_make_at_once", "shapes.placement"),
    ),
    Mutant(
        "what is optional is required",
        "runtime/lazy_attrs.py",
        "for name, value in defaults.items()",
        "for name, value in defaults.items() if value is not None",
        _deferred("test_structures_are_what_attrs_would_make_at_once", "shapes.placement"),
    ),
    Mutant(
        "nothing refers weakly to a structure",
        "runtime/lazy_attrs.py",
        '(*names, "__weakref__")',
        "(*names,)",
        _deferred("test_functions_of_attrs_take_structures"),
    ),
    Mutant(
        "attrs is imported with the first class",
        "runtime/lazy_attrs.py",
        "        _TOLD[made] = defaults, kw_only\n",
        "        _TOLD[made] = defaults, kw_only\n        _complete(made)\n",
        _deferred("test_a_call_needs_no_attrs"),
    ),
    Mutant(
        "the thread that comes second finds nothing",
        "runtime/lazy_attrs.py",
        "    told = _TOLD.get(cls)\n",
        "    told = _TOLD.pop(cls, None)\n",
        _deferred("test_threads_may_ask_for_the_same_class_at_once"),
    ),
    Mutant(
        "the first protocols of pickle refuse a structure",
        "runtime/structures.py",
        "        return super().__getstate__()\n",
        "        raise TypeError\n",
        _deferred("test_structures_are_pickled_with_every_protocol", "0"),
    ),
)

METHODS = (
    Mutant(
        "a method drops a parameter",
        "client.py",
        "lifecycle_execution_id=lifecycle_execution_id,\n                client_token=client_token",
        "lifecycle_execution_id=lifecycle_execution_id",
        _model("test_a_method_puts_every_parameter_into_the_request", "CancelLifecycleExecution"),
    ),
    Mutant(
        "a method swaps two parameters",
        "client.py",
        "resource_arn=resource_arn,\n                tag_keys=tag_keys,",
        "resource_arn=tag_keys,\n                tag_keys=resource_arn,",
        _model("test_a_method_puts_every_parameter_into_the_request", "UntagResource"),
    ),
    Mutant(
        "the table of operations knows no tokens",
        "catalog.py",
        'idempotent_members=("client_token",),\n',
        "",
        _model("test_the_table_of_operations_says_what_the_model_says", "CreateImage"),
        times=23,
    ),
    Mutant(
        "a closed client goes on",
        "runtime/client.py",
        "if self._closed:",
        "if self is None:",
        _client("test_a_closed_client_says_so"),
    ),
    Mutant(
        "a closed client keeps its connections",
        "runtime/client.py",
        "            self._transport.close()\n",
        "",
        _client("test_a_closed_client_says_so"),
    ),
    Mutant(
        "a paginator reads the list of another operation",
        "paginators.py",
        "items=lambda page: page.workflow_version_list",
        "items=lambda page: page.workflow_summary_list",
        _model(
            "test_a_paginator_reads_the_list_and_the_tokens_that_the_model_names", "ListWorkflows"
        ),
    ),
    Mutant(
        "a paginator does not send the size of pages",
        "paginators.py",
        'items_path=("workflow_version_list",),\n    limit_attribute="max_results",',
        'items_path=("workflow_version_list",),\n    limit_attribute="next_token",',
        _model(
            "test_the_size_of_a_page_is_sent_where_the_model_names_a_member_for_it",
            "ListWorkflows",
        ),
    ),
    Mutant(
        "a waiter ends in another state",
        "waiters.py",
        '== "CANCELLED"',
        '== "DELETED"',
        _model("test_waiting_for_an_image_ends_in_the_states_that_the_model_names"),
    ),
    Mutant(
        "a waiter takes a failure for a success",
        "waiters.py",
        '"failure",\n            on_response(\n                lambda response: (\n'
        "                    (\n                        response.image.state.status\n"
        "                        if response.image and response.image.state\n"
        '                        else None\n                    )\n                    == "FAILED"',
        '"success",\n            on_response(\n                lambda response: (\n'
        "                    (\n                        response.image.state.status\n"
        "                        if response.image and response.image.state\n"
        '                        else None\n                    )\n                    == "FAILED"',
        _model("test_waiting_for_an_image_ends_in_the_states_that_the_model_names", "FAILED"),
    ),
    Mutant(
        "a waiter polls one time less",
        "waiters.py",
        "max_attempts=360,",
        "max_attempts=359,",
        _model("test_the_pauses_of_a_waiter_are_those_of_the_model"),
    ),
)

PAGES_AND_WAITS = (
    Mutant(
        "a repeated token is followed",
        "runtime/pagination.py",
        "following is not None and _digest(following) in seen",
        "following is not None and _digest(following) in ()",
        _pager("test_a_repeated_token_ends_in_an_error_after_the_items_of_its_page"),
    ),
    Mutant(
        "a resume token skips an item",
        "runtime/pagination.py",
        "{**tokens, _TRUNCATED: offset} if offset",
        "{**tokens, _TRUNCATED: offset + 1} if offset",
        _pager("test_after_a_break_the_resume_token_gives_the_rest_here_and_in_botocore"),
    ),
    Mutant(
        "a resume token repeats an item",
        "runtime/pagination.py",
        "enumerate(page.given, page.position.offset + 1)",
        "enumerate(page.given, page.position.offset)",
        _pager("test_after_a_break_the_resume_token_gives_the_rest_here_and_in_botocore"),
    ),
    Mutant(
        "the limit is one item too high",
        "runtime/pagination.py",
        "given = given[:remaining]",
        "given = given[: remaining + 1]",
        _pager("test_items_requests_and_resume_token_are_those_of_botocore"),
    ),
    Mutant(
        "the request of the caller is changed by the pager",
        "runtime/pagination.py",
        "self._request: Any = copy.copy(request)",
        "self._request: Any = request",
        _pager("test_a_change_of_the_given_request_does_not_reach_a_pager"),
    ),
    Mutant(
        "an empty token is a token",
        "runtime/pagination.py",
        "token.next_value(response) or None for",
        "token.next_value(response) for",
        _pager("test_items_requests_and_resume_token_are_those_of_botocore"),
    ),
    Mutant(
        "the last acceptor that matches counts",
        "runtime/waiting.py",
        "for each in plan.acceptors if",
        "for each in reversed(plan.acceptors) if",
        _waiter("test_polls_sleeps_and_end_are_those_of_botocore"),
    ),
    Mutant(
        "a waiter polls once too often",
        "runtime/waiting.py",
        "if attempt >= last_attempt:",
        "if attempt > last_attempt:",
        _waiter("test_one_attempt_sleeps_never"),
    ),
    Mutant(
        "an error that no acceptor knows is polled again",
        "runtime/waiting.py",
        "if isinstance(outcome, ApiError):\n                raise _failed",
        "if outcome is None:\n                raise _failed",
        _waiter("test_an_error_that_no_acceptor_knows_is_the_cause_of_the_failure"),
    ),
)

RETRIES = (
    Mutant(
        "there is one attempt too many",
        "runtime/retries.py",
        "if attempt >= self.max_attempts",
        "if attempt > self.max_attempts",
        _client("test_a_transient_failure_is_tried_three_times_by_default"),
    ),
    Mutant(
        "a call is tried four times by default",
        "runtime/retries.py",
        "DEFAULT_MAX_ATTEMPTS = 3",
        "DEFAULT_MAX_ATTEMPTS = 4",
        _client("test_a_transient_failure_is_tried_three_times_by_default"),
    ),
    Mutant(
        "the first wait is ten times as long",
        "runtime/retries.py",
        "BASE = 0.05",
        "BASE = 0.5",
        _retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "waits begin with the second step",
        "runtime/retries.py",
        "min(attempt - 1, 60)",
        "min(attempt, 60)",
        _retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "there is no longest wait",
        "runtime/retries.py",
        "MAX_BACKOFF = 20.0",
        "MAX_BACKOFF = 2000.0",
        _model("test_no_wait_is_longer_than_twenty_seconds"),
    ),
    Mutant(
        "a throttling code is missing",
        "runtime/retryable.py",
        '        "SlowDown",\n',
        "",
        _retries("test_the_tables_are_those_of_botocore"),
    ),
    Mutant(
        "a bad gateway is not tried again",
        "runtime/retryable.py",
        "{500, 502, 503, 504}",
        "{500, 503, 504}",
        _retries("test_every_status_with_every_code_is_decided_as_in_botocore"),
    ),
    Mutant(
        "a retry costs too little",
        "runtime/retries.py",
        "RETRY_COST = 14",
        "RETRY_COST = 5",
        _retries("test_the_quota_runs_out_and_fills_up_as_in_botocore"),
    ),
    Mutant(
        "the quota never runs out",
        "runtime/retries.py",
        "self.available -= amount",
        "self.available -= 0",
        _retries("test_the_quota_runs_out_and_fills_up_as_in_botocore"),
    ),
    Mutant(
        "the service can ask for any wait",
        "runtime/retries.py",
        "min(asked, backoff + RETRY_AFTER_ALLOWANCE)",
        "asked",
        _retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "what the service asks to wait is taken in seconds",
        "runtime/retries.py",
        '("x-amz-retry-after", 1000)',
        '("x-amz-retry-after", 1)',
        _retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "the clock is not set right",
        "runtime/exchange.py",
        "return datetime.now(UTC) + self.skew",
        "return datetime.now(UTC)",
        _client("test_the_clock_is_set_by_the_answer_and_the_request_signed_again"),
    ),
    Mutant(
        "a wrong signature is tried again with the same clock",
        "runtime/exchange.py",
        "abs(served - signed) < _SKEW_THRESHOLD",
        "served == signed",
        _client("test_a_signature_that_is_wrong_for_another_reason_is_not_tried_again"),
    ),
    Mutant(
        "an attempt is compared with the clock as it is now",
        "runtime/exchange.py",
        "abs(served - signed) < _SKEW_THRESHOLD",
        "abs(served - self.now()) < _SKEW_THRESHOLD",
        _repeating("test_every_call_under_way_with_a_wrong_clock_is_signed_again"),
    ),
    Mutant(
        "any date sets the clock",
        "runtime/exchange.py",
        "abs(skew) > _GREATEST_SKEW",
        "False",
        _repeating("test_an_odd_date_neither_moves_the_clock_nor_hides_the_error"),
    ),
    Mutant(
        "status 429 is throttling only with a code that says so",
        "runtime/retryable.py",
        "code in THROTTLED_CODES or status in THROTTLED_STATUSES",
        "code in THROTTLED_CODES",
        _repeating("test_status_429_is_throttling_whatever_the_code"),
    ),
    Mutant(
        "adaptive mode goes by the time of day",
        "runtime/adaptive.py",
        "= time.monotonic",
        "= time.time",
        _cases("tests/oracle/test_adaptive.py", "test_the_clock_is_one_that_is_never_set_back"),
    ),
    Mutant(
        "the number of the attempt is not sent",
        "runtime/exchange.py",
        'f"attempt={self.attempts}; ',
        'f"attempt=1; ',
        _client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
)

SIGNING = (
    Mutant(
        "the canonical query is not sorted",
        "runtime/signing.py",
        "for key, value in sorted(pairs)",
        "for key, value in pairs",
        _signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the signed headers are not sorted",
        "runtime/signing.py",
        "names = sorted(values)",
        "names = list(values)",
        _signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "a header is not signed",
        "runtime/signing.py",
        '        "connection",\n',
        '        "connection",\n        "content-type",\n',
        _signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the blanks in a header are not folded",
        "runtime/signing.py",
        'folded = " ".join(value.split())',
        "folded = value.strip()",
        _signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the payload hash is of other bytes",
        "runtime/signing.py",
        "sha256(request.body).hexdigest() if",
        "sha256(request.body.strip()).hexdigest() if",
        _model("test_blanks_around_a_body_are_signed"),
    ),
    Mutant(
        "the path is signed as it is",
        "runtime/signing.py",
        'return quote(path, safe="/~") or "/"',
        'return path or "/"',
        _signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "the key of another day is used",
        "runtime/signing.py",
        "if known_date != date or known_secret != secret:",
        "if known_secret != secret:",
        _signing("test_the_derived_key_follows_the_secret_and_the_day"),
    ),
    Mutant(
        "the key of other credentials is used",
        "runtime/signing.py",
        "if known_date != date or known_secret != secret:",
        "if known_date != date:",
        _signing("test_the_derived_key_follows_the_secret_and_the_day"),
    ),
    Mutant(
        "the session token is not sent",
        "runtime/signing.py",
        "    if token is not None:\n",
        '    if token == "":\n',
        _signing("test_the_published_session_token_example_is_reproduced"),
    ),
    Mutant(
        "the session token of other credentials stays",
        "runtime/signing.py",
        '"x-amz-date", "x-amz-security-token"})',
        '"x-amz-date"})',
        _signing("test_the_token_of_other_credentials_does_not_stay"),
    ),
    Mutant(
        "a port is left out of the Host header",
        "runtime/signing.py",
        'return f"{host}:{parts.port}"',
        "return host",
        _signing("test_any_request_is_signed_as_botocore_signs_it"),
    ),
    Mutant(
        "a time of another zone is taken as UTC",
        "runtime/signing.py",
        "now = now.astimezone(UTC)",
        "now = now.replace(tzinfo=UTC)",
        _signing("test_a_naive_time_is_utc_and_an_aware_one_is_converted"),
    ),
)

ERRORS = (
    Mutant(
        "the namespace of a code stays",
        "runtime/protocols/rest_json.py",
        '.split(":", 1)[0].rsplit("#", 1)[-1]',
        '.split(":", 1)[0]',
        _errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "the address behind a code stays",
        "runtime/protocols/rest_json.py",
        '.split(":", 1)[0].rsplit("#", 1)[-1]',
        '.rsplit("#", 1)[-1]',
        _errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "the header with the code is not read",
        "runtime/protocols/rest_json.py",
        'answer.headers.get("x-amzn-errortype")',
        "None",
        _errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "a Message with a capital is not read",
        "runtime/protocols/rest_json.py",
        'data.get("message", data.get("Message"))',
        'data.get("message")',
        _errors("test_any_error_is_the_one_that_botocore_reads"),
    ),
    Mutant(
        "a 500 is the caller's fault",
        "runtime/exchange.py",
        "ServerFaultError if answer.status >= 500",
        "ServerFaultError if answer.status > 500",
        (
            *_errors("test_any_error_is_the_one_that_botocore_reads"),
            *_client("test_an_error_in_any_form_is_an_api_error"),
        ),
    ),
    Mutant(
        "a modelled error stands under the wrong fault",
        "exceptions.py",
        "class ServiceException(ServerFaultError):",
        "class ServiceException(ClientFaultError):",
        _errors("test_every_modelled_error_is_an_exception_of_its_own_below_its_fault"),
    ),
    Mutant(
        "a modelled error is not found by its code",
        "exceptions.py",
        '    "ForbiddenException": ForbiddenException,\n',
        "",
        _errors("test_every_spelling_of_an_error_code_gives_its_exception", "ForbiddenException"),
    ),
    Mutant(
        "a redirect is a response",
        "runtime/exchange.py",
        "if answer.status < 300:",
        "if answer.status < 400:",
        _client("test_an_error_in_any_form_is_an_api_error"),
    ),
    Mutant(
        "an error does not say how often was tried",
        "runtime/exchange.py",
        "error.attempts = self.attempts",
        "error.attempts = 1",
        _client("test_the_transports_own_error_is_the_cause"),
    ),
    Mutant(
        "an error cannot be pickled",
        "runtime/errors.py",
        'def __init__(self, message: str = "", *, operation_name: str = "", attempts: int = 1)',
        "def __init__(self, message: str, *, operation_name: str, attempts: int)",
        _values("test_every_error_survives_pickle_and_copy"),
    ),
)

NETWORK = (
    Mutant(
        "redirects are followed",
        "runtime/transports/proxies.py",
        "retries=_ONCE,\n                redirect=False",
        "retries=Retry(total=3),\n                redirect=True",
        _proxies("302 Found-headers0"),
    ),
    Mutant(
        "the transport retries on its own",
        "runtime/transports/proxies.py",
        "retries=_ONCE",
        "retries=Retry(total=2, status_forcelist=[500, 503])",
        _proxies("503 Unavailable-headers1"),
    ),
    Mutant(
        "certificates are not verified",
        "runtime/transports/urllib3.py",
        "_system_context() if self._verify else _trusting_context()",
        "_trusting_context()",
        _transport("test_the_system_trust_store_is_the_default"),
    ),
    Mutant(
        "a bundle trusts any certificate",
        "runtime/transports/urllib3.py",
        "self._tls = _bundle_context(verify)",
        "self._tls = _trusting_context() if _bundle_context(verify) else None",
        _transport("test_a_certificate_of_an_unknown_authority_is_refused"),
    ),
    Mutant(
        "certificates of other hosts are accepted",
        "runtime/transports/urllib3.py",
        "    return context\n",
        "    context.check_hostname = False\n    return context\n",
        _transport("test_a_certificate_for_another_host_is_refused"),
    ),
    Mutant(
        "old TLS is offered",
        "runtime/transports/urllib3.py",
        "context.minimum_version = ssl.TLSVersion.TLSv1_2",
        "context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED",
        _transport("test_tls_below_1_2_is_not_offered"),
    ),
    Mutant(
        "a closed transport goes on",
        "runtime/transports/urllib3.py",
        "        self._closed = True\n",
        "",
        _transport("test_a_closed_transport_says_so"),
    ),
    Mutant(
        "a connect timeout is a failed connection",
        "runtime/transports/urllib3.py",
        "    (exceptions.ConnectTimeoutError, ConnectTimeoutError,",
        "    (exceptions.ConnectTimeoutError, ConnectionFailedError,",
        _transport("test_no_connection_within_the_connect_timeout"),
    ),
    Mutant(
        "a child uses the connections of its parent",
        "runtime/transports/urllib3.py",
        "if self._pid != os.getpid():",
        "if self._pid == 0:",
        _transport("test_the_child_of_a_fork_uses_its_own_connections"),
    ),
)

ENDPOINTS = (
    Mutant(
        "the FIPS endpoint is the plain one",
        "endpoints.py",
        'f"https://imagebuilder-fips.{region}.{partition_result.dns_suffix}"',
        'f"https://imagebuilder.{region}.{partition_result.dns_suffix}"',
        _endpoint("cn-north-1"),
    ),
    Mutant(
        "the dual-stack endpoint has the plain suffix",
        "endpoints.py",
        'f"https://imagebuilder.{region}.{partition_result.dual_stack_dns_suffix}"',
        'f"https://imagebuilder.{region}.{partition_result.dns_suffix}"',
        _endpoint("cn-north-1"),
    ),
    Mutant(
        "China has the suffix of the other partitions",
        "endpoints.py",
        'dns_suffix="amazonaws.com.cn"',
        'dns_suffix="amazonaws.com"',
        _endpoint("cn-north-1"),
    ),
    Mutant(
        "FIPS with an endpoint URL is accepted",
        "endpoints.py",
        "        if use_fips:\n            raise ConfigurationError(\n"
        '                "Invalid Configuration: FIPS and custom endpoint are not supported"',
        "        if use_fips and use_dual_stack:\n            raise ConfigurationError(\n"
        '                "Invalid Configuration: FIPS and custom endpoint are not supported"',
        _client("test_an_endpoint_with_fips_is_refused_as_the_rules_say"),
    ),
    Mutant(
        "a region that is in no list is in no partition of its own",
        "runtime/endpoints.py",
        "if re.match(partition.region_regex, region):",
        "if partition.region_regex == region:",
        _endpoint("cn-new-1"),
    ),
    Mutant(
        "the endpoint of another region is called",
        "runtime/client.py",
        "            region=settings.region,\n            use_fips",
        '            region="us-east-1",\n            use_fips',
        _endpoint("us-west-2"),
    ),
)

MUTANTS: tuple[Mutant, ...] = (
    *REQUESTS,
    *TOKENS,
    *VALIDATION,
    *ANSWERS,
    *VALUES,
    *METHODS,
    *PAGES_AND_WAITS,
    *RETRIES,
    *SIGNING,
    *ERRORS,
    *NETWORK,
    *ENDPOINTS,
)
