"""The front door: every habit of this project is a session; plain ``nox`` runs what CI runs.

``nox --list`` shows them all. What a session installs is a dependency group of ``pyproject.toml``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["lint", "typecheck", "check", "demo", "tests"]

PROJECT = nox.project.load_toml("pyproject.toml")

#: The site, read anew: Sphinx does not see that templates or the package have changed. A warning is
#: an error.
SITE = ("-b", "html", "-E", "-j", "auto", "-W", "--keep-going", "-q", "docs", "docs/_build/html")


def install(session: nox.Session, *groups: str) -> None:
    """Install dependency groups into the session."""
    session.install("--quiet", *nox.project.dependency_groups(PROJECT, *groups))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; arguments go to pytest (`nox -s tests -- -k pager`)."""
    install(session, "tests")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(name="oracle-all")
def oracle_all(session: nox.Session) -> None:
    """Emit and try every rest-json service that botocore ships; takes a while."""
    install(session, "tests")
    session.run("python", "-m", "pytest", "-m", "slow", "tests/oracle", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Damage a copy of the client, one way at a time, and check that the tests notice."""
    install(session, "tests")
    session.run("python", "-m", "tests.mutants.mutate", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Refresh generated/ from the pinned botocore."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "generate", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Check that generated/ is what the generator would write."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "generate", "--check")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Run mypy and pyright, both strict, over the code and over a user's code."""
    install(session, "typecheck")
    session.run("mypy", "codegen", "generated/imagebuilder", "tests/typing", "docs", "noxfile.py")
    session.run("pyright")
    session.run("python", "tests/typing/check.py")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting with ruff."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def demo(session: nox.Session) -> None:
    """Generate a fresh package, serve the recordings, and run a user's program against them."""
    install(session, "demo")
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "codegen", "generate", "--out", folder)
        session.run(
            *("python", "docs/examples/demo.py", "tests/recordings"),
            env={"PYTHONPATH": folder},
        )


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation site into docs/_build/html; a warning is an error."""
    install(session, "docs")
    session.run("sphinx-build", *SITE, *session.posargs)


@nox.session(name="docs-look")
def docs_look(session: nox.Session) -> None:
    """Build the site and look at it in a headless chromium; screenshots go to docs/_build/look."""
    install(session, "docs-look")
    session.run("sphinx-build", *SITE)
    session.run("python", "docs/look.py", "docs/_build/html", "docs/_build/look")


@nox.session
def contract(session: nox.Session) -> None:
    """Replay the recorded exchanges through the client, the network blocked."""
    install(session, "tests")
    session.run("python", "-m", "pytest", "tests/contract", *session.posargs)


@nox.session
def record(session: nox.Session) -> None:
    """Record the documented exchanges from the real service (`nox -s record -- ListImages`)."""
    install(session, "tests")
    command = [f"{session.bin}/python", "-m", "tests.recordings.record", *session.posargs]
    status = subprocess.run(command, env={**os.environ, "PYTHONPATH": "generated"}, check=False)
    if status.returncode != 0:
        # Without credentials it is 2; nox would make it 1.
        sys.exit(status.returncode)


@nox.session
def soak(session: nox.Session) -> None:
    """Call for 15 minutes under faults; memory must stay flat (`nox -s soak -- --minutes 0.2`)."""
    install(session, "tests")
    session.run(
        *("python", "-m", "tests.production.soak", *session.posargs),
        env={"PYTHONPATH": os.pathsep.join([".", "generated"])},
    )
