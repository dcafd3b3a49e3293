"""Translation between structures and the dicts that botocore uses for them."""

from .runtime.conversion import make_converter

#: A :class:`cattrs.Converter` that knows every structure, enum and exception of this package.
converter = make_converter()
