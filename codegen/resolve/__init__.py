"""From raw JSON to the typed model: names made safe, references looked up, traits understood.

In: a :class:`~codegen.model.sources.Source`. Out: the :class:`~codegen.model.Service` to emit.

Everything that is wrong with a model, or that cannot be emitted, is collected and raised as one
:class:`~codegen.problems.ModelError` that names each place. Nothing is written before that.

:mod:`~codegen.resolve.service` puts the parts together, which know of each other only as they need:
:mod:`~codegen.resolve.metadata` the head of the model, :mod:`~codegen.resolve.shapes` the shapes
that :mod:`~codegen.resolve.members` lead to, :mod:`~codegen.resolve.exceptions` the exceptions,
:mod:`~codegen.resolve.operations` the operations with their inputs and outputs, and on top of them
:mod:`~codegen.resolve.paginators` and :mod:`~codegen.resolve.waiters`.
"""

from __future__ import annotations

from codegen.resolve.service import resolve

__all__ = ["resolve"]
