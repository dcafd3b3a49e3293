"""Translation between structures and the dicts that botocore uses for them."""

from .runtime.conversion import make_converter

converter = make_converter()
"""A :class:`cattrs.Converter` that knows every structure, enum and exception of this package.

``converter.structure(wire, Type)`` makes a structure from botocore's dict for it, and
``converter.unstructure(structure)`` the dict from the structure.
"""
