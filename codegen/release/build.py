"""A whole package in memory, as a plan asks for it: nothing is written here."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from attrs import evolve, frozen

from codegen.emit.package import Files, emit_together
from codegen.emit.several import HELPERS
from codegen.handwritten import names_from_root, overlay_files
from codegen.model.sources import Source
from codegen.problems import CodegenError, ModelError, Problems
from codegen.python import names
from codegen.python.reserved import SUBMODULES
from codegen.release import vendor
from codegen.release.formatting import formatted
from codegen.release.headers import headed, header
from codegen.release.made import Contents, Made
from codegen.release.manifest import kept_protocol, with_manifest
from codegen.release.minify import compact
from codegen.release.plans import Part, Plan
from codegen.release.report import REPORT, written
from codegen.release.selection import selected
from codegen.release.surface import Surface, several, surface
from codegen.resolve import resolve

_REPORT = "What users see of this package, a fact a line: for reviews, and for `codegen diff`."

#: Called with what is being done and the name of the service that it is done for.
Say = Callable[[str, str], None]


@frozen(kw_only=True)
class Package:
    """A package that is ready to be written to ``target``."""

    target: Path
    contents: Contents
    surface: Surface
    files: Mapping[str, bytes]


def build(
    plan: Plan, folder: Path, say: Say, *, warn: Say | None = None, vendored: bool = False
) -> Package:
    """Return the package that ``plan`` asks for, to be written into ``folder``.

    ``say`` is called with what is done, ``warn`` with what the package is without.

    ``vendored`` asks for the one that goes into another project: small, without an overlay, with a
    guide and its licences. Raises :class:`CodegenError` for what cannot be emitted.
    """
    problems = Problems()
    target = folder / _package_name(plan)
    contents = _contents(plan, target, say, problems)
    serves = plan.serves and not vendored
    surfaces = {made.folder: surface(made.service, serves=serves) for made in contents.parts}
    seen = surfaces[""] if contents.only else several(surfaces)
    title = ", ".join(made.source.service for made in contents.parts)
    say(title, "emitting and formatting")
    texts = emit_together(
        {made.folder: made.service for made in contents.parts},
        companions=[made.service for made in contents.companions],
        problems=problems,
        serves=serves,
    )
    overlay: Files = {}
    if vendored:
        texts = compact(texts)
    else:
        overlay = _overlay(plan, contents, seen, lambda what: (warn or say)(title, what))
    # What was written by hand is in its form already, but for what was left out of it.
    ready = {*overlay, *(() if vendored else _below("runtime", texts))}
    _refuse_shadowing(plan.package, [*texts.values(), *overlay.values()])
    verb = ("vendor", ".") if vendored else ("generate",)
    command = contents.command("python", "-m", "codegen", *verb)
    origins = _origins(contents, texts)
    origins |= {path: f"overlays/{plan.overlay}/{path}" for path in overlay}
    files = headed(formatted(texts | overlay, ready=ready), origins, command=command)
    if vendored:
        files |= vendor.documents(contents, files)
    heading = [header(command, contents.parts[0].origin), _REPORT]
    for place, part in {**surfaces, "": seen}.items():
        report = written(part, header=heading)
        files[f"{place}/{REPORT}" if place else REPORT] = report.encode()
    return Package(
        target=target, contents=contents, surface=seen, files=with_manifest(files, contents)
    )


# -- what goes into it ----------------------------------------------------------------------------


def _package_name(plan: Plan) -> str:
    """Return the import name of the package."""
    if plan.package is None:
        return names.package_name(plan.services[0])
    if not names.is_package_name(plan.package):
        raise CodegenError(f"--package {plan.package!r}: not a lower-case import name")
    return plan.package


def _contents(plan: Plan, target: Path, say: Say, problems: Problems) -> Contents:
    """Return the resolved services of ``plan``, for a package at ``target``.

    What is wrong with a model and does not keep it from being resolved is noted in ``problems``.
    """
    folders = {plan.services[0]: ""}
    if len(plan.parts) > 1:
        folders = names.unique(plan.services, names.package_name, reserved={*SUBMODULES, HELPERS})
    helpers = [
        Part(service=service, operations=operations, origin=f"the companion {service}")
        for service, operations in plan.companions.items()
    ]
    parts = _all_made(_chosen(plan.parts, target, say), folders, target, problems, say)
    companions = [
        _made(
            # Nobody reads what is said of it.
            evolve(chosen, source=chosen.source.undocumented()),
            f"{HELPERS}/{names.package_name(chosen.part.service)}",
            target,
            problems,
        )
        for chosen in _chosen(helpers, target)
    ]
    return Contents(package=target.name, parts=tuple(parts), companions=tuple(companions))


def _silent(_service: str, _doing: str) -> None:
    """Say nothing."""


@frozen
class _Chosen:
    """One service whose model was read, and those of its operations that are wanted."""

    part: Part
    source: Source
    operations: list[str] | None


def _chosen(parts: Iterable[Part], target: Path, say: Say = _silent) -> list[_Chosen]:
    """Return all of ``parts`` with their models; what no service has is one error."""
    found: list[_Chosen] = []
    wrong: list[str] = []
    for part in parts:
        source = part.source()
        from_botocore = f"of botocore {source.botocore_version}"
        whose = from_botocore if part.model is None else f"in {part.model}"
        say(source.service, f"reading the model {whose}")
        try:
            found.append(_Chosen(part, source, selected(part, source, target)))
        except CodegenError as error:
            wrong.append(str(error))
    if wrong:
        raise CodegenError("\n".join(wrong))
    return found


def _all_made(
    choices: Sequence[_Chosen],
    folders: Mapping[str, str],
    target: Path,
    problems: Problems,
    say: Say,
) -> list[Made]:
    """Return every service, resolved; what is wrong with any model of them is one error.

    Of several services, each problem begins with the name of the one that has it.
    """
    made: list[Made] = []
    for chosen in choices:
        service, own = chosen.part.service, Problems()
        try:
            made.append(_made(chosen, folders[service], target, own, say))
        except ModelError as error:
            own = Problems(list(error.problems))
        whose = f"{service}: " if len(choices) > 1 else ""
        for problem in own.found:
            problems.add(f"{whose}{problem}")
    if len(made) < len(choices):
        problems.raise_any()
    return made


def _made(
    chosen: _Chosen, folder: str, target: Path, problems: Problems, say: Say = _silent
) -> Made:
    """Return one service, resolved."""
    part, source = chosen.part, chosen.source
    protocol = part.protocol or kept_protocol(target, source.service)
    service = resolve(
        source,
        package=target.name,
        operations=chosen.operations,
        protocol=protocol,
        problems=problems,
    )
    for name, reason in service.left_out:
        say(source.service, f"{name} is left out: {reason}")
    return Made(
        service=service,
        source=source,
        folder=folder,
        whole=chosen.operations is None,
        model=part.model,
        protocol=protocol,
    )


def _overlay(plan: Plan, contents: Contents, seen: Surface, warn: Callable[[str], None]) -> Files:
    """Return the overlay of a package, if it has one and has all that this uses."""
    files = overlay_files(plan.overlay)
    if files and not (contents.only and contents.only.whole):
        modules = ", ".join(sorted({path.split("/")[0].removesuffix(".py") for path in files}))
        warn(f"without its overlay ({modules}), which is for a package of all operations")
        return {}
    # Every root has a version, which is of no service.
    exported = {*seen.structures, *seen.enums, *seen.errors, *seen.root, "__version__"}
    lacking = sorted(names_from_root(files) - exported)
    if lacking:
        warn(f"without its overlay, which needs {', '.join(lacking)}")
        return {}
    return files


def _origins(contents: Contents, texts: Files) -> dict[str, str]:
    """Return what each file is made from."""
    origins = dict.fromkeys(texts, contents.parts[0].origin)
    for made in contents.companions:
        origins |= dict.fromkeys(_below(made.folder, texts), made.origin)
    return origins | {path: f"codegen/{path}" for path in _below("runtime", texts)}


def _below(folder: str, paths: Iterable[str]) -> list[str]:
    """Return those of ``paths`` that are in ``folder``."""
    return [path for path in paths if path.startswith(f"{folder}/")]


# -- its name -------------------------------------------------------------------------------------


def _refuse_shadowing(package: str | None, texts: Iterable[str]) -> None:
    """Raise when a package would be found in the place of what it imports itself."""
    if package is None:
        return
    # Reading all modules would take longer than to look for those with the word.
    suspects = [text for text in texts if f"import {package}" in text or f"from {package}" in text]
    imported = {name for text in suspects for name in _absolute_imports(text)}
    if package in imported | names.STANDARD_MODULES:
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
