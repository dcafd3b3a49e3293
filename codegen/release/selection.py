"""Which operations of a service go into a package: those asked for, or those it had."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from codegen.model.sources import Source
from codegen.problems import CodegenError
from codegen.python import names
from codegen.python.reserved import CLIENT_ATTRIBUTES
from codegen.raw import JsonObject, as_object
from codegen.release.manifest import ALL, kept_operations
from codegen.release.plans import Part


def selected(part: Part, source: Source, target: Path) -> list[str] | None:
    """Return the operations to emit for ``part`` by the model's names, ``None`` for all.

    Where nothing was said, they are those of the package at ``target``, if it is one of the same
    service. Either spelling of a name is understood, the model's or Python's. Raises
    :class:`CodegenError` for names that the service does not have.
    """
    if part.operations == ALL:
        return None
    if part.operations is not None:
        problem = f"{part.origin}: {source.service} has no operation"
        return _found(part.operations, source.model, problem)
    kept = kept_operations(target, source.service)
    if kept is None:
        return None
    problem = (
        f"{target}: was made with operations that --operations has to replace, as {source.service}"
        " no longer has"
    )
    return _found(kept, source.model, problem)


def _found(wanted: Iterable[str], model: JsonObject, problem: str) -> list[str]:
    """Return the model's names of the ``wanted`` operations; ``problem`` begins an error."""
    spellings = _spellings(as_object(model.get("operations")))
    unknown = [name for name in dict.fromkeys(wanted) if name not in spellings]
    if unknown:
        hints = ", ".join(_with_hint(name, spellings.values()) for name in unknown)
        raise CodegenError(f"{problem} {hints}")
    return list(dict.fromkeys(spellings[name] for name in wanted))


def _with_hint(name: str, known: Iterable[str]) -> str:
    """Return ``name`` with the nearest of the ``known`` ones, if there is one."""
    folded = {_folded(each): each for each in known}
    near = get_close_matches(_folded(name), folded, n=1)
    return f"{name!r} (did you mean {folded[near[0]]}?)" if near else repr(name)


def _folded(name: str) -> str:
    """Return ``name`` as it is compared with others: without what the two spellings differ in."""
    return name.replace("_", "").lower()


def _spellings(operations: Iterable[str]) -> dict[str, str]:
    """Return the model's name for each way to write the name of an operation."""
    safe = [name for name in operations if names.is_model_name(name)]
    methods = names.unique(safe, names.snake_case, reserved=CLIENT_ATTRIBUTES)
    # What the model calls an operation is never the method of another.
    return {method: name for name, method in methods.items()} | {name: name for name in safe}
