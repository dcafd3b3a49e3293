"""Build the sdist and the wheel, and check what is in them.

    python tests/package/distributions.py DIST

builds into the folder DIST, which it empties. It needs what the dependency group ``package`` of
``pyproject.toml`` installs, and is run by the session ``package`` of ``noxfile.py``. The exit
status is 1, and what is wrong is printed, when a distribution is not what it has to be.
"""

from __future__ import annotations

import configparser
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "imagebuilder"

#: What ``[project]`` says; the rest of the metadata has to follow from it.
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

#: What a client needs to run; a larger one is not what people vendor and install for its size.
NEEDED = {"attrs", "cattrs", "urllib3"}

#: A link or a picture of Markdown that leads to another file of the repository.
_RELATIVE = re.compile(r"\]\((?!https?:|#)")


def main(folder: Path) -> int:
    """Build into ``folder`` and check; return the exit status."""
    shutil.rmtree(folder, ignore_errors=True)
    sdist = build(ROOT, "--sdist", folder)
    wheel = build(ROOT, "--wheel", folder)
    run("twine", "check", "--strict", str(sdist), str(wheel))
    problems = [
        *contents(wheel),
        *metadata(wheel),
        *entry_points(wheel),
        *differences(wheel, rebuilt(sdist)),
    ]
    print("\n".join(problems) or f"{sdist.name}, {wheel.name}: {wheel.stat().st_size // 1024} KiB")
    return 1 if problems else 0


def build(project: Path, kind: str, folder: Path) -> Path:
    """Build the distribution of that ``kind`` and return its path."""
    run("build", "--no-isolation", kind, "--outdir", str(folder), str(project))
    (path,) = folder.glob("*.whl" if kind == "--wheel" else "*.tar.gz")
    return path


def run(module: str, *arguments: str) -> None:
    """Run a program of this environment; what it says is shown when it fails."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{module} {' '.join(arguments)}\n{done.stdout}{done.stderr}")


def contents(wheel: Path) -> list[str]:
    """Return what is in the wheel and should not be, or the reverse.

    The generator's manifest is what says which files a package has, and what is in them. It is not
    among them itself.
    """
    found = hashes(wheel)
    information = f"{wheel.name.split('-py3')[0]}.dist-info"
    manifest = json.loads((ROOT / "generated" / PACKAGE / "_manifest.json").read_text("utf-8"))
    # The report of what users see is for who reviews a refresh.
    listed = {name: digest for name, digest in manifest["files"].items() if name != "_api.txt"}
    expected = {f"{PACKAGE}/{name}": digest for name, digest in listed.items()}
    others = {
        *(f"{information}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt")),
        *(f"{information}/licenses/{name}" for name in ("LICENSE", "NOTICE")),
    }
    missing = (expected.keys() | others) - found.keys()
    extra = found.keys() - expected.keys() - others
    changed = {name for name in expected.keys() & found.keys() if expected[name] != found[name]}
    problems = [f"{wheel.name}: {name} is missing" for name in sorted(missing)]
    problems += [f"{wheel.name}: {name} has no business in it" for name in sorted(extra)]
    problems += [f"{wheel.name}: {name} is not what was generated" for name in sorted(changed)]
    if f"{PACKAGE}/py.typed" not in found:
        problems.append(f"{wheel.name}: type checkers look for py.typed")
    return problems


def entry_points(wheel: Path) -> list[str]:
    """Return what the wheel announces otherwise than ``pyproject.toml`` (pytest's fixture)."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith("/entry_points.txt"))
        announced = configparser.ConfigParser(delimiters="=")
        announced.read_string(archive.read(name).decode("utf-8"))
    found = {group: dict(announced[group]) for group in announced.sections()}
    expected = PROJECT["entry-points"]
    return [] if found == expected else [f"{wheel.name}: announces {found}, not {expected}"]


def metadata(wheel: Path) -> list[str]:
    """Return what the metadata of the wheel says wrongly."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        message = message_from_bytes(archive.read(name))
    required = [each for each in message.get_all("Requires-Dist", []) if "extra ==" not in each]
    told = {
        "License-Expression": [PROJECT["license"]],
        "License-File": PROJECT["license-files"],
        "Requires-Python": [PROJECT["requires-python"]],
        "Classifier": PROJECT["classifiers"],
        "Provides-Extra": sorted(PROJECT["optional-dependencies"]),
        "Project-URL": [f"{name}, {url}" for name, url in PROJECT["urls"].items()],
        "Description-Content-Type": ["text/markdown"],
    }
    problems = [
        f"{wheel.name}: {field} is {_values(message, field)}, not {sorted(values)}"
        for field, values in told.items()
        if _values(message, field) != sorted(values)
    ]
    if sorted(required) != sorted(PROJECT["dependencies"]):
        problems.append(f"{wheel.name}: requires {required}, not {PROJECT['dependencies']}")
    names = {re.split(r"[^\w.-]", each)[0] for each in required}
    if names != NEEDED:
        problems.append(f"{wheel.name}: requires {sorted(names)}, not {sorted(NEEDED)}")
    description = str(message.get_payload())
    dead = [line for line in description.splitlines() if _RELATIVE.search(line)]
    return problems + [f"{wheel.name}: a link that leads nowhere on an index: {x}" for x in dead]


def _values(message: Message, field: str) -> list[str]:
    return sorted(str(value) for value in message.get_all(field, []))


def rebuilt(sdist: Path) -> dict[str, str]:
    """Return the files, with their hashes, of the wheel that the sdist builds."""
    with tempfile.TemporaryDirectory(prefix="sdist-") as folder:
        shutil.unpack_archive(sdist, folder, filter="data")
        (project,) = Path(folder).iterdir()
        return hashes(build(project, "--wheel", Path(folder) / "dist"))


def differences(wheel: Path, other: dict[str, str]) -> list[str]:
    """Return how the files of ``wheel`` differ from those of the one that the sdist builds."""
    found = hashes(wheel)
    return [
        f"{wheel.name}: {name} is not the same when the sdist builds it"
        for name in sorted(found.keys() | other.keys())
        if found.get(name) != other.get(name)
    ]


def hashes(wheel: Path) -> dict[str, str]:
    """Return the files of a wheel with their SHA-256."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
