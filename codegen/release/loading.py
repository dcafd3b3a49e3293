"""What users see of a package on the disk, as its report says, or of the client for a model."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

from attrs import evolve

from codegen.model import sources
from codegen.problems import CodegenError
from codegen.python import names
from codegen.raw import is_object
from codegen.release.manifest import MANIFEST, read_manifest
from codegen.release.plans import plans_for
from codegen.release.report import REPORT, read
from codegen.release.services_file import read_services
from codegen.release.surface import Surface, surface
from codegen.resolve import resolve


def load(path: Path) -> Surface:
    """Return what a user sees of the package, or of the client for the model, at ``path``.

    A package is a folder with a ``_manifest.json``, of which the report is read, a model a
    ``service-2.json`` or ``service-2.json.gz``, read with the files beside it. Raises
    :class:`CodegenError` for anything else, and for a package of which something is missing or
    that has no report.
    """
    if path.is_dir():
        return _of_package(path)
    if path.is_file():
        return _of_model(path)
    raise CodegenError(f"{path}: there is no such file or folder")


def _of_model(path: Path) -> Surface:
    source = sources.from_file(path)
    [plan] = plans_for([], model=path, package=None, operations=[], known=read_services())
    name = names.package_name(source.service)
    try:
        return surface(resolve(source, package=name), serves=plan.serves)
    except CodegenError as error:
        raise CodegenError(f"{path}: {error}") from error


def _of_package(package: Path) -> Surface:
    """Return what the report of ``package`` says, which has to be complete."""
    if not (package / MANIFEST).is_file():
        raise CodegenError(
            f"{package}: no generated package, there is no {MANIFEST} in it;"
            " of a model, give the service-2.json"
        )
    listed: object = read_manifest(package).get("files")
    if not is_object(listed):
        raise CodegenError(f"{package / MANIFEST}: is not the manifest of a package")
    outside = sorted(path for path in listed if not _stays_inside(path))
    if outside:
        raise CodegenError(f"{package / MANIFEST}: lists what is elsewhere: {', '.join(outside)}")
    missing = sorted(path for path in {*listed} - {REPORT} if not (package / path).is_file())
    if missing:
        raise CodegenError(f"{package}: half a package, without {', '.join(missing)}")
    report = package / REPORT
    if not report.is_file():
        raise CodegenError(
            f"{package}: has no {REPORT}, which says what users see; packages of earlier generators"
            " have none, and neither have installed ones: generate it again, or give the model"
        )
    found = read(_text(report), report)
    parts = {name: package / name / REPORT for name in found.services}
    return evolve(found, services={name: read(_text(part), part) for name, part in parts.items()})


def _stays_inside(path: str) -> bool:
    """Return whether ``path`` cannot lead out of the folder that it is looked up in."""
    spellings = (PurePosixPath(path), PureWindowsPath(path))
    return "\0" not in path and all(not p.anchor and ".." not in p.parts for p in spellings)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise CodegenError(f"{path}: cannot be read: {error}") from error
