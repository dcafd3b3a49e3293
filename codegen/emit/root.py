"""The package's root, and the small modules beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.emit import client_settings, endpoint_rules
from codegen.emit.view import File, Package, Parameter
from codegen.python.imports import grouped


def package_root(package: Package) -> Iterator[File]:
    """Yield the root: every public name, and where it is."""
    exports = dict(sorted(package.exports().items()))
    yield File(path="__init__.py", context={"exports": exports})


def names_for_types(package: Package) -> Iterator[File]:
    """Yield the module in which type checkers find every public name."""
    yield File(path="_names.py", context={"modules": grouped(package.exports())})


def unchanging(path: str) -> Callable[[Package], Iterator[File]]:
    """Return the view of a file that is the same for every service, but for what it is called."""

    def files(_: Package) -> Iterator[File]:
        yield File(path=path, context={})

    return files


#: What a client for tests is not asked for: the transport comes first, and files are not read.
_NOT_OF_TESTS = frozenset({"transport", "profile"})


def testing(package: Package) -> Iterator[File]:
    """Yield the module of the testing kit."""
    yield File(
        path="testing.py",
        context={
            "settings": _settings_of_tests(package, asynchronous=False),
            "async_settings": _settings_of_tests(package, asynchronous=True),
        },
    )


def _settings_of_tests(package: Package, *, asynchronous: bool) -> list[Parameter]:
    """Return the parameters of the function that returns a client for tests."""
    table = client_settings.table_of(package.service)
    found = client_settings.parameters(table, asynchronous=asynchronous)
    return [each for each in found if each.name not in _NOT_OF_TESTS]


def endpoints(package: Package) -> Iterator[File]:
    """Yield the module of the endpoint rules."""
    yield File(
        path="endpoints.py",
        context={"endpoints": package.rules},
        symbols=endpoint_rules.symbols(package.runtime),
    )
