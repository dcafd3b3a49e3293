"""Compiled JMESPath, with ``jmespath`` as the oracle."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import jmespath
import pytest
from hypothesis import given
from jmespath.exceptions import JMESPathTypeError

from codegen.jmespath import compile_path
from codegen.model import List
from imagebuilder.runtime import jmespaths
from imagebuilder.runtime.errors import ConfigurationError, ResponseParseError
from tests.codegen.searched import (
    NAMESPACE,
    OUTPUT,
    STATUS,
    Typed,
    as_list,
    data_of,
    filled,
    plain,
    unstructure,
)

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
    "keys(ByName)",
    "Items[*].[Status, Health.Status]",
    "Items[*].[Status, Health.Status][]",
    "[Status, Image.State.Status]",
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


COMPILED_CODES = {each: compile_path(each, OUTPUT) for each in COMPILED}


@pytest.mark.parametrize("expression", COMPILED)
def test_paths_and_plain_operators_are_compiled(expression: str) -> None:
    code = compile_path(expression, OUTPUT)
    assert code.compiled
    assert "search_jmespath" not in code.source


@pytest.mark.parametrize("expression", FALLBACK)
def test_everything_else_is_searched_at_run_time(expression: str) -> None:
    code = compile_path(expression, OUTPUT)
    assert not code.compiled
    assert code.source == f"search_jmespath({expression!r}, response, unstructure)"


# One set of data serves all expressions: making it is what takes time.
@pytest.mark.parametrize("empty", [False, True])
@given(data=data_of(OUTPUT))
def test_a_compiled_expression_gives_what_jmespath_gives(empty: bool, data: dict[str, Any]) -> None:
    page = Typed(OUTPUT, data, empty=empty)
    for expression, code in COMPILED_CODES.items():
        result = plain(eval(code.source, {**NAMESPACE, "response": page}))
        try:
            expected = jmespath.search(expression, data)
        except JMESPathTypeError:
            # The length of a list that is absent, or the keys of a map: an error there, 0 or none
            # here.
            keys = expression.startswith("keys(")
            expected = [] if keys else jmespath.search(expression, filled(OUTPUT, data))
        if isinstance(code.shape, List):
            # Whether a list is absent or empty cannot be told from a typed response.
            result, expected = as_list(result), as_list(expected)
        assert (expression, result) == (expression, expected)
        assert type(result) is type(expected)


@given(data=data_of(OUTPUT))
def test_an_expression_searched_at_run_time_gives_what_jmespath_gives(data: dict[str, Any]) -> None:
    page = Typed(OUTPUT, data, empty=False)
    for expression in FALLBACK:
        source = compile_path(expression, OUTPUT).source
        try:
            expected = jmespath.search(expression, data)
        except JMESPathTypeError:
            with pytest.raises(ResponseParseError):
                eval(source, {**NAMESPACE, "response": page})
        else:
            result = eval(source, {**NAMESPACE, "response": page})
            assert (expression, result) == (expression, expected)


@pytest.mark.parametrize(
    ("expression", "source"),
    [
        ("Name", "response.a_name"),
        (
            "Image.State.Status",
            (
                "response.a_image.a_state.a_status "
                "if response.a_image and response.a_image.a_state else None"
            ),
        ),
        (
            "Items[].Health.Status",
            (
                "present(item.a_health.a_status for item in response.a_items or () "
                "if item and item.a_health)"
            ),
        ),
        ("length(Items) == `0`", "len(response.a_items or ()) == 0"),
    ],
)
def test_the_source_reads_as_if_written_by_hand(expression: str, source: str) -> None:
    assert compile_path(expression, OUTPUT).source == source


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
        compile_path(expression, OUTPUT)


HOSTILE = "x\"'); import os\n#\\\N{RIGHT-TO-LEFT OVERRIDE}"


@pytest.mark.parametrize("template", ["Name == {}", "not_null({})", "Items[?Status == {}]"])
def test_text_of_the_model_stays_a_literal(template: str) -> None:
    raw = "'" + HOSTILE.replace("\\", "\\\\").replace("'", "\\'") + "'"
    source = compile_path(template.format(raw), OUTPUT).source
    assert source.isprintable()
    constants = compile(source, "source", "eval").co_consts
    assert any(isinstance(each, str) and "import os\n" in each for each in constants)


def test_a_projection_has_the_shape_of_a_list() -> None:
    shape = compile_path("Items[].Status", OUTPUT).shape
    assert isinstance(shape, List)
    assert shape.element is STATUS


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
