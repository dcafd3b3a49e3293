"""``python -m codegen generate``: what it writes and leaves alone, and how it fails."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.problems import CodegenError
from codegen.release import formatting
from tests.codegen.model_files import (
    generate,
    minimal,
    petstore,
    python,
    tree,
    write,
)
from tests.codegen.pets import MODEL


def test_the_same_input_gives_the_same_bytes(generated: Path, tmp_path: Path) -> None:
    done = generate("--model", MODEL, "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    assert tree(tmp_path) == tree(generated)


def test_a_gzipped_model_gives_the_same_package(tiny: Path, tmp_path: Path) -> None:
    assert main(["generate", "-q", "--model", str(tiny), "--out", str(tmp_path / "plain")]) == 0
    zipped = tiny.with_name("zipped") / "service-2.json.gz"
    zipped.parent.mkdir()
    zipped.write_bytes(gzip.compress(tiny.read_bytes()))
    assert main(["generate", "-q", "--model", str(zipped), "--out", str(tmp_path / "gz")]) == 0
    assert tree(tmp_path / "gz") == tree(tmp_path / "plain")


def test_the_manifest_says_what_the_package_was_made_from(generated: Path) -> None:
    package = generated / "petstore"
    manifest = json.loads((package / "_manifest.json").read_text())
    digests = {
        path: hashlib.sha256(content).hexdigest()
        for path, content in tree(package).items()
        if path != "_manifest.json"
    }
    assert manifest.pop("files") == digests
    assert {k: manifest[k] for k in ("service", "api_version", "model_sha256")} == {
        "service": "petstore",
        "api_version": "2024-02-29",
        "model_sha256": hashlib.sha256(MODEL.read_bytes()).hexdigest(),
    }
    assert {"botocore_version", "generator_version"} <= manifest.keys()


def test_progress_and_a_summary_go_to_stderr_and_quiet_says_nothing(
    tiny: Path, tmp_path: Path
) -> None:
    loud = generate("--model", tiny, "--out", tmp_path)
    assert (loud.returncode, loud.stdout) == (0, "")
    assert f"reading the model in {tiny}" in loud.stderr
    assert "1 operations" in loud.stderr
    assert str(tmp_path / "tiny") in loud.stderr
    quiet = generate("--model", tiny, "--out", tmp_path, "--quiet")
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")


def run(tiny: Path, out: Path, *more: str) -> int:
    return main(["generate", "-q", "--model", str(tiny), "--out", str(out), *more])


def test_check_is_content_with_what_was_just_written(tiny: Path, tmp_path: Path) -> None:
    assert run(tiny, tmp_path) == 0
    before = tree(tmp_path)
    assert run(tiny, tmp_path, "--check") == 0
    assert tree(tmp_path) == before


def test_check_names_every_file_that_differs_and_changes_none(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tiny, tmp_path) == 0
    package = tmp_path / "tiny"
    (package / "client.py").write_text("# edited\n")
    (package / "extra.py").touch()
    (package / "waiters.py").unlink()
    before = tree(package)
    assert run(tiny, tmp_path, "--check") == 1
    assert sorted(capsys.readouterr().err.splitlines()) == [
        f"{package}: changed: client.py",
        f"{package}: missing: waiters.py",
        f"{package}: no longer emitted: extra.py",
    ]
    assert tree(package) == before


def test_check_of_a_package_that_is_not_there_writes_none(tiny: Path, tmp_path: Path) -> None:
    assert run(tiny, tmp_path / "out", "--check") == 1
    assert not (tmp_path / "out").exists()


def test_what_is_no_longer_emitted_is_removed(tiny: Path, tmp_path: Path) -> None:
    assert run(tiny, tmp_path) == 0
    assert (tmp_path / "tiny" / "operations" / "get_thing.py").exists()
    files = minimal()
    service = files["service-2"]
    service["operations"]["FetchThing"] = service["operations"].pop("GetThing")
    assert run(write(tiny.parent, files), tmp_path) == 0
    assert not (tmp_path / "tiny" / "operations" / "get_thing.py").exists()
    assert run(tiny, tmp_path, "--check") == 0


@pytest.mark.parametrize("name", ["mine.py", "notes.txt", "operations/mine.py"])
def test_files_of_somebody_else_are_named_and_left_alone(
    tiny: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tiny, tmp_path) == 0
    foreign = tmp_path / "tiny" / name
    foreign.write_text("mine")
    files = minimal()
    files["service-2"]["metadata"]["apiVersion"] = "2025-01-01"
    before = tree(tmp_path / "tiny")
    assert run(write(tiny.parent, files), tmp_path) == 1
    assert name in capsys.readouterr().err
    assert tree(tmp_path / "tiny") == before


def test_a_file_in_the_place_of_the_package_is_left_alone(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "tiny").write_text("mine")
    assert run(tiny, tmp_path) == 1
    assert (tmp_path / "tiny").read_text() == "mine"


def left_over(out: Path) -> list[str]:
    return [path.name for path in out.iterdir() if path.name != "tiny"]


def changed_model(tiny: Path) -> Path:
    files = minimal()
    files["service-2"]["shapes"]["Thing"]["members"]["size"] = {"shape": "String"}
    return write(tiny.parent / "changed", files)


def test_a_formatter_that_fails_leaves_the_old_package_whole(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    assert run(tiny, out) == 0
    before = tree(out)

    def fail(arguments: list[str]) -> None:
        raise CodegenError("the formatter fails")

    monkeypatch.setattr(formatting, "_ruff", fail)
    assert run(changed_model(tiny), out) == 1
    assert (tree(out), left_over(out)) == (before, [])


@pytest.mark.parametrize("failing", [1, 2])
def test_a_rename_that_fails_leaves_the_old_package_whole(
    tiny: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    failing: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    assert run(tiny, out) == 0
    before = tree(out)
    model = changed_model(tiny)
    calls = 0
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError("no space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    assert run(model, out) == 1
    assert "no space left" in capsys.readouterr().err
    assert (tree(out), left_over(out)) == (before, [])


def test_a_write_that_fails_leaves_the_old_package_whole(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run(tiny, out) == 0
    before = tree(out)
    model = changed_model(tiny)
    write_bytes = Path.write_bytes

    def fail(self: Path, data: bytes) -> int:
        if self.name == "waiters.py":
            raise OSError("no space left on device")
        return write_bytes(self, data)

    monkeypatch.setattr(Path, "write_bytes", fail)
    assert run(model, out) == 1
    assert "no space left" in capsys.readouterr().err
    assert (tree(out), left_over(out)) == (before, [])


# -- parts of a service ---------------------------------------------------------------------------


def test_a_selection_of_operations_is_emitted_with_what_it_reaches(tmp_path: Path) -> None:
    arguments = ["generate", "-q", "--model", str(MODEL), "--out", str(tmp_path)]
    assert main([*arguments, "--operations", "AddPet, Ping", "--package", "few"]) == 0
    assert {path for path in tree(tmp_path / "few") if not path.startswith("runtime/")} >= {
        "operations/add_pet.py",
        "operations/ping.py",
    }
    code = """
import few
for name in few.__all__:
    getattr(few, name)
print(sorted(few.OPERATIONS), hasattr(few, "NoSuchPetException"), hasattr(few, "Everything"))
print(hasattr(few, "PetExistsException"), hasattr(few.Client, "list"), hasattr(few, "Pet"))
"""
    done = python("-c", code, path=tmp_path)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["['AddPet', 'Ping'] False False", "True False True"]


def test_an_unknown_operation_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["generate", "-q", "--model", str(MODEL), "--out", str(tmp_path)]
    assert main([*arguments, "--operations", "Ping,Pong,Pang"]) == 1
    error = capsys.readouterr().err
    assert "'Pong'" in error
    assert "'Pang'" in error
    assert tree(tmp_path) == {}


def test_an_unknown_service_is_an_error_with_a_hint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "imagebuidler", "--out", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert "'imagebuidler'" in error
    assert "did you mean imagebuilder" in error
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    "arguments",
    [
        ["imagebuilder", "--model", str(MODEL)],
        ["imagebuilder", "imagebuidler", "--package", "one"],
        ["--model", str(MODEL), "--package", "not-a-name"],
        ["--model", str(MODEL), "--package", "../../escape"],
        ["--model", str(MODEL), "--package", "class"],
        ["--model", str(MODEL), "--package", ""],
        ["--model", "there-is-no-such-file.json"],
        ["--model", str(MODEL), "--operations", ","],
    ],
)
def test_a_command_that_makes_no_sense_is_one_error(
    tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "-q", *arguments, "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.startswith("error: ")
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        (("shapes", "Collar", "required"), True, "shape Collar: required is not a list of strings"),
        (("shapes", "Collar", "payload"), [], "shape Collar: payload is not a string"),
        (
            ("operations", "AddPet", "errors"),
            "x",
            "operation AddPet: errors is not a list of objects",
        ),
        (("operations", "AddPet", "http", "method"), {}, "operation AddPet, http: method is"),
        (("metadata", "protocols"), 5, "metadata: protocols is not a list of strings"),
    ],
)
def test_a_trait_of_another_json_type_is_one_problem_that_names_it(
    path: tuple[str, ...], value: object, problem: str, tmp_path: Path
) -> None:
    files = petstore()
    place = files["service-2"]
    for key in path[:-1]:
        place = place.setdefault(key, {})
    place[path[-1]] = value
    done = generate("--model", str(write(tmp_path, files)), "--out", str(tmp_path / "out"))
    assert done.returncode == 1
    assert problem in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
