"""From raw JSON to the typed model: names made safe, references looked up, traits understood.

In: a :class:`~codegen.sources.Source`. Out: the :class:`~codegen.model.Service` that is emitted.

Everything that is wrong with a model, or that cannot be emitted, is collected and raised as one
:class:`~codegen.errors.ModelError` that names each place. Nothing is written before that.

:mod:`~codegen.resolve.service` puts the parts together, which know of each other only as they need:
:mod:`~codegen.resolve.shapes` the shapes that members lead to,
:mod:`~codegen.resolve.messages` the inputs and outputs, :mod:`~codegen.resolve.errors` the
exceptions, :mod:`~codegen.resolve.operations` the operations with these, and on top of them
:mod:`~codegen.resolve.pagination` and :mod:`~codegen.resolve.waiters`.
"""

from __future__ import annotations

from codegen.resolve.service import resolve

__all__ = ["resolve"]
