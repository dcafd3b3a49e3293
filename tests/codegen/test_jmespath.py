"""Compiled JMESPath, with ``jmespath`` and ``botocore.waiter`` as the oracles."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any, TypeGuard

import jmespath
import pytest
from attrs import define
from botocore.waiter import AcceptorConfig
from hypothesis import given, strategies as st
from jmespath.exceptions import JMESPathTypeError

from codegen.jmespath import compile_acceptor, compile_items, compile_path
from codegen.model import Enum, List, Map, Member, Scalar, Shape, Structure
from imagebuilder.runtime import jmespaths, waiting
from imagebuilder.runtime.errors import ApiError, ConfigurationError, ResponseParseError

STRING = Scalar(kind="string", name="String")
NUMBER = Scalar(kind="integer", name="Integer")
RATIO = Scalar(kind="double", name="Double")
FLAG = Scalar(kind="boolean", name="Boolean")
JSON = Scalar(kind="document", name="Json")
STATUS = Enum(name="Status", class_name="Status", values=())


def structure(name: str, **members: Shape) -> Structure:
    made = Structure(name=name, class_name=name)
    made.complete(
        Member(name=member, attribute=f"a_{member.lower()}", shape=shape, wire_name=member)
        for member, shape in members.items()
    )
    return made


def list_of(element: Shape) -> List:
    return List(name=f"{element.name}List", element=element)


HEALTH = structure("Health", Status=STATUS, Ok=FLAG)
PART = structure("Part", Name=STRING)
ITEM = structure(
    "Item",
    Status=STATUS,
    Ok=FLAG,
    Count=NUMBER,
    Health=HEALTH,
    Tags=list_of(STRING),
    Parts=list_of(PART),
)
IMAGE = structure("Image", State=HEALTH, Items=list_of(ITEM))
OUTPUT = structure(
    "Output",
    Name=STRING,
    Other=STRING,
    Status=STATUS,
    Count=NUMBER,
    Ratio=RATIO,
    Ok=FLAG,
    Image=IMAGE,
    Items=list_of(ITEM),
    More=list_of(ITEM),
    Names=list_of(STRING),
    Matrix=list_of(list_of(ITEM)),
    ByName=Map(name="ByName", key=STRING, value=ITEM),
    Json=JSON,
)


class Typed:
    """A typed response: the attributes of ``shape`` for botocore's dict, which it keeps."""

    def __init__(self, shape: Structure, original: dict[str, Any], *, empty: bool) -> None:
        self.original = original
        for member in shape.members:
            value = typed(member.shape, original.get(member.name), empty=empty)
            setattr(self, member.attribute, value)


def typed(shape: Shape, value: Any, *, empty: bool) -> Any:
    """Return the typed form of ``value``; ``empty`` makes an absent list an empty one."""
    if value is None:
        return [] if empty and isinstance(shape, List) else None
    if isinstance(shape, Structure):
        return Typed(shape, value, empty=empty)
    if isinstance(shape, List):
        return [None if each is None else typed(shape.element, each, empty=empty) for each in value]
    if isinstance(shape, Map):
        return {key: typed(shape.value, each, empty=empty) for key, each in value.items()}
    return value


def plain(value: Any) -> Any:
    """Return botocore's form of ``value``."""
    if isinstance(value, Typed):
        return value.original
    if is_list(value):
        return [plain(each) for each in value]
    if is_dict(value):
        return {key: plain(each) for key, each in value.items()}
    return value


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def as_list(value: Any) -> list[Any]:
    return [] if value is None else value


def is_dict(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def matched_by_botocore(acceptor: dict[str, Any], answer: dict[str, Any]) -> bool:
    # botocore has no types.
    config: Any = AcceptorConfig(acceptor)
    return bool(config.matcher_func(answer))


SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": st.sampled_from(["", "a", "b", "READY"]),
    "enum": st.sampled_from(["READY", "BROKEN", "a"]),
    "integer": st.integers(-1, 3),
    "double": st.sampled_from([0.0, 1.0, 2.5]),
    "boolean": st.booleans(),
    "document": st.sampled_from([{"a": {"b": 1}}, [1], "a"]),
}


def data_of(shape: Shape) -> st.SearchStrategy[Any]:
    """Return what botocore could give for ``shape``: any member may be absent."""
    if isinstance(shape, Structure):
        members = {member.name: data_of(member.shape) for member in shape.members}
        return st.fixed_dictionaries({}, optional=members)
    if isinstance(shape, List):
        return st.lists(st.none() | data_of(shape.element), max_size=3)
    if isinstance(shape, Map):
        return st.dictionaries(st.sampled_from("ab"), data_of(shape.value), max_size=2)
    return SCALARS[shape.kind]


def unstructure(value: object) -> object:
    return plain(value)


NAMESPACE: dict[str, Any] = {
    **{name: getattr(jmespaths, name) for name in ("all_are", "any_is", "present")},
    **{name: getattr(waiting, name) for name in ("on_error", "on_response", "on_status")},
    "search_jmespath": jmespaths.search_jmespath,
    "unstructure": unstructure,
}


def filled(shape: Shape, value: Any) -> Any:
    """Return ``value`` with an empty list for every list that is absent."""
    if isinstance(shape, Structure):
        value = {} if value is None else value
        return {
            **value,
            **{
                member.name: filled(member.shape, value.get(member.name))
                for member in shape.members
                if isinstance(member.shape, Structure | List)
            },
        }
    if isinstance(shape, List):
        present: list[Any] = value or []
        return [each if each is None else filled(shape.element, each) for each in present]
    return value


COMPILED = [
    "@",
    "Name",
    "Image",
    "Image.State",
    "Image.State.Status",
    "Image.State.Ok",
    "Items",
    "Items[0]",
    "Items[-1].Status",
    "Items[1].Health.Status",
    "Items[-3].Count",
    "Image.Items[0].Health.Ok",
    "Names[2]",
    "Matrix[0][1].Status",
    "Json",
    "Names[]",
    "Names[*]",
    "Items[]",
    "Items[*].Status",
    "Items[].Status",
    "Items[].Count",
    "Items[].Health",
    "Items[].Health.Status",
    "Items[].Parts[].Name",
    "Items[*].Parts[].Name",
    "Items[].Tags[]",
    "Items[].Parts[0].Name",
    "Image.Items[].Parts[].Name",
    "Matrix[]",
    "Matrix[].Health.Status",
    "ByName.*.Status",
    "ByName.*",
    "length(Items)",
    "length(Items[])",
    "length(Items[].Status)",
    "length(Image.Items)",
    "length(Items) == `0`",
    "length(Items[]) > `1`",
    "length(Items[].Count) <= length(Names)",
    "`1` < `2`",
    "Status == 'READY'",
    "Status != 'READY'",
    "Status == Name",
    "Image.State.Status != 'BROKEN'",
    "Count == `0`",
    "Count == `1.0`",
    "Ratio == Count",
    "Ok == `true`",
    "Ok != `false`",
    "Image.State.Ok == Ok",
    "Status != 'READY' && Status != 'BROKEN'",
    "Name || Other",
    "Name || Status",
    "Name && Other",
    "Ok || Image.State.Ok",
    "Ok && Image.State.Ok",
    "!Ok",
    "!Name",
    "!Items",
    "!ByName",
    "!(Status == 'READY')",
    "Name || Items[0].Status || 'none'",
    "Status == 'READY' || length(Items[]) == `0`",
    "Image | State.Status",
    "'text'",
    "`3`",
]
FALLBACK = [
    "ByName.a",
    "ByName.a.Status",
    "Json.a.b",
    "Json[0]",
    "Json[]",
    "Json.a[].b",
    "Items[?Status == 'READY'].Count",
    "Items[?Status == 'READY']",
    "Items[0:2].Status",
    "Items[].Status | [0]",
    "Items[].[Status, Count]",
    "Items[].{a: Status, b: Health.Ok}",
    "Items[*].Parts[*].Name",
    "Image.*",
    "Image.*.Status",
    "Items[].length(Tags)",
    "Count > `1`",
    "Name < 'b'",
    "Count || `7`",
    "!Count",
    "!Image",
    "Image || Items[0]",
    "Json || Name",
    "Count == `true`",
    "Name == `null`",
    "Name == `1`",
    "Items == `[]`",
    "`null`",
    "`1e999`",
    "keys(@)",
    "not_null(Name, Other)",
    "sort_by(More, &Count)",
    "length(Name)",
    "length(ByName)",
    "max_by(Items, &Count).Status",
    "map(&Status, Items)",
]


COMPILED_CODES = {each: compile_path(each, OUTPUT, "page") for each in COMPILED}


@pytest.mark.parametrize("expression", COMPILED)
def test_paths_and_plain_operators_are_compiled(expression: str) -> None:
    code = compile_path(expression, OUTPUT, "page")
    assert code.compiled
    assert "search_jmespath" not in code.source


@pytest.mark.parametrize("expression", FALLBACK)
def test_everything_else_is_searched_at_run_time(expression: str) -> None:
    code = compile_path(expression, OUTPUT, "page")
    assert not code.compiled
    assert code.source == f"search_jmespath({expression!r}, page, unstructure)"
    assert code.runtime_names == ("search_jmespath",)


# One set of data serves all expressions: making it is what takes time.
@pytest.mark.parametrize("empty", [False, True])
@given(data=data_of(OUTPUT))
def test_a_compiled_expression_gives_what_jmespath_gives(empty: bool, data: dict[str, Any]) -> None:
    page = Typed(OUTPUT, data, empty=empty)
    for expression, code in COMPILED_CODES.items():
        result = plain(eval(code.source, {**NAMESPACE, "page": page}))
        try:
            expected = jmespath.search(expression, data)
        except JMESPathTypeError:
            # The length of a list that is absent: an error there, 0 here.
            expected = jmespath.search(expression, filled(OUTPUT, data))
        if isinstance(code.shape, List):
            # Whether a list is absent or empty cannot be told from a typed response.
            result, expected = as_list(result), as_list(expected)
        assert (expression, result) == (expression, expected)
        assert type(result) is type(expected)


@given(data=data_of(OUTPUT))
def test_an_expression_searched_at_run_time_gives_what_jmespath_gives(data: dict[str, Any]) -> None:
    page = Typed(OUTPUT, data, empty=False)
    for expression in FALLBACK:
        source = compile_path(expression, OUTPUT, "page").source
        try:
            expected = jmespath.search(expression, data)
        except JMESPathTypeError:
            with pytest.raises(ResponseParseError):
                eval(source, {**NAMESPACE, "page": page})
        else:
            result = eval(source, {**NAMESPACE, "page": page})
            assert (expression, result) == (expression, expected)


@pytest.mark.parametrize("expression", COMPILED)
def test_the_runtime_names_are_those_that_the_source_uses(expression: str) -> None:
    code = compile_path(expression, OUTPUT, "page")
    used = compile(code.source, "source", "eval").co_names
    names = {name for name in ("present", "search_jmespath") if f"{name}(" in code.source}
    assert set(code.runtime_names) == names
    assert names <= {*used}


@pytest.mark.parametrize(
    ("expression", "source"),
    [
        ("Name", "page.a_name"),
        (
            "Image.State.Status",
            "page.a_image.a_state.a_status if page.a_image and page.a_image.a_state else None",
        ),
        (
            "Items[].Health.Status",
            (
                "present(item.a_health.a_status for item in page.a_items or () "
                "if item and item.a_health)"
            ),
        ),
        ("length(Items) == `0`", "len(page.a_items or ()) == 0"),
    ],
)
def test_the_source_reads_as_if_written_by_hand(expression: str, source: str) -> None:
    assert compile_path(expression, OUTPUT, "page").source == source


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("Nmae", "Output has no member 'Nmae'"),
        ("Image.Stat", "Image has no member 'Stat'"),
        ("Items[].Sttus", "Item has no member 'Sttus'"),
        ("Items[?Nope == 'x']", "Item has no member 'Nope'"),
        ("Items[0:1].Nope", "Item has no member 'Nope'"),
        ("Items[?Ok].Nope", "Item has no member 'Nope'"),
        ("Items[].[Nope]", "Item has no member 'Nope'"),
        ("Items[].{a: Nope}", "Item has no member 'Nope'"),
        ("ByName.*.Nope", "Item has no member 'Nope'"),
        ("ByName.a.Nope", "Item has no member 'Nope'"),
        ("not_null(Nope)", "Output has no member 'Nope'"),
        ("Name || Nope", "Output has no member 'Nope'"),
        ("Items.Status", "a list has no member 'Status'"),
        ("Name.Status", "a string has no member 'Status'"),
        ("Name[0]", "an index cannot be applied to a string"),
        ("Name[]", r"\[\] cannot be applied to a string"),
        ("Image[*]", r"\[\*\] cannot be applied to a structure"),
        ("Name[?Ok]", "a filter cannot be applied to a string"),
        ("Name[0:1]", "a slice cannot be applied to a string"),
        ("nope(Name)", "no function 'nope'"),
        ("Name.", "is not JMESPath"),
        ("", "is not JMESPath"),
        ("Name ==", "is not JMESPath"),
        ("!" * 100_000 + "Name", "nested too deeply"),
    ],
)
def test_an_expression_that_cannot_work_is_an_error_that_says_why(
    expression: str, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        compile_path(expression, OUTPUT, "page")


HOSTILE = "x\"'); import os\n#\\\N{RIGHT-TO-LEFT OVERRIDE}"


@pytest.mark.parametrize("template", ["Name == {}", "not_null({})", "Items[?Status == {}]"])
def test_text_of_the_model_stays_a_literal(template: str) -> None:
    raw = "'" + HOSTILE.replace("\\", "\\\\").replace("'", "\\'") + "'"
    source = compile_path(template.format(raw), OUTPUT, "page").source
    assert source.isprintable()
    constants = compile(source, "source", "eval").co_consts
    assert any(isinstance(each, str) and "import os\n" in each for each in constants)


def test_a_path_of_members_has_its_attributes_and_its_shape() -> None:
    code = compile_path("Image.Items", OUTPUT, "page")
    assert code.attributes == ("a_image", "a_items")
    assert isinstance(code.shape, List)
    assert code.shape.element is ITEM


@pytest.mark.parametrize("expression", ["Items[0]", "Items[].Status", "length(Items)", "Json.a"])
def test_what_is_more_than_members_has_no_attributes(expression: str) -> None:
    assert compile_path(expression, OUTPUT, "page").attributes is None


def test_a_projection_has_the_shape_of_a_list() -> None:
    shape = compile_path("Items[].Status", OUTPUT, "page").shape
    assert isinstance(shape, List)
    assert shape.element is STATUS


def test_the_items_of_a_page_are_its_list() -> None:
    code = compile_items("Image.Items", OUTPUT, "page")
    assert code.source == compile_path("Image.Items", OUTPUT, "page").source
    assert code.shape is ITEM


@pytest.mark.parametrize(
    ("data", "expected"), [({"Name": "a"}, ["a"]), ({}, []), ({"Name": ""}, [""])]
)
def test_a_result_that_is_no_list_is_one_item(data: dict[str, Any], expected: list[str]) -> None:
    code = compile_items("Name", OUTPUT, "page")
    page = Typed(OUTPUT, data, empty=True)
    assert eval(code.source, {**NAMESPACE, "page": page}) == expected
    assert code.shape is STRING
    assert code.runtime_names == ("present",)


@pytest.mark.parametrize("expression", ["Items[]", "Items[].Tags", "@", "Name || Other"])
def test_the_items_of_a_page_must_be_a_path_of_members(expression: str) -> None:
    with pytest.raises(ValueError, match="path of members"):
        compile_items(expression, OUTPUT, "page")


@define
class Metadata:
    status_code: int


def matches(acceptor: dict[str, Any], outcome: object) -> bool:
    code = compile_acceptor(acceptor, OUTPUT)
    for name in code.runtime_names:
        assert f"{name}(" in code.source
    result = eval(code.source, NAMESPACE)(outcome)
    assert isinstance(result, bool)
    return result


def acceptor_of(matcher: str, expected: object, argument: str | None = None) -> dict[str, Any]:
    acceptor = {"state": "success", "matcher": matcher, "expected": expected}
    return acceptor if argument is None else {**acceptor, "argument": argument}


PATH_ACCEPTORS = [
    acceptor_of("path", "READY", "Status"),
    acceptor_of("path", "READY", "Image.State.Status"),
    acceptor_of("path", True, "Ok"),
    acceptor_of("path", False, "Image.State.Ok"),
    acceptor_of("path", 1, "Count"),
    acceptor_of("path", None, "Name"),
    acceptor_of("path", "1", "Count"),
    acceptor_of("path", True, "length(Items[]) >= `1`"),
    acceptor_of("path", False, "Status == 'READY'"),
    acceptor_of("path", True, "Status == 'READY' && Ok == `true`"),
    acceptor_of("path", True, "Name == `null`"),
    acceptor_of("path", "READY", "Items[?Ok] | [0].Status"),
    acceptor_of("pathAll", "READY", "Items[].Status"),
    acceptor_of("pathAll", "READY", "Items[].Health.Status"),
    acceptor_of("pathAll", True, "Items[].Ok"),
    acceptor_of("pathAll", "READY", "Items[?Ok].Status"),
    acceptor_of("pathAll", "a", "Names"),
    acceptor_of("pathAll", "a", "Name"),
    acceptor_of("pathAny", "READY", "Items[].Status"),
    acceptor_of("pathAny", "a", "Items[].Tags[]"),
    acceptor_of("pathAny", "a", "Names[]"),
    acceptor_of("pathAny", "a", "Name"),
    acceptor_of("pathAny", 2, "Items[].Count"),
]
OUTCOME_ACCEPTORS = [
    acceptor_of("status", 200),
    acceptor_of("status", 404),
    acceptor_of("error", "Missing"),
    acceptor_of("error", ""),
    acceptor_of("error", True),
    acceptor_of("error", False),
]


@pytest.mark.parametrize("empty", [False, True])
@given(data=data_of(OUTPUT))
def test_a_path_acceptor_matches_the_responses_that_botocore_matches(
    empty: bool, data: dict[str, Any]
) -> None:
    response = Typed(OUTPUT, data, empty=empty)
    for acceptor in PATH_ACCEPTORS:
        try:
            expected = matched_by_botocore(acceptor, data)
        except JMESPathTypeError:
            expected = matched_by_botocore(acceptor, filled(OUTPUT, data))
        assert (acceptor, matches(acceptor, response)) == (acceptor, expected)


@pytest.mark.parametrize("acceptor", [*PATH_ACCEPTORS, *OUTCOME_ACCEPTORS])
@pytest.mark.parametrize(("code", "status"), [("Missing", 404), ("Other", 500)])
def test_an_acceptor_matches_the_errors_that_botocore_matches(
    acceptor: dict[str, Any], code: str, status: int
) -> None:
    answer = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
    expected = matched_by_botocore(acceptor, answer)
    assert matches(acceptor, ApiError("sorry", code=code, status_code=status)) is expected
    if expected:
        assert compile_acceptor(acceptor, OUTPUT).matches_error


@pytest.mark.parametrize("acceptor", [each for each in OUTCOME_ACCEPTORS if each["expected"] != ""])
@pytest.mark.parametrize("status", [200, 404])
def test_an_outcome_acceptor_matches_the_responses_that_botocore_matches(
    acceptor: dict[str, Any], status: int
) -> None:
    answer = {"ResponseMetadata": {"HTTPStatusCode": status}}
    response = type("Response", (), {"response_metadata": Metadata(status)})()
    assert matches(acceptor, response) is matched_by_botocore(acceptor, answer)


@pytest.mark.parametrize(
    ("acceptor", "explanation"),
    [
        (acceptor_of("path", "READY", "Status"), "Status is 'READY'"),
        (acceptor_of("pathAll", "a", "Names"), "Names has nothing but 'a'"),
        (acceptor_of("pathAny", "a", "Names"), "Names has 'a'"),
        (acceptor_of("status", 404), "the HTTP status is 404"),
        (acceptor_of("error", "Missing"), "the error code is 'Missing'"),
        (acceptor_of("error", True), "there is an error"),
        (acceptor_of("error", False), "there is no error"),
    ],
)
def test_an_acceptor_explains_itself(acceptor: dict[str, Any], explanation: str) -> None:
    assert compile_acceptor(acceptor, OUTPUT).explanation == explanation


@pytest.mark.parametrize(
    ("acceptor", "words"),
    [
        (acceptor_of("pathSome", "a", "Name"), "'pathSome' is not a matcher.*pathAny"),
        (acceptor_of("status", "200"), "expects '200'"),
        (acceptor_of("status", True), "expects True"),
        (acceptor_of("error", 404), "expects 404"),
        (acceptor_of("path", ["a"], "Name"), r"expects \['a'\]"),
        (acceptor_of("path", "a"), "needs an argument"),
        (acceptor_of("path", "a", "Nope"), "no member 'Nope'"),
        ({**acceptor_of("path", "a", "Name"), "state": "done"}, "'done' is not one of the states"),
        ({}, "None is not one of the states"),
    ],
)
def test_an_acceptor_that_cannot_work_is_an_error_that_says_why(
    acceptor: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        compile_acceptor(acceptor, OUTPUT)


def test_a_missing_jmespath_package_is_an_error_that_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "jmespath", None)
    with pytest.raises(ConfigurationError, match="pip install jmespath"):
        jmespaths.search_jmespath("only.searched.here", {}, unstructure)


def test_jmespath_is_not_imported_before_the_first_search() -> None:
    script = "import sys, imagebuilder.runtime.jmespaths; print('jmespath' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
