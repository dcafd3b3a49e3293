"""Endpoint rules: trees, scope, templates, parameters and what an endpoint says."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.endpoints import compile_rule_set
from imagebuilder.runtime.endpoints import Endpoint
from tests.codegen.compiled_endpoints import PARTITIONS, Compiled, rule_set_of
from tests.codegen.endpoint_rules import (
    NAME,
    SET,
    endpoint,
    error,
    fn,
    holds,
    problems_of,
    ref,
    rules,
    tree,
    url_of,
)


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


def test_what_the_rules_need_is_imported_and_nothing_else() -> None:
    compiled = Compiled(rule_set_of("imagebuilder"))
    imports = "from .runtime.endpoints import Endpoint, Partition, find_partition"
    assert compiled.source.count("import ") == 3
    assert f"\n{imports}\n" in compiled.source


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
    assert compiled.resolve().auth == "none"


def test_an_endpoint_that_says_nothing_is_signed_as_the_service_is() -> None:
    found = Compiled(rules(endpoint("https://a"))).resolve()
    assert (found.auth, found.signing_name, found.signing_region) == ("sigv4", None, None)
    assert (found.headers, repr(found)) == ({}, "Endpoint('https://a')")


def test_schemes_that_no_client_can_sign_with_are_an_error_when_the_rule_matches() -> None:
    schemes = {"authSchemes": [{"name": "sigv5"}, {"name": "sigv4-s3express"}]}
    compiled = Compiled(
        rules(endpoint("https://a", SET, properties=schemes), endpoint("https://b"))
    )
    assert "sigv5, sigv4-s3express" in compiled.ours(Name="x").error
    assert compiled.ours().url == "https://b"


def test_an_endpoint_in_several_regions_asks_for_a_signature_for_all_of_them() -> None:
    schemes = [{"name": "sigv4a", "signingName": "name", "signingRegionSet": ["*"]}]
    compiled = Compiled(rules(endpoint("https://a", properties={"authSchemes": schemes})))
    found = compiled.resolve()
    assert (found.auth, found.signing_name, found.signing_region) == ("sigv4a", "name", "*")


def test_headers_have_their_first_value() -> None:
    headers = {"x-region": ["{Region}", "other"], "x-plain": ["a"]}
    compiled = Compiled(rules(endpoint("https://a", fn("isSet", ref("Region")), headers=headers)))
    assert compiled.ours(Region="r").headers == {"x-region": "r", "x-plain": "a"}
    assert compiled.ours(Region="r") == compiled.theirs(Region="r")


def test_two_endpoints_do_not_share_their_headers() -> None:
    assert Endpoint("https://a").headers is not Endpoint("https://a").headers
