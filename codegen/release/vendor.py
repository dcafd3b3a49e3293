"""A package for the inside of another project: ``python -m codegen vendor DEST``.

It is the generated package, compact, with a ``VENDORED.md`` that says what it is, how it is
refreshed and what it requires, and with the licence texts that its content needs.
"""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from codegen import __version__
from codegen.emit.package import template_environment
from codegen.emit.view import title
from codegen.problems import CodegenError
from codegen.release.made import Contents, Made

GUIDE = "VENDORED.md"

#: What stands in the command that refreshes a package for what is elsewhere on each machine.
_PLACEHOLDERS = (
    ("GENERATOR", "a clone of the generator's repository, at the version that is wanted"),
    ("MODEL", "the model file that the package is made from, with what belongs to it beside it"),
)
#: Where the content comes from, and under which licence it does, without and with a model file.
_FROM_BOTOCORE = """\
The names, the documentation and the rules come from botocore's service models, which Amazon
publishes under the same licence."""
_FROM_FILE = """\
The names, the documentation and the rules come from the model file, whose publisher says how it is
licensed; the partitions of endpoints come from botocore, which Amazon publishes under the same
licence."""
_ROOT = Path(__file__).resolve().parents[2]
#: The texts in botocore's distribution that go with what comes from its models.
_LEGAL = re.compile(r"(LICENSE|NOTICE)(\.\w+)?\Z", re.IGNORECASE)


def documents(contents: Contents, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what goes into a vendored package beside its modules, which are ``files``.

    Raises :class:`CodegenError` when botocore is installed without its licence.
    """
    licences = _licences()
    guide = template_environment().get_template(f"{GUIDE}.jinja")
    from_file = any(made.model is not None for made in contents.parts)
    text = guide.render(
        title=", ".join(title(made.service.full_name) for made in contents.parts),
        made_from=_made_from(contents),
        command=_command(contents),
        placeholders=_PLACEHOLDERS[: 2 if from_file else 1],
        requirements=_requirements(files),
        origin=_FROM_FILE if from_file else _FROM_BOTOCORE,
        licences=sorted(licences),
    )
    return {**licences, GUIDE: text.encode()}


def _made_from(contents: Contents) -> list[tuple[str, str]]:
    """Return what the package was made from, as rows of a table."""
    rows = [row for made in contents.parts for row in _service_rows(made)]
    rows.append(("generator", f"version {__version__}"))
    if contents.companions:
        used = (f"{', '.join(m.operations)} of `{m.source.service}`" for m in contents.companions)
        rows.append(("for its own use", "; ".join(used)))
    return rows


def _service_rows(made: Made) -> list[tuple[str, str]]:
    source = made.source
    botocore = f"botocore {source.botocore_version}"
    model = botocore if made.model is None else f"`{made.model_name}`, partitions of {botocore}"
    names = ", ".join(f"`{name}`" for name in made.operations)
    return [
        ("service", f"`{source.service}`, API version {title(made.service.api_version)}"),
        ("model", model),
        ("SHA-256 of the model", f"`{source.model_sha256}`"),
        ("operations", f"all {len(made.operations)}" if made.whole else names),
    ]


def _command(contents: Contents) -> str:
    """Return the command that writes the package again, from the folder that it is in.

    The same on every machine, so that what is written is.
    """
    words = ["nox", "-f", "GENERATOR/noxfile.py", "-s", "vendor", "--", "."]
    words += contents.arguments("MODEL")
    for made in contents.parts:
        if not made.whole:
            prefix = "" if contents.only else f"{made.source.service}:"
            words += ["--operations", f"{prefix}{','.join(made.operations)}"]
    return shlex.join(words)


def _licences() -> dict[str, bytes]:
    """Return the licence of this project, and the texts that go with what botocore's models say."""
    own = (_ROOT / "LICENSE").read_text(encoding="utf-8")
    texts = {"LICENSE": own}
    botocore = distribution("botocore")
    found = {
        Path(path.name).stem.upper(): path.read_text(encoding="utf-8")
        for path in botocore.files or []
        if ".dist-info" in path.parts[0] and _LEGAL.match(path.name)
    }
    if "LICENSE" not in found:
        raise CodegenError(
            f"botocore {botocore.version} is installed without its licence, which has to go with"
            " what comes from its models; install it from a wheel, with pip"
        )
    for name, text in found.items():
        # Where both are under the same licence, one copy of its text is enough.
        if text.split() != own.split():
            texts[f"{name}.botocore"] = text
    return {name: text.encode() for name, text in texts.items()}


def _requirements(files: Mapping[str, bytes]) -> dict[str, Any]:
    """Return what the package at run time needs, as this project requires it, by when."""
    with (_ROOT / "pyproject.toml").open("rb") as file:
        project: dict[str, Any] = tomllib.load(file)
    always = {_name(each): each for each in project["project"]["dependencies"]}
    extras = project["project"]["optional-dependencies"]
    # The module that has it has small functions of its own, too, which most paths do with.
    searched = (path for path, module in files.items() if b"search_jmespath(" in module)
    if any(path != "runtime/jmespaths.py" for path in searched):
        groups = {_name(each): each for each in project["dependency-groups"]["codegen"]}
        always["jmespath"] = groups["jmespath"]
    return {
        "python": project["project"]["requires-python"],
        "always": sorted(always.values()),
        "login": extras["login"],
        "testing": extras["testing"],
    }


def _name(requirement: str) -> str:
    """Return the name of the distribution that ``requirement`` is about."""
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower()
