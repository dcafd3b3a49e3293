"""What a user sees of a generated package, read from its source; for :mod:`codegen.diff`.

A package is data here: it is parsed, never imported. A model is emitted to memory and read in the
same way, so that there is one reader, and a package and a model compare as what a user gets. What
the model decides is read; the runtime, which no model changes, is not, and neither is
documentation.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from attrs import evolve, field, frozen

from codegen.emit.package import emit
from codegen.errors import CodegenError
from codegen.model import sources
from codegen.model.raw import is_object
from codegen.python import names
from codegen.release.output import MANIFEST, read_manifest
from codegen.resolve import resolve

_CLIENT = "client.py"
_EXCEPTIONS = "exceptions.py"
_OPERATIONS = "catalog.py"
_PAGINATORS = "paginators.py"
_WAITERS = "waiters.py"
_FILES = (_CLIENT, _EXCEPTIONS, _OPERATIONS, _PAGINATORS, _WAITERS)
_FOLDERS = ("operations/", "shapes/")

#: What the limit means that a check of ``runtime/validation.py`` is given.
_LIMITS = {
    "check_float": "least value",
    "check_header": "least length",
    "check_host_label": "least length",
    "check_integer": "least value",
    "check_string": "least length",
    "is_list": "least number of elements",
}
#: What the variables of an emitted check stand for.
_CHECKED = {"member": "", "item": " of its elements", "key": " of its keys"}


@frozen(kw_only=True)
class Member:
    """A parameter of a method, or an attribute of a structure or an exception.

    ``types`` are the alternatives of its annotation. ``key`` is what botocore's dict calls it, as
    far as known; ``limits`` the least values and lengths that are checked, by what they limit.
    """

    types: tuple[str, ...]
    required: bool
    key: str | None = None
    limits: Mapping[str, float] = field(factory=lambda: {})


Members = Mapping[str, Member]


@frozen(kw_only=True)
class Structure:
    """A class with the members of a structure, by their attributes."""

    members: Members
    union: bool


@frozen(kw_only=True)
class Paginator:
    """A method of ``client.paginate``; ``items_path`` leads from a response to the items."""

    method: str
    parameters: Members
    item: tuple[str, ...]
    items_path: tuple[str, ...]


@frozen(kw_only=True)
class Operation:
    """A method of the client; ``request`` and ``response`` are names of structures."""

    method: str
    parameters: Members
    request: str
    response: str
    errors: frozenset[str]
    idempotent_members: frozenset[str]
    paginator: Paginator | None


@frozen(kw_only=True)
class Waiter:
    """A method of ``client.wait_until``; ``conditions`` are in the words of the emitted plan."""

    method: str
    operation: str
    parameters: Members
    returns: tuple[str, ...]
    delay: float
    max_attempts: float
    conditions: tuple[str, ...]


@frozen(kw_only=True)
class Error:
    """A modelled exception."""

    base: str
    code: str
    retryable: bool
    throttling: bool
    members: Members


@frozen(kw_only=True)
class Surface:
    """All of it.

    Operations and waiters go by the model's names, everything else by the name of its class.
    ``enums`` hold the name of each member by its value.
    """

    operations: Mapping[str, Operation]
    structures: Mapping[str, Structure]
    enums: Mapping[str, Mapping[str, str]]
    errors: Mapping[str, Error]
    waiters: Mapping[str, Waiter]


def load(path: Path) -> Surface:
    """Return what a user sees of the package, or of the client for the model, at ``path``.

    A package is a folder with a ``_manifest.json``, a model a ``service-2.json`` or
    ``service-2.json.gz``, read with the files beside it. Raises :class:`CodegenError` for anything
    else, and for a package of which something is missing or cannot be read.
    """
    if path.is_dir():
        files = _package_files(path)
    elif path.is_file():
        files = _emitted(path)
    else:
        raise CodegenError(f"{path}: there is no such file or folder")
    return read(files, path)


def read(files: Mapping[str, str], path: Path) -> Surface:
    """Return what a user sees of the package whose source is ``files``; errors name ``path``."""
    try:
        return _Reader(files).surface()
    except CodegenError as error:
        raise CodegenError(f"{path}: {error}") from error
    except RecursionError as error:
        raise CodegenError(f"{path}: an annotation in it is nested too deeply") from error


def _emitted(path: Path) -> dict[str, str]:
    """Return the source of the client for the model at ``path``."""
    source = sources.from_file(path)
    try:
        return emit(resolve(source, package=names.package_name(source.service)))
    except CodegenError as error:
        raise CodegenError(f"{path}: {error}") from error


def _package_files(package: Path) -> dict[str, str]:
    """Return the source of what is read of ``package``, which has to be complete."""
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
    wanted = {*listed, *_FILES}
    missing = sorted(path for path in wanted if not (package / path).is_file())
    if missing:
        raise CodegenError(f"{package}: half a package, without {', '.join(missing)}")
    return {path: _text(package / path) for path in wanted if _is_read(path)}


def _stays_inside(path: str) -> bool:
    """Return whether ``path`` cannot lead out of the folder that it is looked up in."""
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts and "\0" not in path


def _is_read(path: str) -> bool:
    """Return whether the file at ``path`` of a package says what a user sees."""
    return path in _FILES or (path.startswith(_FOLDERS) and path.endswith(".py"))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise CodegenError(f"{path}: cannot be read: {error}") from error


class _Reader:
    """The reading of one package."""

    def __init__(self, files: Mapping[str, str]) -> None:
        # Sorted, so that the order of files in a manifest does not matter.
        self._trees = {
            path: _parsed(path, text) for path, text in sorted(files.items()) if _is_read(path)
        }
        modules = [tree for path, tree in self._trees.items() if path.startswith(_FOLDERS)]
        self._structures = {
            name: structure for tree in modules for name, structure in _structures(tree)
        }
        self._enums = {name: values for tree in modules for name, values in _enums(tree)}
        self._calls = {name: classes for tree in modules for name, classes in _calls(tree)}

    def surface(self) -> Surface:
        """Return what there is."""
        return Surface(
            operations=self._operations(),
            structures=self._structures,
            enums=self._enums,
            errors=_errors(self._trees[_EXCEPTIONS]),
            waiters=self._waiters(),
        )

    def _operations(self) -> dict[str, Operation]:
        """Return the rows of ``OPERATIONS``, each with its method, its classes, its paginator."""
        methods = {_operation_of(method): method for method in self._methods(_CLIENT, "Client")}
        paginators = self._paginators()
        operations: dict[str, Operation] = {}
        for row in _calls_of(self._trees[_OPERATIONS], "Operation"):
            name = _string(row.args[0]) if row.args else None
            if name is None:
                raise CodegenError(f"{_OPERATIONS}: line {row.lineno}: an operation has no name")
            if name not in methods:
                raise CodegenError(f"{_CLIENT}: the method for the operation {name} is missing")
            request, response = self._classes(name)
            operations[name] = Operation(
                method=methods[name].name,
                parameters=_parameters(methods[name], self._structures[request]),
                request=request,
                response=response,
                errors=frozenset((_string(_keyword(row, "errors")) or "").split()),
                idempotent_members=frozenset(_strings(_keyword(row, "idempotent_members"))),
                paginator=paginators.get(name),
            )
        return operations

    def _classes(self, operation: str) -> tuple[str, str]:
        """Return the names of the structures that are an operation's request and response."""
        classes = self._calls.get(operation)
        if classes is None or not self._structures.keys() >= {*classes}:
            raise CodegenError(f"the request and the response of {operation} are missing")
        return classes

    def _paginators(self) -> dict[str, Paginator]:
        """Return the paginators by the names of their operations."""
        plans = _plans(self._trees[_PAGINATORS], "PagePlan")
        paginators: dict[str, Paginator] = {}
        for method in self._methods(_PAGINATORS, "Paginate"):
            operation = _operation_of(method)
            plan = _plan_of(method, ("Pager",), plans, _PAGINATORS)
            request, _ = self._classes(operation)
            paginators[operation] = Paginator(
                method=method.name,
                parameters=_parameters(method, self._structures[request]),
                item=_item(method.returns),
                items_path=_strings(_keyword(plan, "items_path")),
            )
        return paginators

    def _waiters(self) -> dict[str, Waiter]:
        """Return the waiters by their names."""
        plans = _plans(self._trees[_WAITERS], "WaiterPlan")
        waiters: dict[str, Waiter] = {}
        for method in self._methods(_WAITERS, "WaitUntil"):
            operation = _operation_of(method)
            plan = _plan_of(method, ("wait", "wait_for_response"), plans, _WAITERS)
            request, _ = self._classes(operation)
            waiters[_string(_keyword(plan, "name")) or method.name] = Waiter(
                method=method.name,
                operation=operation,
                parameters=_parameters(method, self._structures[request]),
                returns=_alternatives(method.returns),
                delay=_number(_keyword(plan, "delay")) or 0,
                max_attempts=_number(_keyword(plan, "max_attempts")) or 0,
                conditions=tuple(
                    f"{_string(acceptor.args[0])}: {_string(acceptor.args[-1])}"
                    for acceptor in _calls_of(plan, "Acceptor")
                    if acceptor.args
                ),
            )
        return waiters

    def _methods(self, path: str, name: str) -> list[ast.FunctionDef]:
        """Return the methods of the class ``name`` that call an operation."""
        for node in self._trees[path].body:
            if isinstance(node, ast.ClassDef) and node.name == name:
                return [f for f in node.body if isinstance(f, ast.FunctionDef) and _operation_of(f)]
        raise CodegenError(f"{path}: there is no class {name}")


def _parsed(path: str, text: str) -> ast.Module:
    try:
        return ast.parse(text, filename=path)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        # All but the first are for null characters, and for more depth than the parser has.
        raise CodegenError(f"{path}: cannot be read as Python: {error}") from error


# -- classes --------------------------------------------------------------------------------------


def _enums(tree: ast.Module) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the enums of a module."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and "OpenEnum" in map(_identifier, node.bases):
            yield node.name, {value: name for name, value in _constants(node)}


def _constants(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Yield the strings that a class gives names to."""
    for statement in node.body:
        if isinstance(statement, ast.Assign):
            value = _string(statement.value)
            if value is not None:
                yield _identifier(statement.targets[0]), value


def _calls(tree: ast.Module) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the operations of a module with the classes of their request and response."""
    for call in _calls_of(tree, "Call"):
        name = _string(_keyword(call, "name"))
        if name is not None:
            request, response = _keyword(call, "request_type"), _keyword(call, "response_type")
            yield name, (_identifier(request), _identifier(response))


def _structures(tree: ast.Module) -> Iterator[tuple[str, Structure]]:
    """Yield the structures of a module."""
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    registered = {
        _identifier(call.args[0]): (_identifier(call.args[1]), _identifier(call.args[2]))
        for call in _calls_of(tree, "register")
        if len(call.args) == 3
    }
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name in registered:
            reader, writer = registered[node.name]
            # The functions of a structure have names of one stem.
            check = functions.get(f"check_{reader.partition('_')[2]}")
            yield node.name, _structure(node, functions.get(writer), check)


def _structure(
    node: ast.ClassDef, writer: ast.FunctionDef | None, check: ast.FunctionDef | None
) -> Structure:
    """Return what a class, the writer of its dict and its check say."""
    members: dict[str, Member] = {}
    keys = {} if writer is None else _keys(writer)
    checks = {} if check is None else _member_checks(check)
    for attribute, statement in _annotated(node):
        # What every response and every union have beside the model's members.
        if _identifier(statement.annotation) == "ResponseMetadata":
            continue
        missing, limits = checks.get(attribute, (False, {}))
        members[attribute] = Member(
            types=_alternatives(statement.annotation),
            required=missing or _is_required(statement.value),
            key=keys.get(attribute),
            limits=limits,
        )
    union = members.pop("sdk_unknown_member", None) is not None
    return Structure(members=members, union=union)


def _errors(tree: ast.Module) -> dict[str, Error]:
    """Return the modelled exceptions."""
    codes = _codes(tree)
    errors: dict[str, Error] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.bases:
            assigned = {
                _identifier(statement.targets[0]): statement.value
                for statement in node.body
                if isinstance(statement, ast.Assign)
            }
            keys = {attribute: key for key, attribute in _pairs(assigned.get("members"))}
            errors[node.name] = Error(
                base=_identifier(node.bases[0]),
                code=codes.get(node.name, node.name),
                retryable="retryable" in assigned,
                throttling="throttling" in assigned,
                members={
                    attribute: Member(
                        types=_alternatives(statement.annotation),
                        required=False,
                        key=keys.get(attribute),
                    )
                    for attribute, statement in _annotated(node)
                },
            )
    return errors


def _codes(tree: ast.Module) -> dict[str, str]:
    """Return the code of each modelled exception, by its class."""
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and _identifier(node.target) == "BY_CODE":
            table = node.value
            if isinstance(table, ast.Dict):
                codes = zip(table.values, table.keys, strict=True)
                return {_identifier(name): _string(code) or "" for name, code in codes}
    raise CodegenError(f"{_EXCEPTIONS}: there is no table BY_CODE")


def _annotated(node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
    """Yield the attributes of a class that have an annotation."""
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign):
            yield _identifier(statement.target), statement


def _is_required(value: ast.expr | None) -> bool:
    """Return whether what stands behind an attribute's annotation gives it no default."""
    if value is None:
        return True
    if not isinstance(value, ast.Call):
        return False
    return not {"default", "factory"} & {keyword.arg for keyword in value.keywords}


def _keys(writer: ast.FunctionDef) -> dict[str, str]:
    """Return the keys under which a writer puts the attributes into a dict."""
    return {
        node.attr: key
        for table in ast.walk(writer)
        if isinstance(table, ast.Dict)
        for key, value in zip(map(_string, table.keys), table.values, strict=True)
        if key is not None
        for node in ast.walk(value)
        if isinstance(node, ast.Attribute) and _identifier(node.value) == "value"
    }


def _member_checks(check: ast.FunctionDef) -> dict[str, tuple[bool, dict[str, float]]]:
    """Return, for each attribute, whether a check refuses its absence, and the limits it checks."""
    return {
        attribute: (
            any(
                isinstance(node, ast.Attribute) and node.attr == "missing"
                for node in ast.walk(condition)
            ),
            _limits(condition),
        )
        for attribute, condition in _conditions(check)
    }


def _limits(condition: ast.If) -> dict[str, float]:
    """Return the limits that the check of one member holds."""
    limits: dict[str, float] = {}
    for function, unit in _LIMITS.items():
        for call in _calls_of(condition, function):
            if len(call.args) != 5:
                continue
            limit = _number(call.args[4])
            # No length is less than zero.
            if limit is not None and (limit or unit == "least value"):
                limits[unit + _what_is_checked(_identifier(call.args[3]))] = limit
    return limits


def _what_is_checked(variable: str) -> str:
    """Return in words what the ``variable`` of a check stands for."""
    kind, _, depth = variable.partition("_")
    return _CHECKED.get(kind, "") + (f" ({depth} deep)" if depth else "")


def _conditions(function: ast.FunctionDef) -> Iterator[tuple[str, ast.If]]:
    """Yield the statements of ``function`` that are about one attribute, with the attribute.

    They are emitted as ``if (member := value.attribute) is None`` and the like.
    """
    for statement in function.body:
        if isinstance(statement, ast.If):
            for node in ast.walk(statement.test):
                if isinstance(node, ast.NamedExpr) and isinstance(node.value, ast.Attribute):
                    yield node.value.attr, statement


# -- methods --------------------------------------------------------------------------------------


def _operation_of(method: ast.FunctionDef) -> str:
    """Return the operation that a method calls, as its decorator says; empty for other methods."""
    for decorator in method.decorator_list:
        if isinstance(decorator, ast.Call) and _identifier(decorator.func) == "checked":
            return _string(decorator.args[0]) or "" if decorator.args else ""
    return ""


def _parameters(method: ast.FunctionDef, request: Structure) -> dict[str, Member]:
    """Return the keyword-only parameters of a method; all are, but ``self``.

    What is checked of a parameter is what is checked of the member of the request.
    """
    parameters: dict[str, Member] = {}
    arguments = zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True)
    for argument, default in arguments:
        parameter = Member(types=_alternatives(argument.annotation), required=default is None)
        member = request.members.get(argument.arg)
        if member is not None:
            parameter = evolve(
                member, types=parameter.types, required=parameter.required or member.required
            )
        parameters[argument.arg] = parameter
    return parameters


def _plans(tree: ast.Module, kind: str) -> dict[str, ast.Call]:
    """Return the plans of a module by the names of their constants."""
    return {
        _identifier(node.target): node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.value, ast.Call)
        and _identifier(node.value.func) == kind
    }


def _plan_of(
    method: ast.FunctionDef, callees: Iterable[str], plans: Mapping[str, ast.Call], path: str
) -> ast.Call:
    """Return the plan that a method hands to one of ``callees``."""
    for callee in callees:
        for call in _calls_of(method, callee):
            plan = plans.get(_identifier(call.args[0])) if call.args else None
            if plan is not None:
                return plan
    raise CodegenError(f"{path}: the plan of {method.name} is missing")


def _item(returns: ast.expr | None) -> tuple[str, ...]:
    """Return the alternatives of ``Item`` in ``Pager[Item, Response]``."""
    arguments = returns.slice if isinstance(returns, ast.Subscript) else None
    if isinstance(arguments, ast.Tuple) and arguments.elts:
        return _alternatives(arguments.elts[0])
    return _alternatives(returns)


# -- expressions ----------------------------------------------------------------------------------


def _calls_of(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    """Yield the calls of the function or class ``name``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _alternatives(annotation: ast.expr | None) -> tuple[str, ...]:
    """Return the types that ``A | B | None`` allows, as source.

    A builtin that a class or the client hides is spelt ``_builtins.list``; it is ``list`` here.
    """
    spelt = "object" if annotation is None else ast.unparse(annotation)
    spelt = re.sub(r"\b_(?:builtins|datetimes)\.", "", spelt)
    pieces: list[str] = []
    depth = start = 0
    for position, character in enumerate(spelt):
        depth += (character in "[(") - (character in "])")
        if character == "|" and depth == 0:
            pieces.append(spelt[start:position])
            start = position + 1
    return tuple(piece.strip() for piece in [*pieces, spelt[start:]])


def _identifier(node: ast.expr | None) -> str:
    """Return the name that ``node`` is, also in ``name[...]``; empty for other expressions."""
    if isinstance(node, ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _string(node: ast.expr | None) -> str | None:
    """Return the string that ``node`` is, if it is one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _strings(node: ast.expr | None) -> tuple[str, ...]:
    """Return the strings in a tuple."""
    elements = node.elts if isinstance(node, ast.Tuple) else []
    return tuple(text for text in map(_string, elements) if text is not None)


def _pairs(node: ast.expr | None) -> Iterator[tuple[str, str]]:
    """Yield the pairs of strings in a tuple."""
    for element in node.elts if isinstance(node, ast.Tuple) else []:
        pair = _strings(element)
        if len(pair) == 2:
            yield pair[0], pair[1]


def _number(node: ast.expr | None) -> float | None:
    """Return the number that ``node`` is, if it is one."""
    sign = 1
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        node, sign = node.operand, -1
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return sign * node.value
    return None
