"""The package as text: a loop over the templates, each with a view that says what it prints.

A new kind of file is a template, whose path is that of what it prints, and a row in :data:`VIEWS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from attrs import define, field
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import __version__
from codegen.emit import calls, classes, faults, methods, page_plans, root, waiter_plans
from codegen.emit.view import File, Package
from codegen.handwritten import runtime_files
from codegen.model import Service
from codegen.problems import Problems
from codegen.python.imports import Symbols
from codegen.python.source import literal

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"

Files = dict[str, str]

#: The view of each template: it returns the files that are printed with it.
VIEWS: Mapping[str, Callable[[Package], Iterable[File]]] = {
    "__init__.py.jinja": root.package_root,
    "catalog.py.jinja": calls.catalog,
    "client.py.jinja": methods.client,
    "conversion.py.jinja": root.unchanging("conversion.py"),
    "endpoints.py.jinja": root.endpoints,
    "exceptions.py.jinja": faults.exceptions,
    "operations/__init__.py.jinja": calls.operations,
    "operations/operation.py.jinja": calls.operation_files,
    "paginators.py.jinja": page_plans.paginators,
    "shapes/__init__.py.jinja": classes.shapes,
    "shapes/shape.py.jinja": classes.shape_files,
    "testing.py.jinja": root.unchanging("testing.py"),
    "waiters.py.jinja": waiter_plans.waiters,
}


def emit(service: Service, *, problems: Problems | None = None) -> Files:
    """Return the text of every file of the package for ``service``, by its path in the package.

    ``problems`` are those that :func:`codegen.resolve.resolve` collected: what the compilers find
    is added, and all of it raised as one :class:`ModelError`.
    """
    problems = Problems() if problems is None else problems
    return _Printer(package=Package(service=service, problems=problems)).files()


@define(eq=False, kw_only=True)
class _Printer:
    """Prints the views of one package."""

    package: Package
    symbols: Symbols = field(init=False)
    environment: Environment = field(factory=lambda: template_environment(), init=False)

    def __attrs_post_init__(self) -> None:
        self.symbols = Symbols(modules=self.package.symbols())

    def files(self) -> Files:
        """Return every file; nothing is printed before all is compiled."""
        package = self.package
        found = [(template, file) for template, view in VIEWS.items() for file in view(package)]
        package.problems.raise_any()
        files: Files = {"py.typed": ""}
        files |= {file.path: self._printed(template, file) for template, file in found}
        return files | runtime_files(package.protocol.runtime, files.values())

    def _printed(self, template: str, file: File) -> str:
        """Return the text of ``file``, with the imports that it turns out to need."""
        view = service_view(self.package.service)
        context = {"service": view, "protocol": self.package.protocol.runtime, **file.context}
        text = self.environment.get_template(template).render(context)
        return (file.symbols or self.symbols).complete(text, path=file.path)


def template_environment() -> Environment:
    """Return the Jinja environment: an undefined name in a template is an error."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def service_view(service: Service) -> dict[str, object]:
    """Return what templates say of the service."""
    return {
        "full_name": _title(service.full_name),
        "api_version": _title(service.api_version),
        "service_id": literal(service.service_id),
        "signing_name": literal(service.signing_name),
        "sdk": literal(f"{service.package}-sdk/{__version__}"),
    }


def _title(text: str) -> str:
    """Return a name from the model for use in docstrings: plain characters on one line."""
    return "".join(c for c in text if c.isalnum() or c in " -_./()&")
