"""JMESPath, compiled when the client is generated: a path into a response becomes plain Python.

The models of waiters and paginators say with JMESPath expressions where a status, a token or a list
is. What is a plain path, and the few operators that real models use, becomes an expression on the
typed response. Everything else becomes a call of ``search_jmespath``, which the emitted package has
in ``runtime/jmespaths.py``; such an expression also needs the name ``unstructure`` in the emitted
module, a function from a structure to botocore's dict for it. Members are looked up either way: an
expression that names one which the shape lacks is an error here, not an empty result later.

What is compiled gives what ``jmespath`` gives on botocore's dict, with ``None`` for what is absent,
but for one thing. A structure that only ever comes back in responses has an empty list where the
service left it out, so an absent list and an empty one cannot be told apart. Therefore a projection
of an absent list is ``[]`` (in JMESPath ``null``) and its ``length`` is 0 (in JMESPath an error).

From the model come into the source only literals and attribute names, which
:mod:`codegen.resolve` has made safe.
"""

from __future__ import annotations

from codegen.jmespath.paths import PathCode, compile_path

__all__ = ["PathCode", "compile_path"]
