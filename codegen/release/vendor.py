"""A package for the inside of another project: ``python -m codegen vendor DEST``.

It is the generated package, compact, with a ``VENDORED.md`` that says what it is, how it is
refreshed and what it requires, and with the licence texts that its content needs.
"""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Collection
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from codegen import __version__
from codegen.emit.package import service_view, template_environment
from codegen.problems import CodegenError
from codegen.release.made import Made

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


def documents(made: Made, paths: Collection[str]) -> dict[str, bytes]:
    """Return what goes into a vendored package beside its modules, which have the ``paths``.

    Raises :class:`CodegenError` when botocore is installed without its licence.
    """
    licences = _licences()
    guide = template_environment().get_template(f"{GUIDE}.jinja")
    text = guide.render(
        service=service_view(made.service),
        made_from=_made_from(made),
        command=_command(made),
        placeholders=_PLACEHOLDERS[: 1 if made.model is None else 2],
        requirements=_requirements(paths),
        origin=_FROM_BOTOCORE if made.model is None else _FROM_FILE,
        licences=sorted(licences),
    )
    return {**licences, GUIDE: text.encode()}


def _made_from(made: Made) -> list[tuple[str, str]]:
    """Return what the package was made from, as rows of a table."""
    service, source = made.service, made.source
    operations = [f"`{operation.name}`" for operation in service.operations]
    botocore = f"botocore {source.botocore_version}"
    model = botocore if made.model is None else f"`{made.model_name}`, partitions of {botocore}"
    return [
        ("service", f"`{source.service}`, API version {service_view(service)['api_version']}"),
        ("model", model),
        ("SHA-256 of the model", f"`{source.model_sha256}`"),
        ("generator", f"version {__version__}"),
        ("operations", f"all {len(operations)}" if made.whole else ", ".join(operations)),
    ]


def _command(made: Made) -> str:
    """Return the command that writes the package again, from the folder that it is in.

    The same on every machine, so that what is written is.
    """
    words = ["nox", "-f", "GENERATOR/noxfile.py", "-s", "vendor", "--", ".", *made.words("MODEL")]
    if not made.whole:
        names = [operation.name for operation in made.service.operations]
        words += ["--operations", ",".join(names)]
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


def _requirements(paths: Collection[str]) -> dict[str, Any]:
    """Return what the package at run time needs, as this project requires it, by when."""
    with (_ROOT / "pyproject.toml").open("rb") as file:
        project: dict[str, Any] = tomllib.load(file)
    always = {_name(each): each for each in project["project"]["dependencies"]}
    extras = project["project"]["optional-dependencies"]
    if "runtime/jmespaths.py" in paths:
        groups = {_name(each): each for each in project["dependency-groups"]["codegen"]}
        always["jmespath"] = groups["jmespath"]
    return {
        "python": project["project"]["requires-python"],
        "always": sorted(always.values()),
        "settings": extras["botocore"],
        "testing": extras["testing"],
    }


def _name(requirement: str) -> str:
    """Return the name of the distribution that ``requirement`` is about."""
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower()
