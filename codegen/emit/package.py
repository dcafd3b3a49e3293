"""The package as text: a loop over the templates, each with a view that says what it prints.

A new kind of file is a template, whose path is that of what it prints, and a row in :data:`VIEWS`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import chain
from pathlib import Path, PurePosixPath
from pickle import UnpicklingError

import jinja2
from attrs import define, field
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from codegen import __version__
from codegen.emit import (
    calls,
    classes,
    clients,
    faults,
    page_plans,
    root,
    serving,
    several,
    typed_inputs,
    waiter_plans,
)
from codegen.emit.several import HELPERS
from codegen.emit.view import RUNTIME, File, Package, title
from codegen.handwritten import runtime_files
from codegen.model import Service
from codegen.problems import Problems
from codegen.python import names
from codegen.python.imports import Symbols
from codegen.python.source import literal

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"

Files = dict[str, str]

#: What a package has for its users alone. What finds credentials waits in a thread of its own.
_OF_USERS = ("async_client.py.jinja", "telemetry.py.jinja", "testing.py.jinja")
#: What only a package with paginators has, and one with waiters.
_OF_PAGES = ("pages/__init__.py.jinja", "paginators.py.jinja")
_OF_WAITS = ("waiters.py.jinja", "waits/__init__.py.jinja")

#: The view of each template: it returns the files that are printed with it.
VIEWS: Mapping[str, Callable[[Package], Iterable[File]]] = {
    "__init__.py.jinja": root.package_root,
    "_names.py.jinja": root.names_for_types,
    "async_client.py.jinja": clients.async_client,
    "catalog.py.jinja": calls.catalog,
    "client.py.jinja": clients.client,
    "conversion.py.jinja": root.unchanging("conversion.py"),
    "endpoints.py.jinja": root.endpoints,
    "exceptions.py.jinja": faults.exceptions,
    "inputs.py.jinja": typed_inputs.inputs,
    "operations/__init__.py.jinja": calls.operations,
    "operations/operation.py.jinja": calls.operation_files,
    "pages/__init__.py.jinja": page_plans.pages,
    "pages/page.py.jinja": page_plans.page_files,
    "paginators.py.jinja": clients.paginators,
    "serving/__init__.py.jinja": serving.package,
    "serving/patterns.py.jinja": serving.patterns,
    "serving/requests/__init__.py.jinja": serving.requests,
    "serving/requests/request.py.jinja": serving.request_files,
    "serving/structures.py.jinja": serving.structures,
    "shapes/__init__.py.jinja": classes.shapes,
    "shapes/shape.py.jinja": classes.shape_files,
    "telemetry.py.jinja": root.unchanging("telemetry.py"),
    "testing.py.jinja": root.testing,
    "waiters.py.jinja": clients.waiters,
    "waits/__init__.py.jinja": waiter_plans.waits,
    "waits/wait.py.jinja": waiter_plans.wait_files,
}


def emit(
    service: Service,
    *,
    companions: Iterable[Service] = (),
    problems: Problems | None = None,
    serves: bool = False,
) -> Files:
    """Return the text of every file of the package for ``service``, by its path in the package.

    ``companions`` are services whose clients the package itself uses; they stand in ``services/``.
    ``problems`` are those that :func:`codegen.resolve.resolve` collected: what the compilers find
    is added, and all of it raised as one :class:`ModelError`. ``serves`` adds what answers
    requests.
    """
    return emit_together({"": service}, companions=companions, problems=problems, serves=serves)


def emit_together(
    services: Mapping[str, Service],
    *,
    companions: Iterable[Service] = (),
    problems: Problems | None = None,
    serves: bool = False,
) -> Files:
    """Return the text of every file of a package of several services, with one runtime for all.

    ``services`` are by the folder that each has in the package; the rest is as for :func:`emit`.
    """
    problems = Problems() if problems is None else problems
    helpers = {f"{HELPERS}/{folder_of(each)}": each for each in companions}
    printers = [
        _printer(
            folder, service, problems, helped=bool(helpers), serves=serves and folder in services
        )
        for folder, service in {**services, **helpers}.items()
    ]
    # Nothing is printed before all is compiled.
    views = [list(printer.views()) for printer in printers]
    problems.raise_any()
    files: Files = {"py.typed": ""}
    for printer, found in zip(printers, views, strict=True):
        files |= printer.files(found)
    files |= _shared_files(services, list(helpers.values()))
    return files | runtime_files([each.protocol for each in printers], files.values())


def folder_of(service: Service) -> str:
    """Return the folder of a service that is in a package with others."""
    return names.package_name(service.name)


def _printer(
    folder: str, service: Service, problems: Problems, *, helped: bool, serves: bool
) -> _Printer:
    """Return what prints the files of ``service``, which has ``folder`` in the package.

    ``helped`` says that there are companions, ``serves`` that requests are answered, too.
    """
    up = "." * len(PurePosixPath(folder).parts)
    package = Package(
        service=service,
        problems=problems,
        runtime=f"{up}{RUNTIME}",
        companions=f"{up}.{HELPERS}.companions" if helped else None,
        internal=folder.startswith(f"{HELPERS}/"),
        serves=serves,
    )
    return _Printer(package=package, folder=folder)


def _shared_files(services: Mapping[str, Service], companions: Collection[Service]) -> Files:
    """Return the files that belong to no service of the package."""
    environment = template_environment()
    files: Files = {}
    views = several.root(services), several.companions(companions), several.credentials(companions)
    for view in chain.from_iterable(views):
        template = environment.get_template(f"together/{view.path}.jinja")
        files[view.path] = template.render({**view.context, "version": literal(__version__)})
    return files


class _Compiled(FileSystemBytecodeCache):
    """Templates as bytecode, which stands beside them as that of modules does.

    Compiling them takes as long as printing all files of a package does.
    """

    def __init__(self) -> None:
        # Bytecode belongs to the release of Jinja that made it.
        made_by = Path(jinja2.__file__).stat().st_mtime_ns
        super().__init__(os.fspath(TEMPLATES / "__pycache__"), f"%s.{made_by}.cache")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read what was compiled, where it is there and whole."""
        try:
            super().load_bytecode(bucket)
        except (OSError, EOFError, TypeError, ValueError, UnpicklingError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write what was compiled, where that is possible."""
        with suppress(OSError):
            (TEMPLATES / "__pycache__").mkdir(exist_ok=True)
            super().dump_bytecode(bucket)


@cache
def template_environment() -> Environment:
    """Return the Jinja environment: an undefined name in a template is an error.

    It is one for all services of a run, and templates are compiled as seldom as modules are.
    """
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        bytecode_cache=None if sys.dont_write_bytecode else _Compiled(),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@define(eq=False, kw_only=True)
class _Printer:
    """Prints the views of one service, into ``folder``."""

    package: Package
    folder: str
    symbols: Symbols = field(init=False)
    environment: Environment = field(factory=template_environment, init=False)

    def __attrs_post_init__(self) -> None:
        self.symbols = Symbols(modules=self.package.symbols())

    @property
    def protocol(self) -> str:
        """The protocol's module in the runtime."""
        return self.package.protocol.runtime

    def views(self) -> Iterator[tuple[str, File]]:
        """Yield every file with its template; what is wrong with the model is noted on the way."""
        unused = _unused(self.package)
        for template, view in VIEWS.items():
            if template not in unused:
                for file in view(self.package):
                    yield template, file

    def files(self, views: Iterable[tuple[str, File]]) -> Files:
        """Return the text of every file of ``views``."""
        return {
            PurePosixPath(self.folder, file.path).as_posix(): self._printed(template, file)
            for template, file in views
        }

    def _printed(self, template: str, file: File) -> str:
        """Return the text of ``file``, with the imports that it turns out to need."""
        context = {
            "service": service_view(self.package.service),
            "version": literal(__version__),
            "protocol": self.protocol,
            "runtime": self.package.runtime,
            "serves": self.package.serves,
            **file.context,
        }
        text = self.environment.get_template(template).render(context)
        return (file.symbols or self.symbols).complete(text, path=file.path, eager=file.eager)


def _unused(package: Package) -> set[str]:
    """Return the templates of what nobody would use in ``package``."""
    return {
        *(_OF_USERS if package.internal else ()),
        *(() if package.paginates else _OF_PAGES),
        *(() if package.waits else _OF_WAITS),
    }


def service_view(service: Service) -> dict[str, object]:
    """Return what templates say of the service."""
    return {
        "full_name": title(service.full_name),
        "api_version": title(service.api_version),
        "service_id": literal(service.service_id),
        "signing_name": literal(service.signing_name),
        "signer": service.signer,
        "addressing": service.addressing,
        "sdk": literal(f"{service.package}-sdk/{__version__}"),
    }
