"""Waiters: the methods of ``client.wait_until``, the plan that each follows, and what plans read.

What the acceptors of waiters look at in a response is a JMESPath expression, which many of them
have in common: each is one function, in the module of every waiter that looks at it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from codegen.emit import docstrings
from codegen.emit.methods import Method, deprecation, function_name, option, parameter
from codegen.emit.view import File, Package, Parameter
from codegen.jmespath import PathCode, compile_path
from codegen.model import Acceptor, Matcher, Service, Waiter
from codegen.problems import Problems
from codegen.python import names
from codegen.python.imports import Symbols
from codegen.python.source import docstring, literal

#: The function of ``runtime/waiting.py`` for each matcher.
_MATCHERS: Mapping[Matcher, str] = {
    "path": "path_is",
    "pathAll": "path_all",
    "pathAny": "path_any",
    "status": "on_status",
    "error": "on_error",
}
#: How long the name of a function may become that is made from an expression.
_LONGEST_NAME = 50


@frozen(kw_only=True)
class PathFunction:
    """A function that reads from a ``response`` what an expression finds there."""

    name: str
    response: str
    docstring: str
    code: PathCode


@frozen(kw_only=True)
class WaiterMethod(Method):
    """A method that waits, and the plan that it follows.

    ``acceptors`` are the arguments of each.
    """

    wait: str
    waiter: str
    response: str
    delay: int
    max_attempts: int
    acceptors: tuple[str, ...]


def waits(package: Package) -> Iterator[File]:
    """Yield the package of the waiters' modules."""
    modules = sorted(waiter.python_name for waiter in package.service.waiters)
    yield File(path="waits/__init__.py", context={"modules": modules})


def wait_files(package: Package) -> Iterator[File]:
    """Yield the module of each waiter; what cannot be compiled is noted."""
    service = package.service
    functions = _functions(service, package.problems)
    symbols = package.symbols()
    for waiter in service.waiters:
        response = waiter.operation.output.class_name
        keys = dict.fromkeys((response, each.argument or "") for each in waiter.acceptors)
        own = Symbols(modules=symbols | {"CALL": f".operations.{waiter.operation.python_name}"})
        yield File(
            path=f"waits/{waiter.python_name}.py",
            context={
                "method": waiter_method(waiter, functions, frozenset()),
                "title": docstring(
                    f"{waiter.name}: what ends the polling, and the waiter.", indent=0
                ),
                "functions": [functions[key] for key in keys if key in functions],
            },
            symbols=own,
        )


#: A response's class, and an expression on it.
Key = tuple[str, str]


def _functions(service: Service, problems: Problems) -> dict[Key, PathFunction]:
    """Return the function for each expression that an acceptor looks at."""
    codes: dict[Key, PathCode] = {}
    for waiter in service.waiters:
        output = waiter.operation.output
        for acceptor in waiter.acceptors:
            if acceptor.argument is not None:
                try:
                    code = compile_path(acceptor.argument, output)
                except ValueError as error:
                    problems.note(f"waiter {waiter.name}", str(error))
                else:
                    codes[output.class_name, acceptor.argument] = code
    stems = {key: _stem(key[1]) for key in codes}
    shared = {stem for stem, count in Counter(stems.values()).items() if count > 1}

    def name(key: Key) -> str:
        stem = stems[key]
        # Nothing else in the module has an underscore first.
        return f"_{names.snake_case(key[0])}_{stem}" if stem in shared else f"_{stem}"

    named = names.unique(codes, name)
    return {
        key: PathFunction(
            name=named[key],
            response=key[0],
            docstring=docstring(
                docstrings.wrapped(f"Return what is at {docstrings.as_code(key[1])}."), indent=4
            ),
            code=code,
        )
        for key, code in codes.items()
    }


def _stem(expression: str) -> str:
    """Return what the function for ``expression`` is called after.

    >>> _stem("image.state.status")
    'image_state_status'
    """
    has_words = any(c.isascii() and c.isalnum() for c in expression)
    words = names.snake_case(expression) if has_words else "path"
    return words[:_LONGEST_NAME].strip("_")


def waiter_method(
    waiter: Waiter, functions: Mapping[Key, PathFunction], hidden: frozenset[str]
) -> WaiterMethod:
    """Return the method that waits as ``waiter`` says, whose acceptors call ``functions``."""
    operation = waiter.operation
    response = operation.output.class_name
    # Only where the model waits for an error can an error be what met the condition.
    by_error = any(each.state == "success" and each.matches_error for each in waiter.acceptors)
    returns = f"{response} | ApiError" if by_error else response
    polled = f"Callable[[int, {response} | ApiError | TransportError], object] | None"
    members = docstrings.required_first(operation.input.members)
    return WaiterMethod(
        name=waiter.python_name,
        function=function_name(waiter.python_name),
        operation=literal(operation.name),
        module=operation.python_name,
        request=operation.input.class_name,
        returns=returns,
        docstring=docstring(docstrings.waiter(waiter), indent=4),
        deprecation=deprecation(operation),
        parameters=(
            *(parameter(member, hidden) for member in members),
            option("delay", "float", hidden),
            option("max_attempts", "int", hidden),
            Parameter(name="on_poll", annotation=polled),
        ),
        arguments=tuple((member.attribute, member.attribute) for member in members),
        wait="waited" if by_error else "waited_for_response",
        waiter=literal(waiter.name),
        response=response,
        delay=waiter.delay,
        max_attempts=waiter.max_attempts,
        acceptors=tuple(
            _acceptor(each, functions.get((response, each.argument or "")))
            for each in waiter.acceptors
        ),
    )


def _acceptor(acceptor: Acceptor, function: PathFunction | None) -> str:
    """Return the arguments for an acceptor; ``function`` reads what a path matcher looks at.

    A failure is explained by what stands beside the member that was tested.
    """
    arguments = [
        literal(acceptor.state),
        match(acceptor, "" if function is None else function.name),
        literal(acceptor.explanation),
    ]
    attributes = None if function is None else function.code.attributes
    if acceptor.state == "failure" and acceptor.matcher == "path" and attributes:
        arguments.append(f"holder={literal(attributes[:-1])}")
    return ", ".join(arguments)


def match(acceptor: Acceptor, function: str) -> str:
    """Return the expression for the match; ``function`` reads what a path matcher looks at."""
    arguments = [literal(acceptor.expected)]
    if acceptor.argument is not None:
        arguments.insert(0, function)
    return f"{_MATCHERS[acceptor.matcher]}({', '.join(arguments)})"
