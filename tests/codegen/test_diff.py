"""``python -m codegen diff``: packages, reports and models, and what cannot be compared."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

import botocore
import pytest

from codegen.__main__ import main
from codegen.problems import CodegenError
from codegen.release.diff import Change, compare
from codegen.release.loading import load
from tests.codegen.diff_models import (
    FILES,
    drop,
    lines,
    member,
    put,
    required,
    without,
    write_model,
    write_package,
)

if TYPE_CHECKING:
    from codegen.release.surface import Surface
    from tests.codegen.diff_models import Json


@pytest.fixture(name="model", scope="module")
def the_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "things")


@pytest.fixture(name="base", scope="module")
def the_base(model: Path) -> Surface:
    return load(model)


@pytest.fixture(name="package")
def a_package(model: Path, tmp_path: Path) -> Path:
    return write_package(model, tmp_path / "things")


def edit_file(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_model_does_not_differ_from_itself(model: Path, base: Surface) -> None:
    assert compare(base, load(model)) == []


def test_a_package_does_not_differ_from_its_model(package: Path, base: Surface) -> None:
    assert lines(load(package), base) == []
    assert lines(base, load(package)) == []


def test_a_package_is_compared_with_a_newer_model(package: Path, tmp_path: Path) -> None:
    newer = write_model(tmp_path / "newer", required("GetThingRequest", "thingId", "view"))
    assert lines(load(package), load(newer)) == [
        "breaking: GetThing: parameter view is now required"
    ]
    assert lines(load(newer), load(package)) == [
        "compatible: GetThing: parameter view is now optional"
    ]


def test_a_model_may_be_gzipped(tmp_path: Path, model: Path, base: Surface) -> None:
    for kind in FILES.values():
        packed = gzip.compress((model.parent / kind).read_bytes())
        (tmp_path / f"{kind}.gz").write_bytes(packed)
    assert lines(base, load(tmp_path / "service-2.json.gz")) == []


def test_what_another_generator_wrote_into_the_report_is_compared(
    package: Path, base: Surface
) -> None:
    report = package / "_api.txt"
    edit_file(report, ": create_thing(", ": make_thing(")
    edit_file(report, ": list_things() ", ": things() ")
    edit_file(report, ": thing_ready(", ": ready(")
    edit_file(report, "root Transport\n", "")
    assert lines(base, load(package)) == [
        "breaking: CreateThing: method is now make_thing, was create_thing",
        "breaking: ListThings: paginator method is now things, was list_things",
        "breaking: ThingReady: method is now ready, was thing_ready",
        "breaking: root: name Transport removed",
    ]


def test_how_emitted_text_looks_makes_no_difference(package: Path, base: Surface) -> None:
    for path in package.rglob("*.py"):
        path.write_text("", encoding="utf-8")
    assert lines(base, load(package)) == []


def test_what_is_breaking_comes_first_whatever_the_order_of_the_model(
    tmp_path: Path, base: Surface
) -> None:
    def backwards(documents: Json) -> None:
        for table in ("operations", "shapes"):
            entries = documents["service"][table]
            documents["service"][table] = dict(reversed(entries.items()))

    edits = [
        drop("service/operations/ListThings"),
        put("paginators/pagination", {}),
        without("GetThingRequest", "view"),
        without("Thing", "label"),
        member("GetThingRequest", "depth", "Integer"),
        put("service/shapes/View/enum", ["FULL", "NEW"]),
    ]
    forwards = load(write_model(tmp_path / "forwards", *edits))
    found = lines(base, forwards)
    assert found == [
        "breaking: GetThing: parameter view removed",
        "breaking: ListThings: operation removed",
        "breaking: Thing: member label removed",
        "breaking: View: value 'short-one' removed",
        "breaking: root: name AsyncPager removed",
        "breaking: root: name Pager removed",
        "compatible: GetThing: parameter depth added",
        "compatible: View: value 'NEW' added",
    ]
    assert lines(base, load(write_model(tmp_path / "backwards", *edits, backwards))) == found


def test_a_change_is_one_line_that_moves_no_cursor() -> None:
    change = Change(kind="enum", place="View\n\x1b[2J", what="value added", breaking=False)
    assert str(change) == "compatible: View\\n\\x1b[2J: value added"


def test_a_package_under_comparison_is_not_run(package: Path, base: Surface) -> None:
    marker = package.parent / "was-run"
    for path in package.rglob("*.py"):
        with path.open("a", encoding="utf-8") as module:
            module.write(f"\nopen({str(marker)!r}, 'w').close()\n")
    assert lines(base, load(package)) == []
    assert not marker.exists()


# -- what cannot be compared ----------------------------------------------------------------------


def test_a_path_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        load(tmp_path / "nowhere")
    assert str(caught.value) == f"{tmp_path / 'nowhere'}: there is no such file or folder"


def test_a_folder_without_a_manifest_is_no_package(model: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        load(model.parent)
    assert str(caught.value) == (
        f"{model.parent}: no generated package, there is no _manifest.json in it;"
        " of a model, give the service-2.json"
    )


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": []}', "\x00"])
def test_a_manifest_has_to_list_files(package: Path, content: str) -> None:
    (package / "_manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value) == f"{package / '_manifest.json'}: is not the manifest of a package"


@pytest.mark.parametrize("elsewhere", ["../things.py", "/things.py", "operations/../../x.py"])
def test_a_manifest_may_not_lead_out_of_the_package(package: Path, elsewhere: str) -> None:
    manifest = json.loads((package / "_manifest.json").read_text(encoding="utf-8"))
    manifest["files"][elsewhere] = ""
    (package / "_manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value) == (
        f"{package / '_manifest.json'}: lists what is elsewhere: {elsewhere}"
    )


def test_half_a_package_is_an_error_that_names_what_is_missing(package: Path) -> None:
    (package / "waiters.py").unlink()
    (package / "operations" / "get_thing.py").unlink()
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value) == (
        f"{package}: half a package, without operations/get_thing.py, waiters.py"
    )


def test_a_package_without_a_report_is_an_error_that_says_what_to_do(package: Path) -> None:
    manifest = json.loads((package / "_manifest.json").read_text(encoding="utf-8"))
    (package / "_api.txt").unlink()
    for _ in ("as an installed one has none", "as one of an earlier generator has none"):
        with pytest.raises(CodegenError) as caught:
            load(package)
        assert str(caught.value) == (
            f"{package}: has no _api.txt, which says what users see; packages of earlier generators"
            " have none, and neither have installed ones: generate it again, or give the model"
        )
        del manifest["files"]["_api.txt"]
        (package / "_manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
        manifest["files"]["_api.txt"] = ""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("enum View\n", "enum\n", "line 3: 'enum' is not a fact"),
        ("enum View\n", "ENUM View\n", "line 3: 'ENUM View' is not a fact"),
        ("enum View\n", "planet things\n", "line 3: 'planet' is no kind of fact that this gen"),
        ("enum View\n", "", "line 3: View, which this is about, is missing before it"),
        ("enum View\n", "enum View; odd\n", "line 3: odd: no trait that this generator knows"),
        ('FULL: "FULL"', "FULL: FULL", "line 4: "),
        ('FULL: "FULL"', "FULL", "line 4: enum View.FULL lacks a value"),
        ('code "Busy"', "code 5", "is a text"),
        ('code "Busy"', 'code "Busy', """'; code "Busy' is not a trait"""),
        ("; delay 5", "", "lacks delay, which is a number"),
        (" -> GetThingResponse\n", "\n", "'get_thing(GetThingRequest)' is not a method"),
        ("structure GetThingResponse\n", "", "GetThingResponse, of the operation GetThing, is mis"),
        ("structure Filter\n", "", "the structure Filter is missing, but not its members"),
        (
            "operation CreateThing: ",
            "operation Create: ",
            "CreateThing, which this is about, is miss",
        ),
        ("; filled in", "; filled in 7", "has a value for filled in, which has none"),
    ],
)
def test_a_report_that_does_not_hold_together_is_an_error(
    package: Path, old: str, new: str, problem: str
) -> None:
    edit_file(package / "_api.txt", old, new)
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value).startswith(f"{package / '_api.txt'}: ")
    assert problem in str(caught.value)


def test_a_report_nested_as_deeply_as_it_can_be_is_read(package: Path) -> None:
    deep = f"{'list[' * 100_000}str{']' * 100_000}"
    edit_file(package / "_api.txt", "thing_id: str;", f"thing_id: {deep};")
    assert load(package).structures["GetThingRequest"].members["thing_id"].type == deep


def test_a_file_that_is_not_text_is_an_error(package: Path) -> None:
    (package / "_api.txt").write_bytes(b"\xff")
    with pytest.raises(CodegenError) as caught:
        load(package)
    assert str(caught.value).startswith(f"{package / '_api.txt'}: cannot be read: ")


def test_a_model_that_cannot_be_emitted_is_named(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", put("service/metadata/protocol", "soap"))
    with pytest.raises(CodegenError) as caught:
        load(model)
    assert str(caught.value) == (
        f"{model}: The model cannot be used:"
        " metadata: the protocol 'soap' is not supported,"
        " only ec2, json, query, rest-json, rest-xml, smithy-rpc-v2-cbor"
    )


def test_a_file_that_is_no_model_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not JSON", encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        load(path)
    assert str(caught.value).startswith(f"{path}: cannot be read as JSON")


# -- the command line -----------------------------------------------------------------------------


def test_a_breaking_change_ends_in_status_1(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = write_model(tmp_path / "newer", without("Thing", "label"))
    assert main(["diff", str(model), str(newer)]) == 1
    captured = capsys.readouterr()
    assert captured.out == "breaking: Thing: member label removed\n"
    assert captured.err == "changes: 1, breaking: 1\n"


def test_changes_that_break_nothing_end_in_status_0(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = write_model(tmp_path / "newer", member("Thing", "kind", "String"))
    assert main(["diff", str(model), str(newer)]) == 0
    captured = capsys.readouterr()
    assert captured.out == "compatible: Thing: member kind added\n"
    assert captured.err == "changes: 1, breaking: 0\n"


def test_a_quiet_comparison_only_has_a_status(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = write_model(tmp_path / "newer", without("Thing", "label"))
    assert main(["diff", "--quiet", str(model), str(newer)]) == 1
    assert capsys.readouterr() == ("", "")


def test_what_cannot_be_compared_is_one_error(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "nowhere"
    assert main(["diff", str(model), str(nowhere)]) == 1
    assert capsys.readouterr() == ("", f"error: {nowhere}: there is no such file or folder\n")


# -- a real service -------------------------------------------------------------------------------


def test_a_generated_package_differs_from_an_edited_model_by_the_edits(tmp_path: Path) -> None:
    data = Path(botocore.__file__).parent / "data" / "imagebuilder"
    [model] = data.glob("*/service-2.json.gz")
    assert main(["generate", "--quiet", "imagebuilder", "--out", str(tmp_path)]) == 0
    raw = json.loads(gzip.decompress(model.read_bytes()))
    raw["shapes"]["ListImagesRequest"]["required"] = ["owner"]
    raw["shapes"]["ImageStatus"]["enum"].remove("DEPRECATED")
    raw["shapes"]["ListImagesResponse"]["members"]["total"] = {"shape": "NonEmptyString"}
    for beside in model.parent.iterdir():
        if beside != model:
            (tmp_path / beside.name).write_bytes(beside.read_bytes())
    edited = tmp_path / "service-2.json"
    edited.write_text(json.dumps(raw), encoding="utf-8")
    assert lines(load(tmp_path / "imagebuilder"), load(edited)) == [
        "breaking: ListImages: parameter owner is now required",
        "breaking: ImageStatus: value 'DEPRECATED' removed",
        "compatible: ListImages: response member total added",
    ]
