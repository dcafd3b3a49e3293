"""The pages: what each shows is gathered here, how it looks is in ``templates``."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING, Any

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sphinx.util.inspect import signature, stringify_signature

from . import calls, members, wire
from .docstrings import Parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .package import Package

Guides = dict[str, str]
#: The parts of operations' names that belong to a group, by the group's title.
Groups = dict[str, tuple[str, ...]]
_TEMPLATES = Path(__file__).with_name("templates")


def read_guides(folder: Path) -> Guides:
    """Return the text of the guides in ``folder`` by their names."""
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.md"))}


@attrs.frozen
class Group:
    """The operations that are about one thing."""

    title: str
    operations: list[Any]

    @property
    def slug(self) -> str:
        """The name of its page."""
        return re.sub(r"\W+", "-", self.title.lower())


def grouped(package: Package, groups: Groups) -> list[Group]:
    """Return the operations by what they are about; an operation without a group is an error."""
    found: dict[str, list[Any]] = {title: [] for title in groups}
    left: list[str] = []
    for operation in package.operations if groups else ():
        titles = [
            title
            for title, parts in groups.items()
            if any(part in operation.python_name for part in parts)
        ]
        if titles:
            found[titles[-1]].append(operation)
        else:
            left.append(operation.python_name)
    if left:
        raise ValueError(f"reference_groups has no group for {', '.join(left)}")
    return [Group(title, operations) for title, operations in found.items() if operations]


def render(package: Package, guides: Guides, groups: Groups | None = None) -> dict[str, str]:
    """Return the text of every page, by its path in the folder of the reference."""
    environment = _environment()
    return {
        f"{path}.rst": environment.get_template(f"{template}.rst.jinja").render(
            package=package, **context
        )
        for path, template, context in _pages(package, guides, grouped(package, groups or {}))
    }


def write(folder: Path, pages: Mapping[str, str]) -> None:
    """Write ``pages`` into ``folder`` and remove what else is there."""
    for path in folder.rglob("*.rst"):
        if path.relative_to(folder).as_posix() not in pages:
            path.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters["indent_all"] = _indented
    return environment


def _indented(text: str) -> str:
    """Return ``text`` as the content of a directive or a definition."""
    return indent(text, "   ")


def _pages(
    package: Package, guides: Guides, groups: list[Group]
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the path, the template and the content of every page."""
    for name in ("client", "operations", "structures", "enums", "errors", "other"):
        yield name, name, {"raised_by": _raised_by(package), "groups": groups}
    for group in groups:
        yield f"operations/about/{group.slug}", "group", {"group": group}
    for operation in package.operations:
        yield (
            f"operations/{operation.python_name}",
            "operation",
            _operation(package, operation, guides),
        )
    for name, structure in package.structures.items():
        yield f"structures/{name}", "structure", _structure(package, name, structure)
    for name, enum in package.enums.items():
        yield f"enums/{name}", "enum", {"name": name, "uses": _uses(package, enum)}


def _operation(package: Package, operation: Any, guides: Guides) -> dict[str, Any]:
    """Return the content of the page of ``operation``."""
    name = operation.python_name
    parts = Parts.of_method(package.method(name))
    others = [("wait_until", each, package.waiter(each)) for each in _waiters(package, operation)]
    if operation.paginated:
        others.insert(0, ("paginate", name, package.paginator(name)))
    return {
        "operation": operation,
        "parts": parts,
        "call": calls.operation_call(package, operation),
        "wire_names": wire.names(package, operation),
        "members": members.response_members(package, operation.response_type),
        "below": {
            parameter: members.below(package, hint)
            for parameter, hint in package.members(operation.request_type).items()
        },
        "others": [_other(*each, known=parts.parameters) for each in others],
        "guides": [guide for guide, text in guides.items() if _calls(text, name)],
    }


def _waiters(package: Package, operation: Any) -> list[str]:
    return package.waiters.get(operation.name, [])


def _other(
    group: str, name: str, method: Callable[..., Any], *, known: Mapping[str, str]
) -> dict[str, Any]:
    """Return what is shown of a paginator or waiter, whose operation takes the ``known``."""
    parts = Parts.of_method(method)
    shown = signature(method, bound_method=True)
    return {
        "group": group,
        "name": f"{group}.{name}",
        "signature": stringify_signature(shown),
        "parts": parts,
        "own": {key: text for key, text in parts.parameters.items() if key not in known},
    }


def _structure(package: Package, name: str, structure: type) -> dict[str, Any]:
    """Return the content of the page of a structure."""
    is_input = structure in package.inputs
    return {
        "name": name,
        "call": calls.constructor_call(package, structure) if is_input else "",
        "uses": _uses(package, structure),
    }


def _uses(package: Package, shape: type) -> list[str]:
    """Return links to what uses ``shape``."""
    return [
        f":class:`~{package.name}.{name}`"
        if name in package.structures
        else f":meth:`~{package.name}.Client.{name}`"
        for name in sorted(package.uses.get(shape, []))
    ]


def _raised_by(package: Package) -> dict[str, list[str]]:
    """Return the operations that the model says raise each error, by its name."""
    found: dict[str, list[str]] = {}
    for operation in package.operations:
        for error in operation.errors:
            found.setdefault(error.__name__, []).append(operation.python_name)
    return found


def _calls(text: str, operation: str) -> bool:
    """Return whether the guide ``text`` calls ``operation``."""
    return re.search(rf"(client|paginate)\.{operation}\(", text) is not None
