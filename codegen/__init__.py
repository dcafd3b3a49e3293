"""The generator: a botocore service model in, a typed client package out.

Data flows one way: :mod:`codegen.model.sources` reads the JSON, :mod:`codegen.resolve` makes the
typed model of :mod:`codegen.model` from it, :mod:`codegen.protocols` and :mod:`codegen.emit` decide
what to write, ``templates/`` how it looks, and :mod:`codegen.release` puts it on the disk.
"""

__version__ = "0.1.0"
