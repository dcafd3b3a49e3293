"""The package as text: for each file its path, its template, and what the template is given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path

from attrs import define, field
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import __version__
from codegen.emit import (
    client_settings,
    docstrings,
    endpoint_rules,
    methods,
    structures as views,
)
from codegen.emit.finishing import finishing
from codegen.emit.modules import Module, modules
from codegen.endpoints import EndpointModule
from codegen.handwritten import RUNTIME, extra_files, names_from_root, runtime_files
from codegen.model import Error, Operation, Service
from codegen.problems import CodegenError, Problems
from codegen.protocols import PROTOCOLS, ProtocolEmitter
from codegen.protocols.forms import Place
from codegen.python.imports import SHAPES, Symbols
from codegen.python.reserved import ROOT_NAMES, RUNTIME_MODULES, public_names
from codegen.python.source import annotation, docstring, literal

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"

#: Names that emitted code uses and that come neither from the runtime nor from the model.
_FOREIGN = {
    "_builtins": "_builtins",
    "_datetimes": "_datetimes",
    "_field": ".runtime.lazy_attrs",
    "_redacted": ".runtime.structures",
    "_operations": ".",
    SHAPES: ".",
    "Any": "typing",
    "Callable": "collections.abc",
    "ServiceProtocol": ".runtime.protocols",
    "Credentials": ".runtime.credentials",
    "Literal": "typing",
    "PathLike": "os",
    "TYPE_CHECKING": "typing",
    "cast": "typing",
    "datetime": "datetime",
    "define": ".runtime.lazy_attrs",
    "field": ".runtime.lazy_attrs",
    "resolve_endpoint": ".endpoints",
    "resolve_settings": ".runtime.settings.resolution",
    "unknown_names": ".runtime.lazy",
}
#: The names of the root that do not come from ``runtime/errors.py``, and where they are.
_ROOT_MODULES = {
    "Client": ".client",
    "Credentials": ".runtime.credentials",
    "HttpRequest": ".runtime.http",
    "HttpResponse": ".runtime.http",
    "JsonValue": ".runtime.codecs.values",
    "OPERATIONS": ".catalog",
    "Operation": ".runtime.operation",
    "Pager": ".runtime.pager",
    "ResponseMetadata": ".runtime.structures",
    "SigV4Signer": ".runtime.signing",
    "Transport": ".runtime.http",
    "UrllibTransport": ".runtime.transports.urllib3",
    "converter": ".conversion",
    "exceptions": ".",
    "testing": ".",
}

Files = dict[str, str]


def emit(service: Service, *, extras: bool = False, problems: Problems | None = None) -> Files:
    """Return the text of every file of the package for ``service``, by its path in the package.

    ``extras`` asks for the service's extras, which need all that :func:`extras_lack` looks for.
    ``problems`` are those that :func:`codegen.resolve.resolve` collected: what the compilers find
    is added, and all of it raised as one :class:`ModelError`.
    """
    problems = Problems() if problems is None else problems
    rules = endpoint_rules.compiled_rules(service, problems)
    problems.raise_any()
    files = _Emitter(service=service, rules=rules).files()
    return files | extra_files(service.name) if extras else files


def extras_lack(service: Service) -> list[str]:
    """Return the names that the extras of ``service`` use and its package would not have."""
    needed = names_from_root(extra_files(service.name))
    return sorted(needed - _exports(service, modules(service)).keys()) if needed else []


@define(eq=False, kw_only=True)
class _Emitter:
    """The emission of one package."""

    service: Service
    rules: EndpointModule
    functions: views.Functions = field(init=False)
    symbols: Symbols = field(init=False)
    modules: tuple[Module, ...] = field(init=False)
    #: The module of each structure, by its id.
    homes: Mapping[int, str] = field(init=False)
    environment: Environment = field(factory=lambda: template_environment(), init=False)

    def __attrs_post_init__(self) -> None:
        self.functions = views.Functions.of(self.service)
        self.modules = modules(self.service)
        self.homes = {id(shape): home.name for home in self.modules for shape in home.structures}
        self.symbols = Symbols(modules=self._symbols())

    def files(self) -> Files:
        """Return every file."""
        files = {
            "py.typed": "",
            "__init__.py": self._root(),
            "client.py": self._client(),
            "conversion.py": self._render("conversion.py"),
            "endpoints.py": self._render(
                "endpoints.py", symbols=endpoint_rules.symbols(), endpoints=self.rules
            ),
            "exceptions.py": self._exceptions(),
            "catalog.py": self._catalog(),
            "operations/__init__.py": self._render(
                "operations/__init__.py",
                modules=sorted(o.python_name for o in self.service.operations),
            ),
            "shapes/__init__.py": self._render(
                "shapes/__init__.py",
                modules=sorted(
                    m.name.rpartition(".")[2] for m in self.modules if m.operation is None
                ),
            ),
            "testing.py": self._render("testing.py"),
        }
        files["paginators.py"] = self._methods(
            "paginators.py", methods.paginator_methods(self.service)
        )
        files["waiters.py"] = self._methods("waiters.py", methods.waiter_methods(self.service))
        for module in self.modules:
            path = module.name.lstrip(".").replace(".", "/")
            files[f"{path}.py"] = self._module(module)
        protocol = PROTOCOLS[self.service.protocol].rpartition(".")[2]
        return files | runtime_files(protocol, files.values())

    # -- rendering --------------------------------------------------------------------------------

    def _render(
        self,
        path: str,
        *,
        template: str | None = None,
        symbols: Symbols | None = None,
        **context: object,
    ) -> str:
        """Return the file at ``path``, with the imports that its text turns out to need."""
        symbols = symbols or self.symbols
        source = self.environment.get_template(f"{template or path}.jinja")
        context |= {"service": service_view(self.service)}
        if "imports" not in context:
            module = "." + path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            text = source.render(imports="", **context)
            context["imports"] = symbols.imports(_parse(path, text), module=module)
        return source.render(**context)

    def _symbols(self) -> Mapping[str, str]:
        """Return the module of every name that emitted code may use."""
        symbols: dict[str, str] = dict(_FOREIGN)
        for name in RUNTIME_MODULES:
            text = (RUNTIME / f"{name.replace('.', '/')}.py").read_text(encoding="utf-8")
            symbols |= dict.fromkeys(public_names(text), f".runtime.{name}")
        symbols |= {"Client": ".client", "Paginate": ".paginators", "WaitUntil": ".waiters"}
        symbols |= {error.class_name: ".exceptions" for error in self.service.errors}
        for module in self.modules:
            symbols |= dict.fromkeys(module.class_names, module.name)
        for name, shape in self.functions.defined(self.service).items():
            symbols[name] = symbols[shape.class_name]
        return symbols

    # -- files ------------------------------------------------------------------------------------

    def _module(self, module: Module) -> str:
        """Return a module of shapes, or the module of an operation."""
        functions = self._used_in(module.name)
        structures = [views.structure_view(structure, functions) for structure in module.structures]
        view = {
            "title": module.name.rpartition(".")[2],
            "enums": [views.enum_view(enum, functions) for enum in module.enums],
            "structures": structures,
        }
        path = f"{module.name.lstrip('.').replace('.', '/')}.py"
        if module.operation is None:
            return self._render(path, template="shapes/shapes.py", module=view)
        return self._render(
            path,
            template="operations/operation.py",
            module=view,
            operation=self._operation(module.operation),
            code=self._protocol(functions).operation(module.operation),
        )

    def _used_in(self, module: str) -> views.Functions:
        """Return the functions of structures for the code in ``module``."""
        return self.functions.used_in(Place(module=module, homes=self.homes))

    def _protocol(self, functions: views.Functions) -> ProtocolEmitter:
        """Return the emitter of the service's protocol."""
        emitter: ProtocolEmitter = import_module(PROTOCOLS[self.service.protocol]).emitter(
            functions.wire
        )
        return emitter

    def _operation(self, operation: Operation) -> dict[str, object]:
        """Return what the template of an operation's module needs of it."""
        options: list[tuple[str, str]] = []
        tokens = tuple(member.attribute for member in operation.idempotency_tokens)
        if tokens:
            options.append(("idempotency_tokens", literal(tokens)))
        prefix = _host_prefix(operation)
        if prefix:
            options.append(("host_prefix", "host_prefix"))
        parameters = self._endpoint_parameters(operation)
        if parameters:
            options.append(("endpoint_parameters", "endpoint_parameters"))
        if not operation.signed:
            options.append(("signed", "False"))
        if operation.unsigned_payload:
            options.append(("unsigned_payload", "True"))
        finish = finishing(operation)
        if finish:
            options.append(("finish", f"({', '.join(finish)},)"))
        return {
            "name": operation.name,
            "name_literal": literal(operation.name),
            "method": literal(operation.method),
            "request": operation.input.class_name,
            "response": operation.output.class_name,
            "check": self.functions.checks[id(operation.input)],
            "host_prefix": prefix,
            "endpoint_parameters": parameters,
            "options": options,
        }

    def _endpoint_parameters(self, operation: Operation) -> list[tuple[str, str]]:
        """Return the endpoint parameters that a call sets, with the expression for each."""
        known = {p.name: p.python_name for p in self.rules.parameters}
        found = [
            (known[member.endpoint_parameter], f"request.{member.attribute}")
            for member in operation.input.members
            if member.endpoint_parameter in known
        ]
        fixed = operation.endpoint_parameters
        return found + [(known[name], literal(value)) for name, value in fixed if name in known]

    def _catalog(self) -> str:
        """Return the table of operations."""
        rows: list[dict[str, object]] = []
        for operation in self.service.operations:
            options: list[tuple[str, str]] = []
            errors = " ".join(error.class_name for error in operation.errors)
            tokens = tuple(member.attribute for member in operation.idempotency_tokens)
            if errors:
                options.append(("errors", literal(errors)))
            if tokens:
                options.append(("idempotent_members", literal(tokens)))
            if operation.paginator is not None:
                options.append(("paginated", "True"))
            rows.append(
                {
                    "name": literal(operation.name),
                    "python_name": literal(operation.python_name),
                    "http": literal((operation.method, operation.request_uri)),
                    "options": options,
                }
            )
        return self._render("catalog.py", rows=rows, imports="")

    def _exceptions(self) -> str:
        """Return the module of exceptions."""
        protocol = self._protocol(self._used_in(".exceptions"))
        return self._render(
            "exceptions.py",
            errors=[self._error(error, protocol) for error in self.service.errors],
            base_errors=_base_errors(),
            exported=self._exception_names(),
        )

    def _exception_names(self) -> list[str]:
        """Return the names of all exceptions."""
        return sorted([*_base_errors(), *(error.class_name for error in self.service.errors)])

    def _error(self, error: Error, protocol: ProtocolEmitter) -> dict[str, object]:
        """Return what the template of an exception needs."""
        members = error.structure.members
        hidden = views.shadowed({member.attribute for member in members})
        return {
            "class_name": error.class_name,
            "base": "ServerFaultError" if error.is_server_fault else "ClientFaultError",
            "docstring": docstring(
                docstrings.wrapped(docstrings.text(error.documentation)) or error.name, indent=4
            ),
            "code": literal(error.code),
            "retryable": error.retryable,
            "throttling": error.throttling,
            "members": [(literal(m.name), literal(m.attribute)) for m in members],
            "fields": [
                {
                    "attribute": m.attribute,
                    "annotation": f"{annotation(m.shape, shadowed=hidden)} | None",
                    "docstring": docstring(
                        docstrings.wrapped(docstrings.member(m, limited=False)), indent=4
                    )
                    if m.documentation
                    else "",
                }
                for m in members
                if m.attribute != "message"
            ],
            "arguments": protocol.error_members(error),
        }

    def _client(self) -> str:
        """Return the module of the client."""
        return self._render(
            "client.py",
            exceptions=self._exception_names(),
            settings=client_settings.parameters(),
            settings_docstring=docstring(client_settings.documentation(), indent=8),
            methods=methods.operation_methods(self.service),
            endpoint_settings=endpoint_rules.settings(self.rules),
            endpoint_per_call=any(map(self._endpoint_parameters, self.service.operations)),
            idempotency_members=self._token_names(),
        )

    def _methods(self, path: str, rows: Iterable[methods.Method]) -> str:
        """Return a module of methods with the plans that they follow."""
        rows = list(rows)
        text = self._render(path, methods=rows, needs_unstructure=False)
        needs = re.search(r"\bunstructure\)", text) is not None
        return self._render(path, methods=rows, needs_unstructure=needs) if needs else text

    def _token_names(self) -> list[str]:
        """Return the wire names of all idempotency tokens, as literals."""
        names = {
            member.wire_name
            for operation in self.service.operations
            for member in operation.idempotency_tokens
        }
        return [literal(name) for name in sorted(names)]

    def _root(self) -> str:
        """Return the package's root."""
        by_module: dict[str, list[str]] = {}
        for name, module_name in sorted(_exports(self.service, self.modules).items()):
            by_module.setdefault(module_name, []).append(name)
        return self._render("__init__.py", imports=sorted(by_module.items()))


def _exports(service: Service, homes: Iterable[Module]) -> Mapping[str, str]:
    """Return every public name and the module that it comes from."""
    exports: dict[str, str] = {name: _ROOT_MODULES.get(name, ".exceptions") for name in ROOT_NAMES}
    if all(operation.paginator is None for operation in service.operations):
        del exports["Pager"]
    exports |= {error.class_name: ".exceptions" for error in service.errors}
    for module in homes:
        exports |= dict.fromkeys(module.class_names, module.name)
    return exports


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
        "protocol": PROTOCOLS[service.protocol].rpartition(".")[2],
        "sdk": literal(f"{service.package}-sdk/{__version__}"),
    }


def _title(text: str) -> str:
    """Return a name from the model for use in docstrings: plain characters on one line."""
    return "".join(c for c in text if c.isalnum() or c in " -_./()&")


def _host_prefix(operation: Operation) -> str:
    """Return the expression for the host prefix; empty when there is none."""
    if operation.host_prefix is None:
        return ""
    labels = {m.name: m.attribute for m in operation.input.members if m.host_label}
    pieces: list[str] = []
    for position, piece in enumerate(re.split(r"\{(.*?)\}", operation.host_prefix)):
        if position % 2 == 0:
            pieces += [literal(piece)] if piece else []
        else:
            pieces.append(f"str(request.{labels[piece]})")
    return " + ".join(pieces)


def _base_errors() -> list[str]:
    """Return the names of the exceptions that every client has."""
    return sorted(public_names((RUNTIME / "errors.py").read_text(encoding="utf-8")))


def _parse(path: str, text: str) -> ast.Module:
    """Return the syntax tree of ``text``; :class:`CodegenError` when it is not Python."""
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise CodegenError(
            f"{path}: what would be written is not Python (line {error.lineno}: {error.msg})"
        ) from error
