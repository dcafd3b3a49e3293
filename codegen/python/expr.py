"""Emitted functions and expressions, as values: nothing has to look into emitted text."""

from __future__ import annotations

from attrs import frozen


@frozen
class Expr:
    """How one value is translated: by a call of ``function``, or not at all where that is empty.

    ``arguments`` are what the function takes after the value. Every function that emitted code
    calls passes ``None`` on, so that no expression needs a guard for absent members. Where values
    of the type ``unless`` stay as they are, the call is made for others alone.

    >>> Expr("read_list", ("read_integer",)).of("value.sizes")
    'read_list(value.sizes, read_integer)'
    >>> Expr().of("value.name")
    'value.name'
    >>> Expr("read_integer", unless="int").of('data.get("size")')
    'raw if type(raw := data.get("size")) is int else read_integer(raw)'
    """

    function: str = ""
    arguments: tuple[str, ...] = ()
    unless: str = ""

    def of(self, source: str) -> str:
        """Return the expression for the value that the expression ``source`` has."""
        if not self.function:
            return source
        if self.unless:
            return f"raw if type(raw := {source}) is {self.unless} else {self._call('raw')}"
        return self._call(source)

    def _call(self, source: str) -> str:
        return f"{self.function}({', '.join((source, *self.arguments))})"

    def as_function(self) -> str:
        """Return an expression for the function of one value; empty when there is nothing to do."""
        if not self.function or not self.arguments:
            return self.function
        return f"lambda item: {self.of('item')}"

    def each(self, function: str, *more: str) -> Expr:
        """Return the call of ``function`` that translates every element of a container like this.

        ``more`` are further arguments of it; an empty one at the end is left out.
        """
        arguments = [self.as_function() or "None", *more]
        while arguments and arguments[-1] in ("", "None"):
            arguments.pop()
        return Expr(function, tuple(arguments))


@frozen(kw_only=True)
class Function:
    """An emitted function: its signature and the lines of its body."""

    name: str
    parameters: str
    returns: str
    body: tuple[str, ...]
