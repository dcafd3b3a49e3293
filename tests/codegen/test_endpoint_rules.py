"""The endpoint rule compiler: each function, scope, what is refused, and hostile rule sets."""

from __future__ import annotations

import ast
import pickle
from typing import Any

import pytest
from hypothesis import given, strategies as st

from codegen.endpoints import compile_rule_set, default_rule_set
from codegen.errors import CodegenError, ModelError
from imagebuilder.runtime.endpoints import Endpoint, item, parse_url
from tests.codegen.endpoint_functions import PARTITIONS, Compiled, rule_set_of

PARAMETERS: dict[str, Any] = {
    "Region": {"type": "string", "builtIn": "AWS::Region"},
    "Name": {"type": "String"},
    "Names": {"type": "stringArray"},
    "Flag": {"type": "Boolean"},
    "Fixed": {"type": "string", "default": "fixed"},
}


def fn(name: str, *arguments: Any, assign: str | None = None) -> dict[str, Any]:
    call = {"fn": name, "argv": list(arguments)}
    return call if assign is None else {**call, "assign": assign}


def ref(name: str) -> dict[str, str]:
    return {"ref": name}


def tree(conditions: list[Any], *rules: dict[str, Any]) -> dict[str, Any]:
    return {"type": "tree", "conditions": conditions, "rules": list(rules)}


def endpoint(url: Any, *conditions: Any, **more: Any) -> dict[str, Any]:
    return {"type": "endpoint", "conditions": list(conditions), "endpoint": {"url": url, **more}}


def error(message: Any, *conditions: Any) -> dict[str, Any]:
    return {"type": "error", "conditions": list(conditions), "error": message}


def rules(*rules: Any, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    chosen = PARAMETERS if parameters is None else parameters
    return {"version": "1.0", "parameters": chosen, "rules": list(rules)}


def url_of(rule_set: dict[str, Any], **parameters: Any) -> str | None:
    """Return the URL that ours and botocore's evaluation of the rules agree on, if any."""
    compiled = Compiled(rule_set)
    ours = compiled.ours(**parameters)
    assert ours.url == compiled.theirs(**parameters).url
    return ours.url


def holds(*conditions: Any, **parameters: Any) -> bool:
    """Say whether all the conditions hold, in botocore as well."""
    chosen = rules(endpoint("https://yes", *conditions), endpoint("https://no"))
    return url_of(chosen, **parameters) == "https://yes"


def problems_of(rule_set: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(ModelError) as caught:
        compile_rule_set(rule_set, PARTITIONS)
    assert all(problem in str(caught.value) for problem in caught.value.problems)
    return caught.value.problems


# --- functions ---

NAME = ref("Name")
SET = fn("isSet", NAME)


@pytest.mark.parametrize(
    ("condition", "name", "expected"),
    [
        (SET, "", True),
        (SET, None, False),
        (fn("not", SET), None, True),
        (fn("not", SET), "x", False),
        (fn("not", NAME), None, True),
        (fn("not", NAME), "", True),
        (fn("not", NAME), "x", False),
        (fn("booleanEquals", SET, True), "x", True),
        (fn("booleanEquals", False, SET), "x", False),
        (fn("booleanEquals", SET, fn("isSet", ref("Region"))), None, True),
        (fn("booleanEquals", fn("not", NAME), SET), "", True),
        (fn("booleanEquals", True, True), None, True),
        (fn("stringEquals", "a", "a"), None, True),
        (fn("stringEquals", "a", "b"), None, False),
        (fn("stringEquals", "{{a}}", "{{a}} {Fixed}"), None, False),
        (fn("stringEquals", "{{Fixed}}", "{Fixed}"), None, False),
        (fn("stringEquals", ref("Fixed"), "fixed"), None, True),
        (fn("parseURL", NAME), None, False),
        (fn("parseURL", NAME), "https://a", True),
        (fn("parseURL", NAME), "https://a?b", False),
        (fn("parseURL", NAME), "ftp://a", False),
        (fn("parseURL", NAME), "https://a:b", False),
        (fn("aws.parseArn", NAME), None, False),
        (fn("aws.parseArn", NAME), "arn:aws:s3:::bucket", True),
        (fn("aws.parseArn", NAME), "arn:aws:s3::bucket", False),
        (fn("aws.parseArn", NAME), "arn:aws:s3:::", False),
        (fn("aws.parseArn", NAME), "arn::s3:::bucket", False),
        (fn("aws.parseArn", NAME), "urn:aws:s3:::bucket", False),
        (fn("isValidHostLabel", NAME, False), None, False),
        (fn("isValidHostLabel", NAME, False), "a-1", True),
        (fn("isValidHostLabel", NAME, False), "a" * 64, False),
        (fn("isValidHostLabel", NAME, False), "-a", False),
        (fn("isValidHostLabel", NAME, False), "a-", False),
        (fn("isValidHostLabel", NAME, False), "a.b", False),
        (fn("isValidHostLabel", NAME, False), "", False),
        (fn("isValidHostLabel", NAME, True), "a.b", True),
        (fn("isValidHostLabel", NAME, True), "a..b", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), None, False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "abc", True),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "ab", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "Abc", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, False), "a.bc", False),
        (fn("aws.isVirtualHostableS3Bucket", NAME, True), "a.bc", True),
        (fn("aws.isVirtualHostableS3Bucket", NAME, True), "10.0.0.1", False),
        (fn("aws.partition", NAME), None, True),
    ],
)
def test_a_condition_holds_where_it_holds_in_botocore(
    condition: Any, name: str | None, expected: bool
) -> None:
    given_name = {} if name is None else {"Name": name}
    assert holds(condition, **given_name) is expected


@pytest.mark.parametrize(
    ("call", "name", "expected"),
    [
        (fn("substring", NAME, 0, 2, False), "abcd", "ab"),
        (fn("substring", NAME, 0, 2, True), "abcd", "cd"),
        (fn("substring", NAME, 1, 4, True), "abcd", "abc"),
        (fn("substring", NAME, 0, 5, False), "abcd", None),
        (fn("substring", NAME, 2, 2, False), "abcd", None),
        (fn("substring", NAME, 0, 2, False), "äbcd", None),
        (fn("uriEncode", NAME), "a b/ä~", "a%20b%2F%C3%A4~"),
        (fn("getAttr", ref("Names"), "[1]"), "", "two"),
        (fn("getAttr", ref("Names"), "[2]"), "", None),
    ],
)
def test_a_string_function_gives_what_it_gives_in_botocore(
    call: dict[str, Any], name: str, expected: str | None
) -> None:
    assigned = {**call, "assign": "Found"}
    guards = [SET, fn("isSet", ref("Names"))]
    chosen = rules(endpoint("https://{Found}", *guards, assigned), endpoint("https://none"))
    expected_url = "https://none" if expected is None else f"https://{expected}"
    assert url_of(chosen, Name=name, Names=("one", "two")) == expected_url


@pytest.mark.parametrize(
    ("value", "template", "expected"),
    [
        ("https://h:8/a//b/../c", "{U#scheme} {U#authority} {U#path}", "https h:8 /a//b/../c"),
        ("https://h:8/a//b/../c", "{U#normalizedPath}", "/a/c/"),
        ("http://h", "{U#path}|{U#normalizedPath}", "|/"),
        ("http://h/ä", "{U#normalizedPath}", "/%C3%A4/"),
    ],
)
def test_the_parts_of_a_url(value: str, template: str, expected: str) -> None:
    chosen = rules(endpoint(template, SET, fn("parseURL", NAME, assign="U")))
    assert url_of(chosen, Name=value) == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("999.9.9.9", True),
        ("[::1]:80", True),
        ("a.b", False),
        ("1.2.3", False),
    ],
)
def test_a_url_knows_whether_its_host_is_an_address(host: str, expected: bool) -> None:
    is_ip = fn("booleanEquals", fn("getAttr", ref("U"), "isIp"), True)
    assert holds(SET, fn("parseURL", NAME, assign="U"), is_ip, Name=f"http://{host}") is expected


@pytest.mark.parametrize("value", ["https://", "https://[::1", "https:///path"])
def test_a_url_without_a_host_is_none(value: str) -> None:
    assert parse_url(value) is None


def test_the_parts_of_an_arn() -> None:
    template = "{A#partition} {A#service} {A#region} {A#accountId} {Last}"
    last = fn("getAttr", ref("A"), "resourceId[2]", assign="Last")
    chosen = rules(endpoint(template, fn("aws.parseArn", NAME, assign="A"), last))
    assert url_of(chosen, Name="arn:aws:s3:r:1:a/b:c:d") == "aws s3 r 1 c"
    assert url_of(chosen, Name="arn:aws:s3:r:1:a/b") is None


@pytest.mark.parametrize(
    "region", ["us-east-1", "us-new-7", "cn-new-1", "us-gov-new-1", "mars", ""]
)
def test_the_partition_of_a_region(region: str) -> None:
    outputs = ("name", "dnsSuffix", "dualStackDnsSuffix", "implicitGlobalRegion")
    template = " ".join(f"{{P#{output}}}" for output in outputs)
    chosen = rules(endpoint(template, fn("aws.partition", ref("Region"), assign="P")))
    assert url_of(chosen, Region=region)


def test_no_region_is_in_the_first_partition() -> None:
    chosen = rules(endpoint("https://{P#name}", fn("aws.partition", ref("Region"), assign="P")))
    assert url_of(chosen) == "https://aws"


def test_an_item_of_nothing_is_none() -> None:
    assert item(None, 0) is None


# --- trees, scope and templates ---


def test_a_tree_that_finds_nothing_goes_on_with_the_next_rule() -> None:
    found = endpoint("https://a", fn("stringEquals", NAME, "a"))
    chosen = rules(tree([SET], tree([], found)), endpoint("https://rest"))
    assert url_of(chosen, Name="a") == "https://a"
    assert url_of(chosen, Name="b") == "https://rest"
    assert url_of(chosen) == "https://rest"


def test_no_rule_that_matches_is_an_error() -> None:
    compiled = Compiled(rules(endpoint("https://a", SET)))
    assert "No endpoint rule" in compiled.ours().error
    assert "No endpoint found" in compiled.theirs().error


def test_a_rule_set_without_rules_or_parameters_is_an_error_at_every_call() -> None:
    compiled = Compiled(rules(parameters={}))
    assert "No endpoint rule" in compiled.ours().error


def test_an_error_rule_raises_its_filled_in_message() -> None:
    compiled = Compiled(rules(error("no {Name}, sorry", SET), endpoint("https://a")))
    assert compiled.ours(Name='"x"').error == 'no "x", sorry' == compiled.theirs(Name='"x"').error


def test_the_same_name_can_be_assigned_in_two_rules_with_two_types() -> None:
    chosen = rules(
        endpoint("https://{X#authority}", SET, fn("parseURL", NAME, assign="X")),
        endpoint("https://{X#region}", SET, fn("aws.parseArn", NAME, assign="X")),
        endpoint("https://{X}", SET, fn("uriEncode", NAME, assign="X")),
    )
    assert url_of(chosen, Name="http://host") == "https://host"
    assert url_of(chosen, Name="arn:aws:s3:r::b") == "https://r"
    assert url_of(chosen, Name="a b") == "https://a%20b"


def test_what_a_rule_assigns_is_gone_in_the_next() -> None:
    chosen = rules(endpoint("https://a", fn("parseURL", NAME, assign="X")), endpoint("{X#scheme}"))
    (problem,) = problems_of(chosen)
    assert "rules[1].endpoint.url: refers to 'X'" in problem


def test_a_test_that_is_assigned_is_true_from_there_on() -> None:
    label = fn("isValidHostLabel", NAME, False, assign="Valid")
    assert holds(label, fn("booleanEquals", ref("Valid"), True), Name="a") is True
    assert holds(label, fn("booleanEquals", ref("Valid"), True), Name="-") is False


def test_an_unset_string_where_one_is_needed_is_an_error() -> None:
    compiled = Compiled(rules(tree([], endpoint("https://{Region}"))))
    assert compiled.ours().error == "The endpoint depends on Region, which has no value"
    assert compiled.ours(Region="r").url == "https://r"
    chosen = rules(endpoint("https://a", fn("stringEquals", ref("Region"), "r")))
    assert Compiled(chosen).ours().error == "The endpoint depends on Region, which has no value"


def test_an_unset_string_is_an_error_though_the_rule_could_never_match() -> None:
    needs = fn("stringEquals", ref("Region"), "r")
    compiled = Compiled(rules(tree([needs]), endpoint("a", needs, fn("not", True)), endpoint("b")))
    assert compiled.ours().error == "The endpoint depends on Region, which has no value"
    assert compiled.theirs().url is None
    assert compiled.ours(Region="r").url == "b"


def test_a_string_that_is_known_to_be_unset_is_an_error() -> None:
    is_set = fn("isSet", ref("Region"))
    compiled = Compiled(rules(endpoint("https://set", is_set), endpoint("https://{Region}")))
    assert compiled.ours().error == "The endpoint depends on Region, which has no value"
    assert compiled.ours(Region="r").url == "https://set"


def test_a_required_parameter_that_is_missing_is_an_error() -> None:
    compiled = Compiled(
        rules(endpoint("https://{Id}"), parameters={"Id": {"type": "string", "required": True}})
    )
    assert "Id" in compiled.ours().error
    assert "Id" in compiled.theirs().error


@pytest.mark.parametrize(
    ("spec", "value"),
    [
        ({"type": "string", "default": 'a"b'}, 'a"b'),
        ({"type": "boolean", "default": True}, True),
        ({"type": "stringArray", "default": ["a", "b"]}, ("a", "b")),
        ({"type": "stringArray", "default": []}, ()),
    ],
)
def test_a_default_is_that_of_the_function(spec: dict[str, Any], value: object) -> None:
    compiled = Compiled(rules(endpoint("https://a"), parameters={"Param": spec}))
    (parameter,) = compiled.module.parameters
    assert parameter.default == value
    assert (compiled.resolve.__kwdefaults__ or {}) == {"param": value}


def test_parameters_are_described() -> None:
    module = compile_rule_set(rule_set_of("imagebuilder"), PARTITIONS)
    found = [(p.name, p.python_name, p.type, p.default, p.builtin) for p in module.parameters]
    assert found == [
        ("Region", "region", "string", None, "AWS::Region"),
        ("UseDualStack", "use_dual_stack", "boolean", False, "AWS::UseDualStack"),
        ("UseFIPS", "use_fips", "boolean", False, "AWS::UseFIPS"),
        ("Endpoint", "endpoint", "string", None, "SDK::Endpoint"),
    ]
    assert "{Region}" not in module.functions
    assert module.runtime_names == ("Endpoint", "Partition", "find_partition")


def test_names_that_emitted_code_needs_are_left_to_it() -> None:
    names = ["item", "PARTITIONS", "found", "isinstance", "class", "Class", "a_b", "aB", "_"]
    chosen = {name: {"type": "string"} for name in names}
    module = compile_rule_set(rules(endpoint("https://a"), parameters=chosen), PARTITIONS)
    python_names = [parameter.python_name for parameter in module.parameters]
    assert len(set(python_names)) == len(names)
    assert not {"item", "PARTITIONS", "found", "isinstance", "class"} & set(python_names)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{Fixed}", "fixed"),
        ("a{Fixed}b{Fixed}", "afixedbfixed"),
        ("{{Fixed}} {Fixed}", "{Fixed} fixed"),
        ("{not a template}", "{not a template}"),
        ("{}", "{}"),
        ("}{", "}{"),
    ],
)
def test_templates_are_read_as_botocore_reads_them(template: str, expected: str) -> None:
    assert url_of(rules(endpoint(template))) == expected


def test_long_messages_and_long_rules_are_broken_up() -> None:
    words = "word " * 60 + "{Fixed} " * 10
    deep = endpoint("https://a", fn("stringEquals", NAME, "a"))
    for number in range(12):
        name = fn("stringEquals", ref("Fixed"), f"fixed{number}")
        deep = tree([name], deep, endpoint(f"https://{number}", SET))
    compiled = Compiled(rules(tree([SET], deep), error(words)))
    assert compiled.ours(Name="x").error == compiled.theirs(Name="x").error
    assert max(len(line) for line in compiled.module.functions.splitlines()) <= 100


# --- endpoints ---


def test_the_first_scheme_that_can_be_signed_with_is_taken() -> None:
    schemes = [
        {"name": "sigv4a", "signingRegionSet": ["*"]},
        {"name": "sigv4", "signingName": "name", "signingRegion": "{Region}"},
        {"name": "sigv4", "signingName": "other"},
    ]
    compiled = Compiled(rules(endpoint("https://a", properties={"authSchemes": schemes})))
    ours = compiled.ours(Region="r")
    assert (ours.signing_name, ours.signing_region) == ("name", "r")
    assert ours == compiled.theirs(Region="r")


def test_an_endpoint_can_ask_for_no_signature() -> None:
    compiled = Compiled(
        rules(endpoint("https://a", properties={"authSchemes": [{"name": "none"}]}))
    )
    assert compiled.resolve().no_auth is True


def test_an_endpoint_that_says_nothing_is_signed_as_the_service_is() -> None:
    found = Compiled(rules(endpoint("https://a"))).resolve()
    assert (found.no_auth, found.signing_name, found.signing_region) == (False, None, None)
    assert (found.headers, repr(found)) == ({}, "Endpoint('https://a')")


def test_schemes_that_no_client_can_sign_with_are_an_error_when_the_rule_matches() -> None:
    schemes = {"authSchemes": [{"name": "sigv4a"}, {"name": "sigv4-s3express"}]}
    compiled = Compiled(
        rules(endpoint("https://a", SET, properties=schemes), endpoint("https://b"))
    )
    assert "sigv4a, sigv4-s3express" in compiled.ours(Name="x").error
    assert compiled.ours().url == "https://b"


def test_headers_have_their_first_value() -> None:
    headers = {"x-region": ["{Region}", "other"], "x-plain": ["a"]}
    compiled = Compiled(rules(endpoint("https://a", fn("isSet", ref("Region")), headers=headers)))
    assert compiled.ours(Region="r").headers == {"x-region": "r", "x-plain": "a"}
    assert compiled.ours(Region="r") == compiled.theirs(Region="r")


def test_two_endpoints_do_not_share_their_headers() -> None:
    assert Endpoint("https://a").headers is not Endpoint("https://a").headers


# --- what is refused ---

BAD_CONDITIONS: list[tuple[Any, str]] = [
    (fn("shout", NAME), "unknown function 'shout'"),
    (fn("coalesce", NAME, "a"), "unknown function 'coalesce'"),
    (fn("__import__", "os"), "unknown function '__import__'"),
    (fn("isSet", ref("Nobody")), "refers to 'Nobody'"),
    (fn("isSet", ref("self")), "refers to 'self'"),
    (fn("isSet", {"ref": ["Name"]}), "refers to ['Name']"),
    (fn("isSet"), "isSet takes 1 argument"),
    (fn("stringEquals", NAME), "stringEquals takes 2 arguments"),
    ({"fn": "isSet"}, "isSet takes 1 argument"),
    ({"fn": "isSet", "argv": "Name"}, "isSet takes 1 argument"),
    ({"argv": []}, "has to be a function"),
    ("isSet", "has to be a function"),
    (fn("stringEquals", NAME, True), "boolean, and string is needed"),
    (fn("booleanEquals", NAME, True), "string, and boolean is needed"),
    (fn("isValidHostLabel", ref("Flag"), False), "boolean, and string is needed"),
    (fn("substring", NAME, -1, 2, False), "-1 is no position"),
    (fn("substring", NAME, "0", 2, False), "string, and integer is needed"),
    (fn("substring", NAME, True, 2, False), "boolean, and integer is needed"),
    (fn("isSet", 1.5), "is no value: 1.5"),
    (fn("isSet", None), "is no value: None"),
    (fn("isSet", [1]), "is no value: [1]"),
    (fn("isSet", {"other": 1}), "is no value"),
    (fn("getAttr", ref("Names"), ""), "bad path ''"),
    (fn("getAttr", ref("Names"), 0), "bad path 0"),
    (fn("getAttr", ref("Names"), "[-1]"), "bad path"),
    (fn("getAttr", ref("Names"), "[0].a"), "bad path"),
    (fn("getAttr", ref("Names"), "[0]a"), "bad path"),
    (fn("getAttr", ref("Fixed"), "[0]"), "a string has no index"),
    (fn("getAttr", ref("Fixed"), "__class__"), "a string has no attribute '__class__'"),
    (fn("getAttr", fn("aws.partition", NAME), "regions"), "no attribute 'regions'"),
    (fn("getAttr", fn("parseURL", NAME), "scheme"), "may be unset"),
    (fn("stringEquals", fn("substring", NAME, 0, 1, False), "a"), "may be unset"),
    (fn("isSet", "{Nobody} {Name}"), "refers to 'Nobody'"),
    (fn("isSet", "{Name} {"), "malformed template"),
    (fn("isSet", "{Name} }"), "malformed template"),
    (fn("isSet", "{Name} {Name!r}"), "malformed template"),
    (fn("isSet", "{Name} {Name:>9}"), "malformed template"),
    (fn("isSet", "{Name#upper}"), "no attribute 'upper'"),
    (fn("isSet", "{Name.upper} {Name}"), "refers to 'Name.upper'"),
    (fn("isSet", "{Name[0]} {Name}"), "refers to 'Name[0]'"),
    (fn("isSet", "{Names}"), "stringArray, and string is needed"),
    (fn("parseURL", NAME, assign="a b"), "cannot assign to 'a b'"),
    (fn("parseURL", NAME, assign="Name"), "'Name' is assigned a second time"),
]


@pytest.mark.parametrize(("condition", "problem"), BAD_CONDITIONS)
def test_a_bad_condition_is_refused_with_its_place(condition: Any, problem: str) -> None:
    (found,) = problems_of(rules(tree([], endpoint("https://a", SET, condition))))
    assert found.startswith("endpoint rule set, rules[0].rules[0].conditions[1]")
    assert problem in found


@pytest.mark.parametrize(
    ("rule_set", "place"),
    [
        ({}, "parameters"),
        (rules({"type": "leaf"}), "rules[0]: unknown rule type 'leaf'"),
        (rules("tree"), "rules[0]: has to be an object"),
        (rules({"type": "tree"}), "rules[0].rules: has to be a list"),
        (rules({"type": "tree", "conditions": {}, "rules": []}), "rules[0]: conditions"),
        (rules({"type": "endpoint"}), "rules[0].endpoint: has to be an object"),
        (rules(endpoint(None)), "rules[0].endpoint.url: is no value"),
        (rules(endpoint(True)), "boolean, and string is needed"),
        (rules(endpoint("a", headers=[])), "rules[0].endpoint.headers: has to be an object"),
        (rules(endpoint("a", headers={"x": []})), "rules[0].endpoint.headers.x: has to be a list"),
        (rules(endpoint("a", properties=[])), "rules[0].endpoint.properties"),
        (rules(endpoint("a", properties={"authSchemes": []})), "properties.authSchemes"),
        (rules(endpoint("a", properties={"authSchemes": [{}]})), "properties.authSchemes"),
        (rules(endpoint("a", properties={"authSchemes": 3})), "properties.authSchemes"),
        (rules(error(None)), "rules[0].error: has to be a string"),
        (rules(parameters={"A": {"type": "number"}}), "parameter 'A': unknown type 'number'"),
        (rules(parameters={"A": {}}), "parameter 'A': unknown type None"),
        (rules(parameters={"A": "string"}), "parameter 'A': has to be an object"),
        (rules(parameters={"A": {"type": "string", "default": 1}}), "the default 1 is no string"),
        (rules(parameters={"A": {"type": "boolean", "default": "x"}}), "is no boolean"),
        (rules(parameters={"A": {"type": "string", "builtIn": 1}}), "builtIn"),
        (rules(parameters={"a-b": {"type": "string"}}), "parameter 'a-b'"),
    ],
)
def test_a_bad_rule_set_is_refused_with_the_place(rule_set: dict[str, Any], place: str) -> None:
    assert any(place in problem for problem in problems_of(rule_set))


def test_all_problems_are_reported_at_once_and_follow_ups_are_not() -> None:
    unknown = fn("stringEquals", fn("getAttr", fn("shout", NAME, assign="X"), "a.b[0]"), "a")
    chosen = rules(
        endpoint("https://a", unknown, fn("shout", assign="Y"), fn("isSet", ref("Y"))),
        error("{Nobody}"),
        {"type": "leaf"},
        parameters={"Name": {"type": "string"}, "A": {"type": "number"}},
    )
    assert len(problems_of(chosen)) == 5


@pytest.mark.parametrize("kind", ["rules", "functions"])
def test_bottomless_nesting_is_refused(kind: str) -> None:
    rule, call = endpoint("https://a"), SET
    for _ in range(300):
        rule, call = tree([], rule), fn("not", call)
    chosen = rules(rule) if kind == "rules" else rules(endpoint("https://a", call))
    (problem,) = problems_of(chosen)
    assert "nested deeper" in problem


@pytest.mark.parametrize(
    "change",
    [
        {"outputs": {}},
        {"outputs": None},
        {"id": 1},
        {"regionRegex": "("},
        {"regions": ["us-east-1"]},
    ],
)
def test_a_bad_partition_is_refused_with_its_place(change: dict[str, Any]) -> None:
    partitions = {
        "partitions": [PARTITIONS["partitions"][0], {**PARTITIONS["partitions"][1], **change}]
    }
    with pytest.raises(ModelError, match=r"partitions\[1\]"):
        compile_rule_set(rules(endpoint("https://a")), partitions)


def test_no_partitions_at_all_is_refused() -> None:
    with pytest.raises(ModelError, match="partitions"):
        compile_rule_set(rules(endpoint("https://a")), {"partitions": []})


@pytest.mark.parametrize("prefix", ["", "a b", "a{Region}", 'a"', "a/b", "a\n", "..", "a."])
def test_default_rules_want_a_host_name(prefix: str) -> None:
    with pytest.raises(ModelError, match="endpointPrefix"):
        default_rule_set(prefix)


def test_a_model_error_is_a_codegen_error_and_survives_pickle() -> None:
    error_ = ModelError(["a", "b"])
    again: ModelError = pickle.loads(pickle.dumps(error_))
    assert issubclass(type(again), CodegenError)
    assert (str(again), again.problems) == (str(error_), ("a", "b"))


# --- a rule set is not trusted ---

HOSTILE = [
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    '\\"',
    "\n",
    "\r\n\t\0",
    "a\u2028b\x85c\x0c",
    "\ud800",
    "🎉",
    '"); __import__("os").system("false") #',
    '"""\n__import__("os")\n"""',
    "\\N{DIGIT ONE}",
    "#{0}",
    "%s {",
]


def assert_harmless(source: str) -> None:
    """Check that the source calls and imports nothing but what rules are made of."""
    nodes = list(ast.walk(ast.parse(source)))
    own = {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    runtime = {"Endpoint", "Partition", "ConfigurationError", "find_partition", "parse_url"}
    called = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
    modules = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
    assert called <= own | runtime
    assert modules <= {
        "__future__",
        "runtime.endpoints",
        "runtime.errors",
        "typing",
        "collections.abc",
    }
    assert not any(isinstance(node, ast.Import) for node in nodes)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_strings_stay_strings(text: str) -> None:
    equal = fn("stringEquals", NAME, text)
    scheme = {"name": "sigv4", "signingName": text, "signingRegion": text}
    chosen = rules(
        endpoint(text, SET, equal, headers={text: [text]}, properties={"authSchemes": [scheme]}),
        error(text),
        parameters={
            "Name": {"type": "string", "documentation": text, "builtIn": text},
            "Other": {"type": "string", "default": text},
            "List": {"type": "stringArray", "default": [text]},
        },
    )
    compiled = Compiled(chosen)
    assert_harmless(compiled.source)
    found = compiled.ours(Name=text)
    assert found == compiled.theirs(Name=text)
    assert (found.url, found.headers, found.signing_name) == (text, {text: text}, text)
    assert compiled.ours().error == text
    assert compiled.resolve.__kwdefaults__ == {"name": None, "other": text, "list_": (text,)}


@given(st.text(), st.text())
def test_any_text_around_a_template_stays_text(before: str, after: str) -> None:
    braces = str.maketrans({"{": "{{", "}": "}}"})
    template = f"{before.translate(braces)}{{Fixed}}{after.translate(braces)}"
    compiled = Compiled(rules(error(template)))
    assert compiled.ours().error == f"{before}fixed{after}"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_are_refused(text: str) -> None:
    assert problems_of(rules(parameters={text: {"type": "string"}}))
    assert problems_of(rules(endpoint("https://a", fn("parseURL", "https://a", assign=text))))
    assert problems_of(rules(endpoint("https://a", fn(text, "a"))))
    assert problems_of(rules({"type": text}))


@pytest.mark.parametrize("text", [text for text in HOSTILE if text not in ("\\", "\\N{DIGIT ONE}")])
def test_hostile_partitions_stay_data(text: str) -> None:
    outputs = {
        "dnsSuffix": text,
        "dualStackDnsSuffix": text,
        "implicitGlobalRegion": text,
        "supportsFIPS": True,
        "supportsDualStack": False,
    }
    partition = {"id": text, "regionRegex": ".*", "regions": {text: None}, "outputs": outputs}
    chosen = rules(endpoint("{P#dnsSuffix}", fn("aws.partition", "r", assign="P")))
    module = compile_rule_set(chosen, {"partitions": [partition]})
    (table,) = ast.parse(module.partitions).body
    assert isinstance(table, ast.Assign)
    assert_harmless(module.partitions)
    strings = {n.value for n in ast.walk(table) if isinstance(n, ast.Constant)}
    assert strings == {text, ".*", True, False}
