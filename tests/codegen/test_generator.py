"""The generator, on a model of another service: what it writes, and how it writes it."""

from __future__ import annotations

import ast
import gzip
import hashlib
import importlib
import json
import os
import pickle
import shutil
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings, strategies as st

from codegen.__main__ import main
from codegen.errors import CodegenError
from codegen.release import output
from tests.codegen.model_files import (
    PETSTORE,
    ROOT,
    generate,
    minimal,
    petstore,
    python,
    tree,
    write,
)
from tests.oracle.differences import with_json_read
from tests.oracle.peers import Peers, normal
from tests.oracle.strategies import answers, inputs, smallest

if TYPE_CHECKING:
    from collections.abc import Iterator

MODEL = PETSTORE / "service-2.json"
OPERATIONS = sorted(petstore()["service-2"]["operations"])
#: The operations with an input that botocore gets right.
COMPARABLE = sorted(
    {name for name, raw in petstore()["service-2"]["operations"].items() if "input" in raw}
    - {"GetDocumentPayload"}
)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pet store, generated through the command line, in a folder to import from."""
    out = tmp_path_factory.mktemp("generated")
    done = generate("--model", MODEL, "--out", out)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def package(generated: Path) -> Iterator[Any]:
    """The generated package, imported."""
    sys.path.insert(0, str(generated))
    yield importlib.import_module("petstore")
    sys.path.remove(str(generated))


@pytest.fixture(scope="module")
def peers(package: Any, tmp_path_factory: pytest.TempPathFactory) -> Peers:
    """Our client of the pet store beside botocore's."""
    data = tmp_path_factory.mktemp("data")
    version = petstore()["service-2"]["metadata"]["apiVersion"]
    shutil.copytree(PETSTORE, data / "petstore" / version)
    with patch.dict(os.environ, {"AWS_DATA_PATH": str(data)}):
        return Peers(package, "petstore")


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """The model of a service with one operation."""
    return write(tmp_path / "model", minimal())


# -- on the wire ----------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_smallest_request_is_the_one_that_botocore_sends(peers: Peers, operation: str) -> None:
    parameters = smallest_input(peers, operation)
    assert peers.ours(operation, parameters) == peers.theirs(operation, parameters)


@pytest.mark.parametrize("operation", COMPARABLE)
@settings(max_examples=20)
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(
    peers: Peers, operation: str, data: st.DataObject
) -> None:
    drawn = data.draw(inputs(peers.input_shape(operation)))
    # Botocore cannot be given a parameter called "self", and shows how a Decimal was written.
    parameters = {
        name: float(value) if isinstance(value, Decimal) else value
        for name, value in drawn.items()
        if name != "self"
    }
    assert peers.ours(operation, parameters) == peers.theirs(operation, parameters)


@pytest.mark.parametrize("operation", OPERATIONS)
@settings(max_examples=20)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(
    peers: Peers, operation: str, data: st.DataObject
) -> None:
    shape = peers.output_shape(operation)
    answer = data.draw(answers(shape))
    request = peers.request(operation, smallest_input(peers, operation))
    ours = peers.package.converter.unstructure(peers.response(request, answer))
    theirs = peers.parsed(shape, answer)
    del theirs["ResponseMetadata"]
    # Where the body is a blob, botocore's parser gives text; ours are bytes wherever they come
    # from. A JSON header that holds null is an absent member.
    if operation == "GetBlobPayload":
        theirs["data"] = theirs["data"].encode()
    theirs = {name: value for name, value in theirs.items() if value is not None}
    assert normal(with_json_read(ours, shape), shape) == normal(theirs, shape)


def smallest_input(peers: Peers, operation: str) -> dict[str, Any]:
    shape = peers.input_shape(operation)
    parameters: dict[str, Any] = {} if shape is None else smallest(shape)
    return parameters


@pytest.mark.parametrize("document", [{}, {"a": [1, None]}, [], "text", 0, False])
def test_a_document_that_is_the_whole_body_is_sent_as_it_is(peers: Peers, document: object) -> None:
    # Botocore 1.44 sends {"null": ...}; Smithy's httpPayload trait says that it is the body.
    sent = peers.ours("GetDocumentPayload", {"document": document})
    assert json.loads(sent.body) == document


def test_a_member_called_self_is_sent_under_its_name(peers: Peers) -> None:
    sent = peers.ours("Class", {"from": "a", "self": "b", "__init__": "c", "2fast": "d"})
    assert json.loads(sent.body) == {"from": "a", "self": "b", "__init__": "c", "2fast": "d"}


def test_members_called_like_keywords_and_builtins_are_parameters(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("Class", package.ClassResponse(from_="here", list="l", tags=["t"], field="f"))
    response = client.class_(
        from_="there", class_="c", list="l", type="t", str="s", self_="x", tags=["t"], field="f"
    )
    assert (response.from_, response.list, response.tags, response.field) == (
        "here",
        "l",
        ["t"],
        "f",
    )
    assert json.loads(stub.requests[0].body) == {
        "from": "there",
        "class": "c",
        "list": "l",
        "self": "x",
        "type": "t",
        "str": "s",
        "tags": ["t"],
        "field": "f",
    }


def stubbed(package: Any) -> tuple[Any, Any]:
    """Return a client of the pet store, and the stub that answers it."""
    stub = package.testing.StubTransport()
    credentials = package.Credentials("AKIDEXAMPLE", "secret")
    return package.Client(region="us-west-2", credentials=credentials, transport=stub), stub


def test_an_idempotency_token_is_filled_in_once_and_is_the_same_on_every_attempt(
    package: Any,
) -> None:
    client, stub = stubbed(package)
    client._sleep = lambda seconds: None
    stub.add("AddPet", package.HttpResponse(503))
    stub.add("AddPet", package.AddPetResponse(status=201))
    request = package.AddPetRequest(pet_name="rex", pet=package.Pet(name="rex"))
    response = client.send(request)
    tokens = {json.loads(sent.body)["clientToken"] for sent in stub.requests}
    assert (len(stub.requests), len(tokens), request.client_token) == (2, 1, None)
    assert response.response_metadata.attempts == 2
    assert package.OPERATIONS["AddPet"].idempotent_members == ("client_token",)


def test_a_host_label_goes_before_the_host_name(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("Import", package.ImportResponse(import_="done", count=1))
    assert client.import_(kennel="north", source="s").import_ == "done"
    assert stub.requests[0].url == "https://north.import-pets.us-west-2.example.com/import"
    with pytest.raises(package.ParamValidationError, match="kennel"):
        client.import_(kennel="north/../x")


def test_an_operation_without_authentication_is_not_signed(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("PingPublic", package.PingPublicResponse(pong="x"))
    stub.add("Ping", package.PingResponse())
    client.ping_public()
    client.ping()
    assert ["Authorization" in sent.headers for sent in stub.requests] == [False, True]


def test_shapes_shared_by_input_and_output_are_two_classes(package: Any) -> None:
    assert (
        package.OPERATIONS["DescribeEverything"].request_type is package.DescribeEverythingRequest
    )
    assert (
        package.OPERATIONS["DescribeEverything"].response_type is package.DescribeEverythingResponse
    )
    assert not hasattr(package.Everything(), "response_metadata")
    assert hasattr(package.DescribeEverythingResponse(), "response_metadata")


def test_sensitive_members_do_not_show(package: Any) -> None:
    pet = package.Pet(name="rex", chip="s3cret")
    request = package.DescribeEverythingRequest(
        secret="s3cret", secrets={"a": "s3cret"}, pet=pet, matrix=[[pet]]
    )
    assert "s3cret" not in repr(request)
    assert "rex" in repr(request)


def test_enum_members_are_named_after_their_values(package: Any) -> None:
    mood = package.Mood
    assert {member.name: member.value for member in mood} == {
        "HAPPY": "happy",
        "SAD": "SAD",
        "SO_SO": "so-so",
        "_2_0": "2.0",
        "EMPTY": "",
        "SYMBOL": "*",
        "MRO": "mro",
        "NAME": "name",
        "NONE": "None",
        "VALUE_PRIVATE": "_private_",
        "VALUE": "value",
        "ARN_AWS": "arn:aws",
        "ÜBER": "über",
        "KEYS": "keys",
        "SO_SO_2": "so so",
    }
    unknown = mood("furious")
    assert (unknown, unknown.is_known, mood.SAD.is_known) == ("furious", False, True)
    assert pickle.loads(pickle.dumps(unknown)) == unknown


# -- errors, pages, waiting -----------------------------------------------------------------------


def test_an_error_has_its_modelled_members(package: Any) -> None:
    client, stub = stubbed(package)
    body = {
        "message": "no rex",
        "petName": "rex",
        "similar": [{"name": "max", "collarTag": {"color": "red"}}],
        "seen": 1.5,
    }
    headers = {"x-amzn-errortype": "com.example#NoSuchPet:http://x/", "X-Place": "kennel"}
    stub.add("List", package.HttpResponse(404, headers, json.dumps(body).encode()))
    with pytest.raises(package.NoSuchPetException) as caught:
        client.list()
    error = caught.value
    assert (error.code, error.message, error.pet_name) == ("NoSuchPet", "no rex", "rex")
    assert error.place == "kennel"
    assert error.seen == datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=UTC)
    assert error.similar == [package.Pet(name="max", collar=package.Collar(color="red"))]
    copied = pickle.loads(pickle.dumps(error))
    assert (copied.similar, str(copied)) == (error.similar, str(error))
    assert package.converter.unstructure(error)["similar"] == [
        {"name": "max", "collar": {"color": "red"}}
    ]


def test_members_of_an_error_leave_its_own_attributes_alone(package: Any) -> None:
    client, stub = stubbed(package)
    body = {"Message": "there is", "code": "c", "args": "a", "status_code": "s", "self": "me"}
    headers = {"x-amzn-errortype": "PetExistsException"}
    stub.add("Import", package.HttpResponse(409, headers, json.dumps(body).encode()))
    with pytest.raises(package.PetExistsException) as caught:
        client.import_(kennel="north")
    error = caught.value
    assert (error.message, error.code, error.status_code) == ("there is", "PetExistsException", 409)
    assert (error.code_, error.args_, error.status_code_, error.self_) == ("c", "a", "s", "me")


@pytest.mark.parametrize(
    ("name", "base", "retryable", "throttling"),
    [
        ("NoSuchPetException", "ClientFaultError", False, False),
        ("PetExistsException", "ClientFaultError", False, False),
        ("ThrottledException", "ClientFaultError", True, True),
        ("KennelFireException", "ServerFaultError", True, False),
        ("InternalException", "ServerFaultError", False, False),
    ],
)
def test_errors_stand_under_the_fault_of_their_status(
    package: Any, name: str, base: str, retryable: bool, throttling: bool
) -> None:
    error = getattr(package, name)
    assert issubclass(error, getattr(package, base))
    assert (error.retryable, error.throttling) == (retryable, throttling)


def test_pages_with_two_tokens_are_walked_until_there_is_no_more(package: Any) -> None:
    client, stub = stubbed(package)
    moments = [datetime(2024, 2, day, tzinfo=UTC) for day in (1, 2, 3)]
    for number, moment in enumerate(moments):
        stub.add(
            "ListNapTimes",
            package.ListNapTimesResponse(
                naps=package.NapPage(times=[moment]),
                marker=f"m{number}",
                page=f"p{number}",
                more=number < 2,
            ),
        )
    assert list(client.paginate.list_nap_times()) == moments
    assert [sent.url.partition("?")[2] for sent in stub.requests] == [
        "",
        "marker=m0&page=p0",
        "marker=m1&page=p1",
    ]


def test_a_waiter_ends_with_the_first_acceptor_that_matches(package: Any) -> None:
    client, stub = stubbed(package)
    stub.add("List", package.NoSuchPetException("not yet", code="NoSuchPet", status_code=404))
    stub.add("List", package.ListResponse(pets=[package.Pet(name="max")]))
    stub.add("List", package.ListResponse(pets=[package.Pet(name="max"), package.Pet(name="rex")]))
    response = client.wait_until.pet_added(delay=0)
    assert [pet.name for pet in response.pets] == ["max", "rex"]


def test_a_waiter_may_end_with_an_error(package: Any) -> None:
    client, stub = stubbed(package)
    label = {"kennel": "k", "number": 1, "flag": True, "when": datetime.now(UTC)}
    stub.add("GetPath", package.NoSuchPetException("gone", code="NoSuchPet", status_code=404))
    outcome = client.wait_until.pet_gone(**label, mood="SAD", path="a/b", delay=0)
    assert isinstance(outcome, package.NoSuchPetException)


def test_settings_that_the_endpoint_rules_know_nothing_of_are_left_out(package: Any) -> None:
    client = package.Client(region="us-west-2", use_dualstack=True)
    assert client.endpoint_url == "https://pets.us-west-2.example.com"
    with pytest.raises(package.ConfigurationError, match="no FIPS for pets in us-west-2"):
        package.Client(region="us-west-2", use_fips=True)


# -- the package ----------------------------------------------------------------------------------


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
    assert mentions == ['DEFAULT_SERVICE = "imagebuilder"']


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
        "petstore.shapes.kind",
    ]
    # This pet has no collar.
    assert reached.split() == [*own.split(), "petstore.shapes.mood", "petstore.shapes.pet"]


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


# -- the command line -----------------------------------------------------------------------------


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

    monkeypatch.setattr(output, "_ruff", fail)
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
        ["imagebuilder", "kinesis", "--package", "one"],
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
