"""A program that PyInstaller has frozen, as one file and as a folder: run with a profile.

It represents the programs that people hand to others: what it needs is in it, and neither Python
nor a library is looked for where it runs. ``nox -s frozen`` runs this.
"""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme

import imagebuilder
from tests.network.behaviours import answering, response
from tests.network.replies import Reply, failure, ok, replying
from tests.network.server import serving
from tests.production.issuers import issue

if TYPE_CHECKING:
    from collections.abc import Generator

    from tests.network.server import Request, Server

pytestmark = pytest.mark.slow

#: One analysis, and both kinds of what can be made of it.
SPEC = """
a = Analysis([{program!r}], pathex=[{generated!r}], excludes={excluded!r})
pyz = PYZ(a.pure)
EXE(pyz, a.scripts, a.binaries, a.datas, name="file", console=True)
folder = EXE(pyz, a.scripts, exclude_binaries=True, name="program", console=True)
COLLECT(folder, a.binaries, a.datas, name="folder")
"""

#: Who names a role takes it with other keys, from STS; both services are on this machine.
CONFIG = """
[profile build]
region = us-west-2
role_arn = arn:aws:iam::111122223333:role/builder
source_profile = keys
services = local

[services local]
imagebuilder =
  endpoint_url = {imagebuilder}
sts =
  endpoint_url = {sts}
"""
KEYS = "[keys]\naws_access_key_id = AKIDkeys\naws_secret_access_key = hush\n"

IMAGE = {
    "name": "web",
    "state": {"status": "AVAILABLE"},
    "deprecationTime": 1700000000,
}
PRINTED = """\
us-west-2 web AVAILABLE
True {"name": "web", "state": {"status": "AVAILABLE"}, "deprecation_time": "2023-11-14T22:13:20Z"}
['web', 'db']
ForbiddenException calling DeleteImage: no (status 403)
web
"""


def answer(request: Request) -> Reply:
    """Answer as the service does."""
    if request.path == "/GetImage":
        return ok(image=IMAGE)
    if request.path == "/DeleteImage":
        return failure(403, "ForbiddenException")
    if b"nextToken" in request.body:
        return ok(imageVersionList=[{"name": "db"}])
    return ok(imageVersionList=[{"name": "web"}], nextToken="n")


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both kinds of the program, by what they are."""
    folder = tmp_path_factory.mktemp("frozen")
    # What is installed for tests is not what such a program is made with.
    excluded = ["aiohttp", "cryptography", "opentelemetry", "yaml", "rich", "pydantic", "numpy"]
    (folder / "program.spec").write_text(
        SPEC.format(
            program=str(Path(__file__).with_name("program.py")),
            generated=str(Path(imagebuilder.__file__).parents[1]),
            excluded=excluded,
        )
    )
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    subprocess.run([*command, "program.spec"], cwd=folder, check=True)
    suffix = ".exe" if os.name == "nt" else ""
    return {
        "onefile": folder / "dist" / f"file{suffix}",
        "onedir": folder / "dist" / "folder" / f"program{suffix}",
    }


@pytest.fixture
def service() -> Generator[Server]:
    with replying(answer) as server:
        yield server


@pytest.fixture
def home(service: Server, tmp_path: Path) -> Generator[Path]:
    """A home with the files that the AWS CLI writes, and STS on this machine."""
    (tmp_path / ".aws").mkdir()
    with replying(issue) as sts:
        config = CONFIG.format(imagebuilder=service.url, sts=sts.url)
        (tmp_path / ".aws" / "config").write_text(config)
        (tmp_path / ".aws" / "credentials").write_text(KEYS)
        yield tmp_path


def run(program: Path, home: Path, *arguments: str, **environment: str) -> str:
    """Run a program with a home and nothing else, and return what it prints."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    done = subprocess.run(
        [program, *arguments],
        cwd=home,
        env={**kept, "HOME": str(home), "USERPROFILE": str(home), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize("kind", ["onefile", "onedir"])
def test_a_frozen_program_works_with_a_role_of_a_profile(
    kind: str, programs: dict[str, Path], home: Path, service: Server
) -> None:
    assert run(programs[kind], home, AWS_PROFILE="build") == PRINTED
    assert {request.access_key_id for request in service.requests} == {"ASIAbuilder"}


def test_the_local_service_is_whole_in_a_frozen_program(
    programs: dict[str, Path], home: Path
) -> None:
    assert run(programs["onedir"], home, "built") == "AVAILABLE True\n"


def test_where_the_system_has_no_certificates_those_of_certifi_are_in_it(
    programs: dict[str, Path], home: Path
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    nothing = str(home / "nothing")
    with serving(answering(response()), context) as server:
        printed = run(
            *(programs["onedir"], home, server.url),
            AWS_PROFILE="build",
            SSL_CERT_FILE=nothing,
            SSL_CERT_DIR=nothing,
        )
    # They were read, and do not have this one.
    assert printed == "TlsError\n"
