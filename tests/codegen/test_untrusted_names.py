"""Names of a model that are no names, or those of something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from codegen.__main__ import main
from codegen.model import sources
from codegen.python.reserved import reserved_names
from codegen.resolve import resolve
from tests.codegen.model_files import Files, minimal, python, write
from tests.codegen.refusals import refusal

if TYPE_CHECKING:
    from pathlib import Path


BAD_NAMES = [
    "__import__('os')",
    "a'b",
    'a"b',
    "a\nb",
    "../../x",
    "a/b",
    "a.b",
    "a b",
    "a-b",
    "a\\b",
    "{{ 7*7 }}",
    "__",
    "9lives",
    "",
    "naïve",
    "a\x00b",
]


@pytest.mark.parametrize("name", BAD_NAMES)
def test_an_operation_whose_name_cannot_be_made_safe_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    operations = files["service-2"]["operations"]
    operations[name] = operations.pop("GetThing")
    assert f"operation {name!r}" in refusal(files, tmp_path, capsys)


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_shape_whose_name_cannot_be_made_safe_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    rename(files, "Thing", name)
    assert f"shape {name!r}" in refusal(files, tmp_path, capsys)


def rename(files: Files, old: str, new: str) -> None:
    """Call the shape ``old`` ``new``, wherever it is referred to."""
    shapes = files["service-2"]["shapes"]
    shapes[new] = shapes.pop(old)

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if value.get("shape") == old:
                value["shape"] = new
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(files["service-2"])


@pytest.mark.parametrize("name", ["", "\n", "a\nb", "\x1b[31m", "!!!", "a\u2028b"])
def test_a_member_whose_name_cannot_be_made_safe_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    files["service-2"]["shapes"]["Thing"]["members"][name] = {"shape": "String"}
    error = refusal(files, tmp_path, capsys)
    assert "shape Thing" in error
    assert repr(name) in error


@pytest.mark.parametrize(
    "name",
    ["[/bold]", "../x", "a b", "\x1b[31m", "", "a\n", "{{ 7*7 }}", "-", "é", 1, None, ["x"]],
)
def test_a_service_whose_name_cannot_be_made_safe_is_refused(
    name: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    files["service-2"]["metadata"]["endpointPrefix"] = name
    assert "endpointPrefix" in refusal(files, tmp_path, capsys)


def test_no_class_is_called_like_what_emitted_code_uses(tmp_path: Path) -> None:
    files = minimal()
    shapes = files["service-2"]["shapes"]
    reserved = sorted(name for name in reserved_names() if not name.startswith("_"))
    for name in reserved:
        shapes[name] = {"type": "structure", "members": {"name": {"shape": "String"}}}
        shapes["Thing"]["members"][f"the{name}"] = {"shape": name}
    source = sources.from_file(write(tmp_path, files))
    service = resolve(source, package="tiny")
    names = {structure.class_name for structure in service.structures}
    # One in small letters alone begins with a capital, and so is never called like a function.
    assert names >= {f"{name}Shape" for name in reserved if not name.islower()}
    assert not names & set(reserved)


def test_no_operation_takes_the_place_of_what_a_client_has(tmp_path: Path) -> None:
    own = {
        name
        for kind in (imagebuilder.Client, imagebuilder.AsyncClient)
        for name in dir(kind)
        if not name.startswith("_")
    } - {operation.python_name for operation in imagebuilder.OPERATIONS.values()}
    files = minimal()
    operations = files["service-2"]["operations"]
    for name in ["".join(word.title() for word in each.split("_")) for each in sorted(own)]:
        operations[name] = {
            **operations["GetThing"],
            "name": name,
            "http": {"method": "POST", "requestUri": f"/{name}/{{id}}"},
        }
    service = resolve(sources.from_file(write(tmp_path, files)), package="tiny")
    methods = {operation.python_name for operation in service.operations}
    assert "aclose" in own
    assert methods >= {f"{name}_" for name in own}
    assert not methods & own


def test_a_class_is_found_though_a_member_or_a_builtin_is_called_like_it(tmp_path: Path) -> None:
    """As in EC2, whose enum ``scope`` is the type of members called ``scope``."""
    files = minimal()
    shapes = files["service-2"]["shapes"]
    shapes["scope"] = {"type": "string", "enum": ["Region"]}
    shapes["tag"] = {"type": "structure", "members": {"scope": {"shape": "scope"}}}
    shapes["Thing"]["members"] |= {"scope": {"shape": "scope"}, "tag": {"shape": "tag"}}
    # And as in Lambda, whose shape is called like a builtin.
    shapes["EnvironmentError"] = {"type": "structure", "members": {"name": {"shape": "String"}}}
    shapes["Thing"]["members"]["error"] = {"shape": "EnvironmentError"}
    model = write(tmp_path / "model", files)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path)]) == 0
    code = """
from typing import get_type_hints

import tiny

for kind in (tiny.Thing, tiny.Tag):
    assert get_type_hints(kind)["scope"] == tiny.Scope | None, get_type_hints(kind)
assert get_type_hints(tiny.Thing)["error"] == tiny.EnvironmentError | None
assert tiny.EnvironmentError is not EnvironmentError
thing = tiny.Thing(scope=tiny.Scope.REGION, tag=tiny.Tag(scope="Region"))
data = tiny.converter.unstructure(thing)
assert tiny.converter.structure(data, tiny.Thing) == thing
print(data)
"""
    done = python("-c", code, path=tmp_path)
    assert done.stderr == ""
    assert done.stdout == "{'scope': 'Region', 'tag': {'scope': 'Region'}}\n"


AWKWARD = [
    "__init__",
    "_x",
    "__name__",
    "Service",
    "Call",
    "field",
    "define",
    "class",
    "str",
    "OpenEnum",
    "property",
    "Mapping",
]


def test_shapes_and_operations_with_awkward_names_are_usable(tmp_path: Path) -> None:
    files = minimal()
    service = files["service-2"]
    members = service["shapes"]["GetThingResponse"]["members"]
    for name in AWKWARD:
        service["shapes"][name] = {
            "type": "structure",
            "members": {"name": {"shape": "String"}, "things": {"shape": "Things"}},
        }
        members[f"the{name}"] = {"shape": name}
    for name in (
        "Send",
        "Close",
        "Paginate",
        "List",
        "Import",
        "Class",
        "Self",
        "None",
        "getThing",
    ):
        service["operations"][name] = {"http": {"method": "POST", "requestUri": f"/{name}"}}
    model = write(tmp_path / "model", files)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path)]) == 0
    code = """
import tiny
for name in tiny.__all__:
    getattr(tiny, name)
credentials = tiny.Credentials("AKIDEXAMPLE", "secret")
stub = tiny.testing.StubTransport()
client = tiny.Client(region="us-west-2", credentials=credentials, transport=stub)
for name, operation in tiny.OPERATIONS.items():
    if name != "GetThing":
        stub.add(name, operation.response_type())
        response = getattr(client, operation.python_name)()
        assert type(response) is operation.response_type, name
        assert stub.requests[-1].url.endswith("/" + name), name
print(len(stub.requests))
"""
    done = python("-c", code, path=tmp_path)
    assert (done.stderr, done.stdout) == ("", "9\n")
