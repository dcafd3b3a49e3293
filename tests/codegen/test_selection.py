"""Which operations a package gets: how they may be written, and that a refresh keeps them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import main
from tests.codegen.model_files import minimal, petstore, tree, write
from tests.codegen.pets import MODEL

if TYPE_CHECKING:
    from pathlib import Path


def run(out: Path, *more: str | Path, model: Path = MODEL) -> int:
    return main(["generate", "-q", "--model", str(model), "--out", str(out), *map(str, more)])


def operations(package: Path) -> set[str]:
    """Return the names of the modules of operations."""
    return {path.stem for path in (package / "operations").glob("[!_]*.py")}


def listed(package: Path) -> object:
    return json.loads((package / "_manifest.json").read_text(encoding="utf-8"))["operations"]


def test_either_spelling_of_an_operation_is_understood(tmp_path: Path) -> None:
    # One is called like a keyword, so that its method is "class_".
    for out, names in (("model", "AddPet,Class"), ("python", "add_pet,class_")):
        assert run(tmp_path / out, "--operations", names) == 0
        assert listed(tmp_path / out / "petstore") == ["AddPet", "Class"]
    assert tree(tmp_path / "model") == tree(tmp_path / "python")


def test_names_that_there_are_not_are_one_error_with_the_nearest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--operations", "AddPets,Ping,zzz,describe_everythin") == 1
    assert capsys.readouterr().err == (
        "error: --operations: petstore has no operation 'AddPets' (did you mean AddPet?), 'zzz',"
        " 'describe_everythin' (did you mean DescribeEverything?)\n"
    )
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("verb", [["generate", "--out"], ["vendor"]])
def test_a_refresh_keeps_the_operations_until_it_is_asked_for_others(
    tmp_path: Path, verb: list[str]
) -> None:
    package = tmp_path / "petstore"

    def again(*more: str) -> set[str]:
        assert main([*verb, str(tmp_path), "-q", "--model", str(MODEL), *more]) == 0
        return operations(package)

    assert again("--operations", "AddPet,Ping") == {"add_pet", "ping"}
    assert again() == {"add_pet", "ping"}
    assert again("--operations", "Ping") == {"ping"}
    assert again() == {"ping"}
    assert listed(package) == ["Ping"]
    assert again("--operations", "all") > {"add_pet", "ping"}
    assert listed(package) == "all"


def test_a_package_of_all_operations_gets_those_that_a_newer_model_adds(tmp_path: Path) -> None:
    files = minimal()
    model = write(tmp_path / "model", files)
    assert run(tmp_path / "out", model=model) == 0
    service = files["service-2"]
    service["operations"]["FetchThing"] = {**service["operations"]["GetThing"], "name": "FetchIt"}
    write(tmp_path / "model", files)
    assert run(tmp_path / "out", model=model) == 0
    assert operations(tmp_path / "out" / "tiny") == {"fetch_thing", "get_thing"}


def test_check_is_of_the_operations_that_are_there(tmp_path: Path) -> None:
    assert run(tmp_path, "--operations", "Ping") == 0
    assert run(tmp_path, "--check") == 0
    assert run(tmp_path, "--check", "--operations", "all") == 1


def test_an_operation_that_a_service_has_no_longer_has_to_be_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--operations", "Ping,AddPet") == 0
    before = tree(tmp_path / "petstore")
    files = petstore()
    del files["service-2"]["operations"]["Ping"]
    model = write(tmp_path / "model", files)
    assert run(tmp_path, model=model) == 1
    assert capsys.readouterr().err == (
        f"error: {tmp_path / 'petstore'}: was made with operations that --operations has to"
        " replace, as petstore no longer has 'Ping'\n"
    )
    assert tree(tmp_path / "petstore") == before
    assert run(tmp_path, "--operations", "AddPet", model=model) == 0


def test_the_operations_of_another_service_are_not_kept(tmp_path: Path) -> None:
    assert run(tmp_path, "--package", "it", "--operations", "Ping") == 0
    model = write(tmp_path / "model", minimal())
    assert run(tmp_path, "--package", "it", model=model) == 0
    assert operations(tmp_path / "it") == {"get_thing"}
