"""What was meant by the name of something that there is not; loaded for errors alone."""

from __future__ import annotations

import sys
from contextlib import suppress
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .operation import Operation

#: So many waiters are named where none has a name like the one that was asked for.
_FEW = 8


def no_name(package: str, name: str) -> AttributeError:
    """Return the error for a ``name`` that ``package`` does not have."""
    text = f"module {package!r} has no attribute {name!r}"
    if not name.startswith("_"):
        from .boto3_names import exception_instead

        if ours := exception_instead(name):
            return AttributeError(f"{text}; here it is {ours}", name=name)
        known = [each for each in dir(sys.modules[package]) if not each.startswith("_")]
        if places := _places(package, name, known):
            return AttributeError(f"{text}; it is in {' and in '.join(places)}", name=name)
        for near in get_close_matches(name, known, n=1):
            text = f"{text}; did you mean {near!r}?"
    return AttributeError(text, name=name)


def _places(package: str, name: str, known: Iterable[str]) -> list[str]:
    """Return the modules among the ``known`` names of ``package`` that have a class ``name``.

    What is an error of one service has its class there, not where several services meet. Who
    asks whether there is a function does not wait for the modules to be loaded.
    """
    if not (name[0].isupper() and hasattr(sys.modules[package], "__path__")):
        return []
    found: list[str] = []
    for each in known:
        path = f"{package}.{each}"
        with suppress(ImportError):
            if each.islower() and name in dir(import_module(path)):
                found.append(path)
    return found


def no_paginator(paginate: object, name: str) -> AttributeError:
    """Return the error for an attribute that the paginators of a client do not have.

    Of an operation that has pages it names the paginator, of any other the client's method.
    """
    if name.startswith("_"):
        return _missing(paginate, name, "")
    paginated = _public(type(paginate))
    methods = _methods(paginate)
    near = _near(name, methods, [*paginated, *methods.values()])
    hint = ""
    if near in paginated:
        hint = f"did you mean {near}"
    elif near is not None:
        what = "it is" if near == name else "did you mean"
        hint = f"{what} client.{near}(...), which is not paginated"
    return _missing(paginate, name, hint)


def no_waiter(wait_until: object, name: str) -> AttributeError:
    """Return the error for an attribute that the waiters of a client do not have."""
    if name.startswith("_"):
        return _missing(wait_until, name, "")
    waiters = _public(type(wait_until))
    if near := _near(name, {}, waiters):
        return _missing(wait_until, name, f"did you mean {near}")
    operation = f"client.{name}(...) is an operation; "
    return _missing(
        wait_until,
        name,
        (operation if name in _methods(wait_until).values() else "") + _listed(waiters),
    )


def no_operation(name: str, known: Iterable[str]) -> str:
    """Return the sentence that none of the ``known`` operations has that ``name``.

    Whoever has the method's name at hand, ``get_thing``, means ``GetThing``.
    """
    by_folded_name = {each.lower(): each for each in known}
    found = get_close_matches(name.replace("_", "").lower(), by_folded_name)
    near = ", ".join(by_folded_name[each] for each in found)
    hint = f"the nearest: {near}" if near else "none has a name like it"
    return f"There is no operation {name!r}; {hint}"


def _methods(of_client: object) -> dict[str, str]:
    """Return the client's methods by the names that the model has for their operations."""
    client = vars(of_client)["_client"]
    # A class that somebody derives from the client may be in any package; this module is not.
    package = client.exceptions.__name__.rpartition(".")[0]
    operations: Mapping[str, Operation] = import_module(".catalog", package).OPERATIONS
    return {each.name: each.python_name for each in operations.values()}


def _listed(waiters: list[str]) -> str:
    if len(waiters) > _FEW:
        return f"dir(client.wait_until) has the names of its {len(waiters)} waiters"
    return f"what can be waited for: {', '.join(waiters) or 'nothing'}"


def _near(name: str, python_names: dict[str, str], known: Iterable[str]) -> str | None:
    """Return the one of the ``known`` names that ``name`` is most like, ``None`` for no such.

    ``python_names`` has the names of methods by those of the model.
    """
    if name in python_names:
        return python_names[name]
    return next(iter(get_close_matches(name, dict.fromkeys(known), n=1)), None)


def _public(kind: type) -> list[str]:
    return [name for name in dir(kind) if not name.startswith("_")]


def _missing(obj: object, name: str, hint: str) -> AttributeError:
    text = f"{type(obj).__name__!r} object has no attribute {name!r}"
    return AttributeError(f"{text}; {hint}" if hint else text, name=name, obj=obj)
