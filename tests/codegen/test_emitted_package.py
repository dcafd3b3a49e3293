"""What is written: imports, what one operation loads, the root's names, a copy elsewhere."""

from __future__ import annotations

import ast
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from tests.codegen.model_files import ROOT, python, tree
from tests.codegen.pets import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def emitted(folder: Path) -> Iterator[tuple[str, str]]:
    for path, content in tree(folder).items():
        if path.endswith(".py"):
            yield path, content.decode()


def test_no_emitted_file_imports_the_package_by_its_name(generated: Path) -> None:
    for path, text in emitted(generated / "petstore"):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert str(node.module).partition(".")[0] != "petstore", path
            elif isinstance(node, ast.Import):
                assert all(n.name.partition(".")[0] != "petstore" for n in node.names), path


def test_the_generator_knows_no_service_by_name() -> None:
    sources = [*(ROOT / "codegen").rglob("*.py"), *(ROOT / "templates").rglob("*.jinja")]
    mentions = [
        line.strip()
        for path in sources
        for line in path.read_text(encoding="utf-8").splitlines()
        if "imagebuilder" in line.lower() or "image builder" in line.lower()
    ]
    assert mentions == []


def test_one_operation_loads_only_what_it_reaches(generated: Path) -> None:
    code = """
import sys, petstore
def loaded():
    parts = ("petstore.operations", "petstore.shapes")
    return sorted(name for name in sys.modules if name.startswith(parts))
assert loaded() == [], loaded()
assert "petstore.client" not in sys.modules
petstore.AddPetRequest
print(*loaded())
petstore.converter.unstructure(petstore.Pet(name="Rex"))
print(*loaded())
"""
    done = python("-c", code, path=generated)
    assert done.stderr == ""
    own, reached = done.stdout.splitlines()
    assert own.split() == [
        "petstore.operations",
        "petstore.operations.add_pet",
        "petstore.shapes",
    ]
    # This pet has no collar.
    assert reached.split() == [*own.split(), "petstore.shapes.pet"]


def test_the_root_lists_and_gives_every_public_name(package: Any) -> None:
    from petstore import Pet, exceptions, testing

    names = {"Client", "Pet", "Mood", "NoSuchPetException", "converter", "OPERATIONS", "testing"}
    assert names <= set(dir(package))
    assert names <= set(package.__all__)
    assert all(getattr(package, name) is not None for name in package.__all__)
    assert Pet is package.Pet
    assert exceptions.NoSuchPetException is package.NoSuchPetException
    assert testing is package.testing
    assert set(package.OPERATIONS) == set(OPERATIONS)


def test_a_misspelt_name_is_an_attribute_error_with_a_hint(package: Any) -> None:
    with pytest.raises(AttributeError, match=r"no attribute 'Clinet'; did you mean 'Client'\?"):
        getattr(package, "Clin" + "et")
    with pytest.raises(ImportError, match="Clinet"):
        exec("from petstore import Clinet")


def test_a_copy_works_under_another_name_beside_the_first_without_botocore(
    generated: Path, tmp_path: Path
) -> None:
    shutil.copytree(generated / "petstore", tmp_path / "app" / "_vendor" / "petstore")
    (tmp_path / "app" / "__init__.py").touch()
    (tmp_path / "app" / "_vendor" / "__init__.py").touch()
    code = f"""
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("botocore", "boto3", "jmespath", "codegen", "yaml"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Blocked())
sys.path.append({str(generated)!r})
import petstore
from app._vendor import petstore as vendored
assert vendored.__name__ == "app._vendor.petstore" and vendored.Pet is not petstore.Pet
for package in (petstore, vendored):
    stub = package.testing.StubTransport()
    stub.add("List", package.ListResponse(pets=[package.Pet(name="rex")]))
    stub.add("List", package.NoSuchPetException("gone", code="NoSuchPet"))
    credentials = package.Credentials("AKIDEXAMPLE", "secret")
    with package.Client(region="us-west-2", credentials=credentials, transport=stub) as client:
        assert client.list().pets == [package.Pet(name="rex")]
        try:
            client.list()
        except package.NoSuchPetException as error:
            print(type(error).__module__)
    for name in package.__all__:
        getattr(package, name)
"""
    done = python("-c", code, path=tmp_path, cwd=tmp_path)
    assert done.stderr == ""
    assert done.stdout.split() == ["petstore.exceptions", "app._vendor.petstore.exceptions"]
