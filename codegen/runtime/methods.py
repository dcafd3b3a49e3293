"""The methods of clients: each loads with its operation, when it is first asked for.

A service may have hundreds of operations, and their methods megabytes of signatures and
documentation. A method is a function in the module of its operation; the emitted client lists them,
a line each, and what stands in its class until one is asked for is a :class:`LazyMethod`. It is
found, shown, patched and overridden as any method is.
"""

from __future__ import annotations

import functools
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from .errors import ParamValidationError

if TYPE_CHECKING:
    from _collections_abc import dict_keys
    from collections.abc import Callable, Iterator, Mapping

P = ParamSpec("P")
T = TypeVar("T")


class LazyMethod:
    """A method that takes its own place in the class when it is first asked for.

    ``early`` is what a method of an object does where an event loop is running, which must not wait
    until a module is loaded: it is called with this, the object and the arguments.
    """

    # Hundreds of them are made at the start of a large service: 0.3 µs each.
    __slots__ = ("_early", "_function", "_module", "_name", "_owner", "_wrap")

    def __init__(self, module: str, function: str) -> None:
        self._module = module
        self._function = function
        self._wrap: Callable[[Any], Any] | None = None
        self._early: Callable[..., Any] | None = None

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        if instance is not None and self._early is not None and _is_in_event_loop():
            return functools.partial(self._early, self, instance)
        return self.placed().__get__(instance, owner)

    def placed(self) -> Any:
        """Return the function, which is in the class from then on."""
        method = self.loaded()
        # A test may have put something else there, for a while.
        if vars(self._owner).get(self._name) is self:
            method.__qualname__ = f"{self._owner.__name__}.{self._name}"
            setattr(self._owner, self._name, method)
        return method

    def loaded(self) -> Any:
        """Return the function, for which its module is loaded."""
        function = getattr(import_module(self._module), self._function)
        return function if self._wrap is None else self._wrap(function)

    def called(self, *args: Any, **kwargs: Any) -> Any:
        """Return what the function itself returns, after the method is in its place."""
        self.placed()
        return checked(getattr(import_module(self._module), self._function))(*args, **kwargs)

    def wrapped(
        self, wrap: Callable[[Any], Any], early: Callable[..., Any] | None = None
    ) -> LazyMethod:
        """Let the method be what ``wrap`` makes of the function; ``early`` as above."""
        self._wrap = wrap
        self._early = early
        return self


def _is_in_event_loop() -> bool:
    if TYPE_CHECKING:
        from . import event_loop as asyncio
    else:
        import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class UnloadedModule:
    """A module that has a method, before it is needed: its functions are lazy ones.

    Python sets the module itself in its place when it is loaded.
    """

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        # The method is called like the module; whatever else is asked for is needed now.
        if name.removesuffix("_") == self._module.rpartition(".")[2]:
            return LazyMethod(self._module, name)
        return getattr(import_module(self._module), name)


def unloaded_modules(package: str, names: str, namespace: dict[str, Any]) -> None:
    """Put into the ``namespace`` of a package, for each of its modules, what takes its place."""
    namespace.update({name: UnloadedModule(f"{package}.{name}") for name in names.split()})


def checked(method: Callable[P, T]) -> Callable[P, T]:
    """Make wrong keyword arguments of a method a :class:`ParamValidationError`.

    Python itself refuses arguments that are missing or unknown, one kind at a time and with a
    ``TypeError``. A call is input like any other: the error lists everything that is wrong with it.
    The method stands in a module that has the ``CALL`` of its operation.
    """

    lazy: Any = method
    if isinstance(lazy, LazyMethod):
        later: Any = lazy.wrapped(checked)
        return cast("Callable[P, T]", later)

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return method(*args, **kwargs)
        except TypeError as error:
            # Raised by the call itself, before the method began: no frame lies below this one.
            if len(args) == 1 and error.__traceback__ and error.__traceback__.tb_next is None:
                raise _wrong_arguments(method, kwargs) from None
            raise
        except ParamValidationError as error:
            # What is wrong with a mapping is found before all else is looked at.
            if error.operation_name or len(args) != 1:
                raise
            raise _wrong_arguments(method, kwargs) from None

    found: Any = call
    found.__wrapped__ = _with_names(method)
    return call


def _wrong_arguments(method: Callable[..., Any], given: Mapping[str, Any]) -> ParamValidationError:
    """Return what is wrong with calling ``method`` with the arguments ``given``."""
    from inspect import signature

    from .mappings import gathered

    call = method.__globals__["CALL"]
    _, *valid = signature(method).parameters
    members = signature(call.request_type).parameters
    request, wrong = gathered(call.request_type, {n: given[n] for n in members if n in given})
    problems = [*dict.fromkeys([*wrong, *call.problems(request)])]
    expected = f"must be one of: {', '.join(valid)}" if valid else "there are none"
    unknown = [f"{name}: unknown parameter, {expected}" for name in given if name not in valid]
    return ParamValidationError.of(call.name, [*problems, *unknown])


# -- hints ----------------------------------------------------------------------------------------


def _with_names(method: Any) -> FunctionType:
    """Return ``method`` with the names that its annotations use, which are imported nowhere.

    Whoever reads annotations (:func:`typing.get_type_hints`) looks them up in what a function
    wraps; nobody calls that.
    """
    names = _Names(method.__globals__, method.__annotations__)
    copy = FunctionType(method.__code__, names, method.__name__, method.__defaults__)
    copy.__kwdefaults__ = method.__kwdefaults__
    functools.update_wrapper(copy, method, updated=())
    # Else they would be looked up further inside.
    del vars(copy)["__wrapped__"]
    return copy


#: Where the names are that annotations of methods use, beside the package's own.
_PLACES = (
    *("collections.abc", "typing", "datetime", "builtins"),
    *(".errors", ".client", ".pager", ".poller"),
)


class _Names(dict[str, Any]):
    """The names of a module, and those that its annotations use beside them.

    Each is found when it is looked up, and those of ``annotations`` when all are copied, which is
    what Python 3.14 does (``annotationlib.ForwardRef.evaluate``).
    """

    def __init__(self, module: dict[str, Any], annotations: Mapping[str, str]) -> None:
        super().__init__(__name__=module["__name__"])
        self._module = module
        self._annotations = annotations

    def __iter__(self) -> Iterator[str]:
        # A dict copies one of another class by these where it has its own __iter__.
        return iter(self.keys())

    def keys(self) -> dict_keys[str, Any]:
        for text in self._annotations.values():
            for name in compile(text, "<annotation>", "eval").co_names:
                try:
                    self.setdefault(name, self[name])
                except KeyError:
                    # It is an attribute.
                    continue
        return super().keys()

    def __missing__(self, name: str) -> Any:
        if name in self._module:
            return self._module[name]
        root = self._module["__name__"].rsplit(".", 2)[0]
        if name == "_inputs":
            return import_module(".inputs", root)
        if name.startswith("_"):
            # "import builtins as _builtins", where a class has an attribute called like a type.
            return import_module({"_builtins": "builtins", "_datetimes": "datetime"}[name])
        for place in (root, *_PLACES):
            found = getattr(import_module(place, __package__), name, None)
            if found is not None:
                return found
        raise KeyError(name)
