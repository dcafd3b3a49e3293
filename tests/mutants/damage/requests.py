"""What is sent: members, the query, the path, client tokens."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import (
    by_client,
    by_emitted_client,
    by_requests,
    by_sent_pets,
    by_smallest,
)

MUTANTS = (
    Mutant(
        "a member is sent under another name",
        "operations/create_component.py",
        '"changeDescription": value',
        '"change_description": value',
        by_requests("CreateComponent"),
    ),
    Mutant(
        "a member is not sent",
        "operations/create_component.py",
        '            "dryRun": value.dry_run,\n',
        "",
        by_requests("CreateComponent"),
    ),
    Mutant(
        "a member of a nested structure is sent under another name",
        "shapes/launch_template_configuration.py",
        '"launchTemplateId": value',
        '"launchTemplateID": value',
        by_requests("CreateDistributionConfiguration"),
        times=1,
    ),
    Mutant(
        "a query parameter is renamed",
        "operations/get_component.py",
        '"componentBuildVersionArn": request',
        '"componentArn": request',
        by_smallest("GetComponent"),
    ),
    Mutant(
        "a query parameter is dropped",
        "operations/delete_workflow.py",
        '{"workflowBuildVersionArn": request.workflow_build_version_arn}',
        "{}",
        by_smallest("DeleteWorkflow"),
    ),
    Mutant(
        "a list in the query is cut to its first element",
        "operations/untag_resource.py",
        "write_list(request.tag_keys)",
        "request.tag_keys[:1]",
        by_requests("UntagResource"),
    ),
    Mutant(
        "a list in the query is one parameter",
        "runtime/codecs/uri.py",
        "for element in (value if is_sequence(value) else (value,))",
        'for element in (",".join(value) if is_sequence(value) else value,)',
        by_requests("UntagResource"),
    ),
    Mutant(
        "a query value is not encoded",
        "runtime/codecs/uri.py",
        "={quoted(str(element), safe=_UNRESERVED)}",
        "={element}",
        by_requests("UntagResource"),
    ),
    Mutant(
        "a label of the path is not encoded",
        "operations/untag_resource.py",
        "encode_label(request.resource_arn)",
        "request.resource_arn",
        by_requests("UntagResource"),
    ),
    Mutant(
        "a slash in a label is not encoded",
        "runtime/codecs/uri.py",
        "return quoted(_labelled(value), safe=_UNRESERVED)",
        'return quoted(_labelled(value), safe="/-._~")',
        by_requests("ListTagsForResource"),
    ),
    Mutant(
        "the method is another one",
        "operations/create_image.py",
        'method="PUT"',
        'method="POST"',
        by_smallest("CreateImage"),
    ),
    Mutant(
        "the path is another one",
        "operations/create_image.py",
        '"/CreateImage"',
        '"/CreateImages"',
        by_smallest("CreateImage"),
    ),
    Mutant(
        "the Content-Type is missing",
        "operations/list_workflow_executions.py",
        '{"Content-Type": "application/json"}',
        "{}",
        by_smallest("ListWorkflowExecutions"),
    ),
    Mutant(
        "JSON is not ASCII",
        "runtime/codecs/json.py",
        "_encoded = JSONEncoder().encode",
        "_encoded = JSONEncoder(ensure_ascii=False).encode",
        by_requests("CreateComponent"),
    ),
    Mutant(
        "a timestamp loses its fraction",
        "runtime/codecs/timestamps.py",
        "microseconds / 1_000_000 if fraction else seconds",
        "seconds",
        by_requests("StartResourceStateUpdate"),
    ),
    Mutant(
        "a timestamp is sent as ISO 8601",
        "operations/start_resource_state_update.py",
        "write_epoch(value.update_at)",
        "value.update_at and value.update_at.isoformat()",
        by_requests("StartResourceStateUpdate"),
    ),
    Mutant(
        "ISO 8601 lacks its Z",
        "runtime/codecs/timestamps.py",
        'isoformat(timespec=timespec) + "Z"',
        "isoformat(timespec=timespec)",
        by_sent_pets("DescribeEverything"),
    ),
    Mutant(
        "an HTTP date names no time zone of HTTP",
        "runtime/codecs/timestamps.py",
        "{moment:%H:%M:%S} GMT",
        "{moment:%H:%M:%S}",
        by_sent_pets("DescribeEverything"),
    ),
    Mutant(
        "infinity changes its sign",
        "runtime/codecs/values.py",
        '"Infinity" if number > 0 else "-Infinity"',
        '"Infinity" if number < 0 else "-Infinity"',
        by_sent_pets("DescribeEverything"),
    ),
    Mutant(
        "a blob is sent in URL-safe base64",
        "runtime/codecs/values.py",
        "return b64encode(value.encode() if isinstance(value, str) else value).decode()",
        "return b64encode(\n"
        '        value.encode() if isinstance(value, str) else value, altchars=b"-_"\n'
        "    ).decode()",
        by_sent_pets("DescribeEverything"),
    ),
    Mutant(
        "a comma in a list of a header is not quoted",
        "runtime/codecs/headers.py",
        ' if \'"\' in text or "," in text else text',
        " if '\"' in text else text",
        by_emitted_client("test_a_list_in_a_header_is_quoted_where_it_has_to_be"),
    ),
    Mutant(
        "a boolean in the query is Python's",
        "runtime/codecs/values.py",
        "else str(value).lower()",
        "else str(value)",
        by_emitted_client("test_a_boolean_outside_of_json_is_in_lower_case"),
    ),
    Mutant(
        "the path of an endpoint URL is dropped",
        "runtime/urls.py",
        'return f"{base}{target}"',
        'return base.rsplit("/", 1)[0] + target',
        by_emitted_client("test_the_path_of_an_endpoint_url_goes_before_that_of_the_operation"),
    ),
    Mutant(
        "the timeouts are swapped",
        "runtime/client.py",
        "connect_timeout, read_timeout = self._settings.connect_timeout, self._settings.read",
        "connect_timeout, read_timeout = self._settings.read_timeout, self._settings.connect",
        by_emitted_client("test_the_transport_is_given_the_timeouts_of_the_client"),
    ),
    Mutant(
        "a create call has no token",
        "operations/create_image.py",
        '    idempotency_tokens=("client_token",),\n',
        "",
        by_client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
    Mutant(
        "every attempt has a token of its own",
        "runtime/exchange.py",
        "HttpRequest(self.call.method, self._url, headers, self._body, deadline=self._ends)",
        "HttpRequest(\n"
        "            self.call.method,\n"
        "            self._url,\n"
        "            headers,\n"
        """            self._body.replace(b'Token": "', b'Token": "%d' % self.attempts),\n"""
        "        )",
        by_client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
    Mutant(
        "the caller's token is replaced",
        "runtime/exchange.py",
        "for name in call.idempotency_tokens if getattr(request, name) is None",
        "for name in call.idempotency_tokens",
        by_client("test_a_token_that_the_caller_gives_is_kept"),
    ),
    Mutant(
        "the token is written into the caller's request",
        "runtime/exchange.py",
        "        request = copy(request)\n        for name in missing:",
        "        for name in missing:",
        by_client("test_two_calls_have_two_tokens_even_with_one_request_object"),
    ),
    Mutant(
        "every attempt has an invocation id of its own",
        "runtime/exchange.py",
        '["amz-sdk-invocation-id"] = self._invocation_id',
        '["amz-sdk-invocation-id"] = random_uuid()',
        by_client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
)
