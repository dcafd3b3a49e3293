"""The front door: every habit of this project is a session; plain ``nox`` runs what CI runs.

``nox --list`` shows them all. What a session installs is a dependency group of ``pyproject.toml``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
CHECKS = ["lint", "typecheck", "check", "demo", "docs", "tests", "conformance"]
nox.options.sessions = CHECKS
# Without uv, nox would say in every session that it is not there.
nox.options.default_venv_backend = "uv" if shutil.which("uv") else "virtualenv"

ROOT = Path(__file__).parent

#: The Pythons that the client is installed with; nox says which of them it does not find.
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]

#: What it is installed with: the newest of what it requires, or the oldest that it allows.
REQUIREMENTS = ["newest", "oldest"]

#: The tests of what reads answers, which orjson does where it is installed.
READ_BY_ORJSON = (
    *("tests/contract", "tests/oracle/test_json_text.py", "tests/oracle/test_made_up.py"),
    *("tests/oracle/test_responses.py", "tests/oracle/test_other_services.py"),
)

#: Tests of a file share what is made for them, so that a file stays in one process.
PARALLEL = ("-n", "auto", "--dist", "loadfile")

#: The site, read anew: Sphinx does not see that templates or the package have changed. A warning is
#: an error.
SITE = ("-b", "html", "-E", "-j", "auto", "-W", "--keep-going", "-q", "docs", "docs/_build/html")


def install(session: nox.Session, *groups: str) -> None:
    """Install dependency groups into the session."""
    # Read anew each time: "update" changes what the sessions after it install.
    project = nox.project.load_toml("pyproject.toml")
    session.install("--quiet", *nox.project.dependency_groups(project, *groups))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; arguments go to pytest (`nox -s tests -- -k pager`).

    Without arguments, what reads answers is run a second time with orjson installed.
    """
    install(session, "tests")
    # Without arguments, a process for each core.
    session.run("python", "-m", "pytest", *(session.posargs or PARALLEL))
    if not session.posargs:
        session.install("--quiet", "orjson>=3.9")
        session.run("python", "-m", "pytest", "-q", *PARALLEL, *READ_BY_ORJSON)
        session.run("python", "-m", "pip", "uninstall", "--quiet", "--yes", "orjson")


@nox.session
def conformance(session: nox.Session) -> None:
    """Run Smithy's protocol tests through generated clients; arguments go to pytest.

    They come with botocore's source distribution, fetched once for each release of it.
    """
    install(session, "tests")
    session.run("python", "-m", "tests.conformance.download")
    session.run("python", "-m", "pytest", "tests/conformance", *(session.posargs or PARALLEL))


@nox.session
def peers(session: nox.Session) -> None:
    """Hold conversations with moto, by generated clients and by boto3's (POSARGS: for pytest)."""
    install(session, "peers")
    session.run("python", "-m", "pytest", "-m", "slow", "tests/peers", *session.posargs)


@nox.session
def pyodide(session: nox.Session) -> None:
    """Run the tests that need no network, threads or processes under Python 3.14, in WebAssembly.

    It needs node and npm; what it fetches stays in .cache. Arguments go to pytest. It takes some
    minutes, so that CI does not run it.
    """
    install(session, "tests")
    session.run("python", "-m", "tests.pyodide", *session.posargs)


@nox.session(name="oracle-all")
def oracle_all(session: nox.Session) -> None:
    """Emit and import every service that botocore ships, and compare each operation with it.

    It goes on where it was broken off; `-- --help` says how long it takes and how to take a part.
    """
    install(session, "tests", "typecheck")
    python_path = {"PYTHONPATH": os.pathsep.join(["generated", "."])}
    run = ("python", "-m", "tests.oracle.every_service", *session.posargs)
    session.run(*run, env=python_path)
    if not session.posargs:
        session.run("python", "-m", "tests.oracle.typed_sample", env=python_path)
        session.run("python", "-m", "pytest", "-m", "slow", "tests/oracle")


@nox.session
def mutants(session: nox.Session) -> None:
    """Damage a copy of the client, one way at a time, and check that the tests notice."""
    install(session, "tests")
    session.run("python", "-m", "tests.mutants.mutate", *session.posargs)


@nox.session(name="refresh-proof")
def refresh_proof(session: nox.Session) -> None:
    """Compare two botocore releases from the package index, and check the report."""
    install(session, "tests")
    session.run("python", "-m", "pytest", "-m", "slow", "tests/refresh", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Refresh generated/ from the pinned botocore; say what changed since the last commit."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "generate", "--since", "HEAD", *session.posargs)
    session.run("python", "-m", "tests.golden")


@nox.session
def update(session: nox.Session) -> None:
    """Raise the pinned botocore, refresh, run the checks (`-- FILE` keeps the report)."""
    install(session, "update")
    session.run("python", "-m", "tools.raise_pins", "pyproject.toml", "botocore", "boto3")
    install(session, "codegen")
    report = Path(session.invoked_from, *(session.posargs or [session.create_tmp(), "report.txt"]))
    with report.open("w", encoding="utf-8") as file:
        refresh = ("generate", "--since", "HEAD", "--changelog")
        session.run("python", "-m", "codegen", *refresh, stdout=file, stderr=None)
    print(report.read_text(encoding="utf-8"))
    for name in CHECKS:
        session.notify(name, posargs=[])


@nox.session
def vendor(session: nox.Session) -> None:
    """Write the package into another project (`nox -s vendor -- DEST --operations GetImage`)."""
    install(session, "codegen")
    # Paths are relative to where nox was called; -P, because a folder of the other project
    # may be called like the generator.
    with session.chdir(session.invoked_from):
        session.run(
            *("python", "-P", "-m", "codegen", "vendor", *session.posargs),
            env={"PYTHONPATH": str(ROOT)},
        )


@nox.session
def check(session: nox.Session) -> None:
    """Check that generated/ is what the generator would write."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "generate", "--check")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Run mypy and pyright, both strict, over the code and over a user's code."""
    install(session, "typecheck")
    session.run(
        *("mypy", "bench", "codegen", "generated/imagebuilder", "tests/counted", "tests/typing"),
        *("docs", "overlays", "tools", "noxfile.py"),
    )
    session.run("python", "tests/typing/vendored.py")
    session.run("pyright")
    session.run("python", "tests/typing/check.py")
    session.run("python", "-m", "pytest", "-q", "tests/typing/editor")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting with ruff, and the workflows against their schema and zizmor."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    workflows = sorted(map(str, Path(".github/workflows").glob("*.yml")))
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
    offline = ("--offline", "--strict-collection", "--config", ".github/zizmor.yml")
    session.run("zizmor", *offline, *workflows)


@nox.session
def demo(session: nox.Session) -> None:
    """Generate a fresh package, and build two images with it, without AWS."""
    install(session, "demo")
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "codegen", "generate", "--out", folder)
        session.run(
            *("python", "docs/examples/demo.py"),
            env={"PYTHONPATH": folder},
        )


@nox.session
def bench(session: nox.Session) -> None:
    """Measure against boto3 and others; exit 1 when a target is missed (`-- --quick`, `--only`)."""
    install(session, "bench")
    session.run("python", "-m", "bench", *session.posargs)


@nox.session(name="bench-services")
def bench_services(session: nox.Session) -> None:
    """Generate every service of botocore; exit 1 when one takes too much for a member."""
    install(session, "bench")
    session.run("python", "-m", "bench.every_service", *session.posargs)


@nox.session(python=["3.11", "3.12", "3.13"])
def ceilings(session: nox.Session) -> None:
    """Set the ceilings of tests/counted to what is counted now."""
    install(session, "tests")
    session.run("python", "-m", "tests.counted.measure")


@nox.session(name="ceilings-large")
def ceilings_large(session: nox.Session) -> None:
    """Hold the first call of the ten largest services to what it may load: some minutes."""
    install(session, "tests")
    service = "tests/counted/test_large_services.py"
    session.run("python", "-m", "pytest", "-m", "slow or not slow", service, *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation site into docs/_build/html; a warning is an error."""
    install(session, "docs")
    build_site(session)


def build_site(session: nox.Session) -> None:
    """Build the site, which writes nothing while it works, and say what is done and where it is."""
    session.log("Writing some 250 pages from the package's classes and docstrings: half a minute.")
    session.run("sphinx-build", *SITE, *session.posargs)
    session.log(f"The site starts at {(ROOT / 'docs/_build/html/index.html').as_uri()}")


@nox.session(name="docs-look")
def docs_look(session: nox.Session) -> None:
    """Build the site and look at it in a headless chromium; screenshots go to docs/_build/look."""
    if shutil.which("chromedriver") is None:
        session.error("there is no chromedriver on the PATH; Debian has it as chromium-driver")
    install(session, "docs-look")
    build_site(session)
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
def package(session: nox.Session) -> None:
    """Build the sdist and the wheel into dist/ and check them; then `installed` for each Python."""
    install(session, "package")
    session.run("python", "tests/package/distributions.py", "dist")
    for python in PYTHONS:
        for requirements in REQUIREMENTS:
            session.notify(f"installed-{python}(requirements='{requirements}')")


@nox.session(python=PYTHONS, default=False)
@nox.parametrize("requirements", REQUIREMENTS)
def installed(session: nox.Session, requirements: str) -> None:
    """Run the README's first example with the wheel in dist/ in an environment of its own."""
    wheels = list(Path("dist").glob("*.whl"))
    if len(wheels) != 1:
        session.error("dist/ has to hold one wheel; `nox -s package` builds it")
    wheel = wheels[0].resolve()
    folder = Path(session.create_tmp()).resolve()
    constraints = folder / "constraints.txt"
    constraints.write_text(oldest() if requirements == "oldest" else "", encoding="utf-8")
    session.install("--quiet", str(wheel), "-c", str(constraints))
    # The recordings are served from another environment: they need PyYAML, the client does not.
    session.run("python", "-m", "venv", "--clear", str(folder / "server"), silent=True)
    server = str(folder / "server" / ("Scripts" if os.name == "nt" else "bin") / "python")
    run = (server, "-m", "pip", "install", "--quiet", f"{wheel}[testing]")
    session.run(*run, external=True, silent=True)
    session.run("python", "-I", "tests/package/first_example.py", server)


def oldest() -> str:
    """Return the lower bounds of all that the client may require, as pip's constraints."""
    project = nox.project.load_toml("pyproject.toml")["project"]
    return "".join(f"{each.replace('>=', '==')}\n" for each in project["dependencies"])


@nox.session
def frozen(session: nox.Session) -> None:
    """Freeze a program with PyInstaller, as one file and as a folder, and run it with a profile."""
    install(session, "frozen")
    session.run("python", "-m", "pytest", "-m", "slow", "tests/frozen", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Call for 15 minutes under faults; memory must stay flat (`nox -s soak -- --minutes 0.2`)."""
    install(session, "tests")
    session.run(
        *("python", "-m", "tests.network.soak", *session.posargs),
        env={"PYTHONPATH": os.pathsep.join([".", "generated"])},
    )
