"""Packages of several services, and the services that a package itself uses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import main
from codegen.emit.package import emit
from codegen.model import sources
from codegen.release.loading import load
from codegen.resolve import resolve
from tests.codegen.model_files import minimal, python, tree, write

if TYPE_CHECKING:
    from pathlib import Path

#: Two small services of botocore.
SERVICES = ("sso", "sso-oidc")
#: What every package calls of other services.
COMPANIONS = {"signin", "sso", "sso_oidc"}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package ``cloud``, of two services."""
    out = tmp_path_factory.mktemp("together")
    assert generate(out) == 0
    return out


def generate(out: Path, *more: str) -> int:
    arguments = ["generate", "-q", *SERVICES, "--package", "cloud", "--out", str(out)]
    return main([*arguments, *more])


def run(out: Path, code: str) -> list[str]:
    """Run ``code`` beside the packages in ``out``; return the lines that it prints."""
    done = python("-c", code, path=out)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


# -- several services -----------------------------------------------------------------------------


def test_there_is_one_runtime_and_a_folder_for_each_service(out: Path) -> None:
    files = tree(out / "cloud")
    assert {"runtime/client.py", "sso/client.py", "sso_oidc/client.py"} <= files.keys()
    assert {path for path in files if "/runtime/" in path} == set()
    assert [path for path in files if path.endswith("py.typed")] == ["py.typed"]


def test_what_each_service_has_is_told_where_they_meet(out: Path) -> None:
    code = """
import cloud
for name in ("InvalidRequestException", "SlowDownException"):
    try:
        getattr(cloud, name)
    except AttributeError as error:
        print(str(error).removeprefix(f"module 'cloud' has no attribute {name!r}"))
"""
    assert run(out, code) == [
        "; it is in cloud.sso and in cloud.sso_oidc",
        "; it is in cloud.sso_oidc",
    ]


def test_services_share_errors_credentials_and_transports_but_not_their_clients(out: Path) -> None:
    code = """
import cloud
shared = {*dir(cloud.sso)} & {*cloud.__all__}
assert {"ApiError", "Credentials", "SigV4Signer", "UrllibTransport", "SdkError"} <= shared
assert all(getattr(cloud, n) is getattr(cloud.sso, n) is getattr(cloud.sso_oidc, n) for n in shared)
assert cloud.sso.Client is not cloud.sso_oidc.Client and not hasattr(cloud, "Client")
assert issubclass(cloud.sso.InvalidRequestException, cloud.ApiError)
assert cloud.sso.InvalidRequestException is not cloud.sso_oidc.InvalidRequestException
credentials = cloud.Credentials("AKIDEXAMPLE", "secret")
for service in (cloud.sso, cloud.sso_oidc):
    with service.Client(region="us-west-2", credentials=credentials) as client:
        print(client.endpoint_url)
"""
    assert run(out, code) == [
        "https://portal.sso.us-west-2.amazonaws.com",
        "https://oidc.us-west-2.amazonaws.com",
    ]


def test_calls_errors_pages_and_pickles_work_as_in_a_package_of_one(out: Path) -> None:
    code = """
import pickle, cloud
from cloud import sso
stub = sso.testing.StubTransport()
client = sso.Client(
    region="us-west-2", credentials=cloud.Credentials("AKIDEXAMPLE", "secret"), transport=stub
)
account = sso.AccountInfo(account_id="111122223333")
stub.add("ListAccounts", sso.ListAccountsResponse(account_list=[account], next_token="n"))
stub.add("ListAccounts", sso.ListAccountsResponse(account_list=[account]))
print([each.account_id for each in client.paginate.list_accounts(access_token="t")])
stub.add("Logout", sso.TooManyRequestsException("slower", status_code=429))
stub.add("Logout", sso.UnauthorizedException("no", status_code=401))
client._sleep = lambda seconds: None
try:
    client.logout(access_token="t")
except cloud.ClientFaultError as error:
    print(repr(pickle.loads(pickle.dumps(error))), error.code, type(error).__module__)
print(pickle.loads(pickle.dumps(account)) == account)
print(pickle.loads(pickle.dumps(cloud.ApiError("x"))).message)
print(sso.converter.unstructure(account))
"""
    assert run(out, code) == [
        "['111122223333', '111122223333']",
        "UnauthorizedException('no') UnauthorizedException cloud.sso.exceptions",
        "True",
        "x",
        "{'accountId': '111122223333'}",
    ]


def test_the_same_package_works_inside_another_under_another_name(
    out: Path, tmp_path: Path
) -> None:
    target = tmp_path / "app" / "_vendor" / "other"
    target.parent.mkdir(parents=True)
    for folder in (target.parent, target.parent.parent):
        (folder / "__init__.py").touch()
    for path, content in tree(out / "cloud").items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)
    code = """
from app._vendor.other import ApiError, sso
print(issubclass(sso.InvalidRequestException, ApiError), sso.GetRoleCredentialsRequest.__module__)
"""
    module = "app._vendor.other.sso.operations.get_role_credentials"
    assert run(tmp_path, code) == [f"True {module}"]


def test_a_manifest_and_a_report_say_what_there_is_of_each(out: Path) -> None:
    package = out / "cloud"
    manifest = json.loads((package / "_manifest.json").read_text(encoding="utf-8"))
    assert {name: made["operations"] for name, made in manifest["services"].items()} == {
        "sso": "all",
        "sso-oidc": "all",
    }
    assert "service" not in manifest
    surface = load(package)
    assert surface.services.keys() == {"sso", "sso_oidc"}
    assert "GetRoleCredentials" in surface.services["sso"].operations
    names = {*surface.root, *surface.services}
    assert run(out, "import cloud\nprint(*cloud.__all__)") == [" ".join(sorted(names))]


def test_a_refresh_keeps_the_operations_of_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "cloud"

    def operations() -> set[str]:
        return {
            path for path in tree(package) if "/operations/" in path and "services/" not in path
        } - {"sso/operations/__init__.py", "sso_oidc/operations/__init__.py"}

    few = ["--operations", "sso:Logout", "--operations", "sso-oidc:create_token"]
    assert generate(tmp_path, *few) == 0
    assert operations() == {"sso/operations/logout.py", "sso_oidc/operations/create_token.py"}
    assert generate(tmp_path) == 0
    assert generate(tmp_path, "--check") == 0
    assert operations() == {"sso/operations/logout.py", "sso_oidc/operations/create_token.py"}
    assert generate(tmp_path, "--operations", "sso:Logout,ListAccounts") == 0
    assert operations() == {
        "sso/operations/list_accounts.py",
        "sso/operations/logout.py",
        "sso_oidc/operations/create_token.py",
    }
    capsys.readouterr()
    arguments = [*SERVICES, "--package", "cloud", "--out", str(tmp_path)]
    assert main(["generate", *arguments, "--operations", "sso:ListAccounts"]) == 0
    assert "breaking: sso.Logout: operation removed\n" in capsys.readouterr().out


def test_services_and_what_is_in_them_are_compared(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["sso", "signin", "--package", "cloud", "--out", str(tmp_path)]
    assert main(["generate", "-q", *arguments, "--operations", "sso:ListAccounts"]) == 0
    assert main(["diff", str(out / "cloud"), str(tmp_path / "cloud")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "breaking: sso_oidc: service removed" in lines
    assert "compatible: signin: service added" in lines
    assert "breaking: sso.Logout: operation removed" in lines
    assert not any("ListAccounts" in line for line in lines)


def test_every_module_says_the_command_that_writes_all_of_them(out: Path) -> None:
    command = "`python -m codegen generate sso sso-oidc --package cloud`"
    for path, content in tree(out / "cloud").items():
        if path.endswith((".py", "_api.txt")):
            origin = f"codegen/{path}" if path.startswith("runtime/") else "botocore's model"
            first = content.decode().partition("\n")[0]
            assert first == f"# @generated by {command} from {origin}; do not edit."


def test_a_vendored_package_of_several_says_how_it_is_refreshed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = [*SERVICES, "--package", "cloud", "--operations", "sso:Logout"]
    assert main(["vendor", "-q", str(tmp_path), *arguments]) == 0
    guide = (tmp_path / "cloud" / "VENDORED.md").read_text(encoding="utf-8")
    assert "# A vendored client of AWS Single Sign-On, AWS SSO OIDC\n" in guide
    assert "-- . sso sso-oidc --package cloud --operations sso:Logout\n" in guide
    assert run(tmp_path, "import cloud\nprint(*cloud.sso.OPERATIONS)") == ["Logout"]


# -- companions -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package of one service."""
    folder = tmp_path_factory.mktemp("companions")
    model = write(folder / "model", minimal())
    assert main(["generate", "-q", "--model", str(model), "--out", str(folder)]) == 0
    return folder


@pytest.mark.parametrize("verb", [["generate", "--out"], ["vendor"]])
def test_every_package_has_the_clients_that_it_needs_itself(
    tmp_path: Path, verb: list[str]
) -> None:
    model = write(tmp_path / "model", minimal())
    arguments = ["-q", "--model", str(model), "--operations", "GetThing"]
    assert main([*verb, str(tmp_path), *arguments]) == 0
    services = tmp_path / "tiny" / "services"
    assert {path.name for path in services.iterdir() if path.is_dir()} >= COMPANIONS
    operations = {
        path.relative_to(services).as_posix() for path in services.glob("*/operations/[!_]*.py")
    }
    assert {
        "signin/operations/create_oauth2_token.py",
        "sso/operations/get_role_credentials.py",
        "sso_oidc/operations/create_token.py",
    } <= operations
    assert not [path for path in tree(services) if "runtime" in path]
    manifest = json.loads((tmp_path / "tiny" / "_manifest.json").read_text(encoding="utf-8"))
    assert manifest["operations"] == ["GetThing"]
    assert manifest["companions"]["sso"]["operations"] == ["GetRoleCredentials"]


def test_what_only_users_of_a_client_need_no_companion_has(tmp_path: Path) -> None:
    tiny = resolve(sources.from_file(write(tmp_path, minimal())), package="tiny")
    sso = sources.from_botocore("sso").undocumented()
    for operations, has in ((["GetRoleCredentials"], False), (["ListAccounts"], True)):
        companion = resolve(sso, package="tiny", operations=operations)
        files = emit(tiny, companions=[companion])
        own = {path for path in files if path.startswith("services/sso/")}
        assert not [p for p in own if p.endswith(("testing.py", "telemetry.py", "_client.py"))]
        # Paginators are there where there is something to page through.
        assert ("services/sso/paginators.py" in own, "services/sso/pages/__init__.py" in own) == (
            has,
            has,
        )
        assert ("def paginate" in files["services/sso/client.py"]) == has
        assert "def wait_until" not in files["services/sso/client.py"]
        documented = "Returns the STS short-term credentials"
        assert documented not in "".join(files[path] for path in own)
    assert {"testing.py", "telemetry.py", "paginators.py", "waiters.py"} <= files.keys()


def test_a_client_knows_those_of_its_package_and_loads_none_of_them(tiny: Path) -> None:
    code = """
import sys
import tiny
from tiny.client import SERVICE
client = tiny.Client(region="us-west-2", credentials=tiny.Credentials("AKIDEXAMPLE", "secret"))
assert not [name for name in sys.modules if name.startswith("tiny.services")]
companions = SERVICE.module(SERVICE.companions)
print(companions.__name__, *sorted(n for n in sys.modules if n.startswith("tiny.services")))
one = companions.sso_oidc(region="eu-west-1", credentials=client._settings.credentials)
print(one.endpoint_url, isinstance(one, tiny.services.sso_oidc.Client))
assert not [name for name in sys.modules if name.startswith("tiny.services.sso.")]
# They have the same ones.
theirs = tiny.services.sso_oidc.client.SERVICE
assert theirs.module(theirs.companions) is companions
assert issubclass(tiny.services.sso_oidc.SlowDownException, tiny.ApiError)
"""
    assert run(tiny, code) == [
        "tiny.services.companions tiny.services tiny.services.companions",
        "https://oidc.eu-west-1.amazonaws.com True",
    ]


def test_users_are_not_shown_what_a_package_uses_itself(tiny: Path) -> None:
    report = (tiny / "tiny" / "_api.txt").read_text(encoding="utf-8")
    assert "GetRoleCredentials" not in report
    assert not list((tiny / "tiny" / "services").rglob("_api.txt"))
