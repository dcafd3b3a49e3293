"""The API report: that it says what the package has, and that nothing of it is lost in reading."""

from __future__ import annotations

import enum
import importlib
import inspect
import re
import sys
from typing import TYPE_CHECKING, Any

import attrs
import botocore.session
import pytest
from hypothesis import given, strategies as st

from codegen.model import sources
from codegen.release.facts import Fact, parsed, quoted, unquoted
from codegen.release.report import read, written
from codegen.release.surface import surface
from codegen.resolve import resolve
from tests.codegen.model_files import PETSTORE, ROOT, generate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from codegen.release.surface import Surface

MODEL = PETSTORE / "service-2.json"


def reported(package: Path) -> Surface:
    report = package / "_api.txt"
    return read(report.read_text(encoding="utf-8"), report)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folder of each package that is tried, which is to be imported."""
    out = tmp_path_factory.mktemp("reported")
    done = generate("--model", MODEL, "--out", out, "--package", "reported_pets")
    assert done.returncode == 0, done.stderr
    return {"imagebuilder": ROOT / "generated", "reported_pets": out}


@pytest.fixture(scope="module", params=["imagebuilder", "reported_pets"])
def both(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Iterator[tuple[Any, Surface]]:
    """A package, imported, and what its report says."""
    folder = folders[request.param]
    sys.path.insert(0, str(folder))
    yield importlib.import_module(request.param), reported(folder / request.param)
    sys.path.remove(str(folder))


# -- held to the package --------------------------------------------------------------------------


def parameters(method: Any) -> dict[str, bool]:
    """Return the parameters of a method, each with whether it has no default."""
    found = [*inspect.signature(method).parameters.values()][1:]
    assert all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in found)
    return {each.name: each.default is inspect.Parameter.empty for each in found}


def test_every_name_of_the_root_is_reported_and_no_other(both: tuple[Any, Surface]) -> None:
    package, surface = both
    classes = {*surface.structures, *surface.enums, *surface.errors}
    assert {*package.__all__} == classes | surface.root
    assert not classes & surface.root


def test_every_operation_is_reported_with_its_classes_errors_and_parameters(
    both: tuple[Any, Surface],
) -> None:
    package, surface = both
    assert surface.operations.keys() == package.OPERATIONS.keys()
    for name, operation in surface.operations.items():
        actual = package.OPERATIONS[name]
        assert operation.method == actual.python_name
        assert operation.request == actual.request_type.__name__
        assert operation.response == actual.response_type.__name__
        assert operation.errors == {error.__name__ for error in actual.errors}
        assert (operation.paginator is not None) == actual.paginated
        members = surface.structures[operation.request].members
        asked = parameters(getattr(package.Client, operation.method))
        assert members.keys() == asked.keys()
        # A part of the address has to be given even where the signature does not say so.
        assert {n for n, required in asked.items() if required} <= {
            n for n, member in members.items() if member.required
        }
        filled_in = {n for n, member in members.items() if member.filled_in}
        assert filled_in == {*actual.idempotent_members}


def test_every_structure_is_reported_with_its_members_and_what_they_are_when_absent(
    both: tuple[Any, Surface],
) -> None:
    package, surface = both
    responses = {operation.response for operation in surface.operations.values()}
    for name, structure in surface.structures.items():
        fields = {f.name: f for f in attrs.fields(getattr(package, name))}
        if name in responses:
            del fields["response_metadata"]
        assert (fields.pop("sdk_unknown_member", None) is not None) == structure.union
        assert fields.keys() == structure.members.keys()
        for attribute, member in structure.members.items():
            default = fields[attribute].default
            if member.empty:
                assert default.factory() in ([], {})
            elif member.nullable:
                assert default is None


def test_every_member_is_called_what_the_converter_calls_it(both: tuple[Any, Surface]) -> None:
    package, surface = both
    for name, structure in surface.structures.items():
        for attribute, member in structure.members.items():
            if member.type in ("str", "int", "bool"):
                value = {"str": "x", "int": 5, "bool": True}[member.type]
                made = package.converter.structure({member.key: value}, getattr(package, name))
                assert getattr(made, attribute) == value


def test_every_enum_is_reported_with_its_values(both: tuple[Any, Surface]) -> None:
    package, surface = both
    found = {name: getattr(package, name) for name in package.__all__}
    enums = {
        name: {member.value: member.name for member in each}
        for name, each in found.items()
        if isinstance(each, type) and issubclass(each, enum.Enum)
    }
    assert surface.enums == enums


def test_every_error_is_reported_with_its_base_and_its_members(both: tuple[Any, Surface]) -> None:
    package, surface = both
    modelled = {
        name
        for name in package.exceptions.__all__
        if getattr(package, name).__module__.endswith(".exceptions")
    }
    assert surface.errors.keys() == modelled
    for name, error in surface.errors.items():
        actual = getattr(package, name)
        assert error.base == actual.__base__.__name__
        # Under a code and a status that no table of the runtime has, what the model says is left.
        raised = actual(code="odd", status_code=402)
        assert (error.retryable, error.throttling) == (raised.retryable, raised.throttling)
        members = {attribute: key for key, attribute in actual.members if attribute != "message"}
        assert {n: member.key for n, member in error.members.items()} == members


def test_every_paginator_and_waiter_is_reported_with_its_parameters(
    both: tuple[Any, Surface],
) -> None:
    package, surface = both
    paginate = importlib.import_module(f"{package.__name__}.paginators").Paginate
    wait_until = importlib.import_module(f"{package.__name__}.waiters").WaitUntil
    for operation in surface.operations.values():
        if operation.paginator is not None:
            request = surface.structures[operation.request]
            found = parameters(getattr(paginate, operation.paginator.method))
            assert operation.paginator.parameters(request).keys() == found.keys()
    assert {n for n in vars(wait_until) if not n.startswith("_")} == {
        each.method for each in surface.waiters.values()
    }
    for waiter in surface.waiters.values():
        request = surface.structures[surface.operations[waiter.operation].request]
        found = parameters(getattr(wait_until, waiter.method))
        assert {*waiter.parameters(request), "on_poll"} == found.keys()


# -- held to itself -------------------------------------------------------------------------------


@pytest.mark.parametrize("service", ["imagebuilder", "eks", "s3vectors", "geo-routes"])
def test_what_is_written_is_what_is_read(service: str) -> None:
    whole = surface(resolve(sources.from_botocore(service), package="it"))
    assert read(written(whole), "it") == whole


def test_the_order_of_a_model_makes_no_difference() -> None:
    source = sources.from_botocore("imagebuilder")
    turned = attrs.evolve(
        source,
        model={
            **source.model,
            "operations": dict(reversed(source.model["operations"].items())),
            "shapes": dict(reversed(source.model["shapes"].items())),
        },
    )
    reports = {written(surface(resolve(each, package="it"))) for each in (source, turned)}
    assert len(reports) == 1


def test_a_line_is_understood_on_its_own(folders: dict[str, Path]) -> None:
    lines = (folders["imagebuilder"] / "imagebuilder" / "_api.txt").read_text().splitlines()
    assert {
        "operation GetImage: get_image(GetImageRequest) -> GetImageResponse",
        "raises GetImage: ForbiddenException",
        'structure Image.name: str | None; key "name"',
        'enum Platform.LINUX: "Linux"',
    } <= {*lines}
    facts = [line for line in lines if not line.startswith("#")]
    kinds = list(dict.fromkeys(line.partition(" ")[0] for line in facts))
    assert len(facts) == len({*facts})
    assert all(re.fullmatch(r"[a-z]+", kind) for kind in kinds)


TEXTS = st.text(max_size=20)
NUMBERS = st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False)


@given(
    name=st.text(min_size=1, max_size=20),
    value=st.none() | TEXTS.map(quoted) | st.just("dict[str, list[View]] | None"),
    traits=st.dictionaries(
        st.sampled_from(["key", "filled in", "least length of its elements (2 deep)"]),
        st.none() | TEXTS | NUMBERS,
    ),
    part=st.none() | st.just("part"),
)
def test_any_name_and_text_stays_on_its_line_and_comes_back(
    name: str, value: str | None, traits: dict[str, Any], part: str | None
) -> None:
    fact = Fact(kind="thing", name=name, part=part, value=value, traits=traits)
    assert len(str(fact).splitlines()) == 1
    assert str(fact).isprintable()
    assert parsed(str(fact)) == fact


@given(text=TEXTS)
def test_text_in_quotes_comes_back(text: str) -> None:
    assert unquoted(quoted(text)) == text


@pytest.mark.slow
def test_every_service_that_resolves_is_written_and_read() -> None:
    from codegen.problems import CodegenError

    tried = 0
    for service in botocore.session.get_session().get_available_services():
        try:
            whole = surface(resolve(sources.from_botocore(service), package="it"))
        except CodegenError:
            continue
        assert read(written(whole), service) == whole
        tried += 1
    assert tried > 200
