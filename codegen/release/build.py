"""A whole package in memory, as a plan asks for it: nothing is written here."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from attrs import frozen

from codegen.emit.package import Files, emit
from codegen.handwritten import names_from_root, overlay_files, overlay_modules
from codegen.model.sources import Source
from codegen.problems import CodegenError, Problems
from codegen.python import names
from codegen.release import vendor
from codegen.release.formatting import formatted
from codegen.release.headers import headed, header
from codegen.release.made import Made
from codegen.release.manifest import with_manifest
from codegen.release.minify import compact
from codegen.release.plans import Plan
from codegen.release.report import REPORT, written
from codegen.release.selection import selected
from codegen.release.surface import Surface, surface
from codegen.resolve import resolve

_REPORT = "What users see of this package, a fact a line: for reviews, and for `codegen diff`."

#: Is told what is done, with the name of the service that it is done for.
Say = Callable[[str, str], None]


@frozen(kw_only=True)
class Package:
    """A package that is ready to be written to ``target``."""

    target: Path
    made: Made
    surface: Surface
    files: Mapping[str, bytes]


def build(plan: Plan, folder: Path, say: Say, *, vendored: bool = False) -> Package:
    """Return the package that ``plan`` asks for, to be written into ``folder``.

    ``vendored`` asks for the one that goes into another project: small, without an overlay, with a
    guide and its licences. Raises :class:`CodegenError` for what cannot be emitted.
    """
    problems = Problems()
    made, target = _made(plan, folder, say, problems)
    seen = surface(made.service)
    say(made.source.service, "emitting and formatting")
    texts = emit(made.service, problems=problems)
    overlay: Files = {}
    if vendored:
        texts = compact(texts)
    elif made.whole:
        overlay = _overlay(plan, made, seen, say)
    _refuse_shadowing(plan.package, [*texts.values(), *overlay.values()])
    origins = _origins(texts, made) | {path: f"overlays/{plan.overlay}/{path}" for path in overlay}
    verb = ("vendor", ".") if vendored else ("generate",)
    command = made.command("python", "-m", "codegen", *verb)
    files = headed(formatted(texts | overlay), origins, command=command)
    if vendored:
        files |= vendor.documents(made, files.keys())
    report = written(seen, header=[header(command, made.origin), _REPORT])
    return Package(
        target=target,
        made=made,
        surface=seen,
        files=with_manifest({**files, REPORT: report.encode()}, made),
    )


def _made(plan: Plan, folder: Path, say: Say, problems: Problems) -> tuple[Made, Path]:
    """Return the resolved service of a plan, and where its package goes.

    What is wrong with the model and does not keep it from being resolved is noted in ``problems``.
    """
    if len(plan.parts) != 1:
        raise CodegenError("--package names one package, but there are several services")
    part = plan.parts[0]
    source = part.source()
    target = folder / _package_name(plan, source)
    say(source.service, f"reading the model of botocore {source.botocore_version}")
    operations = selected(part, source, target)
    service = resolve(
        source,
        package=target.name,
        operations=operations,
        reserved=overlay_modules(plan.overlay),
        problems=problems,
    )
    made = Made(service=service, source=source, whole=operations is None, model=part.model)
    return made, target


def _package_name(plan: Plan, source: Source) -> str:
    """Return the import name of the package."""
    if plan.package is None:
        return names.package_name(source.service)
    if not names.is_package_name(plan.package):
        raise CodegenError(f"--package {plan.package!r}: not a lower-case import name")
    return plan.package


def _overlay(plan: Plan, made: Made, seen: Surface, say: Say) -> Files:
    """Return the overlay of a package, if it has one and has all that this uses."""
    files = overlay_files(plan.overlay)
    exported = {*seen.structures, *seen.enums, *seen.errors, *seen.root}
    lacking = sorted(names_from_root(files) - exported)
    if lacking:
        say(made.source.service, f"without its overlay, which needs {', '.join(lacking)}")
        return {}
    return files


def _origins(texts: Files, made: Made) -> dict[str, str]:
    """Return what each file is made from."""
    return {
        path: f"codegen/{path}" if path.startswith("runtime/") else made.origin for path in texts
    }


def _refuse_shadowing(package: str | None, texts: Iterable[str]) -> None:
    """Raise when a package would be found in the place of what it imports itself."""
    if package is None:
        return
    # Reading all modules would take longer than to look for those with the word.
    suspects = [text for text in texts if f"import {package}" in text or f"from {package}" in text]
    imported = {name for text in suspects for name in _absolute_imports(text)}
    if package in imported | sys.stdlib_module_names:
        raise CodegenError(
            f"--package {package!r}: a module of this name is there already, and the package, or"
            " what it imports, would get the one for the other"
        )


def _absolute_imports(text: str) -> set[str]:
    """Return the top-level packages that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.add(node.module.partition(".")[0])
    return found
