"""The pages of the reference: a call on them runs, and nothing that a user can name is missing."""

from __future__ import annotations

import ast
import doctest
import inspect
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from docs._ext.reference_pages import calls, docstrings, hints, links, pages
from docs._ext.reference_pages.package import Package
from imagebuilder.testing import StubTransport
from tests.codegen.model_files import PETSTORE, generate
from tests.guides.commands import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = Package.load("imagebuilder")
OPERATIONS = list(imagebuilder.OPERATIONS.values())
INPUTS = sorted((each for each in PACKAGE.structures.values() if each in PACKAGE.inputs), key=str)
#: What the calls on the pages use.
NAMES: dict[str, Any] = {"imagebuilder": imagebuilder, "datetime": datetime, "UTC": UTC}


def evaluated(source: str) -> Any:
    return eval(source, dict(NAMES))


@pytest.fixture(scope="module")
def rendered() -> dict[str, str]:
    return pages.render(PACKAGE, pages.read_guides(ROOT / "docs/guides"))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
def test_the_call_with_every_parameter_runs_and_has_every_parameter(operation: Any) -> None:
    stub = StubTransport()
    stub.add(operation.name, operation.response_type())
    client = imagebuilder.Client(
        region="us-west-2", credentials=imagebuilder.Credentials("AKID", "key"), transport=stub
    )
    source = calls.operation_call(PACKAGE, operation)
    exec(source, {**NAMES, "client": client})
    assert len(stub.requests) == 1
    (call,) = (node for node in ast.walk(ast.parse(source).body[0]) if is_call_of(node, operation))
    given = [keyword.arg for keyword in call.keywords]
    taken = inspect.signature(getattr(imagebuilder.Client, operation.python_name)).parameters
    assert given == [name for name in taken if name != "self"]


def is_call_of(node: ast.AST, operation: Any) -> Any:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == operation.python_name
    )


@pytest.mark.parametrize("structure", INPUTS, ids=lambda each: each.__name__)
def test_the_constructor_with_every_member_makes_the_structure(structure: type) -> None:
    made = evaluated(calls.constructor_call(PACKAGE, structure))
    assert isinstance(made, structure)
    assert all(getattr(made, name) is not None for name in PACKAGE.members(structure))


def test_a_call_names_every_value_of_an_enum() -> None:
    call = calls.operation_call(PACKAGE, imagebuilder.OPERATIONS["ListImages"])
    assert all(f'"{value}"' in call for value in imagebuilder.Ownership)


def test_a_call_says_what_is_required() -> None:
    call = calls.operation_call(PACKAGE, imagebuilder.OPERATIONS["GetImage"])
    assert 'image_build_version_arn="string",  # required' in call


def test_every_public_name_is_on_a_page(rendered: dict[str, str]) -> None:
    everything = "\n".join(rendered.values())
    missing = [
        name
        for name in imagebuilder.__all__
        if f"imagebuilder.{name}\n" not in everything and f"data:: {name}\n" not in everything
    ]
    # The module of the exceptions is the page of the errors.
    assert missing == ["exceptions"]


def test_a_list_behind_the_first_line_of_a_parameter_stays_a_list() -> None:
    parts = docstrings.Parts.of(":param filters: One of these:\n\n    * ``name``\n\n    * ``type``")
    assert parts.parameters == {"filters": "One of these:\n\n* ``name``\n\n* ``type``"}


def test_the_models_names_are_keywords_of_the_page(rendered: dict[str, str]) -> None:
    (line,) = (
        line
        for line in rendered["operations/create_image_recipe.rst"].splitlines()
        if line.startswith("   :keywords: ")
    )
    keywords = line.removeprefix("   :keywords: ").split(", ")
    # Of the request, deep below it, and of the response.
    assert {"CreateImageRecipe", "parentImage", "snapshotId", "imageRecipeArn"} <= set(keywords)


def test_operations_are_grouped_by_what_they_are_about() -> None:
    groups = {"All else": ("",), "Images": ("image",), "Recipes": ("recipe",)}
    by_title = {
        group.title: [operation.python_name for operation in group.operations]
        for group in pages.grouped(PACKAGE, groups)
    }
    assert "get_image" in by_title["Images"]
    assert "get_image_recipe" in by_title["Recipes"]
    assert sorted(name for names in by_title.values() for name in names) == [
        each.python_name for each in PACKAGE.operations
    ]


def test_an_operation_without_a_group_is_an_error_that_names_it() -> None:
    with pytest.raises(ValueError, match=r"no group for cancel_lifecycle_exec.*tag_resource"):
        pages.grouped(PACKAGE, {"Images": ("image",)})


def test_there_is_a_page_for_each_operation_structure_and_enum(rendered: dict[str, str]) -> None:
    wanted = {f"operations/{each.python_name}.rst" for each in OPERATIONS}
    wanted |= {f"structures/{name}.rst" for name in PACKAGE.structures}
    wanted |= {f"enums/{name}.rst" for name in PACKAGE.enums}
    assert wanted <= set(rendered)


def test_the_page_of_an_operation_is_in_the_order_of_a_reference_page(
    rendered: dict[str, str],
) -> None:
    page = rendered["operations/get_image.rst"]
    headings = (
        ".. automethod:: imagebuilder.Client.get_image\n",
        "A call with every parameter\n---",
        "Parameters\n---",
        "Response\n---",
        "Exceptions\n---",
        "Waiter\n---",
        "See also\n---",
    )
    places = [page.index(heading) for heading in headings]
    assert places == sorted(places)


def test_the_page_of_an_operation_has_its_errors_waiters_guides_and_reference(
    rendered: dict[str, str],
) -> None:
    page = rendered["operations/get_image.rst"]
    for error in imagebuilder.OPERATIONS["GetImage"].errors:
        assert f":exc:`{error.__name__}`" in page
    assert "Client.wait_until.image_available(" in page
    assert ":doc:`/guides/failures`" in page
    assert "https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetImage" in page


def test_pages_that_are_no_more_are_removed_and_others_left_alone(tmp_path: Path) -> None:
    pages.write(tmp_path, {"kept.rst": "1", "gone/old.rst": "2"})
    before = (tmp_path / "kept.rst").stat().st_mtime_ns
    pages.write(tmp_path, {"kept.rst": "1", "new.rst": "3"})
    assert sorted(path.name for path in tmp_path.rglob("*.rst")) == ["kept.rst", "new.rst"]
    assert (tmp_path / "kept.rst").stat().st_mtime_ns == before


def test_the_pages_of_another_service_have_calls_that_are_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = generate("--model", PETSTORE / "service-2.json", "--package", "shop", "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    monkeypatch.syspath_prepend(str(tmp_path))
    package = Package.load("shop")
    for operation in package.operations:
        ast.parse(calls.operation_call(package, operation))
    assert pages.render(package, {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Filter", True),
        ("dict[str, list[Filter]] | None", True),
        ("^[a-z]+$", False),
        ("My Image", False),
        ("dict[str", False),
        # A pattern that tries every way to split a word would not come to an end.
        (f"{'a' * 100}-", False),
    ],
)
def test_a_type_is_told_from_other_literals(text: str, expected: bool) -> None:
    assert links.is_type(text) is expected


@pytest.mark.parametrize("module", [docstrings, hints, links])
def test_the_examples_of_a_module_are_true(module: Any) -> None:
    results = doctest.testmod(module)
    assert results.attempted > 0
    assert results.failed == 0
