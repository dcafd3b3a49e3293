"""Endpoint rule sets that are wrong, or that try to put code into what is generated."""

from __future__ import annotations

import ast
import pickle
from typing import Any

import pytest
from hypothesis import given, strategies as st

from codegen.endpoints import compile_rule_set, default_rule_set
from codegen.problems import CodegenError, ModelError
from tests.codegen.compiled_endpoints import PARTITIONS, Compiled
from tests.codegen.endpoint_rules import (
    NAME,
    SET,
    endpoint,
    error,
    fn,
    problems_of,
    ref,
    rules,
    tree,
)

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
